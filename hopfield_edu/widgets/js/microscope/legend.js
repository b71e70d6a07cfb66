// The attractors as a list: picture, colour and mark, name, size of the basin. Choosing one fades the others.

import { en } from "../core/en.js";
import { thousands } from "../core/numbers.js";
import { h } from "../ui/dom.js";
import { roving } from "../ui/keys.js";
import { createPixels } from "../ui/pixels.js";
import { basinShare } from "./names.js";
import { paintSwatch } from "./paint.js";
import { valuesOf } from "./states.js";

const TITLES = {
  stored: en("Memories"),
  inverse: en("Inverses"),
  mixture: en("Mixtures of three"),
  other: en("Others"),
};

/** {element, set(attractors), paint(colours), press(chosen)}; onChoose(state) tells which one was pressed. */
export function createLegend({ onChoose }) {
  const element = h("div", {
    class: "he-ms-legend",
    role: "group",
    "aria-label": en("Attractors and the sizes of their basins"),
  });
  let items = [];
  const refresh = roving(element, () => items.map((item) => item.element));

  function set(attractors) {
    items = attractors.map((attractor) => createItem(attractor, onChoose));
    const groups = Object.keys(TITLES).map((kind) => {
      const own = items.filter((item) => item.attractor.kind === kind);
      const title = h("p", { class: "he-title" }, TITLES[kind]);
      return own.length ? [title, h("div", { class: "he-ms-items" }, own)] : [];
    });
    element.replaceChildren(...groups.flat());
    items.forEach(({ attractor, pixels }) => pixels.set(valuesOf(attractor.state)));
    refresh();
  }

  const paint = (colours) =>
    items.forEach(({ attractor, swatch }) => paintSwatch(swatch, colours.get(attractor.state), attractor.kind));
  const press = (chosen) =>
    items.forEach((item) => item.element.setAttribute("aria-pressed", item.attractor.state === chosen));
  return { element, set, paint, press };
}

function createItem(attractor, onChoose) {
  const swatch = h("canvas", { class: "he-ms-swatch", "aria-hidden": "true" });
  const pixels = createPixels({ width: 4, height: 4, label: "", decorative: true });
  const size = h("span", { class: "he-ms-size" }, `${thousands(attractor.count)} · ${basinShare(attractor.count)}`);
  const words = h("span", { class: "he-ms-words" }, h("b", {}, attractor.name), " ", size);
  const onclick = () => onChoose(attractor.state);
  const element = h("button", { type: "button", "aria-pressed": "false", onclick }, pixels, swatch, words);
  return { attractor, swatch, pixels, element };
}
