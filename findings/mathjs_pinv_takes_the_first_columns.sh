#!/usr/bin/env bash
# mathjs 15.2.0 (npm): pinv, the Moore-Penrose inverse, fails on ordinary sets of patterns of -1 and 1: of 100 sets of three
# patterns of 8 neurons more than half end in "Cannot calculate inverse, determinant is zero", although their rows are independent,
# and of 100 sets of ten of 50 neurons some twenty give numbers that are no pseudo-inverse, without a word. ml-matrix 6.15.1 is
# right for all of them. Why: _rankFact (pinv.js) keeps the first r columns of the matrix, where it should keep those
# that have a pivot; so it fails wherever the first r columns are dependent, already for [[1, 1, 1], [1, 1, -1]].
# Reported as issue 3373 of mathjs, open. Expected: X pinv(X) X = X. Remedy: pseudoInverse of ml-matrix, or for independent
# patterns X' inv(X X'), which is right here too. This course computes the pseudo-inverse rule in its own code.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund mathjs@15.2.0 ml-matrix@6.15.1
cat > seen.mjs <<'JAVASCRIPT'
import { inv, multiply, pinv, transpose } from "mathjs";
import { determinant, Matrix, pseudoInverse } from "ml-matrix";

let seed = 1;

/** A random number by mulberry32. */
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/** Is X · P · X = X? "error" where there is no P at all. */
function judged(X, invert) {
  try {
    const back = multiply(multiply(X, invert(X)), X);
    return back.flat().every((value, k) => Math.abs(value - X.flat()[k]) < 1e-6) ? "right" : "wrong";
  } catch (error) {
    if (error.message !== "Cannot calculate inverse, determinant is zero") throw error;
    return "error";
  }
}

const ways = {
  mathjs: pinv,
  "ml-matrix": (X) => pseudoInverse(new Matrix(X)).to2DArray(),
  "X' inv(X X')": (X) => multiply(transpose(X), inv(multiply(X, transpose(X)))),
};
const seen = {};
for (const [patterns, neurons] of [[3, 8], [10, 50]]) {
  const counts = Object.fromEntries(Object.keys(ways).map((name) => [name, { right: 0, wrong: 0, error: 0 }]));
  let sets = 0;
  while (sets < 100) {
    const X = Array.from({ length: patterns }, () => Array.from({ length: neurons }, () => (random() < 0.5 ? -1 : 1)));
    if (Math.abs(determinant(new Matrix(X).mmul(new Matrix(X).transpose()))) < 1e-3) continue; // dependent rows
    sets++;
    for (const [name, invert] of Object.entries(ways)) counts[name][judged(X, invert)]++;
  }
  seen[`${patterns} of ${neurons}`] = counts;
  console.log(`${sets} sets of ${patterns} independent patterns of ${neurons} neurons:`, JSON.stringify(counts));
}
const small = judged([[1, 1, 1], [1, 1, -1]], pinv);
console.log("[[1, 1, 1], [1, 1, -1]]:", small);
const others = Object.values(seen).every((row) => Object.entries(row).every(([name, count]) => name === "mathjs" || count.wrong + count.error === 0));
if (!others || small !== "error" || seen["3 of 8"].mathjs.error < 40 || seen["10 of 50"].mathjs.wrong < 15) process.exit(1);
JAVASCRIPT
node seen.mjs || { echo "changed: see above"; exit 1; }
