// What the pages do beyond plain HTML. Without it everything still works: a page is then saved by its buttons.
"use strict";

document.documentElement.classList.add("scripted");

const form = document.querySelector("form[data-autosave]");
const saved = document.getElementById("saved");
const live = document.getElementById("live");

// -- saving: a second after the last key, one request at a time; what cannot be sent stays here and is sent later

const AFTER = 1000;
let timer = 0, sending = false, dirty = false, failures = 0, touched = new Set();

function tell(words, trouble) {
  if (!saved) return;
  saved.classList.toggle("trouble", Boolean(trouble));
  if (saved.textContent !== words) saved.textContent = words;
}

function body(fields = new FormData(form)) {
  const found = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === "string") found.append(name, value);
  return found;
}

function later(wait) {
  clearTimeout(timer);
  timer = setTimeout(send, wait);
}

function typed(event) {
  dirty = true;
  if (event?.target?.name) touched.add(event.target.name.split(":")[0]);
  later(AFTER);
}

function unkept(words, wait) {
  dirty = true;
  tell(words, true);
  later(wait);
}

async function proved() { // the desk was opened again in another window: this page takes the proof of the session there is now
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" }, credentials: "same-origin" });
  const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#form [name=csrf]");
  if (!answer.ok || !found || found.value === form.elements.csrf.value) return false;
  for (const one of document.querySelectorAll("[name=csrf]")) one.value = found.value;
  if (live) live.dataset.csrf = found.value;
  return true;
}

async function send(again = true) {
  if (!dirty) return;
  if (sending) { later(200); return; }
  sending = true;
  dirty = false;
  clearTimeout(timer);
  const sent = touched;
  touched = new Set();
  try {
    const answer = await fetch(location.pathname, {
      method: "POST", body: body(), headers: { Accept: "application/json" }, redirect: "error", credentials: "same-origin",
    });
    const told = await answer.json();
    if (answer.ok) {
      failures = 0;
      form.elements.base.value = told.base;
      tell(told.conflict ? told.saved + ". " + told.conflict : told.saved, Boolean(told.conflict));
      refresh();
      return;
    }
    for (const one of sent) touched.add(one);
    failures += 1;
    if (answer.status === 403 && again && await proved()) { dirty = true; sending = false; await send(false); return; }
    unkept(told.problem + " " + (told.hint || ""), told.asleep || answer.status === 403 ? 5000 : 15000);
  } catch (_) {
    for (const one of sent) touched.add(one);
    failures += 1;
    unkept(form.dataset.failed, Math.min(30000, 1500 * 2 ** Math.min(failures, 5)));
  } finally {
    sending = false;
  }
}

const MOST = 60000; // bytes that a browser still sends of a page that goes

function rest() { // the whole page, or what was touched of a very long one: what is not sent stays as it is
  const whole = body();
  if (whole.toString().length <= MOST) return whole;
  const own = ["csrf", "base", "window"];
  return body([...new FormData(form)].filter(([name]) => own.includes(name) || touched.has(name.split(":")[0])));
}

function lastly() { // the page goes: what was typed in the last second goes with it
  if (!dirty) return;
  clearTimeout(timer);
  dirty = false;
  const unsent = () => { dirty = true; later(AFTER); }; // the page was only hidden
  fetch(location.pathname, {
    method: "POST", body: rest(), headers: { Accept: "application/json" }, keepalive: true, credentials: "same-origin",
  }).then(async (answer) => (answer.ok ? form.elements.base.value = (await answer.json()).base : unsent())).catch(unsent);
}

