// What a test asks of a page as it stands in a browser: each answers with a list of what is wrong, or of words.
(() => {
  const named = (one) => `<${one.tagName.toLowerCase()} ${one.id || one.name || one.className || ""}>`;
  const shown = (one) => one.getClientRects().length > 0;
  const said = (one) => (one.textContent || "").replace(/\s+/g, " ").trim();
  const all = (what, within = document) => [...within.querySelectorAll(what)];
  const tied = (one, attribute) => (one.getAttribute(attribute) || "").split(/\s+/).filter(Boolean);

  // How the page is made, beyond what axe looks at.
  function structure() {
    const found = [];
    const wrong = (what, one) => found.push(one ? `${what}: ${named(one)} ${said(one).slice(0, 60)}` : what);

    if (all("h1").length !== 1) wrong(`${all("h1").length} h1`);
    let level = 0;
    for (const one of all("h1, h2, h3, h4, h5, h6").filter((heading) => shown(heading) && !heading.closest(".report"))) {
      const now = Number(one.tagName[1]);
      if (level && now > level + 1) wrong(`heading ${now} after ${level}`, one);
      if (!said(one)) wrong("a heading without words", one);
      level = now;
    }

    const ids = all("[id]").map((one) => one.id);
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) wrong(`an id twice: ${id}`);
    for (const attribute of ["for", "aria-describedby", "aria-labelledby", "aria-controls", "list", "form"])
      for (const one of all(`[${attribute}]`))
        for (const id of tied(one, attribute)) if (!document.getElementById(id)) wrong(`${attribute} leads nowhere (${id})`, one);

    for (const one of all("input:not([type=hidden]), select, textarea")) {
      const words = [...(one.labels || [])].map(said).join("").trim();
      if (!words && !one.getAttribute("aria-label") && !tied(one, "aria-labelledby").length) wrong("no label", one);
      if (one.title || one.placeholder) wrong("a title or placeholder in place of a label", one);
    }
    for (const one of all("fieldset")) {
      const legend = one.querySelector(":scope > legend");
      if (!legend || !said(legend)) wrong("no legend", one);
    }
    for (const one of all("input[type=radio]")) if (!one.closest("fieldset:not(.all)")) wrong("a radio without its group", one);

    for (const one of all(".error[id]"))
      if (!all("[aria-describedby]").some((field) => tied(field, "aria-describedby").includes(one.id))) wrong("an error tied to nothing", one);
    for (const one of all("[aria-invalid=true]"))
      if (!tied(one, "aria-describedby").some((id) => id.endsWith("-error"))) wrong("a wrong answer without its error", one);
    for (const one of all("#summary a[href^='#']"))
      if (!document.getElementById(decodeURIComponent(one.hash.slice(1)))) wrong(`the summary leads nowhere (${one.hash})`);
    const says = /^(Error:|Erreur\u00a0:)/.test(document.title);
    if (says && !document.querySelector("#summary, .error[id]")) wrong(`a title that tells of an error that is not there: ${document.title}`);
    if (!says && document.querySelector("#summary")) wrong(`a title that does not say so: ${document.title}`);

    for (const one of all("a[href], button, summary")) if (!said(one) && !one.getAttribute("aria-label")) wrong("no words", one);
    for (const one of all("a:not([href])")) wrong("a link that leads nowhere", one);
    for (const one of all("[tabindex]")) if (Number(one.getAttribute("tabindex")) > 0) wrong("an order of its own", one);
    const leads = {};
    for (const one of all("main a[href], main button[value]").filter((lead) => shown(lead) && !lead.closest(".report, .unseen, .elsewhere"))) {
      const words = `${one.tagName} ${said(one)}`, to = one.getAttribute("href") || one.value;
      if (leads[words] && leads[words] !== to && !one.closest("#summary")) wrong(`the same words for ${leads[words]} and ${to}`, one);
      leads[words] = to;
    }

    for (const one of all("img, svg")) if (!one.getAttribute("alt") && !one.getAttribute("aria-hidden")) wrong("no words for a picture", one);
    for (const one of all("main table")) {
      if (!one.querySelector("th")) wrong("a table without headings", one);
      if (!one.closest(".report") && !one.caption) wrong("a table without a caption", one);
    }
    if (!/^(en|fr)-CA$/.test(document.documentElement.lang)) wrong(`lang ${document.documentElement.lang}`);
    if (!document.querySelector("main")) wrong("no main");
    if (!document.querySelector("a.skip[href='#main']")) wrong("no way past the head of the page");
    if (document.body.dataset.idle && !document.querySelector("#live[role=status]")) wrong("no live status");
    if (document.querySelector("[data-autosave]") && !document.querySelector("#saved[role=status]")) wrong("nothing says that it is saved");
    for (const one of all("[style]:not([style=\"\"]), [onclick], script:not([src])")) wrong("style or script in the page", one);
    return found;
  }

  // What makes the page wider than its window. Tables and the report scroll in boxes of their own.
  function wider() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const found = all("body *").filter((one) => {
      const within = one.parentElement.closest(".scroll, .report, .unseen");
      const box = one.getBoundingClientRect();
      return !within && box.width > 1 && box.right > width + 1;
    });
    return [`${document.documentElement.scrollWidth} wide`, ...found.slice(0, 4).map((one) => `${named(one)} ${said(one).slice(0, 40)}`)];
  }

  // What is cut off.
  function clipped() {
    const cut = all("body *").filter((one) => {
      if (!shown(one) || one.closest(".unseen, .skip") || one.matches("input, select, textarea, option")) return false;
      const style = getComputedStyle(one);
      const hides = [style.overflowX, style.overflowY].some((way) => way === "hidden" || way === "clip");
      return hides && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
    });
    const low = all("input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), select").filter(
      (one) => shown(one) && one.clientHeight < parseFloat(getComputedStyle(one).fontSize) * 1.2,
    );
    const tight = all("button:not(.unseen), .button, .tag").filter(
      (one) => shown(one) && getComputedStyle(one).display !== "inline" && one.scrollWidth > one.clientWidth + 1,
    );
    return [...cut, ...low, ...tight].map(named);
  }

  // Every word of the page that is not marked as of another language: text, attributes, choices, title. What an officer
  // typed stands in `.own`.
  function words() {
    const own = document.documentElement.lang.slice(0, 2);
    const ours = (one) => (one.closest("[lang]")?.lang || own).startsWith(own);
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement;
      if (ours(holder) && !holder.closest("script, style, textarea, code, .own")) found.push(walker.currentNode.textContent);
    }
    const attributes = ["title", "aria-label", "placeholder", "alt", "data-failed", "data-saving", "data-leaving", "data-left", "data-over", "data-stay", "data-stay-button"];
    for (const attribute of attributes) for (const one of all(`[${attribute}]`)) if (ours(one)) found.push(one.getAttribute(attribute));
    for (const one of all("datalist option")) if (ours(one)) found.push(one.value);
    return found.map((one) => one.replace(/[ \n\t]+/g, " ").trim()).filter(Boolean);
  }

  // Where the focus is, and whether it is seen.
  function focus() {
    const one = document.activeElement, style = getComputedStyle(one);
    const order = all("*").indexOf(one);
    return { at: named(one), order, radio: one.type === "radio" ? one.name : "", body: one === document.body,
      seen: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || one === document.body };
  }

  return { structure, wider, clipped, words, focus };
})()
