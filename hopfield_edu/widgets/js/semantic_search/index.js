// The semantic search: a picture, damaged as you like, and what a memory of pixels and one of features recall from it.

import { brushed } from "../core/cue.js";
import { canvasOf, createCue, paint } from "../ui/brush.js";
import { h, showError } from "../ui/dom.js";
import { readHash, writeHash } from "../ui/hash.js";
import { renderWith } from "../ui/loading.js";
import { createPlayer } from "../ui/player.js";
import { createControls } from "./controls.js";
import { damage, scaled } from "./damage.js";
import { encodeInSlices } from "./encoder.js";
import { fate, nameOf, OWN, placeOf, readMemory, recall, SIMILARITIES, SIZE, TOP, verdict } from "./memory.js";
import { readPicture } from "./own.js";
import { createPane, createStrip } from "./panes.js";
import { pythonCode } from "./python.js";
import css from "./semantic.css";
import { createShelf } from "./shelf.js";

const NAME = "semantic-search";
const STEPS = 20; // from no damage to all of it
const REST = 200; // milliseconds without a change, after which the other amounts are tried
const CLEAN = { cut: 0, turn: 0, shift: 0, mirror: false, grey: 0, dim: 0, noise: 0, specks: 0, covered: 0, drawn: "" };
const START = { start: "MONKEY FACE", stored: true, similarity: "cosine", amount: 1, seed: 0, part: "right", ...CLEAN };
const RANGES = { amount: [0, 1], cut: [0, 0.8], turn: [-180, 180], shift: [-16, 16] };
const SHARES = ["grey", "dim", "noise", "specks", "covered"];
const PARTS = ["left", "right", "top", "bottom", "center"];
const ASK =
  "Pick a picture and damage it. Two memories hold the same pictures: one compares pixels, the other what a network " +
  "makes of them. Which finds yours again?";

const render = renderWith({
  name: NAME,
  label: "Semantic search",
  look: "he-semantic",
  file: "semantic_search.bin",
  read: readMemory,
  createView,
  what: "The encoder",
  waiting: "The encoder and 100 pictures are on their way: 770 kB.",
  css,
});

export default { render };

