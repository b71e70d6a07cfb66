// The map under the microscope: the dots, the path over them, and a lens on the dots around a state.

import { h, uid } from "../ui/dom.js";
import { svg } from "../ui/svg.js";
import { digits } from "./names.js";
import { coloursOf, LENS, paintLens, paintMap } from "./paint.js";
import { dotOf, SIDE, stateAt } from "./states.js";

const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/**
 * {element, lens, paint(network, chosen) -> colours of the list, trace(path, t), help(text)}
 * onChoose(state) when a dot is clicked or walked to.
 */
export function createPlate({ root, onChoose }) {
  const help = h("p", { class: "he-ms-note", id: uid("map-help") });
  const tip = h("p", { class: "he-ms-tip", "aria-hidden": "true" });
  const canvas = h("canvas", {
    width: SIDE,
    height: SIDE,
    class: "he-ms-map",
    tabindex: 0,
    role: "application",
    "aria-roledescription": "map of states",
    "aria-label": "Map of all 65,536 states. Arrow keys go to a neighbouring state, which differs in one pixel.",
    "aria-describedby": help.id,
    "data-part": "map",
    "data-lm-suppress-shortcuts": "true",
  });
  const over = svg("svg", { viewBox: `0 0 ${SIDE} ${SIDE}`, class: "he-ms-over", "aria-hidden": "true" });
  const lens = h("canvas", {
    class: "he-ms-lens",
    role: "img",
    "aria-label": `The ${LENS} by ${LENS} dots around the start`,
  });
  let network = null;
  let colours = null;
  let basin = null; // the attractor whose basin alone is shown
  let start = 0;

  function paint(next, chosen) {
    network = next;
    basin = chosen;
    colours = coloursOf(root, next.attractors, chosen);
    paintMap(canvas, next.ends, colours);
    look(start);
    return coloursOf(root, next.attractors, null);
  }

  function look(centre) {
    paintLens(lens, centre, network, colours, basin);
  }

  function trace(path, t) {
    start = path.states[0];
    look(start);
    const shown = network.attractors.filter(({ state }) => basin === null || state === basin);
    over.replaceChildren(...shown.map(restingPlace), ...pathMarks(path, t));
    tell(start);
  }

  /** Name a state below the map. */
  function tell(state) {
    const end = network.attractors.find((attractor) => attractor.state === network.ends[state]);
    tip.textContent = `State ${digits(state)} → ${end.name}`;
  }

  /** The dot under a pointer, among so many a side. */
  function dotUnder(event, element, many) {
    const box = element.getBoundingClientRect();
    const place = (at, from, size) => Math.min(many - 1, Math.max(0, Math.floor(((at - from) / size) * many)));
    return [place(event.clientY, box.top, box.height), place(event.clientX, box.left, box.width)];
  }
  const underMap = (event) => stateAt(...dotUnder(event, canvas, SIDE));

  function underLens(event) {
    const [row, column] = dotUnder(event, lens, LENS);
    const [top, left] = dotOf(start).map((at) => at - (LENS >> 1));
    return stateAt(top + row, left + column);
  }

  canvas.addEventListener("click", (event) => onChoose(underMap(event)));
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "mouse") return;
    look(underMap(event));
    tell(underMap(event));
  });
  lens.addEventListener("click", (event) => onChoose(underLens(event)));
  lens.addEventListener("pointermove", (event) => event.pointerType === "mouse" && tell(underLens(event)));
  for (const element of [canvas, lens]) {
    element.addEventListener("pointerleave", () => {
      look(start);
      tell(start);
    });
  }
  canvas.addEventListener("keydown", (event) => {
    const move = MOVES[event.key];
    if (!move) return;
    const [row, column] = dotOf(start);
    onChoose(stateAt(row + move[0], column + move[1]));
    event.preventDefault();
    event.stopPropagation();
  });

  const element = h("div", {}, h("div", { class: "he-ms-plate" }, canvas, over), tip, help);
  return { element, lens, paint, trace, help: (text) => (help.textContent = text) };
}

const centre = (state) => dotOf(state).map((at) => at + 0.5);

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
