// Two shares against the load: dots of recorded networks, lines of theory, and where the dial stands.

import { en, later, spoken } from "../core/en.js";
import { fixed, plain } from "../core/numbers.js";
import { set, svg } from "../ui/svg.js";

const [W, H, LEFT, RIGHT, TOP, BOTTOM] = [460, 290, 62, 16, 34, 42];

const y = (share) => TOP + (1 - share) * (H - TOP - BOTTOM);

/** {element, draw(table, flips), mark(t)}: table is one size of a rule, t the place of its load. */
export function createPlot() {
  const said = { role: "img", "aria-label": en("Shares against the load") };
  const element = svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "he-dial-plot", ...said });
  const body = svg("g");
  const hand = svg("line", { y1: TOP - 4, y2: H - BOTTOM, class: "he-hand" });
  const rings = ["stays", "back"].map((name) => svg("circle", { r: 9, class: `he-ring he-${name}` }));
  element.append(body, hand, ...rings);
  let shown = null;

  function draw(table, flips) {
    const loads = table.p.map((p) => p / table.n);
    const most = Math.max(loads.at(-1), table.edge[0] * 1.02);
    const x = (load) => LEFT + (load / most) * (W - LEFT - RIGHT);
    shown = { x, loads, stays: table.stays, back: table.back[flips / 5] };
    body.replaceChildren(...axes(x, most), ...theory(x, loads, table), ...measured(shown));
    const [stays, back] = [told(loads, shown.stays), told(loads, shown.back)];
    const label = en`Shares against the load. The share that stays ${stays}; the share that comes back ${back}.`;
    set(element, { "aria-label": label });
  }

  function mark(t) {
    const at = shown.x(shown.loads[t]);
    set(hand, { x1: at, x2: at });
    [shown.stays, shown.back].forEach((shares, k) => {
      set(rings[k], { cx: at, cy: y(shares[t]) });
    });
  }

  return { element, draw, mark };
}

const pointsOf = (x, loads, shares) =>
  loads.map((load, k) => `${x(load).toFixed(1)},${y(shares[k]).toFixed(1)}`).join(" ");

function axes(x, most) {
  const levels = [0, 0.5, 1].flatMap((share) => [
    svg("line", { x1: LEFT, x2: W - RIGHT, y1: y(share), y2: y(share), class: "he-grid" }),
    svg("text", { x: LEFT - 7, y: y(share) + 5, "text-anchor": "end" }, `${100 * share} %`),
  ]);
  const below = ticks(most).map((load) => {
    return svg("text", { x: x(load), y: H - BOTTOM + 19, "text-anchor": "middle" }, plain(load));
  });
  return [...levels, ...below, svg("text", { x: W - RIGHT, y: H - 4, "text-anchor": "end" }, en("load p/n"))];
}

/** What Python says of the edge, in the language of the module. */
const EDGES = [later("close, 0.138"), later("stays, 1/√(2 ln n)"), later("stays, 1"), later("any weights, 2")];
const edgeTold = (words) => (EDGES.includes(words) ? spoken(words) : words);

/** Where theory says that it ends, and the curve of theory where there is one. */
function theory(x, loads, { edge: [edge, words], curve }) {
  const right = x(edge) > W * 0.55;
  const place = { x: x(edge) + (right ? -6 : 6), y: TOP - 16, "text-anchor": right ? "end" : "start" };
  const line = svg("line", { x1: x(edge), x2: x(edge), y1: TOP - 12, y2: H - BOTTOM, class: "he-edge" });
  const drawn = curve.length ? [svg("polyline", { points: pointsOf(x, loads, curve), class: "he-curve" })] : [];
  return [line, svg("text", { ...place, class: "he-theory" }, en`theory: ${edgeTold(words)}`), ...drawn];
}

/** The two shares of the recorded networks, told apart by colour and by the shape of their dots. */
function measured({ x, loads, stays, back }) {
  const dot = (load, k) => svg("circle", { cx: x(load), cy: y(stays[k]), r: 3.5, class: "he-dot he-stays" });
  const square = (load, k) => {
    return svg("rect", { x: x(load) - 3.5, y: y(back[k]) - 3.5, width: 7, height: 7, class: "he-dot he-back" });
  };
  const line = (shares, name) => svg("polyline", { points: pointsOf(x, loads, shares), class: `he-line he-${name}` });
  return [line(stays, "stays"), line(back, "back"), ...loads.map(dot), ...loads.map(square)];
}

/** Where a share falls, in words. */
function told(loads, shares) {
  const fell = loads[shares.findIndex((share) => share < 0.5)];
  return fell === undefined ? en("stays above one half") : en`is below one half from load ${fixed(fell, 2)}`;
}

/** About five round loads on the axis. */
export function ticks(most) {
  const step = [0.05, 0.1, 0.2, 0.5].find((width) => most / width <= 6) ?? 0.5;
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, k) => Number((k * step).toFixed(2)));
}
