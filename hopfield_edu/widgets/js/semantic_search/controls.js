// How the picture is damaged, and how the memories compare.

import { BRUSHES } from "../core/cue.js";
import { en } from "../core/en.js";
import { fixed, percent } from "../core/numbers.js";
import { nextSeed } from "../core/rng.js";
import { checkbox, choice, slider } from "../ui/controls.js";
import { h } from "../ui/dom.js";
import { SIMILARITIES } from "./memory.js";
import { CLEAN, PARTS } from "./state.js";

const WIDTHS = [1, 3, 5, 9];
const pixels = (value) => (value ? (value > 0 ? en`${value} right` : en`${-value} left`) : "0");

/** Sliders: [setting, label, least, most, step, words]. */
const SLIDERS = [
  ["cut", en("Cropped"), 0, 0.8, 0.05, percent],
  ["turn", en("Turned"), -180, 180, 5, (value) => `${value}°`],
  ["shift", en("Moved"), -16, 16, 1, pixels],
  ["grey", en("Colour lost"), 0, 1, 0.05, percent],
  ["dim", en("Light lost"), 0, 1, 0.05, percent],
  ["noise", en("Noise"), 0, 1, 0.05, (value) => fixed(value, 2)],
  ["specks", en("Specks"), 0, 1, 0.05, percent],
  ["covered", en("Covered"), 0, 1, 0.05, percent],
];

/** {element, update()}: controls of a state. */
export function createControls(state, change) {
  const sliders = SLIDERS.map(([name, label, min, max, step]) =>
    slider(label, { min, max, step }, (value) => change({ [name]: value })),
  );
  const part = choice(en("Covered side"), Object.entries(PARTS), (value) => change({ part: value }));
  const similarity = choice(en("Similarity"), Object.entries(SIMILARITIES), (value) => change({ similarity: value }));
  const mirror = checkbox(en("Mirrored"), (on) => change({ mirror: on }));

  function update() {
    SLIDERS.forEach(([name, , , , , words], k) => sliders[k].set(state[name], words(state[name])));
    part.set(state.part);
    similarity.set(state.similarity);
    mirror.set(state.mirror);
  }
  const choices = h("div", { class: "he-controls" }, part, mirror, similarity);
  return {
    element: h("div", { class: "he-ss-controls" }, h("div", { class: "he-ss-sliders" }, sliders), choices),
    update,
  };
}

/** The brush, and what starts anew. */
export function createByHand(state, brush, change) {
  const marks = Object.entries(BRUSHES);
  const mark = choice(en("Brush"), marks, (value) => (brush.mark = value));
  const width = choice(en("Width"), WIDTHS, (value) => (brush.width = value));
  width.set(brush.width);
  const anew = () => change({ seed: nextSeed(state.seed) });
  const again = h("button", { type: "button", onclick: anew }, en("Damage again"));
  const clean = h("button", { type: "button", onclick: () => change(CLEAN) }, en("No damage"));
  return h("div", { class: "he-controls" }, mark, width, again, clean);
}
