// What the graph shows: every state as a picture, the lower the less its energy, arrows, and the ball's way.

import { en, many } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { roving } from "../ui/keys.js";
import { createPixels } from "../ui/pixels.js";
import { createPlayer } from "../ui/player.js";
import { set, svg } from "../ui/svg.js";
import { downhill, valuesOf } from "./compute.js";
import { pythonCode } from "./python.js";

const [WIDTH, TOP, STEP] = [640, 46, 126]; // of the drawing; the middle of the highest level, and from level to level
const HEIGHT = TOP + 2 * STEP + 62;
const GAP = 34; // from the middle of a state to where arrows begin and end
const HELP = en(
  "Tap a state. Lower is less energy; an arrow is a neuron that wants to turn; colours say where the ball can end.",
);

/** {element, player, update(graph, way), show(graph, way, t)} */
export function createParts({ state, change, onSeek, share }) {
  const drawing = createDrawing((marks) => change({ state: marks }));
  const sentence = createSentence();
  const player = createPlayer({
    label: en("Way downhill"),
    moment: en("Step of the way"),
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    python: () => pythonCode(state),
    ...{ onSeek, share },
  });
  let now = state.state;
  const store = h("button", { type: "button", onclick: () => change({ picture: now, state: now }) });
  store.textContent = en("Store the marked state instead");

  function update(graph, way) {
    drawing.update(graph);
    player.setSeed(state.seed);
    player.setLength(way.length - 1);
  }

  function show(graph, way, t) {
    now = way[t];
    store.disabled = now === state.picture;
    drawing.show(graph, way, t);
    sentence.say(sentenceOf(graph, way, t, state.picture));
  }
  const note = h("p", { class: "he-note" }, HELP);
  const another = createFold(en("Another picture"), h("div", { class: "he-controls" }, store));
  const element = h("div", { class: "he-sg-body" }, createStage(drawing, player), sentence, note, another);
  const folding = foldWhenNarrow(element, NARROW, [another]);
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, destroy };
}

/** What is seen after t steps. */
function sentenceOf(graph, way, t, picture) {
  const { energy, turns } = graph.of(way[t]);
  const turned = t ? `${en`Neuron ${differing(way[t - 1], way[t]) + 1} has turned.`} ` : "";
  return (
    turned + (turns.length ? onTheWay(fixed(energy, 1), turns.length) : atRest(fixed(energy, 1), way[t] === picture))
  );
}

const onTheWay = (energy, count) =>
  many(
    count,
    "Energy {0}. One neuron wants to turn.",
    "Energy {0}. {1} neurons want to turn, an arrow each.",
    energy,
    count,
  );

const atRest = (energy, stored) =>
  stored
    ? en`Energy ${energy}, and no arrow leads on: it rests in the stored picture.`
    : en`Energy ${energy}, and no arrow leads on: it rests in its negative, which nobody stored.`;

const differing = (a, b) => [...a].findIndex((mark, i) => mark !== b[i]);

/** The states and their arrows; onPick(marks) where one is tapped. */
function createDrawing(onPick) {
  const sheet = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" });
  const label = en("The sixteen states, the lowest energy at the bottom. Arrow keys go from state to state.");
  const group = h("div", { class: "he-sg-states", role: "group", "aria-label": label });
  const element = h("div", { class: "he-sg" }, sheet, group);
  const refresh = roving(group, () => [...group.querySelectorAll("button")]);
  const buttons = new Map();
  let shown = null;

  /** Another graph has other pictures in the same places. */
  function update(graph) {
    if (shown === graph.states[0].marks) return;
    const focused = [...group.children].indexOf(document.activeElement);
    shown = graph.states[0].marks;
    buttons.clear();
    for (const one of graph.states) buttons.set(one.marks, createState(one, graph, onPick));
    group.replaceChildren(...buttons.values());
    group.children[focused]?.focus();
  }

  function show(graph, way, t) {
    sheet.replaceChildren(...arrows(graph, way, t), ...levelNames(graph));
    for (const [marks, button] of buttons) {
      button.setAttribute("aria-pressed", String(marks === way[t]));
      button.classList.toggle("he-passed", way.slice(0, t).includes(marks));
    }
    refresh();
  }
  return { element, update, show };
}

const middle = ({ level, place: [k, count] }) => [((k + 0.5) * WIDTH) / count, TOP + level * STEP];

/** A state as a button in its place, in the colour of where it ends. */
function createState(state, graph, onPick) {
  const pixels = createPixels({ width: 2, height: 2, label: "", decorative: true });
  pixels.set(valuesOf(state.marks));
  const [x, y] = middle(state);
  const place = `left: ${(100 * x) / WIDTH}%; top: ${(100 * y) / HEIGHT}%`;
  const [stored, negative] = graph.states.slice(-2).map(({ marks }) => marks);
  const kind = state.ends.length > 1 ? "either" : state.ends[0] === stored ? "stored" : "negative";
  const name = { [stored]: en("stored"), [negative]: en("its negative") }[state.marks];
  const attributes = { type: "button", style: place, "data-kind": kind, "aria-label": named(state, name) };
  const words = name && h("span", { "aria-hidden": "true" }, name);
  return h("button", { ...attributes, onclick: () => onPick(state.marks) }, pixels, words);
}

function named({ marks, energy, turns, ends }, name = "") {
  const pixels = [...marks].map((mark) => (mark === "#" ? en("ink") : en("paper"))).join(", ");
  const list = turns.map((i) => i + 1).join(", ");
  const leads = turns.length ? en`neurons that want to turn: ${list}; ${ends.length} ends` : en("at rest");
  return `${name ? `${name}: ` : ""}${en`${pixels}; energy ${fixed(energy, 1)}; ${leads}`}`;
}

const levelNames = ({ levels }) =>
  levels.map((energy, k) =>
    svg("text", { x: 0, y: TOP + k * STEP - 34 }, k ? fixed(energy, 1) : en`energy ${fixed(energy, 1)}`),
  );

/** All arrows, then those from the present state, then those that the ball has taken. */
function arrows(graph, way, t) {
  const kindOf = (from, to) => {
    const taken = way.slice(0, t).findIndex((marks, k) => marks === from && way[k + 1] === to);
    return taken >= 0 ? 2 : Number(from === way[t]);
  };
  const all = graph.states.flatMap((state) => state.turns.map((i) => [state.marks, downhill(state, i)]));
  const drawn = all.map(([from, to]) => [kindOf(from, to), arrow(middle(graph.of(from)), middle(graph.of(to)))]);
  drawn.sort(([a], [b]) => a - b);
  for (const [kind, element] of drawn) set(element, { class: ["he-sg-arrow", "he-sg-open", "he-sg-taken"][kind] });
  return drawn.map(([, element]) => element);
}

/** A line with a head, from below one state to above another. */
function arrow([x, y], [right, down]) {
  const [start, tip] = [y + GAP, down - GAP];
  const far = Math.hypot(right - x, tip - start);
  const [a, b] = [(right - x) / far, (tip - start) / far];
  const foot = (side) => `${right - 9 * a - side * 4 * b} ${tip - 9 * b + side * 4 * a}`;
  return svg("path", { d: `M${x} ${start}L${right} ${tip}M${foot(1)}L${right} ${tip}L${foot(-1)}Z` });
}
