// Controls with their words: a choice, a slider with its value, a box to check.

import { spoken } from "../core/en.js";
import { h, uid } from "./dom.js";

/**
 * A list to choose from. choices: [value, words] pairs, or names, which are shown in the language of the module; onChange(value) gets the value as it stands there.
 * offer(choices) puts others into their place.
 */
export function choice(label, choices, onChange) {
  let pairs = [];
  const input = h("select", { onchange: () => onChange(pairs[input.selectedIndex][0]) });
  function offer(next) {
    pairs = next.map((one) => (Array.isArray(one) ? one : [one, spoken(one)]));
    input.replaceChildren(...pairs.map(([value, words]) => h("option", { value }, words)));
  }
  offer(choices);
  return { input, element: h("label", {}, label, " ", input), set: (value) => (input.value = value), offer };
}

/** A slider and what its value means in words. limits: min, max, step. */
export function slider(label, limits, onInput) {
  const input = h("input", {
    type: "range",
    ...limits,
    id: uid("slider"),
    oninput: () => onInput(Number(input.value)),
  });
  const reading = h("output", { for: input.id });
  function set(value, words) {
    input.value = value;
    reading.textContent = words;
    input.setAttribute("aria-valuetext", words);
  }
  return { input, element: h("label", {}, `${label} `, input, reading), set };
}

/** A box to check. onChange(checked). */
export function checkbox(label, onChange) {
  const input = h("input", { type: "checkbox", onchange: () => onChange(input.checked) });
  return { input, element: h("label", { class: "he-check" }, input, ` ${label}`), set: (on) => (input.checked = on) };
}
