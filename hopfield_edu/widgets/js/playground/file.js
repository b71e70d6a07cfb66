// A picture file of the reader's own as a pattern; it never leaves the browser.

import { inkOf } from "./recall.js";

const LARGEST_FILE = 20e6;

/** A picture file as a pattern: its middle square, grey, darker than the median is ink. */
export async function patternOf(file, size) {
  if (file.size === 0) throw new Error(`${file.name} is empty: choose a picture file.`);
  if (file.size > LARGEST_FILE)
    throw new Error(
      `${file.name} has ${Math.round(file.size / 1e6)} MB: choose a picture of at most ${LARGEST_FILE / 1e6} MB.`,
    );
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new Error(`${file.name} is no picture that this browser can read.`);
  });
  const side = Math.min(bitmap.width, bitmap.height);
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.fillStyle = "white";
  context.fillRect(0, 0, size, size);
  context.drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, size, size);
  const { data } = context.getImageData(0, 0, size, size);
  const grey = Uint8Array.from(
    { length: size * size },
    (_, i) => 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2],
  );
  return inkOf(grey);
}
