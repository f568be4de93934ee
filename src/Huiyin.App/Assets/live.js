// Keeps open pages true: counts due moments, and fetches a page again when the office tells that something changed.
(() => {
  const said = document.body.dataset;
  const ahead = Number(document.querySelector("meta[name=now]").content) - Date.now();
  const fill = (text, ...values) => values.reduce((so, value, n) => so.replace(`{${n}}`, value), text);

  const length = (ms) => {
    const minutes = Math.floor(ms / 60000);
    const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
    return days > 0 ? fill(said.days, days, hours)
      : hours > 0 ? fill(said.hours, hours, minutes % 60)
      : minutes > 0 ? fill(said.minutes, minutes)
      : said.moment;
  };

  const count = () => {
    const now = Date.now() + ahead;
    for (const time of document.querySelectorAll("time[data-due]")) {
      const left = Number(time.dataset.due) - now;
      const text = left >= 0 ? fill(said.left, length(left)) : fill(said.over, length(-left));
      if (time.textContent !== text) time.textContent = text;
      const urgency = left < 0 ? "due-late" : left < 3600000 ? "due-soon" : "due-calm";
      time.closest(".due").className = `due ${urgency}`;
    }
  };

  // A region somebody works in stays as it is: the cursor in it, something typed, an unfolded form.
  const busy = (region) =>
    region.contains(document.activeElement) ||
    region.querySelector("details.act[open], [role=alert]") !== null ||
    [...region.querySelectorAll("input, textarea, select")].some(changed);

  const changed = (field) =>
    field.type === "hidden" ? false
      : field.type === "radio" || field.type === "checkbox" ? field.checked !== field.defaultChecked
      : field.tagName === "SELECT" ? [...field.options].some((o) => o.selected !== o.defaultSelected && o.defaultSelected)
      : field.value !== field.defaultValue;

  // The outermost region nobody works in is swapped; inside a busy one, the idle regions are.
  const renew = (region, fresh) => {
    const next = fresh.getElementById(region.id);
    if (!next) return;
    if (!busy(region)) {
      const open = [...region.querySelectorAll("details[open]")].map((it) => it.querySelector("summary").textContent);
      region.replaceWith(next);
      for (const it of next.querySelectorAll("details"))
        if (open.includes(it.querySelector("summary").textContent)) it.open = true;
      if (window.htmx) window.htmx.process(next);
    } else {
      for (const inner of region.querySelectorAll("[data-live]"))
        if (inner.parentElement.closest("[data-live]") === region) renew(inner, fresh);
    }
  };

  const outermost = () =>
    [...document.querySelectorAll("[data-live]")].filter((it) => !it.parentElement.closest("[data-live]"));

  const refresh = async () => {
    const answer = await fetch(location.href, { headers: { "X-Live": "1" } });
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    said.revision = fresh.body.dataset.revision;
    for (const region of outermost()) renew(region, fresh);
    count();
  };

  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => refresh().catch(() => {}), 400);
  };

  // A number pad types into the field it names.
  document.addEventListener("click", (event) => {
    const key = event.target.closest("[data-key]");
    if (!key) return;
    const field = document.getElementById(key.closest("[data-pad]").dataset.pad);
    field.value = key.dataset.key === "back" ? field.value.slice(0, -1) : field.value + key.dataset.key;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

  // In a list, arrows and J/K go from row to row.
  const steps = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
  document.addEventListener("keydown", (event) => {
    const list = event.target.closest("[data-list]");
    if (!list || !(event.key in steps) || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...list.querySelectorAll("a")];
    const next = links[links.indexOf(event.target.closest("a")) + steps[event.key]];
    if (!next) return;
    next.focus();
    event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) print();
  });

  document.documentElement.classList.add("scripted");
  count();
  setInterval(count, 1000);
  if (said.signedIn === "yes" && document.querySelector("[data-live]")) {
    const changes = new EventSource("/live");
    changes.addEventListener("change", soon);
    // What happened between the page and its stream, or while the line was down, is fetched at the greeting.
    changes.addEventListener("hello", (event) => { if (event.data !== said.revision) soon(); });
    addEventListener("pagehide", () => changes.close());
  }
})();
