// The review by keys, and without leaving the place: forms are sent and the page renewed where one stands.
(() => {
  const page = () => document.getElementById("review");
  const entries = () => [...page().querySelectorAll("article.entry")];
  const find = (id) => page().querySelector(`article[data-entry="${CSS.escape(id)}"]`);
  let current = null;

  const show = (element, pane) => {
    const box = pane.getBoundingClientRect();
    const at = element.getBoundingClientRect();
    if (pane.scrollHeight <= pane.clientHeight + 1) return;
    if (at.top < box.top + 8 || at.bottom > box.bottom - 8) pane.scrollTop += at.top - box.top - box.height / 4;
  };

  // Marks an entry and its words; the pane one is not in scrolls to them.
  const pick = (id, from) => {
    const entry = find(id);
    for (const old of page().querySelectorAll(".picked")) old.classList.remove("picked");
    current = entry ? id : null;
    if (!entry) return;
    entry.classList.add("picked");
    const clause = document.getElementById(`clause-${entry.dataset.clause}`);
    const words = clause?.querySelector(`[data-entry="${CSS.escape(id)}"]`);
    (words ?? clause)?.classList.add("picked");
    if (from !== "text" && clause) show(words ?? clause, document.getElementById("text"));
    if (from !== "items") {
      const pane = document.getElementById("items");
      if (pane.scrollHeight > pane.clientHeight + 1) show(entry, pane);
      else entry.scrollIntoView({ block: "nearest" });
    }
  };

  const go = (entry) => {
    if (!entry) return;
    pick(entry.dataset.entry);
    entry.focus({ preventScroll: true });
  };

  const step = (by, open) => {
    const all = entries();
    let at = all.findIndex((it) => it.dataset.entry === current);
    for (at += by; at >= 0 && at < all.length; at += by)
      if (!open || all[at].classList.contains("is-open")) return go(all[at]);
    if (open) go(all.find((it) => it.classList.contains("is-open")));
  };

  const renew = (html, after) => {
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("review");
    if (!fresh) return false;
    const [text, items] = ["text", "items"].map((id) => document.getElementById(id).scrollTop);
    const order = entries().map((it) => it.dataset.entry);
    page().replaceWith(fresh);
    document.getElementById("text").scrollTop = text;
    document.getElementById("items").scrollTop = items;
    if (fresh.querySelector("[role=alert]")) return go(find(after)), true;
    const next = order.slice(order.indexOf(after) + 1).map(find).find((it) => it?.classList.contains("is-open"));
    go(next ?? entries().find((it) => it.classList.contains("is-open")) ?? entries()[0]);
    return true;
  };

  const send = async (form, button) => {
    const body = new URLSearchParams(new FormData(form, button));
    const action = button?.getAttribute("formaction") ?? form.getAttribute("action");
    const answer = await fetch(action, { method: "POST", body });
    if (!renew(await answer.text(), form.closest("article")?.dataset.entry)) location.reload();
  };

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-quick]");
    if (!form || !page()?.contains(form)) return;
    event.preventDefault();
    for (const button of form.querySelectorAll("button")) button.disabled = true;
    const chosen = event.submitter;
    if (chosen) chosen.disabled = false;
    send(form, chosen).catch(() => { form.removeAttribute("data-quick"); form.requestSubmit(chosen); });
  });

  document.addEventListener("click", (event) => {
    const words = event.target.closest("a.marked, a.chip");
    if (words && page().contains(words) && words.hash.startsWith("#item-")) {
      const entry = document.getElementById(decodeURIComponent(words.hash.slice(1)));
      if (!entry) return;
      event.preventDefault();
      pick(entry.dataset.entry, "text");
      entry.focus({ preventScroll: true });
      return;
    }
    const entry = event.target.closest("article.entry");
    if (entry && entry.dataset.entry !== current) pick(entry.dataset.entry, "items");
  });

  const act = (name) => {
    const at = find(current ?? "")?.querySelector(`[data-act="${name}"]`);
    if (!at) return name === "accept" ? act("edit") : undefined;
    if (at.tagName !== "DETAILS") return at.click();
    at.open = true;
    at.querySelector("input:not([type=hidden]), textarea")?.focus();
  };

  const keys = {
    a: () => act("accept"),
    e: () => act("edit"),
    r: () => act("reject"),
    n: () => step(1, true),
    j: () => step(1, false),
    k: () => step(-1, false),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input, textarea, select")) return;
    const key = keys[event.key.toLowerCase()];
    if (!key) return;
    event.preventDefault();
    if (!current && event.key.toLowerCase() !== "n") step(1, true);
    else key();
  });

  // Selected words of one clause can be made a rule.
  let offer = null;
  document.addEventListener("selectionchange", () => {
    offer?.remove();
    offer = null;
    const chosen = getSelection();
    if (chosen.isCollapsed) return;
    const [from, to] = [chosen.anchorNode, chosen.focusNode].map((at) => at?.nodeType === Node.TEXT_NODE ? at.parentElement : at);
    const line = from?.closest("[data-words]");
    const words = chosen.toString().trim();
    if (!line || !line.contains(to) || words.length < 2) return;
    const clause = line.closest("[data-clause]");
    if (clause.classList.contains("clause-never")) return;
    const box = chosen.getRangeAt(0).getBoundingClientRect();
    offer = document.createElement("a");
    offer.className = "btn btn-primary btn-small make-rule";
    offer.textContent = page().dataset.make;
    offer.href = `/plans/${page().dataset.draft}/review?${new URLSearchParams({ clause: clause.dataset.clause, quote: words })}#add`;
    offer.addEventListener("mousedown", (event) => event.preventDefault());
    document.body.append(offer);
    // Placed by the object model: a style attribute is not allowed.
    offer.style.top = `${box.bottom + scrollY + 6}px`;
    offer.style.left = `${Math.max(8, Math.min(box.left + scrollX, innerWidth - 220))}px`;
  });

  // Words are links to what was made of them, and still there to be selected.
  document.addEventListener("dragstart", (event) => { if (event.target.closest?.("a.marked")) event.preventDefault(); });

  const begin = () => {
    const target = location.hash.startsWith("#item-") && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) pick(target.dataset.entry);
    else if (!location.hash) { const first = entries().find((it) => it.classList.contains("is-open")); if (first) pick(first.dataset.entry, "items"); }
  };
  addEventListener("hashchange", begin);
  begin();
})();
