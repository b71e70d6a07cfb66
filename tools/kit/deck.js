// A deck: one slide at a time by keys, buttons and touch, everything fitted to the screen; for the teacher, notes, the
// minutes of each slide and a clock, below the slide or in a window of their own.

const slides = [...document.querySelectorAll(".slide")];
const notes = document.querySelector("#notes");
const button = (name) => document.querySelector(`[data-do=${name}]`);
const hash = () => new URLSearchParams(location.hash.slice(1)); // widgets keep their state there, too
const SIZES = {
  // pairs (size of the type, width of the widget in percent), from what is best to what is still readable
  text: [1.25, 1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6].map((size) => [size, 100]),
  beside: [1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6].map((size) => [size, 100]),
  figure: [1.1, 1, 0.9, 0.8, 0.7].map((size) => [size, 100]),
  title: [1, 0.8].map((size) => [size, 100]),
  widget: [[1.4, 100], [1.2, 100], ...[1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7].flatMap((size) => [100, 92, 84, 76, 68, 60, 50].map((wide) => [size, wide]))],
};
let current = 0;
let began = null; // when the lesson did, in milliseconds
let other = null; // the teacher's window

function show(number) {
  current = Math.min(Math.max(number, 0), slides.length - 1);
  slides.forEach((slide, k) => slide.classList.toggle("here", k === current));
  const [slide, all] = [slides[current], hash()];
  all.set("slide", current + 1);
  history.replaceState(null, "", `#${all}`);
  document.querySelector("nav output").textContent = `${current + 1} / ${slides.length}`;
  document.querySelector(".progress > div").style.width = `${(100 * (current + 1)) / slides.length}%`;
  button("back").disabled = current === 0;
  button("next").disabled = current === slides.length - 1;
  places().forEach(tell);
  fit(slide);
}

/** Where the notes stand: below the slides, and in the teacher's window while it is open. */
const places = () => [notes, ...(other && !other.closed ? [other.document.querySelector("#notes")] : [])];
const clock = (minutes) => `${Math.floor(minutes)}:${String(Math.floor((minutes % 1) * 60)).padStart(2, "0")}`;

/** What the teacher sees of a slide: its minutes and the clock, its notes, what comes next. */
function tell(place) {
  const [slide, next] = slides.slice(current, current + 2);
  const [pace, after] = ["pace", "after"].map((name) => Object.assign(place.ownerDocument.createElement("p"), { className: name }));
  after.textContent = next ? `Next: ${next.querySelector("h1, h2").textContent}` : "This is the last slide.";
  place.replaceChildren(pace, slide.querySelector("template.notes").content.cloneNode(true), after);
  place.scrollTop = 0;
  tick();
}

function tick() {
  const { minutes, start } = slides[current].dataset;
  const until = Number(start) + Number(minutes);
  const now = began === null ? 0 : (Date.now() - began) / 60000;
  const late = Math.floor(now - until);
  const said = began === null ? "the clock starts with the next slide" : `now ${clock(now)}${late > 0 ? `, ${late} min late` : ""}`;
  for (const place of places()) {
    const pace = place.querySelector(".pace");
    pace.textContent = `Slide ${current + 1} of ${slides.length} · ${minutes} min, until ${clock(until)} · ${said}`;
    pace.classList.toggle("late", late > 0);
  }
}
setInterval(tick, 1000);

/** The clock begins with the first slide that is turned, wherever that is. */
function begin() {
  began ??= Date.now() - 60000 * slides[current].dataset.start;
  tick();
}

/** The notes in a window of their own, which turns the pages too: for a second screen. */
function openTeacher() {
  other = window.open("", "teacher", "popup,width=900,height=700");
  if (!other) return switchNotes(true); // a browser that opens no windows
  const page = other.document;
  page.title = `For the teacher: ${document.title}`;
  page.documentElement.className = "teacher";
  page.head.replaceChildren(...[...document.querySelectorAll("link")].map((link) => Object.assign(page.createElement("link"), { rel: link.rel, href: link.href })));
  page.body.replaceChildren(Object.assign(page.createElement("main"), { id: "notes" }));
  other.addEventListener("keydown", pressed);
  tell(page.querySelector("#notes"));
}

