// What the Playground computes, without any DOM: cues, a recall as a line of flips that can be walked both ways, code.

import { fromText } from "../core/bits.js";
import { damage } from "../core/damage.js";
import { en, many } from "../core/en.js";
import { createRunWork, hebbWork, pseudoInverseWork, storkeyWork } from "../core/engine.js";
import { pictureName } from "../core/names.js";
import { nameOutcome } from "../core/outcome.js";
import { nextSeed } from "../core/rng.js";
import { finish, REST } from "../core/slices.js";
import { repeated, rivalOf, timesOf } from "./duel.js";

/**
 * The rules on offer: what the reader sees, how it learns patterns so many times each, as work in slices, and the same
 * in Python. A projection learns nothing by repetition.
 */
export const RULES = {
  Hebb: { title: en("Hebb"), learn: hebbWork, python: "hebbian(X)" },
  Storkey: { title: en("Storkey"), learn: (X, times) => storkeyWork(repeated(X, times)), python: "storkey(X)" },
  "Storkey twice": {
    title: en("Storkey, two passes"),
    learn: (X, times) => storkeyWork([...repeated(X, times), ...repeated(X, times)]),
    python: "storkey(X, storkey(X))",
  },
  "pseudo-inverse": { title: en("Pseudo-inverse"), learn: (X) => pseudoInverseWork(X), python: "pseudo_inverse(X)" },
};
const VISITS = 256; // of neurons, between two places at which a recall may be broken off

/** Whether a recall is so short that it need not be cut into slices. */
export const isShort = (cue) => cue.length <= 256;

/** Ways to break a picture: title, Python, and the pixels' new values for a share of damage and a stream. */
export const DAMAGES = {
  flip: { title: en("Flip pixels"), most: 0.5, python: (share, seed) => `corrupt.flip(x, ${share}, rng=${seed})` },
  noise: {
    title: en("Salt and pepper"),
    most: 1,
    python: (share, seed) => `corrupt.salt_and_pepper(x, ${share}, rng=${seed})`,
  },
  mask: { title: en("Cover the centre"), most: 1, python: (share) => `corrupt.mask(x, "center", ${share})` },
  half: { title: en("Cover the right"), most: 1, python: (share) => `corrupt.mask(x, "right", ${share})` },
  both: {
    title: en("Half of another"),
    most: 1,
    python: (share, _, rival) => `np.where(corrupt.mask(np.ones(x.size), "right", ${share}) > 0, x, X[${rival}])`,
  },
};

export const ORDERS = { random: en("Random order"), sequential: en("Row by row"), synchronous: en("All at once") };

/**
 * A square of ink and paper at another size: a pixel is ink if at least half of what it covers was, as datasets.pictures
 * does it. Made larger, each pixel becomes several.
 */
export function resized(pattern, size) {
  const side = Math.round(Math.sqrt(pattern.length));
  const edges = Array.from({ length: size + 1 }, (_, k) => Math.floor((k * side) / size));
  const covered = (k) => [edges[k], Math.max(edges[k + 1], edges[k] + 1)];
  return Float64Array.from({ length: size * size }, (_, at) => {
    const [top, bottom] = covered(Math.floor(at / size));
    const [left, right] = covered(at % size);
    let ink = 0;
    for (let i = top; i < bottom; i++) for (let j = left; j < right; j++) ink += pattern[i * side + j];
    return ink >= 0 ? 1 : -1;
  });
}

/** Grey values 0 (black) to 255 of a square picture as a pattern: darker than the median is ink. */
export function inkOf(grey) {
  const median = [...grey].sort((a, b) => a - b)[grey.length >> 1];
  const threshold = grey.some((value) => value < median) ? median : median + 1;
  return Float64Array.from(grey, (value) => (value < threshold ? 1 : -1));
}

/**
 * A whole recall as frames that can be walked both ways: a frame is the neuron that flipped, or a list of those that
 * did where all move together. energies[t] and at(t) belong to the moment after t frames.
 */
export const recallLine = (...asked) => finish(recallWork(...asked));
export function* recallWork(patterns, names, cue, { rule, order, seed, temperature = 0, maxSweeps = 60, memories }) {
  const weights = yield* learn(rule, patterns, memories ? timesOf(memories) : patterns.map(() => 1));
  // The cue was broken with this seed: the same one would visit exactly its wrong pixels first.
  const visits = { order, seed: nextSeed(seed), temperature, maxSweeps: temperature ? 20 : maxSweeps };
  const run = yield* createRunWork(weights, cue, visits);
  const [frames, energies, sweepEnds] = [[], [run.energy], []];
  while (!run.outcome) {
    if (run.visits % VISITS === 0) yield;
    const moved = order === "synchronous" ? yield* run.sweepWork() : run.step();
    if (moved.length || moved >= 0) {
      frames.push(moved);
      energies.push(run.energy);
    }
    if (run.visits % weights.n === 0) sweepEnds.push(frames.length);
  }
  yield REST; // before it is named, and before it is shown
  const { state, outcome, sweeps } = run;
  const sentence = endSentence(run, patterns, names, temperature);
  yield REST;
  return { weights, cue, frames, energies, sweepEnds, state, outcome, sweeps, sentence };
}

/** What a state asks: the patterns that are stored, their names, and the cue that was drawn or broken. */
export function questionOf(state, stored) {
  const [patterns, names] = [stored.map(({ pattern }) => pattern), stored.map(({ name }) => pictureName(name))];
  const broken = patterns[state.memories.target];
  const other = patterns[rivalOf(state.memories, state.rival)];
  const { kind, share, seed } = state;
  const cue = state.cue ? fromText(state.cue, broken.length) : damage(broken, kind, share, seed, other);
  return { patterns, names, cue };
}

const learned = new Map(); // rule -> what it learned last: a slider of the damage asks for the same weights again

function* learn(rule, patterns, times) {
  const last = learned.get(rule);
  const isSame = (x, k) => x === patterns[k] && last.times[k] === times[k];
  const same = last?.patterns.length === patterns.length && last.patterns.every(isSame);
  if (!same) learned.set(rule, { patterns: [...patterns], times, weights: yield* RULES[rule].learn(patterns, times) });
  return learned.get(rule).weights;
}

function endSentence(run, patterns, names, temperature) {
  if (run.outcome === "two-cycle") return en("It swaps between two states forever: a two-cycle.");
  const rests = run.outcome === "fixed point";
  const named = nameOutcome(patterns, names, run.state, rests).sentence;
  if (rests) return named;
  const why = temperature
    ? en("At this temperature it never comes to rest.")
    : many(run.sweeps, "It had not settled after {0} sweep.", "It had not settled after {0} sweeps.");
  return `${why} ${named}`;
}

/** A reader of a line of frames: state after t of them, moved by as few flips as it takes. */
export function createWalker(line) {
  const state = new Float64Array(line.cue);
  let at = 0;
  const { frames } = line;
  const turn = (frame) => {
    if (typeof frame === "number") state[frame] = -state[frame];
    else for (const i of frame) state[i] = -state[i];
  };
  return {
    state,
    get at() {
      return at;
    },
    seek(t) {
      const goal = Math.max(0, Math.min(frames.length, t));
      if (goal === 0 || goal === frames.length) {
        state.set(goal ? line.state : line.cue);
        at = goal;
      }
      while (at < goal) turn(frames[at++]);
      while (at > goal) turn(frames[--at]);
      return goal;
    },
  };
}

/** Which sweep a frame belongs to, counted from 1; 0 before the first. */
export function sweepOf(line, at) {
  if (at === 0) return 0;
  return line.sweepEnds.findIndex((end) => at <= end) + 1;
}
