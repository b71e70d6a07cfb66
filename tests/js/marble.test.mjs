// A marble in a plane: the same ways, heights and valleys as Python has (python -m tools.golden).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { bottomsOf, landOf, weightsAt } from "../../hopfield_edu/widgets/js/core/land.js";
import { SETS } from "../../hopfield_edu/widgets/js/core/places.js";
import { energyAt, loudAt, pathOf, rolled } from "../../hopfield_edu/widgets/js/marble/compute.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/marble/python.js";
import { checked, madeOf, sentence } from "../../hopfield_edu/widgets/js/marble/words.js";
import { spent } from "./spent.mjs";

const { cases } = JSON.parse(readFileSync(new URL("../golden/marbles.json", import.meta.url)));
const near = (found, right, off = 1e-8) => assert.ok(Math.abs(found - right) < off, `${found}, not ${right}`);
const START = { patterns: SETS.three, beta: 2, similarity: "dot", step: 0.1, ball: [0.3, -2.4] };

test("ways, heights and valleys are those of Python", () => {
  for (const spec of cases) {
    const path = pathOf(spec);
    assert.equal(path.length - 1, spec.steps);
    [1, Math.floor(path.length / 2), path.length - 1].forEach((t, row) => {
      for (const axis of [0, 1]) near(path[t][axis], spec.way[row][axis]);
    });
    [0, 1, path.length - 1].forEach((t, row) => near(energyAt(spec, path[t]), spec.energies[row]));
    assert.equal(rolled(spec).bottoms.length, spec.valleys, `${spec.name}, ${spec.similarity}, beta ${spec.beta}`);
  }
});

test("the marble never rolls up, and by the whole steps of the network neither", () => {
  for (const spec of cases) {
    const { heights } = rolled(spec);
    heights.slice(1).forEach((height, k) => assert.ok(height <= heights[k] + 1e-12));
  }
});

test("three memories have four valleys while they merge: their mean has one before theirs are gone", () => {
  const count = (beta) => rolled({ ...START, beta }).bottoms.length;
  assert.deepEqual([0.8, 0.82, 0.85, 0.88, 0.9].map(count), [1, 4, 4, 4, 3]);
});

test("valleys are counted in a moment, on a ring whose groove is nearly level, too", () => {
  const ring = { ...START, patterns: SETS["a ring of 24"], beta: 1.46 };
  const times = Array.from({ length: 5 }, () => spent(() => rolled(ring)));
  assert.ok(Math.min(...times) < 100, `${Math.min(...times)} ms`); // 10 on a quiet machine
});

test("memories of one length make one land by dot product and by distance, up to a constant", () => {
  const [dot, far] = [true, false].map((byDot) => landOf(SETS["a ring of 8"], 3, byDot));
  dot.forEach((height, k) => near(height - far[k], dot[0] - far[0], 0.02)); // the places are rounded
});

test("by dot product a short memory has no valley of its own beside a long one", () => {
  const pair = [
    [2, 0],
    [0.5, 0],
  ];
  const count = (byDot) => bottomsOf(landOf(pair, 6, byDot), pair, 6, byDot).length;
  assert.deepEqual([count(true), count(false)], [1, 2]);
});

test("weights add up to 1 and none is lost far away", () => {
  const weights = weightsAt(SETS.three, 50, 40, 400);
  assert.equal(weights.reduce((sum, weight) => sum + weight), 1);
  assert.ok(weights.every(Number.isFinite));
});

test("a marble on a ridge stays there and the sentence says so", () => {
  const state = { ...START, patterns: SETS.two, ball: [0, 1], beta: 4 };
  const found = rolled(state);
  assert.equal(found.ending, "ridge");
  const last = found.path.length - 1;
  assert.match(sentence(state, found, loudAt(state, found.path[last]), last), /^β = 4\.00: 2 valleys .* on a ridge/);
});

test("sentences say what a marble rests at", () => {
  const told = (state) => {
    const found = rolled(state);
    const last = found.path.length - 1;
    return sentence(state, found, loudAt(state, found.path[last]), last);
  };
  assert.match(told(START), /^β = 2\.00: 3 valleys for 3 memories\. After \d+ steps it rests at one memory: [BC] has/);
  assert.match(told({ ...START, beta: 0.3 }), /1 valley for 3 memories.* a blend of 3\.0 memories/);
  assert.match(sentence(START, rolled(START), [1, 0, 0], 3), /After 3 steps the marble is still rolling/);
  assert.equal(madeOf([0.5, 0.5]), 2);
});

test("what is no state is an error", () => {
  assert.deepEqual(checked(START), START);
  for (const part of [{ patterns: [] }, { beta: 0.1 }, { beta: "2" }, { similarity: "L2" }, { step: 0.3 }, { ball: [0, 4] }])
    assert.throws(() => checked({ ...START, ...part }));
});

test("the code names the similarity and its own energy", () => {
  assert.match(pythonCode(START), /"dot", softmax\(beta\)[\s\S]*modern_energy\(patterns, q, beta\)/);
  assert.match(pythonCode({ ...START, similarity: "neg-L2" }), /"neg-L2", softmax\(beta \/ 2\)[\s\S]*diffusion_energy/);
});
