// The energy of a recall as a line that falls, with a ball at the present moment.

import { h } from "./dom.js";
import { svg } from "./svg.js";

const [W, H] = [248, 120];

/** {element, set(energies), mark(t)}: energies[t] is the energy after t frames. */
export function createTrace({ label }) {
  const line = svg("polyline", { fill: "none", stroke: "var(--he-accent)", "stroke-width": 2.5 });
  const ball = svg("circle", { r: 5, fill: "var(--he-accent)" });
  const words = svg("text", { x: 2, y: H - 4 });
  const picture = svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "he-trace", role: "img", "aria-label": label });
  picture.append(line, ball, words);
  let energies = [0];

  const x = (t) => 6 + (t / Math.max(1, energies.length - 1)) * (W - 12);
  function y(e) {
    const [low, high] = [energies.reduce((a, b) => Math.min(a, b)), energies.reduce((a, b) => Math.max(a, b))];
    return 8 + ((high - e) / (high - low || 1)) * (H - 34);
  }

  function set(next) {
    energies = next;
    const every = Math.max(1, Math.ceil(energies.length / W));
    const shown = energies.map((_, t) => t).filter((t) => t % every === 0 || t === energies.length - 1);
    const [low, high] = [energies.reduce((a, b) => Math.min(a, b)), energies.reduce((a, b) => Math.max(a, b))];
    const scale = (H - 34) / (high - low || 1);
    line.setAttribute(
      "points",
      shown.map((t) => `${x(t).toFixed(1)},${(8 + (high - energies[t]) * scale).toFixed(1)}`).join(" "),
    );
    picture.setAttribute("aria-label", `${label}: from ${energies[0].toFixed(1)} to ${energies.at(-1).toFixed(1)}`);
  }

  function mark(t) {
    ball.setAttribute("cx", x(t));
    ball.setAttribute("cy", y(energies[t]));
    words.textContent = `E = ${energies[t].toFixed(1)}`;
  }

  return { element: h("div", {}, picture), set, mark };
}
