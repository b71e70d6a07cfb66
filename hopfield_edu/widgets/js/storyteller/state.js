// Which picture is damaged how, and the check of what comes from outside. No DOM.

import { FILLS, MASKS, PIXELS } from "../core/cue.js";
import { isCount } from "../ui/state.js";

export const CLEAN = { noise: 0, dropped: 0, mask: "none", drawn: "" };
export const START = { start: "VIOLIN", seed: 0, fill: "grey", ...CLEAN };

/** A state from which a story can be told, or an error. */
export function checked({ start, seed, noise, dropped, fill, mask, drawn }, { names }) {
  const share = (value) => typeof value === "number" && value >= 0 && value <= 1;
  const marks = drawn === "" || (typeof drawn === "string" && drawn.length === PIXELS && !/[^.gbs]/.test(drawn));
  const named = names.includes(start) && Object.hasOwn(FILLS, fill) && Object.hasOwn(MASKS, mask);
  if (!isCount(seed) || !named || !marks || !share(noise) || !share(dropped)) throw new Error("state");
  return { start, seed, noise, dropped, fill, mask, drawn };
}
