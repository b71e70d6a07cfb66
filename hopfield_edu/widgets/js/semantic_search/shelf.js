// What can be picked: the stored pictures as one group of radio buttons, and a file of the reader's own.

import { canvasOf, paint } from "../ui/brush.js";
import { h, uid } from "../ui/dom.js";
import { nameOf, OWN } from "./memory.js";

/** {element, update(state, own)}: pick(name), choose(file), keep(whether one's own picture is stored). */
export function createShelf({ pictures, names }, { pick, choose, keep }) {
  const group = uid("semantic-search");
  const places = [OWN, ...names].map((name) => createPlace(group, name, () => pick(name)));
  places.slice(1).forEach(({ canvas }, k) => setTimeout(() => paint(canvas, pictures[k]))); // each when there is time
  const file = h("input", {
    type: "file",
    accept: "image/*",
    onchange: () => {
      if (file.files.length) choose(file.files[0]);
      file.value = ""; // so that the same file can be chosen again
    },
  });
  const box = h("input", { type: "checkbox", onchange: () => keep(box.checked) });
  const stored = h("label", { class: "he-ss-check" }, box, " Store it too");
  const element = h(
    "div",
    {},
    h(
      "fieldset",
      {},
      h("legend", { class: "he-title" }, "Pick one of 100 stored pictures"),
      h(
        "div",
        { class: "he-ss-shelf" },
        places.map(({ label }) => label),
      ),
    ),
    h(
      "div",
      { class: "he-ss-own" },
      h(
        "label",
        { class: "he-ss-file" },
        "Or one of your own, chosen or dropped here; it stays in your browser ",
        file,
      ),
      stored,
    ),
  );
  let shown = null;

  function update(state, own) {
    const [mine] = places;
    mine.label.hidden = stored.hidden = !own;
    if (own) paint(mine.canvas, own.picture);
    box.checked = state.stored;
    const place = places[[OWN, ...names].indexOf(state.start)];
    place.radio.checked = true;
    if (shown !== place) bringIntoSight(place.label);
    shown = place;
  }
  return { element, update };
}

function createPlace(group, name, onchange) {
  const canvas = canvasOf({ "aria-hidden": "true" });
  const radio = h("input", { type: "radio", name: group, "aria-label": nameOf(name), onchange });
  return { canvas, radio, label: h("label", { title: nameOf(name) }, radio, canvas) };
}

/** Scroll the shelf, never the page. */
function bringIntoSight(label) {
  const shelf = label.parentElement;
  const [top, bottom] = [label.offsetTop, label.offsetTop + label.offsetHeight];
  if (top < shelf.scrollTop || bottom > shelf.scrollTop + shelf.clientHeight)
    shelf.scrollTop = top - shelf.clientHeight / 2;
}
