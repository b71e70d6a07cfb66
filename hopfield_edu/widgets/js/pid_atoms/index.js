// PidAtoms: drag the load; the bars say what a neuron is told, the pictures what is recalled.

import { overlap } from "../core/outcome.js";
import { h, showError, uid } from "../ui/dom.js";
import { readHash, writeHash } from "../ui/hash.js";
import { createPixels } from "../ui/pixels.js";
import { createPlayer } from "../ui/player.js";
import { attachTheme } from "../ui/theme.js";
import css from "./pid_atoms.css";
import { PARTS, WORDS, bits, course, decode, readTable, sentence } from "./table.js";

const NAME = "pid-atoms";
const START = { rule: "Hebb", stored: 14, flips: 5 };

export default { render };

function render({ model, el }) {
  const root = h("section", { class: "he-root he-pid", "data-widget": NAME, "aria-label": "What a neuron is told" });
  el.append(root);
  const detach = attachTheme(root, css);
  let view = null;
  try {
    view = createView(root, model, readTable(model.get("table")));
  } catch (error) {
    showError(root, "The saved table of this widget is damaged, so there is nothing to show.");
    console.info(`${NAME}:`, error.message);
  }
  return () => {
    view?.destroy();
    detach();
    root.remove();
  };
}

function createView(root, model, table) {
  const heart = decode(table.look(table.rules[0], table.stored[0]).courses[0][0], table.n);
  const state = { ...START };
  let told = null;
  let at = 0;
  let saving = false;

  const slider = h("input", { type: "range", min: 0, max: table.stored.length - 1, step: 1, id: uid("load"), oninput: () => change({ stored: table.stored[slider.value] }) });
  const reading = h("output", { for: slider.id });
  const rule = h("select", { onchange: () => change({ rule: rule.value }) }, table.rules.map((name) => h("option", { value: name }, name)));
  const flips = h("select", { onchange: () => change({ flips: Number(flips.value) }) }, table.flips.map((count) => h("option", { value: count }, count ? `${count} of ${table.n}` : "none")));
  const bars = PARTS.map(createBar);
  const line = h("p", { class: "he-sentence", role: "status" });
  const pictures = ["stored", "cue", "now"].map((what) => createPicture(table.side, what));
  const player = createPlayer({
    label: "Recall",
    onSeek: show,
    onReset: () => change(START),
    share: () => writeHash(NAME, { ...state, at }),
    python: () => pythonCode(state, table.n),
  });
  root.append(
    h("div", { class: "he-controls" }, h("label", {}, "Load ", slider, reading), h("label", {}, "Rule ", rule), h("label", {}, "Flipped neurons ", flips)),
    line,
    h(
      "div",
      { class: "he-pid-both" },
      h("div", {}, h("p", { class: "he-title" }, "What a neuron is told, in bits"), bars.map(({ element }) => element)),
      h("div", {}, h("p", { class: "he-title" }, "A heart among random patterns"), h("div", { class: "he-pid-pictures" }, pictures.map(({ element }) => element))),
    ),
    player.element,
  );

  function change(part) {
    Object.assign(state, part);
    compute();
    player.seek(told.states.length - 1); // the end is what the load decides; Play shows the way
  }

  function compute() {
    const { parts } = table.look(state.rule, state.stored);
    told = course(table, state.rule, state.stored, state.flips);
    bars.forEach(({ set }, k) => set(parts[PARTS[k]]));
    slider.value = table.stored.indexOf(state.stored);
    reading.textContent = `${(state.stored / table.n).toFixed(2)}: ${state.stored} patterns, ${table.n} neurons`;
    slider.setAttribute("aria-valuetext", reading.textContent);
    [rule.value, flips.value] = [state.rule, state.flips];
    pictures[0].set(heart, heart);
    pictures[1].set(told.states[0], heart);
    const words = sentence(table, state, heart);
    if (line.textContent !== words) line.textContent = words;
    player.setLength(told.states.length - 1);
    save();
  }

  function show(t) {
    if (!told) return;
    at = Math.min(t, told.states.length - 1);
    const last = at === told.states.length - 1;
    pictures[2].set(told.states[at], heart, `step ${at}${last && told.rests ? ", at rest" : ""}`);
  }

  /** Let Python read what is on the screen. */
  function save() {
    saving = true;
    for (const [name, value] of Object.entries({ ...state, overlap: overlap(heart, told.states.at(-1)) })) {
      if (model.get(name) !== value) model.set(name, value);
    }
    model.save_changes();
    saving = false;
  }

  function fromModel() {
    if (saving) return;
    change(checked({ rule: model.get("rule"), stored: model.get("stored"), flips: model.get("flips") }, table));
  }

  try {
    fromModel();
  } catch {
    showError(root, "The saved state of this widget cannot be read. It starts afresh.");
    change(START);
  }
  const { value, error } = readHash(NAME);
  try {
    if (error) throw new Error(error);
    if (value) {
      change(checked(value, table));
      if (Number.isInteger(value.at)) player.seek(value.at);
    }
  } catch {
    showError(root, "The link is damaged, so the widget starts afresh. Ask for the link again.");
  }
  const followed = ["rule", "stored", "flips"];
  followed.forEach((name) => model.on(`change:${name}`, fromModel));
  return {
    destroy() {
      followed.forEach((name) => model.off(`change:${name}`, fromModel));
      player.destroy();
    },
  };
}

