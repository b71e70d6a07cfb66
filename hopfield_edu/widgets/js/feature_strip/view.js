// What is shown: cue and recall, the energy between them, the strip, the pictures, the player, a sentence, the settings.

import { en } from "../core/en.js";
import { NAMES } from "../core/names.js";
import { percent, thousands } from "../core/numbers.js";
import { choice, slider } from "../ui/controls.js";
import { createSentence, h, together } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { FEATURES } from "./compute.js";
import { createCurve } from "./curve.js";
import { price, sentence, steepness } from "./memory.js";
import { createShades, createShelf } from "./pictures.js";
import { pythonCode } from "./python.js";
import { createStrip } from "./strip.js";

/** All parts. update(): another state; open(memory): what follows from it; show(memory, t): step t of the recall. */
export function createParts({ state, change, share, onSeek, onReset }) {
  const [cue, back] = [createShades(en("Cue")), createShades(en("Recall"))];
  const [curve, strip, line] = [createCurve(), createStrip(), createSentence()];
  const note = h("p", { class: "he-note" });
  const shelf = createShelf((name) => change({ stored: toggled(state.stored, name) }));
  const drop = createDrop(state, change);
  const controls = createControls(state, change);
  const player = createPlayer({
    label: en("Recall"),
    seconds: 3,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    python: () => pythonCode(state),
    ...{ onSeek, onReset, share },
  });

  function update() {
    shelf.update(state.stored);
    drop.update();
    controls.update();
    player.setSeed(state.seed);
    note.textContent = price(state);
  }

  function open(memory) {
    cue.show(memory.states[0], en`${percent(state.damage)} flipped`);
    strip.show(memory.strip, memory.before);
    curve.show(memory.way);
    player.setLength(memory.states.length - 1);
  }

  function show(memory, t) {
    back.show(memory.states[t], en`step ${t}`);
    line.say(sentence(state, memory, t));
  }

  const redraw = () => [cue, back, strip, shelf].forEach((part) => part.redraw());
  const seen = h("div", { class: "he-fs-seen" }, h("div", { class: "he-fs-row" }, cue, back, curve), strip);
  const folds = [createFold(en("Settings"), controls, note)];
  const element = h("div", { class: "he-fs" }, createStage(seen, player), drop, line, shelf, folds);
  const { destroy } = together(player, foldWhenNarrow(element, NARROW, folds));
  return { element, player, update, open, show, redraw, destroy };
}

const toggled = (stored, name) =>
  stored.includes(name) ? stored.filter((other) => other !== name) : [...stored, name];

/** The buttons that drop the next picture in and take the last one out. */
function createDrop(state, change) {
  const next = () => NAMES.find((name) => !state.stored.includes(name));
  const put = h(
    "button",
    { type: "button", class: "he-primary", onclick: () => change({ stored: [...state.stored, next()] }) },
    en("Drop the next picture in"),
  );
  const take = h(
    "button",
    { type: "button", onclick: () => change({ stored: state.stored.slice(0, -1) }) },
    en("Forget the last"),
  );
  function update() {
    put.disabled = !next();
    take.disabled = !state.stored.length;
  }
  return { element: h("div", { class: "he-controls" }, put, take), update };
}

function createControls(state, change) {
  const asked = choice(en("Ask for"), NAMES, (value) => change({ asked: value }));
  const sizes = FEATURES.map((count) => [count, thousands(2 * count)]);
  const features = choice(en("Numbers in the strip"), sizes, (value) => change({ features: value }));
  const beta = slider(en("Steepness β"), { min: 2, max: 24, step: 2 }, (value) => change({ beta: value }));
  const damage = slider(en("Flipped"), { min: 0, max: 0.3, step: 0.01 }, (value) => change({ damage: value }));

  function update() {
    asked.set(state.asked);
    features.set(state.features);
    beta.set(state.beta, steepness(state.beta));
    damage.set(state.damage, percent(state.damage));
  }
  return { element: h("div", { class: "he-controls" }, asked, features, beta, damage), update };
}
