// Pieces of drawing that the line and the plane share: SVG elements, the little pictures, the colours of the kinds.

import { NAMES, picture } from "../ui/pictures16.js";
import { KINDS } from "./sketch.js";

const NS = "http://www.w3.org/2000/svg";
const PICTURE = { cat: "cat-face", skull: "skull", rocket: "rocket" };
const MEMORY = { cat: 1, skull: 5, rocket: 8 }; // the colours that these pictures have in the chapter

/** An SVG element, s("circle", {r: 5}). */
export function s(tag, attributes = {}, ...children) {
  const element = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

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
  return s(
    "g",
    { transform: `translate(${x - side / 2} ${y - side / 2})`, opacity: faint ? 0.6 : 1 },
    s("rect", { width: side, height: side, rx: 4, fill: "var(--he-minus)", stroke: colourOf(kind), "stroke-width": 2 }),
    s("path", { d: inks[kind], transform: `translate(2 2) scale(${(side - 4) / 16})`, fill: "var(--he-plus)" }),
  );
}

/** A little picture for a button. */
export function icon(kind) {
  return s("svg", { viewBox: "0 0 24 24", width: 24, height: 24, "aria-hidden": "true" }, tile(kind, 12, 12));
}

/** The ball. */
export const ball = (x, y) => s("circle", { cx: x, cy: y, r: 9, class: "he-surface-ball" });

/** Text with a halo, so that it reads on any ground. */
export function words(text, x, y, style = "", anchor = "start") {
  return s("text", { x, y, class: style, "text-anchor": anchor }, text);
}
