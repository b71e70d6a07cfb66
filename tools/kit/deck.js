// A deck: one slide at a time by keys, buttons and touch, notes for the teacher, everything fitted to the screen.

const slides = [...document.querySelectorAll(".slide")];
const notes = document.querySelector("#notes");
const button = (name) => document.querySelector(`[data-do=${name}]`);
const hash = () => new URLSearchParams(location.hash.slice(1)); // widgets keep their state there, too
const SIZES = {
  // pairs (size of the type, width of the widget in percent), from what is best to what is still readable
  text: [1.25, 1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6].map((size) => [size, 100]),
  figure: [1, 0.9, 0.8, 0.7].map((size) => [size, 100]),
  title: [1, 0.8].map((size) => [size, 100]),
  widget: [[1.4, 100], [1.2, 100], ...[1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7].flatMap((size) => [100, 92, 84, 76, 68, 60, 50].map((wide) => [size, wide]))],
};
let current = 0;

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
  notes.replaceChildren(slide.querySelector("template.notes").content.cloneNode(true));
  fit(slide);
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
  const kind = ["widget", "figure", "title"].find((name) => slide.classList.contains(name)) ?? "text";
  const over = (size) => (fits(size), body.scrollWidth > body.clientWidth + 1 ? Infinity : body.scrollHeight - body.clientHeight);
  const scrolled = () => {
    const small = SIZES.widget.filter(([size]) => size === 0.75).sort((a, b) => over(a) - over(b))[0];
    return over(small) < body.clientHeight / 2 ? small : [1, 100]; // most of it is seen, or its type is readable
  };
  if (!SIZES[kind].some(fits)) fits(kind === "widget" ? scrolled() : SIZES[kind].at(-1));
  if (tooLong()) body.tabIndex = 0;
  else body.removeAttribute("tabindex");
}

/** A formula that is too wide becomes smaller alone, and the text around it stays as it is. */
function narrow(formula) {
  formula.style.fontSize = "";
  const share = formula.clientWidth / formula.scrollWidth;
  if (share < 1) formula.style.fontSize = `${1.1 * Math.max(0.98 * share, 0.7)}em`;
}

const switchNotes = () => button("notes").setAttribute("aria-pressed", !(notes.hidden = !notes.hidden));
function switchDark(dark = document.documentElement.dataset.theme !== "dark") {
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  button("dark").setAttribute("aria-pressed", dark);
}
const switchFull = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.());

const ACTIONS = {
  back: () => show(current - 1),
  next: () => show(current + 1),
  first: () => show(0),
  last: () => show(slides.length - 1),
  notes: switchNotes,
  dark: () => switchDark(),
  full: switchFull,
};
const KEYS = {
  ArrowRight: "next", ArrowDown: "next", PageDown: "next", " ": "next", ArrowLeft: "back", ArrowUp: "back", PageUp: "back",
  Home: "first", End: "last", n: "notes", d: "dark", f: "full",
}; // prettier-ignore

addEventListener("keydown", (event) => {
  const inWidget = event.target.closest?.(".body .widget, input, select, textarea");
  if (event.key === "Escape" && inWidget) return document.activeElement.blur();
  if (inWidget || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === " " && event.target.closest?.("button, summary")) return;
  const scrolls = event.target.closest?.("[tabindex='0']") && /^(Arrow(Up|Down)|Page|Home|End| )/.test(event.key);
  const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (scrolls || !action) return;
  event.preventDefault();
  ACTIONS[action]();
});

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
  for (const used of ["pointerdown", "keydown"]) place.addEventListener(used, () => grown.disconnect(), { once: true });
}

addEventListener("resize", () => fit(slides[current]));
addEventListener("load", async () => {
  await document.fonts.ready;
  slides.forEach(fit);
});
switchDark(matchMedia("(prefers-color-scheme: dark)").matches);
show((Number(hash().get("slide")) || 1) - 1);
