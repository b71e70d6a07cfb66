// A picture file of the reader's own: read, cut to a square and made small in the page. It goes nowhere else.

import { SIDE } from "../core/cue.js";

/** The bytes, 32 x 32 x 3, of a file; an error that says what to do where it is no picture. */
export async function readPicture(file) {
  if (!file) throw new Error("There was no file in it. Drop a picture file.");
  const whole = await createImageBitmap(file).catch(() => {
    throw new Error(`${file.name} cannot be read as a picture. Choose a PNG, JPEG, GIF or WebP file.`);
  });
  let [picture, side] = [whole, 512];
  const least = Math.min(whole.width, whole.height);
  picture = drawn(whole, side, (whole.width - least) / 2, (whole.height - least) / 2, least);
  for (; side > SIDE; side /= 2) picture = drawn(picture, side / 2, 0, 0, side);
  const { data } = picture.getContext("2d").getImageData(0, 0, SIDE, SIDE);
  return Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, i) => data[4 * Math.floor(i / 3) + (i % 3)]);
}

/** A square of a picture on white, made to this side. */
function drawn(picture, side, left, top, from) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, side, side);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, left, top, from, from, 0, 0, side, side);
  return canvas;
}