if (form && !form.querySelector("fieldset.all[disabled]")) {
  const window_ = sessionStorage.getItem("window") || form.elements.window.value; // known again on the next page
  sessionStorage.setItem("window", window_);
  form.elements.window.value = window_;
  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  let through = false;
  form.addEventListener("submit", async (event) => {
    if (through) { // what was typed is in the post; what is typed until the next page comes is sent beside it
      through = dirty = false;
      return;
    }
    if (!sending && !dirty) return;
    event.preventDefault(); // first it is saved: where that fails, the page must stay, and all that was typed in it
    const button = event.submitter;
    while (sending) await new Promise((done) => setTimeout(done, 50));
    await send();
    if (dirty && failures) { saved?.scrollIntoView({ block: "center" }); return; }
    through = true;
    form.requestSubmit(button);
  });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") lastly(); });
  addEventListener("pagehide", lastly);
  addEventListener("beforeunload", (event) => {
    if (!dirty || (!failures && rest().toString().length <= MOST)) return;
    if (!failures) send();
    event.preventDefault();
    event.returnValue = form.dataset.leaving;
  });
}

// -- only what applies is shown; what holds an answer is never hidden

function values(path) {
  const found = [];
  for (const one of form.querySelectorAll(`[name="${CSS.escape(path)}"]`)) {
    if (one.type === "hidden" || ((one.type === "radio" || one.type === "checkbox") && !one.checked)) continue;
    found.push(one.value);
  }
  return found.filter(Boolean);
}

function answered(part) {
  for (const one of part.querySelectorAll("input, select, textarea")) {
    if (one.type === "hidden") continue;
    if (one.type === "radio" || one.type === "checkbox" ? one.checked && one.value !== "" : one.value.trim() !== "") return true;
  }
  return part.querySelector(".card") !== null;
}

function applies() {
  for (const part of form.querySelectorAll("[data-when]")) {
    const [path, wanted] = part.dataset.when.split("=");
    const now = values(path);
    const choices = wanted.split("|");
    const shown = wanted === "*" ? now.length > 0 : now.length ? now.some((one) => choices.includes(one)) : choices.includes("");
    part.classList.toggle("when-hidden", !shown && !answered(part));
  }
}

if (form) {
  applies();
  form.addEventListener("input", applies); // at once, and not when the box is left: what a click is aimed at must not move
  form.addEventListener("change", applies);
}

// -- a live count, as the reader sees characters, and a small toolbar for Markdown

const seen = typeof Intl.Segmenter === "function" ? new Intl.Segmenter(undefined, { granularity: "grapheme" }) : null;
const long = (text) => (seen && text.length < 20000 ? [...seen.segment(text)].length : [...text].length);

function counted(area) {
  const limit = Number(area.dataset.limit);
  const line = document.createElement("p");
  line.className = "count";
  line.id = `${area.id}:count`;
  area.after(line);
  area.setAttribute("aria-describedby", `${area.getAttribute("aria-describedby") || ""} ${line.id}`.trim());
  const show = () => {
    const left = limit - long(area.value);
    line.classList.toggle("over", left < 0);
    line.textContent = (left < 0 ? area.dataset.over : area.dataset.left).replace("0", Math.abs(left).toLocaleString(document.documentElement.lang));
    line.hidden = left > limit / 4 && limit > 5000;
  };
  area.addEventListener("input", show);
  show();
}
document.querySelectorAll("textarea[data-limit]").forEach(counted);

const MARKS = { bold: "**", italic: "*" }; // around what is chosen
const LEADS = { list: () => "- ", numbered: (line) => `${line + 1}. `, quote: () => "> " }; // before each line of it
const LED = /^(?:- |> |\d+\. )/;

function led(lines, lead) { // a line has one lead: the new one in place of another; where all have it, none
  const has = lines.every((line, number) => line.startsWith(lead(number)));
  return lines.map((line, number) => (has ? "" : lead(number)) + line.replace(LED, ""));
}

