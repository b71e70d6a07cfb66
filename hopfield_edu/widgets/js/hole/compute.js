// Twelve patterns in a network, three rules, three ways to forget, and what an attacker reads in the weights. No DOM.

import { later } from "../core/en.js";
import { createRng } from "../core/rng.js";
import { dot } from "../core/vectors.js";

export const RULES = [later("Hebb"), later("Storkey"), later("projection")];
export const WAYS = [later("kept"), later("subtracted"), later("subtracted twice"), later("never learned")];
export const [STORED, STRANGERS, WRONG] = [12, 200, 10];
export const ROUNDING = 1e-9; // scores and fields that differ by less are equal

/** Twelve people and 200 strangers, each n of ±1, and the order in which a cue's features go wrong. */
export function peopleOf(n, seed) {
  const rng = createRng(seed);
  const draw = (count) => Array.from({ length: count }, () => Float64Array.from({ length: n }, rng.coin));
  return { people: draw(STORED), strangers: draw(STRANGERS), order: rng.permutation(n) };
}

/** The weights, (n, n) with a zero diagonal, that a rule learns from patterns in their order. */
export function learn(rule, patterns, n) {
  if (rule === "projection") return project(patterns, n);
  let W = new Float64Array(n * n);
  for (const x of patterns) W = rule === "Hebb" ? add(W, x, 1 / n) : storkey(W, x);
  return W;
}

/** W + coefficient · x x^T with a zero diagonal: one after the other, so that rounding is Python's. */
function add(W, x, coefficient) {
  const n = x.length;
  return filled(n, (k, i, j) => W[k] + x[i] * x[j] * coefficient);
}

/** One step of the Storkey rule: (1 + 2/n) W + (x x^T - x g^T - g x^T) / n, g = W x. */
function storkey(W, x) {
  const n = x.length;
  const g = field(W, x);
  return filled(n, (k, i, j) => (1 + 2 / n) * W[k] + (x[i] * x[j] - x[i] * g[j] - g[i] * x[j]) / n);
}

/** An (n, n) matrix with a zero diagonal, each other place k = i n + j by a function. */
function filled(n, at) {
  const W = new Float64Array(n * n);
  for (let i = 0, k = 0; i < n; i++) for (let j = 0; j < n; j++, k++) if (i !== j) W[k] = at(k, i, j);
  return W;
}

/** The projection onto the span of patterns, X^T (X X^T)^-1 X, with a zero diagonal. */
function project(patterns, n) {
  const inverse = inverted(patterns.map((x) => patterns.map((y) => dot(x, y))));
  const W = new Float64Array(n * n);
  patterns.forEach((x, a) => {
    const row = new Float64Array(n);
    patterns.forEach((y, b) => y.forEach((value, j) => (row[j] += inverse[a][b] * value)));
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (i !== j) W[i * n + j] += x[i] * row[j];
  });
  return W;
}

/** The inverse of a small matrix, by Gauss and Jordan with pivots. */
function inverted(matrix) {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => Number(i === j))]);
  for (let k = 0; k < size; k++) {
    const best = rows.reduce((at, row, i) => (i > k && Math.abs(row[k]) > Math.abs(rows[at][k]) ? i : at), k);
    [rows[k], rows[best]] = [rows[best], rows[k]];
    rows[k] = rows[k].map((value) => value / rows[k][k]);
    rows.forEach((row, i) => {
      if (i !== k) rows[i] = row.map((value, j) => value - row[k] * rows[k][j]);
    });
  }
  return rows.map((row) => row.slice(size));
}

/** The weights after a way of forgetting x, number `you` of the patterns. */
export function forgotten(rule, way, patterns, you) {
  const n = patterns[0].length;
  if (way === "never learned") return learn(rule, patterns.toSpliced(you, 1), n);
  let W = learn(rule, patterns, n);
  for (let k = 0; k < WAYS.indexOf(way); k++) W = add(W, patterns[you], -1 / n);
  return W;
}

/**
 * What an attacker reads for each candidate: x·Wx, |Wx|, and, where it is asked for, |x·rx| of what rounding has left,
 * r = W - round(nW)/n.
 */
export function scoresOf(W, candidates, rounding = true) {
  const n = candidates[0].length;
  const left = rounding ? W.map((value) => value - nearest(n * value) / n) : null;
  return candidates.map((x) => {
    const h = field(W, x);
    const residue = left ? Math.abs(dot(x, field(left, x))) : 0;
    return { familiarity: dot(x, h), loudness: Math.sqrt(dot(h, h)), residue };
  });
}

/** The nearest whole number; a half goes to the even one, as NumPy has it. */
function nearest(value) {
  const whole = Math.round(value);
  return Math.abs(value % 1) === 0.5 && whole % 2 ? whole - 1 : whole;
}

/** Your place among others by a score, 1 for the highest; what differs by less than `tie` is equal. */
export const placeOf = (yours, others, tie = 0) => 1 + others.filter((other) => other > yours + tie).length;

/** x with some features wrong, and where recall brings it, neuron by neuron, in at most `most` sweeps. */
export function askedWith(W, x, order, most = 100) {
  const cue = x.slice();
  for (const i of order.subarray(0, WRONG)) cue[i] *= -1;
  const state = cue.slice();
  for (let sweep = 0; sweep < most && sweepOver(W, state); sweep++);
  return { cue, state };
}

/** Ask each neuron once, from the first to the last; whether one has changed. Ties keep the old state. */
function sweepOver(W, state) {
  const n = state.length;
  let changed = false;
  for (let i = 0; i < n; i++) {
    const h = dot(W.subarray(i * n, (i + 1) * n), state);
    if (h * state[i] >= -ROUNDING) continue;
    state[i] *= -1;
    changed = true;
  }
  return changed;
}

function field(W, x) {
  const n = x.length;
  const h = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += W[i * n + j] * x[j];
    h[i] = sum;
  }
  return h;
}
