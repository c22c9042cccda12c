/* Search as you type among the entries of a list. The field holds the label, the server reads the code from it.
   A combobox as the ARIA practices describe it: arrows move, Enter takes, Escape closes, Tab goes on. */
(() => {
  "use strict";
  const MOST = 60;
  const word = name => document.getElementById("choice-words")?.dataset[name] ?? "";
  const plain = text => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  let count = 0;

  const entriesOf = list => Array.from(list.options, option => ({
    label: option.value, code: option.dataset.code, text: plain(option.value + " " + option.dataset.code.replaceAll("_", " ")), start: plain(option.value)}));

  /* Every typed word must be there; what begins with the text comes first. */
  const matching = (entries, typed) => {
    const text = plain(typed.trim());
    const words = text.split(/\s+/);
    const found = entries.filter(entry => words.every(one => entry.text.includes(one)));
    return found.filter(entry => entry.start.startsWith(text)).concat(found.filter(entry => !entry.start.startsWith(text)));
  };

  const enhance = field => {
    const list = document.getElementById(field.getAttribute("list"));
    if (!list) { return; }
    const many = field.dataset.many === "true";
    const popup = document.createElement("ul");
    popup.id = "choice-" + ++count; popup.className = "choices"; popup.setAttribute("role", "listbox"); popup.hidden = true;
    popup.setAttribute("aria-label", field.labels?.[0]?.textContent ?? field.getAttribute("aria-label") ?? "");
    document.body.append(popup);
    field.removeAttribute("list");
    Object.entries({role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": popup.id})
      .forEach(([name, value]) => field.setAttribute(name, value));
    let entries = null;
    let active = -1;
    let whole = false;

    /* The part of the text that is being typed: all of it, or what stands between two semicolons. */
    const part = () => {
      if (!many) { return [0, field.value.length]; }
      const at = field.selectionStart ?? field.value.length;
      const end = field.value.indexOf(";", at);
      return [field.value.lastIndexOf(";", at - 1) + 1, end < 0 ? field.value.length : end];
    };
    const typed = () => field.value.slice(...part());
    const place = () => {
      const box = field.getBoundingClientRect();
      const below = window.innerHeight - box.bottom;
      const width = Math.min(Math.max(box.width, 260), window.innerWidth - 16);
      popup.style.width = width + "px";
      popup.style.left = Math.max(8, Math.min(box.left, window.innerWidth - width - 8)) + "px";
      popup.style.maxHeight = Math.max(120, Math.min(320, Math.max(below, box.top) - 12)) + "px";
      if (below < 160 && box.top > below) {
        popup.style.top = "auto"; popup.style.bottom = (window.innerHeight - box.top + 2) + "px";
      } else {
        popup.style.bottom = "auto"; popup.style.top = (box.bottom + 2) + "px";
      }
    };
    const close = () => {
      popup.hidden = true; active = -1; whole = false;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    };
    const line = (text, role) => {
      const item = document.createElement("li");
      item.textContent = text;
      item.setAttribute("role", role);
      return item;
    };
    const show = () => {
      entries ??= entriesOf(list);
      const found = whole ? entries : matching(entries, typed());
      popup.replaceChildren(...found.slice(0, whole ? found.length : MOST).map((entry, i) => {
        const option = line(entry.label, "option");
        option.id = popup.id + "-" + i; option.setAttribute("aria-selected", "false");
        return option;
      }));
      if (found.length === 0) { popup.append(line(word("none"), "presentation")); }
      if (!whole && found.length > MOST) { popup.append(line(word("more"), "presentation")); }
      active = -1;
      field.removeAttribute("aria-activedescendant");
      popup.hidden = false;
      field.setAttribute("aria-expanded", "true");
      place();
    };
    const options = () => popup.querySelectorAll("[role=option]");
    const move = to => {
      const all = options();
      if (all.length === 0) { return; }
      all[active]?.setAttribute("aria-selected", "false");
      active = (to + all.length) % all.length;
      all[active].setAttribute("aria-selected", "true");
      all[active].scrollIntoView({block: "nearest"});
      field.setAttribute("aria-activedescendant", all[active].id);
    };
    const take = option => {
      const [start, end] = part();
      const before = field.value.slice(0, start);
      const after = field.value.slice(end);
      field.value = many ? (before.trim() === "" ? "" : before.trimEnd() + " ") + option.textContent + (after === "" ? "; " : after)
        : option.textContent;
      field.dispatchEvent(new Event("input", {bubbles: true}));
      field.dispatchEvent(new Event("change", {bubbles: true}));
      close();
      judge();
    };
    /* Says at once what the server would say. */
    const judge = () => {
      entries ??= entriesOf(list);
      const unknown = field.dataset.choices === "open" ? [] : (many ? field.value.split(";") : [field.value]).map(one => one.trim())
        .filter(one => one !== "" && !one.startsWith("~") && !entries.some(entry => plain(entry.label) === plain(one) || entry.code === one.toUpperCase()));
      const home = field.closest(".item, td");
      let note = home?.querySelector("p.unlisted");
      if (unknown.length > 0 && home && !note) {
        note = document.createElement("p"); note.className = "error unlisted"; note.setAttribute("role", "status");
        home.append(note);
      }
      if (note) { note.textContent = unknown.length > 0 ? unknown.join("; ") + " " + word("unlisted") : ""; }
    };

    field.addEventListener("input", event => { if (event.isTrusted) { whole = false; show(); } });
    field.addEventListener("keydown", event => {
      const open = !popup.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault(); event.stopPropagation();
        if (open) { move(event.key === "ArrowDown" ? active + 1 : active < 0 ? -1 : active - 1); } else { whole = typed().trim() === "" || entriesOf(list).some(entry => entry.label === typed().trim()); show(); move(0); }
      } else if (event.key === "Enter" && open) {
        const one = options()[active] ?? (options().length === 1 ? options()[0] : null);
        if (one) { event.preventDefault(); event.stopPropagation(); take(one); } else { close(); }
      } else if (event.key === "Escape" && open) {
        event.preventDefault(); event.stopPropagation(); close();
      } else if (event.key === "Tab") {
        if (open && active >= 0) { take(options()[active]); }
        close();
      }
    });
    field.addEventListener("blur", () => { close(); judge(); });
    field.addEventListener("click", () => { if (popup.hidden) { whole = typed().trim() === "" || !many; show(); } });
    popup.addEventListener("pointerdown", event => event.preventDefault());
    popup.addEventListener("click", event => {
      const option = event.target.closest("[role=option]");
      if (option) { take(option); field.focus(); }
    });
    window.addEventListener("resize", close);
    document.addEventListener("scroll", event => { if (!popup.hidden && event.target !== popup) { place(); } }, true);
  };

  const enhanceAll = () => document.querySelectorAll("input[data-choices][list]").forEach(enhance);
  document.addEventListener("DOMContentLoaded", () => {
    enhanceAll();
    new MutationObserver(enhanceAll).observe(document.body, {childList: true, subtree: true});
  });
})();
