// After each save, every condition shows how it prints now and what is to be settled in it.
"use strict";

(() => {
  const page = document.querySelector("form[data-autosave]");
  if (!page || !document.querySelector("[data-printed]")) return;
  let shown = page.elements.base.value, asking = false;

  async function look() {
    const now = page.elements.base.value;
    if (asking || now === shown) return;
    asking = true;
    try {
      const answer = await fetch(`${location.pathname}/printed`, { headers: { Accept: "text/html" }, credentials: "same-origin" });
      if (answer.ok) {
        const piece = document.createElement("template");
        piece.innerHTML = await answer.text(); // our own page, escaped by the server; scripts in it would not run
        for (const one of piece.content.querySelectorAll("[data-printed]")) {
          const place = document.querySelector(`.printed[data-printed="${CSS.escape(one.dataset.printed)}"]`);
          if (place && place.innerHTML !== one.innerHTML) place.innerHTML = one.innerHTML;
        }
        shown = now;
      }
    } catch (_) { /* the next save tries again */ } finally {
      asking = false;
    }
  }
  setInterval(look, 400);
})();
