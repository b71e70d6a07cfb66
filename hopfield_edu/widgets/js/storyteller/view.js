// What the story teller shows: pictures to pick, the cue to damage, an answer, rings, a sentence, the player, a strip.

import { brushed, title } from "../core/cue.js";
import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { canvasOf, createCue, paint } from "../ui/brush.js";
import { createSentence, h, uid } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { createControls } from "./controls.js";
import { pythonCode } from "./python.js";
import { createRings } from "./rings.js";
import { CLEAN } from "./state.js";
import { cueWords, STEPS, sentenceAt } from "./story.js";

const ASK = en`Pick a picture and damage it. A network has learned which picture follows which: it answers yours, then its own answer, ${STEPS} times.`;
const RINGS = en("Each picture leads to the next on its ring. Lit: where the story has been.");
const PLAYER = { label: en("Story"), moment: en("Moment of the story"), seconds: 10 };
const STRIP = en(
  "Under each picture: its nearest neighbour among the 50, and its error, the root mean square distance of its " +
    "values (0 to 1) from the picture that should come.",
);

/**
 * All parts. cue.set(picture): while a hand damages it; ask(picture, start): another one, whose story is on its way;
 * update(story): it is there; show(story, t): its moment t.
 */
export function createParts(tale, { state, change, onDraw, onSeek, share }) {
  const controls = createControls(state, change);
  const shelf = createShelf(tale, (start) => change({ start }));
  const cue = createQuestion(tale, state, controls.brush, onDraw);
  const answer = createAnswer(tale);
  const rings = createRings(tale, (k) => shelf.canvases[k].toDataURL());
  const sentence = createSentence();
  const strip = createStrip(tale);
  const pictures = h("div", { class: "he-st-pictures" }, cue, answer);
  const player = createBar(state, change, { watch: pictures, onSeek, share });
  const { element, folding } = createLayout({ pictures, player, sentence, controls, rings, shelf, strip });

  function ask(picture, start) {
    controls.update();
    shelf.update(start);
    cue.update(picture, start);
    player.setSeed(state.seed);
  }

  function show(story, t) {
    answer.show(story, t);
    strip.show(t);
    rings.show([story.expected[0], ...story.told.slice(1)], t);
    sentence.say(sentenceAt(story, tale, t));
  }

  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, cue, ask, update: strip.update, show, destroy };
}

/** The cue beside the answer with the player, the sentence, then what is folded where it is narrow. */
function createLayout({ pictures, player, sentence, controls, rings, shelf, strip }) {
  const graph = h("figure", { class: "he-st-graph" }, rings, h("figcaption", {}, RINGS));
  const folds = [
    createFold(en("Pick a picture"), shelf),
    createFold(en("Damage"), controls),
    createFold(en("The rings"), graph),
    createFold(en("The whole story"), strip, h("p", { class: "he-st-note" }, STRIP)),
  ];
  const ask = h("p", { class: "he-st-ask" }, ASK);
  const element = h("div", { class: "he-st-body" }, ask, createStage(pictures, player), sentence, folds);
  return { element, folding: foldWhenNarrow(element, NARROW, folds) };
}

/** The player of a story. */
function createBar(state, change, hooks) {
  const player = createPlayer({
    ...PLAYER,
    ...hooks,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    onReset: () => change(CLEAN),
    python: () => pythonCode(state),
  });
  player.setLength(STEPS);
  return player;
}

/** The 50 pictures as one group of radio buttons. */
function createShelf({ bricks, names }, pick) {
  const group = uid("story");
  const canvases = bricks.map(() => canvasOf({ "aria-hidden": "true" }));
  const radios = names.map((name) =>
    h("input", { type: "radio", name: group, "aria-label": title(name), onchange: () => pick(name) }),
  );
  canvases.forEach((canvas, k) => paint(canvas, bricks[k]));
  const labels = radios.map((radio, k) => h("label", { title: title(names[k]) }, radio, canvases[k]));
  const legend = h("legend", { class: "he-title" }, en("Pick a picture"));
  const element = h("fieldset", {}, legend, h("div", { class: "he-st-shelf" }, labels));
  return { element, canvases, update: (start) => (radios[start].checked = true) };
}

/** The cue, to be painted on: onDraw(marks) after each touch of the brush that changes it. */
function createQuestion({ names, bricks }, state, brush, onDraw) {
  function onPaint(row, column) {
    const { mark, width } = brush();
    const drawn = brushed(state.drawn, row, column, mark, width);
    if (drawn !== null) onDraw(drawn);
  }
  const cue = createCue({ brush, onPaint });
  const words = h("figcaption", {});
  function update(picture, start) {
    cue.set(picture);
    words.textContent = cueWords(picture, names[start], bricks[start]);
  }
  return { element: h("figure", {}, cue.canvas, words, cue.status), set: cue.set, update };
}

/** The picture of the moment. */
function createAnswer({ names }) {
  const canvas = canvasOf({ role: "img", "aria-label": en("The network has not answered yet") });
  const words = h("figcaption", {});
  function show({ pictures, told }, t) {
    const name = title(names[told[t]]);
    paint(canvas, pictures[t]);
    const label = t ? en`Answer ${t} of the network, nearest to ${name}` : en("The cue, before any answer");
    canvas.setAttribute("aria-label", label);
    words.textContent = t ? en`Answer ${t} of ${STEPS}: ${name}` : en("No answer yet");
  }
  return { element: h("figure", {}, canvas, words), show };
}

/** The whole story as a list of pictures, told as far as it is seen. */
function createStrip({ names }) {
  const scenes = Array.from({ length: STEPS + 1 }, (_, t) => createScene(names, t));
  const show = (t) => scenes.forEach((scene, k) => scene.show(k <= t, k === t));
  const update = (story) => scenes.forEach((scene) => scene.update(story));
  return { element: h("ol", { class: "he-st-strip", "aria-label": en("The story") }, scenes), update, show };
}

/** The picture at the place t of the strip. */
function createScene(names, t) {
  const canvas = canvasOf({ "aria-hidden": "true" });
  const name = h("b", {});
  const error = h("span", {});
  const element = h("li", { class: "he-st-scene" }, canvas, name, error);
  let words = ["", ""];

  function update({ pictures, told, expected, errors }) {
    const [seen, wanted] = [told[t], expected[t]].map((k) => title(names[k]));
    const same = told[t] === expected[t];
    const right = t === 0 || same; // a damaged cue is no answer
    const far = en`error ${fixed(errors[t], 2)}`;
    const cue = () => (same ? en`cue, ${far}` : en`cue, ${far}; its pixels are nearest to ${seen}`);
    words = t === 0 ? [wanted, cue()] : [`${right ? "" : "✗ "}${seen}`, far];
    paint(canvas, pictures[t]);
    element.dataset.right = right;
    element.title = right ? "" : en`${wanted} should come`;
  }

  function show(seen, current) {
    [name.textContent, error.textContent] = seen ? words : ["…", ""];
    element.classList.toggle("he-hidden", !seen);
    element.classList.toggle("he-now", current);
  }
  return { element, update, show };
}
