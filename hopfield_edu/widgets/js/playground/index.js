// The Playground: store pictures, break one, watch it come back.

import { weight } from "../core/engine.js";
import { h, showError } from "../ui/dom.js";
import { readHash, writeHash } from "../ui/hash.js";
import { createPixels } from "../ui/pixels.js";
import { createPlayer } from "../ui/player.js";
import { attachTheme } from "../ui/theme.js";
import { createTrace } from "../ui/trace.js";
import { createMemories, fromText, toText } from "./memories.js";
import css from "./playground.css";
import { createWalker, DAMAGES, damage, overlap, pythonCode, RULES, recallLine, sweepOf } from "./recall.js";

const ORDERS = { random: "Random order", sequential: "Row by row", synchronous: "All at once" };
const START = { rule: "storkey", kind: "flip", share: 0.3, order: "random", seed: 0, temperature: 0 };

export default { render };

function render({ model, el }) {
  const root = h("section", {
    class: "he-root he-playground",
    "data-widget": "playground",
    "aria-label": "Playground",
  });
  el.append(root);
  const detach = attachTheme(root, css);
  const view = createView(root, model);
  view.restore();
  return () => {
    view.destroy();
    detach();
    root.remove();
  };
}

function createView(root, model) {
  const settings = { ...START, ...model.get("settings") };
  let edited = null; // a cue that the reader has drawn on, until it is broken anew
  let line = null;
  let walker = null;
  let saving = false;
  let lengths = []; // one function an overlap bar

  const memories = createMemories({
    model,
    onChange: () => relearn(),
    onPick: () => change({ seed: settings.seed }),
    onError: (text) => showError(root, text),
  });
  const cuePixels = createPixels({
    width: 8,
    height: 8,
    editable: true,
    label: "Cue, which you can draw on",
    onChange: draw,
  });
  const statePixels = createPixels({ width: 8, height: 8, label: "State of the network" });
  const caption = h("figcaption", {});
  const sentence = h("p", { class: "he-sentence", role: "status" });
  const trace = createTrace({ label: "Energy after each flip, drawn downwards" });
  const bars = h("div", { class: "he-bars", role: "group", "aria-label": "Overlap with each memory" });
  const details = createDetails();
  const player = createPlayer({
    label: "Recall",
    onSeek: (t, playing) => show(t, playing),
    seed: settings.seed,
    onSeed: (seed) => change({ seed }),
    onReset: () => change({ seed: settings.seed }),
    share: () => writeHash("playground", snapshot()),
    python: () => pythonCode({ ...settings, ...memories.describe() }),
    model,
  });
  const controls = createControls(settings, change);
  const grid = h(
    "div",
    { class: "he-pg" },
    h("div", { class: "he-pg-memories" }, memories.element),
    h(
      "div",
      { class: "he-pg-stage" },
      h(
        "div",
        { class: "he-pg-pictures" },
        h("figure", {}, cuePixels.element, h("figcaption", {}, "Cue: draw on it, or break it below")),
        h("figure", {}, statePixels.element, caption),
      ),
      controls.element,
      player.element,
    ),
    h(
      "div",
      { class: "he-pg-result" },
      sentence,
      h("div", { class: "he-pg-energy" }, h("p", { class: "he-title" }, "Energy falls"), trace.element),
      h("div", { class: "he-pg-overlaps" }, h("p", { class: "he-title" }, "Overlap with each memory"), bars),
      details.element,
    ),
  );
  root.append(grid);

  function change(part) {
    Object.assign(settings, part);
    if ("kind" in part || "share" in part || "seed" in part) edited = null;
    relearn();
  }

  function draw(values) {
    edited = Float64Array.from(values);
    compute();
  }

  /** New memories, rule or damage: make the cue and the whole recall anew. */
  function relearn() {
    const { size } = memories.describe();
    if (edited && edited.length !== size * size) edited = null;
    cuePixels.resize(size, size);
    statePixels.resize(size, size);
    compute();
  }

  function compute() {
    const { patterns, names, target } = memories.current();
    const cue = edited ?? damage(patterns[target], settings.kind, settings.share, settings.seed);
    line = recallLine(patterns, names, cue, settings);
    walker = createWalker(line);
    const rows = names.map(bar);
    bars.replaceChildren(...rows.map((row) => row.element));
    lengths = rows.map((row) => row.show);
    cuePixels.set(cue);
    trace.set(line.energies);
    player.setLength(line.frames.length, patterns[0].length);
    player.seek(line.frames.length);
    details.update({ line, patterns, names, cue, settings });
  }

  /** Show the moment after t frames. */
  function show(t, playing) {
    if (!line) return;
    const at = walker.seek(t);
    const moved = at > 0 ? line.frames[at - 1] : [];
    const atEnd = at === line.frames.length;
    statePixels.set(walker.state, atEnd ? [] : moved);
    trace.mark(at);
    const many = settings.order === "synchronous" ? "steps" : "flips";
    caption.textContent = `State after ${at} of ${line.frames.length} ${many}, sweep ${sweepOf(line, at)}`;
    const energy = playing
      ? ""
      : ` Energy ${line.energies[at].toFixed(2)} after ${at} ${at === 1 ? many.slice(0, -1) : many}.`;
    sentence.textContent = atEnd ? line.sentence : `Recalling …${energy}`;
    drawBars();
    if (atEnd) save();
  }

  function drawBars() {
    memories.current().patterns.forEach((x, k) => lengths[k](overlap(x, walker.state)));
  }

  /** Let Python read what is on the screen. */
  function save() {
    saving = true;
    memories.toModel();
    saving = false;
    model.set("settings", { ...settings });
    model.set("cue_bits", asBits(line.cue));
    model.set("state_bits", asBits(walker.state));
    model.set("outcome", line.outcome);
    model.save_changes();
  }

  function snapshot() {
    return { ...settings, at: walker.at, memories: memories.save(), cue: edited ? toText(edited) : null };
  }

  function restore() {
    const { value, error } = readHash("playground");
    if (error) showError(root, error);
    try {
      if (value) apply(value);
    } catch {
      showError(root, "The link does not hold a state of this widget. The Playground starts afresh.");
      Object.assign(settings, START);
      memories.reset();
    }
    controls.update();
    relearn();
    if (value && Number.isInteger(value.at)) player.seek(value.at);
  }

  function apply(value) {
    for (const [key, choices] of Object.entries({ rule: RULES, kind: DAMAGES, order: ORDERS })) {
      if (!(value[key] in choices)) throw new Error(key);
      settings[key] = value[key];
    }
    for (const key of ["share", "seed", "temperature"]) {
      if (!Number.isFinite(value[key]) || value[key] < 0) throw new Error(key);
      settings[key] = value[key];
    }
    memories.load(value.memories);
    edited = value.cue ? fromText(value.cue, memories.describe().size ** 2) : null;
  }

  const onMemories = () => {
    if (saving) return;
    memories.fromModel();
    relearn();
  };
  model.on("change:memory_bits", onMemories);
  return {
    restore,
    destroy() {
      model.off("change:memory_bits", onMemories);
      player.destroy();
    },
  };
}

