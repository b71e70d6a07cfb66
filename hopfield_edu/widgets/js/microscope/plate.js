// The map under the microscope: the dots, the path over them, and a lens on the dots around a state.

import { en } from "../core/en.js";
import { thousands } from "../core/numbers.js";
import { h, uid } from "../ui/dom.js";
import { placeUnder } from "../ui/hand.js";
import { hearKeys, walkable } from "../ui/keys.js";
import { svg } from "../ui/svg.js";
import { coloursOf, LENS, paintLens, paintMap } from "./paint.js";
import { dotOf, SIDE, stateAt } from "./states.js";

const LABEL = en("Map of all 65,536 states. Arrow keys go to a neighbouring state, which differs in one pixel.");

/**
 * {element, note, lens, paint(network, chosen) -> colours of the list, trace(path, t), help(text)}
 * onChoose(state) when a dot is clicked or walked to.
 */
export function createPlate({ root, onChoose }) {
  const { help, tip, canvas, over, lens } = createSheets();
  let seen = null; // {network, colours, basin}: the map, and the attractor whose basin alone is shown
  let way = null; // {path, t}: the way that is drawn over it, up to its moment t
  const start = () => way?.path.states[0] ?? 0; // no way while the first map is under way

  function paint(network, basin) {
    seen = { network, basin, colours: coloursOf(root, network.attractors, basin) };
    paintMap(canvas, network.ends, seen.colours);
    if (way) trace(way.path, way.t);
    return coloursOf(root, network.attractors, null);
  }

  function trace(path, t) {
    way = { path, t };
    const shown = seen.network.attractors.filter(({ state }) => seen.basin === null || state === seen.basin);
    over.replaceChildren(...shown.map(restingPlace), ...pathMarks(path, t));
    look(start());
  }

  /** The lens goes to a state, which is named below the map. */
  function look(state) {
    if (!way) return;
    paintLens(lens, state, seen);
    tell(state);
  }

  function tell(state) {
    if (!seen) return;
    const end = seen.network.attractors.find((attractor) => attractor.state === seen.network.ends[state]);
    tip.textContent = en`State ${thousands(state)} → ${end.name}`;
  }

  const onLeave = () => look(start());
  hearPointer(canvas, (event) => stateAt(...dotUnder(event, canvas, SIDE)), { onChoose, onHover: look, onLeave });
  hearPointer(lens, (event) => stateInLens(event, lens, start()), { onChoose, onHover: tell, onLeave });
  hearKeys(canvas, {
    onMove: (down, right) => way && onChoose(beside(start(), down, right)),
  });
  const element = h("div", {}, h("div", { class: "he-ms-plate" }, canvas, over), tip);
  return { element, note: help, lens, paint, trace, help: (text) => (help.textContent = text) };
}

/** The state whose dot is so many rows and columns away. */
export function beside(state, down, right) {
  const [row, column] = dotOf(state);
  return stateAt(row + down, column + right);
}

/** The map, what is drawn over it, the lens, and two lines of text. */
function createSheets() {
  const help = h("p", { class: "he-ms-note", id: uid("map-help") });
  const tip = h("p", { class: "he-ms-tip", "aria-hidden": "true" });
  const keys = walkable(en("map of states"), LABEL, help.id);
  const canvas = h("canvas", { width: SIDE, height: SIDE, class: "he-ms-map", "data-part": "map", ...keys });
  const over = svg("svg", { viewBox: `0 0 ${SIDE} ${SIDE}`, class: "he-ms-over", "aria-hidden": "true" });
  const said = { role: "img", "aria-label": en`The ${LENS} by ${LENS} dots around the start` };
  return { help, tip, canvas, over, lens: h("canvas", { class: "he-ms-lens", ...said }) };
}

/** Let a pointer choose states and name them, as a mouse passes over. */
export function hearPointer(canvas, stateUnder, { onChoose, onHover, onLeave }) {
  canvas.addEventListener("click", (event) => onChoose(stateUnder(event)));
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerType === "mouse") onHover(stateUnder(event));
  });
  canvas.addEventListener("pointerleave", onLeave);
}

/** The dot under a pointer, among so many a side. */
export function dotUnder(event, canvas, many) {
  const place = placeUnder(event, canvas, { width: many, height: many });
  return place.map((at) => Math.max(0, Math.min(many - 1, at)));
}

function stateInLens(event, lens, centre) {
  const [row, column] = dotUnder(event, lens, LENS);
  const [top, left] = dotOf(centre).map((at) => at - (LENS >> 1));
  return stateAt(top + row, left + column);
}

export const centre = (state) => dotOf(state).map((at) => at + 0.5);

/** Where an attractor lies. */
function restingPlace({ state, kind }) {
  const [y, x] = centre(state);
  return svg("circle", { cx: x, cy: y, r: kind === "stored" ? 3.6 : 2.2, class: "he-ms-rest" });
}

/** The path so far as a strong line, the rest of it thin, a ring at the start and a ball at the present. */
function pathMarks(path, t) {
  const points = path.states.map(centre).map(([y, x]) => `${x},${y}`);
  const [y, x] = centre(path.states[t]);
  const [top, left] = centre(path.states[0]);
  return [
    svg("polyline", { points: points.join(" "), class: "he-ms-casing" }),
    svg("polyline", { points: points.join(" "), class: "he-ms-ahead" }),
    svg("polyline", { points: points.slice(0, t + 1).join(" "), class: "he-ms-path" }),
    svg("circle", { cx: left, cy: top, r: 5.5, class: "he-ms-start" }),
    svg("circle", { cx: x, cy: y, r: 3.4, class: "he-ms-ball" }),
  ];
}
