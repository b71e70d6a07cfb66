// A bar for each memory: how many grains end there, or how much weight it has.

import { nameOf } from "../core/places.js";
import { h } from "./dom.js";
import { tokenOf } from "./land.js";

/** {element, show(title, values, words)}: words(value) is what stands beside a bar, which is as long as its share. */
export function createShares() {
  const title = h("p", { class: "he-title" });
  const bars = h("ul", { class: "he-shares" });

  function show(name, values, words = String) {
    title.textContent = name;
    const all = values.reduce((sum, value) => sum + value, 0);
    bars.replaceChildren(...Array.from(values, (value, m) => barOf(value / all, m, words(value))));
    bars.classList.toggle("he-many", values.length > 8);
  }
  return { element: h("div", {}, title, bars), show };
}

function barOf(share, m, words) {
  const style = `width: ${(100 * share).toFixed(1)}%; background: var(--he-${tokenOf(m)})`;
  return h(
    "li",
    {},
    h("b", {}, nameOf(m)),
    h("span", {}, h("i", { style, "aria-hidden": "true" })),
    h("output", {}, words),
  );
}
