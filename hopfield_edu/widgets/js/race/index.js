// The memory race: five memories answer the same corrupted question, step by step, on one clock.

import { h, showError } from "../ui/dom.js";
import { readHash, writeHash } from "../ui/hash.js";
import { NAMES } from "../ui/pictures16.js";
import { createPixels } from "../ui/pixels.js";
import { createPlayer } from "../ui/player.js";
import { attachTheme } from "../ui/theme.js";
import { corrupted, differences, eventAt, ITEMS, METHODS, N, race, verdict } from "./methods.js";
import { pythonCode } from "./python.js";
import css from "./race.css";

const NAME = "memory-race";
const START = { picture: "ghost", flips: 26, seed: 0, drawn: "" };
const MOST_FLIPS = 128;
const DECADES = 6; // the bars reach to a million steps
const BLANK = new Float64Array(N).fill(-1);
const ASK =
  `${ITEMS.length} pictures are stored. You ask for one of them with a damaged copy. ` +
  "Which memory gives it back, and after how many steps?";
const RULE =
  ". A step is one bit read and compared, or one weight read and added. " +
  "Each further segment of a bar means ten times as many steps.";

export default { render };

function render({ model, el }) {
  const root = h("section", { class: "he-root he-race", "data-widget": NAME, "aria-label": "Memory race" });
  el.append(root);
  const detach = attachTheme(root, css);
  const view = createView(root, model);
  return () => {
    view.destroy();
    detach();
    root.remove();
  };
}

const toText = (values) => Array.from(values, (value) => (value > 0 ? "#" : ".")).join("");
const fromText = (text) => Float64Array.from(text, (mark) => (mark === "#" ? 1 : -1));
const count = (number) => `${number.toLocaleString("en-US")} ${number === 1 ? "step" : "steps"}`;

function createView(root, model) {
  const state = { ...START };
  let scene = null; // the question and its race
  let at = 0;
  let saving = false;

  const wanted = createPixels({ width: 16, height: 16, label: "What you mean" });
  const question = createPixels({
    width: 16,
    height: 16,
    editable: true,
    label: "Question, which you can draw on",
    onChange: (values) => change({ drawn: toText(values) }),
  });
  const caption = h("figcaption", {});
  const sentence = h("p", { class: "he-sentence", role: "status" });
  const clock = h("b", {});
  const lanes = Object.entries(METHODS).map(([key, method]) => createLane(key, method));
  const controls = createControls(state, change);
  const player = createPlayer({
    label: "Race",
    moment: "Moment of the race",
    seconds: 8,
    onSeek: show,
    seed: state.seed,
    onSeed: (seed) => change({ seed, drawn: "" }),
    onReset: () => change({ drawn: "" }),
    share: () => writeHash(NAME, { ...state, at }),
    python: () => pythonCode(state),
  });
  const figures = [
    h("figure", {}, wanted.element, h("figcaption", {}, "What you mean")),
    h("figure", {}, question.element, caption),
  ];
  const rule = h("p", { class: "he-race-rule" }, "Clock: ", clock, RULE);
  root.append(
    h(
      "div",
      { class: "he-race-body" },
      h("p", { class: "he-race-ask" }, ASK),
      h("div", { class: "he-race-question" }, figures, controls.element),
      h(
        "ul",
        { class: "he-race-lanes", "aria-label": "Five memories" },
        lanes.map(({ element }) => element),
      ),
      h("div", { class: "he-race-end" }, rule, sentence, player.element),
    ),
  );

  /** Ask another question. */
  function change(part) {
    Object.assign(state, part);
    compute();
  }

  /** Run the race. Who was looking at its end sees the new end, who was on the way sees the start. */
  function compute() {
    const finished = scene !== null && at === scene.times.length - 1;
    const target = NAMES.indexOf(state.picture);
    const cue = state.drawn ? fromText(state.drawn) : corrupted(target, state.flips, state.seed);
    scene = { target, cue, ...race(cue, state.seed, target) };
    wanted.set(ITEMS[target]);
    question.set(cue);
    caption.textContent = `Your question: ${differences(cue, ITEMS[target])} of ${N} pixels wrong. Draw on it.`;
    controls.update();
    player.setSeed(state.seed);
    player.setLength(scene.times.length - 1);
    player.seek(finished ? scene.times.length - 1 : 0);
    save();
  }

  /** Show the lanes after t moments at which something happened. */
  function show(t) {
    if (!scene) return;
    at = Math.min(t, scene.times.length - 1);
    const time = scene.times[at];
    clock.textContent = count(time);
    scene.lanes.forEach((lane, k) => lanes[k].show(lane, time, scene));
    const told = at === scene.times.length - 1 ? summary(scene) : soFar(scene, time);
    if (sentence.textContent !== told) sentence.textContent = told;
  }

  /** Let Python read the question and its answers. */
  function save() {
    const answers = Object.fromEntries(scene.lanes.map(({ key, answer }) => [key, NAMES[answer] ?? ""]));
    const steps = Object.fromEntries(scene.lanes.map((lane) => [lane.key, lane.steps]));
    const differs = ([name, value]) => JSON.stringify(value) !== JSON.stringify(model.get(name));
    const fresh = Object.entries({ ...state, answers, steps }).filter(differs);
    if (!fresh.length) return;
    saving = true;
    for (const [name, value] of fresh) model.set(name, value);
    model.save_changes();
    saving = false;
  }

  /** From the model, then from the page's address. */
  function restore() {
    try {
      Object.assign(state, readModel(model));
    } catch {
      showError(root, "The saved state of this widget cannot be read. It starts with the ghost.");
    }
    const { value, error } = readHash(NAME);
    if (error) showError(root, error);
    try {
      if (value !== undefined) Object.assign(state, checked(value));
    } catch {
      showError(root, "The link does not hold a state of this widget. It starts afresh.");
    }
    compute();
    if (Number.isInteger(value?.at)) player.seek(value.at);
  }

  /** Python, or another view of the same model, asks something else. */
  function follow() {
    if (saving) return;
    try {
      change(readModel(model));
    } catch {
      showError(root, "What was set cannot be asked: choose a picture's name, flips from 0 to 128 and a seed.");
    }
  }

  const followed = Object.keys(START).map((name) => `change:${name}`);
  followed.forEach((name) => model.on(name, follow));
  restore();
  return {
    destroy() {
      followed.forEach((name) => model.off(name, follow));
      player.destroy();
    },
  };
}

