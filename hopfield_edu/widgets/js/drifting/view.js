// What is shown: the slider from Hebb to the projection, bars over the lags, the player that adds lists, a sentence.

import { LISTS } from "../core/context.js";
import { en } from "../core/en.js";
import { percent } from "../core/numbers.js";
import { slider } from "../ui/controls.js";
import { createSentence, h, inNextFrame } from "../ui/dom.js";
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
  const later = inNextFrame(() => change(wanted)); // a slider tells more often than a picture can be drawn
  let wanted = {};
  const ask = (part) => {
    wanted = { ...wanted, ...part };
    later.request();
  };
  const rule = slider(en("Memory: Hebb to projection"), { min: 0, max: 1, step: 0.05 }, (value) =>
    ask({ share: value }),
  );
  const drift = slider(en("Context that drifts away each step"), DRIFTS, (value) => ask({ drift: value }));
  const player = createPlayer({
    ...{ label: en("Lists"), moment: en("Lists learned"), seconds: 6, seed: state.seed, onSeek, onReset, share },
    python: () => pythonCode(state),
    onSeed: (seed) => change({ seed }),
  });
  player.setLength(LISTS - 1);
  let recalled = null;
  const ends = new Set(); // of the slider, where the reader has been: only they are marked

  function update() {
    wanted = {};
    recalled = recalledOf(state);
    if (state.share in ENDS) ends.add(state.share);
    rule.set(state.share, ruleOf(state.share));
    drift.set(state.drift, percent(state.drift));
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

  const settings = createFold(en("Settings"), h("div", { class: "he-controls" }, drift));
  const top = h("div", { class: "he-controls he-dr-top" }, rule);
  const picture = h("div", { class: "he-dr-seen" }, plot, createKey());
  const element = h("div", { class: "he-dr" }, top, createStage(picture, player), line, settings);
  const folding = foldWhenNarrow(element, NARROW, [settings]);
  function destroy() {
    later.cancel();
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, destroy };
}

const createKey = () =>
  h(
    "p",
    { class: "he-lag-key", "aria-hidden": "true" },
    ...[h("i", { class: "he-lag-hebb" }), en("Hebb"), h("i", { class: "he-lag-projection" }), en("projection")],
  );
