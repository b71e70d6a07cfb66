// What PidAtoms shows: controls, a sentence, a bar for each part, three pictures, and the player.

import { en, many } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { overlap } from "../core/outcome.js";
import { choice, slider } from "../ui/controls.js";
import { createSentence, h, titled } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPixels } from "../ui/pixels.js";
import { createPlayer } from "../ui/player.js";
import { pythonCode } from "./python.js";
import { bits, PARTS, sentence, WORDS } from "./table.js";

/** All parts. update(told) for a new load, rule or cue; the player turns the load. */
export function createParts(table, heart, { state, change, onSeek, onReset, share }) {
  const controls = createControls(table, state, change);
  const bars = PARTS.map(createBar);
  const line = createSentence();
  const [stored, cue, now] = ["stored", "cue", "now"].map((what) => createPicture(table.side, what));
  const python = () => pythonCode(state, table.n);
  const turning = { label: en("Load"), moment: en("Step of the load"), seconds: 8 };
  const player = createPlayer({ ...turning, onSeek, onReset, share, python });
  player.setLength(table.stored.length - 1);

  function update(told) {
    const { parts } = table.look(state.rule, state.stored);
    bars.forEach(({ set }, k) => set(parts[PARTS[k]]));
    controls.update();
    stored.set(heart, heart);
    cue.set(told.states[0], heart);
    line.say(sentence(table, state, heart));
    const steps = told.states.length - 1;
    const after = told.rests
      ? many(steps, "after {0} step, at rest", "after {0} steps, at rest")
      : many(steps, "after {0} step", "after {0} steps");
    now.set(told.states[steps], heart, after);
  }

  const pictures = h("div", { class: "he-pid-pictures" }, stored, cue, now);
  const { element, folding } = createLayout({ pictures, player, bars, line, controls });
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, destroy };
}

/** The pictures with the player, the bars, the sentence, and the settings, which are folded where it is narrow. */
function createLayout({ pictures, player, bars, line, controls }) {
  const settings = createFold(en("Settings"), controls);
  const element = h(
    "div",
    { class: "he-pid-body" },
    createStage(titled(en("A heart among random patterns"), pictures), player),
    h("div", { class: "he-pid-bars" }, titled(en("What a neuron is told, in bits"), ...bars)),
    ...[line, settings],
  );
  return { element, folding: foldWhenNarrow(element, NARROW, [settings]) };
}

function createControls(table, state, change) {
  const limits = { min: 0, max: table.stored.length - 1, step: 1 };
  const load = slider(en("Load"), limits, (place) => change({ stored: table.stored[place] }));
  const rule = choice(en("Rule"), table.rules.map(ruleTold), (name) => change({ rule: name }));
  const counts = table.flips.map((count) => [count, count ? en`${count} of ${table.n}` : en("none")]);
  const flips = choice(en("Flipped neurons"), counts, (count) => change({ flips: count }));

  function update() {
    const words = en`${fixed(state.stored / table.n, 2)}: ${state.stored} patterns, ${table.n} neurons`;
    load.set(table.stored.indexOf(state.stored), words);
    rule.set(state.rule);
    flips.set(state.flips);
  }
  return { element: h("div", { class: "he-controls" }, load, rule, flips), update };
}

/** A rule that the table names, in words. */
const ruleTold = (rule) => [rule, { Hebb: en("Hebb"), redundancy: en("redundancy") }[rule] ?? rule];

/** One part: its name, a bar to the right or, below zero, to the left, and its number. */
function createBar(part, k) {
  const bar = h("i", { style: `--colour: var(--he-memory-${k + 1})` });
  const number = h("span", { class: "he-number" });
  const [name, meaning] = WORDS[part];
  const words = h("span", {}, h("b", {}, name), ` ${meaning}`);
  return {
    element: h("div", { class: "he-part" }, words, number, h("span", { class: "he-track" }, bar)),
    set(value) {
      bar.style.setProperty("--from", Math.min(value, 0));
      bar.style.setProperty("--long", Math.abs(value));
      number.textContent = bits(value);
    },
  };
}

/** A picture with its title and its overlap with the stored one. */
function createPicture(side, what) {
  const named = { stored: en("stored"), cue: en("cue"), now: en("now") }[what];
  const pixels = createPixels({ width: side, height: side, decorative: true });
  const caption = h("figcaption", {});
  return {
    element: h("figure", {}, pixels, caption),
    set(values, heart, title = named) {
      pixels.set(values);
      const alike = what === "stored" ? "" : en`overlap ${bits(overlap(heart, values))}`;
      caption.replaceChildren(h("b", {}, title), h("span", {}, alike));
    },
  };
}
