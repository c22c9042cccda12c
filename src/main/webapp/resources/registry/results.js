/* A result follows what is chosen, without the button. The page stays where it is: only the result is replaced. */
(() => {
  "use strict";
  const follow = form => {
    const state = form.querySelector("[data-state]");
    let latest = 0;
    const show = async () => {
      const mine = ++latest;
      const place = document.getElementById(form.dataset.shows);
      const address = location.pathname + "?" + new URLSearchParams(new FormData(form));
      state.textContent = state.dataset.working;
      place.setAttribute("aria-busy", "true");
      try {
        const answer = await fetch(address);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const made = page.getElementById(form.dataset.shows);
        if (mine !== latest) { return; }
        if (!answer.ok || !made) { throw new Error(answer.status); }
        place.replaceChildren(...made.childNodes);
        history.replaceState(null, "", address);
        state.textContent = place.querySelector("h2")?.textContent ?? "";
      } catch {
        if (mine === latest) { state.textContent = form.dataset.failed; }
      } finally {
        if (mine === latest) { place.removeAttribute("aria-busy"); }
      }
    };
    form.addEventListener("change", show);
  };
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("form[data-shows]").forEach(follow));
})();
