// Where a walk starts and goes, and the check of what comes from outside. No DOM.

import { isCount } from "../ui/state.js";
import { drawn, nearest, toPlace, toShares } from "./walk.js";

/** null: what the seed draws. */
export const START = { seed: 0, start: null, goal: null };

/** A state from which a walk can start, or an error; a start is kept on the map, and beside a code it is the code. */
export function checked({ seed, start, goal }, { codes, frame }) {
  const place = start === null || (Array.isArray(start) && start.length === 2 && start.every(Number.isFinite));
  const known = goal === null || isCount(goal, codes.length - 1);
  if (!isCount(seed) || !known || !place) throw new Error("this is no state of the widget");
  if (start === null) return { seed, start, goal };
  const near = nearest(codes, start);
  return { seed, start: near.distance < 1e-6 ? codes[near.index] : toPlace(toShares(start, frame), frame), goal };
}

/** The place from which a walk starts, and the memory to which it goes. */
export function endsOf({ seed, start, goal }, { codes, labels }) {
  const [from, to] = drawn(seed, labels);
  return { start: start ?? codes[from], goal: goal ?? to };
}
