// Where grains, or the clones of one, end: a bar for each memory.

import { h } from "../ui/dom.js";
import { tokenOf } from "./paint.js";
import { nameOf } from "./words.js";

/** {element, show(title, counts)}. */
export function createEnds() {
  const title = h("p", { class: "he-title" });
  const bars = h("ul", { class: "he-fp-ends" });

  function show(words, counts) {
    title.textContent = words;
    const all = counts.reduce((sum, count) => sum + count, 0);
    bars.replaceChildren(...counts.map((count, m) => barOf(count, m, all)));
    bars.classList.toggle("he-fp-many", counts.length > 8);
  }
  return { element: h("div", { class: "he-fp-fates" }, title, bars), show };
}

function barOf(count, m, all) {
  const width = `${((100 * count) / all).toFixed(1)}%`;
  const bar = h("i", { style: `width: ${width}; background: var(--he-${tokenOf(m)})`, "aria-hidden": "true" });
  return h("li", {}, h("b", {}, nameOf(m)), h("span", {}, bar), h("output", {}, String(count)));
}
