// What stands open where there is room, and is folded away where there is none.

import { h } from "./dom.js";

/** Pixels of width up to which all but the stage and its sentence is folded. */
export const NARROW = 560;
const LOW = "(max-height: 480px)"; // as in theme.css

/** Pictures and directly under them the player that moves them: they stay in sight where it is narrow. */
export const createStage = (pictures, player) => h("div", { class: "he-stage" }, pictures, player);

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

/**
 * Fold these where an element is at most so many pixels wide, or the screen is that of a phone on its side; until
 * destroy(). It has the class he-narrow then.
 */
export function foldWhenNarrow(element, most, folds) {
  const low = matchMedia(LOW);
  let [narrow, width] = [false, Infinity];

  function look() {
    if (narrow === (width <= most || low.matches)) return;
    narrow = !narrow;
    element.classList.toggle("he-narrow", narrow);
    for (const { fold } of folds) fold(narrow);
  }
  const observer = new ResizeObserver(([{ contentRect }]) => {
    width = contentRect.width || width; // 0 where it is not shown
    look();
  });
  observer.observe(element);
  low.addEventListener("change", look);

  function destroy() {
    observer.disconnect();
    low.removeEventListener("change", look);
  }
  return { destroy };
}
