// The story teller: a picture, damaged as you like, and the 19 pictures that a network in the page tells from it.

import { BRUSHES, brushed, damaged, FILLS, MASKS, PIXELS, title } from "../core/cue.js";
import { canvasOf, createCue, paint } from "../ui/brush.js";
import { h, showError, uid } from "../ui/dom.js";
import { readHash, writeHash } from "../ui/hash.js";
import { renderWith } from "../ui/loading.js";
import { createPlayer } from "../ui/player.js";
import { pythonCode } from "./python.js";
import { createRings } from "./rings.js";
import { readTale, STEPS, tell, verdict } from "./story.js";
import css from "./storyteller.css";

const NAME = "story-teller";
const START = { start: "VIOLIN", seed: 0, noise: 0, dropped: 0, fill: "grey", mask: "none", drawn: "" };
const CLEAN = { noise: 0, dropped: 0, mask: "none", drawn: "" };
const WIDTHS = [1, 3, 5, 9];
const ASK =
  "Pick a picture and damage it. A network has learned which picture follows which: " +
  `it answers yours, then its own answer, ${STEPS} times.`;

const render = renderWith({
  name: NAME,
  label: "Story teller",
  look: "he-storyteller",
  file: "storyteller.bin",
  read: readTale,
  createView,
  what: "The network",
  waiting: "The network and its pictures are on their way: 390 kB.",
  css,
});

export default { render };

