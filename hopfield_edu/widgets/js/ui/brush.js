// The cue as a canvas that a hand can damage, by pointer or by arrows and Space.

import { BRUSHES, SIDE } from "../core/cue.js";
import { announcer, h, uid } from "./dom.js";

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

/** {element, set(picture)}: onPaint(row, column) for each place that the brush touches, onStroke() when it is lifted. */
export function createCue({ brush, onPaint }) {
  const status = h("p", { class: "he-status", role: "status", id: uid("status") });
  const say = announcer(status);
  const cursor = h("i", { class: "he-cursor", "aria-hidden": "true" });
  const canvas = h("canvas", {
    width: SIDE,
    height: SIDE,
    class: "he-st-picture",
    "data-part": "pixels",
    tabindex: 0,
    role: "application",
    "aria-roledescription": "picture editor",
    "aria-label": "Cue, which you can paint on. Arrow keys move the brush, Space sets it down.",
    "aria-describedby": status.id,
    "data-lm-suppress-shortcuts": "true",
  });
  let at = [SIDE / 2, SIDE / 2];

  function goTo(row, column) {
    at = [row, column].map((place) => Math.max(0, Math.min(SIDE - 1, place)));
    const { width } = brush();
    const [top, left] = at.map((place) => (100 * (place - (width - 1) / 2)) / SIDE);
    const size = `${(100 * width) / SIDE}%`;
    cursor.style.cssText = `top: ${top}%; left: ${left}%; width: ${size}; height: ${size}`;
  }

  function touch(row, column) {
    goTo(row, column);
    onPaint(...at);
    say(`${BRUSHES[brush().mark]} at row ${at[0] + 1}, column ${at[1] + 1}`);
  }

  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientY - box.top) / box.height, (event.clientX - box.left) / box.width].map((share) =>
      Math.floor(SIDE * share),
    );
  };
  let last = null;
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    last = place(event);
    touch(...last);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    const to = place(event);
    const [down, right] = [to[0] - last[0], to[1] - last[1]];
    const count = Math.max(Math.abs(down), Math.abs(right)); // no gaps where the pointer was fast
    for (let k = 1; k <= count; k++)
      touch(last[0] + Math.round((down * k) / count), last[1] + Math.round((right * k) / count));
    last = to;
  });

  const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  canvas.addEventListener("keydown", (event) => {
    if (event.key === " ") touch(...at);
    else if (moves[event.key]) {
      goTo(at[0] + moves[event.key][0], at[1] + moves[event.key][1]);
      say(`Row ${at[0] + 1}, column ${at[1] + 1}`);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  canvas.addEventListener("focus", () => goTo(...at));
  return { canvas: h("div", { class: "he-pixels" }, canvas, cursor), status, set: (picture) => paint(canvas, picture) };
}
