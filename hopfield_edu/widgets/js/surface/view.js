// What is around the land: that it is a sketch, buttons, what became of the ball and of its energy, the player.

import { en } from "../core/en.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { createTrace } from "../ui/trace.js";
import { createButtons } from "./controls.js";
import { pythonCode } from "./python.js";
import { basinsIn } from "./scene.js";
import { depth, energyName, placeName } from "./sketch.js";

/** All parts. update(scene) for another scene; show(scene, playing) for its moment. */
export function createParts(state, land, { scene, change, onNext, onForget, onSeek, share }) {
  const caption = h("span", {});
  const basins = h("p", { class: "he-surface-note" });
  const sentence = createSentence();
  const trace = createTrace({
    label: en("Energy of the ball on its way, drawn downwards"),
    onSeek: (t) => player.seek(t),
  });
  const title = h("p", { class: "he-title" }, en("Energy on the way"));
  const falling = h("div", { class: "he-surface-trace" }, title, trace);
  const buttons = createButtons({ onNext, onForget, onPlane: (plane) => change({ plane }) });
  const player = createPlayer({
    label: en("The ball’s way"),
    moment: en("Moment on the ball’s way"),
    seconds: 2,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    onReset: () => change({}),
    python: () => pythonCode(scene()),
    ...{ onSeek, share },
  });

  function update(shown) {
    trace.set(shown.path.map((point) => depth(point, shown.places)));
    basins.textContent = basinsIn(shown);
    caption.textContent = captionOf(state);
    falling.hidden = !state.plane;
    buttons.update(state);
    player.setSeed(state.seed);
    player.setLength(shown.path.length - 1);
  }

  function show(shown, playing) {
    trace.mark(shown.at);
    sentence.say(sentenceAt(shown, playing));
  }

  const told = h("div", { class: "he-surface-result" }, h("div", {}, sentence, basins), falling);
  const { element, folding } = createLayout({ caption, land, player, buttons, told });
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, destroy };
}

/** The land with the player, the next experience, what became of the ball, and the tools, folded where it is narrow. */
function createLayout({ caption, land, player, buttons, told }) {
  const label = h("p", { class: "he-surface-label" }, h("b", {}, en("A sketch. ")), caption);
  const tools = createFold(en("Touch, forget, another land"), land.tools, buttons.rest);
  const element = h(
    "div",
    { class: "he-surface-body" },
    label,
    createStage(land.stage, player),
    ...[buttons.next, told, tools, land.spot],
  );
  return { element, folding: foldWhenNarrow(element, NARROW, [tools]) };
}

function captionOf({ plane }) {
  const land = plane
    ? en("A plane instead of 256 dimensions, and hollows of our own choice.")
    : en("One line instead of 256 dimensions, and hollows of our own choice.");
  return `${land} ${en("Every experience digs a hollow; the ball rolls down.")}`;
}

function sentenceAt({ path, at, places, ending }, playing) {
  if (at === path.length - 1) return ending;
  if (playing) return en("The ball rolls …");
  return en`Step ${at}: the ball is at ${placeName(path[at], 2)}, energy ${energyName(path[at], places)}.`;
}
