// What is shown: the shelf and the cortex side by side, five exams, the player, and noise that asks the shelf.

import { en } from "../core/en.js";
import { percent } from "../core/numbers.js";
import { choice, slider } from "../ui/controls.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { paintInk } from "../ui/ink.js";
import { createPlayer } from "../ui/player.js";
import { NIGHTS, PAINTED } from "./compute.js";
import { pythonCode } from "./python.js";
import { askedOf, blunt, bytesTold, DAYS, nightOf, REPLAYS, sentence } from "./story.js";

const SIDE = 14;

/** All parts. update(): show the state. */
export function createParts(school, { state, change, share, onSeek, onReset }) {
  const [line, exams, noise] = [createSentence(), createExams(), createNoise(school, change)];
  const cortex = createShelf(en("Cortex"), en("what it paints now, and calls it"), en("paintings"));
  const shelf = createShelf(en("Shelf"), en("two rows of each digit that it keeps"), en("rows"));
  const replay = choice(en("Replayed at night"), REPLAYS, (value) => change({ replay: value }));
  const player = createPlayer({
    ...{
      label: en("School"),
      moment: en("Night"),
      seconds: 6,
      onSeek,
      onReset,
      share,
      python: () => pythonCode(state),
    },
  });
  player.setLength(NIGHTS - 1);

  function update() {
    const night = nightOf(school, state);
    cortex.update(night.sheet.map((pixels, k) => ({ pixels, digit: night.names[k] })));
    shelf.update(night.rows, bytesTold(night.bytes));
    exams.update(night.exams);
    replay.set(state.replay);
    line.say(sentence(state, night));
    return { right: night.right, spread: noise.update(state.beta) };
  }

  const fold = createFold(en("Ask the shelf with noise"), noise);
  const pair = h("div", { class: "he-ns-pair" }, cortex, shelf);
  const top = h("div", { class: "he-controls" }, replay);
  const element = h("div", { class: "he-ns" }, top, createStage(pair, player), exams, line, fold);
  const folding = foldWhenNarrow(element, NARROW, [fold]);
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, destroy };
}

/** A row of small pictures under a title; each with the name of its digit. */
function createShelf(title, meaning, kind) {
  const [words, places] = [h("span", {}, meaning), h("div", { class: `he-ns-row he-ns-${kind}` })];
  const count = kind === "rows" ? 20 : PAINTED;
  const cells = Array.from({ length: count }, createCell);
  places.append(...cells.map(({ element }) => element));

  function update(shown, told = "") {
    cells.forEach((cell, k) => cell.show(shown[k]));
    if (told) words.textContent = `${meaning}: ${told}`;
  }
  return {
    element: h(
      "div",
      { class: "he-ns-shelf" },
      h("p", { class: "he-ns-title" }, h("b", {}, title), " ", words),
      places,
    ),
    update,
  };
}

/** One picture of 14x14 with a name below it; empty where there is none. */
function createCell() {
  const canvas = h("canvas", {
    width: SIDE,
    height: SIDE,
    class: "he-still",
    role: "img",
    "aria-label": en("a picture"),
  });
  const name = h("span", {});
  const element = h("span", { class: "he-ns-cell" }, canvas, name);
  function show(one) {
    element.classList.toggle("he-ns-none", !one);
    name.textContent = one?.digit ?? "";
    canvas.setAttribute("aria-label", one ? en`a picture called ${one.digit ?? en("nothing")}` : en("an empty place"));
    paintInk(canvas, one?.pixels);
  }
  return { element, show };
}

/** Five exams as bars. */
function createExams() {
  const bars = DAYS.map((day) => {
    const [bar, words] = [h("i", {}), h("b", {})];
    return {
      bar,
      words,
      element: h("div", { class: "he-ns-exam" }, h("span", {}, day), h("span", { class: "he-ns-track" }, bar), words),
    };
  });
  function update(exams) {
    exams.forEach((share, k) => {
      bars[k].bar.style.width = percent(share ?? 0).replace("\u00a0", "");
      bars[k].words.textContent = share === null ? en("not yet") : percent(share);
    });
  }
  const title = h(
    "p",
    { class: "he-ns-title" },
    h("b", {}, en("Exams")),
    en(" share right, of the digits of each day"),
  );
  return { element: h("div", { class: "he-ns-exams" }, title, ...bars.map(({ element }) => element)), update };
}

/** A slider of beta, and what eight probes of noise recall. update(beta) returns the spread. */
function createNoise(school, change) {
  const cells = Array.from({ length: 8 }, createCell);
  const words = h("p", { class: "he-note" });
  const limits = { min: -2, max: 2, step: 0.05 };
  const beta = slider(en("β"), limits, (power) => change({ beta: Number((10 ** power).toPrecision(2)) }));

  function update(value) {
    const { pictures, spread } = askedOf(school, value);
    cells.forEach((cell, k) => cell.show({ pixels: pictures[k], digit: "" }));
    words.textContent = blunt(spread);
    beta.set(Math.log10(value), String(value));
    return spread;
  }
  const row = h("div", { class: "he-ns-row he-ns-noise" }, cells);
  const title = h(
    "p",
    { class: "he-ns-title" },
    h("b", {}, en("Noise asks the shelf")),
    en(" what eight random codes recall, painted"),
  );
  return { element: h("div", {}, title, h("div", { class: "he-controls" }, beta), row, words), update };
}
