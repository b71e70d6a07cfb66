// What is shown: the slider from Hebb to the projection, bars over the lags, the player that adds lists, a sentence.

import { LISTS } from "../core/context.js";
import { en } from "../core/en.js";
import { percent } from "../core/numbers.js";
import { slider } from "../ui/controls.js";
import { createSentence, h, inNextFrame, together } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createLagPlot } from "../ui/lagplot.js";
import { createPlayer } from "../ui/player.js";
import { at, endOf, listed, recalledOf, ruleOf, sentence, sharesOf } from "./compute.js";
import { pythonCode } from "./python.js";

const [MOST, NAME] = [4, en("Share of recalls by lag")];
const ENDS = { 0: "hebb", 1: "projection" };
export const DRIFTS = { min: 0.02, max: 0.3, step: 0.02 };

/** All parts. update(): a state that is new; show(lists): its first so many lists, which returns the shares. */
export function createParts({ state, change, share, onSeek, onReset }) {
  const [plot, line] = [createLagPlot(MOST, NAME, en("lag: learned before (−) or after (+)")), createSentence()];
  const sliders = createSliders(change);
  const player = createPlayer({
    ...{ label: en("Lists"), moment: en("Lists learned"), seconds: 6, seed: state.seed, onSeek, onReset, share },
    python: () => pythonCode(state),
    onSeed: (seed) => change({ seed }),
  });
  player.setLength(LISTS - 1);
  let recalled = null;
  const ends = new Set(); // of the slider, where the reader has been: only they are marked

  function update() {
    recalled = recalledOf(state);
    if (state.share in ENDS) ends.add(state.share);
    sliders.update(state);
    player.setSeed(state.seed);
  }

  function show(lists) {
    const shares = sharesOf(recalled, lists);
    const bar = (lag) => [at(shares, lag), percent(at(shares, lag))];
    const mark = (end) => [ENDS[end], (lag) => at(endOf(state, end), lag)];
    const marks = Object.fromEntries(Array.from(ends, mark));
    plot.update(`${NAME}: ${listed(shares, [-2, -1, 0, 1, 2])}`, bar, marks);
    line.say(sentence(state, shares, lists));
    return shares;
  }

  const settings = createFold(en("Settings"), h("div", { class: "he-controls" }, sliders.drift));
  const top = h("div", { class: "he-controls he-dr-top" }, sliders.rule);
  const picture = h("div", { class: "he-dr-seen" }, plot, createKey());
  const element = h("div", { class: "he-dr" }, top, createStage(picture, player), line, settings);
  const { destroy } = together(sliders, player, foldWhenNarrow(element, NARROW, [settings]));
  return { element, player, update, show, destroy };
}

/** The sliders, which tell more often than a picture can be drawn: what they ask for is asked once a frame. */
function createSliders(change) {
  let wanted = {};
  const later = inNextFrame(() => change(wanted));
  const ask = (part) => {
    wanted = { ...wanted, ...part };
    later.request();
  };
  const ends = { min: 0, max: 1, step: 0.05 };
  const rule = slider(en("Memory: Hebb to projection"), ends, (share) => ask({ share }));
  const drift = slider(en("Context that drifts away each step"), DRIFTS, (value) => ask({ drift: value }));

  function update(state) {
    wanted = {};
    rule.set(state.share, ruleOf(state.share));
    drift.set(state.drift, percent(state.drift));
  }
  return { rule, drift, update, destroy: later.cancel };
}

const createKey = () =>
  h(
    "p",
    { class: "he-lag-key", "aria-hidden": "true" },
    ...[h("i", { class: "he-lag-hebb" }), en("Hebb"), h("i", { class: "he-lag-projection" }), en("projection")],
  );
