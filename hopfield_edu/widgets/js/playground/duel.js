// A tug of war between two memories: how hard each pulls, who won, and the score that a link carries. No DOM.

import { fixed } from "../core/numbers.js";
import { nameOutcome, overlap } from "../core/outcome.js";
import { MOST_TIMES } from "../core/times.js";
import { isCount } from "../ui/state.js";

const MOST_ASKED = 999;

/** How often each memory was learned. Memories say so only where it is not once each. */
export const timesOf = ({ times, items }) => times ?? items.map(() => 1);

/** The memories with memory k learned so many times. */
export const learnedTimes = (memories, k, count) =>
  withTimes(
    memories,
    timesOf(memories).map((times, at) => (at === k ? count : times)),
  );

/** Memories with these times, left out where they are all 1; an error where they are none. */
export function withTimes({ times: _, ...memories }, times) {
  if (!times || times.every((count) => count === 1)) return memories;
  const fits = times.length === memories.items.length && times.every((count) => isCount(count - 1, MOST_TIMES - 1));
  if (!fits) throw new Error("a memory is learned once to five times");
  return { ...memories, times: [...times] };
}

/** The patterns, each as often as it is learned, the same ones side by side, as np.repeat has them. */
export const repeated = (patterns, times) => patterns.flatMap((x, k) => Array(times[k]).fill(x));

/** Whose half stands beside the target's: the rival where there is another memory of that number, else the next one. */
export const rivalOf = ({ target, items }, rival) =>
  rival < items.length && rival !== target ? rival : (target + 1) % items.length;

/** What a memory pulls with: {overlap, times, pull}. */
export function pullOf(pattern, cue, times) {
  const alike = overlap(pattern, cue);
  return { overlap: alike, times, pull: alike * times };
}

/** A pull as a product, such as "0.55 × 2 = 1.10": right for whoever multiplies the overlap that is seen. */
export function pullSaid({ overlap: alike, times }) {
  const seen = alike.toFixed(2);
  return `${fixed(Number(seen), 2)} × ${times} = ${fixed(seen * times, 2)}`;
}

/** Which of two memories the state is, one of the pair, else -1. */
export function winnerOf(patterns, names, state, pair) {
  const { kind, indices } = nameOutcome(patterns, names, state);
  return kind === "stored" && pair.includes(indices[0]) ? indices[0] : -1;
}

/** A score [right, asked] after one more answer, as far as a link can count. */
export const scored = ([right, asked], isRight) =>
  asked < MOST_ASKED ? [right + Number(isRight), asked + 1] : [right, asked];

/** The scores of a link, [who sent it, who opens it], or an error where they are none. */
export function duelOf(value) {
  const isScore = (score) =>
    Array.isArray(score) && score.length === 2 && isCount(score[1], MOST_ASKED) && isCount(score[0], score[1]);
  if (!Array.isArray(value) || value.length !== 2 || !value.every(isScore)) throw new Error("these are no scores");
  return value.map(([right, asked]) => [right, asked]);
}
