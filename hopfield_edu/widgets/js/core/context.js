// Items learned while a context drifts, and what comes to mind, as hopfield_edu/hetero/context.py has it. No DOM.

import { add, dot } from "./vectors.js";

const TIE = 1e-10; // a field below it is 0 but for rounding
const MOST_SWEEPS = 100;
export const [ITEMS, NEURONS, LISTS] = [10, 50, 60]; // a list; neurons of an item, and of a context; lists

/** A list of p items in their contexts, first states, and coins that decide between equal overlaps; from one stream. */
export function drawList(rng, p, drift) {
  const coins = (count) => Float64Array.from({ length: count }, rng.coin);
  const rows = (count) => Array.from({ length: count }, () => coins(NEURONS));
  const items = rows(p);
  const contexts = [coins(NEURONS)];
  while (contexts.length < p) {
    const next = contexts.at(-1).slice();
    for (const i of rng.choose(NEURONS, Math.round(drift * NEURONS))) next[i] *= -1;
    contexts.push(next);
  }
  const starts = rows(p);
  const fair = Array.from({ length: p }, () => Array.from({ length: p }, () => (rng.u32() + 0.5) / 2 ** 32));
  return { items, contexts, starts, fair, inverse: inverseOf(gramOf(items, contexts)) };
}

const gramOf = (items, contexts) => items.map((x, k) => items.map((y, l) => dot(x, y) + dot(contexts[k], contexts[l])));

/** The inverse of a small positive definite matrix, by Gauss and Jordan. */
export function inverseOf(matrix) {
  const p = matrix.length;
  const rows = matrix.map((row, k) => [...row, ...row.map((_, l) => Number(k === l))]);
  for (let k = 0; k < p; k++) {
    const pivot = rows[k][k];
    for (let j = 0; j < 2 * p; j++) rows[k][j] /= pivot;
    for (let l = 0; l < p; l++) {
      const factor = rows[l][k];
      if (l !== k && factor !== 0) for (let j = 0; j < 2 * p; j++) rows[l][j] -= factor * rows[k][j];
    }
  }
  return rows.map((row) => row.slice(p));
}

/**
 * For each moment of a list the item that its context brings up: [index, …]. share: 0 for Hebb's rule, 1 for the
 * projection. W = X^T M X with M = (1 - share) / N + share · G^-1, where G = X X^T and X are items beside contexts.
 */
export function remind(list, share) {
  const { items, contexts, starts, fair, inverse } = list;
  const amount = (value, k, l) => share * value + (k === l ? (1 - share) / (2 * NEURONS) : 0);
  const M = inverse.map((row, k) => Float64Array.from(row, (value, l) => amount(value, k, l)));
  const own = diagonalOf(items, M);
  return contexts.map((context, k) => {
    const heard = contexts.map((each) => dot(each, context));
    return nearest(items, settled({ items, M, own }, heard, starts[k]), fair[k]);
  });
}

/** The diagonal of X^T M X. */
function diagonalOf(items, M) {
  const column = new Float64Array(items.length);
  return Float64Array.from({ length: NEURONS }, (_, i) => {
    let sum = 0;
    for (let k = 0; k < column.length; k++) column[k] = items[k][i];
    for (let k = 0; k < column.length; k++) sum += dot(M[k], column) * column[k];
    return sum;
  });
}

/** All neurons of the item at once, until nothing or the same moves again. */
function settled({ items, M, own }, heard, start) {
  let [state, before] = [start, null];
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    const overlaps = Float64Array.from(items, (x, k) => dot(x, state) + heard[k]);
    const [fields, next] = [new Float64Array(NEURONS), new Float64Array(NEURONS)];
    for (let i = 0; i < NEURONS; i++) fields[i] = -own[i] * state[i];
    for (let k = 0; k < items.length; k++) add(fields, items[k], dot(M[k], overlaps));
    for (let i = 0; i < NEURONS; i++) next[i] = fields[i] * state[i] < -TIE ? -state[i] : state[i];
    if (same(next, state) || same(next, before)) return next;
    [before, state] = [state, next];
  }
  return state;
}

const same = (state, other) => other?.every((value, i) => value === state[i]);

/** The item with the largest overlap; of equal ones the one with the larger coin. */
function nearest(items, state, fair) {
  const scores = items.map((x, k) => dot(x, state) + fair[k] / 2);
  return scores.indexOf(Math.max(...scores));
}

/** How often the item at each lag comes to mind where there is one: shares for lags 1 - p … p - 1. */
export function lagShares(recalled) {
  const p = recalled[0].length;
  const counts = new Array(2 * p - 1).fill(0);
  for (const row of recalled) row.forEach((item, k) => counts[item - k + p - 1]++);
  return counts.map((count, at) => count / (recalled.length * (p - Math.abs(at - p + 1))));
}

/**
 * Steps from one item said to the next, by lag: {taken, possible}. What is said again is no step, and none begins there;
 * no more does one lead to -1, which is not in the list, or from there.
 */
export function lagSteps(orders, p) {
  const [taken, possible] = [new Array(2 * p - 1).fill(0), new Array(2 * p - 1).fill(0)];
  for (const order of orders) {
    for (let k = 1; k < order.length; k++) {
      const said = order.slice(0, k);
      const now = said[k - 1];
      if (Math.min(now, order[k]) < 0 || said.indexOf(now) < k - 1 || said.includes(order[k])) continue;
      taken[order[k] - now + p - 1]++;
      for (let left = 0; left < p; left++) if (!said.includes(left)) possible[left - now + p - 1]++;
    }
  }
  return { taken, possible };
}