function createView(root, model, tale) {
  const state = { ...START };
  const brush = { mark: "g", width: 5 };
  let story = null;
  let at = STEPS;
  let request = 0;
  let saving = false;

  const cue = createCue({ brush: () => brush, onPaint: touch });
  const now = canvasOf({ role: "img" });
  const cueWords = h("figcaption", {});
  const nowWords = h("figcaption", {});
  const sentence = h("p", { class: "he-sentence", role: "status" });
  const shelf = createShelf(tale, (start) => change({ start }));
  const controls = createControls(state, brush, change);
  const rings = createRings(tale, (k) => shelf.canvases[k].toDataURL());
  const strip = Array.from({ length: STEPS + 1 }, (_, t) => createScene(t));
  const player = createPlayer({
    label: "Story",
    moment: "Moment of the story",
    seconds: 10,
    onSeek: show,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    onReset: () => change(CLEAN),
    share: () => writeHash(NAME, { ...state, at }),
    python: () => pythonCode(state),
  });
  const body = h(
    "div",
    { class: "he-st-body" },
    h("p", { class: "he-st-ask" }, ASK),
    h("div", { class: "he-st-pick" }, shelf.element),
    h(
      "div",
      { class: "he-st-stage" },
      h(
        "div",
        { class: "he-st-pictures" },
        h("figure", {}, cue.canvas, cueWords, cue.status),
        h("figure", {}, now, nowWords),
      ),
      controls.element,
    ),
    h(
      "figure",
      { class: "he-st-graph" },
      rings.element,
      h("figcaption", {}, "Each picture leads to the next on its ring. Lit: where the story has been."),
    ),
    h(
      "div",
      { class: "he-st-end" },
      sentence,
      player.element,
      h(
        "ol",
        { class: "he-st-strip", "aria-label": "The story" },
        strip.map(({ element }) => element),
      ),
      h(
        "p",
        { class: "he-st-note" },
        "Under each picture: its nearest neighbour among the 50, and its error, the root mean square distance of its " +
          "values (0 to 1) from the picture that should come.",
      ),
    ),
  );
  root.append(body);
  player.setLength(STEPS);

  /** The hand damages the cue: it is seen at once, the story follows with the next frame. */
  function touch(row, column) {
    const drawn = brushed(state.drawn, row, column, brush.mark, brush.width);
    if (drawn === null) return;
    state.drawn = drawn;
    cue.set(currentCue());
    if (!request) request = requestAnimationFrame(compute);
  }

  function change(part) {
    Object.assign(state, part);
    compute();
  }

  const startAt = () => tale.names.indexOf(state.start);
  const currentCue = () => damaged(tale.bricks[startAt()], state);

  /** Tell the story of the cue, and show it at the moment at which the reader was. */
  function compute() {
    cancelAnimationFrame(request);
    request = 0;
    const began = performance.now();
    const question = currentCue();
    story = tell(tale, question, startAt());
    root.dataset.milliseconds = (performance.now() - began).toFixed(1);
    cue.set(question);
    cueWords.textContent = `Cue: ${title(state.start)}${changed(question)}. Paint on it.`;
    strip.forEach((scene, t) => scene.set(story, t, tale.names));
    controls.update();
    shelf.update(startAt());
    player.setSeed(state.seed);
    player.seek(at);
    save();
  }

  /** How much of the brick the damage hit, in words. */
  function changed(question) {
    const brick = tale.bricks[startAt()];
    let hit = 0;
    for (let i = 0; i < PIXELS; i++) hit += [0, 1, 2].some((c) => question[3 * i + c] !== brick[3 * i + c]);
    return hit ? `, ${Math.round((100 * hit) / PIXELS) || "under 1"} % of its pixels damaged` : "";
  }

  function show(t) {
    if (!story) return;
    at = t;
    paint(now, story.pictures[t]);
    const name = title(tale.names[story.told[t]]);
    now.setAttribute("aria-label", t ? `Answer ${t} of the network, nearest to ${name}` : "The cue, before any answer");
    nowWords.textContent = t ? `Answer ${t} of ${STEPS}: ${name}` : "No answer yet";
    strip.forEach((scene, k) => scene.show(k <= t, k === t));
    rings.show([story.expected[0], ...story.told.slice(1)], t);
    const words = t === STEPS ? verdict(story, tale) : soFar(story, t, tale.names);
    if (sentence.textContent !== words) sentence.textContent = words;
  }

  /** Let Python read the cue and what was told. */
  function save() {
    const told = story.told.map((k) => tale.names[k]);
    const differs = ([name, value]) => JSON.stringify(value) !== JSON.stringify(model.get(name));
    const fresh = Object.entries({ ...state, told }).filter(differs);
    const picture = Uint8Array.from(story.pictures[0], (value) => Math.round(255 * value));
    if (!sameBytes(model.get("picture"), picture)) fresh.push(["picture", new DataView(picture.buffer)]);
    if (!fresh.length) return;
    saving = true;
    for (const [name, value] of fresh) model.set(name, value);
    model.save_changes();
    saving = false;
  }

  /** From the model, then from the page's address. */
  function restore() {
    try {
      Object.assign(state, readModel(model, tale));
    } catch {
      showError(root, "The saved state of this widget cannot be read. It starts with the violin.");
    }
    const { value, error } = readHash(NAME);
    if (error) showError(root, error);
    try {
      if (value !== undefined) {
        Object.assign(state, checked(value, tale));
        if (value.at >= 0 && value.at <= STEPS && Number.isInteger(value.at)) at = value.at;
      }
    } catch {
      showError(root, "The link does not hold a state of this widget. It starts afresh.");
    }
    compute();
  }

  /** Python, or another view of the same model, asks for something else. */
  function follow() {
    if (saving) return;
    try {
      change(readModel(model, tale));
    } catch {
      showError(
        root,
        "What was set cannot be told: choose a picture's name, and a damage that the text beside StoryTeller names.",
      );
    }
  }

  const followed = Object.keys(START).map((name) => `change:${name}`);
  followed.forEach((name) => model.on(name, follow));
  restore();
  return {
    destroy() {
      cancelAnimationFrame(request);
      followed.forEach((name) => model.off(name, follow));
      player.destroy();
    },
  };
}

const readModel = (model, tale) =>
  checked(Object.fromEntries(Object.keys(START).map((name) => [name, model.get(name)])), tale);

/** A state from which a story can be told, or an error. */
function checked({ start, seed, noise, dropped, fill, mask, drawn }, { names }) {
  const share = (value) => typeof value === "number" && value >= 0 && value <= 1;
  const marks = drawn === "" || (typeof drawn === "string" && drawn.length === PIXELS && !/[^.gbs]/.test(drawn));
  const whole = Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
  const named = names.includes(start) && Object.hasOwn(FILLS, fill) && Object.hasOwn(MASKS, mask);
  if (!whole || !named || !marks || !share(noise) || !share(dropped)) throw new Error("state");
  return { start, seed, noise, dropped, fill, mask, drawn };
}

/** Whether a binary value of the model, a DataView, holds these bytes. */
function sameBytes(view, bytes) {
  return (
    view instanceof DataView && view.byteLength === bytes.length && bytes.every((byte, i) => view.getUint8(i) === byte)
  );
}