/** A name, its bar in the memory's colour, and the number; show(m) sets them. */
function bar(name, k) {
  const strip = h("i", { "aria-hidden": "true" });
  const number = h("output", {});
  const element = h(
    "div",
    { class: "he-bar", style: `--colour: var(--he-memory-${(k % 8) + 1})` },
    h("span", {}, name),
    strip,
    number,
  );
  const show = (value) => {
    strip.style.setProperty("--share", Math.abs(value).toFixed(3));
    strip.classList.toggle("negative", value < 0);
    number.textContent = value.toFixed(2);
  };
  return { element, show };
}

const asBits = (state) => Uint8Array.from(state, (s) => (s > 0 ? 1 : 0));

/** Rule, damage, order and temperature. */
function createControls(settings, change) {
  const rule = select("Rule", RULES, (value) => change({ rule: value }));
  const kind = select("Damage", DAMAGES, (value) => {
    share.input.max = DAMAGES[value].most;
    change({ kind: value, share: Math.min(settings.share, DAMAGES[value].most) });
    update();
  });
  const order = select("Order", ORDERS, (value) =>
    change({ order: value, temperature: value === "synchronous" ? 0 : settings.temperature }),
  );
  const percent = (value) => `${Math.round(100 * value)} %`;
  const share = range("Amount", { min: 0, max: 0.5, step: 0.01 }, percent, (value) => change({ share: value }));
  const heat = range(
    "Temperature",
    { min: 0, max: 1.5, step: 0.05 },
    (value) => value.toFixed(2),
    (value) => change({ temperature: value }),
  );
  const again = h("button", { type: "button", onclick: () => change({ seed: settings.seed + 1 }) }, "Corrupt again");

  function update() {
    rule.input.value = settings.rule;
    kind.input.value = settings.kind;
    order.input.value = settings.order;
    share.input.max = DAMAGES[settings.kind].most;
    share.show(settings.share);
    heat.show(settings.temperature);
  }
  update();
  const parts = [kind, share]
    .map((part) => part.element)
    .concat(
      again,
      [rule, order, heat].map((part) => part.element),
    );
  return { element: h("div", { class: "he-controls" }, parts), update };
}

