// The JavaScript engine flips what Python flips: tests/golden/trajectories.json, written by python -m tools.golden.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import * as engine from "../../hopfield_edu/widgets/js/core/engine.js";
import { nameOutcome } from "../../hopfield_edu/widgets/js/core/outcome.js";
import { createRng } from "../../hopfield_edu/widgets/js/core/rng.js";
import { spent } from "./spent.mjs";

const golden = JSON.parse(readFileSync(new URL("../golden/trajectories.json", import.meta.url)));

const bytes = (text) => Uint8Array.from(Buffer.from(text, "base64"));
const signs = (marks) => Float64Array.from(marks, (mark) => (mark === "#" ? 1 : -1));

function pictures(count) {
  const packed = bytes(golden.pictures);
  return Array.from({ length: count }, (_, p) =>
    Float64Array.from({ length: 16384 }, (_, i) => ((packed[p * 2048 + (i >> 3)] >> (7 - (i & 7))) & 1 ? 1 : -1)),
  );
}

function prepare(spec) {
  const rng = createRng(7);
  let patterns;
  if (spec.patterns === "pictures") patterns = pictures(spec.count);
  else if (typeof spec.patterns === "string") patterns = [...spec.patterns].map((name) => signs(golden.letters[name]));
  else {
    const [p, n] = spec.patterns;
    patterns = Array.from({ length: p }, () => Float64Array.from({ length: n }, rng.coin));
  }
  const cue = Float64Array.from(patterns[0]);
  for (const i of rng.choose(cue.length, spec.flips)) cue[i] *= -1;
  return { patterns, cue };
}

const close = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

for (const spec of golden.cases) {
  const label = [spec.patterns, spec.count, spec.rule, spec.order, spec.temperature && `T ${spec.temperature}`];
  test(`${label.filter(Boolean).join(" ")}: the same flips and energies as Python`, () => {
    const { patterns, cue } = prepare(spec);
    const maxSweeps = spec.temperature ? 5 : 100;
    const weights = engine[spec.rule](patterns);
    const run = engine.createRun(weights, cue, { order: spec.order, seed: 8, temperature: spec.temperature, maxSweeps });
    assert.ok(close(run.energy, spec.first), `${run.energy} is not ${spec.first}`);
    const flips = [];
    const energies = [];
    while (!run.outcome) {
      if (spec.order === "synchronous") flips.push(...run.sweep());
      else {
        const i = run.flip();
        if (i < 0) break;
        flips.push(i);
        if (flips.length % spec.every === 0) energies.push(run.energy);
      }
    }
    const raw = bytes(spec.flipped);
    assert.deepEqual(flips, [...new Uint16Array(raw.buffer, raw.byteOffset, raw.length / 2)]);
    assert.equal(energies.length, spec.energies.length);
    energies.forEach((e, k) => assert.ok(close(e, spec.energies[k]), `energy ${k}: ${e} is not ${spec.energies[k]}`));
    assert.ok(close(run.energy, spec.last));
    assert.deepEqual([run.outcome, run.sweeps], [spec.outcome, spec.sweeps]);
    assert.equal(cue.length, spec.n);
  });
}

test("there are at least 20 golden cases, from 25 to 16,384 neurons", () => {
  const sizes = golden.cases.map((spec) => spec.n);
  assert.ok(sizes.length >= 20);
  assert.deepEqual([Math.min(...sizes), Math.max(...sizes)], [25, 16384]);
});

test("the stream is the one that Python draws", () => {
  assert.deepEqual(Array.from({ length: 4 }, createRng(0).u32), [1684164658, 3653269916, 2939563536, 2141751570]);
  assert.deepEqual([...createRng(3).permutation(10)], [2, 0, 6, 8, 3, 4, 7, 1, 5, 9]);
});

test("a run leaves its cue alone and ends where its state is named", () => {
  const patterns = [..."HOT"].map((name) => signs(golden.letters[name]));
  const cue = Float64Array.from(patterns[2]);
  cue[0] = -cue[0];
  const copy = Float64Array.from(cue);
  const run = engine.createRun(engine.hebb(patterns), cue, { seed: 1 });
  assert.equal(run.finish(), "fixed point");
  assert.deepEqual(cue, copy);
  assert.equal(nameOutcome(patterns, [..."HOT"], run.state).sentence, "It recalled T, exactly.");
  const inverse = nameOutcome(patterns, [..."HOT"], run.state.map((s) => -s));
  assert.deepEqual([inverse.kind, inverse.exact], ["inverse", true]);
});

test("a vote of three is named as a mixture, and noise as other", () => {
  const rng = createRng(5);
  const patterns = Array.from({ length: 4 }, () => Float64Array.from({ length: 400 }, rng.coin));
  const vote = patterns[0].map((_, i) => Math.sign(patterns[0][i] - patterns[1][i] + patterns[3][i]));
  const found = nameOutcome(patterns, ["a", "b", "c", "d"], vote);
  assert.equal(found.kind, "mixture");
  assert.deepEqual(new Set(found.indices), new Set([0, 1, 3]));
  assert.match(found.sentence, /the inverse of b/);
  const noise = Float64Array.from({ length: 400 }, rng.coin);
  assert.equal(nameOutcome(patterns, ["a", "b", "c", "d"], noise).kind, "other");
});

test("weights of a small network are those of the rule", () => {
  const patterns = [..."HOT"].map((name) => signs(golden.letters[name]));
  const hebb = engine.hebb(patterns);
  assert.ok(close(engine.weight(hebb, 3, 9), patterns.reduce((sum, x) => sum + x[3] * x[9], 0) / 25));
  assert.equal(engine.weight(hebb, 4, 4), 0);
});

test("an asynchronous sweep of 128x128 with three memories is quick", () => {
  const weights = engine.storkey(pictures(3));
  const times = Array.from({ length: 9 }, (_, seed) => {
    const { cue } = prepare({ patterns: "pictures", count: 3, flips: 3277 });
    const run = engine.createRun(weights, cue, { seed });
    run.step(); // draws the order
    return spent(() => run.sweep());
  }).sort((a, b) => a - b);
  console.log(`# a sweep of 16,384 neurons, rank 6: ${times[4].toFixed(2)} ms (median of 9)`);
  assert.ok(times[4] < 20);
});
