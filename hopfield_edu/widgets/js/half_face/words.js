// What half a face says. No DOM.

import { percent, thousands } from "../core/numbers.js";

const NAMES = {
  "smiling-face-with-sunglasses": "the smiling face",
  "grace hopper": "Grace Hopper",
  astronaut: "the astronaut",
  cameraman: "the cameraman",
  "chelsea the cat": "Chelsea the cat",
  butterfly: "the butterfly",
  rocket: "the rocket",
  locomotive: "the locomotive",
};

/** A picture's name in a sentence, and where it stands alone. */
export const named = (name) => NAMES[name] ?? name;
export const titled = (name) =>
  named(name)
    .replace(/^the /, "")
    .replace(/^./, (first) => first.toUpperCase());

/** Before the recall. */
export const begin = ({ picture, missing }) => `${titled(picture)}: ${percent(missing)} is missing.`;

/** After it. wrong: how many pixels of the picture; other: the picture that it came to, "" where that is none. */
export function end(picture, { wrong, other }) {
  if (wrong === 0) return `It remembered ${named(picture)}, to the last pixel.`;
  if (other && other !== picture) return `It remembered ${named(other)} instead: too much was missing.`;
  const pixels = wrong === 1 ? "1 pixel is" : `${thousands(wrong)} pixels are`;
  return `${pixels} wrong: too much was missing.`;
}
