// The classical network in the browser. It keeps the overlaps m = F s, so that a field costs O(r) and a flip O(r),
// and adds up in the order of hopfield_edu/classical/sweeps.py, so that both flip the same neurons.

// What takes long for large pictures is work in slices (slices.js), named hebbWork where hebb does it at once.

import { createRng } from "./rng.js";
import { finish } from "./slices.js";
import { add, dot } from "./vectors.js";

const TIE = 1e-12; // times n, in units of the largest coefficient: such a field counts as zero
const BLOCK = 256; // neurons between two places at which work may be broken off

/** Hebb's rule: W = (1/n) sum x x^T with a zero diagonal. patterns: arrays of ±1 of equal length; times: of each. */
export const hebb = (patterns, times) => finish(hebbWork(patterns, times));
export function hebbWork(patterns, times = patterns.map(() => 1)) {
  const n = patterns[0].length;
  return lowRank(
    patterns,
    times.map((count) => count / n),
  );
}

/** The Storkey rule, one pattern after the other; more passes are more patterns. Zero diagonal. */
export const storkey = (patterns) => finish(storkeyWork(patterns));
export function* storkeyWork(patterns) {
  const n = patterns[0].length;
  const factors = [];
  const coefficients = [];
  const own = new Float64Array(n); // the diagonal of the factors' product
  for (const x of patterns) {
    const echo = yield* product(factors, coefficients, x);
    for (let i = 0; i < n; i++) echo[i] -= own[i] * x[i];
    const fresh = Float64Array.from(x, (value, i) => value - echo[i]);
    for (let i = 0; i < n; i++) own[i] = (1 + 2 / n) * own[i] + (fresh[i] * fresh[i] - echo[i] * echo[i]) / n;
    for (let k = 0; k < coefficients.length; k++) coefficients[k] *= 1 + 2 / n;
    factors.push(fresh, echo);
    coefficients.push(1 / n, -1 / n);
  }
  return yield* lowRank(factors, coefficients);
}

/** The pseudo-inverse rule: the projection onto the patterns, with a zero diagonal. Dependent patterns may be among them. */
export const pseudoInverse = (patterns) => finish(pseudoInverseWork(patterns));
export function* pseudoInverseWork(patterns) {
  const n = patterns[0].length;
  const gram = yield* each(patterns, (x) => patterns.map((y) => dot(x, y) / n));
  const { values, vectors } = yield* eigen(gram);
  const kept = values.map((_, k) => k).filter((k) => values[k] > 1e-10 * Math.max(...values));
  const along = (k) =>
    combine(
      patterns,
      vectors.map((row) => row[k]),
    );
  const factors = yield* each(kept, along);
  return yield* lowRank(
    factors,
    kept.map((k) => 1 / (n * values[k])),
  );
}

/** list.map(action), which may be broken off between two of them. */
function* each(list, action) {
  const done = [];
  for (const one of list) {
    done.push(action(one));
    yield;
  }
  return done;
}

/** Weights F^T diag(c) F with a zero diagonal, laid out so that a neuron's factors lie side by side. */
function* lowRank(rows, coefficients) {
  const r = rows.length;
  const n = rows[0].length;
  const unit = Math.max(...coefficients.map(Math.abs)) || 1;
  const write = new Float64Array(n * r);
  const read = new Float64Array(n * r);
  const own = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (i % BLOCK === 0) yield;
    for (let k = 0; k < r; k++) {
      write[i * r + k] = rows[k][i];
      read[i * r + k] = rows[k][i] * (coefficients[k] / unit);
      own[i] -= read[i * r + k] * write[i * r + k];
    }
  }
  return { n, r, unit, read, write, own };
}

/** One weight W_ij, for a heat map of a small network. */
export function weight({ r, unit, read, write }, i, j) {
  if (i === j) return 0;
  let sum = 0;
  for (let k = 0; k < r; k++) sum += read[i * r + k] * write[j * r + k];
  return unit * sum;
}

/** The weights of neuron i, (n,). */
export function weightsOf(weights, i) {
  const row = new Float64Array(weights.n);
  for (let j = 0; j < row.length; j++) row[j] = weight(weights, i, j);
  return row;
}

