// The cue as a canvas that a hand can damage, by pointer or by arrows and Space.

import { BRUSHES, SIDE } from "../core/cue.js";
import { en } from "../core/en.js";
import { announcer, h, uid } from "./dom.js";
import { createHand } from "./hand.js";
import { walkable } from "./keys.js";

/** Colours 0 … 1 onto a canvas. */
export function paint(canvas, picture) {
  const image = new ImageData(SIDE, SIDE);
  for (let i = 0; i < SIDE * SIDE; i++) {
    for (let c = 0; c < 3; c++) image.data[4 * i + c] = Math.round(255 * picture[3 * i + c]);
    image.data[4 * i + 3] = 255;
  }
  canvas.getContext("2d").putImageData(image, 0, 0);
}

/** A canvas of a picture's size. */
export const canvasOf = (attributes) =>
  h("canvas", { width: SIDE, height: SIDE, class: "he-still he-st-picture", ...attributes });

const LABEL = en("Cue, which you can paint on. Arrow keys move the brush, Space sets it down.");

/** {canvas, status, set(picture)}: onPaint(row, column) for each place that the brush() {mark, width} touches. */
export function createCue({ brush, onPaint }) {
  const status = h("p", { class: "he-status", role: "status", id: uid("status") });
  const say = announcer(status);
  const keys = walkable(en("picture editor"), LABEL, status.id);
  const canvas = canvasOf({ class: "he-st-picture", "data-part": "pixels", ...keys });
  const hand = createHand(canvas, { onDraw, onWalk, brush: () => brush().width });

  function onDraw(places) {
    for (const place of places) {
      const [row, column] = hand.goTo(...place);
      onPaint(row, column);
      say(en`${BRUSHES[brush().mark]} at row ${row + 1}, column ${column + 1}`);
    }
  }

  function onWalk(row, column) {
    say(en`Row ${row + 1}, column ${column + 1}`);
  }

  hand.goTo(SIDE / 2, SIDE / 2);
  const framed = h("div", { class: "he-pixels" }, canvas, hand.cursor);
  return { canvas: framed, status, set: (picture) => paint(canvas, picture) };
}
