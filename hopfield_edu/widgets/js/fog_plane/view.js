// What is shown: the plane, where grains end, the player, buttons, a sentence, the settings.

import { en } from "../core/en.js";
import { nameOf } from "../core/places.js";
import { checkbox } from "../ui/controls.js";
import { createSentence, h, together } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createMemories } from "../ui/memories.js";
import { createPlane } from "../ui/plane.js";
import { createPlayer } from "../ui/player.js";
import { createShares } from "../ui/shares.js";
import { STEPS } from "./compute.js";
import { createPainter } from "./paint.js";
import { pythonCode } from "./python.js";
import { legend, sentence } from "./words.js";

const LABEL = en(
  "The plane. Space chooses the next memory, arrow keys move it. A touch on the plane chooses the nearest grain.",
);

/**
 * All parts. update(): another state; move(): its memories, the rest as it was; show(scene): the grains at a moment.
 * acts: onMove, onChoose, onClone and onNext, as the hand asks for them.
 */
export function createParts(root, { state, change, share, onSeek, onReset, moment, ...acts }) {
  const plane = createPlaneOf(root, state, acts);
  const [ends, line] = [createShares(), createSentence()];
  const asked = createAsked(acts);
  const controls = createControls(state, change);
  const player = createPlayer({
    label: en("From fog to ink"),
    moment: en("Steps from fog to ink"),
    seconds: 6,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    python: () => pythonCode(state, moment()),
    ...{ onSeek, onReset, share },
  });
  player.setLength(STEPS);

  function update() {
    controls.update();
    player.setSeed(state.seed);
  }

  let count = 0; // of the memories that were seen last
  const move = () => state.patterns.length === count && plane.move({ patterns: state.patterns });

  function show(scene) {
    count = scene.patterns.length;
    plane.show(scene);
    ends.show(scene.clones ? en("Where the clones end") : en("Where the grains end"), scene.clones?.ends ?? scene.ends);
    asked.show(scene);
    line.say(sentence(state, scene, scene.clones));
  }

  const folds = [createFold(en("Settings"), controls, h("p", { class: "he-note" }, legend), plane.status)];
  const side = h("div", { class: "he-plane-side" }, line, asked, ends, folds);
  const element = h("div", { class: "he-planed" }, createStage(plane.element, player), side);
  const { destroy } = together(player, foldWhenNarrow(element, NARROW, folds));
  return { element, player, update, move, show, redraw: plane.redraw, destroy };
}

/** The plane, on which a hand moves memories and chooses grains. */
const createPlaneOf = (root, state, { onMove, onChoose }) =>
  createPlane(root, {
    label: LABEL,
    paint: createPainter(),
    places: () => state.patterns,
    named: (m) => en`Memory ${nameOf(m)}`,
    onMove,
    onElsewhere: onChoose,
  });

/** The buttons for one grain: clone it, or take another. */
function createAsked({ onClone, onNext }) {
  const clone = h("button", { type: "button", onclick: onClone });
  const next = h("button", { type: "button", onclick: onNext }, en("Another grain"));
  const show = ({ clones }) => (clone.textContent = clones ? en("Back to all grains") : en("Clone the grain"));
  show({});
  return { element: h("div", { class: "he-controls" }, clone, next), show };
}

function createControls(state, change) {
  const chance = checkbox(en("Chance at each step"), (on) => change({ chance: on }));
  const memories = createMemories(state, change);
  function update() {
    chance.set(state.chance);
    memories.update();
  }
  return { element: h("div", { class: "he-controls" }, chance, memories.parts), update };
}
