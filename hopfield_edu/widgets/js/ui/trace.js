// The energy of a recall as a line that falls, with a ball at the present moment that a hand can drag along.

import { en } from "../core/en.js";
import { fixed, thousands } from "../core/numbers.js";
import { createBeat } from "./clock.js";
import { h, inNextFrame } from "./dom.js";
import { hearKeys } from "./keys.js";
import { set, svg } from "./svg.js";

const [W, H, EDGE] = [248, 120, 6];

const toTenths = (energy) => fixed(energy, 1);
const asEnergy = (words) => en`E = ${words}`;

/**
 * {element, set(energies), mark(t, playing)}: energies[t] is the energy after t frames; onSeek(t) where a hand drags.
 * said(energy): its words; named(words): with what they are of; log: equal heights are equal factors, of numbers above 0.
 */
export function createTrace({ label, onSeek, said = toTenths, named = asEnergy, log = false }) {
  const line = svg("polyline", { fill: "none", stroke: "var(--he-accent)", "stroke-width": 2.5 });
  const ball = svg("circle", { r: 6, fill: "var(--he-accent)" });
  const words = svg("text", { x: 2, y: H - 4 });
  const range = { "aria-label": label, "aria-valuemin": 0, "aria-valuemax": 0, "aria-valuenow": 0 };
  const slider = { role: "slider", tabindex: 0, "data-lm-suppress-shortcuts": "true", ...range };
  const picture = svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "he-trace", ...slider });
  picture.append(line, ball, words);
  const isDue = createBeat();
  let [energies, at, high, scale] = [[0], 0, 0, 1];

  const last = () => energies.length - 1;
  const x = (t) => EDGE + (t / Math.max(1, last())) * (W - 2 * EDGE);
  const heightOf = log ? Math.log : (energy) => energy;
  const y = (t) => 8 + (high - heightOf(energies[t])) * scale;

  function draw(next) {
    const every = Math.max(1, Math.ceil(next.length / W));
    const shown = Array.from({ length: Math.ceil(next.length / every) }, (_, k) => k * every);
    if (shown.at(-1) !== next.length - 1) shown.push(next.length - 1);
    const heights = shown.map((t) => heightOf(next[t])); // of a long recall there are hundreds of thousands, but few are drawn
    high = Math.max(...heights);
    [energies, scale] = [next, (H - 34) / (high - Math.min(...heights) || 1)];
    const told = en`${label}: from ${said(energies[0])} to ${said(energies.at(-1))}`;
    set(line, { points: shown.map((t) => `${x(t).toFixed(1)},${y(t).toFixed(1)}`).join(" ") });
    set(picture, { "aria-label": told, "aria-valuemax": last() });
  }

  function mark(t, playing) {
    at = t;
    set(ball, { cx: x(t), cy: y(t) });
    if (!isDue(playing)) return;
    words.textContent = named(said(energies[t]));
    set(picture, {
      "aria-valuenow": t,
      "aria-valuetext": en`${words.textContent} at ${thousands(t)} of ${thousands(last())}`,
    });
  }

  const within = (t) => Math.max(0, Math.min(last(), t));
  hearDrag(picture, (share) => onSeek(within(Math.round(((share * W - EDGE) / (W - 2 * EDGE)) * last()))));
  hearKeys(picture, {
    onMove: (down, right, { shiftKey }) =>
      onSeek(within(at + (right - down) * (shiftKey ? Math.ceil(last() / 10) : 1))),
  });
  return { element: h("div", {}, picture), set: draw, mark };
}

/** onDrag(share of the width) at most once a frame, while a pointer is down. */
function hearDrag(element, onDrag) {
  let share = 0;
  const soon = inNextFrame(() => onDrag(share));
  function drag({ clientX, pointerId }) {
    if (!element.hasPointerCapture(pointerId)) return;
    const { left, width } = element.getBoundingClientRect();
    share = (clientX - left) / width;
    soon.request();
  }
  element.addEventListener("pointerdown", (event) => {
    element.setPointerCapture(event.pointerId);
    drag(event);
  });
  element.addEventListener("pointermove", drag);
}
