// What is shown: the dials, the player, a sentence, the settings, the bits.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { checkbox, choice, slider } from "../ui/controls.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { createBars } from "./bars.js";
import { bitsOf, compare, FRAMES, LEVELS, MOST, N } from "./compute.js";
import { createDials } from "./dial.js";
import { pythonCode } from "./python.js";
import { nameOf, sentence } from "./words.js";

const SECONDS = 7;

/** All parts. update(): another state; show(recall, frame) -> what compare() found. */
export function createParts({ state, change, share, onSeek, onReset }) {
  const [dials, line, bars] = [createDials(), createSentence(), createBars()];
  const controls = createControls(state, change);
  const player = createPlayer({
    label: en("Time"),
    moment: en("Time"),
    seconds: SECONDS,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    python: () => pythonCode(state),
    ...{ onSeek, onReset, share },
  });

  function update() {
    controls.update();
    player.setSeed(state.seed);
    player.setLength(FRAMES);
  }

  function show({ stored, frames }, frame, playing) {
    const found = compare(stored[0], frames[frame], state.levels);
    dials.show(stored[0], frames[frame], found, state.levels);
    bars.show(state.levels, bitsOf(state, found.count));
    if (!playing || frame % 10 === 0) line.say(sentence(state, found, frame));
    return found;
  }
  const folds = [createFold(en("Settings"), controls), createFold(en("Bits"), bars)];
  const below = h("div", { class: "he-ck-below" }, folds);
  const element = h("div", { class: "he-ck" }, createStage(dials.element, player), line, below);
  const folding = foldWhenNarrow(element, NARROW, folds);
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, redraw: dials.redraw, destroy };
}

function createControls(state, change) {
  const pairs = LEVELS.map((levels) => [levels, nameOf(levels)]);
  const levels = choice(en("Hands rest at"), pairs, (value) => change({ levels: value }));
  const patterns = slider(en("Patterns"), { min: 1, max: MOST, step: 1 }, (value) => change({ patterns: value }));
  const strength = slider(en("Fast rhythm"), { min: 0, max: 2, step: 0.1 }, (value) => change({ strength: value }));
  const ramp = checkbox(en("The rhythm grows slowly"), (on) => change({ ramp: on }));

  function update() {
    levels.set(state.levels);
    patterns.set(state.patterns, en`${state.patterns}, load ${fixed(state.patterns / N, 2)}`);
    strength.set(state.strength, fixed(state.strength, 1));
    ramp.set(state.ramp);
  }
  return { element: h("div", { class: "he-controls" }, levels, patterns, strength, ramp), update };
}
