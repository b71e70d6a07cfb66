// How 200 strangers score, as a small histogram, and where you and the eleven others stand.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { h } from "../ui/dom.js";
import { set, svg } from "../ui/svg.js";

const [WIDTH, HEIGHT, BINS, LEFT, FLOOR, TOP] = [300, 116, 24, 8, 84, 28];

/** A histogram under a title: {element, update(strangers, others, you)}; three lists of numbers, the last a number. */
export function createHistogram(title, meaning) {
  const picture = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": title });
  const caption = h("figcaption", {}, h("b", {}, title), ` ${meaning}`);

  function update(strangers, others, you) {
    const all = [...strangers, ...others, you];
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const span = high - low || 1;
    const x = (value) => LEFT + ((WIDTH - 2 * LEFT) * (value - low)) / span;
    picture.replaceChildren(
      ...bars(strangers, low, span),
      svg("line", { class: "he-hole-axis", x1: LEFT, x2: WIDTH - LEFT, y1: FLOOR, y2: FLOOR }),
      ...others.map((value) => tick(x(value), FLOOR, FLOOR + 7, "he-hole-other")),
      ...mark(x(you)),
      ...ends(low, high),
    );
    set(picture, {
      "aria-label": en`${title}: 200 strangers from ${short(low)} to ${short(high)}; you at ${short(you)}`,
    });
  }
  return { element: h("figure", { class: "he-hole-plot" }, caption, picture), update };
}

function bars(strangers, low, span) {
  const counts = new Array(BINS).fill(0);
  for (const value of strangers) counts[Math.min(BINS - 1, Math.floor((BINS * (value - low)) / span))]++;
  const wide = (WIDTH - 2 * LEFT) / BINS;
  const tall = (FLOOR - TOP - 6) / Math.max(...counts);
  return counts.map((count, k) =>
    svg("rect", {
      class: "he-hole-bar",
      x: LEFT + k * wide,
      y: FLOOR - count * tall,
      width: wide - 1,
      height: count * tall,
    }),
  );
}

const tick = (x, y1, y2, kind) => svg("line", { class: kind, x1: x, x2: x, y1, y2 });

/** You: a line from top to floor with the word above it. */
function mark(x) {
  const place = Math.max(LEFT + 18, Math.min(WIDTH - LEFT - 18, x));
  return [
    tick(x, TOP - 6, FLOOR + 3, "he-hole-you"),
    svg("text", { class: "he-hole-name", x: place, y: 19 }, en("you")),
  ];
}

function ends(low, high) {
  const at = (x, anchor, value) => svg("text", { x, y: HEIGHT - 6, "text-anchor": anchor }, short(value));
  return [at(LEFT, "start", low), at(WIDTH - LEFT, "end", high)];
}

/** A number in few letters: 88, −3.1, or 4 · 10⁻¹⁷. */
export function short(value) {
  const size = Math.abs(value);
  if (size === 0 || size >= 0.05) return fixed(value, size >= 20 || size === 0 ? 0 : 1);
  const power = Math.floor(Math.log10(size));
  const raised = [...String(-power)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit]).join("");
  return `${fixed(value / 10 ** power, 0)}\u00a0·\u00a010⁻${raised}`;
}