/** What the last answer was. */
function soFar({ told, expected, errors }, t, names) {
  const name = title(names[told[t]]);
  if (t === 0) return "The cue, before any answer. Will the network know it? Press Play.";
  if (told[t] === expected[t])
    return `Answer ${t} is nearest to ${name}, which is right. Error ${errors[t].toFixed(2)}.`;
  return `Answer ${t} is nearest to ${name}; ${title(names[expected[t]])} should come.`;
}

/** The 50 pictures as one group of radio buttons. */
function createShelf({ bricks, names }, pick) {
  const group = uid(NAME);
  const canvases = bricks.map(() => canvasOf({ "aria-hidden": "true" }));
  const radios = names.map((name, k) =>
    h("input", { type: "radio", name: group, "aria-label": title(name), onchange: () => pick(names[k]) }),
  );
  canvases.forEach((canvas, k) => paint(canvas, bricks[k]));
  const labels = radios.map((radio, k) => h("label", { title: title(names[k]) }, radio, canvases[k]));
  const element = h(
    "fieldset",
    {},
    h("legend", { class: "he-title" }, "Pick a picture"),
    h("div", { class: "he-st-shelf" }, labels),
  );
  return { element, canvases, update: (start) => (radios[start].checked = true) };
}

/** One picture of the strip. */
function createScene(t) {
  const canvas = canvasOf({ "aria-hidden": "true" });
  const name = h("b", {});
  const error = h("span", {});
  const element = h("li", { class: "he-st-scene" }, canvas, name, error);
  let words = ["", ""];

  function set({ pictures, told, expected, errors }, k, names) {
    paint(canvas, pictures[k]);
    const right = t === 0 || told[k] === expected[k];
    const seemed = told[0] === expected[0] ? "" : `; its pixels are nearest to ${title(names[told[0]])}`;
    element.dataset.right = right;
    words = [`${right ? "" : "✗ "}${title(names[told[k]])}`, `error ${errors[k].toFixed(2)}`];
    if (t === 0) words = [title(names[expected[0]]), `cue, ${words[1]}${seemed}`];
    element.title = right ? "" : `${title(names[expected[k]])} should come`;
  }
  function show(seen, current) {
    [name.textContent, error.textContent] = seen ? words : ["…", ""];
    element.classList.toggle("he-hidden", !seen);
    element.classList.toggle("he-now", current);
  }
  return { element, set, show };
}

/** Brush, noise, lost pixels, mask. */
function createControls(state, brush, change) {
  const percent = (value) => `${Math.round(100 * value)} %`;
  const mark = select("Brush", BRUSHES, (value) => (brush.mark = value));
  const width = select(
    "Width",
    Object.fromEntries(WIDTHS.map((size) => [size, size])),
    (value) => (brush.width = Number(value)),
  );
  const noise = range(
    "Noise",
    0.02,
    (value) => `σ ${value.toFixed(2)}`,
    (value) => change({ noise: value }),
  );
  const dropped = range("Lost pixels", 0.01, percent, (value) => change({ dropped: value }));
  const masks = Object.fromEntries(Object.entries(MASKS).map(([key, [words]]) => [key, words]));
  const mask = select("Cover", masks, (value) => change({ mask: value }));
  const fill = select("Holes", { grey: "Grey", black: "Black" }, (value) => change({ fill: value }));
  const again = h(
    "button",
    { type: "button", onclick: () => change({ seed: (state.seed + 1) % 2 ** 32 }) },
    "Damage again",
  );
  const clean = h("button", { type: "button", onclick: () => change(CLEAN) }, "Clean");
  [mark.input.value, width.input.value] = [brush.mark, brush.width];

  function update() {
    noise.show(state.noise);
    dropped.show(state.dropped);
    mask.input.value = state.mask;
    fill.input.value = state.fill;
  }
  const parts = [mark, width, noise, dropped, mask, fill].map(({ element }) => element);
  return { element: h("div", { class: "he-controls" }, parts, again, clean), update };
}

function select(label, choices, onChange) {
  const options = Object.entries(choices).map(([value, words]) => h("option", { value }, words));
  const input = h("select", { onchange: () => onChange(input.value) }, options);
  return { input, element: h("label", {}, label, " ", input) };
}

function range(label, step, words, onChange) {
  const output = h("output", {});
  const input = h("input", { type: "range", min: 0, max: 1, step, oninput: () => onChange(Number(input.value)) });
  const show = (value) => {
    input.value = value;
    output.textContent = words(value);
  };
  return { show, element: h("label", {}, label, " ", input, " ", output) };
}
