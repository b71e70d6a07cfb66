// The dream walker: two numbers are a place in the code space of an autoencoder, and its decoder paints what is there.

import { h, showError, uid } from "../ui/dom.js";
import { readHash, writeHash } from "../ui/hash.js";
import { createPlayer } from "../ui/player.js";
import { attachTheme } from "../ui/theme.js";
import css from "./dream_walker.css";
import { createMap, inked } from "./map.js";
import { pythonCode } from "./python.js";
import {
  aDigit,
  drawn,
  nameOf,
  nearest,
  readDreams,
  SIDE,
  STEPS,
  sentenceAt,
  toPlace,
  toShares,
  walkOf,
} from "./walk.js";

const NAME = "dream-walker";
const START = { seed: 0, start: null, goal: null };
const ASK =
  "Each numeral is a stored digit, kept as two numbers: its place on this map. " +
  "Walk, and a decoder paints what the numbers under your feet say, where something is stored and where nothing is.";

export default { render };

function render({ model, el }) {
  const root = h("section", { class: "he-root he-dream-walker", "data-widget": NAME, "aria-label": "Dream walker" });
  el.append(root);
  const detach = attachTheme(root, css);
  let view = null;
  try {
    view = createView(root, model, readDreams(bytesOf(model.get("dreams"))));
  } catch (error) {
    showError(
      root,
      "The decoder of this widget is damaged, so there are no dreams. The text around it does not need it.",
    );
    console.info("dream walker:", error.message);
  }
  return () => {
    view?.destroy();
    detach();
    root.remove();
  };
}

/** A binary value of the model, a DataView, as an ArrayBuffer of its own. */
const bytesOf = (view) => view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength);

