// The map of all states by how often each is dreamt of: shades on a scale of powers of ten, the memories as discs.

import { en } from "../core/en.js";
import { percent } from "../core/numbers.js";
import { announcer, h, uid } from "../ui/dom.js";
import { hearKeys, walkable } from "../ui/keys.js";
import { word } from "../ui/pixels.js";
import { svg } from "../ui/svg.js";
import { colour } from "../ui/theme.js";
import { chanceOf, logChance, placesOf, STEPS } from "./dream.js";
import { LEARNING, RAREST, tipOf } from "./dream_words.js";
import { beside, centre, dotUnder, hearPointer } from "./plate.js";
import { dotOf, SIDE, STATES, stateAt } from "./states.js";

const LABEL = en(
  "Map of all 65,536 states by how often each is dreamt of. Arrow keys go to a state with one pixel changed.",
);
const SHADES = 256;
const DISC = 26; // the radius of a disc that stands for all dreams, in dots
const SAID = 0.02; // the share from which an inverse is named on the map
const [APART, ROW] = [24, 6]; // per cent of the map: names nearer than that are put below each other, in such rows
const [EDGE, GAP] = [11, 3.4]; // per cent of the map: how far names stay from its edge, and from their disc
const TICKS = [
  [RAREST, en("1 in a billion")],
  [1 / STATES, en("1 in 65,536")],
  [1, en("every dream")],
];

const levelOf = (log) => Math.max(0, Math.min(1, 1 - log / Math.log(RAREST)));

/** {element, note, learn(steps), paint(dreams, state), help(words)}; onChoose(state) when a dot is clicked or walked to. */
export function createDreamPlate({ root, onChoose }) {
  const note = h("p", { class: "he-ms-note", id: uid("dream-help") });
  const keys = walkable(en("map of states"), LABEL, note.id);
  const canvas = h("canvas", { width: SIDE, height: SIDE, class: "he-ms-map", "data-part": "dreams", ...keys });
  const over = svg("svg", { viewBox: `0 0 ${SIDE} ${SIDE}`, class: "he-ms-over", "aria-hidden": "true" });
  const labels = h("div", { class: "he-ms-labels", "aria-hidden": "true" });
  const tip = h("p", { class: "he-ms-tip", "aria-hidden": "true" });
  const spoken = h("p", { class: "he-hidden", role: "status" });
  const say = announcer(spoken);
  const image = new ImageData(SIDE, SIDE);
  let seen = null; // {dreams, state}
  let at = null; // the state that was chosen last

  function paint(dreams, state) {
    seen = { dreams, state };
    shade(image, dreams, shadesOf(root));
    canvas.getContext("2d").putImageData(image, 0, 0);
    const places = placesOf(state.memories).map((place) => ({ ...place, share: chanceOf(dreams, place.state) }));
    over.replaceChildren(...places.flatMap(discOf), chosenMark(state.state));
    labels.replaceChildren(...labelled(places, state.names).map(labelOf));
    tell(state.state);
    if (at !== state.state) say(tip.textContent);
    at = state.state;
  }

  function tell(state) {
    if (seen) tip.textContent = tipOf(state, chanceOf(seen.dreams, state), seen.state);
  }
  const onLeave = () => seen && tell(seen.state.state);
  hearPointer(canvas, (event) => stateAt(...dotUnder(event, canvas, SIDE)), { onChoose, onHover: tell, onLeave });
  hearKeys(canvas, { onMove: (down, right) => seen && onChoose(beside(seen.state.state, down, right)) });
  const progress = createProgress();
  const plate = h("div", { class: "he-ms-plate" }, canvas, over, labels, progress);
  return {
    element: h("div", {}, plate, createScale(), tip, spoken),
    note,
    learn: progress.show,
    paint,
    help: (text) => (note.textContent = text),
  };
}

