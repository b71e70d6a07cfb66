// The strip on a canvas, a bar for each number; what the last picture brought is in another colour.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { h } from "../ui/dom.js";
import { colour } from "../ui/theme.js";

const [W, H] = [1024, 120];
const MOST = 7; // of the standard deviation that one picture brings

/** {element, show(strip, before), redraw()}. */
export function createStrip() {
  const canvas = h("canvas", {
    width: W,
    height: H,
    class: "he-still he-fs-strip",
    role: "img",
    "aria-label": en("The strip"),
  });
  let [strip, before] = [new Float64Array(2), new Float64Array(2)];

  function redraw() {
    const root = canvas.closest(".he-root");
    if (!root) return;
    const [paper, own, fresh, line] = ["paper", "memory-1", "memory-6", "line"].map((token) =>
      css(colour(root, token)),
    );
    const context = canvas.getContext("2d");
    context.fillStyle = paper;
    context.fillRect(0, 0, W, H);
    context.fillStyle = line;
    context.fillRect(0, H / 2, W, 1);
    for (let k = 0; k < strip.length; k++) {
      const [from, to] = [heightOf(before[k]), heightOf(strip[k])];
      const [x, width] = [(k * W) / strip.length, Math.max(0.5, (0.8 * W) / strip.length)];
      context.fillStyle = own;
      context.fillRect(x, H / 2, width, -from);
      context.fillStyle = fresh;
      context.fillRect(x, H / 2 - from, width, from - to);
    }
  }

  const heightOf = (value) => ((value * Math.sqrt(strip.length)) / MOST) * (H / 2);

  function show(next, last) {
    [strip, before] = [next, last];
    const loudest = strip.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    canvas.setAttribute("aria-label", en`The strip: ${strip.length} numbers, the largest ${fixed(loudest, 2)}`);
    redraw();
  }
  return { element: canvas, show, redraw };
}

const css = ([r, g, b]) => `rgb(${r} ${g} ${b})`;
