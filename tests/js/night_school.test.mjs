// The shelf of the night school: the same as modern.retrieve and Cortex.decode have it (python -m tools.golden).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { painted, readShelf, recalled, rowOf, spreadOf, unpacked } from "../../hopfield_edu/widgets/js/night_school/compute.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/night_school/python.js";
import { blunt, bytesTold, nightOf, sentence } from "../../hopfield_edu/widgets/js/night_school/story.js";

const golden = JSON.parse(readFileSync(new URL("../golden/schools.json", import.meta.url)));
const shelf = readShelf(golden.shelf);
const near = (found, right) => right.forEach((value, k) => assert.ok(Math.abs(found[k] - value) < 1e-8, `number ${k}`));

for (const spec of golden.cases) {
  test(`beta ${spec.beta}: recalled and painted as Python does`, () => {
    const codes = shelf.probes.map((probe) => recalled(shelf, probe, spec.beta));
    near(codes.flatMap((z) => [...z]), spec.codes);
    near(codes.flatMap((z) => [...painted(shelf, z).slice(84, 98)]), spec.row);
    const all = Array.from(shelf.labels, (_, k) => rowOf(shelf, k));
    near([spreadOf(codes) / spreadOf(all)], [spec.spread]);
  });
}

test("two pixels a byte", () => assert.deepEqual([...unpacked(btoa("\xf0\x3c"))], [1, 0, 0.2, 0.8]));

test("a cut shelf is refused", () => {
  assert.throws(() => readShelf({ ...golden.shelf, labels: btoa("abc") }), /do not fit/);
});

const accuracy = [1, 2, 3, 4, 5].map((night) => [0.9, 0.05, 0.8, 0.7, 0.6].map((share) => share / night));
const life = { pictures: new Float64Array(5 * 12 * 196), names: Array(5).fill(Array(12).fill(3)), accuracy };
const school = { lives: { rows: life, nothing: life }, examples: [{ digit: 1 }, { digit: 5 }] };

test("a night has the exams of what was taught, and rows where there are any", () => {
  const state = { replay: "rows", night: 2 };
  const night = nightOf(school, state);
  assert.deepEqual(night.exams.slice(2), [null, null, null]);
  assert.equal(night.rows.length, 1);
  assert.equal(bytesTold(night.bytes), "12,800 bytes");
  assert.match(sentence(state, night), /^Night 2: 0 to 3 were taught, replaying rows of the shelf\. .*24.%\. One exam is lost\.$/);
  assert.equal(bytesTold(nightOf(school, { replay: "nothing", night: 5 }).bytes), "empty");
});

test("words for a blunt shelf and a sharp one", () => {
  assert.match(blunt(0.1), /too blunt/);
  assert.match(blunt(0.8), /single rows/);
});

test("the code names what is on the screen", () => {
  assert.ok(pythonCode({ replay: "nothing", night: 3, beta: 2 }).includes("[:3]"));
  assert.ok(pythonCode({ replay: "both", night: 3, beta: 2 }).includes('live(days, "both"'));
});