/** How much is learned, over the map, whose place stays as it is: {element, show(steps)}; null where nothing is learned. */
function createProgress() {
  const bar = h("progress", { max: STEPS, value: 0 });
  const element = h("label", { class: "he-ms-learning", hidden: true }, LEARNING, bar);
  function show(steps) {
    element.hidden = steps === null;
    bar.value = steps ?? 0;
  }
  return { element, show };
}

/** What each shade means. */
function createScale() {
  const ticks = TICKS.map(([chance, words]) =>
    h("span", { style: `left: ${(100 * levelOf(Math.log(chance))).toFixed(1)}%` }, words),
  );
  return h("div", { class: "he-ms-scale" }, h("i", {}), h("div", {}, ticks));
}

/** The shades from the rarest to the most frequent, as words of an image. */
function shadesOf(root) {
  const [surface, ink] = ["surface", "ink"].map((token) => colour(root, token));
  return Uint32Array.from({ length: SHADES }, (_, k) =>
    word(surface.map((from, c) => Math.round(from + ((ink[c] - from) * k) / (SHADES - 1)))),
  );
}

const stateOfDot = Uint16Array.from({ length: STATES }, (_, dot) => stateAt(dot >> 8, dot & 255));

function shade(image, dreams, shades) {
  const words = new Uint32Array(image.data.buffer);
  for (let dot = 0; dot < STATES; dot++)
    words[dot] = shades[Math.round((SHADES - 1) * levelOf(logChance(dreams, stateOfDot[dot])))];
}

/** A disc whose area is a share, full for a memory and open for an inverse. */
function discOf({ state, k, sign, share }) {
  const [cy, cx] = centre(state);
  const disc = { cx, cy, r: Math.max(2, DISC * Math.sqrt(share)), style: `--colour: var(--he-memory-${k + 1})` };
  return [svg("circle", { ...disc, class: sign > 0 ? "he-ms-disc" : "he-ms-disc he-ms-inverse" })];
}

function chosenMark(state) {
  const [cy, cx] = centre(state);
  return svg("circle", { cx, cy, r: 3.5, class: "he-ms-start" });
}

/** Where names go, in per cent of the map: above their disc or below it, away from the nearest other, none over another. */
function labelled(places, names) {
  const wanted = places.filter(({ sign, share }) => sign > 0 || share >= SAID);
  const spots = wanted.map((place) => ({ ...place, at: dotOf(place.state).map((at) => (100 * at) / SIDE) }));
  const put = spots.map(({ at: [row, column], k, sign, share }, own) => {
    const away = (100 * DISC * Math.sqrt(share)) / SIDE + GAP;
    const words = `${sign > 0 ? "" : "−"}${names[k]}: ${percent(share)}`;
    const above = row + away > 100 - GAP || (row - away > GAP && nearestTo(own, spots)[0] >= row);
    return { row: above ? row - away : row + away, column: Math.max(EDGE, Math.min(100 - EDGE, column)), words };
  });
  const [upper, lower] = [put.filter(({ row }) => row <= 50), put.filter(({ row }) => row > 50)];
  spread(upper, 1);
  spread(lower, -1);
  return put;
}

/** Move names apart that are over each other, towards the middle of the map: down by 1, up by -1. */
function spread(labels, way) {
  labels.sort((a, b) => way * (a.row - b.row));
  labels.forEach((label, at) => {
    for (const other of labels.slice(0, at))
      if (Math.abs(other.column - label.column) < APART && way * (label.row - other.row) < ROW)
        label.row = other.row + way * ROW;
  });
}

/** [row, column] of the spot nearest to one of them; its own where it is alone. */
function nearestTo(own, spots) {
  const [row, column] = spots[own].at;
  const far = ({ at }) => Math.hypot(at[0] - row, at[1] - column);
  const others = spots.filter((_, k) => k !== own).sort((a, b) => far(a) - far(b));
  return others[0]?.at ?? spots[own].at;
}

const labelOf = ({ row, column, words }) => h("span", { style: `left: ${column}%; top: ${row}%` }, words);
