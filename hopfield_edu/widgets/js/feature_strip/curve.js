// The energy on the way from the cue to the picture: exact, and as the strip tells it.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { h } from "../ui/dom.js";
import { set, svg } from "../ui/svg.js";

const [W, H] = [300, 150];

/** {element, show({exact, told})}. */
export function createCurve() {
  const [exact, told] = ["he-fs-exact", "he-fs-told"].map((name) => svg("polyline", { class: name }));
  const goal = svg("line", { x1: (2 * W) / 3, x2: (2 * W) / 3, y1: 0, y2: H, class: "he-fs-goal" });
  const picture = svg("svg", {
    viewBox: `0 0 ${W} ${H}`,
    class: "he-fs-curve",
    role: "img",
    preserveAspectRatio: "none",
    "aria-label": en("Energy from the cue to the picture"),
  });
  picture.append(goal, exact, told);

  function show(way) {
    const all = [...way.exact, ...way.told];
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const y = (value) => 6 + ((high - value) / (high - low || 1)) * (H - 12);
    const points = (heights) =>
      heights.map((value, k) => `${((k * W) / (heights.length - 1)).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
    set(exact, { points: points(way.exact) });
    set(told, { points: points(way.told) });
    const off = Math.max(...way.exact.map((value, k) => Math.abs(value - way.told[k])));
    set(picture, { "aria-label": en`Energy from the cue to the picture: the strip is off by up to ${fixed(off, 2)}` });
  }
  const keys = [h("i", { class: "he-fs-exact" }), en("exact "), h("i", { class: "he-fs-told" }), en("the strip")];
  const key = h("figcaption", {}, h("b", {}, en("Energy, from cue to picture (dashed)")), keys);
  return { element: h("figure", { class: "he-fs-way" }, picture, key), show };
}