/** Overlaps m = F s, (r,). */
function* overlapsOf({ n, r, write }, s) {
  const m = new Float64Array(r);
  for (let i = 0; i < n; i++) {
    if (i % BLOCK === 0) yield;
    for (let k = 0; k < r; k++) m[k] += write[i * r + k] * s[i];
  }
  return m;
}

/** Field of neuron i less a threshold, in units of the largest coefficient. */
function fieldOf({ r, read, own }, s, m, i, threshold) {
  let field = own[i] * s[i] - threshold;
  for (let k = 0, at = i * r; k < r; k++, at++) field += read[at] * m[k];
  return field;
}

/** E = -1/2 s·W s, m being the overlaps of s. */
function* energyOf(weights, s, m) {
  let sum = 0;
  for (let i = 0; i < weights.n; i++) {
    if (i % BLOCK === 0) yield;
    sum += s[i] * fieldOf(weights, s, m, i, 0);
  }
  return (-weights.unit * sum) / 2;
}

/**
 * A recall that can be taken step by step from a cue, which is not changed.
 * order: "random" (a new permutation each sweep), "sequential" or "synchronous"; temperature: Glauber's, at least 0.
 */
export const createRun = (weights, cue, visits) => finish(createRunWork(weights, cue, visits));
export function* createRunWork(weights, cue, { order = "random", seed = 0, temperature = 0, maxSweeps = 100 } = {}) {
  const m = yield* overlapsOf(weights, cue);
  const run = {
    weights,
    state: new Float64Array(cue), // faster than from(), for typed arrays
    energy: yield* energyOf(weights, cue, m),
    visits: 0,
    flips: 0,
    sweeps: 0,
    outcome: null,
    unit: -1, // the neuron visited last
    m,
    rng: createRng(seed),
    temperature,
    maxSweeps,
  };
  return order === "synchronous" ? synchronous(run) : asynchronous(run, order);
}

function asynchronous(run, order) {
  const { weights, rng } = run;
  const { n } = weights;
  const tie = TIE * n;
  const noise = run.temperature > 0 ? logisticTable() : null;
  let units = null;
  let flipsThisSweep = 0;

  /** Visit one neuron; returns it where it flipped, else -1. */
  function step() {
    if (run.outcome) return -1;
    const place = run.visits % n;
    if (place === 0)
      units = order === "random" ? rng.permutation(n) : (units ?? Int32Array.from({ length: n }, (_, k) => k));
    const i = units[place];
    run.unit = i;
    run.visits++;
    const threshold = noise ? ((run.temperature / 2) * noise[rng.u32() >>> 22]) / weights.unit : 0;
    const flipped = fieldOf(weights, run.state, run.m, i, threshold) * run.state[i] < -tie;
    if (flipped) turn(i);
    if (place === n - 1) endOfSweep();
    return flipped ? i : -1;
  }

  function turn(i) {
    run.energy += 2 * run.state[i] * fieldOf(weights, run.state, run.m, i, 0) * weights.unit;
    turnNeuron(run, i);
    flipsThisSweep++;
  }

  function endOfSweep() {
    run.sweeps++;
    if (flipsThisSweep === 0 && !noise) run.outcome = "fixed point";
    else if (run.sweeps === run.maxSweeps) run.outcome = "not settled";
    flipsThisSweep = 0;
  }

  return Object.assign(run, stepwise(run, step));
}

/** Flip neuron i and keep the overlaps true. */
function turnNeuron(run, i) {
  const { r, write } = run.weights;
  const old = run.state[i];
  run.state[i] = -old;
  for (let k = 0, at = i * r; k < r; k++, at++) run.m[k] -= 2 * old * write[at];
  run.flips++;
}

/** step, and what is made of it: flip (on to the next flip), sweep (to the end of the sweep), finish. */
function stepwise(run, step) {
  function flip() {
    while (!run.outcome) {
      const i = step();
      if (i >= 0) return i;
    }
    return -1;
  }
  function* sweepWork() {
    const flipped = [];
    const goal = run.sweeps + 1;
    for (let visits = 0; run.sweeps < goal && !run.outcome; visits++) {
      if (visits % BLOCK === 0) yield;
      const i = step();
      if (i >= 0) flipped.push(i);
    }
    return flipped;
  }
  const sweep = () => finish(sweepWork());
  return { step, flip, sweep, sweepWork, finish: finisher(run, sweep) };
}

