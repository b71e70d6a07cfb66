// Bits that a real weight holds, at the best load of each number of places; and those of the recall that is shown.

import { en } from "../core/en.js";
import { fixed, plain } from "../core/numbers.js";
import { h } from "../ui/dom.js";
import { set, svg } from "../ui/svg.js";
import { BEST, LEVELS } from "./compute.js";

const [W, H, TOP, BOTTOM, LEFT] = [320, 170, 24, 22, 6];
const NAMES = LEVELS.filter(Boolean);
const WIDE = (W - 2 * LEFT) / NAMES.length;
const y = (bits) => TOP + (1 - bits / 0.3) * (H - TOP - BOTTOM);
const x = (k) => LEFT + k * WIDE;

/** {element, show(levels, bits)}. */
export function createBars() {
  const picture = svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "he-ck-bars", role: "img", "aria-label": en("Bits") });
  const bars = NAMES.map((levels, k) => {
    const bar = { x: x(k) + 5, width: WIDE - 10, y: y(BEST[levels]), height: H - BOTTOM - y(BEST[levels]) };
    return svg("rect", { ...bar, rx: 3 });
  });
  const words = NAMES.flatMap((levels, k) => [
    svg("text", { x: x(k) + WIDE / 2, y: H - 6, "text-anchor": "middle" }, String(levels)),
    svg("text", { x: x(k) + WIDE / 2, y: y(BEST[levels]) - 5, "text-anchor": "middle" }, fixed(BEST[levels], 2)),
  ]);
  const mark = svg("line", { class: "he-hand" });
  picture.append(...bars, ...words, mark);

  function show(levels, bits) {
    const at = NAMES.indexOf(levels);
    bars.forEach((bar, k) => {
      bar.classList.toggle("he-on", k === at);
    });
    mark.style.visibility = at < 0 ? "hidden" : "visible";
    set(mark, { x1: x(Math.max(0, at)) + 1, x2: x(Math.max(0, at) + 1) - 1, y1: y(bits), y2: y(bits) });
    const best = NAMES.map((places) => en`${places} places ${plain(BEST[places])}`).join(", ");
    const label = en`Bits per real weight at best: ${best}. The recall shown: ${fixed(bits, 2)}`;
    set(picture, { "aria-label": label });
  }
  const title = h(
    "p",
    { class: "he-title" },
    en("Bits per real weight at the best load, by places. Line: this recall."),
  );
  return { element: h("div", {}, title, picture), show };
}
