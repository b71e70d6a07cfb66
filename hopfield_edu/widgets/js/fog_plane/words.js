// What is seen, in sentences; and the states of the widget that can be shown. No DOM.

import { fixed } from "../core/numbers.js";
import { isCount } from "../ui/state.js";
import { CLONES, GRAINS, noiseAt, REACH, STEPS } from "./compute.js";

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
  two: [
    [-1, 0],
    [1, 0],
  ],
  three: circle(3, Math.PI / 2),
  "a ring of 8": circle(8),
  "a ring of 24": circle(24),
};

const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** The noise and the valleys at a step; then what the clones of a grain have shown. */
export function sentence({ patterns, chance }, { at, valleys }, cloned) {
  const name = at === 0 ? ", fog" : at === STEPS ? ", ink" : "";
  const land = `Noise ${fixed(noiseAt(at), 2)}${name}: ${plural(valleys, "valley")} for ${plural(patterns.length, "memory").replace("memorys", "memories")}.`;
  if (!cloned)
    return `${land} ${chance ? "Chance is on: a grain may still change its mind." : "A grain has one future, and its colour tells it."}`;
  return `${land} ${verdict(cloned)}`;
}

/** Where the clones of a grain end, and whether it had decided. */
export function verdict({ at, ends }) {
  const most = Math.max(...ends);
  const where = `Cloned at noise ${fixed(noiseAt(at), 2)}, ${most} of ${CLONES} end at ${nameOf(ends.indexOf(most))}`;
  if (most === CLONES) return `${where}: the grain had decided.`;
  return `${where}: ${most < 0.9 * CLONES ? "it had not decided" : "it had almost decided"}.`;
}

/** A state that can be shown, or an error. */
export function checked({ patterns, chance, seed }) {
  const places = Array.isArray(patterns) && patterns.length > 0 && patterns.length <= MOST && patterns.every(isPlace);
  if (!places || typeof chance !== "boolean" || !isCount(seed)) throw new Error("this is no state of the widget");
  return { patterns: patterns.map(([x, y]) => [x, y]), chance, seed };
}

const isPlace = (place) =>
  Array.isArray(place) && place.length === 2 && place.every((value) => Math.abs(value) <= REACH);

/** A place as near as it can be that lies in the plane, to two digits. */
export const inside = (place) => place.map((value) => Math.round(100 * Math.max(-2.8, Math.min(2.8, value))) / 100);

export const legend = `The greyer, the lower: a valley. ${GRAINS} grains; each has the colour of the memory that it ends at.`;
