// What is shown: four pictures, the player, the button that shuffles, a sentence, the settings.

import { en } from "../core/en.js";
import { pictureName } from "../core/names.js";
import { choice } from "../ui/controls.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { FRAMES, neighbours, PIECES } from "./compute.js";
import { company, sentence } from "./memory.js";
import { createPictures } from "./pictures.js";
import { pythonCode } from "./python.js";

const SECONDS = 8;

/** All parts. update(memory): another memory of a film; show(memory, f): its frame f. */
export function createParts(names, { state, change, share, onSeek, onReset }) {
  const [pictures, line] = [createPictures(), createSentence()];
  const mixed = h("p", { class: "he-note" });
  const shuffle = h("button", { type: "button", onclick: () => change({ shuffled: !state.shuffled }) });
  const controls = createControls(names, state, change);
  const player = createPlayer({
    label: en("Film"),
    moment: en("Frame"),
    seconds: SECONDS,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    python: () => pythonCode(state),
    ...{ onSeek, onReset, share },
  });

  function update({ told }) {
    pictures.update(state.pieces);
    controls.update();
    player.setSeed(state.seed);
    player.setLength(FRAMES - 1);
    shuffle.textContent = state.shuffled ? en("In order") : en("Shuffle");
    line.say(sentence(state, told));
  }

  function show(memory, f) {
    pictures.show(memory, f);
    mixed.textContent = company(f, neighbours(memory.curve, f));
  }

  const folds = [createFold(en("Settings"), controls)];
  const said = h("div", { class: "he-fm-said" }, shuffle, line);
  const element = h("div", { class: "he-fm" }, createStage(pictures.element, player), said, mixed, folds);
  const folding = foldWhenNarrow(element, NARROW, folds);
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, redraw: pictures.redraw, destroy };
}

function createControls(names, state, change) {
  const shown = names.map((name) => [name, pictureName(name)]);
  const picture = choice(en("Film over"), shown, (value) => change({ picture: value }));
  const pieces = choice(en("Numbers per pixel"), PIECES, (value) => change({ pieces: value }));

  function update() {
    picture.set(state.picture);
    pieces.set(state.pieces);
  }
  return { element: h("div", { class: "he-controls" }, picture, pieces), update };
}
