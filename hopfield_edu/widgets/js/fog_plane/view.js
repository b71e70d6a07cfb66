// What is shown: the plane, where grains end, the player, buttons, a sentence, the settings.

import { checkbox, choice } from "../ui/controls.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { STEPS } from "./compute.js";
import { createEnds } from "./ends.js";
import { createPlane } from "./plane.js";
import { pythonCode } from "./python.js";
import { legend, MOST, SETS, sentence } from "./words.js";

/** All parts. update(): another state; show(scene): the grains at a moment. */
export function createParts(
  root,
  { state, change, share, onSeek, onReset, onMove, onChoose, onClone, onNext, moment },
) {
  const plane = createPlane(root, { patterns: () => state.patterns, onMove, onChoose });
  const [ends, line] = [createEnds(), createSentence()];
  const clone = h("button", { type: "button", onclick: onClone }, "Clone the grain");
  const next = h("button", { type: "button", onclick: onNext }, "Another grain");
  const controls = createControls(state, change);
  const player = createPlayer({
    label: "From fog to ink",
    moment: "Steps from fog to ink",
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

  function show(scene) {
    plane.show(scene);
    ends.show(scene.clones ? "Where the clones end" : "Where the grains end", scene.clones?.ends ?? scene.ends);
    clone.textContent = scene.clones ? "Back to all grains" : "Clone the grain";
    line.say(sentence(state, scene, scene.clones));
  }

  const note = h("p", { class: "he-note" }, legend);
  const folds = [createFold("Settings", controls, note, plane.status)];
  const stage = createStage(plane.element, player);
  const asked = h("div", { class: "he-controls" }, clone, next);
  const side = h("div", { class: "he-fp-side" }, line, asked, ends, folds);
  const element = h("div", { class: "he-fp" }, stage, side);
  const folding = foldWhenNarrow(element, NARROW, folds);
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, redraw: plane.redraw, destroy };
}

function createControls(state, change) {
  const chance = checkbox("Chance at each step", (on) => change({ chance: on }));
  const sets = choice("Memories", ["as they are", ...Object.keys(SETS)], (name) => {
    if (SETS[name]) change({ patterns: SETS[name].map((place) => [...place]) });
  });
  const more = h(
    "button",
    { type: "button", onclick: () => change({ patterns: [...state.patterns, [0, 0]] }) },
    "One more",
  );
  const fewer = h(
    "button",
    { type: "button", onclick: () => change({ patterns: state.patterns.slice(0, -1) }) },
    "One fewer",
  );

  function update() {
    chance.set(state.chance);
    const same = ([, places]) => JSON.stringify(places) === JSON.stringify(state.patterns);
    sets.set(Object.entries(SETS).find(same)?.[0] ?? "as they are");
    more.disabled = state.patterns.length >= MOST;
    fewer.disabled = state.patterns.length <= 1;
  }
  return { element: h("div", { class: "he-controls" }, chance, sets, more, fewer), update };
}
