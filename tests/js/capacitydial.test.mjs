// What the capacity dial computes, apart from what it draws.
import assert from "node:assert/strict";
import test from "node:test";

import * as rules from "../../hopfield_edu/widgets/js/capacity_dial/rules.js";
import { createRng } from "../../hopfield_edu/widgets/js/core/rng.js";

const { N, RULES } = rules;
const random = (p, n, seed) => {
  const rng = createRng(seed);
  return Array.from({ length: p }, () => Float64Array.from({ length: n }, () => rng.coin()));
};

/** h_i = sum_j W_ij s_j. */
function field({ n, r, unit, read, write, own }, s) {
  const m = Array.from({ length: r }, (_, k) => s.reduce((sum, value, i) => sum + write[i * r + k] * value, 0));
  return Float64Array.from({ length: n }, (_, i) => unit * (own[i] * s[i] + m.reduce((sum, value, k) => sum + read[i * r + k] * value, 0)));
}

test("a projection without its diagonal gives each stored neuron 1 - P_ii of itself", () => {
  const patterns = random(20, 40, 1);
  const weights = rules.projection(patterns);
  for (const x of patterns) field(weights, x).forEach((h, i) => assert.ok(Math.abs(h - (1 + weights.own[i]) * x[i]) < 1e-10));
});

test("a repeated pattern adds nothing to a projection", () => {
  const patterns = random(5, 40, 1);
  assert.equal(rules.projection([...patterns, patterns[0]]).r, 5);
});

test("the perceptron gives every neuron of every pattern its margin", () => {
  const patterns = random(40, 40, 2);
  const weights = rules.perceptron(patterns);
  for (const x of patterns) field(weights, x).forEach((h, i) => assert.ok(h * x[i] > 1 - 1e-9));
});

test("the picture stands among so many random patterns, and a seed draws the same again", () => {
  const { patterns, at } = rules.memories("rocket", 12, 5);
  assert.equal(patterns.length, 12);
  assert.deepEqual(patterns, rules.memories("rocket", 12, 5).patterns);
  assert.notDeepEqual(patterns[(at + 1) % 12], rules.memories("rocket", 12, 6).patterns[(at + 1) % 12]);
});

for (const rule of Object.keys(RULES)) {
  test(`${rule} brings the picture back at a small load, with the flips that were asked for`, () => {
    const found = rules.recallBoth({ rule, picture: "ghost", p: 10, flips: 10, seed: 3 });
    assert.deepEqual(found.wrong, { cue: 26, clean: 0, found: 0 });
  });
}

test("Hebb loses the picture at a load of .3 and the pseudo-inverse keeps it where it is", () => {
  const ask = (rule) => rules.recallBoth({ rule, picture: "ghost", p: Math.round(0.3 * N), flips: 30, seed: 0 }).wrong;
  assert.ok(ask("Hebb").clean > 5);
  assert.equal(ask("pseudo-inverse").clean, 0);
  assert.ok(ask("pseudo-inverse").found > 10);
});

test("what takes too long is known before it begins", () => {
  assert.ok(rules.canShow("pseudo-inverse", 251) && rules.canShow("perceptron", 128));
  assert.ok(!rules.canShow("perceptron", 129) && !rules.canShow("Hebb", 256) && !rules.canShow("Hebb", 0));
});
