// Pieces of drawing that the line and the plane share: SVG elements, the little pictures, the colours of the kinds.

import { NAMES } from "../core/names.js";
import { picture } from "../ui/pictures16.js";
import { svg } from "../ui/svg.js";
import { KINDS } from "./sketch.js";

const PICTURE = { cat: "cat-face", skull: "skull", rocket: "rocket" };
const MEMORY = { cat: 1, skull: 5, rocket: 8 }; // the colours that these pictures have in the chapter

/** The token of a kind of experience, and its colour. */
export const tokenOf = (kind) => `memory-${MEMORY[kind]}`;
export const colourOf = (kind) => `var(--he-${tokenOf(kind)})`;

/** The ink of a kind's 16x16 picture as one path. */
function inkOf(kind) {
  const pixels = picture(NAMES.indexOf(PICTURE[kind]));
  return Array.from(pixels, (value, i) => (value > 0 ? `M${i % 16} ${Math.floor(i / 16)}h1v1h-1z` : "")).join("");
}

const inks = Object.fromEntries(KINDS.map((kind) => [kind, inkOf(kind)]));

/** A little picture with its middle at (x, y); a faint one is not stored yet. */
export function tile(kind, x, y, faint = false, side = 22) {
  return svg(
    "g",
    { transform: `translate(${x - side / 2} ${y - side / 2})`, opacity: faint ? 0.6 : 1 },
    svg("rect", {
      width: side,
      height: side,
      rx: 4,
      fill: "var(--he-minus)",
      stroke: colourOf(kind),
      "stroke-width": 2,
    }),
    svg("path", { d: inks[kind], transform: `translate(2 2) scale(${(side - 4) / 16})`, fill: "var(--he-plus)" }),
  );
}

/** A little picture for a button. */
export function icon(kind) {
  return svg("svg", { viewBox: "0 0 24 24", width: 24, height: 24, "aria-hidden": "true" }, tile(kind, 12, 12));
}

/** The ball. */
export const ball = (x, y) => svg("circle", { cx: x, cy: y, r: 9, class: "he-surface-ball" });

/** Text with a halo, so that it reads on any ground. */
export function words(text, x, y, style = "", anchor = "start") {
  return svg("text", { x, y, class: style, "text-anchor": anchor }, text);
}
