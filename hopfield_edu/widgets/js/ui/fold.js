// What stands open where there is room, and is folded away where there is none.

import { h } from "./dom.js";

/** Parts under a title that can be folded: {element, fold(narrow)}; where it is wide there is nothing to fold. */
export function createFold(title, ...parts) {
  const summary = h("summary", {}, title);
  const element = h("details", { class: "he-fold" }, summary, ...parts);

  function fold(narrow) {
    summary.hidden = !narrow;
    element.open = !narrow;
  }
  fold(false);
  return { element, fold };
}

/** Fold these where an element is at most so many pixels wide; until destroy(). */
export function foldWhenNarrow(element, most, folds) {
  let narrow = false;
  const observer = new ResizeObserver(([{ contentRect }]) => {
    if (!contentRect.width || narrow === contentRect.width <= most) return;
    narrow = !narrow;
    for (const { fold } of folds) fold(narrow);
  });
  observer.observe(element);
  return { destroy: () => observer.disconnect() };
}
