/*
 * Forms that carry a token are stored once, whatever is sent: the server sees to that. This file makes the way back to such a
 * form bring its token again, and lets its buttons rest while it is on its way.
 */
(() => {
  "use strict";
  const REST = 8000;
  const forms = () => Array.from(document.querySelectorAll("input[type=hidden][id$=':token']"), token => [token.form, token]);

  const isTyped = field =>
    field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
      : field.tagName === "SELECT" ? Array.from(field.options).some(option => option.selected !== option.defaultSelected)
        : ["text", "textarea"].includes(field.type) && field.value !== field.defaultValue;

  /* Back to a form that the browser fills in again: it is the form that was sent, so it bears the same token. A form that
     comes back empty is a new one. */
  const bringBack = () => {
    const returned = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
    const kept = history.state?.tokens ?? {};
    const tokens = {};
    forms().forEach(([form, token]) => {
      if (returned && kept[token.id] && Array.from(form.elements).some(isTyped)) { token.value = kept[token.id]; }
      tokens[token.id] = token.value;
    });
    if (Object.keys(tokens).length > 0) { history.replaceState({...history.state, tokens}, ""); }
  };

  const rest = (form, resting) => form.querySelectorAll("input[type=submit], button[type=submit]").forEach(button => {
    button.disabled = resting;
  });

  window.addEventListener("pageshow", event => {
    if (event.persisted) { forms().forEach(([form]) => rest(form, false)); } else { bringBack(); }
  });
  document.addEventListener("submit", event => {
    const form = event.target;
    if (!forms().some(([one]) => one === form)) { return; }
    /* After the browser has taken up what it sends, the pressed button among it. */
    setTimeout(() => rest(form, true), 0);
    setTimeout(() => rest(form, false), REST);
  });
})();
