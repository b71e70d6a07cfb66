// A picture among random patterns, stored by one of four rules, and asked twice: clean, and with flipped bits. No DOM.

import { later } from "../core/en.js";
import { createRunWork, hebbWork, storkeyWork } from "../core/engine.js";
import { NAMES } from "../core/names.js";
import { createRng, nextSeed } from "../core/rng.js";
import { finish } from "../core/slices.js";
import { add, dot } from "../core/vectors.js";
import { picture } from "../ui/pictures16.js";

export const N = 256;
const LEARNED = 128; // patterns up to which the perceptron learns while you wait
const EPOCHS = 200;

/** How each rule learns, as work in slices. */
export const RULES = {
  [later("Hebb")]: hebbWork,
  [later("Storkey")]: storkeyWork,
  [later("pseudo-inverse")]: projectionWork,
  [later("perceptron")]: perceptronWork,
};

/** Whether this rule learns so many patterns fast enough to be watched, and can at all. */
export const canShow = (rule, p) => p >= 1 && p < N && (rule !== "perceptron" || p <= LEARNED);

/** The picture at a random place among p - 1 random patterns. Returns {patterns, at}. */
export function memories(name, p, seed) {
  const rng = createRng(seed);
  const at = rng.below(p);
  const own = picture(NAMES.indexOf(name));
  const patterns = Array.from({ length: p }, (_, k) =>
    k === at ? own : Float64Array.from({ length: N }, () => rng.coin()),
  );
  return { patterns, at };
}

/** {memory, cue, clean, found, wrong: {cue, clean, found}}: where recall rests from the memory itself and from the cue. */
export const recallBoth = (asked) => finish(recallWork(asked));
export function* recallWork({ rule, picture: name, p, flips, seed }) {
  const { patterns, at } = memories(name, p, seed);
  yield;
  const weights = yield* RULES[rule](patterns);
  const memory = patterns[at];
  const cue = Float64Array.from(memory);
  for (const i of createRng(nextSeed(seed)).choose(N, Math.round((flips / 100) * N))) cue[i] = -cue[i];
  const order = { seed: nextSeed(seed, 2), maxSweeps: 60 };
  const clean = yield* restWork(weights, memory, order);
  const found = yield* restWork(weights, cue, order);
  const wrong = (s) => s.reduce((sum, value, i) => sum + Number(value !== memory[i]), 0);
  return { memory, cue, clean, found, wrong: { cue: wrong(cue), clean: wrong(clean), found: wrong(found) } };
}

/** Where recall rests. */
function* restWork(weights, start, order) {
  const run = yield* createRunWork(weights, start, order);
  while (!run.outcome) yield* run.sweepWork();
  return run.state;
}

/** The pseudo-inverse rule for independent patterns: a projection onto them, by an orthonormal basis. Zero diagonal. */
export const projection = (patterns) => finish(projectionWork(patterns));
export function* projectionWork(patterns) {
  const basis = [];
  for (const x of patterns) {
    yield;
    const rest = Float64Array.from(x);
    for (let twice = 0; twice < 2; twice++) for (const b of basis) add(rest, b, -dot(rest, b)); // once leaves rounding
    const length = Math.sqrt(dot(rest, rest));
    if (length > 1e-6 * Math.sqrt(x.length)) basis.push(rest.map((value) => value / length));
  }
  return yield* laidOut(basis, basis);
}

/** The perceptron rule with margin 1, as hopfield_edu.classical.perceptron. Zero diagonal. */
export const perceptron = (patterns) => finish(perceptronWork(patterns));
export function* perceptronWork(patterns) {
  const n = patterns[0].length;
  const similarity = [];
  for (const x of patterns) {
    yield;
    similarity.push(patterns.map((y) => dot(x, y)));
  }
  const written = patterns.map(() => new Float64Array(n));
  const times = new Float64Array(n);
  for (let epoch = 0, mistakes = 1; epoch < EPOCHS && mistakes; epoch++) {
    mistakes = 0;
    for (const [mu, x] of patterns.entries()) {
      yield;
      const field = new Float64Array(n);
      written.forEach((row, nu) => add(field, row, similarity[mu][nu]));
      for (let i = 0; i < n; i++) {
        if (x[i] * field[i] - times[i] > n) continue;
        written[mu][i] += x[i];
        times[i]++;
        mistakes++;
      }
    }
  }
  return yield* laidOut(patterns, written, 1 / n);
}

/** Weights unit · R^T F with a zero diagonal, as core/engine.js has them; read and write are rows of length n. */
function* laidOut(writes, reads, unit = 1) {
  const r = writes.length;
  const n = writes[0].length;
  const [write, read, own] = [new Float64Array(n * r), new Float64Array(n * r), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    if (i % 16 === 0) yield;
    for (let k = 0; k < r; k++) {
      write[i * r + k] = writes[k][i];
      read[i * r + k] = reads[k][i];
      own[i] -= reads[k][i] * writes[k][i];
    }
  }
  return { n, r, unit, read, write, own };
}
