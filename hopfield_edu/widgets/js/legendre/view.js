// What is shown: the past and its recollection, the numbers, the player, a sentence, the settings.

import { en } from "../core/en.js";
import { checkbox, choice, slider } from "../ui/controls.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { createBars } from "./bars.js";
import { MEASURES, RULES } from "./compute.js";
import { sentence } from "./memory.js";
import { createPlot } from "./plot.js";
import { pythonCode } from "./python.js";

const SECONDS = 9;

/** All parts. update(length): another memory of so many samples; show(moment). onDraw(curve): a hand has drawn. */
export function createParts({ state, change, onDraw, onSeek, onReset, share }) {
  const plot = createPlot({ curve: () => state.curve, onDraw });
  const bars = createBars();
  const line = createSentence();
  const controls = createControls(state, change);
  const player = createPlayer({
    label: en("Time"),
    moment: en("Samples so far"),
    seconds: SECONDS,
    python: () => pythonCode(state),
    ...{ onSeek, onReset, share },
  });

  function update(length) {
    controls.update();
    player.setLength(length);
  }

  function show(moment) {
    plot.show(moment);
    bars.show(moment.numbers);
    line.say(sentence(state, moment));
  }

  const legend = h(
    "p",
    { class: "he-note" },
    h("i", { class: "he-past" }),
    en("the past  "),
    h("i", { class: "he-told" }),
  );
  legend.append(en("what the numbers tell of it. Below: the numbers. "));
  const seen = h("div", { class: "he-lg-seen" }, plot, bars);
  const folds = [createFold(en("Settings"), controls, legend, plot.status)];
  const element = h("div", { class: "he-lg" }, createStage(seen, player), line, folds);
  const folding = foldWhenNarrow(element, NARROW, folds);
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, destroy };
}

const REMEMBERS = { legs: en("everything"), legt: en("a window") };

function createControls(state, change) {
  const n = slider(en("Numbers"), { min: 4, max: 64, step: 1 }, (value) => change({ n: value }));
  const measures = MEASURES.map((measure) => [measure, REMEMBERS[measure]]);
  const measure = choice(en("Remembers"), measures, (value) => change({ measure: value }));
  const window = slider(en("Window"), { min: 32, max: 512, step: 32 }, (value) => change({ window: value }));
  const rule = choice(en("Step"), RULES, (value) => change({ rule: value }));
  const slow = checkbox(en("Twice as slowly"), (on) => change({ slow: on }));

  function update() {
    n.set(state.n, String(state.n));
    measure.set(state.measure);
    window.set(state.window, en`${state.window} samples`);
    window.element.hidden = state.measure === "legs";
    rule.set(state.rule);
    slow.set(state.slow);
  }
  return { element: h("div", { class: "he-controls" }, n, rule, measure, window, slow), update };
}