function createView(root, model, dreams) {
  const { codes, labels, pictures, frame } = dreams;
  const state = { ...START };
  let way = [];
  let at = 0;
  let saving = false;

  const [dream, again, shown] = [
    "The dream here",
    "The nearest memory, constructed",
    "What was shown to the memory",
  ].map(createPicture);
  const sentence = h("p", { class: "he-sentence", role: "status", id: uid("here") });
  const map = createMap(root, dreams, sentence.id, (start) => change({ start }));
  const from = select("From", [["", "this place"]], (value) => value !== "" && change({ start: codes[value] }));
  const to = select("To", [], (value) => change({ goal: Number(value) }));
  const behind = h("input", { type: "checkbox", checked: true, onchange: () => map.paint(behind.checked) });
  const player = createPlayer({
    label: "Walk",
    moment: "Moment of the walk",
    seconds: 5,
    onSeek: show,
    seed: state.seed,
    onSeed: (seed) => change({ seed, start: null, goal: null }),
    onReset: () => change({ start: null, goal: null }),
    share: () => writeHash(NAME, { ...state, at }),
    python: () => pythonCode(way[0], codes[goal()], at),
  });
  root.append(
    h("p", { class: "he-dw-ask" }, ASK),
    h(
      "div",
      { class: "he-dw-stage" },
      map.element,
      h(
        "div",
        { class: "he-dw-seen" },
        dream.element,
        h("div", { class: "he-dw-pair" }, again.element, shown.element),
        sentence,
        h("div", { class: "he-controls" }, from.element, to.element, h("label", {}, behind, "Dreams behind the map")),
      ),
    ),
    player.element,
  );
  player.setLength(STEPS);
  const follower = new MutationObserver(() => (map.paint(behind.checked), show(at)));
  follower.observe(root, { attributes: true, attributeFilter: ["class"] });

  const goal = () => state.goal ?? drawn(state.seed, labels)[1];

  /** The memory at the start of the walk, or nothing. */
  function origin() {
    const near = nearest(codes, way[0]);
    return near.distance === 0 ? near.index : "";
  }

  function change(part) {
    Object.assign(state, part);
    compute(0);
  }

  function compute(moment) {
    way = walkOf(state.start ?? codes[drawn(state.seed, labels)[0]], codes[goal()]);
    from.input.value = origin();
    to.input.value = goal();
    player.setSeed(state.seed);
    player.seek(moment);
  }

  function show(t, playing = false) {
    if (!way.length) return;
    at = t;
    const place = way[t];
    const { index } = nearest(codes, place);
    const painted = dreams.decode(place);
    map.draw(place, way, goal());
    dream.set(root, painted, `The dream at ${words(place)}`);
    again.set(root, dreams.decode(codes[index]), `Nearest memory: ${aDigit(labels[index])}`);
    shown.set(root, pictures[index], "As it was shown");
    const told = sentenceAt(place, dreams);
    sentence.setAttribute("aria-live", playing ? "off" : "polite"); // a walk would be told in forty sentences
    if (sentence.textContent !== told) sentence.textContent = told;
    save(place, painted);
  }

  const words = ([x, y]) => `${x.toFixed(2)}, ${y.toFixed(2)}`;

  /** Let Python read where the walker is and what is there. */
  function save(place, painted) {
    saving = true;
    for (const [name, value] of Object.entries({ ...state, place })) {
      if (JSON.stringify(model.get(name)) !== JSON.stringify(value)) model.set(name, value);
    }
    model.set("picture", new DataView(Uint8Array.from(painted, (value) => Math.round(255 * value)).buffer));
    model.save_changes();
    saving = false;
  }

  /** From the model, then from the page's address. */
  function restore() {
    let moment = 0;
    try {
      Object.assign(state, readModel());
    } catch {
      showError(root, "The saved state of this widget cannot be read. It starts afresh.");
    }
    const { value, error } = readHash(NAME);
    if (error) showError(root, error);
    try {
      if (value !== undefined) {
        Object.assign(state, checked(value));
        if (Number.isInteger(value.at) && value.at >= 0 && value.at <= STEPS) moment = value.at;
      }
    } catch {
      showError(root, "The link does not hold a state of this widget. It starts afresh.");
    }
    compute(moment);
  }

  /** Python, or another view of the same model, asks for something else. */
  function follow() {
    if (saving) return;
    try {
      change(readModel());
    } catch {
      showError(root, "What was set is no place on this map: see the text beside DreamWalker.");
    }
  }

  const readModel = () => checked(Object.fromEntries(Object.keys(START).map((name) => [name, model.get(name)])));

  /** A state from which a walk can start, or an error. */
  function checked({ seed, start, goal }) {
    const whole = Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
    const known = goal === null || (Number.isInteger(goal) && goal >= 0 && goal < codes.length);
    const place = start === null || (Array.isArray(start) && start.length === 2 && start.every(Number.isFinite));
    if (!whole || !known || !place) throw new Error("state");
    return {
      seed,
      goal,
      start:
        start &&
        (codes.find((code) => Math.hypot(...code.map((c, k) => c - start[k])) < 1e-6) ??
          toPlace(toShares(start, frame), frame)),
    };
  }

  codes
    .map((_, k) => k)
    .sort((a, b) => labels[a] - labels[b] || a - b)
    .forEach((k) => [from, to].forEach(({ input }) => input.append(h("option", { value: k }, nameOf(k, labels)))));
  const followed = Object.keys(START).map((name) => `change:${name}`);
  followed.forEach((name) => model.on(name, follow));
  map.paint(true);
  restore();
  return {
    destroy() {
      follower.disconnect();
      followed.forEach((name) => model.off(name, follow));
      player.destroy();
    },
  };
}

/** A picture with its caption: {element, set(root, picture, words)}. */
function createPicture(label) {
  const canvas = h("canvas", {
    width: SIDE,
    height: SIDE,
    class: "he-still he-dw-picture",
    role: "img",
    "aria-label": label,
  });
  const caption = h("figcaption", {});
  function set(root, picture, words) {
    const image = new ImageData(SIDE, SIDE);
    inked(root, picture, image);
    canvas.getContext("2d").putImageData(image, 0, 0);
    canvas.setAttribute("aria-label", words);
    caption.textContent = words;
  }
  return { element: h("figure", {}, canvas, caption), set };
}

function select(label, choices, onChange) {
  const options = choices.map(([value, words]) => h("option", { value }, words));
  const input = h("select", { onchange: () => onChange(input.value) }, options);
  return { input, element: h("label", {}, label, " ", input) };
}
