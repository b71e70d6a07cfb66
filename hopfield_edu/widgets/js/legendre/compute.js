// The past of a signal in n numbers, renewed at every sample, as hopfield_edu/frontier/history.py does it. No DOM.

import { later } from "../core/en.js";
import { finish } from "../core/slices.js";
import { exponentialWork, solve } from "./matrix.js";

/** How much of a step is taken at its end and not at its beginning. */
const IMPLICIT = { euler: 0, bilinear: 0.5, midpoint: 0.5 };
export const RULES = [later("exact"), later("midpoint"), later("bilinear"), later("euler")];
export const MEASURES = ["legs", "legt"];

/** sqrt(2i + 1), by which a Legendre polynomial has length 1 on [0, 1]. */
const scalesOf = (n) => Float64Array.from({ length: n }, (_, i) => Math.sqrt(2 * i + 1));

/** Write sqrt(2i + 1) P_i(2x - 1) for i < n into a row, from a place on. */
export function polynomials(x, n, row = new Float64Array(n), from = 0) {
  const u = 2 * x - 1;
  let [before, now] = [0, 1];
  for (let i = 0; i < n; i++) {
    row[from + i] = Math.sqrt(2 * i + 1) * now;
    [before, now] = [now, ((2 * i + 1) * u * now - i * before) / (i + 1)];
  }
  return row;
}

/** A table of the polynomials at the middles of so many parts of [0, 1], row by row. */
export function tableOf(n, points) {
  const table = new Float64Array(points * n);
  for (let k = 0; k < points; k++) polynomials((k + 0.5) / points, n, table, k * n);
  return table;
}

/** Gauss's n points on [0, 1] with their weights, and the polynomials there. */
export function gauss(n) {
  const points = Float64Array.from({ length: n }, (_, k) => {
    let u = -Math.cos((Math.PI * (k + 0.75)) / (n + 0.5));
    for (let times = 0; times < 6; times++) u -= newton(u, n);
    return (u + 1) / 2;
  });
  const read = new Float64Array(n * n);
  points.forEach((y, q) => polynomials(y, n, read, q * n));
  const weights = points.map((_, q) => 1 / read.subarray(q * n, (q + 1) * n).reduce((sum, p) => sum + p * p, 0));
  return { points, weights, read };
}

/** P_n(u) by its slope. */
function newton(u, n) {
  let [before, now] = [0, 1];
  for (let i = 0; i < n; i++) [before, now] = [now, ((2 * i + 1) * u * now - i * before) / (i + 1)];
  return (now * (u * u - 1)) / (n * (u * now - before));
}

/**
 * What n numbers hold before the first sample and after each: {kept, largest}, (L + 1) rows of n, and for each row the
 * largest size that a number has had so far.
 */
export const remember = (...asked) => finish(rememberWork(...asked));
export function* rememberWork(signal, { n, measure, window, rule }) {
  const squeezes = measure === "legs" && rule === "exact";
  const step = squeezes ? squeezed(n) : measure === "legs" ? stretched(n, rule) : yield* slid(n, rule, window);
  const kept = new Float64Array((signal.length + 1) * n);
  const largest = new Float64Array(signal.length + 1);
  for (let k = 1; k <= signal.length; k++) {
    const c = kept.subarray(k * n, (k + 1) * n);
    step(kept.subarray((k - 1) * n, k * n), signal[k - 1], k, c);
    largest[k] = c.reduce((most, value) => Math.max(most, Math.abs(value)), largest[k - 1]);
    yield;
  }
  return { kept, largest };
}

/**
 * The exact step of legs: what was is squeezed into [0, r], the new sample fills [r, 1]; r = (k - 1) / k. Both parts are
 * integrals by Gauss's points: places of the one and of the other by turns, all at once from one polynomial to the next.
 */
function squeezed(n) {
  const [{ points, weights, read }, scales] = [gauss(n), scalesOf(n)];
  const [u, amount, before, now] = Array.from({ length: 4 }, () => new Float64Array(2 * n));
  return (c, sample, k, out) => {
    const r = (k - 1) / k;
    for (let q = 0; q < n; q++) {
      let past = 0;
      for (let i = 0; i < n; i++) past += c[i] * read[q * n + i];
      [u[2 * q], amount[2 * q]] = [2 * (r * points[q]) - 1, r * weights[q] * past];
      [u[2 * q + 1], amount[2 * q + 1]] = [2 * (r + (1 - r) * points[q]) - 1, (1 - r) * weights[q] * sample];
    }
    before.fill(0);
    now.fill(1);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < 2 * n; j++) {
        const own = now[j];
        sum += amount[j] * (scales[i] * own);
        now[j] = ((2 * i + 1) * u[j] * own - i * before[j]) / (i + 1);
        before[j] = own;
      }
      out[i] = sum;
    }
  };
}

/** A step of legs by a rule that follows the slope, in n and not n² multiplications: A c is a running sum. */
function stretched(n, rule) {
  const b = scalesOf(n);
  const [share, shift] = [IMPLICIT[rule], rule === "midpoint" ? 0.5 : 0];
  return (c, sample, k, out) => {
    if (shift && k === 1) {
      out[0] = sample; // a past of one sample is that sample
      return;
    }
    const h = 1 / (k - shift);
    let [before, after] = [0, 0];
    for (let i = 0; i < n; i++) {
      const slope = b[i] * before + (i + 1) * c[i];
      const now = c[i] - (1 - share) * h * slope + h * b[i] * sample;
      out[i] = (now - share * h * b[i] * after) / (1 + share * h * (i + 1));
      before += b[i] * c[i];
      after += b[i] * out[i];
    }
  };
}

/** A step of legt, the same at every sample: c <- M c + g f. */
function* slid(n, rule, window) {
  const b = scalesOf(n);
  const A = Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return b[i] * b[j] * (i < j && (j - i) % 2 ? -1 : 1);
  });
  const [M, g] = rule === "exact" ? yield* exactly(A, b, window) : byRule(A, b, IMPLICIT[rule] / window, window);
  yield;
  return (c, sample, _, out) => {
    for (let i = 0; i < n; i++) {
      out[i] = g[i] * sample;
      for (let j = 0; j < n; j++) out[i] += M[i * n + j] * c[j];
    }
  };
}

function* exactly(A, b, window) {
  const n = b.length;
  const shrunk = A.map((value) => -value / window);
  const M = yield* exponentialWork(shrunk, n);
  const rest = b.map((value, i) => value - b.reduce((sum, other, j) => sum + M[i * n + j] * other, 0));
  return [M, solve(A, rest, n)];
}

function byRule(A, b, share, window) {
  const n = b.length;
  const one = (at) => Number(at % (n + 1) === 0);
  const end = A.map((value, at) => one(at) + share * value);
  const begin = A.map((value, at) => one(at) - (1 / window - share) * value);
  const b1 = b.map((value) => value / window);
  return [solve(end, begin, n), solve(end, b1, n)];
}
