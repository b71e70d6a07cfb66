// What the model of the widget Mood holds: pictures, stories, and the episodes in which they were lived. No DOM.

import { elicit } from "./walk.js";

/** The memory, or an error where its parts do not fit; bytes come as a DataView. */
export function readMemory(model) {
  const held = ["names", "stories", "episodes", "likeness", "rates"].map((name) => [name, model.get(name)]);
  const view = model.get("picture_bytes");
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const memory = { ...Object.fromEntries(held), bytes };
  const count = memory.names.length;
  memory.size = Math.round(Math.sqrt(bytes.length / count / 3));
  if (!memory.size || memory.size ** 2 * 3 * count !== bytes.length) throw new Error("pictures and names do not fit");
  if (!elicit(memory, 0, 0).every((chance) => chance >= 0)) throw new Error("a chance is no number");
  return memory;
}

/** A picture of the memory on a canvas of its own pixels. */
export function painted(canvas, { bytes, size }, which) {
  const image = new ImageData(size, size);
  for (let at = 0; at < size * size; at++) {
    for (let c = 0; c < 3; c++) image.data[4 * at + c] = bytes[(which * size * size + at) * 3 + c];
    image.data[4 * at + 3] = 255;
  }
  canvas.getContext("2d").putImageData(image, 0, 0);
}
