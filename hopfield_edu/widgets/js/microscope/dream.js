// A Boltzmann machine on the 16 neurons: the chance of each of its states, and learning without samples. No DOM.

import { N, STATES, valuesOf } from "./states.js";

export const STEPS = 150;
export const RATE = 0.03; // both as in chapter 4
const HALF = 8; // neurons of either half of a state
const HALVES = 1 << HALF;

const inverseOf = (state) => STATES - 1 - state;

/** How often each state is shown, state -> share: each memory so many times, everything else never. */
export function shownOf(memories, times) {
  const all = times.reduce((sum, count) => sum + count, 0);
  const shares = new Map();
  memories.forEach((memory, k) => shares.set(memory, (shares.get(memory) ?? 0) + times[k] / all));
  return shares;
}

/**
 * Boltzmann learning from empty weights: Hebb on what is shown, minus Hebb on what is dreamt, all averages exact.
 *
 *     W_ij <- W_ij + rate (<s_i s_j>_shown - <s_i s_j>_dreamt)
 *     threshold_i <- threshold_i - rate (<s_i>_shown - <s_i>_dreamt)
 *
 * shown: as shownOf has it; thresholds: whether they learn, too; onStep(t) hears of each step. Returns {machines, divergences}, (STEPS + 1) each: before
 * the first step and after each. Ackley, Hinton & Sejnowski (1985).
 */
export function* learnWork(shown, thresholds, onStep = () => {}) {
  const data = averagesOfShown(shown);
  const machines = [{ pairs: new Float64Array(N * N), threshold: new Float64Array(N) }];
  const divergences = [];
  for (;;) {
    const machine = machines.at(-1);
    const dreams = dreamsOf(machine);
    divergences.push(divergenceOf(shown, dreams));
    if (machines.length > STEPS) return { machines, divergences };
    yield;
    machines.push(stepped(machine, data, averagesOf(dreams), thresholds));
    onStep(machines.length - 1);
    yield;
  }
}

function stepped({ pairs, threshold }, shown, dreamt, thresholds) {
  const rate = thresholds ? RATE : 0;
  return {
    pairs: pairs.map((w, at) => w + RATE * (shown.pairs[at] - dreamt.pairs[at])),
    threshold: threshold.map((theta, i) => theta - rate * (shown.means[i] - dreamt.means[i])),
  };
}

function averagesOfShown(shown) {
  const [pairs, means] = [new Float64Array(N * N), new Float64Array(N)];
  for (const [state, share] of shown) {
    const s = valuesOf(state);
    for (let i = 0; i < N; i++) {
      means[i] += share * s[i];
      for (let j = 0; j < N; j++) if (i !== j) pairs[N * i + j] += share * s[i] * s[j];
    }
  }
  return { pairs, means };
}

/**
 * How often a machine dreams of each state, at temperature 1: {depths (65536,), odds (65536,), total, norm};
 * P(s) = odds[s] / total = exp(depths[s] - norm).
 * A depth is minus the energy; those of the upper and the lower half of a state add up, and what ties them together.
 */
export function dreamsOf({ pairs, threshold }) {
  const [upper, lower] = [0, HALF].map((from) => halfDepths(pairs, threshold, from));
  const depths = new Float64Array(STATES);
  for (let a = 0; a < HALVES; a++) {
    const ties = tiesOf(pairs, a);
    for (let b = 0; b < HALVES; b++) depths[HALVES * a + b] = upper[a] + lower[b] + ties[b];
  }
  return { depths, ...oddsOf(depths) };
}

const signOf = (half, k) => ((half >> (HALF - 1 - k)) & 1 ? 1 : -1);

/** Minus the energy of each state of one half of the neurons by itself, (256,). */
function halfDepths(pairs, threshold, from) {
  return Float64Array.from({ length: HALVES }, (_, half) => {
    let depth = 0;
    for (let i = 0; i < HALF; i++) {
      depth -= threshold[from + i] * signOf(half, i);
      for (let j = 0; j < i; j++) depth += pairs[N * (from + i) + from + j] * signOf(half, i) * signOf(half, j);
    }
    return depth;
  });
}

