// What half a face says. No DOM.

import { en, many } from "../core/en.js";
import { percent, thousands } from "../core/numbers.js";

const NAMES = {
  "smiling-face-with-sunglasses": [en("the smiling face"), en("Smiling face")],
  "grace hopper": [en("Grace Hopper"), en("Grace Hopper")],
  astronaut: [en("the astronaut"), en("Astronaut")],
  cameraman: [en("the cameraman"), en("Cameraman")],
  "chelsea the cat": [en("Chelsea the cat"), en("Chelsea the cat")],
  butterfly: [en("the butterfly"), en("Butterfly")],
  rocket: [en("the rocket"), en("Rocket")],
  locomotive: [en("the locomotive"), en("Locomotive")],
};

/** A picture's name in a sentence, and where it stands alone. */
export const named = (name) => NAMES[name][0];
export const titled = (name) => NAMES[name][1];

/** Before the recall. */
export const begin = ({ picture, missing }) => en`${titled(picture)}: ${percent(missing)} is missing.`;

/** After it. wrong: how many pixels of the picture; other: the picture that it came to, "" where that is none. */
export function end(picture, { wrong, other }) {
  if (wrong === 0) return en`It remembered ${named(picture)}, to the last pixel.`;
  if (other && other !== picture) return en`It remembered ${named(other)} instead: too much was missing.`;
  return many(
    wrong,
    "{0} pixel is wrong: too much was missing.",
    "{0} pixels are wrong: too much was missing.",
    thousands(wrong),
  );
}
