// Memories in a plane: their names, sets to begin with, and which places there are. No DOM.

import { later } from "./en.js";
import { REACH } from "./land.js";

export const MOST = 24;

/** The name of a memory: A, B, C, … */
export const nameOf = (m) => String.fromCharCode(65 + m);

const circle = (count, turn = 0) =>
  Array.from({ length: count }, (_, k) => {
    const angle = (2 * Math.PI * k) / count + turn;
    return [Math.cos(angle), Math.sin(angle)].map((value) => Math.round(150 * value) / 100);
  });

/** Memories to begin with, by name. */
export const SETS = {
  [later("two")]: [
    [-1, 0],
    [1, 0],
  ],
  [later("three")]: circle(3, Math.PI / 2),
  [later("a ring of 8")]: circle(8),
  [later("a ring of 24")]: circle(24),
};

export const isPlace = (place) =>
  Array.isArray(place) && place.length === 2 && place.every((value) => Math.abs(value) <= REACH);

/** Whether these are memories that can be shown. */
export const arePlaces = (patterns) =>
  Array.isArray(patterns) && patterns.length > 0 && patterns.length <= MOST && patterns.every(isPlace);

/** A place as near as it can be that lies in the plane, to two digits. */
export const inside = (place) => place.map((value) => Math.round(100 * Math.max(-2.8, Math.min(2.8, value))) / 100);

/** Places as Python writes them. */
export const pythonOf = (patterns) => `np.array([${patterns.map(([x, y]) => `[${x}, ${y}]`).join(", ")}])`;
