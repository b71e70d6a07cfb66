// What is seen, in words. No DOM.

import { en, many } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { bitsOf, FRAMES, N, TIME } from "./compute.js";

export const nameOf = (levels) => (levels ? en`${levels} places` : en("the whole circle, no lock"));

function strayed(count, levels) {
  if (!count) return levels ? en("every hand is at its place") : en("every hand is less than 11° off");
  return levels
    ? many(count, "{0} of {1} hands is at a wrong place", "{0} of {1} hands are at a wrong place", count, N)
    : many(count, "{0} of {1} hands is more than 11° off", "{0} of {1} hands are more than 11° off", count, N);
}

/** How many hands are wrong at a frame, and what the weights hold. */
export function sentence(state, { count, overlap }, frame) {
  const when = en`After ${fixed((frame * TIME) / FRAMES, 0)} of ${TIME} time units`;
  const held = state.levels ? ` ${en`${fixed(bitsOf(state, count), 3)} bits per real weight.`}` : "";
  const load = fixed(state.patterns / N, 2);
  const stored = many(state.patterns, "{0} pattern, load {1}", "{0} patterns, load {1}", state.patterns, load);
  return en`${when}, ${strayed(count, state.levels)} (${stored}; overlap ${fixed(overlap, 2)}).` + held;
}
