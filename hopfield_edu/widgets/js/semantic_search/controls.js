// How the picture is damaged, and how the memories compare.

import { BRUSHES } from "../core/cue.js";
import { h } from "../ui/dom.js";
import { SIMILARITIES } from "./memory.js";

const WIDTHS = [1, 3, 5, 9];
const PARTS = { left: "left", right: "right", top: "top", bottom: "bottom", center: "centre" };
const percent = (value) => `${Math.round(100 * value)} %`;
const pixels = (value) => (value ? `${Math.abs(value)} ${value > 0 ? "right" : "left"}` : "0");

/** Sliders: [setting, label, least, most, step, words]. */
const SLIDERS = [
  ["cut", "Cropped", 0, 0.8, 0.05, percent],
  ["turn", "Turned", -180, 180, 5, (value) => `${value}°`],
  ["shift", "Moved", -16, 16, 1, pixels],
  ["grey", "Colour lost", 0, 1, 0.05, percent],
  ["dim", "Light lost", 0, 1, 0.05, percent],
  ["noise", "Noise", 0, 1, 0.05, (value) => value.toFixed(2)],
  ["specks", "Specks", 0, 1, 0.05, percent],
  ["covered", "Covered", 0, 1, 0.05, percent],
];

/** {element, byHand, update()}: controls of a state, and of a brush with what starts anew. */
export function createControls(state, brush, change, clean) {
  const sliders = SLIDERS.map(([name, label, ...limits]) =>
    createSlider(
      label,
      limits,
      () => state[name],
      (value) => change({ [name]: value }),
    ),
  );
  const part = select("Covered side", PARTS, (value) => change({ part: value }));
  const similarity = select("Similarity", SIMILARITIES, (value) => change({ similarity: value }));
  const box = h("input", { type: "checkbox", onchange: () => change({ mirror: box.checked }) });
  const mark = select("Brush", BRUSHES, (value) => (brush.mark = value));
  const width = select(
    "Width",
    Object.fromEntries(WIDTHS.map((pixels) => [pixels, pixels])),
    (value) => (brush.width = Number(value)),
  );
  width.input.value = brush.width;
  const anew = () => change({ seed: (state.seed + 1) % 2 ** 32 });
  function update() {
    sliders.forEach(({ show }) => show());
    [part.input.value, similarity.input.value, box.checked] = [state.part, state.similarity, state.mirror];
  }
  const choices = [part.element, h("label", { class: "he-ss-check" }, box, " Mirrored"), similarity.element];
  const element = h(
    "div",
    { class: "he-ss-controls" },
    h(
      "div",
      { class: "he-ss-sliders" },
      sliders.map((slider) => slider.element),
    ),
    h("div", { class: "he-controls" }, choices),
  );
  const byHand = h(
    "div",
    { class: "he-controls" },
    ...[mark.element, width.element],
    h("button", { type: "button", onclick: anew }, "Damage again"),
    h("button", { type: "button", onclick: clean }, "No damage"),
  );
  return { element, byHand, update };
}

function createSlider(label, [min, max, step, words], value, onChange) {
  const output = h("output", {});
  const input = h("input", { type: "range", min, max, step, oninput: () => onChange(Number(input.value)) });
  function show() {
    input.value = value();
    output.textContent = words(value());
    input.setAttribute("aria-valuetext", words(value()));
  }
  return { show, element: h("label", {}, h("span", {}, label), " ", input, " ", output) };
}

function select(label, choices, onChange) {
  const options = Object.entries(choices).map(([value, words]) => h("option", { value }, words));
  const input = h("select", { onchange: () => onChange(input.value) }, options);
  return { input, element: h("label", {}, label, " ", input) };
}
