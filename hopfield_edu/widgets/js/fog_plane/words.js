// What is seen, in sentences; and the states of the widget that can be shown. No DOM.

import { en, many } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { arePlaces, nameOf } from "../core/places.js";
import { isCount } from "../ui/state.js";
import { CLONES, GRAINS, noiseAt, STEPS } from "./compute.js";

const memories = (count) => many(count, "{0} memory", "{0} memories");

/** The noise and the valleys at a step; then what the clones of a grain have shown. */
export function sentence({ patterns, chance }, { at, valleys }, cloned) {
  const name = at === 0 ? en(", fog") : at === STEPS ? en(", ink") : "";
  const [seen, stored] = [many(valleys, "{0} valley", "{0} valleys"), memories(patterns.length)];
  const land = en`Noise ${fixed(noiseAt(at), 2)}${name}: ${seen} for ${stored}.`;
  if (!cloned)
    return `${land} ${chance ? en("Chance is on: a grain may still change its mind.") : en("A grain has one future, and its colour tells it.")}`;
  return `${land} ${verdict(cloned)}`;
}

/** Where the clones of a grain end, and whether it had decided. */
export function verdict({ at, ends }) {
  const most = Math.max(...ends);
  const where = en`Cloned at noise ${fixed(noiseAt(at), 2)}, ${most} of ${CLONES} end at ${nameOf(ends.indexOf(most))}`;
  if (most === CLONES) return en`${where}: the grain had decided.`;
  return most < 0.9 * CLONES ? en`${where}: it had not decided.` : en`${where}: it had almost decided.`;
}

/** A state that can be shown, or an error. */
export function checked({ patterns, chance, seed }) {
  if (!arePlaces(patterns) || typeof chance !== "boolean" || !isCount(seed))
    throw new Error("this is no state of the widget");
  return { patterns: patterns.map(([x, y]) => [x, y]), chance, seed };
}

export const legend = en`The greyer, the lower: a valley. ${GRAINS} grains; each has the colour of the memory that it ends at.`;
