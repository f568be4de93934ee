// Marks both ends of a link between words and their rule. Without it the links still lead there.
const marked = "picked";

function pick(anchor) {
  for (const old of document.querySelectorAll("." + marked)) old.classList.remove(marked);
  for (const end of document.querySelectorAll(`[data-pair="${CSS.escape(anchor)}"]`)) end.classList.add(marked);
}

document.addEventListener("click", (event) => {
  const words = event.target.closest("a.quoted");
  const rule = event.target.closest(".rule, .flag-line");
  if (words) pick(words.dataset.pair);
  else if (rule) pick(rule.dataset.pair);
});

function pickTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.dataset.pair) pick(target.dataset.pair);
}

addEventListener("hashchange", pickTarget);
pickTarget();
