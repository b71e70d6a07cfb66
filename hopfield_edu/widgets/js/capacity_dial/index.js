// The capacity dial: turn the load; dots say how often networks answered two questions, and a picture shows it.

import { h, showError, uid } from "../ui/dom.js";
import { readHash, writeHash } from "../ui/hash.js";
import { NAMES } from "../ui/pictures16.js";
import { createPixels } from "../ui/pixels.js";
import { createPlayer } from "../ui/player.js";
import { attachTheme } from "../ui/theme.js";
import css from "./dial.css";
import { createPlot } from "./plot.js";
import { canShow, N, RULES, recallBoth } from "./rules.js";

const NAME = "capacity-dial";
const START = { rule: "Hebb", load: 0.1, n: 1000, flips: 10, picture: "ghost", seed: 0 };
const FOLLOWED = Object.keys(START);

export default { render };

function render({ model, el }) {
  const root = h("section", { class: "he-root he-dial", "data-widget": NAME, "aria-label": "Capacity dial" });
  el.append(root);
  const detach = attachTheme(root, css);
  let view = null;
  try {
    view = createView(root, model, readTables(model.get("tables")));
  } catch (error) {
    showError(
      root,
      "The saved tables of this widget are damaged, so there is nothing to show. The text around it does not need them.",
    );
    console.info("capacity dial:", error.message);
  }
  return () => {
    view?.destroy();
    detach();
    root.remove();
  };
}

/** rule -> its sizes; an error where a number is missing. */
function readTables(tables) {
  for (const rule of Object.keys(RULES)) {
    for (const { n, p, stays, back, curve, edge } of tables[rule]) {
      const rows = [p, stays, ...back, ...(curve.length ? [curve] : [])];
      const sound = rows.every((row) => row.length === p.length && row.every((value) => value >= 0));
      if (!(n > 0) || back.length !== 10 || !sound || !(edge[0] > 0))
        throw new Error(`the table of ${rule} does not fit`);
    }
  }
  return tables;
}

const nearest = (values, wanted) =>
  values.reduce((best, value, k) => (Math.abs(value - wanted) < Math.abs(values[best] - wanted) ? k : best), 0);
const percent = (share) => `${Math.round(100 * share)} %`;
const thousands = (n) => n.toLocaleString("en");
const decimals = (load) => load.toFixed(3).replace(/0$/, "");
const bits = (count) => (count === 0 ? "exact" : `${count} ${count === 1 ? "bit" : "bits"} wrong`);