function marked(area, kind) {
  const mark = MARKS[kind];
  const { selectionStart: from, selectionEnd: to_, value } = area;
  const start = mark ? from : value.lastIndexOf("\n", from - 1) + 1;
  const chosen = value.slice(start, to_);
  const made = mark ? mark + chosen + mark : led(chosen.split("\n"), LEADS[kind]).join("\n");
  area.focus();
  area.setSelectionRange(start, to_);
  if (!document.execCommand("insertText", false, made)) area.setRangeText(made, start, to_, "end"); // keeps «undo»
  if (mark && !chosen) area.setSelectionRange(start + mark.length, start + mark.length);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

const tools = document.getElementById("tools");
if (tools) {
  for (const area of document.querySelectorAll("textarea[data-prose]")) {
    const bar = tools.content.firstElementChild.cloneNode(true);
    bar.setAttribute("aria-controls", area.id);
    bar.addEventListener("click", (event) => { const kind = event.target.closest("button")?.dataset.mark; if (kind) marked(area, kind); });
    area.before(bar);
  }
}

// -- the report beside the form

async function refresh() {
  const beside = document.getElementById("beside");
  if (!beside || beside.dataset.busy) return;
  beside.dataset.busy = "1";
  try {
    const answer = await fetch(beside.dataset.preview, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (answer.ok) {
      const top = beside.scrollTop;
      beside.innerHTML = await answer.text(); // our own page, escaped by the server; scripts in it would not run
      beside.scrollTop = top;
    }
  } catch (_) { /* the next save tries again */ } finally {
    delete beside.dataset.busy;
  }
}

function comesFrom(event) { // a sentence leads to where it comes from
  const said = event.target.closest?.("[data-said]");
  const from = said && said.closest("[data-from]");
  if (!from || String(getSelection())) return;
  location.assign(from.dataset.from + encodeURIComponent(said.dataset.said));
}
document.addEventListener("click", comesFrom);
document.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.target.dataset?.said) comesFrom(event); });
for (const said of document.querySelectorAll("[data-focus] [data-said]")) {
  said.tabIndex = 0;
  said.setAttribute("role", "link");
}

const beside = document.getElementById("beside");
if (beside) {
  const here = (beside.dataset.sections || "").split(" ").map((one) => beside.querySelector(`[data-section="${CSS.escape(one)}"]`)).find(Boolean);
  if (here) beside.scrollTop = here.offsetTop;
}

// -- a session that is about to close says so

const idle = Number(document.body.dataset.idle), warned = Number(document.body.dataset.warned);
if (idle && live) {
  let last = Date.now(), asked = false;
  const active = () => { last = Date.now(); };
  for (const kind of ["keydown", "pointerdown", "scroll"]) addEventListener(kind, active, { passive: true });
  let told = Date.now();
  const stay = async () => {
    const fields = new URLSearchParams({ csrf: live.dataset.csrf });
    try { await fetch("/stay", { method: "POST", body: fields, headers: { Accept: "application/json" }, credentials: "same-origin" }); told = Date.now(); } catch (_) { /* said by the next save */ }
  };
  setInterval(() => {
    const now = Date.now();
    if (now - last < 60000 && now - told > 300000) stay();
    const near = now - Math.max(last, told) > (idle - warned) * 1000;
    if (near && !asked) {
      asked = true;
      const words = document.createElement("p");
      words.textContent = live.dataset.stay + " ";
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = live.dataset.stayButton;
      button.addEventListener("click", () => { active(); stay(); live.replaceChildren(); asked = false; });
      words.append(button);
      live.replaceChildren(words);
    } else if (!near && asked) {
      asked = false;
      live.replaceChildren();
    }
  }, 5000);
}

// -- on paper, an answer is as long as it is: what stands in a box is printed beside it instead

addEventListener("beforeprint", () => {
  for (const box of document.querySelectorAll("textarea, input:not([type]), input[type=text]")) {
    let copy = box.nextElementSibling;
    if (!copy?.matches(".copy")) {
      copy = document.createElement("div");
      copy.className = "on-paper copy";
      box.after(copy);
    }
    copy.textContent = box.value;
    box.classList.toggle("copied", box.value !== "");
  }
});

// -- the errors of a page are read first

const summary = document.getElementById("summary");
if (summary) summary.focus();
const wanted = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (wanted) {
  for (let holder = wanted.closest("details"); holder; holder = holder.parentElement.closest("details")) holder.open = true;
  wanted.focus();
}
