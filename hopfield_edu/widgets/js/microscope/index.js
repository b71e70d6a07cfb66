// The spurious microscope: every state of 16 neurons on a map, coloured by where it flows.

import { announcer, h, showError } from "../ui/dom.js";
import { readHash, writeHash } from "../ui/hash.js";
import { createPixels } from "../ui/pixels.js";
import { createPlayer } from "../ui/player.js";
import { attachTheme } from "../ui/theme.js";
import { createTrace } from "../ui/trace.js";
import { createFilm } from "./film.js";
import { createLegend } from "./legend.js";
import { mapOf, orderOf, pathOf, pythonCode, RULES } from "./map.js";
import { createMemories } from "./memories.js";
import css from "./microscope.css";
import { digits, helpOf, percent, sentenceOf, summaryOf } from "./names.js";
import { createPlate } from "./plate.js";
import { MOST, numberOf, presetMemories, START, STATES, valuesOf } from "./states.js";

const NAME = "spurious-microscope";
const TRAITS = ["memory_bits", "names", "rule", "seed", "state_bits"];

export default { render };

function render({ model, el }) {
  const root = h("section", {
    class: "he-root he-microscope",
    "data-widget": NAME,
    "aria-label": "Spurious microscope",
  });
  el.append(root);
  const detach = attachTheme(root, css);
  const view = createView(root, model);
  return () => {
    view.destroy();
    detach();
    root.remove();
  };
}

function createView(root, model) {
  const state = fresh();
  let network = null; // where all states flow
  let path = null; // where this one flows
  let at = 0;
  let chosen = null; // the attractor whose basin alone is shown
  let saving = false;

  const memories = createMemories({ onChange: change });
  const plate = createPlate({ root, onChoose: (start) => change({ state: start }) });
  const legend = createLegend({ onChoose: choose });
  const summary = h("p", { class: "he-ms-summary", role: "status" });
  const basin = h("p", { class: "he-status", role: "status" });
  const tellBasin = announcer(basin);
  const sentence = h("p", { class: "he-sentence", role: "status" });
  const startPixels = createPixels({
    width: 4,
    height: 4,
    editable: true,
    label: "Start",
    onChange: (values) => change({ state: numberOf(values) }),
  });
  const film = createFilm((t) => player.seek(t));
  const trace = createTrace({ label: "Energy after each flip, drawn downwards" });
  const player = createPlayer({
    label: "The way of this state",
    moment: "Moment on the way",
    seconds: 4,
    onSeek: (t, playing) => show(t, playing),
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    share: () => writeHash(NAME, { ...state, at }),
    python: () => pythonCode(state),
  });
  const title = (words) => h("p", { class: "he-title" }, words);
  root.append(
    memories.element,
    h(
      "div",
      { class: "he-ms-stage" },
      h("div", { class: "he-ms-where" }, title("Where all 65,536 states flow"), plate.element),
      h("div", { class: "he-ms-side" }, title("Where they come to rest"), summary, legend.element, basin),
      h(
        "div",
        { class: "he-ms-way" },
        sentence,
        h(
          "div",
          { class: "he-ms-parts" },
          h("div", { class: "he-ms-square" }, title("Start: draw on it"), startPixels.element),
          h(
            "div",
            { class: "he-ms-square" },
            title("Its place, enlarged"),
            plate.lens,
            h("p", { class: "he-ms-note" }, "− inverse, + mixture, ▪ other"),
          ),
          h("div", { class: "he-ms-energy" }, title("Energy falls"), trace.element),
        ),
        film.element,
        player.element,
      ),
    ),
  );

  /** Anything new from the reader, from Python or from a link; the whole way of the state is shown. */
  function change(part) {
    Object.assign(state, part);
    if (!network || "memories" in part || "rule" in part || "seed" in part) learn();
    path = pathOf(state.memories, state.rule, state.seed, state.state);
    startPixels.set(valuesOf(state.state));
    film.set(path);
    trace.set(path.energies);
    player.setLength(path.neurons.length);
    player.seek(path.neurons.length);
    save();
  }

  function learn() {
    network = mapOf(state.memories, state.names, state.rule, state.seed);
    if (!network.attractors.some((attractor) => attractor.state === chosen)) chosen = null;
    memories.update(state);
    player.setSeed(state.seed);
    legend.set(network.attractors);
    summary.textContent = summaryOf(network, state.memories, state.names);
    plate.help(helpOf(state.seed, orderOf(state.seed)));
    paint();
  }

  function paint() {
    legend.paint(plate.paint(network, chosen));
    legend.press(chosen);
  }

  /** Show one basin alone, or all of them again. */
  function choose(attractor) {
    chosen = chosen === attractor ? null : attractor;
    paint();
    plate.trace(path, at);
    const { phrase, count } = endOf(chosen) ?? {};
    tellBasin(
      chosen === null
        ? "All basins are shown."
        : `The basin of ${phrase}: ${digits(count)} states, ${percent(count)}. The others are faded.`,
    );
  }

  const endOf = (end) => network.attractors.find((attractor) => attractor.state === end);

  /** Show the state after t flips. */
  function show(t, playing) {
    if (!path) return;
    at = t;
    const atEnd = at === path.neurons.length;
    plate.trace(path, at);
    trace.mark(at);
    film.mark(at);
    sentence.textContent = playing && !atEnd ? "It flows …" : sentenceOf(path, at, endOf(path.states.at(-1)));
  }

  /** Let Python read what is on the screen. */
  function save() {
    const end = path.states.at(-1);
    const values = {
      memory_bits: bytesOf(state.memories),
      names: state.names,
      rule: state.rule,
      seed: state.seed,
      state_bits: bytesOf([state.state]),
      end_bits: bytesOf([end]),
      outcome: endOf(end).phrase,
    };
    const changed = Object.entries(values).filter(([name, value]) => !same(value, model.get(name)));
    if (!changed.length) return;
    saving = true;
    for (const [name, value] of changed) model.set(name, value);
    model.save_changes();
    saving = false;
  }

  /** From the model, then from the page's address. */
  function restore() {
    let start = state;
    try {
      start = readModel(model);
    } catch {
      showError(root, "The saved state of this widget cannot be read. It starts with P, 7 and 1.");
    }
    const { value, error } = readHash(NAME);
    let moment = null;
    if (error) showError(root, error);
    try {
      if (value) [start, moment] = [checked(value), value.at];
    } catch {
      showError(root, "The link does not hold a state of this widget. It starts afresh.");
    }
    change(start);
    if (Number.isInteger(moment)) player.seek(moment);
  }

  const follow = () => {
    if (saving) return;
    try {
      const next = readModel(model);
      if (JSON.stringify(next) !== JSON.stringify(checked(state))) change(next);
    } catch {
      showError(root, "What was set cannot be shown: at most four memories of 16 pixels.");
    }
  };
  TRAITS.forEach((name) => model.on(`change:${name}`, follow));
  const themed = new MutationObserver(paint);
  themed.observe(root, { attributes: true, attributeFilter: ["class"] });
  restore();
  return {
    destroy() {
      TRAITS.forEach((name) => model.off(`change:${name}`, follow));
      themed.disconnect();
      player.destroy();
    },
  };
}

