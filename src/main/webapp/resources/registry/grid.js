/* The lines of a grid are made here, without asking the server: nothing that is typed waits for an answer. The form sends
   how many lines there are, and all of them. Fields are named grid:line:NUMBER:ITEM. */
(() => {
  "use strict";
  const all = (selector, within) => Array.from(within.querySelectorAll(selector));
  const NAMED = /^grid:line:(\d+):/;

  const form = () => document.getElementById("grid");
  const body = () => document.querySelector("[id='grid:lines'] tbody");
  const number = () => form()?.elements.namedItem("lines");
  const cells = row => all("input, select", row).filter(cell => !cell.readOnly && cell.type !== "date");
  const firstOf = row => cells(row)[0];
  const unitOf = row => row?.querySelector("[id$=':entered_unit']");
  const isBlank = row => all("input[type=text]", row).every(cell => cell.value === "");

  const renumber = (row, index) => all("[id], [name], [aria-describedby]", row).forEach(element => {
    ["id", "name", "aria-describedby"].filter(name => element.hasAttribute(name)).forEach(name =>
      element.setAttribute(name, element.getAttribute(name).replaceAll(/grid:line:\d+:/g, "grid:line:" + index + ":")));
  });

  /** Another line like the last one, blank, in the same unit; nothing when the table is full, which is said. */
  const addLine = () => {
    const count = Number(number().value);
    if (count >= Number(number().dataset.most)) {
      form().querySelector(".full").textContent = number().dataset.full;
      return null;
    }
    const last = body().lastElementChild;
    const row = last.cloneNode(true);
    renumber(row, count);
    all(".error, .warning", row).forEach(message => message.remove());
    all(".read", row).forEach(words => words.replaceChildren());
    all("td.wrong", row).forEach(cell => cell.classList.remove("wrong"));
    all("input, select", row).forEach(cell => {
      cell.removeAttribute("aria-invalid");
      cell.value = "";
      cell.removeAttribute("value");
    });
    /* A field that searches a list is made one anew by choices.js. */
    all("input[data-choices]", row).forEach(cell => {
      ["role", "aria-controls", "aria-expanded", "aria-autocomplete", "aria-activedescendant"].forEach(name => cell.removeAttribute(name));
      cell.setAttribute("list", "choices_" + cell.id.split(":").pop());
    });
    all("option[selected]", row).forEach(option => option.removeAttribute("selected"));
    delete row.dataset.unitChosen;
    if (unitOf(row)) { unitOf(row).value = unitOf(last).value; }
    body().append(row);
    number().value = count + 1;
    return row;
  };

  /** The unit of the line above carries on into a blank line, unless one was chosen there. */
  const carryUnit = row => {
    const above = row.previousElementSibling;
    if (above && unitOf(row) && isBlank(row) && !isBlank(above) && !row.dataset.unitChosen) {
      unitOf(row).value = unitOf(above).value;
    }
  };

  const isAtEdge = (field, toEnd) => field.type !== "text"
    || field.selectionStart === field.selectionEnd && field.selectionStart === (toEnd ? field.value.length : 0);

  const go = (row, cell) => {
    if (!row) { return; }
    const target = cell ?? firstOf(row);
    target?.focus();
    if (target?.type === "text") { target.select(); }
  };

  const onKey = event => {
    const row = event.target.closest?.("[id='grid:lines'] tbody tr");
    if (!row || event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.target.matches("button")) { return; }
    const inRow = cells(row);
    const at = inRow.indexOf(event.target);
    const isLast = row === row.parentElement.lastElementChild;
    const step = (other) => { event.preventDefault(); go(other, cells(other)[at]); };
    if (event.key === "Enter" && document.getElementById("grid:addLine")) {
      event.preventDefault();
      go(isLast ? addLine() : row.nextElementSibling);
    } else if (event.key === "Tab" && !event.shiftKey && at === inRow.length - 1 && isLast && !isBlank(row)
        && document.getElementById("grid:addLine")) {
      const added = addLine();
      if (added) { event.preventDefault(); go(added); }
    } else if (event.target.matches("input[type=text]")) {
      if (event.key === "ArrowDown" && row.nextElementSibling) { step(row.nextElementSibling); }
      else if (event.key === "ArrowUp" && row.previousElementSibling) { step(row.previousElementSibling); }
      else if (event.key === "ArrowRight" && isAtEdge(event.target, true) && at < inRow.length - 1) { event.preventDefault(); go(row, inRow[at + 1]); }
      else if (event.key === "ArrowLeft" && isAtEdge(event.target, false) && at > 0) { event.preventDefault(); go(row, inRow[at - 1]); }
    }
  };

  /* Several lines or cells that are pasted into a cell go the way of the paste box. */
  const onPaste = event => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const box = document.getElementById("grid:pasted");
    if (box && event.target.closest?.("[id='grid:lines']") && /[\t\n;]/.test(text.trim())) {
      event.preventDefault();
      box.value = text;
      document.getElementById("grid:paste").click();
    }
  };

  const listen = () => {
    if (!form() || !body() || !number()) { return; }
    form().addEventListener("keydown", onKey);
    form().addEventListener("paste", onPaste);
    form().addEventListener("focusin", event => {
      const row = event.target.closest("[id='grid:lines'] tbody tr");
      if (row) { carryUnit(row); }
    });
    form().addEventListener("change", event => {
      if (event.target.matches("[id$=':entered_unit']")) { event.target.closest("tr").dataset.unitChosen = "true"; }
    });
    document.getElementById("grid:addLine")?.addEventListener("click", event => {
      event.preventDefault();
      go(addLine());
    });
  };

  /* session.js puts back what was typed: first the lines that it was typed in. */
  document.addEventListener("registry:refill", event => {
    if (!body() || !number()) { return; }
    const highest = Math.max(-1, ...event.detail.map(name => Number(NAMED.exec(name)?.[1] ?? -1)));
    while (Number(number().value) <= highest && addLine()) { /* one more */ }
  });
  document.addEventListener("DOMContentLoaded", listen);
})();
