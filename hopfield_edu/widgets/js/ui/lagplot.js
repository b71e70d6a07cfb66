// Shares by lag from a moment: a bar each with its value above it, and marks where other shares are.

import { percent } from "../core/numbers.js";
import { set, svg } from "./svg.js";

const [W, H, LEFT, FLOOR, TOP] = [480, 230, 62, 182, 22];

const y = (share) => FLOOR - share * (FLOOR - TOP);
const signed = (lag) => (lag > 0 ? `+${lag}` : String(lag).replace("-", "−"));

/**
 * A picture of whole lags from -most to most: {element, update(told, bar, marks)}. told: its name, with numbers.
 * bar(lag) -> [share, words above it], or null where there is none. marks: {name: share of a lag}, of class he-lag-name.
 */
export function createLagPlot(most, name, under) {
  const lags = Array.from({ length: 2 * most + 1 }, (_, k) => k - most);
  const step = (W - LEFT) / lags.length;
  const x = (lag) => LEFT + (lag + most + 0.5) * step;
  const named = { role: "img", "aria-label": name };
  const moving = svg("g");
  const names = lags.map((lag) => wordsAt("", x(lag), FLOOR + 18, signed(lag)));
  const still = [...names, wordsAt("", x(0), H - 5, under)];
  const view = { viewBox: `0 0 ${W} ${H}`, class: "he-lag-plot", ...named };
  const picture = svg("svg", view, ...levels(), moving, ...still);

  function update(told, bar, marks) {
    set(picture, { "aria-label": told });
    const shown = lags.map((lag) => [lag, bar(lag)]).filter(([, found]) => found);
    const bars = shown.map(([lag, [share]]) => barAt(x(lag), step, share, lag === 0));
    const lines = Object.entries(marks).flatMap(([kind, of]) =>
      lags.flatMap((lag) => markAt(x(lag), step, of(lag), kind)),
    );
    const values = shown.map(([lag, [share, words]]) => wordsAt("he-lag-value", x(lag), y(share) - 6, words));
    moving.replaceChildren(...bars, ...lines, ...values);
  }
  return { element: picture, update };
}

const wordsAt = (kind, x, y, words) => svg("text", { class: kind, x, y, "text-anchor": "middle" }, words);

const levels = () =>
  [0, 0.5, 1].flatMap((share) => [
    svg("line", { class: "he-lag-level", x1: LEFT, x2: W, y1: y(share), y2: y(share) }),
    svg("text", { x: LEFT - 6, y: y(share) + 5, "text-anchor": "end" }, share ? percent(share) : "0"),
  ]);

function barAt(x, step, share, own) {
  const kind = own ? "he-lag-bar he-lag-own" : "he-lag-bar";
  return svg("rect", { class: kind, x: x - step * 0.36, width: step * 0.72, y: y(share), height: FLOOR - y(share) });
}

/** A short line across the bar. */
function markAt(x, step, share, kind) {
  if (share === null) return [];
  const [x1, x2, level] = [x - step * 0.46, x + step * 0.46, y(share)];
  return [svg("line", { class: `he-lag-mark he-lag-${kind}`, x1, x2, y1: level, y2: level })];
}
