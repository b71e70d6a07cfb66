// A film in a few numbers per pixel: the same as hopfield_edu/frontier/curves.py has it (python -m tools.golden).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import {
  answersOf,
  curveOf,
  frameOf,
  likenessOf,
  MEAN,
  neighbours,
  orderOf,
  pixelsOf,
  samplesOf,
} from "../../hopfield_edu/widgets/js/film/compute.js";
import { company, knownOf, memoryOf, readFilms, sentence } from "../../hopfield_edu/widgets/js/film/memory.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/film/python.js";

const read = (name) => JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url)));
const bits = Buffer.from(read("trajectories").pictures, "base64");
const { cases } = read("films");
const films = new Map(cases.map(({ picture }) => [picture, knownOf(bits.subarray(2048 * picture))]));
const astronaut = films.get(cases[0].picture);
const near = (found, right) => right.forEach((value, k) => assert.ok(Math.abs(found[k] - value) < 1e-9, `number ${k}`));

for (const spec of cases) {
  test(`${spec.name}, ${spec.pieces} pieces, ${spec.shuffled ? `shuffled by ${spec.seed}` : "in order"}: as Python`, () => {
    const [film, order] = [films.get(spec.picture), orderOf(spec)];
    const curve = answersOf(film, curveOf(order, spec.pieces));
    near(likenessOf(film, curve), spec.curve);
    near(likenessOf(film, answersOf(film, samplesOf(order, spec.pieces))), spec.frames);
    near(likenessOf(film, MEAN), spec.mean);
    near(pixelsOf(film, curve, 19), spec.row);
  });
}

test("a memory of all frames knows them all, in any order", () => {
  const order = orderOf({ shuffled: true, seed: 3 });
  assert.ok(Math.min(...likenessOf(astronaut, answersOf(astronaut, samplesOf(order, 64)))) > 0.9);
});

test("a frame has length 1, and the film moves", () => {
  const square = frameOf(astronaut, 5).reduce((sum, value) => sum + value * value, 0);
  assert.ok(Math.abs(square - 1) < 1e-12);
  assert.notDeepEqual(frameOf(astronaut, 0), frameOf(astronaut, 63));
});

test("in order a frame is mixed with its neighbours, shuffled with any others", () => {
  const mixed = (shuffled) => neighbours(curveOf(orderOf({ shuffled, seed: 0 }), 16), 19);
  assert.deepEqual(mixed(false), [16, 17, 18]);
  assert.equal(mixed(true).length, 3);
  assert.ok(mixed(true).at(-1) - mixed(true)[0] > 8);
});

test("sentences say who is better, and with whom a frame is mixed", () => {
  const state = { pieces: 16, shuffled: false, seed: 0 };
  assert.equal(
    sentence(state, memoryOf(astronaut, state).told),
    "In order, the curve of 16 pieces is better than 16 single frames: mean likeness 0.88 against 0.82. The mean picture has 0.29.",
  );
  const mixed = { ...state, shuffled: true };
  assert.match(sentence(mixed, memoryOf(astronaut, mixed).told), /^Shuffled, .* worse than .* 0\.62 against 0\.75\./);
  const [curve, frames, mean] = [0.7, 0.702, 0.3].map((value) => ({ mean: value }));
  assert.match(sentence(state, { curve, frames, mean }), /is as good as 16 single frames/);
  assert.equal(company(19, [16, 17, 18]), "Frame 20 shares its piece of the curve with frames 17, 18 and 19.");
  assert.equal(company(1, [0]), "Frame 2 shares its piece of the curve with frame 1.");
  assert.match(company(0, [1, 2, 3, 4, 5, 6, 7, 8]), /with 8 frames from 2 to 9\.$/);
});

test("pictures that do not fit their names are an error", () => {
  const model = (names, bytes) => ({ get: (trait) => (trait === "names" ? names : new DataView(new ArrayBuffer(bytes))) });
  assert.throws(() => readFilms(model(["rocket"], 100)), /do not fit/);
  assert.throws(() => readFilms(model([], 0)), /do not fit/);
  const { film } = readFilms(model(["rocket"], 2048));
  assert.equal(film("rocket"), film("rocket"));
});

test("the code shuffles where the page does", () => {
  const state = { picture: "rocket", pieces: 8, shuffled: true, seed: 5 };
  assert.match(pythonCode(state), /SharedRng\(5\)\.permutation\(64\)/);
  assert.doesNotMatch(pythonCode({ ...state, shuffled: false }), /SharedRng/);
});