/** The state of a link or a saved page, or an error where it is none. */
function checked({ rule, stored, flips }, table) {
  if (!table.rules.includes(rule) || !table.stored.includes(stored) || !table.flips.includes(flips)) throw new Error("this is no state of the widget");
  return { rule, stored, flips };
}

/** One part: its name, a bar to the right or, below zero, to the left, and its number. */
function createBar(part, k) {
  const bar = h("i", { style: `--colour: var(--he-memory-${k + 1})` });
  const number = h("span", { class: "he-number" });
  const [name, meaning] = WORDS[part].split(": ");
  return {
    element: h("div", { class: "he-part" }, h("span", {}, h("b", {}, name), ` ${meaning}`), number, h("span", { class: "he-track" }, bar)),
    set(value) {
      bar.style.setProperty("--from", Math.min(value, 0));
      bar.style.setProperty("--long", Math.abs(value));
      number.textContent = bits(value);
    },
  };
}

/** A picture with its title and its overlap with the stored one. */
function createPicture(side, what) {
  const pixels = createPixels({ width: side, height: side, decorative: true });
  const caption = h("figcaption", {});
  return {
    element: h("figure", {}, pixels.element, caption),
    set(values, heart, title = what) {
      pixels.set(values);
      caption.replaceChildren(h("b", {}, title), h("span", {}, what === "stored" ? "" : `overlap ${bits(overlap(heart, values))}`));
    },
  };
}

/** The same numbers as Python code. */
function pythonCode({ rule, stored, flips }, n) {
  const hebb = rule === "Hebb";
  return [
    "import numpy as np",
    `from hopfield_edu.${hebb ? "classical import hebbian, recall" : "frontier import RedundancyMemory"}`,
    "from hopfield_edu.corrupt import flip",
    "from hopfield_edu.frontier import neuron_joint, pid",
    "from hopfield_edu.patterns import random_patterns",
    "",
    `X = random_patterns(${stored}, ${n}, rng=0)  # without the heart, so the digits differ a little`,
    hebb ? "W = 2.3 * hebbian(X).toarray()" : `memory = RedundancyMemory(n=${n}, rng=0).fit(X, epochs=${Math.min(1000, 200 + 4 * stored)})`,
    `print([round(float(part.mean()), 2) for part in pid(neuron_joint(${hebb ? "W" : "memory.weights"}, X))])`,
    `cues = ${flips ? `flip(X, count=${flips}, rng=0)` : "X"}`,
    `print(np.mean(${hebb ? 'recall(W, cues, order="synchronous")' : "memory.recall(cues)"}.state * X))`,
    "",
  ].join("\n");
}
