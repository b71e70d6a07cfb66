// What can be picked: the stored pictures as one group of radio buttons, and a file of the reader's own.

import { en } from "../core/en.js";
import { canvasOf, paint } from "../ui/brush.js";
import { checkbox } from "../ui/controls.js";
import { h, uid } from "../ui/dom.js";
import { nameOf, OWN } from "./memory.js";

/** {element, update(state, own)}: pick(name), the picker of files, keep(whether one's own picture is stored). */
export function createShelf({ pictures, names }, { pick, picker, keep }) {
  const group = uid("semantic-search");
  const places = [OWN, ...names].map((name) => createPlace(group, name, () => pick(name)));
  places.slice(1).forEach(({ canvas }, k) => setTimeout(() => paint(canvas, pictures[k]))); // each when there is time
  const stored = checkbox(en("Store it too"), keep);
  const legend = h("legend", { class: "he-title" }, en("Pick one of 100 stored pictures"));
  const element = h(
    "div",
    {},
    h("fieldset", {}, legend, h("div", { class: "he-ss-shelf" }, places)),
    h("div", { class: "he-ss-own" }, picker, stored),
  );

  function update(state, own) {
    const [mine] = places;
    mine.element.hidden = !own;
    stored.element.hidden = !own;
    if (own) paint(mine.canvas, own.picture);
    stored.set(state.stored);
    places[[OWN, ...names].indexOf(state.start)].radio.checked = true;
  }
  return { element, update };
}

function createPlace(group, name, onchange) {
  const canvas = canvasOf({ "aria-hidden": "true" });
  const radio = h("input", { type: "radio", name: group, "aria-label": nameOf(name), onchange });
  return { canvas, radio, element: h("label", { title: nameOf(name) }, radio, canvas) };
}
