// What the Playground shows: the memories, the cue beside the state, the controls and the player, and what came of it.

import { toText } from "../core/bits.js";
import { en, many } from "../core/en.js";
import { fixed, percent, thousands } from "../core/numbers.js";
import { overlap } from "../core/outcome.js";
import { nextSeed } from "../core/rng.js";
import { createBeat } from "../ui/clock.js";
import { choice, slider } from "../ui/controls.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPixels } from "../ui/pixels.js";
import { createPlayer } from "../ui/player.js";
import { createTrace } from "../ui/trace.js";
import { createContest } from "./contest.js";
import { createDetails } from "./details.js";
import { createPanel } from "./panel.js";
import { createPointing } from "./pointing.js";
import { pythonCode } from "./python.js";
import { DAMAGES, ORDERS, RULES, sweepOf } from "./recall.js";
import { described } from "./state.js";

const BARS = 2; // overlaps that are looked at in a frame while it plays, in turn: there may be 24
const LATE = 200; // milliseconds after which a reader is told that the recall is under way

/**
 * All parts. ask(question): another cue, whose recall is on its way; update(scene): it is there;
 * show(scene, signs, t, playing): its moment t, the state being signs.
 */
export function createParts(library, { root, state, change, complain, onSeek, share, challenge }) {
  const damage = (part) => change({ ...part, cue: null }); // a cue that was drawn goes when it is broken anew
  const panel = createPanel(library, { root, state, change, complain });
  const pictures = createPictures(state, change);
  const controls = createControls(state, change, damage, pictures.text);
  const result = createResult(state, (t) => player.seek(t));
  const contest = createContest(state, { change, challenge });
  const player = createPlayer({
    label: en("Recall"),
    seed: state.seed,
    watch: pictures,
    onSeed: (seed) => damage({ seed }),
    python: () => pythonCode({ ...state, ...described(state.memories) }),
    ...{ onSeek, share },
  });
  const { element, folding } = createLayout({ pictures, player, contest, controls, panel, result });

  function ask(question) {
    panel.update();
    pictures.ask(question);
    contest.ask(question);
    controls.update();
    result.wait();
    player.setSeed(state.seed);
  }

  function update(scene) {
    result.update(scene);
    player.setLength(scene.line.frames.length);
  }

  function destroy() {
    for (const part of [player, panel, pictures, result, folding]) part.destroy();
  }

  function show(scene, signs, t, playing) {
    pictures.show(scene.line, signs, t, playing);
    result.show(scene, signs, t, playing);
    contest.show(scene, signs, t);
  }

  return { element, player, contest, ask, update, show, destroy };
}

/** Pictures and player, then the sentence, then what is folded where it is narrow. */
function createLayout({ pictures, player, contest, controls, panel, result }) {
  const settings = createFold(en("Settings"), controls);
  const memories = createFold(en("Memories"), panel);
  const energy = createFold(en("Energy and overlaps"), result);
  const element = h(
    "div",
    { class: "he-pg" },
    h("div", { class: "he-pg-middle" }, createStage(pictures, player), contest, settings),
    h("div", { class: "he-pg-memories" }, memories),
    h("div", { class: "he-pg-result" }, result.sentence, energy),
  );
  return { element, folding: foldWhenNarrow(element, NARROW, [settings, memories, energy]) };
}

/** What a frame of a recall is called: a step where all neurons move together, else a flip. */
const stepped = ({ order }) => order === "synchronous";

/** How far a recall is: the frames that are done, of all, and the sweep. */
const progress = (state, done, all, sweep) =>
  stepped(state)
    ? en`State after ${done} of ${all} steps, sweep\u00a0${sweep}`
    : en`State after ${done} of ${all} flips, sweep\u00a0${sweep}`;

/** The sentence of a recall that is not at its end. */
function recalling(state, energy, t) {
  const done = thousands(t);
  return stepped(state)
    ? many(t, "Recalling … Energy {0} after {1} step.", "Recalling … Energy {0} after {1} steps.", energy, done)
    : many(t, "Recalling … Energy {0} after {1} flip.", "Recalling … Energy {0} after {1} flips.", energy, done);
}

