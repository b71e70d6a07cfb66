// The energy of a recall as a line that falls, with a ball at the present moment.

import { createBeat } from "./clock.js";
import { h } from "./dom.js";
import { set, svg } from "./svg.js";

const [W, H] = [248, 120];

/** {element, set(energies), mark(t, playing)}: energies[t] is the energy after t frames. */
export function createTrace({ label }) {
  const line = svg("polyline", { fill: "none", stroke: "var(--he-accent)", "stroke-width": 2.5 });
  const ball = svg("circle", { r: 5, fill: "var(--he-accent)" });
  const words = svg("text", { x: 2, y: H - 4 });
  const picture = svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "he-trace", role: "img", "aria-label": label });
  picture.append(line, ball, words);
  const isDue = createBeat();
  let [energies, high, scale] = [[0], 0, 1];

  const x = (t) => 6 + (t / Math.max(1, energies.length - 1)) * (W - 12);
  const y = (t) => 8 + (high - energies[t]) * scale;

  function draw(next) {
    const every = Math.max(1, Math.ceil(next.length / W));
    const shown = Array.from({ length: Math.ceil(next.length / every) }, (_, k) => k * every);
    if (shown.at(-1) !== next.length - 1) shown.push(next.length - 1);
    const heights = shown.map((t) => next[t]); // of a long recall there are hundreds of thousands, but few are drawn
    high = Math.max(...heights);
    [energies, scale] = [next, (H - 34) / (high - Math.min(...heights) || 1)];
    const told = `${label}: from ${energies[0].toFixed(1)} to ${energies.at(-1).toFixed(1)}`;
    set(line, { points: shown.map((t) => `${x(t).toFixed(1)},${y(t).toFixed(1)}`).join(" ") });
    set(picture, { "aria-label": told });
  }

  function mark(t, playing) {
    set(ball, { cx: x(t), cy: y(t) });
    if (isDue(playing)) words.textContent = `E = ${energies[t].toFixed(1)}`;
  }

  return { element: h("div", {}, picture), set: draw, mark };
}
