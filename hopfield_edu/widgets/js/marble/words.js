// What is seen, in sentences; and the states of the widget that can be shown. No DOM.

import { en, many } from "../core/en.js";
import { fixed, percent } from "../core/numbers.js";
import { arePlaces, isPlace, nameOf } from "../core/places.js";
import { LEAST, MOST_BETA } from "./compute.js";

/** The ways to compare, by the names that Python has for them. */
export const WAYS = [
  ["dot", en("dot product")],
  ["neg-L2", en("distance")],
];
export const STEPS = [
  [0.1, en("short, a tenth")],
  [1, en("whole, as attention")],
];

/** How many memories a place is made of: 1 / sum of squares of their weights. */
export const madeOf = (weights) => 1 / weights.reduce((sum, w) => sum + w * w, 0);

/** The valleys, and where the marble is after t steps. */
export function sentence({ patterns, beta }, { bottoms, path, ending }, weights, t) {
  const valleys = many(bottoms.length, "{0} valley", "{0} valleys");
  const land = en`β = ${fixed(beta, 2)}: ${valleys} for ${many(patterns.length, "{0} memory", "{0} memories")}.`;
  const steps = many(t, "{0} step", "{0} steps");
  if (t < path.length - 1) return en`${land} After ${steps} the marble is still rolling.`;
  const [blended, loudest] = [madeOf(weights), Math.max(...weights)];
  const what = en`${nameOf(weights.indexOf(loudest))} has ${percent(loudest)} of the weight`;
  if (ending === "rolls") return en`${land} After ${steps} the marble still creeps: ${what}.`;
  if (ending === "ridge") return en`${land} The marble lies on a ridge: a push would send it down. ${what}.`;
  if (blended < 1.2) return en`${land} After ${steps} it rests at one memory: ${what}.`;
  return en`${land} After ${steps} it rests at a blend of ${fixed(blended, 1)} memories: ${what}.`;
}

/** A state that can be shown, or an error. */
export function checked({ patterns, beta, similarity, step, ball }) {
  const sharp = typeof beta === "number" && beta >= LEAST && beta <= MOST_BETA;
  const known = WAYS.some(([way]) => way === similarity) && STEPS.some(([size]) => size === step);
  if (!arePlaces(patterns) || !sharp || !known || !isPlace(ball)) throw new Error("this is no state of the widget");
  return { patterns: patterns.map(([x, y]) => [x, y]), beta, similarity, step, ball: [...ball] };
}

export const legend = en(
  "The greyer, the lower; a cross marks the bottom of a valley. The line is the way of the marble.",
);
