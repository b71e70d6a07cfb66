// A canvas as a grid of pixels under a hand: a pointer that draws, arrows that walk and Space that draws.

import { h } from "./dom.js";
import { hearKeys } from "./keys.js";

/** [row, column] of the pixel under a pointer, among so many of them; beyond the canvas where the pointer is. */
export function placeUnder(event, canvas, { width, height } = canvas) {
  const box = canvas.getBoundingClientRect();
  const [down, right] = [(event.clientY - box.top) / box.height, (event.clientX - box.left) / box.width];
  return [Math.floor(down * height), Math.floor(right * width)];
}

/** Put a frame around the pixels that a brush at a place of a picture of so many covers. */
export function frame(cursor, [row, column], { width, height }, brush = 1) {
  const [top, left] = [row, column].map((place) => place - (brush - 1) / 2);
  const box = { top: top / height, left: left / width, width: brush / width, height: brush / height };
  for (const [side, share] of Object.entries(box)) cursor.style[side] = `${100 * share}%`;
}

/**
 * Let a hand draw on a canvas. onDraw(places, fresh): the [row, column] that it passes over, without gaps where it is
 * fast; fresh where it has just been set down. onWalk(row, column): arrows have brought it there.
 * brush() is how many pixels wide it draws. Returns {cursor: a frame where it is, goTo(row, column) -> the place}.
 */
export function createHand(canvas, { onDraw, onWalk, brush = () => 1 }) {
  const cursor = h("i", { class: "he-cursor", "aria-hidden": "true" });
  let at = [0, 0];
  let last = null;

  function goTo(row, column) {
    const { width, height } = canvas;
    at = [Math.max(0, Math.min(height - 1, row)), Math.max(0, Math.min(width - 1, column))];
    frame(cursor, at, canvas, brush());
    return at;
  }

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    last = placeUnder(event, canvas);
    onDraw([last], true);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    const to = placeUnder(event, canvas);
    onDraw(between(last, to), false);
    last = to;
  });
  hearKeys(canvas, {
    onMove: (down, right) => onWalk(...goTo(at[0] + down, at[1] + right)),
    onPress: () => onDraw([at], true),
  });
  canvas.addEventListener("focus", () => goTo(...at));
  return { cursor, goTo };
}

/** The pixels on a straight way, the first one left out. */
function between([row, column], to) {
  const [down, right] = [to[0] - row, to[1] - column];
  const count = Math.max(Math.abs(down), Math.abs(right));
  const part = (way, k) => Math.round((way * (k + 1)) / count);
  return Array.from({ length: count }, (_, k) => [row + part(down, k), column + part(right, k)]);
}
