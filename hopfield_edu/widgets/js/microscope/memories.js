// The stored pictures, each an editor, and what can be chosen: a set of pictures, the rule, one more, one less.

import { en } from "../core/en.js";
import { TIMES } from "../core/times.js";
import { checkbox, choice } from "../ui/controls.js";
import { h } from "../ui/dom.js";
import { createPixels } from "../ui/pixels.js";
import { RULES } from "./map.js";
import {
  drawn,
  MOST,
  numberOf,
  once,
  PRESETS,
  presetMemories,
  presetOf,
  replaced,
  valuesOf,
  withAnother,
  without,
} from "./states.js";

/** {element, update(state)}; onChange({memories, names, times}, {rule} or {thresholds}) tells what the reader did. */
export function createMemories({ onChange }) {
  let now = { memories: [], names: [], times: [] };
  const cards = Array.from({ length: MOST }, (_, k) =>
    createCard(k, {
      onDraw: (memory) => onChange(drawn(now, k, memory)),
      onTimes: (count) => onChange({ times: replaced(now.times, k, count) }),
      onForget: () => forget(k),
    }),
  );
  const presets = [...titles(PRESETS), ["own", en("Your own")]];
  const preset = choice(en("Pictures"), presets, (key) => store(presetMemories(key)));
  const rule = choice(en("Rule"), titles(RULES), (key) => onChange({ rule: key }));
  const thresholds = checkbox(en("Thresholds learn, too"), (on) => onChange({ thresholds: on }));
  const add = h("button", { type: "button", onclick: () => onChange(withAnother(now)) }, en("Add a memory"));
  preset.input.lastChild.disabled = true;

  const store = ({ memories, names }) => onChange({ memories, names, times: once(memories) });

  function forget(k) {
    onChange(without(now, k));
    cards[Math.min(k, now.memories.length - 1)].focus();
  }

  function update(state) {
    now = state;
    const dreams = state.shows === "dreams";
    cards.forEach((card, k) => card.update(k, state));
    [rule.element.hidden, thresholds.element.hidden] = [dreams, !dreams];
    preset.set(presetOf(state.memories));
    rule.set(state.rule);
    thresholds.set(state.thresholds);
    add.disabled = state.memories.length === MOST;
  }

  const controls = h("div", { class: "he-controls" }, preset, rule, thresholds, add);
  const row = h("div", { class: "he-ms-memories" }, cards);
  const words = h("p", { class: "he-title" }, en("Stored pictures: draw on them"));
  return { element: h("div", { class: "he-ms-stored" }, h("div", {}, words, row), controls), update };
}

/** One memory: its name in its colour, its pixels, how often it is shown, and a button that forgets it. */
function createCard(k, { onDraw, onTimes, onForget }) {
  const name = h("b", {});
  const onChange = (values) => onDraw(numberOf(values));
  const pixels = createPixels({ width: 4, height: 4, editable: true, label: en`Memory ${k + 1}`, onChange });
  const button = h("button", { type: "button", onclick: onForget }, en("Forget"));
  const often = choice(en("shown"), TIMES, onTimes);
  const element = h(
    "div",
    { class: "he-ms-memory", style: `--colour: var(--he-memory-${k + 1})` },
    h("div", { class: "he-ms-name" }, name, button),
    pixels,
    often,
  );
  let shown; // undefined, as the memory that is not there

  function update(k, { memories, names, times, shows }) {
    const [memory, called] = [memories[k], names[k] ?? ""];
    element.hidden = memory === undefined;
    name.textContent = called;
    button.setAttribute("aria-label", en`Forget ${called}`);
    button.hidden = memories.length === 1;
    often.element.hidden = shows !== "dreams";
    often.input.setAttribute("aria-label", en`${called}: shown`);
    often.set(times[k]);
    if (memory !== undefined && memory !== shown) pixels.set(valuesOf(memory));
    shown = memory;
  }
  const focus = () => (button.hidden ? pixels.element.querySelector("canvas") : button).focus();
  return { element, update, focus };
}

const titles = (choices) => Object.entries(choices).map(([key, { title }]) => [key, title]);