function createView(root, model, memory) {
  const state = { ...START };
  const brush = { mark: "g", width: 5 };
  let opened = { ...state }; // what Reset brings back
  let own = null; // {picture, code, local}: a picture of the reader's own
  let picked = state.start; // what Python knows of it
  let moments = []; // by amount: {cue, code, pixels, semantic}, what both memories say there
  let at = STEPS;
  let [saving, working, gone] = [false, false, false];
  let [request, rest] = [0, 0];

  const cue = createCue({ brush: () => brush, onPaint: touch });
  const whole = canvasOf({ role: "img" });
  const [wholeWords, cueWords] = [h("figcaption", {}), h("figcaption", {})];
  const sentence = h("p", { class: "he-sentence", role: "status" });
  const shelf = createShelf(memory, {
    pick: (start) => change({ start }),
    choose,
    keep: (stored) => change({ stored }),
  });
  const controls = createControls(state, brush, change, () => change(CLEAN));
  const panes = {
    pixels: createPane("Pixel memory", `compares ${SIZE.toLocaleString("en")} colour values`),
    semantic: createPane("Semantic memory", `compares ${memory.codes[0].length} features`),
  };
  const strips = { pixels: createStrip("Pixel memory", STEPS), semantic: createStrip("Semantic memory", STEPS) };
  const stripWords = h("figcaption", {});
  const player = createPlayer({
    label: "Growing damage",
    moment: "Amount of the damage",
    seconds: 5,
    onSeek: show,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    onReset: () =>
      change(
        Object.fromEntries([...Object.keys(CLEAN), "part", "similarity", "seed"].map((name) => [name, opened[name]])),
      ),
    share: () => writeHash(NAME, state),
    python: () => pythonCode(state, scaled(state, state.amount)),
  });
  const body = h(
    "div",
    { class: "he-ss-body" },
    h("p", { class: "he-ss-ask" }, ASK),
    h("div", { class: "he-ss-pick" }, shelf.element),
    h(
      "div",
      { class: "he-ss-left" },
      h(
        "div",
        { class: "he-ss-pictures" },
        h("figure", {}, whole, wholeWords),
        h("figure", {}, cue.canvas, cueWords, cue.status),
      ),
      controls.byHand,
    ),
    controls.element,
    h("div", { class: "he-ss-answers" }, panes.pixels.element, panes.semantic.element),
    h(
      "div",
      { class: "he-ss-end" },
      sentence,
      h("figure", { class: "he-ss-strips" }, strips.pixels.element, strips.semantic.element, stripWords),
      player.element,
      h(
        "p",
        { class: "he-ss-note" },
        "The scrub slider applies all the damage by a share, from none to what is set above. A bar reaches from the " +
          "least similar stored picture (empty) to the most similar one (full); its number is the similarity itself, " +
          "for a distance less than zero.",
      ),
    ),
  );
  root.append(body);
  player.setLength(STEPS);

  const names = () => (own && state.stored ? [...memory.names, OWN] : memory.names);
  const withOwn = (list, mine) => (own && state.stored ? [...list, mine] : list);
  const pictures = () => withOwn(memory.pictures, own?.picture);
  const right = () => names().indexOf(state.start);
  const original = () => (state.start === OWN ? own.picture : memory.pictures[memory.names.indexOf(state.start)]);

  /** The hand damages the cue: it is seen at once, the answers follow with the next frame. */
  function touch(row, column) {
    const drawn = brushed(state.drawn, row, column, brush.mark, brush.width);
    if (drawn === null) return;
    state.drawn = drawn;
    if (at === 0) at = STEPS; // where nothing is applied, a brush would leave no mark
    cue.set(damage(original(), scaled(state, at / STEPS)));
    if (!request) request = requestAnimationFrame(compute);
  }

  function change(part) {
    Object.assign(state, part);
    if ("amount" in part) at = Math.round(STEPS * part.amount);
    compute();
  }

  /** Another question: forget what was said, and show it as far as the reader has gone. */
  function compute() {
    cancelAnimationFrame(request);
    request = 0;
    moments = [];
    clearTimeout(rest);
    rest = setTimeout(() => {
      rest = 0;
      work();
    }, REST);
    paint(whole, original());
    whole.setAttribute("aria-label", `${nameOf(state.start)}, undamaged`);
    wholeWords.textContent = right() < 0 ? "Your picture, which is not stored" : `Stored: ${nameOf(state.start)}`;
    controls.update();
    shelf.update(state, own);
    player.setSeed(state.seed);
    player.seek(at);
  }

  /** The cue at an amount of damage, and what pixel memory says of it; semantic memory's answer comes by work(). */
  function momentAt(t) {
    if (!moments[t]) {
      const damaged = damage(original(), scaled(state, t / STEPS));
      moments[t] = { cue: damaged, semantic: null, pixels: recall(pictures(), damaged, state.similarity) };
    }
    return moments[t];
  }

  /** Encode cues, one after the other: that on the screen first, the others when the reader rests. */
  async function work() {
    if (working) return;
    working = true;
    for (let t = wanted(); t !== null && !gone; t = wanted()) {
      if (own && !own.code) await encodeOwn(own);
      const moment = momentAt(t);
      const { code, milliseconds, longest } = await encodeInSlices(memory.encoder, moment.cue);
      Object.assign(root.dataset, { milliseconds: milliseconds.toFixed(1), longest: longest.toFixed(1) });
      if (moments[t] !== moment || gone || (own && !own.code)) continue; // another question was asked meanwhile
      moment.semantic = recall(withOwn(memory.codes, own?.code), code, state.similarity);
      if (t === at) draw();
      else drawStrips();
    }
    working = false;
  }

  async function encodeOwn(mine) {
    mine.code = (await encodeInSlices(memory.encoder, mine.picture)).code;
  }

  /** The amount that is to be encoded next, null where nothing is. */
  function wanted() {
    if (!moments[at]?.semantic) return at;
    if (rest) return null;
    const open = Array.from({ length: STEPS + 1 }, (_, t) => t).find((t) => !moments[t]?.semantic);
    return open ?? null;
  }

  function show(t) {
    at = t;
    state.amount = t / STEPS;
    draw();
    work();
  }

  function draw() {
    const moment = momentAt(at);
    cue.set(moment.cue);
    const unhurt = Object.entries(CLEAN).every(([name, none]) => state[name] === none);
    const share = at === STEPS ? "all" : `${Math.round((100 * at) / STEPS)} %`;
    cueWords.textContent = `Cue: ${unhurt ? "no damage" : `${share} of the damage`}. Paint on it.`;
    const stored = { names: names(), pictures: pictures(), right: right() };
    panes.pixels.show(moment.pixels, stored);
    panes.semantic.show(moment.semantic, stored);
    drawStrips();
    if (!moment.semantic) return;
    const words = verdict(moment.pixels, moment.semantic, stored.right, stored.names);
    if (sentence.textContent !== words) sentence.textContent = words;
    save();
  }

  function drawStrips() {
    const fates = Object.keys(strips).map((which) => {
      const places = Array.from({ length: STEPS + 1 }, (_, t) => {
        const answer = moments[t]?.semantic && moments[t][which];
        return answer ? placeOf(answer, right()) : null;
      });
      strips[which].show(places, at);
      return fate(places);
    });
    const waits = moments.filter((moment) => moment?.semantic).length <= STEPS;
    const words = waits
      ? "Trying every amount of the damage …"
      : `As the damage grows, pixel memory ${fates[0]}; semantic memory ${fates[1]}.`;
    stripWords.textContent = right() < 0 ? "Your picture is not stored: no answer can be right." : words;
  }

  const hidden = () => state.start === OWN && own.local;

  /** Let Python read the cue and the two answers; a picture from a file is not sent, nor that it was picked. */
  function save() {
    const moment = momentAt(at);
    const top = (answer) => answer.order.slice(0, TOP).map((k) => names()[k]);
    if (!hidden()) picked = state.start;
    const said = { start: picked, pixel_top: top(moment.pixels), semantic_top: top(moment.semantic) };
    const differs = ([name, value]) => JSON.stringify(value) !== JSON.stringify(model.get(name));
    const fresh = Object.entries({ ...state, ...said }).filter(differs);
    const picture = hidden() ? new Uint8Array(0) : Uint8Array.from(moment.cue, (value) => Math.round(255 * value));
    if (!sameBytes(model.get("picture"), picture)) fresh.push(["picture", new DataView(picture.buffer)]);
    if (!fresh.length) return;
    saving = true;
    for (const [name, value] of fresh) model.set(name, value);
    model.save_changes();
    saving = false;
  }

  /** The reader's own picture, from a file that was chosen or dropped. */
  async function choose(file) {
    try {
      const bytes = await readPicture(file);
      own = { picture: Float32Array.from(bytes, (value) => value / 255), code: null, local: true };
      change({ start: OWN, drawn: "" });
    } catch (error) {
      showError(root, error.message);
    }
  }

  for (const event of ["dragover", "drop"]) {
    root.addEventListener(event, (drag) => {
      if (!drag.dataTransfer?.types.includes("Files")) return;
      drag.preventDefault();
      root.classList.toggle("he-ss-drop", event === "dragover");
      if (event === "drop") choose(drag.dataTransfer.files[0]);
    });
  }
  root.addEventListener("dragleave", () => root.classList.remove("he-ss-drop"));

  /** From the model, then from the page's address. */
  function restore() {
    try {
      readModel();
    } catch {
      showError(root, "The saved state of this widget cannot be read. It starts with the monkey.");
    }
    opened = { ...state };
    const { value, error } = readHash(NAME);
    if (error) showError(root, error);
    try {
      if (value !== undefined) {
        const linked = checked(value, memory);
        if (linked.start === OWN && !own) {
          linked.start = START.start;
          showError(
            root,
            "The link was made with a picture of somebody's own, which stayed in their browser. Choose another one.",
          );
        }
        Object.assign(state, linked);
      }
    } catch {
      showError(root, "The link does not hold a state of this widget. It starts afresh.");
    }
    change({ amount: state.amount });
  }

  /** Take over what the model says, with the picture that Python gave. */
  function readModel() {
    const asked = checked(Object.fromEntries(Object.keys(START).map((name) => [name, model.get(name)])), memory);
    const given = model.get("own");
    const size = given?.byteLength ?? 0;
    if (size !== 0 && size !== SIZE) throw new Error("own");
    if (size && !sameBytes(given, own?.bytes ?? [])) {
      const bytes = new Uint8Array(given.buffer, given.byteOffset, SIZE).slice();
      own = { picture: Float32Array.from(bytes, (value) => value / 255), code: null, local: false, bytes };
    }
    if (asked.start === OWN && !own) asked.start = START.start;
    if (hidden() && asked.start === picked) asked.start = OWN; // something else was set; the file stays
    Object.assign(state, asked);
  }

  /** Python, or another view of the same model, asks for something else. */
  function follow() {
    if (saving) return;
    try {
      readModel();
      change({ amount: state.amount });
    } catch {
      showError(
        root,
        "What was set cannot be asked: choose a picture's name, and a damage that the text beside SemanticSearch names.",
      );
    }
  }

  const followed = [...Object.keys(START), "own"].map((name) => `change:${name}`);
  followed.forEach((name) => model.on(name, follow));
  restore();
  return {
    destroy() {
      gone = true;
      cancelAnimationFrame(request);
      clearTimeout(rest);
      followed.forEach((name) => model.off(name, follow));
      player.destroy();
    },
  };
}

