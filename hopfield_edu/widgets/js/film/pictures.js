// The frame and what each memory says that it was, side by side.

import { en } from "../core/en.js";
import { h } from "../ui/dom.js";
import { word } from "../ui/pixels.js";
import { colour } from "../ui/theme.js";
import { frameOf, pixelsOf, SIDE } from "./compute.js";
import { likeness } from "./memory.js";

const STEPS = 255; // shades
const ROWS = [
  ["film", () => en("The film"), () => en("upper half is shown")],
  ["curve", (n) => en`From ${n} means`],
  ["frames", (n) => en`From ${n} frames`],
  ["mean", () => en("Mean picture")],
];

/** {element, update(pieces), show(memory, f), redraw()}: four pictures, below each how like the frame it is. */
export function createPictures() {
  const places = ROWS.map(([kind, title, note]) => createPlace(kind, title, note));
  let shades = null; // of this theme

  function paint() {
    const root = places[0].element.closest(".he-root");
    if (!root) return;
    shades ??= shadesOf(root);
    for (const place of places) place.paint(shades);
  }

  function show({ film, told }, f) {
    for (const { kind, set } of places) {
      const answer = told[kind];
      set(answer ? pixelsOf(film, answer.answers, f) : frameOf(film, f), answer?.likeness[f]);
    }
    paint();
  }

  function redraw() {
    shades = null;
    paint();
  }
  const update = (pieces) => places.forEach((place) => place.update(pieces));
  return { element: h("div", { class: "he-fm-pictures" }, places), update, show, redraw };
}

function createPlace(kind, title, note = null) {
  const canvas = h("canvas", {
    width: SIDE,
    height: SIDE,
    class: "he-still",
    role: "img",
    "aria-label": en("A frame"),
  });
  const [name, words] = [h("b", {}), h("span", {}, note?.())];
  const image = new ImageData(SIDE, SIDE);
  let pixels = new Float64Array(SIDE * SIDE);

  function set(next, like) {
    pixels = next;
    if (!note) words.textContent = en`likeness ${likeness(like)}`;
    canvas.setAttribute("aria-label", `${name.textContent}, ${words.textContent}`);
  }

  function paint(shades) {
    const painted = new Uint32Array(image.data.buffer);
    for (let i = 0; i < painted.length; i++) painted[i] = shades[shadeOf(pixels[i])];
    canvas.getContext("2d").putImageData(image, 0, 0);
  }
  const update = (pieces) => (name.textContent = title(pieces));
  const frame = h("div", { class: `he-fm-frame he-fm-${kind}` }, canvas);
  const element = h("figure", {}, frame, h("figcaption", {}, name, " ", words));
  return { element, kind, update, set, paint };
}

/** The shade, 0 to STEPS, of a number from -1/48 to 1/48. */
const shadeOf = (value) => Math.max(0, Math.min(STEPS, Math.round((STEPS * (value * SIDE + 1)) / 2)));

/** The colours from paper to ink, of this theme. */
function shadesOf(root) {
  const [ink, paper] = ["plus", "minus"].map((token) => colour(root, token));
  const shade = (share) => word(paper.map((from, k) => Math.round(from + (ink[k] - from) * share)));
  return Uint32Array.from({ length: STEPS + 1 }, (_, k) => shade(k / STEPS));
}
