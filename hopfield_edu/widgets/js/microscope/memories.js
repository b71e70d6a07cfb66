// The stored pictures, each an editor, and what can be chosen: a set of pictures, the rule, one more, one less.

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
  const preset = select(
    "Pictures",
    { ...titles(PRESETS), own: "Your own" },
    (key) => key !== "own" && onChange(presetMemories(key)),
  );
  const rule = select("Rule", titles(RULES), (value) => onChange({ rule: value }));
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
    preset.input.value = presetOf(state.memories);
    rule.input.value = state.rule;
    add.disabled = state.memories.length === MOST;
  }

  const controls = h("div", { class: "he-controls" }, preset.element, rule.element, add);
  const row = h(
    "div",
    { class: "he-ms-memories" },
    cards.map(({ element }) => element),
  );
  const words = h("p", { class: "he-title" }, "Stored pictures: draw on them");
  return { element: h("div", { class: "he-ms-stored" }, h("div", {}, words, row), controls), update };
}

/** One memory: its name in its colour, its pixels, and a button that forgets it. */
function createCard(k, { onDraw, onForget }) {
  const name = h("b", {});
  const pixels = createPixels({
    width: 4,
    height: 4,
    editable: true,
    label: `Memory ${k + 1}`,
    onChange: (values) => onDraw(numberOf(values)),
  });
  const button = h("button", { type: "button", onclick: onForget }, "Forget");
  const element = h(
    "div",
    { class: "he-ms-memory", style: `--colour: var(--he-memory-${k + 1})` },
    h("div", { class: "he-ms-name" }, name, button),
    pixels.element,
  );
  let shown = -1;

  function update(memory, called, several) {
    element.hidden = memory === undefined;
    if (element.hidden) return (shown = -1);
    name.textContent = called;
    button.setAttribute("aria-label", `Forget ${called}`);
    button.hidden = !several;
    if (memory !== shown) pixels.set(valuesOf(memory));
    shown = memory;
  }
  const focus = () => (button.hidden ? pixels.element.querySelector("canvas") : button).focus();
  return { element, update, focus };
}

const titles = (choices) => Object.fromEntries(Object.entries(choices).map(([key, { title }]) => [key, title]));

function select(label, choices, onChange) {
  const options = Object.entries(choices).map(([value, title]) => h("option", { value }, title));
  const input = h("select", { onchange: () => onChange(input.value) }, options);
  return { input, element: h("label", {}, label, " ", input) };
}
