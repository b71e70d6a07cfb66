// What is shown: the slider from Hebb to the projection, bars over the lags, the player that adds lists, a sentence.

import { LISTS } from "../core/context.js";
import { en } from "../core/en.js";
import { percent } from "../core/numbers.js";
import { slider } from "../ui/controls.js";
import { createSentence, h, together } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createLagPlot } from "../ui/lagplot.js";
import { createPlayer } from "../ui/player.js";
import { at, listed, ruleOf, sentence, sharesOf } from "./compute.js";
import { pythonCode } from "./python.js";

const [MOST, NAME] = [4, en("Share of recalls by lag")];
const ENDS = { 0: "hebb", 1: "projection" };
export const DRIFTS = { min: 0.02, max: 0.3, step: 0.02 };

/**
 * All parts. update(): a state that is new; ends(): of the slider, where the reader has been: only they are marked.
 * show(found, lists): the first so many of the lists that were found, which returns the shares.
 */
export function createParts({ state, change, share, onSeek, onReset }) {
  const [plot, line] = [createLagPlot(MOST, NAME, en("lag: learned before (−) or after (+)")), createSentence()];
  const sliders = createSliders(change);
  const player = createPlayer({
    ...{ label: en("Lists"), moment: en("Lists learned"), seconds: 6, seed: state.seed, onSeek, onReset, share },
    python: () => pythonCode(state),
    onSeed: (seed) => change({ seed }),
  });
  player.setLength(LISTS - 1);
  const visited = new Set();

  function update() {
    if (state.share in ENDS) visited.add(state.share);
    sliders.update(state);
    player.setSeed(state.seed);
  }

  function show({ recalled, ends }, lists) {
    const shares = sharesOf(recalled, lists);
    const bar = (lag) => [at(shares, lag), percent(at(shares, lag))];
    const mark = ([end, own]) => [ENDS[end], (lag) => at(own, lag)];
    const marks = Object.fromEntries(Object.entries(ends).map(mark));
    plot.update(`${NAME}: ${listed(shares, [-2, -1, 0, 1, 2])}`, bar, marks);
    line.say(sentence(state, shares, lists));
    return shares;
  }

  const settings = createFold(en("Settings"), h("div", { class: "he-controls" }, sliders.drift));
  const top = h("div", { class: "he-controls he-dr-top" }, sliders.rule);
  const picture = h("div", { class: "he-dr-seen" }, plot, createKey());
  const element = h("div", { class: "he-dr" }, top, createStage(picture, player), line, settings);
  const { destroy } = together(player, foldWhenNarrow(element, NARROW, [settings]));
  return { element, player, update, ends: () => [...visited], show, destroy };
}

function createSliders(change) {
  const ends = { min: 0, max: 1, step: 0.05 };
  const rule = slider(en("Memory: Hebb to projection"), ends, (share) => change({ share }));
  const drift = slider(en("Context that drifts away each step"), DRIFTS, (value) => change({ drift: value }));

  function update(state) {
    rule.set(state.share, ruleOf(state.share));
    drift.set(state.drift, percent(state.drift));
  }
  return { rule, drift, update };
}

const createKey = () =>
  h(
    "p",
    { class: "he-lag-key", "aria-hidden": "true" },
    ...[h("i", { class: "he-lag-hebb" }), en("Hebb"), h("i", { class: "he-lag-projection" }), en("projection")],
  );