const readModel = (model) => checked(Object.fromEntries(Object.keys(START).map((name) => [name, model.get(name)])));

/** A state that can be asked, or an error. */
function checked({ picture, flips, seed, drawn }) {
  const within = (value, most) => Number.isInteger(value) && value >= 0 && value <= most;
  const marks = typeof drawn === "string" && (drawn === "" || (drawn.length === N && !/[^#.]/.test(drawn)));
  const asked = NAMES.includes(picture) && within(flips, MOST_FLIPS) && within(seed, 2 ** 32 - 1);
  if (!asked || !marks) throw new Error("state");
  return { picture, flips, seed, drawn };
}

/** Who has answered last. */
function soFar({ lanes, target }, time) {
  if (time === 0) return "Who will answer, who first, and who wrongly? Decide, then press Play.";
  const done = lanes.filter(({ steps }) => steps <= time);
  if (!done.length) return "Nobody has answered yet.";
  const last = done.reduce((later, lane) => (lane.steps > later.steps ? lane : later));
  return `${last.title} ends after ${count(last.steps)}: ${verdict(last, target).words}.`;
}

/** "Right: … (first: … after … steps). Wrong: … Nothing found: …" */
function summary({ lanes, target }) {
  const heads = { right: "Right", wrong: "Wrong", nothing: "Nothing found" };
  const parts = Object.entries(heads).map(([kind, head]) => {
    const some = lanes.filter((lane) => verdict(lane, target).kind === kind);
    if (!some.length) return "";
    const first = some.reduce((best, lane) => (lane.steps < best.steps ? lane : best));
    const winner = kind === "right" && some.length > 1 ? `; ${inText(first)} took the fewest steps` : "";
    return `${head}: ${listed(some.map(inText))}${winner}.`;
  });
  return parts.filter(Boolean).join(" ");
}

/** A title inside a sentence. */
const inText = ({ title }) => (title === "LSH" ? title : title.toLowerCase());

const listed = (names) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);

/** One memory at work: its picture, what it does, its steps, its answer. */
function createLane(key, { title, idea, colour }) {
  const pixels = createPixels({ width: 16, height: 16, label: "", decorative: true });
  const doing = h("p", { class: "he-race-doing" });
  const steps = h("span", { class: "he-race-steps" });
  const bar = h("i", { class: "he-race-bar", "aria-hidden": "true" });
  const answer = h("p", { class: "he-race-answer" });
  const element = h(
    "li",
    { class: "he-race-lane", "data-lane": key, style: `--colour: var(--he-memory-${colour})` },
    h("div", { class: "he-race-picture" }, pixels.element),
    h("b", {}, title),
    doing,
    steps,
    bar,
    answer,
  );

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

/** Which picture, how damaged, and another damage of the same size. */
function createControls(state, change) {
  const pictures = h(
    "select",
    { onchange: () => change({ picture: pictures.value, drawn: "" }) },
    NAMES.map((name) => h("option", { value: name }, name)),
  );
  const flip = () => change({ flips: Number(flips.value), drawn: "" });
  const flips = h("input", { type: "range", min: 0, max: MOST_FLIPS, step: 1, oninput: flip });
  const amount = h("output", {});
  const anew = () => change({ seed: (state.seed + 1) % 2 ** 32, drawn: "" });
  const again = h("button", { type: "button", onclick: anew }, "Corrupt again");
  function update() {
    pictures.value = state.picture;
    flips.value = state.flips;
    amount.textContent = `${state.flips} (${Math.round((100 * state.flips) / N)} %)`;
  }
  const slider = h("label", {}, "Flipped pixels ", flips, " ", amount);
  return { element: h("div", { class: "he-controls" }, h("label", {}, "Picture ", pictures), slider, again), update };
}