function select(label, choices, onChange) {
  const options = Object.entries(choices).map(([value, choice]) => h("option", { value }, choice.title ?? choice));
  const input = h("select", { onchange: () => onChange(input.value) }, options);
  return { input, element: h("label", {}, label, " ", input) };
}

function range(label, limits, words, onChange) {
  const output = h("output", {});
  const input = h("input", {
    type: "range",
    ...limits,
    oninput: () => {
      output.textContent = words(Number(input.value));
      onChange(Number(input.value));
    },
  }); // prettier-ignore
  const show = (value) => {
    input.value = value;
    output.textContent = words(value);
  };
  return { input, show, element: h("label", {}, label, " ", input, " ", output) };
}

/** What is worth a look but not always: the weights of a small network, and all rules on the same cue. */
function createDetails() {
  const canvas = h("canvas", { role: "img", class: "he-weights" });
  const weightsBox = h(
    "details",
    {},
    h("summary", {}, "Weights"),
    canvas,
    h("p", { class: "he-note" }, "Purple: the two neurons should agree. Orange: they should differ."),
  );
  const rules = h("div", { class: "he-rules" });
  const rulesBox = h("details", {}, h("summary", {}, "All rules on this cue"), rules);
  let last = null;

  function update(now) {
    last = now;
    weightsBox.hidden = now.line.weights.n > 256;
    if (weightsBox.open && !weightsBox.hidden) drawWeights(canvas, now.line.weights);
    if (rulesBox.open) compareRules(rules, now);
  }
  for (const box of [weightsBox, rulesBox]) box.addEventListener("toggle", () => last && update(last));
  return { element: h("div", {}, rulesBox, weightsBox), update };
}

function drawWeights(canvas, weights) {
  const { n } = weights;
  canvas.width = canvas.height = n;
  const values = Float64Array.from({ length: n * n }, (_, at) => weight(weights, Math.floor(at / n), at % n));
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12);
  const image = new ImageData(n, n);
  values.forEach((value, at) => image.data.set(divergent(value / largest), 4 * at));
  canvas.getContext("2d").putImageData(image, 0, 0);
  canvas.setAttribute("aria-label", `The ${n} by ${n} weights, from ${(-largest).toFixed(3)} to ${largest.toFixed(3)}`);
}

/** Orange below zero, purple above, pale at zero. */
function divergent(x) {
  const end = x < 0 ? [179, 88, 6] : [84, 39, 136];
  return [...end.map((value) => Math.round(247 + (value - 247) * Math.abs(x))), 255];
}

function compareRules(box, { patterns, names, cue, settings }) {
  const cells = Object.entries(RULES).map(([rule, { title }]) => {
    const line = recallLine(patterns, names, cue, { ...settings, rule });
    const side = Math.round(Math.sqrt(cue.length));
    const pixels = createPixels({ width: side, height: side, label: `${title}: ${line.sentence}` });
    pixels.set(line.state);
    return h("figure", {}, pixels.element, h("figcaption", {}, h("b", {}, title), ` ${line.sentence}`));
  });
  box.replaceChildren(...cells);
}
