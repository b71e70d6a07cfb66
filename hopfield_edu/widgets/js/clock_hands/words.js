// What is seen, in words. No DOM.

import { fixed } from "../core/numbers.js";
import { bitsOf, FRAMES, N, TIME } from "./compute.js";

export const nameOf = (levels) => (levels ? `${levels} places` : "the whole circle, no lock");

function strayed(count, levels) {
  if (!count) return `every hand is ${levels ? "at its place" : "less than 11° off"}`;
  return `${count} of ${N} hands ${count === 1 ? "is" : "are"} ${levels ? "at a wrong place" : "more than 11° off"}`;
}

/** How many hands are wrong at a frame, and what the weights hold. */
export function sentence(state, { count, overlap }, frame) {
  const when = `After ${fixed((frame * TIME) / FRAMES, 0)} of ${TIME} time units`;
  const held = state.levels ? ` ${fixed(bitsOf(state, count), 3)} bits per real weight.` : "";
  const stored = `${state.patterns} pattern${state.patterns === 1 ? "" : "s"}, load ${fixed(state.patterns / N, 2)}`;
  return `${when}, ${strayed(count, state.levels)} (${stored}; overlap ${fixed(overlap, 2)}).${held}`;
}