/** The cue, which can be drawn on, beside the state of the network, which can be pointed at. */
function createPictures(state, change) {
  const onChange = (values) => change({ cue: toText(values) });
  const label = en("Cue, which you can draw on");
  const cue = createPixels({ width: 8, height: 8, editable: true, apart: true, label, onChange });
  const now = createPixels({ width: 8, height: 8, label: en("State of the network") });
  const framed = h("div", { class: "he-pixels" }, now);
  const pointing = createPointing(cue, { ...now, frame: framed }, onLook);
  const [asked, caption] = [h("figcaption", {}), h("figcaption", {})];
  const isDue = createBeat();
  let [words, looks] = ["", false];

  function onLook(now) {
    looks = now;
    asked.textContent = looks
      ? en("Its weights. Purple: to agree. Orange: to differ")
      : en("Cue: draw on it, or break it below");
    tell();
  }
  const tell = () => (caption.textContent = looks ? en("Votes. Purple: for ink. Orange: for paper") : words);

  function ask(question) {
    const { size } = state.memories;
    pointing.forget();
    cue.resize(size, size);
    now.resize(size, size);
    cue.set(question.cue);
  }

  function show(line, signs, t, playing) {
    const count = line.frames.length;
    now.set(signs, t === count || t === 0 ? [] : [line.frames[t - 1]].flat());
    pointing.show(line.weights, signs);
    if (!isDue(playing)) return;
    const [done, all] = [t, count].map(thousands);
    words = progress(state, done, all, sweepOf(line, t));
    tell();
  }
  onLook(false);
  const figures = [h("figure", {}, cue, asked), h("figure", {}, h("div", {}, framed), caption)];
  const element = h("div", {}, h("div", { class: "he-pg-pictures" }, figures), pointing);
  return { element, text: cue.text, ask, show, destroy: pointing.destroy };
}

/** Rule, damage, order and temperature, and the cue as text. */
function createControls(state, change, damage, text) {
  const titles = (choices) => Object.entries(choices).map(([key, { title }]) => [key, title]);
  const rule = choice(en("Rule"), titles(RULES), (key) => change({ rule: key }));
  const kind = choice(en("Damage"), titles(DAMAGES), (key) =>
    damage({ kind: key, share: Math.min(state.share, DAMAGES[key].most) }),
  );
  const order = choice(en("Order"), Object.entries(ORDERS), (key) =>
    change({ order: key, temperature: key === "synchronous" ? 0 : state.temperature }),
  );
  const share = slider(en("Amount"), { min: 0, max: 0.5, step: 0.01 }, (value) => damage({ share: value }));
  const limits = { min: 0, max: 1.5, step: 0.05 };
  const heat = slider(en("Temperature"), limits, (value) => change({ temperature: value }));
  const anew = () => damage({ seed: nextSeed(state.seed) });
  const again = h("button", { type: "button", onclick: anew }, en("Corrupt again"));

  function update() {
    rule.set(state.rule);
    kind.set(state.kind);
    order.set(state.order);
    share.input.max = DAMAGES[state.kind].most;
    share.set(state.share, percent(state.share).replace("\u00a0", " "));
    heat.set(state.temperature, fixed(state.temperature, 2));
  }
  const choices = h("div", { class: "he-controls" }, kind, share, again, rule, order, heat);
  return { element: h("div", {}, choices, text), update };
}

/** What came of it: a sentence, the energy, the overlaps, and more where it is opened. */
function createResult(state, onSeek) {
  const sentence = createSentence();
  const trace = createTrace({ label: en("Energy after each flip, drawn downwards"), onSeek });
  const bars = h("div", { class: "he-bars", role: "group", "aria-label": en("Overlap with each memory") });
  const details = createDetails(state);
  let [names, rows, late, turn] = ["", [], 0, 0];

  /** Say that there is no answer yet, where it takes so long that a reader wonders. */
  function wait() {
    clearTimeout(late);
    late = setTimeout(() => sentence.say(en("Learning and recalling …")), LATE);
  }

  function update(scene) {
    clearTimeout(late);
    if (names !== String(scene.names)) {
      names = String(scene.names);
      rows = scene.names.map(createBar);
      bars.replaceChildren(...rows.map(({ element }) => element));
    }
    trace.set(scene.line.energies);
    details.update(scene);
  }

  function show({ line, patterns }, signs, t, playing) {
    trace.mark(t, playing);
    const turns = playing ? Math.ceil(rows.length / BARS) : 1;
    for (let k = ++turn % turns; k < rows.length; k += turns) rows[k].set(overlap(patterns[k], signs));
    if (t === line.frames.length) sentence.say(line.sentence);
    else sentence.say(playing ? en("Recalling …") : recalling(state, fixed(line.energies[t], 2), t));
  }

  const title = (words) => h("p", { class: "he-title" }, words);
  const falls = h("div", { class: "he-pg-energy" }, title(en("Energy falls: drag the ball along")), trace);
  const overlaps = h("div", { class: "he-pg-overlaps" }, title(en("Overlap with each memory")), bars);
  function destroy() {
    clearTimeout(late);
    details.destroy();
  }
  const element = h("div", { class: "he-pg-details" }, falls, overlaps, details);
  return { element, sentence, wait, update, show, destroy };
}

/** A name, its bar in the memory's colour, and the number. */
function createBar(name, k) {
  const strip = h("i", { "aria-hidden": "true" });
  const number = h("output", {});
  const style = `--colour: var(--he-memory-${(k % 8) + 1})`;
  function set(value) {
    strip.style.setProperty("--share", Math.abs(value).toFixed(3));
    strip.classList.toggle("negative", value < 0);
    number.textContent = fixed(value, 2);
  }
  return { element: h("div", { class: "he-bar", style }, h("span", {}, name), strip, number), set };
}
