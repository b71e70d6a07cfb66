// A bar for each memory: how many grains end there, or how much weight it has.

import { nameOf } from "../core/places.js";
import { h } from "./dom.js";
import { tokenOf } from "./land.js";

/** {element, show(title, values, words)}: words(value) is what stands beside a bar, which is as long as its share. */
export function createShares() {
  const title = h("p", { class: "he-title" });
  const list = h("ul", { class: "he-shares" });
  let bars = [];

  function show(name, values, words = String) {
    if (title.textContent !== name) title.textContent = name;
    const all = values.reduce((sum, value) => sum + value, 0);
    if (bars.length !== values.length) {
      bars = Array.from(values, (_, m) => createBar(m));
      list.replaceChildren(...bars.map(({ element }) => element));
      list.classList.toggle("he-many", bars.length > 8);
    }
    values.forEach((value, m) => bars[m].show(value / all, words(value)));
  }
  return { element: h("div", {}, title, list), show };
}

/** {element, show(share, words)}; only what is another one is drawn again. */
function createBar(m) {
  const bar = h("i", { style: `background: var(--he-${tokenOf(m)})`, "aria-hidden": "true" });
  const reading = h("output");
  function show(share, words) {
    const width = `${(100 * share).toFixed(1)}%`;
    if (bar.style.width !== width) bar.style.width = width;
    if (reading.textContent !== words) reading.textContent = words;
  }
  return { element: h("li", {}, h("b", {}, nameOf(m)), h("span", {}, bar), reading), show };
}
