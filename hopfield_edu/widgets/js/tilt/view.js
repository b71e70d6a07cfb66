// What is shown: the landscape with its ball, input and answer, the player, a sentence, the map, the settings.

import { en } from "../core/en.js";
import { fixed, percent } from "../core/numbers.js";
import { choice, slider } from "../ui/controls.js";
import { createSentence, h, together } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { FRAMES, inputOf, isHeard, RULES, STARTS, TIME } from "./compute.js";
import { createLand } from "./land.js";
import { createMap } from "./map.js";
import { pythonCode } from "./python.js";
import { createScreen } from "./screen.js";
import { HEARS, sentence } from "./words.js";

const SECONDS = 6;

/** All parts. update(): what is asked; open(flow): its flow, of which show(flow, frame) shows a moment. */
export function createParts({ state, change, share, onSeek, onReset, onPlay }) {
  const [land, screens, line] = [createLand(), createScreens(), createSentence()];
  const map = createMap({
    onPick: (part, volume) => change({ share: part, volume }),
    onPlay,
  });
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
    map.mark(state.share, state.volume);
  }

  function open({ range, ends }) {
    land.plan(range);
    map.draw(ends);
  }

  function show({ answers, overlaps }, frame, playing) {
    land.show(state, overlaps[frame], frame);
    screens.show(state, answers[frame], frame);
    if (!playing || frame % 10 === 0) line.say(sentence(state, overlaps[frame], frame));
  }

  const stage = createStage(h("div", { class: "he-tl-seen" }, land, screens), player);
  const folds = [createFold(en("Map: tap to play"), map), createFold(en("Settings"), controls)];
  const below = h("div", { class: "he-tl-below" }, folds);
  const element = h("div", { class: "he-tl" }, stage, line, below);
  const { destroy } = together(player, foldWhenNarrow(element, NARROW, folds));
  return { element, player, update, open, show, redraw: screens.redraw, destroy };
}

/** What is heard, and what the network answers. */
function createScreens() {
  const [input, answer] = [createScreen(en("input")), createScreen(en("network"))];
  function show(state, answered, frame) {
    input.show(isHeard(state, frame) ? inputOf({ ...state, volume: 1 }) : new Float64Array(256));
    answer.show(answered);
  }
  const redraw = () => [input, answer].forEach((screen) => screen.redraw());
  return { element: h("div", { class: "he-tl-screens" }, input, answer), show, redraw };
}

function createControls(state, change) {
  const words = RULES.map((rule) => [rule, HEARS[rule]]);
  const rule = choice(en("The input"), words, (value) => change({ rule: value }));
  const share = slider(en("Rocket"), { min: 0, max: 1, step: 0.02 }, (value) => change({ share: value }));
  const volume = slider(en("Volume"), { min: 0, max: 4, step: 0.25 }, (value) => change({ volume: value }));
  const pulse = slider(en("Input ends"), { min: 0.5, max: TIME, step: 0.5 }, (value) => change({ pulse: value }));
  const noise = slider(en("Noise"), { min: 0, max: 4, step: 0.25 }, (value) => change({ noise: value }));
  const start = choice(en("Starts at"), STARTS, (value) => change({ start: value }));

  function update() {
    rule.set(state.rule);
    share.set(state.share, percent(state.share));
    volume.set(state.volume, fixed(state.volume, 2));
    pulse.set(state.pulse, state.pulse >= TIME ? en("never") : en`after ${fixed(state.pulse, 1)}\u00a0s`);
    noise.set(state.noise, fixed(state.noise, 2));
    start.set(state.start);
  }
  const all = [rule, share, volume, pulse, noise, start];
  return { element: h("div", { class: "he-controls" }, all), update };
}
