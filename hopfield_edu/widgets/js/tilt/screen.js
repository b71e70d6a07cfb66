// The input and what the network answers, as pictures of 16 x 16 shades between paper and ink.

import { h } from "../ui/dom.js";
import { word } from "../ui/pixels.js";
import { colour } from "../ui/theme.js";

const [SIDE, STEPS] = [16, 255];

/** {element, show(values), redraw()}: values from -1 to 1. */
export function createScreen(title) {
  const canvas = h("canvas", { width: SIDE, height: SIDE, class: "he-still", role: "img", "aria-label": title });
  const image = new ImageData(SIDE, SIDE);
  let values = new Float64Array(SIDE * SIDE);

  function redraw() {
    const root = canvas.closest(".he-root");
    if (!root) return;
    const [ink, paper] = ["plus", "minus"].map((token) => colour(root, token));
    const words = new Uint32Array(image.data.buffer);
    for (let i = 0; i < words.length; i++) words[i] = word(shade(ink, paper, values[i]));
    canvas.getContext("2d").putImageData(image, 0, 0);
  }

  function show(next) {
    values = next;
    redraw();
  }
  return { element: h("figure", {}, canvas, h("figcaption", {}, title)), show, redraw };
}

/** A colour between paper, for -1, and ink, for 1. */
function shade(ink, paper, value) {
  const share = Math.round((STEPS * (Math.max(-1, Math.min(1, value)) + 1)) / 2) / STEPS;
  return ink.map((to, c) => Math.round(paper[c] + (to - paper[c]) * share));
}