/** A function that runs to the end. */
const finisher = (run, sweep) => () => {
  while (!run.outcome) sweep();
  return run.outcome;
};

/** All neurons at once: a step is a sweep, and the other end of a recall is a two-cycle. */
function synchronous(run) {
  const { weights } = run;
  const tie = TIE * weights.n;
  let before = [];

  function* sweepWork() {
    if (run.outcome) return [];
    const flipped = [];
    for (let i = 0; i < weights.n; i++) {
      if (i % BLOCK === 0) yield;
      if (fieldOf(weights, run.state, run.m, i, 0) * run.state[i] < -tie) flipped.push(i);
    }
    for (const [k, i] of flipped.entries()) {
      if (k % BLOCK === 0) yield;
      turnNeuron(run, i);
    }
    run.energy = yield* energyOf(weights, run.state, yield* overlapsOf(weights, run.state));
    run.visits += weights.n;
    run.sweeps++;
    const back = flipped.length === before.length && flipped.every((i, k) => i === before[k]);
    if (flipped.length === 0) run.outcome = "fixed point";
    else if (back) run.outcome = "two-cycle";
    else if (run.sweeps === run.maxSweeps) run.outcome = "not settled";
    before = flipped;
    return flipped;
  }

  const sweep = () => finish(sweepWork());
  return Object.assign(run, { step: sweep, flip: sweep, sweep, sweepWork, finish: finisher(run, sweep) });
}

/**
 * Quantiles of the logistic distribution, ln(u / (1-u)) for u = (j + 1/2) / 1024. A neuron at temperature T compares
 * its field with T/2 times one of them. Only + - * / are used: Math.log may differ between machines in the last bit.
 */
export function logisticTable() {
  table ??= Float64Array.from({ length: 1024 }, (_, j) => logarithm((j + 0.5) / (1023.5 - j)));
  return table;
}
let table = null; // it takes some milliseconds, once

function logarithm(x) {
  let powers = 0;
  for (; x >= 2; x /= 2) powers++;
  for (; x < 1; x *= 2) powers--;
  const z = (x - 1) / (x + 1);
  let sum = 0;
  for (let k = 0, power = z; k < 20; k++, power *= z * z) sum += power / (2 * k + 1);
  return 2 * sum + powers * Math.LN2;
}

/** sum_k c_k v_k (v_k·x). */
function* product(rows, coefficients, x) {
  const sum = new Float64Array(x.length);
  for (const [k, row] of rows.entries()) {
    add(sum, row, coefficients[k] * dot(row, x));
    yield;
  }
  return sum;
}

/** sum_k a_k v_k. */
function combine(rows, amounts) {
  const sum = new Float64Array(rows[0].length);
  rows.forEach((row, k) => add(sum, row, amounts[k]));
  return sum;
}

/** Eigenvalues and eigenvectors (columns) of a small symmetric matrix by Jacobi's rotations. */
function* eigen(matrix) {
  const a = matrix.map((row) => [...row]);
  const p = a.length;
  const vectors = a.map((_, i) => a.map((_, j) => Number(i === j)));
  for (let round = 0; round < 60; round++) {
    yield;
    let off = 0;
    for (let i = 0; i < p; i++) for (let j = 0; j < i; j++) off += a[i][j] ** 2;
    if (off < 1e-30) break;
    for (let i = 0; i < p; i++) for (let j = 0; j < i; j++) if (a[i][j] !== 0) rotate(a, vectors, i, j);
  }
  return { values: a.map((row, k) => row[k]), vectors };
}

/** One rotation that makes a[i][j] zero. */
function rotate(a, vectors, i, j) {
  const theta = (a[j][j] - a[i][i]) / (2 * a[i][j]);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(t * t + 1);
  const sin = t * cos;
  for (let k = 0; k < a.length; k++)
    [a[k][i], a[k][j]] = [cos * a[k][i] - sin * a[k][j], sin * a[k][i] + cos * a[k][j]];
  for (let k = 0; k < a.length; k++)
    [a[i][k], a[j][k]] = [cos * a[i][k] - sin * a[j][k], sin * a[i][k] + cos * a[j][k]];
  for (const row of vectors) [row[i], row[j]] = [cos * row[i] - sin * row[j], sin * row[i] + cos * row[j]];
}
