// What is shown: the plane with the marble, the player, beta, a sentence, weights, the energy, the settings.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { nameOf } from "../core/places.js";
import { choice, slider } from "../ui/controls.js";
import { createSentence, h, titled, together } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createMemories } from "../ui/memories.js";
import { createPlane } from "../ui/plane.js";
import { createPlayer } from "../ui/player.js";
import { createShares } from "../ui/shares.js";
import { createTrace } from "../ui/trace.js";
import { LEAST, loudAt, MOST_BETA } from "./compute.js";
import { createPainter } from "./paint.js";
import { pythonCode } from "./python.js";
import { legend, STEPS, sentence, WAYS } from "./words.js";

const LABEL = en(
  "The plane. Space chooses the next memory, and after the last one the marble; arrow keys move it. A touch drops the marble.",
);

/**
 * All parts. ask(): what is asked; move(): where memories and marble lie now, the rest as it was seen last.
 * update(found): what another state shows; show(found, t): the marble after t steps.
 */
export function createParts(root, { state, change, share, onSeek, onReset, onMove, onDrop }) {
  const plane = createPlaneOf(root, state, { onMove, onDrop });
  const [weights, line, sharp] = [createShares(), createSentence(), createSharpness(state, change)];
  const trace = createTrace({ label: en("Energy on the way of the marble"), onSeek });
  const controls = createControls(state, change);
  const player = createPlayer({
    label: en("The marble"),
    moment: en("Steps of the marble"),
    seconds: 2,
    python: () => pythonCode(state),
    ...{ onSeek, onReset, share },
  });

  let way = []; // of the marble, as it was seen last

  function ask() {
    sharp.update();
    controls.update();
  }

  const move = () => plane.move({ patterns: state.patterns, path: [state.ball, ...way.slice(1)] });

  function update({ path, heights }) {
    way = path;
    trace.set(heights);
    player.setLength(path.length - 1);
  }

  function show(found, t, playing) {
    const loud = loudAt(state, found.path[t]);
    plane.show({ ...found, patterns: state.patterns, at: t });
    weights.show(en("Weight of each memory, where the marble is"), loud, (weight) => fixed(weight, 2));
    trace.mark(t, playing);
    line.say(sentence(state, found, loud, playing ? Math.min(t, found.path.length - 2) : t));
  }

  const note = h("p", { class: "he-note" }, legend);
  const folds = [createFold(en("Settings"), controls, note, plane.status)];
  const energy = titled(en("Energy"), trace.element);
  const side = h("div", { class: "he-plane-side" }, line, sharp, weights, energy, folds);
  const element = h("div", { class: "he-planed" }, createStage(plane.element, player), side);
  const { destroy } = together(player, foldWhenNarrow(element, NARROW, folds));
  return { element, player, ask, move, update, show, redraw: plane.redraw, destroy };
}

/** The plane, on which a hand moves the memories and the marble. */
function createPlaneOf(root, state, { onMove, onDrop }) {
  const places = () => [...state.patterns, state.ball];
  const named = (k) => (k < state.patterns.length ? en`Memory ${nameOf(k)}` : en("The marble"));
  return createPlane(root, { label: LABEL, paint: createPainter(), places, named, onMove, onElsewhere: onDrop });
}

/** Beta on a slider whose steps are shares: each multiplies it by the same. */
function createSharpness(state, change) {
  const limits = { min: Math.log2(LEAST), max: Math.log2(MOST_BETA), step: 0.05 };
  const beta = slider(en("β"), limits, (power) => change({ beta: Math.round(1000 * 2 ** power) / 1000 }));
  const update = () => beta.set(Math.log2(state.beta), fixed(state.beta, 2));
  return { element: h("div", { class: "he-controls he-mb-beta" }, beta), update };
}

function createControls(state, change) {
  const way = choice(en("Compare by"), WAYS, (similarity) => change({ similarity }));
  const step = choice(en("Step length"), STEPS, (size) => change({ step: size }));
  const memories = createMemories(state, change);
  function update() {
    way.set(state.similarity);
    step.set(String(state.step));
    memories.update();
  }
  return { element: h("div", { class: "he-controls" }, way, step, memories.parts), update };
}