function createView(root, model, tables) {
  const state = { ...START };
  let opened = { ...START };
  let saving = false;
  let request = 0;

  const rules = h(
    "select",
    { onchange: () => change({ rule: rules.value }) },
    Object.keys(RULES).map((rule) => h("option", { value: rule }, rule)),
  );
  const load = dial("Load", (k) => player.seek(k));
  const sizes = dial("Neurons", (k) => change({ n: tables[state.rule][k].n }));
  const flips = dial("Flipped bits", (k) => change({ flips: 5 * k }));
  flips.input.max = 9;
  const pictures = h(
    "select",
    { onchange: () => change({ picture: pictures.value }) },
    NAMES.map((name) => h("option", { value: name }, name)),
  );
  const plot = createPlot();
  const [stays, back] = ["memory-1", "memory-6"].map((colour) => h("p", { style: `--colour: var(--he-${colour})` }));
  const shown = ["stored", "rest, clean start", "cue", "rest, from the cue"].map(createPicture);
  const gallery = h(
    "div",
    { class: "he-dial-pictures" },
    shown.map(({ element }) => element),
  );
  const note = h("p", { class: "he-note" });
  const sentence = h("p", { class: "he-sentence", role: "status" });
  const player = createPlayer({
    label: "Load",
    moment: "Step of the load",
    seconds: 8,
    onSeek: turn,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    onReset: () => queueMicrotask(() => change(opened)), // the player itself goes to its start
    share: () => writeHash(NAME, state),
    python: () => pythonCode(state, table().p[place()]),
  });
  root.append(
    h(
      "div",
      { class: "he-controls" },
      h("label", {}, "Rule ", rules),
      load.element,
      sizes.element,
      flips.element,
      h("label", {}, "Picture ", pictures),
    ),
    h(
      "div",
      { class: "he-dial-body" },
      h(
        "div",
        {},
        h("div", { class: "he-dial-shares" }, stays, back),
        plot.element,
        h(
          "p",
          { class: "he-note" },
          "Dots: networks of random patterns, computed before. Dashes without dots: theory.",
        ),
      ),
      h("div", {}, gallery, note),
    ),
    sentence,
    player.element,
  );

  const table = () => tables[state.rule].find(({ n }) => n === state.n);
  const loads = () => table().p.map((p) => p / state.n);
  const place = () => nearest(loads(), state.load);

  /** Take over part of a state; load and size move to the nearest that were recorded. */
  function change(part) {
    Object.assign(state, part);
    const offered = tables[state.rule].map(({ n }) => n);
    state.n = offered[nearest(offered, state.n)];
    state.load = loads()[place()];
    rules.value = state.rule;
    pictures.value = state.picture;
    sizes.set(offered.indexOf(state.n), offered.length - 1, thousands(state.n));
    flips.set(state.flips / 5, 9, `${state.flips} %`);
    plot.draw(table(), state.flips);
    player.setSeed(state.seed);
    player.setLength(loads().length - 1);
    player.seek(place());
  }

  /** The player turns the load. */
  function turn(t) {
    if (!table()) return;
    state.load = loads()[t];
    const { p, n } = { p: table().p[t], n: state.n };
    const [kept, returned] = [table().stays[t], table().back[state.flips / 5][t]];
    plot.mark(t);
    load.set(t, loads().length - 1, decimals(state.load));
    fill(stays, percent(kept), "● stay, every bit (clean start)");
    fill(back, percent(returned), `■ come back to overlap ≥ .9 (${state.flips} % flipped)`);
    const many = `${table().networks} networks`;
    const told = `${state.rule}, ${thousands(n)} neurons, load ${decimals(state.load)}: ${thousands(p)} patterns, zero diagonal. ${percent(kept)} stay in every bit (clean start), ${percent(returned)} come back to an overlap of .9 or more (${state.flips} % flipped). Means over ${many}.`;
    if (sentence.textContent !== told) sentence.textContent = told;
    cancelAnimationFrame(request);
    request = requestAnimationFrame(picturesNow);
  }

  /** The recall of the picture, once a frame at most. */
  function picturesNow() {
    const p = Math.max(1, Math.round(state.load * N));
    const live = canShow(state.rule, p);
    gallery.hidden = !live;
    const wrong = live ? showRecall(p) : null;
    if (!live)
      note.textContent =
        "No picture here: so many patterns take a browser too long to learn by this rule. The dots were computed before.";
    save({ stays: table().stays[place()], back: table().back[state.flips / 5][place()], wrong_bits: wrong });
  }

  function showRecall(p) {
    const found = recallBoth({ ...state, p });
    const { memory, clean, cue, wrong } = found;
    shown[0].show(memory, "stored");
    shown[1].show(clean, `clean start rests: ${bits(wrong.clean)}`);
    shown[2].show(cue, `cue: ${wrong.cue} bits flipped`);
    shown[3].show(found.found, `the cue rests: ${bits(wrong.found)}`);
    const others = p === 1 ? "alone" : `among ${p - 1} random patterns`;
    note.textContent = `Computed here: 256 neurons, the picture ${others}, ${state.rule}, zero diagonal.`;
    return [wrong.clean, wrong.found];
  }

  /** Let Python read what is on the screen. */
  function save(values) {
    saving = true;
    for (const [name, value] of Object.entries({ ...state, shown: values })) {
      if (JSON.stringify(model.get(name)) !== JSON.stringify(value)) model.set(name, value);
    }
    model.save_changes();
    saving = false;
  }

  function fromModel() {
    if (!saving) change(checked(Object.fromEntries(FOLLOWED.map((name) => [name, model.get(name)]))));
  }

  try {
    fromModel();
    opened = { ...state };
  } catch {
    showError(root, "The saved state of this widget cannot be read. It starts with Hebb's rule.");
    change(START);
  }
  const { value, error } = readHash(NAME);
  try {
    if (error) throw new Error(error);
    if (value) change(checked(value));
  } catch {
    showError(root, "The link is damaged, so the widget starts afresh. Ask for the link again.");
  }
  FOLLOWED.forEach((name) => model.on(`change:${name}`, fromModel));
  return {
    destroy() {
      cancelAnimationFrame(request);
      FOLLOWED.forEach((name) => model.off(`change:${name}`, fromModel));
      player.destroy();
    },
  };
}

/** The state of a link or a saved page, or an error where it is none. */
function checked({ rule, load, n, flips, picture, seed }) {
  const known = rule in RULES && NAMES.includes(picture) && load >= 0 && load <= 2 && n > 0;
  const whole =
    [n, flips / 5, seed].every(Number.isInteger) && flips >= 0 && flips <= 45 && seed >= 0 && seed < 2 ** 32;
  if (!known || !whole) throw new Error("this is no state of the widget");
  return { rule, load, n, flips, picture, seed };
}

/** A slider over numbered choices, with the choice in words beside it. */
function dial(name, onChange) {
  const input = h("input", {
    type: "range",
    min: 0,
    max: 1,
    step: 1,
    id: uid("dial"),
    oninput: () => onChange(Number(input.value)),
  });
  const output = h("output", { for: input.id });
  return {
    input,
    element: h("label", {}, `${name} `, input, output),
    set(value, max, words) {
      input.max = max;
      input.value = value;
      input.setAttribute("aria-valuetext", words);
      output.textContent = words;
    },
  };
}

function fill(element, number, words) {
  element.replaceChildren(h("strong", {}, number), words);
}

function createPicture() {
  const pixels = createPixels({ width: 16, height: 16, decorative: true });
  const words = h("figcaption", {});
  return {
    element: h("figure", {}, pixels.element, words),
    show(values, text) {
      pixels.set(values);
      words.textContent = text;
    },
  };
}

/** The recorded trial once more, as Python code. */
function pythonCode({ rule, n, flips, seed }, p) {
  return [
    "from hopfield_edu.classical import capacity",
    "",
    "# one network of random patterns; the dots are means over several",
    `row = capacity.trial(${seed}, "${rule}", ${n}, ${p} / ${n}, flips=(${flips / 100},))`,
    `print(row["stays"], row["close_${flips}"])`,
    "",
  ].join("\n");
}
