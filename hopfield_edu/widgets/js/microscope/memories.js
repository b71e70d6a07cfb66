// The stored pictures, each an editor, and what can be chosen: a set of pictures, the rule, one more, one less.

import { choice } from "../ui/controls.js";
import { h } from "../ui/dom.js";
import { createPixels } from "../ui/pixels.js";
import { RULES } from "./map.js";
import { another, MOST, numberOf, PRESETS, presetMemories, presetOf, renamed, valuesOf } from "./states.js";

/** {element, update(state)}; onChange({memories, names} or {rule}) tells what the reader did. */
export function createMemories({ onChange }) {
  let now = { memories: [], names: [] };
  const cards = Array.from({ length: MOST }, (_, k) =>
    createCard(k, { onDraw: (memory) => draw(k, memory), onForget: () => forget(k) }),
  );
  const presets = [...titles(PRESETS), ["own", "Your own"]];
  const preset = choice("Pictures", presets, (key) => onChange(presetMemories(key)));
  const rule = choice("Rule", titles(RULES), (key) => onChange({ rule: key }));
  const add = h("button", { type: "button", onclick: store }, "Add a memory");
  preset.input.lastChild.disabled = true;

  function draw(k, memory) {
    const replaced = (list, value) => list.map((old, at) => (at === k ? value : old));
    onChange({ memories: replaced(now.memories, memory), names: replaced(now.names, renamed(now.names[k], memory)) });
  }

  function store() {
    const [name, number] = another(now.memories, now.names);
    onChange({ memories: [...now.memories, number], names: [...now.names, name] });
  }

  function forget(k) {
    const without = (list) => list.filter((_, at) => at !== k);
    onChange({ memories: without(now.memories), names: without(now.names) });
    cards[Math.min(k, now.memories.length - 1)].focus();
  }

  function update(state) {
    now = state;
    cards.forEach((card, k) => card.update(state.memories[k], state.names[k], state.memories.length > 1));
    preset.set(presetOf(state.memories));
    rule.set(state.rule);
    add.disabled = state.memories.length === MOST;
  }

  const controls = h("div", { class: "he-controls" }, preset, rule, add);
  const row = h("div", { class: "he-ms-memories" }, cards);
  const words = h("p", { class: "he-title" }, "Stored pictures: draw on them");
  return { element: h("div", { class: "he-ms-stored" }, h("div", {}, words, row), controls), update };
}

/** One memory: its name in its colour, its pixels, and a button that forgets it. */
function createCard(k, { onDraw, onForget }) {
  const name = h("b", {});
  const onChange = (values) => onDraw(numberOf(values));
  const pixels = createPixels({ width: 4, height: 4, editable: true, label: `Memory ${k + 1}`, onChange });
  const button = h("button", { type: "button", onclick: onForget }, "Forget");
  const element = h(
    "div",
    { class: "he-ms-memory", style: `--colour: var(--he-memory-${k + 1})` },
    h("div", { class: "he-ms-name" }, name, button),
    pixels,
  );
  let shown; // undefined, as the memory that is not there

  function update(memory, called, several) {
    element.hidden = memory === undefined;
    name.textContent = called ?? "";
    button.setAttribute("aria-label", `Forget ${called}`);
    button.hidden = !several;
    if (memory !== undefined && memory !== shown) pixels.set(valuesOf(memory));
    shown = memory;
  }
  const focus = () => (button.hidden ? pixels.element.querySelector("canvas") : button).focus();
  return { element, update, focus };
}

const titles = (choices) => Object.entries(choices).map(([key, { title }]) => [key, title]);
