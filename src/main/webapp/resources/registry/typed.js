/* Says beside each field how it is understood while it is typed. The server reads, by the grammar that reads the form; its
   answer touches nothing but the words beside the field, and those only while the field still says what was asked about. */
(() => {
  "use strict";
  const PAUSE = 200;
  const waiting = new WeakMap();

  const door = () => (document.getElementById("session")?.dataset.base || "") + "/entry/reading";
  const placeOf = field => field.closest("td, .item")?.querySelector(".read");
  const unitOf = field => field.closest("tr")?.querySelector("[id$=':entered_unit']")?.value ?? "";

  const button = (choice) => {
    const made = document.createElement("button");
    made.type = "button"; made.className = "choice"; made.dataset.text = choice.text; made.textContent = choice.label;
    return made;
  };
  const say = (place, answer) => {
    place.replaceChildren();
    if (answer.read) {
      const words = document.createElement("span");
      words.className = "as"; words.textContent = answer.read;
      place.append(words);
    }
    if (answer.choices.length > 0) {
      const ask = document.createElement("span");
      ask.className = "ask"; ask.textContent = place.dataset.choose;
      place.append(ask, ...answer.choices.flatMap(choice => [" ", button(choice)]));
    }
  };

  const ask = async field => {
    const place = placeOf(field);
    const text = field.value;
    const unit = unitOf(field);
    if (text.trim() === "") { place.replaceChildren(); return; }
    try {
      const answer = await fetch(door(), {
        method: "POST", body: new URLSearchParams({item: field.dataset.item, text, unit}),
        headers: {"X-Requested-With": "typed.js"}, cache: "no-store", credentials: "same-origin"
      });
      if (answer.ok) {
        const reading = await answer.json();
        if (field.value === text && unitOf(field) === unit) { say(place, reading); }
      }
    } catch (unreachable) { /* Only the words beside the field are missing; session.js tells when something cannot be saved. */ }
  };
  const askSoon = field => {
    clearTimeout(waiting.get(field));
    placeOf(field).replaceChildren();
    waiting.set(field, setTimeout(() => ask(field), PAUSE));
  };
  const isRead = field => field.matches?.("input[data-item]") && placeOf(field);

  document.addEventListener("input", event => {
    if (isRead(event.target)) { askSoon(event.target); }
    if (event.target.matches?.("[id$=':entered_unit']")) {
      const count = event.target.closest("tr")?.querySelector("[id$=':entered_value']");
      if (count) { askSoon(count); }
    }
  });
  /* A choice is typed as a text that has just that reading. */
  document.addEventListener("click", event => {
    const choice = event.target.closest?.("button.choice");
    const field = choice?.closest("td, .item").querySelector("input[data-item]");
    if (field) {
      field.value = choice.dataset.text;
      field.focus();
      field.dispatchEvent(new Event("input", {bubbles: true}));
    }
  });
})();
