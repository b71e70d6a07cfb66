// Clocks that draw each other: the same as hopfield_edu/frontier/phasors.py has it (python -m tools.golden).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { bitsOf, compare, information, N, run } from "../../hopfield_edu/widgets/js/clock_hands/compute.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/clock_hands/python.js";
import { sentence } from "../../hopfield_edu/widgets/js/clock_hands/words.js";

const { cases } = JSON.parse(readFileSync(new URL("../golden/hands.json", import.meta.url)));
const START = { levels: 4, patterns: 6, strength: 0.5, ramp: true, seed: 0 };

for (const spec of cases) {
  const grows = spec.ramp ? "growing" : "at once";
  test(`${spec.levels} places, ${spec.patterns} patterns, ${spec.strength} ${grows}, seed ${spec.seed}: as Python`, () => {
    const { frames } = run(spec);
    spec.turns.forEach((row, k) => {
      row.forEach((turn, i) => {
        const apart = frames[50 * k][i] / (2 * Math.PI) - turn;
        assert.ok(Math.abs(apart - Math.round(apart)) < 1e-5, `hand ${i} at frame ${50 * k}`);
      });
    });
  });
}

const countAtEnd = (part) => {
  const state = { ...START, ...part };
  const { stored, frames } = run(state);
  return compare(stored[0], frames[200], state.levels).count;
};

test("a rhythm that grows recalls, and one that is on at once freezes the cue", () => {
  assert.equal(countAtEnd({ strength: 1 }), 0);
  assert.ok(countAtEnd({ strength: 1, ramp: false }) > 10);
});

test("a common turn does not count", () => {
  const { stored } = run(START);
  const turned = stored[0].map((angle) => angle + 1);
  turned[3] += Math.PI;
  const { count, overlap, wrong } = compare(stored[0], turned, 4);
  assert.equal(count, 1);
  assert.ok(wrong[3] && Math.abs(overlap - (N - 2) / N) < 1e-9);
});

test("bits are those of frontier.information, twice as many a weight where weights are real", () => {
  assert.equal(information(4, 0), 2);
  assert.equal(information(3, 2 / 3), 0);
  assert.ok(Math.abs(information(2, 0.11) - 0.5) < 0.001);
  assert.equal(information(0, 0), 0);
  assert.equal(bitsOf({ levels: 2, patterns: 16 }, 0), 0.25);
  assert.equal(bitsOf({ levels: 4, patterns: 16 }, 0), 0.25);
});

test("sentences count hands", () => {
  const said = (count, part = {}) => sentence({ ...START, ...part }, { count, overlap: 0.987 }, 100);
  assert.equal(
    said(0),
    "After 40 of 80 time units, every hand is at its place (6 patterns, load 0.05; overlap 0.99). 0.094 bits per real weight.",
  );
  assert.match(said(1, { patterns: 1 }), /1 of 128 hands is at a wrong place \(1 pattern, load 0\.01;/);
  assert.match(said(7, { levels: 0 }), /7 of 128 hands are more than 11° off .*0\.99\)\.$/);
  assert.match(said(0, { levels: 0 }), /every hand is less than 11° off/);
});

test("the code asks for what is seen", () => {
  assert.match(pythonCode(START), /drawn\(4, 6, 0\)/);
  assert.match(pythonCode({ ...START, levels: 0, ramp: false }), /"ramp": False[^]*oscillate\(W, cue, None/);
});
