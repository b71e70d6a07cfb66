// The question of a race: which picture, how damaged, or drawn. No DOM.

import { NAMES } from "../core/names.js";
import { isCount } from "../ui/state.js";
import { N } from "./methods.js";

export const START = { picture: "ghost", flips: 26, seed: 0, drawn: "" };
export const MOST_FLIPS = 128;

export const toText = (values) => Array.from(values, (value) => (value > 0 ? "#" : ".")).join("");
export const fromText = (text) => Float64Array.from(text, (mark) => (mark === "#" ? 1 : -1));

/** A state that can be asked, or an error. */
export function checked({ picture, flips, seed, drawn }) {
  const marks = typeof drawn === "string" && (drawn === "" || (drawn.length === N && !/[^#.]/.test(drawn)));
  if (!NAMES.includes(picture) || !isCount(flips, MOST_FLIPS) || !isCount(seed) || !marks) throw new Error("state");
  return { picture, flips, seed, drawn };
}
