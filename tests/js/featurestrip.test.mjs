// A strip of constant size: the same as hopfield_edu/frontier/features.py has it (python -m tools.golden).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { finish } from "../../hopfield_edu/widgets/js/core/slices.js";
import { adding, directing, FEATURES, patternOf } from "../../hopfield_edu/widgets/js/feature_strip/compute.js";
import { checked, createMaker, price, sentence } from "../../hopfield_edu/widgets/js/feature_strip/memory.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/feature_strip/python.js";
import { NAMES } from "../../hopfield_edu/widgets/js/core/names.js";

const { cases } = JSON.parse(readFileSync(new URL("../golden/strips.json", import.meta.url)));
const near = (found, right, off) =>
  right.forEach((value, k) => assert.ok(Math.abs(found[k] - value) < off, `number ${k}: ${found[k]}, not ${value}`));
const made = (state) => finish(createMaker()(state));
const START = { stored: [NAMES[0]], asked: NAMES[0], features: 256, beta: 8, damage: 0.05, seed: 0 };

for (const spec of cases) {
  test(`${spec.stored.length} pictures, ${spec.features} features, beta ${spec.beta}: as Python`, () => {
    const memory = made(spec);
    near(
      spec.strip.map((_, k) => memory.strip[61 * k]),
      spec.strip,
      1e-9,
    );
    near(memory.states.at(-1), spec.state, 1e-6);
    near([memory.energies.at(-1)], [spec.energy], 1e-6);
    assert.deepEqual([memory.outcome, memory.states.length - 1], [spec.outcome, spec.steps]);
    assert.equal(memory.wrong.at(-1), spec.wrong);
  });
}

test("forgetting a picture is never having stored it", () => {
  const omega = finish(directing(2, 256));
  const { strip, before } = finish(adding([3, 5, 9], omega, 8));
  const without = finish(adding([3, 5], omega, 8)).strip;
  assert.ok(before.every((value, k) => Math.abs(value - without[k]) < 1e-14));
  assert.ok(strip.some((value, k) => Math.abs(value - without[k]) > 0.01));
});

test("an energy is told on the way from the cue to the picture, exactly with one picture", () => {
  const { way } = made({ ...START, damage: 0 });
  assert.equal(way.exact.length, 41);
  assert.ok(way.exact.every((value, k) => Math.abs(value - way.told[k]) < 1e-9));
});

test("directions are kept for the next memory, and made anew for another seed", () => {
  const make = createMaker();
  const first = finish(make(START)).strip;
  assert.deepEqual(finish(make({ ...START, damage: 0.1 })).strip, first);
  assert.notDeepEqual(finish(make({ ...START, seed: 1 })).strip, first);
});

test("sentences say what came back, and how it ended", () => {
  const [name] = NAMES;
  const ends = (outcome, wrong = [0.1, 0]) => sentence(START, { wrong, outcome }, 1);
  assert.equal(ends("fixed point"), `1 picture in 512 numbers. “${name}” comes back with no wrong pixel. It rests.`);
  assert.match(ends("stuck", [0.1, 0.1]), /10\.0.% wrong pixels\. It is stuck/);
  assert.match(ends("not settled"), /After 100 steps it still creeps\.$/);
  assert.match(sentence(START, { wrong: [0.1, 0], outcome: "fixed point" }, 0), /after 0 steps: 10\.0.% wrong pixels\.$/);
  assert.match(sentence({ ...START, stored: [] }, { wrong: [0], outcome: "stuck" }, 0), /nothing comes back/);
  assert.match(sentence({ ...START, asked: NAMES[3] }, { wrong: [0], outcome: "stuck" }, 0), /which is not in the strip,/);
  assert.match(price(START), /256 bits, 256 in all\. The strip has 512 numbers/);
});

test("what is no state is an error", () => {
  assert.deepEqual(checked(START), START);
  for (const bad of [{ stored: ["cow"] }, { stored: [NAMES[0], NAMES[0]] }, { features: 7 }, { beta: 1 }, { damage: 0.4 }])
    assert.throws(() => checked({ ...START, ...bad }));
});

test("a picture has length 1, and the code asks for it", () => {
  assert.equal(
    patternOf(4).reduce((sum, value) => sum + value * value, 0),
    1,
  );
  assert.match(pythonCode({ ...START, features: FEATURES[1] }), /FeatureMemory\(256, 512, beta=8\)/);
  assert.doesNotMatch(pythonCode({ ...START, stored: [] }), /memory\.add/);
});
