// What is shown: the strip, the blocks, the player, what is cut, two sentences, the settings.

import { en } from "../core/en.js";
import { choice, slider } from "../ui/controls.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { createBlocks } from "./blocks.js";
import { CUTS, TASKS } from "./compute.js";
import { pythonCode } from "./python.js";
import { createStrip } from "./strip.js";
import { CUT, GUESSES, NAMES, question, sentence, verdict } from "./words.js";

/** All parts. update(told): another lesson or cut; show(told, t): its moment t. */
export function createParts({ state, change, share, onSeek, onReset }) {
  const [strip, blocks, line] = [createStrip(), createBlocks(), createSentence()];
  const all = h("p", { class: "he-note he-wr-all" });
  const controls = createControls(state, change);
  const cuts = createCuts(state, change);
  const player = createPlayer({
    label: en("Story"),
    moment: en("Moment"),
    seconds: 9,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    python: () => pythonCode(state),
    ...{ onSeek, onReset, share },
  });

  function update(told) {
    strip.update(told);
    blocks.update(told);
    controls.update();
    player.setSeed(state.seed);
    player.setLength(told.moments.length - 1);
    all.textContent = verdict(state, told, cuts.update());
  }

  function show(told, t) {
    strip.show(told, t);
    blocks.show(told, t);
    line.say(sentence(told, t));
  }
  const fold = createFold(en("Settings"), controls);
  const scene = h("div", { class: "he-wr-scene" }, strip, blocks);
  const element = h("div", { class: "he-wr" }, createStage(scene, player), cuts, line, all, fold);
  const folding = foldWhenNarrow(element, NARROW, [fold]);
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, destroy };
}

/** Two buttons that cut, and before each the first time a question. update() -> what was guessed of the present cut. */
function createCuts(state, change) {
  const guesses = new Map();
  const buttons = CUTS.slice(1).map((cut) => [
    cut,
    h("button", { type: "button", "aria-pressed": "false", onclick: () => press(cut) }, CUT[cut]),
  ]);
  const ask = h("div", { class: "he-wr-ask", role: "group", "aria-label": en("Predict first"), hidden: true });

  function press(cut) {
    if (state.cut === cut) change({ cut: null });
    else if (guesses.has(cut)) change({ cut });
    else inquire(cut);
  }

  function inquire(cut) {
    const answers = GUESSES.map((guess) => {
      const onclick = () => {
        guesses.set(cut, guess);
        change({ cut });
        buttons.find(([name]) => name === cut)[1].focus();
      };
      return h("button", { type: "button", onclick }, guess);
    });
    ask.replaceChildren(h("p", {}, question(cut)), ...answers);
    ask.hidden = false;
    answers[0].focus({ preventScroll: true });
    if (element.closest(".he-narrow")) ask.scrollIntoView({ block: "end" }); // below what stays in sight
  }

  function update() {
    ask.hidden = true;
    for (const [cut, button] of buttons) button.setAttribute("aria-pressed", String(state.cut === cut));
    return guesses.get(state.cut) ?? null;
  }
  const row = h("div", { class: "he-wr-cuts" }, ...buttons.map(([, button]) => button));
  const element = h("div", {}, row, ask);
  return { element, update };
}

function createControls(state, change) {
  const tasks = Object.keys(TASKS).map((task) => [task, NAMES[task]]);
  const fit = (task) => Math.max(TASKS[task].low, Math.min(TASKS[task].high, state.count));
  const task = choice(en("Task"), tasks, (value) => change({ task: value, count: fit(value) }));
  const count = slider(en("Length"), { min: 2, max: 8, step: 1 }, (value) => change({ count: value }));

  function update() {
    const { low, high } = TASKS[state.task];
    Object.assign(count.input, { min: low, max: high });
    task.set(state.task);
    count.set(
      state.count,
      state.task === "copy" ? en`${state.count} vectors` : en`${state.count} items of two vectors`,
    );
  }
  return { element: h("div", { class: "he-controls" }, task, count), update };
}
