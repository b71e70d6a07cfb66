// A marble on the land of a modern Hopfield network, hopfield_edu/modern/dense.py in a plane. No DOM.

import { answerAt, bottomsWork, growthAt, heightAt, landWork, weightsAt } from "../core/land.js";
import { finish } from "../core/slices.js";

export const [LEAST, MOST_BETA] = [0.25, 16];
const MOST_STEPS = 600;
const BREAK = 50; // steps between two places at which work may be broken off
const RESTS = 1e-4; // a slope so small is level

const isDot = (similarity) => similarity === "dot";

/** The height of a place above the lowest that there can be: modern_energy; by distance, diffusion_energy. */
export function energyAt({ patterns, beta, similarity }, [x, y]) {
  const height = heightAt(patterns, x, y, beta, isDot(similarity));
  if (!isDot(similarity)) return height;
  const longest = Math.max(...patterns.map(([a, b]) => a * a + b * b));
  return height + Math.log(patterns.length) / beta + longest / 2;
}

/** The way of a marble: places from where it is dropped to where it rests, q <- q + step (answer - q). */
export function pathOf({ patterns, beta, similarity, step, ball }) {
  const path = [[...ball]];
  for (let k = 0; k < MOST_STEPS; k++) {
    const [x, y] = path.at(-1);
    const [right, up] = answerAt(patterns, x, y, beta, isDot(similarity));
    if (Math.hypot(right - x, up - y) < RESTS) break;
    path.push([x + step * (right - x), y + step * (up - y)]);
  }
  return path;
}

/** How loud each memory is at a place. */
export const loudAt = ({ patterns, beta, similarity }, [x, y]) =>
  Array.from(weightsAt(patterns, x, y, beta, isDot(similarity)));

/** All that a state shows: the land, its valleys, the way of the marble and its heights, and how it ends. */
export const rolled = (state) => finish(rolledWork(state));
export function* rolledWork(state) {
  const memories = [state.patterns, state.beta, isDot(state.similarity)];
  const land = yield* landWork(...memories);
  const bottoms = yield* bottomsWork(land, ...memories);
  const [path, heights] = [pathOf(state), []];
  for (const place of path) {
    if (heights.length % BREAK === 0) yield;
    heights.push(energyAt(state, place));
  }
  return { land, bottoms, path, heights, ending: endingOf(state, path) };
}

/** "rests", on a "ridge", or "rolls" still where it was given up. */
function endingOf(state, path) {
  if (path.length > MOST_STEPS) return "rolls";
  const { patterns, beta, similarity } = state;
  return growthAt(patterns, ...path.at(-1), beta, isDot(similarity)) > 1 ? "ridge" : "rests";
}
