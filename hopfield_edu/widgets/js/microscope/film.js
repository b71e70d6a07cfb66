// The pictures of a way from left to right, the pixel that turned framed.

import { en } from "../core/en.js";
import { h } from "../ui/dom.js";
import { roving } from "../ui/keys.js";
import { createPixels } from "../ui/pixels.js";
import { valuesOf } from "./states.js";

/** The pictures of a way, each a button that goes to its moment. */
export function createFilm(onSeek) {
  const element = h("ol", { class: "he-ms-film", "aria-label": en("The pictures on the way") });
  let frames = [];
  const refresh = roving(element, () => frames);

  function set(path) {
    const pictures = path.states.map(() => createPixels({ width: 4, height: 4, label: "", decorative: true }));
    frames = pictures.map((pixels, t) => {
      const words = t === 0 ? en("Start") : t === path.neurons.length ? en("At rest") : en`Flip ${t}`;
      return h(
        "button",
        { type: "button", onclick: () => onSeek(t) },
        h("span", { class: "he-ms-frame" }, pixels, turned(path.neurons[t - 1])),
        words,
      );
    });
    element.replaceChildren(...frames.map((frame) => h("li", {}, frame)));
    pictures.forEach((pixels, t) => pixels.set(valuesOf(path.states[t])));
  }

  function mark(t) {
    frames.forEach((frame, k) => {
      if (k === t) frame.setAttribute("aria-current", "step");
      else frame.removeAttribute("aria-current");
    });
    refresh();
  }
  return { element, set, mark };
}

/** A frame around the pixel that has just turned. */
const turned = (i) =>
  i === undefined
    ? null
    : h("i", { style: `left: ${25 * (i % 4)}%; top: ${25 * Math.floor(i / 4)}%`, "aria-hidden": "true" });
