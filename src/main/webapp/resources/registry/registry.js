/* What a page does by itself. Everything works without it; with it, typing is faster. */
(() => {
  "use strict";
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

  /* A section beyond the prescribed format is open when something is in it. */
  const openFilled = () => all("details[data-open=true]").forEach(section => { section.open = true; });

  /* The reason select is discreet until it is used; choosing a reason empties the value. */
  const markReason = select => select.closest(".item")?.classList.toggle("reasoned", select.value !== "");
  const followReasons = () => all("select.reason").forEach(select => {
    select.addEventListener("change", () => {
      const field = select.closest(".entry").querySelector("input[type=text]");
      if (select.value !== "" && field) { field.value = ""; }
      markReason(select);
    });
    const field = select.closest(".entry").querySelector("input[type=text]");
    field?.addEventListener("input", () => {
      if (field.value !== "" && select.value !== "") { select.value = ""; markReason(select); }
    });
  });

  /* A calendar beside each day; typing stays the quick way, so the button is left out of the order of the keyboard. */
  const addPicker = field => {
    const button = document.createElement("button");
    button.type = "button"; button.className = "pick"; button.tabIndex = -1; button.textContent = "▾";
    button.setAttribute("aria-hidden", "true");
    const picker = document.createElement("input");
    picker.type = "date"; picker.className = "picker"; picker.tabIndex = -1; picker.setAttribute("aria-hidden", "true");
    button.addEventListener("click", () => {
      picker.value = /^\d{4}-\d{2}-\d{2}$/.test(field.value) ? field.value : "";
      if (picker.showPicker) { picker.showPicker(); }
    });
    picker.addEventListener("change", () => {
      field.value = picker.value;
      field.dispatchEvent(new Event("input", {bubbles: true}));
      field.focus();
    });
    field.after(button, picker);
  };

  /* "t" in an empty day field is today. */
  const todayOnT = field => field.addEventListener("keydown", event => {
    if (event.key === "t" && field.value === "" && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const now = new Date();
      field.value = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, "0")).join("-");
      event.preventDefault();
    }
  });

  /* Sections that concern some case types only. A section that holds something stays. */
  const followCaseType = () => {
    const select = document.getElementById("record:case_type");
    if (!select) { return; }
    const follow = () => all("details[data-case-types]").forEach(section => {
      const types = section.dataset.caseTypes;
      const elsewhere = types !== "" && select.value !== "" && !types.split(" ").includes(select.value);
      section.classList.toggle("elsewhere", elsewhere && section.dataset.open !== "true");
    });
    select.addEventListener("change", follow);
    follow();
  };

  /* Typing narrows a list at once; the button asks the server for the same. */
  const narrowWhileTyping = () => all("input[data-narrows]").forEach(field => {
    const entries = all(field.dataset.narrows);
    field.addEventListener("input", () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(word => word !== "");
      entries.forEach(entry => {
        const text = entry.textContent.toLowerCase();
        entry.hidden = !words.every(word => text.includes(word));
      });
      /* A folded part shows what was found in it, and goes where nothing was. */
      new Set(entries.map(entry => entry.closest("details"))).forEach(part => {
        if (!part) { return; }
        const found = entries.some(entry => part.contains(entry) && !entry.hidden);
        part.hidden = !found;
        part.open = found && words.length > 0;
      });
    });
  });

  /* An address that names a place within a folded part unfolds it. */
  const unfoldNamed = () => {
    const named = location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const part = named?.closest("details");
    if (part && !part.open) { part.open = true; named.scrollIntoView(); }
  };

  /* One heading of the menu is open at a time; it closes as soon as one is elsewhere, and by Escape. */
  const followMenu = () => {
    const groups = all(".rooms details.group");
    const closeBut = stays => groups.forEach(group => { if (group !== stays) { group.open = false; } });
    const around = element => groups.find(group => group.contains(element));
    groups.forEach(group => group.addEventListener("toggle", () => { if (group.open) { closeBut(group); } }));
    document.addEventListener("click", event => closeBut(around(event.target)));
    document.addEventListener("focusin", event => closeBut(around(event.target)));
    document.addEventListener("keydown", event => {
      const open = groups.find(group => group.open);
      if (event.key === "Escape" && open) {
        if (open.contains(document.activeElement)) { open.querySelector("summary").focus(); }
        closeBut();
      }
    });
  };

  /* Leaving a page with something typed asks first. */
  const guardTyping = () => {
    let typed = document.getElementById("errors") !== null || document.getElementById("conflict") !== null;
    all("form.record, form.grid").forEach(form => {
      form.addEventListener("input", () => { typed = true; });
      form.addEventListener("submit", () => { typed = false; });
    });
    window.addEventListener("beforeunload", event => { if (typed) { event.preventDefault(); } });
  };

  /* While the server has the form, nothing can be typed that its answer would replace. A page that comes back is free again. */
  const holdStill = () => all("form.record, form.grid").forEach(form => {
    form.addEventListener("submit", event => setTimeout(() => { form.inert = !event.defaultPrevented; }, 0));
    window.addEventListener("pageshow", () => { form.inert = false; });
  });

  document.addEventListener("DOMContentLoaded", () => {
    openFilled();
    unfoldNamed();
    window.addEventListener("hashchange", unfoldNamed);
    narrowWhileTyping();
    followReasons();
    all("input[data-widget=DAY]").forEach(field => { if (!field.disabled) { addPicker(field); todayOnT(field); } });
    followCaseType();
    followMenu();
    guardTyping();
    holdStill();
    (document.getElementById("errors") || document.getElementById("conflict") || document.getElementById("sheet"))?.focus();
  });
})();