const fresh = () => ({ ...presetMemories(START.preset), rule: START.rule, seed: START.seed, state: START.state });

/** States as bytes, two each, the upper half first. */
const bytesOf = (states) => Uint8Array.from(states.flatMap((state) => [state >> 8, state & 255]));

/** Bytes of a trait as states; they come as a DataView from a kernel or from the saved page. */
function statesOf(view) {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return Array.from({ length: bytes.length / 2 }, (_, k) => (bytes[2 * k] << 8) | bytes[2 * k + 1]);
}

const same = (a, b) =>
  a instanceof Uint8Array
    ? b?.buffer && String(statesOf(a)) === String(statesOf(b))
    : JSON.stringify(a) === JSON.stringify(b);

function readModel(model) {
  const [memories, [state]] = [statesOf(model.get("memory_bits")), statesOf(model.get("state_bits"))];
  return checked({ memories, state, names: model.get("names"), rule: model.get("rule"), seed: model.get("seed") });
}

/** A state that can be shown, or an error. */
function checked({ memories, names, rule, seed, state }) {
  const isState = (number) => Number.isInteger(number) && number >= 0 && number < STATES;
  const enough = memories.length >= 1 && memories.length <= MOST && names.length === memories.length;
  const counts = Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
  if (!enough || ![...memories, state].every(isState) || !Object.hasOwn(RULES, rule) || !counts)
    throw new Error("state");
  return { memories: [...memories], names: names.map((name) => String(name).slice(0, 40)), rule, seed, state };
}