/** A state that can be asked, or an error. */
function checked(given, { names }) {
  const state = Object.fromEntries(Object.keys(START).map((name) => [name, given[name]]));
  const within = (name, [low, high]) => typeof state[name] === "number" && state[name] >= low && state[name] <= high;
  const ranges = { ...RANGES, ...Object.fromEntries(SHARES.map((name) => [name, [0, 1]])), seed: [0, 2 ** 32 - 1] };
  const numbers = Object.entries(ranges).every(([name, range]) => within(name, range)) && Number.isInteger(state.seed);
  const flags = [state.stored, state.mirror].every((flag) => typeof flag === "boolean");
  const named =
    [...names, OWN].includes(state.start) &&
    Object.hasOwn(SIMILARITIES, state.similarity) &&
    PARTS.includes(state.part);
  const { drawn } = state;
  const marks = drawn === "" || (typeof drawn === "string" && drawn.length === SIZE / 3 && !/[^.gbs]/.test(drawn));
  if (!numbers || !flags || !named || !marks) throw new Error("state");
  return state;
}

/** Whether a binary value of the model, a DataView, holds these bytes. */
function sameBytes(view, bytes) {
  return (
    view instanceof DataView && view.byteLength === bytes.length && bytes.every((byte, i) => view.getUint8(i) === byte)
  );
}
