// Numbers of either sign as a picture: purple above zero, orange below, pale at zero.

import { word } from "./pixels.js";

const [PURPLE, ORANGE, PALE] = [[84, 39, 136], [179, 88, 6], 247];
const STEPS = 255; // shades of either colour

const shadesOf = (end) => Uint32Array.from({ length: STEPS + 1 }, (_, k) => word(end.map((to) => mix(to, k / STEPS))));
const mix = (to, share) => Math.round(PALE + (to - PALE) * share);
const [above, below] = [PURPLE, ORANGE].map(shadesOf);

/** (n,) numbers onto a canvas of n pixels; the largest of either sign is the strongest. Returns that one's size. */
export function paintSigned(canvas, values) {
  let largest = 1e-12;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const image = new ImageData(canvas.width, canvas.height);
  const words = new Uint32Array(image.data.buffer);
  for (let i = 0; i < values.length; i++) {
    const shade = Math.round((STEPS * values[i]) / largest);
    words[i] = shade < 0 ? below[-shade] : above[shade];
  }
  canvas.getContext("2d").putImageData(image, 0, 0);
  return largest;
}
