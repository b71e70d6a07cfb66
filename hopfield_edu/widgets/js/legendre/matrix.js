// Square matrices, row by row in one array. No DOM.

import { finish } from "../core/slices.js";

/** The X of A X = B, by elimination; B has n rows of one or more numbers. A and B stay as they are. */
export function solve(A, B, n) {
  const [a, x, m] = [Float64Array.from(A), Float64Array.from(B), B.length / n];
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(a[i * n + k]) > Math.abs(a[pivot * n + k])) pivot = i;
    swap(a, k, pivot, n);
    swap(x, k, pivot, m);
    for (let i = 0; i < n; i++) {
      const factor = i === k ? 0 : a[i * n + k] / a[k * n + k];
      if (!factor) continue;
      for (let j = k; j < n; j++) a[i * n + j] -= factor * a[k * n + j];
      for (let j = 0; j < m; j++) x[i * m + j] -= factor * x[k * m + j];
    }
  }
  return x.map((value, at) => value / a[Math.floor(at / m) * (n + 1)]);
}

function swap(rows, i, k, width) {
  if (i === k) return;
  const held = rows.slice(i * width, (i + 1) * width);
  rows.copyWithin(i * width, k * width, (k + 1) * width);
  rows.set(held, k * width);
}

/** exp(A): its series for A halved until it is small, then squared as often. */
export const exponential = (A, n) => finish(exponentialWork(A, n));
export function* exponentialWork(A, n) {
  let norm = 0;
  for (let i = 0; i < n; i++) {
    const row = A.subarray(i * n, (i + 1) * n);
    norm = Math.max(
      norm,
      row.reduce((sum, value) => sum + Math.abs(value), 0),
    );
  }
  const halvings = Math.max(0, Math.ceil(Math.log2(norm)) + 2);
  const small = A.map((value) => value / 2 ** halvings);
  let term = A.map((_, at) => Number(at % (n + 1) === 0));
  const found = Float64Array.from(term);
  for (let k = 1; k < 16; k++) {
    term = product(term, small, n).map((value) => value / k);
    for (let at = 0; at < found.length; at++) found[at] += term[at];
    yield;
  }
  let power = found;
  for (let k = 0; k < halvings; k++) {
    power = product(power, power, n);
    yield;
  }
  return power;
}

function product(A, B, n) {
  const C = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const factor = A[i * n + k];
      for (let j = 0; j < n; j++) C[i * n + j] += factor * B[k * n + j];
    }
  }
  return C;
}
