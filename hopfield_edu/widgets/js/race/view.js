// What the race shows: the question, five lanes, a clock, a sentence, the player.

import { en } from "../core/en.js";
import { NAMES } from "../core/names.js";
import { nextSeed } from "../core/rng.js";
import { choice, slider } from "../ui/controls.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPixels } from "../ui/pixels.js";
import { createPlayer } from "../ui/player.js";
import { differences, eventAt, ITEMS, METHODS, N, verdict } from "./methods.js";
import { pythonCode } from "./python.js";
import { MOST_FLIPS, toText } from "./state.js";
import { count, soFar, summary } from "./words.js";

const DECADES = 6; // the bars reach to a million steps
const BLANK = new Float64Array(N).fill(-1);
const ASK =
  en`${ITEMS.length} pictures are stored. You ask for one of them with a damaged copy.` +
  ` ${en("Which memory gives it back, and after how many steps?")}`;
const RULE = en(
  ". A step is one bit read and compared, or one weight read and added. " +
    "Each further segment of a bar means ten times as many steps.",
);

/** All parts. update(scene) for another question; show(scene, t) for the moment t; at() is the moment shown. */
export function createParts({ state, change, onSeek, share }) {
  const question = createQuestion(state, change);
  const sentence = createSentence();
  const clock = h("b", {});
  const lanes = Object.entries(METHODS).map(([key, method]) => createLane(key, method));
  const player = createPlayer({
    label: en("Race"),
    moment: en("Moment of the race"),
    seconds: 8,
    seed: state.seed,
    onSeed: (seed) => change({ seed, drawn: "" }),
    onReset: () => change({ drawn: "" }),
    python: () => pythonCode(state),
    ...{ onSeek, share },
  });
  let at = 0;

  function update(scene) {
    question.update(scene);
    player.setSeed(state.seed);
    player.setLength(scene.times.length - 1);
  }

  function show(scene, t) {
    at = Math.min(t, scene.times.length - 1);
    const time = scene.times[at];
    clock.textContent = count(time);
    scene.lanes.forEach((lane, k) => lanes[k].show(lane, time, scene));
    sentence.say(at === scene.times.length - 1 ? summary(scene) : soFar(scene, time));
  }

  const { element, folding } = createLayout({ question, player, sentence, lanes, clock });
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, at: () => at, destroy };
}

/** The question with the player, five lanes, and the settings, which are folded where it is narrow. */
function createLayout({ question, player, sentence, lanes, clock }) {
  const settings = createFold(en("Another question"), question.controls, question.text);
  const element = h(
    "div",
    { class: "he-race-body" },
    h("p", { class: "he-race-ask" }, ASK),
    createStage(question, player),
    h("ul", { class: "he-race-lanes", "aria-label": en("Five memories") }, lanes),
    sentence,
    settings,
    h("p", { class: "he-race-rule" }, en("Clock: "), clock, RULE),
  );
  return { element, folding: foldWhenNarrow(element, NARROW, [settings]) };
}

/** What is meant beside what is asked, which can be drawn on; which picture, how damaged, and another such damage. */
function createQuestion(state, change) {
  const wanted = createPixels({ width: 16, height: 16, label: en("What you mean") });
  const onChange = (values) => change({ drawn: toText(values) });
  const label = en("Question, which you can draw on");
  const question = createPixels({ width: 16, height: 16, editable: true, apart: true, label, onChange });
  const caption = h("figcaption", {});
  const picture = choice(en("Picture"), NAMES, (name) => change({ picture: name, drawn: "" }));
  const limits = { min: 0, max: MOST_FLIPS, step: 1 };
  const flips = slider(en("Flipped pixels"), limits, (value) => change({ flips: value, drawn: "" }));
  const anew = () => change({ seed: nextSeed(state.seed), drawn: "" });
  const again = h("button", { type: "button", onclick: anew }, en("Corrupt again"));

  function update({ target, cue }) {
    wanted.set(ITEMS[target]);
    question.set(cue);
    caption.textContent = en`Your question: ${differences(cue, ITEMS[target])} of ${N} pixels wrong. Draw on it.`;
    picture.set(state.picture);
    flips.set(state.flips, `${state.flips} (${Math.round((100 * state.flips) / N)} %)`);
  }
  const meant = h("figure", {}, wanted, h("figcaption", {}, en("What you mean")));
  const asked = h("figure", {}, question, caption);
  const controls = h("div", { class: "he-controls" }, picture, flips, again);
  return { element: h("div", { class: "he-race-question" }, meant, asked), controls, text: question.text, update };
}

/** One memory at work: its picture, what it does, its steps, its answer. */
function createLane(key, { title, idea, colour }) {
  const pixels = createPixels({ width: 16, height: 16, label: "", decorative: true });
  const doing = h("p", { class: "he-race-doing" });
  const steps = h("span", { class: "he-race-steps" });
  const bar = h("i", { class: "he-race-bar", "aria-hidden": "true" });
  const answer = h("p", { class: "he-race-answer" });
  const attributes = { class: "he-race-lane", "data-lane": key, style: `--colour: var(--he-memory-${colour})` };
  const picture = h("div", { class: "he-race-picture" }, pixels);
  const element = h("li", attributes, picture, h("b", {}, title), doing, steps, bar, answer);

  function show(lane, time, { cue, target }) {
    const now = eventAt(lane, time);
    const done = time >= lane.steps;
    const taken = Math.min(time, lane.steps);
    if (done) pixels.set(ITEMS[lane.answer] ?? lane.state ?? BLANK);
    else pixels.set(now?.pixels ?? cue, now?.marked);
    doing.textContent = now?.text ?? idea;
    steps.textContent = count(taken);
    bar.style.setProperty("--share", Math.log10(Math.max(1, taken)) / DECADES);
    const { kind, sign, words } = verdict(lane, target);
    element.dataset.verdict = done ? kind : "";
    answer.textContent = done ? `${sign} ${words}` : "…";
  }
  return { element, show };
}