/** Give a slide the largest type and its widget the largest place that fits; what is still too long scrolls. */
function fit(slide) {
  const body = slide.querySelector(".body");
  const tooLong = () => body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1;
  const fits = ([size, wide]) => {
    body.style.setProperty("--fit", size);
    body.style.setProperty("--wide", `${wide}%`);
    body.querySelectorAll("div.math").forEach(narrow);
    return !tooLong();
  };
  const kind = ["widget", "beside", "figure", "title"].find((name) => slide.classList.contains(name)) ?? "text";
  const over = (size) => (fits(size), body.scrollWidth > body.clientWidth + 1 ? Infinity : body.scrollHeight - body.clientHeight);
  const scrolled = () => {
    const small = SIZES.widget.filter(([size]) => size === 0.75).sort((a, b) => over(a) - over(b))[0];
    return over(small) < body.clientHeight / 2 ? small : [1, 100]; // most of it is seen, or its type is readable
  };
  if (!SIZES[kind].some(fits)) fits(kind === "widget" ? scrolled() : SIZES[kind].at(-1));
  reach(body);
}

/** What does not fit scrolls, by the keys too. */
function reach(body) {
  const tooLong = body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1;
  if (tooLong) body.tabIndex = 0;
  else body.removeAttribute("tabindex");
}

/** A formula that is too wide becomes smaller alone, and the text around it stays as it is. */
function narrow(formula) {
  formula.style.fontSize = "";
  const line = formula.querySelector(".formula") ?? formula; // which scrolls on a page
  const share = line.clientWidth / line.scrollWidth;
  if (share < 1) formula.style.fontSize = `${1.1 * Math.max(0.98 * share, 0.5)}em`;
}

function switchNotes(shown = notes.hidden) {
  notes.hidden = !shown;
  button("notes").setAttribute("aria-pressed", shown);
}
function switchDark(dark = document.documentElement.dataset.theme !== "dark") {
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  button("dark").setAttribute("aria-pressed", dark);
}
const switchFull = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.());

const ACTIONS = {
  back: () => show(current - 1),
  next: () => (show(current + 1), begin()),
  first: () => show(0),
  last: () => show(slides.length - 1),
  notes: () => switchNotes(),
  teacher: openTeacher,
  dark: () => switchDark(),
  full: switchFull,
};
const KEYS = {
  ArrowRight: "next", ArrowDown: "next", PageDown: "next", " ": "next", ArrowLeft: "back", ArrowUp: "back", PageUp: "back",
  Home: "first", End: "last", n: "notes", t: "teacher", d: "dark", f: "full",
}; // prettier-ignore

function pressed(event) {
  const inWidget = event.target.closest?.(".body .widget, input, select, textarea");
  if (event.key === "Escape" && inWidget) return event.target.blur();
  if (inWidget || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === " " && event.target.closest?.("button, summary")) return;
  const scrolls = event.target.closest?.("[tabindex='0']") && /^(Arrow(Up|Down)|Page|Home|End| )/.test(event.key);
  const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (scrolls || !action) return;
  event.preventDefault();
  ACTIONS[action]();
}
addEventListener("keydown", pressed);

document.querySelector("nav").addEventListener("click", (event) => ACTIONS[event.target.dataset.do]?.());

let touch = null;
addEventListener("pointerdown", (event) => {
  touch = event.pointerType === "touch" && !event.target.closest(".body .widget, nav, [tabindex='0']") ? event : null;
});
addEventListener("pointerup", (event) => {
  const [x, y] = touch ? [event.clientX - touch.clientX, event.clientY - touch.clientY] : [0, 0];
  if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y)) ACTIONS[x < 0 ? "next" : "back"]();
  touch = null;
});

// A widget grows while it comes alive: its slide is fitted anew, until somebody uses it. Then it stays as it is.
for (const place of document.querySelectorAll(".body .widget")) {
  const grown = new ResizeObserver(() => place.querySelector("[data-widget]") && fit(place.closest(".slide")));
  grown.observe(place);
  place.addEventListener("toggle", () => reach(place.closest(".body")), true); // a fold that opens
  for (const used of ["pointerdown", "keydown"]) place.addEventListener(used, () => grown.disconnect(), { once: true });
}

addEventListener("resize", () => fit(slides[current]));
addEventListener("load", async () => {
  await document.fonts.ready;
  slides.forEach(fit);
});
switchDark(matchMedia("(prefers-color-scheme: dark)").matches);
show((Number(hash().get("slide")) || 1) - 1);
