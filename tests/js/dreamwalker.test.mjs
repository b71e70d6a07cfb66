// What the dream walker computes, apart from what it draws.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { createDecoder } from "../../hopfield_edu/widgets/js/dream_walker/decoder.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/dream_walker/python.js";
import * as walk from "../../hopfield_edu/widgets/js/dream_walker/walk.js";

const file = readFileSync(new URL("../../hopfield_edu/widgets/static/dream_walker.bin", import.meta.url));
const bytes = new Uint8Array(file).buffer;
const dreams = walk.readDreams(bytes);
const { codes, labels, frame } = dreams;

test("the file holds fifty codes of ten digits, and a decoder that paints", () => {
  assert.equal(codes.length, 50);
  assert.deepEqual([...new Set(labels)].sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const dream = dreams.decode(codes[0]);
  assert.equal(dream.length, walk.SIDE ** 2);
  assert.ok(dream.every((value) => value >= 0 && value <= 1) && dream.some((value) => value > 0.5));
});

test("a cut or foreign file is refused", () => {
  for (const length of [0, 100, bytes.byteLength - 1]) assert.throws(() => walk.readDreams(bytes.slice(0, length)));
  assert.throws(() => createDecoder({}), /decoder.0/);
});

test("a transposed convolution spreads a value over its patch, and over the edge it is lost", () => {
  const tensor = (shape, values) => ({ shape, values: Float32Array.from(values) });
  const kernel = Array.from({ length: 16 }, (_, i) => i / 100);
  const identity = (n) => Array.from({ length: n * n }, (_, i) => Number(i % (n + 1) === 0));
  const one = createDecoder({
    "decoder.0.weight": tensor([1, 1], [1]),
    "decoder.0.bias": tensor([1], [0]),
    "decoder.2.weight": tensor([1, 1], [1]),
    "decoder.2.bias": tensor([1], [0]),
    "decoder.5.weight": tensor([1, 1, 4, 4], identity(4)),
    "decoder.5.bias": tensor([1], [0]),
    "decoder.7.weight": tensor([1, 1, 4, 4], kernel),
    "decoder.7.bias": tensor([1], [0.5]),
  });
  assert.equal(one([0]).length, 16, "a side of 1, doubled twice");
  assert.ok(one([0]).every((value) => Math.abs(value - 0.75) < 1e-6), "nothing but the bias 0.5, from -1 … 1");
  assert.notDeepEqual(one([1]), one([0]));
});

test("places and shares of the map are one another's inverse, and stay on the map", () => {
  for (const code of codes) {
    const back = walk.toPlace(walk.toShares(code, frame), frame);
    assert.ok(Math.hypot(back[0] - code[0], back[1] - code[1]) < 1e-9);
    assert.ok(walk.toShares(code, frame).every((share) => share > 0.05 && share < 0.95));
  }
  assert.deepEqual(walk.toPlace([-3, 9], frame), [frame[0][0], frame[1][0]]);
});

test("a walk is straight, even and has both ends", () => {
  const way = walk.walkOf([0, 0], [4, -8]);
  assert.equal(way.length, walk.STEPS + 1);
  assert.deepEqual(way[0], [0, 0]);
  assert.deepEqual(way.at(-1), [4, -8]);
  assert.deepEqual(way[walk.STEPS / 2], [2, -4]);
});

test("a seed draws two different digits, and other seeds others", () => {
  const pairs = Array.from({ length: 200 }, (_, seed) => walk.drawn(seed, labels));
  assert.ok(pairs.every(([a, b]) => labels[a] !== labels[b]));
  assert.ok(new Set(pairs.map(String)).size > 150);
  assert.deepEqual(walk.drawn(7, labels), pairs[7]);
});

test("the nearest memory is named, and on a code it is told", () => {
  codes.forEach((code, k) => {
    const near = walk.nearest(codes, code);
    assert.equal(near.distance, 0);
    assert.deepEqual(codes[near.index], code);
    assert.match(walk.sentenceAt(code, dreams), /^On the code of an? \w+ that was stored/);
    assert.match(walk.nameOf(k, labels), new RegExp(`^${labels[k]}, number [1-5] of 5$`));
  });
  const [left, bottom] = [frame[0][0], frame[1][0]];
  assert.match(walk.sentenceAt([left, bottom], dreams), /^Nothing is stored here. The nearest memory is an? \w+, \d+\.\d\d away/);
  assert.deepEqual([1, 7, 8].map(walk.aDigit), ["a one", "a seven", "an eight"]);
});

test("the code for Python holds the walk", () => {
  const code = pythonCode([1, -2.5], codes[3], 7);
  assert.match(code, /start, goal = np.array\(\[1.0000, -2.5000\]\)/);
  assert.match(code, /moment 7/);
});
