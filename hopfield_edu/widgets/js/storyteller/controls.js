// What damages the cue: brush, noise, lost pixels, a cover, and what fills the holes.

import { BRUSHES, MASKS } from "../core/cue.js";
import { en } from "../core/en.js";
import { fixed, percent } from "../core/numbers.js";
import { nextSeed } from "../core/rng.js";
import { choice, slider } from "../ui/controls.js";
import { h } from "../ui/dom.js";
import { CLEAN } from "./state.js";

const WIDTHS = [1, 3, 5, 9];
const FILL_WORDS = [
  ["grey", en("Grey")],
  ["black", en("Black")],
];

/** {element, update(), brush() -> {mark, width}}. */
export function createControls(state, change) {
  const brush = { mark: "g", width: 5 };
  const mark = choice(en("Brush"), Object.entries(BRUSHES), (kind) => (brush.mark = kind));
  const width = choice(en("Width"), WIDTHS, (pixels) => (brush.width = pixels));
  const noise = slider(en("Noise"), { min: 0, max: 1, step: 0.02 }, (sigma) => change({ noise: sigma }));
  const dropped = slider(en("Lost pixels"), { min: 0, max: 1, step: 0.01 }, (share) => change({ dropped: share }));
  const covers = Object.entries(MASKS).map(([name, [words]]) => [name, words]);
  const mask = choice(en("Cover"), covers, (name) => change({ mask: name }));
  const fill = choice(en("Holes"), FILL_WORDS, (name) => change({ fill: name }));
  const anew = () => change({ seed: nextSeed(state.seed) });
  const again = h("button", { type: "button", onclick: anew }, en("Damage again"));
  const clean = h("button", { type: "button", onclick: () => change(CLEAN) }, en("Clean"));
  mark.set(brush.mark);
  width.set(brush.width);

  function update() {
    noise.set(state.noise, `σ ${fixed(state.noise, 2)}`);
    dropped.set(state.dropped, percent(state.dropped));
    mask.set(state.mask);
    fill.set(state.fill);
  }
  const element = h("div", { class: "he-controls" }, mark, width, noise, dropped, mask, fill, again, clean);
  return { element, update, brush: () => brush };
}
