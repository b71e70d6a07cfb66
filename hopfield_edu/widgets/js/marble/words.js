// What is seen, in sentences; and the states of the widget that can be shown. No DOM.

import { fixed, percent } from "../core/numbers.js";
import { arePlaces, counted, isPlace, nameOf } from "../core/places.js";
import { LEAST, MOST_BETA } from "./compute.js";

/** The ways to compare, by the names that Python has for them. */
export const WAYS = [
  ["dot", "dot product"],
  ["neg-L2", "distance"],
];
export const STEPS = [
  [0.1, "short, a tenth"],
  [1, "whole, as attention"],
];

/** How many memories a place is made of: 1 / sum of squares of their weights. */
export const madeOf = (weights) => 1 / weights.reduce((sum, w) => sum + w * w, 0);

/** The valleys, and where the marble is after t steps. */
export function sentence({ patterns, beta }, { bottoms, path, ending }, weights, t) {
  const land = `β = ${fixed(beta, 2)}: ${counted(bottoms.length, "valley")} for ${counted(patterns.length, "memory")}.`;
  const steps = counted(t, "step");
  if (t < path.length - 1) return `${land} After ${steps} the marble is still rolling.`;
  const [many, loudest] = [madeOf(weights), Math.max(...weights)];
  const what = `${nameOf(weights.indexOf(loudest))} has ${percent(loudest)} of the weight`;
  if (ending === "rolls") return `${land} After ${steps} the marble still creeps: ${what}.`;
  if (ending === "ridge") return `${land} The marble lies on a ridge: a push would send it down. ${what}.`;
  if (many < 1.2) return `${land} After ${steps} it rests at one memory: ${what}.`;
  return `${land} After ${steps} it rests at a blend of ${fixed(many, 1)} memories: ${what}.`;
}

/** A state that can be shown, or an error. */
export function checked({ patterns, beta, similarity, step, ball }) {
  const sharp = typeof beta === "number" && beta >= LEAST && beta <= MOST_BETA;
  const known = WAYS.some(([way]) => way === similarity) && STEPS.some(([size]) => size === step);
  if (!arePlaces(patterns) || !sharp || !known || !isPlace(ball)) throw new Error("this is no state of the widget");
  return { patterns: patterns.map(([x, y]) => [x, y]), beta, similarity, step, ball: [...ball] };
}

export const legend = "The greyer, the lower; a cross marks the bottom of a valley. The line is the way of the marble.";
