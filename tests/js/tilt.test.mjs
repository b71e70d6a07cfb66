// An input that pushes or reshapes: the same as hopfield_edu/frontier/plasticity.py has it (python -m tools.golden).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import {
  energyAt,
  heightsOf,
  isHeard,
  nameOf,
  RULES,
  regimes,
  run,
  SHARES,
  STARTS,
  VOLUMES,
} from "../../hopfield_edu/widgets/js/tilt/compute.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/tilt/python.js";
import { sentence } from "../../hopfield_edu/widgets/js/tilt/words.js";

const { cases } = JSON.parse(readFileSync(new URL("../golden/flows.json", import.meta.url)));
const START = { rule: "plasticity", share: 0.92, volume: 2, pulse: 5, noise: 0, start: "coffee", seed: 0 };
const near = (a, b, within = 1e-6) => Math.abs(a - b) < within;

for (const spec of cases) {
  test(`${spec.rule}, ${spec.share} at ${spec.volume}, from ${spec.start}: the same as Python`, () => {
    const { answers, overlaps } = run(spec);
    spec.overlaps.forEach((pair, k) => pair.forEach((m, mu) => assert.ok(near(overlaps[50 * k][mu], m), `frame ${50 * k}`)));
    spec.row.forEach((value, i) => assert.ok(near(answers[200][96 + i], value), `pixel ${96 + i}`));
  });
}

test("the map says where the network itself ends", () => {
  for (const rule of RULES) {
    for (const start of STARTS) {
      const map = regimes({ rule, start });
      for (const [row, column] of [[0, 3], [3, 9], [7, 17], [7, 23], [15, 12]]) {
        const asked = { ...START, rule, start, pulse: 10, share: SHARES[column], volume: VOLUMES[row] };
        assert.equal(map[row][column], nameOf(run(asked).overlaps[200]), `${rule} from ${start}: ${row}, ${column}`);
      }
    }
  }
});

test("the ball goes downhill while the input stays", () => {
  for (const rule of RULES) {
    const asked = { ...START, rule, pulse: 10 };
    const heights = run(asked).overlaps.map((m) => energyAt(asked, true, heightsOf(m)));
    for (let k = 1; k < heights.length; k++) assert.ok(heights[k] <= heights[k - 1] + 1e-9, `${rule} at ${k}`);
  }
});

test("without input the ground is a bowl under plasticity, and has four wells under push", () => {
  const at = (rule, place) => energyAt({ ...START, rule }, false, place);
  for (const place of [[1, 1], [1, -1], [0.3, 0.2]]) assert.ok(at("plasticity", [0, 0]) < at("plasticity", place));
  for (const well of [[1, 1], [1, -1], [-1, 1], [-1, -1]]) assert.ok(at("push", well) < at("push", [0, 0]));
});

test("an input that ends is heard until then", () => {
  assert.equal(isHeard(START, 99), true);
  assert.equal(isHeard(START, 100), false);
  assert.equal(isHeard({ ...START, pulse: 10 }, 200), true);
});

test("a state has a name, and the sentence says it", () => {
  const states = [[0.85, 0.3], [-0.85, 0], [0, 0.99], [0, -0.99], [0.1, -0.1], [0.5, 0.5], [0.5, 0.1]];
  const names = ["rocket", "inverse of the rocket", "coffee", "inverse of the coffee", "nothing", "mixture", "faint"];
  assert.deepEqual(states.map(nameOf), names);
  assert.equal(
    sentence(START, [0.99, -0.02], 60),
    "An input of 92\u00a0% rocket at volume 2.00 reshapes the ground. After 3.0\u00a0s the network holds the rocket (overlap with the rocket 0.99, with the coffee −0.02).",
  );
  assert.match(sentence(START, [0.001, 0], 190), /^The input is off\. After 9\.5\u00a0s the network holds nothing: .* 0\.00/);
});

test("the code asks for what is seen", () => {
  assert.match(pythonCode(START), /flow\(memories, coffee \+ 0\.05 \* rocket, cue, "plasticity", slope=4, pulse=5\)/);
  assert.match(pythonCode({ ...START, pulse: 10, noise: 1 }), /slope=4, noise=1, rng=0\)/);
});
