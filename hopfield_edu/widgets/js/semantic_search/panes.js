// What a memory recalls: its five most similar pictures with bars, and whether it held as the damage grew.

import { en } from "../core/en.js";
import { canvasOf, paint } from "../ui/brush.js";
import { h } from "../ui/dom.js";
import { digits, fate, nameOf, ordinal, placeOf, TOP } from "./memory.js";
import { STEPS } from "./state.js";

/** {element, show(answer, {names, pictures, right})}: answer of recall, null while it is being computed. */
export function createPane(name, does) {
  const word = h("p", { class: "he-ss-verdict" });
  const rows = Array.from({ length: TOP }, createRow);
  const list = h("ol", { "aria-label": en`${name}: the five most similar` }, rows);
  const element = h(
    "div",
    { class: "he-ss-pane" },
    h("p", { class: "he-title" }, h("b", {}, name), ` ${does}`),
    word,
    list,
  );

  function show(answer, { names, pictures, right }) {
    element.setAttribute("aria-busy", answer === null);
    if (!answer) return;
    const { order, similarity } = answer;
    const [best, worst] = [similarity[order[0]], similarity[order.at(-1)]];
    const place = placeOf(answer, right);
    element.dataset.right = place ? place === 1 : "";
    const wrong = en`✗ Wrong: the right one comes ${ordinal(place)} of ${names.length}`;
    word.textContent = { 0: en("Nothing here is right"), 1: en("✓ Right") }[place] ?? wrong;
    rows.forEach((row, k) => {
      const share = best > worst ? (similarity[order[k]] - worst) / (best - worst) : 0;
      row.show(pictures[order[k]], nameOf(names[order[k]]), order[k] === right, similarity[order[k]], share);
    });
  }
  return { element, show };
}

function createRow() {
  const canvas = canvasOf({ "aria-hidden": "true" });
  const [name, bar, number] = [h("b", {}), h("i", { class: "he-ss-bar", "aria-hidden": "true" }), h("span", {})];
  const element = h("li", {}, canvas, name, bar, number);
  function show(picture, words, isRight, similarity, share) {
    paint(canvas, picture);
    name.textContent = isRight ? `✓ ${words}` : words;
    number.textContent = digits(similarity);
    bar.style.setProperty("--share", share.toFixed(3));
    element.classList.toggle("he-right", isRight);
  }
  return { element, show };
}

/** {element, show(question, t)}: for each memory, at which amounts of the damage it finds the right picture. */
export function createFates() {
  const strips = { pixels: createStrip(en("Pixel memory")), semantic: createStrip(en("Semantic memory")) };
  const caption = h("figcaption", {});

  function show({ right, placesIn }, t) {
    const fates = Object.entries(strips).map(([which, strip]) => {
      const places = placesIn(which);
      strip.show(places, t);
      return fate(places);
    });
    const grown = en`As the damage grows, pixel memory ${fates[0]}; semantic memory ${fates[1]}.`;
    const words = placesIn("semantic").includes(null) ? en("Trying every amount of the damage …") : grown;
    caption.textContent = right < 0 ? en("Your picture is not stored: no answer can be right.") : words;
  }
  return { element: h("figure", { class: "he-ss-strips" }, strips.pixels, strips.semantic, caption), show };
}

/** A cell an amount of damage, by the place of the right picture; null is not known yet. */
function createStrip(name) {
  const cells = Array.from({ length: STEPS + 1 }, () => h("i", {}));
  const row = h("div", { class: "he-ss-cells", role: "img", "aria-label": name }, cells);
  const element = h("div", { class: "he-ss-strip" }, h("span", {}, name), row);
  function show(places, t) {
    cells.forEach((cell, k) => {
      const kind = places[k] === null ? "open" : places[k] === 1 ? "right" : "wrong";
      if (cell.dataset.kind !== kind)
        [cell.dataset.kind, cell.textContent] = [kind, { open: "", right: "✓", wrong: "✗" }[kind]];
      cell.classList.toggle("he-now", k === t);
    });
    row.setAttribute("aria-label", `${name} ${fate(places)}`);
  }
  return { element, show };
}
