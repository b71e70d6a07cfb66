// The picture: what is shown, what is missing, and what has come back, with Play on it.

import { en } from "../core/en.js";
import { h } from "../ui/dom.js";
import { word } from "../ui/pixels.js";
import { colour } from "../ui/theme.js";
import { PIXELS, SIDE } from "./compute.js";

/** {element, button, update(cue, words), show({signs, asked}), label(words), redraw()}; missing pixels have no ink. */
export function createStage() {
  const said = { role: "img", "aria-label": en("Half a face") };
  const canvas = h("canvas", { width: SIDE, height: SIDE, class: "he-still", ...said });
  const button = h("button", { type: "button", class: "he-hf-play" });
  let now = { signs: new Float64Array(PIXELS), asked: new Uint8Array(PIXELS) };

  function redraw() {
    const root = canvas.closest(".he-root");
    if (root) paint(canvas, root, now);
  }

  function show(next) {
    now = next;
    redraw();
  }

  const label = (words) => canvas.setAttribute("aria-label", words);
  return { element: h("div", { class: "he-hf-stage" }, canvas, button), button, show, label, redraw };
}

function paint(canvas, root, { signs, asked }) {
  const [ink, paper, missing] = ["plus", "minus", "line"].map((token) => word(colour(root, token)));
  const image = new ImageData(SIDE, SIDE);
  const words = new Uint32Array(image.data.buffer);
  for (let i = 0; i < words.length; i++) words[i] = asked[i] ? (signs[i] > 0 ? ink : paper) : missing;
  canvas.getContext("2d").putImageData(image, 0, 0);
}