/** What the pairs between this upper half and each lower half add to the depth, (256,). */
function tiesOf(pairs, upper) {
  const ties = new Float64Array(HALVES);
  for (let j = 0; j < HALF; j++) {
    let field = 0;
    for (let i = 0; i < HALF; i++) field += pairs[N * i + HALF + j] * signOf(upper, i);
    const bit = 1 << (HALF - 1 - j);
    ties[0] -= field;
    for (let lower = 0; lower < HALVES; lower++) if (lower & bit) ties[lower] += 2 * field;
  }
  for (let lower = 1; lower < HALVES; lower++) ties[lower] += ties[0];
  return ties;
}

/** exp of each value over that of the largest, their sum, and its logarithm with the largest in it: {odds, total, norm}. */
function oddsOf(values) {
  let [largest, total] = [-Infinity, 0];
  for (let at = 0; at < values.length; at++) if (values[at] > largest) largest = values[at];
  const odds = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) total += odds[at] = Math.exp(values[at] - largest);
  return { odds, total, norm: largest + Math.log(total) };
}

/** The chance of a state, and its logarithm. */
export const chanceOf = ({ odds, total }, state) => odds[state] / total;
export const logChance = ({ depths, norm }, state) => depths[state] - norm;

/**
 * The averages of s_i s_j, (256,), and of s_i, (16,). Each is a sum over all states with signs, taken half by half:
 * over the lower halves for each upper one, then over these.
 */
export function averagesOf({ odds, total }) {
  const rows = Array.from({ length: HALVES }, (_, a) => odds.subarray(HALVES * a, HALVES * (a + 1)));
  const [upper, lower] = [new Float64Array(HALVES), new Float64Array(HALVES)];
  const across = Array.from({ length: HALF }, () => new Float64Array(HALVES)); // sums of odds times s_j, for each upper half
  rows.forEach((row, a) => {
    for (let b = 0; b < HALVES; b++) lower[b] += row[b];
    upper[a] = foldInto(across, a, row);
  });
  const pairs = new Float64Array(N * N);
  const set = (i, j, sum) => (pairs[N * i + j] = pairs[N * j + i] = sum / total);
  for (let i = 0; i < HALF; i++) {
    for (let j = 0; j < HALF; j++) set(i, HALF + j, signedSum(across[j], i));
    for (let j = 0; j < i; j++) set(i, j, signedSum(upper, i, j));
    for (let j = 0; j < i; j++) set(HALF + i, HALF + j, signedSum(lower, i, j));
  }
  const means = Float64Array.from({ length: N }, (_, i) => signedSum(i < HALF ? upper : lower, i % HALF) / total);
  return { pairs, means };
}

/** Fold a row (256,) to its sum; on the way the sums of row times s_j go to across[j][at]. */
function foldInto(across, at, row) {
  const sums = Float64Array.from(row);
  let length = HALVES;
  for (let j = 0; j < HALF; j++) {
    length /= 2; // neuron j is on in the second half of what is left
    let signed = 0;
    for (let k = 0; k < length; k++) {
      signed += sums[length + k] - sums[k];
      sums[k] += sums[length + k];
    }
    across[j][at] = signed;
  }
  return sums[0];
}

/** The sum of values (256,) times s_i, or s_i s_j, of the halves that they belong to. */
function signedSum(values, i, j) {
  let sum = 0;
  for (let half = 0; half < HALVES; half++)
    sum += values[half] * signOf(half, i) * (j === undefined ? 1 : signOf(half, j));
  return sum;
}

/** How far the dreams are from what is shown, in nats: sum of P ln(P / Q). */
export function divergenceOf(shown, dreams) {
  let sum = 0;
  for (const [state, share] of shown) sum += share * (Math.log(share) - logChance(dreams, state));
  return sum;
}

/** Shares of the dreams: {memories: of each, all: of them together, inverses: of what is no memory itself, others}. */
export function sharesOf(dreams, memories) {
  const own = new Set(memories);
  const opposite = new Set(memories.map(inverseOf).filter((state) => !own.has(state)));
  const of = (states) => [...states].reduce((sum, state) => sum + chanceOf(dreams, state), 0);
  const [all, inverses] = [own, opposite].map(of);
  return {
    memories: memories.map((state) => chanceOf(dreams, state)),
    ...{ all, inverses, others: Math.max(0, 1 - all - inverses) },
  };
}

/** The memories and their inverses that are none, for the map: {state, k, sign}. */
export const placesOf = (memories) => [
  ...memories.map((state, k) => ({ state, k, sign: 1 })),
  ...memories
    .map((state, k) => ({ state: inverseOf(state), k, sign: -1 }))
    .filter(({ state }) => !memories.includes(state)),
];
