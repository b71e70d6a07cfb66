// What the semantic search shows: what can be picked, the cue, the damage, both answers, how both fare, the player.

import { en } from "../core/en.js";
import { thousands } from "../core/numbers.js";
import { canvasOf, createCue, paint } from "../ui/brush.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { createByHand, createControls } from "./controls.js";
import { scaled } from "./damage.js";
import { nameOf, SIZE, verdict } from "./memory.js";
import { createFates, createPane } from "./panes.js";
import { pythonCode } from "./python.js";
import { createShelf } from "./shelf.js";
import { CLEAN, STEPS } from "./state.js";

const ASK = en(
  "Pick a picture and damage it. Two memories hold the same pictures: one compares pixels, the other what a network " +
    "makes of them. Which finds yours again?",
);
const NOTE = en(
  "The scrub slider applies all the damage by a share, from none to what is set above. A bar reaches from the " +
    "least similar stored picture (empty) to the most similar one (full); its number is the similarity itself, " +
    "for a distance less than zero.",
);

/** All parts. update(question, own): another question; show(question, t): what is known at an amount. */
export function createParts(memory, { state, change, opened, onSeek, onPaint, share, picker }) {
  const pick = (start) => change({ start });
  const shelf = createShelf(memory, { pick, picker, keep: (stored) => change({ stored }) });
  const pictures = createPictures(state, change, onPaint);
  const controls = createControls(state, change);
  const result = createResult(memory);
  const player = createPlayer({
    label: en("Growing damage"),
    moment: en("Amount of the damage"),
    seconds: 5,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    onReset: () => change(damageOf(opened)),
    python: () => pythonCode(state, scaled(state, state.amount)),
    ...{ onSeek, share },
  });
  const { element, folding } = createLayout({ pictures, player, controls, result, shelf });
  player.setLength(STEPS);

  function update(question, own) {
    pictures.update(question);
    controls.update();
    shelf.update(state, own);
    player.setSeed(state.seed);
  }

  function show(question, t) {
    const moment = question.momentAt(t);
    pictures.show(moment.cue, t);
    result.show(question, moment);
    result.fates.show(question, t);
  }

  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, showCue: pictures.showCue, showFates: result.fates.show, destroy };
}

/** The cue with the player, both answers, then what is folded where it is narrow. */
function createLayout({ pictures, player, controls, result, shelf }) {
  const damage = createFold(en("Damage"), pictures.byHand, controls);
  const fates = createFold(en("As the damage grows"), result.fates, h("p", { class: "he-ss-note" }, NOTE));
  const pick = createFold(en("Pick a picture"), shelf);
  const element = h(
    "div",
    { class: "he-ss-body" },
    h("p", { class: "he-ss-ask" }, ASK),
    createStage(pictures, player),
    result.sentence,
    result,
    ...[damage, fates, pick],
  );
  return { element, folding: foldWhenNarrow(element, NARROW, [damage, fates, pick]) };
}

/** The part of a state that Reset brings back. */
const damageOf = (state) =>
  Object.fromEntries([...Object.keys(CLEAN), "part", "similarity", "seed"].map((name) => [name, state[name]]));

/** The picture as it is stored beside the cue, on which a brush leaves marks. */
function createPictures(state, change, onPaint) {
  const brush = { mark: "g", width: 5 };
  const cue = createCue({ brush: () => brush, onPaint: (row, column) => onPaint(row, column, brush) });
  const whole = canvasOf({ role: "img", "aria-label": en("The stored picture") });
  const [wholeWords, cueWords] = [h("figcaption", {}), h("figcaption", {})];

  function update({ original, right }) {
    paint(whole, original);
    whole.setAttribute("aria-label", en`${nameOf(state.start)}, undamaged`);
    wholeWords.textContent = right < 0 ? en("Your picture, which is not stored") : en`Stored: ${nameOf(state.start)}`;
  }

  function show(picture, t) {
    cue.set(picture);
    const unhurt = Object.entries(CLEAN).every(([name, none]) => state[name] === none);
    const share = t === STEPS ? en("all") : `${Math.round((100 * t) / STEPS)} %`;
    cueWords.textContent = unhurt ? en("Cue: no damage. Paint on it.") : en`Cue: ${share} of the damage. Paint on it.`;
  }

  const figures = [h("figure", {}, whole, wholeWords), h("figure", {}, cue.canvas, cueWords, cue.status)];
  const element = h("div", { class: "he-ss-pictures" }, figures);
  return { element, byHand: createByHand(state, brush, change), update, show, showCue: cue.set };
}

/** Both answers, the sentence about them, and how both fare as the damage grows. */
function createResult(memory) {
  const pixels = createPane(en("Pixel memory"), en`compares ${thousands(SIZE)} colour values`);
  const semantic = createPane(en("Semantic memory"), en`compares ${memory.codes[0].length} features`);
  const sentence = createSentence();

  function show(question, moment) {
    pixels.show(moment.pixels, question);
    semantic.show(moment.semantic, question);
    if (moment.semantic) sentence.say(verdict(moment.pixels, moment.semantic, question.right, question.names));
  }
  return { element: h("div", { class: "he-ss-answers" }, pixels, semantic), sentence, fates: createFates(), show };
}
