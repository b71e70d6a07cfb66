// What the dial shows: controls, two shares, a plot, four pictures, a sentence, the player that turns the load.

import { en, spoken } from "../core/en.js";
import { NAMES } from "../core/names.js";
import { percent, thousands } from "../core/numbers.js";
import { choice, slider } from "../ui/controls.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPixels } from "../ui/pixels.js";
import { createPlayer } from "../ui/player.js";
import { createPhase } from "./phase.js";
import { createPlot } from "./plot.js";
import { pythonCode } from "./python.js";
import { RULES } from "./rules.js";
import { bits, decimals, sentence } from "./tables.js";

const NONE = en(
  "No picture here: this rule takes a browser too long to learn that many patterns. The dots were computed before.",
);

/** All parts. update(record, sizes): another rule, size or damage; turn(record): another load; draw(found): pictures. */
export function createParts({ state, change, sizes, onSeek, onReset, share, p }) {
  const controls = createControls(state, change, sizes, (place) => player.seek(place));
  const plot = createPlot();
  const phase = createPhase((place, row) => change({ load: loads[place], flips: 5 * row }));
  let loads = [];
  const shares = createShares(state);
  const pictures = createPictures(state);
  const line = createSentence();
  const player = createPlayer({
    label: en("Load"),
    moment: en("Step of the load"),
    seconds: 8,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    python: () => pythonCode(state, p()),
    ...{ onSeek, onReset, share },
  });

  function update({ table, loads: recorded }) {
    loads = recorded;
    controls.update();
    plot.draw(table, state.flips);
    phase.draw(table);
    player.setSeed(state.seed);
    player.setLength(loads.length - 1);
  }

  function turn(record) {
    plot.mark(record.place);
    phase.mark(record.place, state.flips / 5);
    controls.load.input.max = record.loads.length - 1;
    controls.load.set(record.place, decimals(state.load));
    shares.update(record);
    line.say(sentence(state, record));
  }

  const { element, folding } = createLayout({ plot, player, line, shares, phase, pictures, controls });
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, turn, draw: pictures.draw, destroy };
}

/** The plot with the player that turns its load, what it says, then what is folded where it is narrow. */
function createLayout({ plot, player, line, shares, phase, pictures, controls }) {
  const dots = en("Dots: networks of random patterns, computed before. Dashes without dots: theory.");
  const folds = [
    createFold(en("Phase picture, and one recall"), h("div", { class: "he-dial-seen" }, phase, pictures)),
    createFold(en("Settings"), controls),
  ];
  const note = h("p", { class: "he-note he-dial-dots" }, dots);
  const element = h("div", { class: "he-dial-body" }, createStage(plot, player), line, shares, note, folds);
  return { element, folding: foldWhenNarrow(element, NARROW, folds) };
}

function createControls(state, change, sizes, onLoad) {
  const step = { min: 0, max: 9, step: 1 };
  const rule = choice(en("Rule"), Object.keys(RULES), (name) => change({ rule: name }));
  const load = slider(en("Load"), step, onLoad);
  const size = slider(en("Neurons"), step, (place) => change({ n: sizes()[place] }));
  const flips = slider(en("Flipped bits"), step, (place) => change({ flips: 5 * place }));
  const picture = choice(en("Picture"), NAMES, (name) => change({ picture: name }));

  function update() {
    rule.set(state.rule);
    picture.set(state.picture);
    size.input.max = sizes().length - 1;
    size.set(sizes().indexOf(state.n), thousands(state.n));
    flips.set(state.flips / 5, `${state.flips} %`);
  }
  return { element: h("div", { class: "he-controls" }, rule, load, size, flips, picture), load, update };
}

/** The two answers, each a large number in its colour with the question in words. */
function createShares(state) {
  const [stays, back] = ["memory-1", "memory-6"].map((colour) => h("p", { style: `--colour: var(--he-${colour})` }));
  const fill = (line, share, words) => line.replaceChildren(h("strong", {}, percent(share)), words);
  function update(record) {
    fill(stays, record.stays, en("● stay, every bit (clean start)"));
    fill(back, record.back, en`■ come back to overlap ≥ 0.9 (${state.flips} % flipped)`);
  }
  return { element: h("div", { class: "he-dial-shares" }, stays, back), update };
}

/** The recall of the picture; draw(null) where the browser would take too long. */
function createPictures(state) {
  const [stored, rest, cue, back] = Array.from({ length: 4 }, createPicture);
  const gallery = h("div", { class: "he-dial-pictures" }, stored, rest, cue, back);
  const note = h("p", { class: "he-note" }, NONE);

  function draw(found, p) {
    gallery.hidden = !found;
    note.textContent = NONE;
    if (!found) return;
    stored.show(found.memory, en("stored"));
    rest.show(found.clean, en`clean start rests: ${bits(found.wrong.clean)}`);
    cue.show(found.cue, en`cue: ${found.wrong.cue} bits flipped`);
    back.show(found.found, en`the cue rests: ${bits(found.wrong.found)}`);
    const others = p === 1 ? en("alone") : en`among ${p - 1} random patterns`;
    const rule = spoken(state.rule);
    note.textContent = en`Computed here: 256 neurons, the picture ${others}, ${rule}, zero diagonal.`;
  }
  return { element: h("div", {}, gallery, note), draw };
}

function createPicture() {
  const pixels = createPixels({ width: 16, height: 16, decorative: true });
  const words = h("figcaption", {});
  return {
    element: h("figure", {}, pixels, words),
    show(values, text) {
      pixels.set(values);
      words.textContent = text;
    },
  };
}
