// What the microscope shows: the memories, the map with its list, the way of one state, the player.

import { en } from "../core/en.js";
import { thousands } from "../core/numbers.js";
import { choice } from "../ui/controls.js";
import { announcer, createSentence, h } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPixels } from "../ui/pixels.js";
import { createPlayer } from "../ui/player.js";
import { createTrace } from "../ui/trace.js";
import { createDreamParts } from "./dream_view.js";
import { createFilm } from "./film.js";
import { createLegend } from "./legend.js";
import { orderOf } from "./map.js";
import { createMemories } from "./memories.js";
import { basinShare, helpOf, sentenceOf, summaryOf } from "./names.js";
import { createPlate } from "./plate.js";
import { pythonCode } from "./python.js";
import { numberOf, valuesOf } from "./states.js";

const SHOWS = [
  ["flow", en("where all 65,536 states flow")],
  ["dreams", en("how often it dreams of each state")],
];

/**
 * All parts: ask(), what is asked; flow and dreams, the parts of either way to look at all states.
 * flow: learn(network), another map; update(path), another way; show(path, t, playing), its moment t.
 */
export function createParts(root, { state, change, onSeek, share, at }) {
  const memories = createMemories({ onChange: change });
  const basins = createBasins(root, (start) => change({ state: start }));
  const sentence = createSentence();
  const way = createWay(basins.lens, { sentence, state, change, onSeek, share });
  const dreams = createDreamParts(root, { sentence, state, change, onSeek, share, at });
  const shows = choice(en("The map shows"), SHOWS, (which) => change({ shows: which }));
  const { element, folding, turn } = createLayout({ shows, sentence, memories, basins, way, dreams });

  function ask() {
    memories.update(state);
    way.ask();
    shows.set(state.shows);
    turn(state.shows);
  }

  function show(path, t, playing) {
    basins.trace(path, t);
    way.show(path, t, playing, basins.endOf(path.states.at(-1)));
  }

  function destroy() {
    for (const { player } of [way, dreams]) player.destroy();
    folding.destroy();
  }
  const learn = (network) => basins.learn(network, state);
  const { paint, endOf } = basins;
  const flow = { player: way.player, learn, update: way.update, show, paint, endOf };
  return { element, ask, flow, dreams, destroy };
}

/** The map and the player that moves it, the sentence, then what is folded where it is narrow. turn(shows): the one or the other. */
function createLayout({ shows, sentence, memories, basins, way, dreams }) {
  const stored = createFold(en("Stored pictures"), memories);
  const steps = createFold(en("The way, step by step"), way);
  const rests = createFold(en("Where all states come to rest"), basins.side);
  const where = h("div", { class: "he-ms-where" }, h("p", { class: "he-title" }, shows), basins.where, dreams.where);
  const parts = {
    flow: [basins.where, way.player.element, steps.element, rests.element],
    dreams: [dreams.where, dreams.player.element, ...dreams.folds.map((fold) => fold.element)],
  };
  const folds = [stored, steps, rests, ...dreams.folds];
  const stage = createStage(where, [way.player, dreams.player]);
  const element = h("div", { class: "he-ms-body" }, stage, sentence, ...folds);

  function turn(now) {
    element.classList.toggle("he-ms-dreaming", now === "dreams");
    for (const [which, all] of Object.entries(parts)) for (const part of all) part.hidden = which !== now;
  }
  return { element, folding: foldWhenNarrow(element, NARROW, folds), turn };
}

/** The map and the list of its attractors; choosing one shows its basin alone. */
function createBasins(root, onChoose) {
  const plate = createPlate({ root, onChoose });
  const legend = createLegend({ onChoose: choose });
  const summary = h("p", { class: "he-ms-summary", role: "status" });
  const basin = h("p", { class: "he-status", role: "status" });
  const tell = announcer(basin);
  let network = null;
  let chosen = null; // the attractor whose basin alone is shown
  const endOf = (end) => network.attractors.find((attractor) => attractor.state === end);

  function learn(next, { memories, names, seed }) {
    network = next;
    if (!endOf(chosen)) chosen = null;
    legend.set(network.attractors);
    summary.textContent = summaryOf(network, memories, names);
    plate.help(helpOf(seed, orderOf(seed)));
    paint();
  }

  function paint() {
    if (!network) return;
    legend.paint(plate.paint(network, chosen));
    legend.press(chosen);
  }

  function choose(attractor) {
    chosen = chosen === attractor ? null : attractor;
    paint();
    const { phrase, count } = endOf(chosen) ?? {};
    const alone = en`The basin of ${phrase}: ${thousands(count ?? 0)} states, ${basinShare(count)}. The others are faded.`;
    tell(chosen === null ? en("All basins are shown.") : alone);
  }

  const where = h("div", {}, plate);
  const side = h(
    "div",
    { class: "he-ms-side" },
    title(en("Where they come to rest")),
    summary,
    legend,
    basin,
    plate.note,
  );
  return { where, side, lens: plate.lens, learn, paint, endOf, trace: plate.trace };
}

const title = (words) => h("p", { class: "he-title" }, words);

/** The way of one state: its sentence, its start, its place on the map, its energy, its pictures, the player. */
function createWay(lens, { sentence, state, change, onSeek, share }) {
  const onChange = (values) => change({ state: numberOf(values) });
  const start = createPixels({ width: 4, height: 4, editable: true, label: en("Start"), onChange });
  const film = createFilm((t) => player.seek(t));
  const trace = createTrace({ label: en("Energy after each flip, drawn downwards"), onSeek: (t) => player.seek(t) });
  const player = createPlayer({
    label: en("The way of this state"),
    moment: en("Moment on the way"),
    seconds: 4,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    python: () => pythonCode(state),
    ...{ onSeek, share },
  });

  function ask() {
    player.setSeed(state.seed);
    start.set(valuesOf(state.state));
  }

  function update(path) {
    film.set(path);
    trace.set(path.energies);
    player.setLength(path.neurons.length);
  }

  function show(path, t, playing, end) {
    trace.mark(t);
    film.mark(t);
    sentence.say(playing && t < path.neurons.length ? en("It flows …") : sentenceOf(path, t, end));
  }

  const marks = h("p", { class: "he-ms-note" }, en("− inverse, + mixture, ▪ other"));
  const parts = h(
    "div",
    { class: "he-ms-parts" },
    h("div", { class: "he-ms-square" }, title(en("Start: draw on it")), start),
    h("div", { class: "he-ms-square" }, title(en("Its place, enlarged")), lens, marks),
    h("div", { class: "he-ms-energy" }, title(en("Energy falls: drag the ball")), trace),
  );
  return { element: h("div", { class: "he-ms-way" }, parts, film), player, ask, update, show };
}
