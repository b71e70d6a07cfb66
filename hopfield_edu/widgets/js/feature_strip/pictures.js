// The cue and what comes back, in shades; and the pictures that can be in the strip.

import { en } from "../core/en.js";
import { NAMES, pictureName } from "../core/names.js";
import { h } from "../ui/dom.js";
import { roving } from "../ui/keys.js";
import { picture } from "../ui/pictures16.js";
import { word } from "../ui/pixels.js";
import { colour } from "../ui/theme.js";

const [SIDE, STEPS] = [16, 64];

/** {element, show(pixels, words), redraw()}: 256 numbers as shades; 1/16 is ink, -1/16 paper. */
export function createShades(title) {
  const canvas = h("canvas", { width: SIDE, height: SIDE, class: "he-still", role: "img", "aria-label": title });
  const words = h("span", {});
  let pixels = new Float64Array(SIDE * SIDE);

  function redraw() {
    const root = canvas.closest(".he-root");
    if (!root) return;
    const [ink, paper] = ["plus", "minus"].map((token) => colour(root, token));
    const shade = (share) => word(paper.map((from, c) => Math.round(from + (ink[c] - from) * share)));
    const image = new ImageData(SIDE, SIDE);
    const painted = new Uint32Array(image.data.buffer);
    pixels.forEach((value, i) => (painted[i] = shade(shareOf(value))));
    canvas.getContext("2d").putImageData(image, 0, 0);
  }

  function show(next, said) {
    pixels = next;
    words.textContent = said;
    canvas.setAttribute("aria-label", `${title}, ${said}`);
    redraw();
  }
  const element = h("figure", { class: "he-fs-shades" }, canvas, h("figcaption", {}, h("b", {}, title), words));
  return { element, show, redraw };
}

/** 0 to 1 in STEPS steps. */
const shareOf = (value) => Math.round(STEPS * Math.max(0, Math.min(1, (value * SIDE + 1) / 2))) / STEPS;

/** A button for each picture, pressed where it is in the strip: {element, update(stored), redraw()}. onToggle(name). */
export function createShelf(onToggle) {
  const items = NAMES.map((name, k) => createItem(name, k, onToggle));
  const shelf = h("div", { class: "he-fs-shelf", role: "group", "aria-label": en("Pictures in the strip") }, items);
  const refresh = roving(shelf, () => items.map(({ element }) => element));
  function update(stored) {
    for (const { element, name } of items) element.setAttribute("aria-pressed", String(stored.includes(name)));
    refresh();
  }
  return { element: shelf, update, redraw: () => items.forEach(({ redraw }) => redraw()) };
}

function createItem(name, k, onToggle) {
  const canvas = h("canvas", { width: SIDE, height: SIDE, "aria-hidden": "true" });
  const button = h(
    "button",
    { type: "button", "aria-label": pictureName(name), title: pictureName(name), onclick: () => onToggle(name) },
    canvas,
  );
  const pixels = picture(k);

  function redraw() {
    const root = canvas.closest(".he-root");
    if (!root) return;
    const shades = ["minus", "plus"].map((token) => word(colour(root, token)));
    const image = new ImageData(SIDE, SIDE);
    const painted = new Uint32Array(image.data.buffer);
    pixels.forEach((value, i) => (painted[i] = shades[Number(value > 0)]));
    canvas.getContext("2d").putImageData(image, 0, 0);
  }
  return { element: button, name, redraw };
}
