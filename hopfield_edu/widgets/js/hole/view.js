// What is shown: twelve faces, two or three histograms, who answers to your face, the player, a sentence.

import { en } from "../core/en.js";
import { choice } from "../ui/controls.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { RULES, WAYS } from "./compute.js";
import { faceOf } from "./face.js";
import { createHistogram } from "./plot.js";
import { pythonCode } from "./python.js";
import { answerTold, SCORES, sentence } from "./story.js";

const MEANING = {
  familiarity: en("how well a face agrees with its own field"),
  loudness: en("how much the weights say to a face at all"),
  residue: en("|x·rx|, how well a face agrees with what rounding left"),
};
const TITLES = { familiarity: "x·Wx", loudness: "|Wx|", residue: en("Rounding") };

/** All parts. update(story): another state. */
export function createParts({ state, change, share, onSeek, onReset }) {
  const [faces, asked, line] = [createFaces(change), createAsked(), createSentence()];
  const plots = Object.fromEntries(SCORES.map((score) => [score, createHistogram(TITLES[score], MEANING[score])]));
  const controls = createControls(state, change);
  const player = createPlayer({
    ...{ label: en("Forgetting"), moment: en("Way of forgetting"), seconds: 6, seed: state.seed },
    ...{ onSeek, onReset, share, python: () => pythonCode(state), onSeed: (seed) => change({ seed }) },
  });
  player.setLength(WAYS.length - 1);

  function update(story) {
    const { you } = state;
    faces.update(story.people, you, state.way);
    asked.update(story, you);
    for (const score of SCORES) {
      plots[score].element.hidden = !story.shown.includes(score);
      const of = (each) => each[score];
      plots[score].update(story.unknown.map(of), story.known.filter((_, k) => k !== you).map(of), of(story.known[you]));
    }
    controls.update();
    player.setSeed(state.seed);
    line.say(sentence(state, story));
  }

  const settings = createFold(en("Settings"), controls);
  const histograms = h("div", { class: "he-hole-plots" }, Object.values(plots));
  const element = h(
    "div",
    { class: "he-hole" },
    h("div", { class: "he-hole-top" }, faces, asked),
    ...[createStage(histograms, player), line, settings],
  );
  const folding = foldWhenNarrow(element, NARROW, [settings]);
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, destroy };
}

/** Twelve faces to choose from: who is pressed is you. */
function createFaces(change) {
  const buttons = Array.from({ length: 12 }, (_, k) =>
    h("button", {
      type: "button",
      class: "he-hole-face",
      onclick: () => choose(k),
      onkeydown: (event) => move(event, k),
    }),
  );
  let drawn = null;
  const choose = (k) => change({ you: k, way: "kept" });

  /** Arrows go from face to face, so that they are one stop on the way of Tab. */
  function move(event, k) {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 6, ArrowUp: -6 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = (k + by + buttons.length) % buttons.length;
    choose(next);
    buttons[next].focus();
  }

  function update(people, you, way) {
    buttons.forEach((button, k) => {
      if (drawn !== people) button.replaceChildren(faceOf(people[k], ""));
      button.firstChild.setAttribute("aria-label", k === you ? en("you") : en`person ${k + 1}`);
      button.setAttribute("aria-pressed", String(k === you));
      button.tabIndex = k === you ? 0 : -1;
      button.classList.toggle("he-gone", k === you && way !== "kept");
    });
    drawn = people;
  }
  const element = h(
    "div",
    { class: "he-hole-faces", role: "group", "aria-label": en("Twelve people; choose who is you") },
    buttons,
  );
  return { element, update };
}

/** Your face with ten features wrong, an arrow, and who answers. */
function createAsked() {
  const [cue, answer, words] = [h("span", {}), h("span", {}), h("b", {})];
  function update(story, you) {
    cue.replaceChildren(faceOf(story.cue, en("your face, ten features wrong")));
    answer.replaceChildren(faceOf(story.answer, en("who answers")));
    words.textContent = answerTold(story, you);
  }
  const arrow = h("span", { class: "he-hole-arrow", "aria-hidden": "true" }, "→");
  const caption = h("figcaption", {}, en("Asked with your face, ten features wrong. Who answers: "), words);
  const pair = h("div", { class: "he-hole-pair" }, cue, arrow, answer);
  return { element: h("figure", { class: "he-hole-asked" }, pair, caption), update };
}

function createControls(state, change) {
  const rule = choice(en("Rule"), RULES, (value) => change({ rule: value }));
  const way = choice(en("You are"), WAYS, (value) => change({ way: value }));
  const neurons = choice(en("Neurons"), [100, 128], (value) => change({ neurons: value }));
  function update() {
    rule.set(state.rule);
    way.set(state.way);
    neurons.set(state.neurons);
  }
  return { element: h("div", { class: "he-controls" }, rule, way, neurons), update };
}
