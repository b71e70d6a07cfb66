// How often the item at each lag from the cued moment comes to mind: bars, and marks where both ends of the slider are.

import { percent } from "../core/numbers.js";
import { set, svg } from "../ui/svg.js";
import { at, listed } from "./compute.js";

const [W, H, LEFT, FLOOR, TOP] = [480, 230, 62, 182, 22];
const LAGS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
const STEP = (W - LEFT) / LAGS.length;

const x = (lag) => LEFT + (lag + 4.5) * STEP;
const y = (share) => FLOOR - share * (FLOOR - TOP);
const minus = (lag) => (lag > 0 ? `+${lag}` : String(lag).replace("-", "−"));

/** {element, update(shares, ends)}; ends: {hebb, projection}, the shares at both ends of the slider. */
export function createPlot() {
  const named = { role: "img", "aria-label": "Share of recalls by lag" };
  const picture = svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "he-dr-plot", ...named });
  function update(shares, ends) {
    const inner = LAGS.filter((lag) => Math.abs(lag) <= 2);
    set(picture, { "aria-label": `Share of recalls by lag: ${listed(shares, inner)}` });
    const bars = LAGS.map((lag) => bar(lag, at(shares, lag)));
    const values = LAGS.map((lag) => value(lag, at(shares, lag)));
    picture.replaceChildren(...grid(), ...bars, ...marksOf(ends), ...values);
  }
  return { element: picture, update };
}

function grid() {
  const levels = [0, 0.5, 1].flatMap((share) => [
    svg("line", { class: "he-dr-level", x1: LEFT, x2: W, y1: y(share), y2: y(share) }),
    svg("text", { x: LEFT - 6, y: y(share) + 5, "text-anchor": "end" }, share ? percent(share) : "0"),
  ]);
  const names = LAGS.map((lag) => svg("text", { x: x(lag), y: FLOOR + 18, "text-anchor": "middle" }, minus(lag)));
  const under = svg("text", { x: x(0), y: H - 5, "text-anchor": "middle" }, "lag: learned before (−) or after (+)");
  return [...levels, ...names, under];
}

function bar(lag, share) {
  const kind = lag === 0 ? "he-dr-bar he-dr-own" : "he-dr-bar";
  return svg("rect", {
    class: kind,
    x: x(lag) - STEP * 0.36,
    width: STEP * 0.72,
    y: y(share),
    height: FLOOR - y(share),
  });
}

function value(lag, share) {
  const place = { class: "he-dr-value", x: x(lag), y: y(share) - 6, "text-anchor": "middle" };
  return svg("text", place, percent(share));
}

/** A short line across each bar: how high it stands at either end of the slider. */
function marksOf(ends) {
  return Object.entries(ends).flatMap(([name, shares]) =>
    LAGS.map((lag) => {
      const level = y(at(shares, lag));
      const [x1, x2] = [x(lag) - STEP * 0.46, x(lag) + STEP * 0.46];
      return svg("line", { class: `he-dr-end he-dr-${name}`, x1, x2, y1: level, y2: level });
    }),
  );
}
