// What the semantic search computes, apart from what it draws.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { dot, inflate, product, readTensors } from "../../hopfield_edu/widgets/js/core/tensors.js";
import { damage, scaled } from "../../hopfield_edu/widgets/js/semantic_search/damage.js";
import { createEncoder, encodeInSlices, patches } from "../../hopfield_edu/widgets/js/semantic_search/encoder.js";
import * as memory from "../../hopfield_edu/widgets/js/semantic_search/memory.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/semantic_search/python.js";

const file = readFileSync(new URL("../../hopfield_edu/widgets/static/semantic_search.bin", import.meta.url));
const bytes = new Uint8Array(file).buffer;
const read = await memory.readMemory(bytes);
const NONE = { cut: 0, turn: 0, shift: 0, mirror: false, grey: 0, dim: 0, noise: 0, specks: 0, covered: 0, part: "right", seed: 0, drawn: "" };
const picture = read.pictures[56];
const changed = (cue) => Array.from({ length: 1024 }, (_, i) => [0, 1, 2].some((c) => cue[3 * i + c] !== picture[3 * i + c]));
const count = (flags) => flags.filter(Boolean).length;

test("the file holds a hundred pictures, their names and their codes", () => {
  assert.equal(new Set(read.names).size, 100);
  assert.equal(read.names[56], "MONKEY FACE");
  assert.ok(read.pictures.every((values) => values.length === 3072 && values.every((v) => v >= 0 && v <= 1)));
  assert.ok(read.codes.every((code) => code.length === 128 && code.every(Number.isFinite)));
});

test("a cut or foreign file is refused", async () => {
  for (const broken of [bytes.slice(0, -1000), bytes.slice(0, 0), new TextEncoder().encode("<!doctype html>").buffer]) {
    await assert.rejects(memory.readMemory(broken));
  }
  assert.throws(() => createEncoder({}), /0.weight/);
});

test("bytes with a sign and floats become the numbers that they are", () => {
  const header = JSON.stringify({ a: { dtype: "I8", shape: [3], data_offsets: [0, 3] }, b: { dtype: "F32", shape: [2], data_offsets: [3, 11] } });
  const whole = new Uint8Array(8 + header.length + 11);
  whole[0] = header.length;
  whole.set(new TextEncoder().encode(header), 8);
  whole.set([0, 127, 255], 8 + header.length);
  whole.set(new Uint8Array(Float32Array.of(0.1, -3).buffer), 11 + header.length);
  const { tensors } = readTensors(whole.buffer);
  assert.deepEqual([...tensors.a.values], [0, 127, -1]);
  assert.deepEqual([...tensors.b.values], [Math.fround(0.1), -3]);
});

test("a product of rows is what dots make of it, for odd and even numbers of rows", () => {
  const rows = (n) => Float32Array.from({ length: n * 5 }, (_, i) => Math.sin(7 * i + n));
  for (const p of [1, 2, 7]) {
    const [a, b] = [rows(8), rows(p)];
    const y = product(a, b, 5);
    assert.equal(y.length, 8 * p);
    for (let i = 0; i < 8; i++) for (let j = 0; j < p; j++) assert.ok(Math.abs(y[i * p + j] - dot(a, b, 5 * i, 5 * j, 5)) < 1e-6);
  }
});

test("patches have a border of zeros", () => {
  const x = Float32Array.from({ length: 16 }, (_, i) => i + 1);
  assert.deepEqual([...patches(x, 1, 3, 1).subarray(0, 9)], [0, 0, 0, 0, 1, 2, 0, 5, 6]);
  assert.deepEqual([...patches(x, 1, 3, 2).subarray(27, 36)], [6, 7, 8, 10, 11, 12, 14, 15, 16]);
  assert.deepEqual([...patches(x, 1, 4, 2).subarray(0, 16)], [0, 0, 0, 0, 0, 1, 2, 3, 0, 5, 6, 7, 0, 9, 10, 11]);
});

test("a stored picture has the code that the file holds, in however many slices", async () => {
  for (const budget of [0, 1000]) {
    const { code, milliseconds, longest } = await encodeInSlices(read.encoder, picture, budget);
    const size = Math.sqrt(dot(code, code, 0, 0, 128));
    assert.ok(code.every((value, i) => Math.abs(value - read.codes[56][i]) < 1e-3 * size));
    assert.ok(budget ? longest === milliseconds : longest < milliseconds);
  }
});

test("no damage changes nothing, and none changes the picture that comes in", () => {
  const before = picture.slice();
  assert.deepEqual(damage(picture, NONE), picture);
  for (const part of [{ cut: 0.5 }, { turn: 90 }, { shift: 3 }, { mirror: true }, { grey: 1 }, { dim: 0.5 }, { noise: 0.2 }, { specks: 0.2 }, { covered: 0.5 }]) {
    const cue = damage(picture, { ...NONE, ...part });
    assert.ok(count(changed(cue)) > 100, JSON.stringify(part));
    assert.ok(cue.every((value) => value >= 0 && value <= 1));
  }
  assert.deepEqual(picture, before);
});

test("more damage keeps what was hit, and a mirror twice is none", () => {
  const few = changed(damage(picture, { ...NONE, specks: 0.25 }));
  const more = changed(damage(picture, { ...NONE, specks: 0.5 }));
  assert.ok(count(few) > 150 && count(few) <= 256);
  assert.ok(few.every((was, i) => !was || more[i]));
  const mirror = { ...NONE, mirror: true };
  assert.deepEqual(damage(damage(picture, mirror), mirror), picture);
  const all = { ...NONE, cut: 0.4, turn: 60, mirror: true, drawn: "g".repeat(1024) };
  assert.deepEqual(damage(picture, scaled(all, 0)), picture);
  assert.equal(scaled(all, 0.5).turn, 30);
  assert.ok(damage(picture, scaled(all, 0.5)).every((value) => value === 0.5));
});

test("each similarity puts a stored picture first, and counts as its name says", () => {
  for (const similarity of Object.keys(memory.SIMILARITIES)) {
    const { order } = memory.recall(read.pictures, picture, similarity);
    assert.equal(new Set(order).size, 100);
    if (similarity !== "dot") assert.equal(order[0], 56, similarity);
  }
  const said = (name) => memory.recall([Float32Array.of(1, 2), Float32Array.of(0, 0)], Float32Array.of(3, -1), name).similarity;
  assert.deepEqual(said("dot"), [1, 0]);
  assert.deepEqual(said("neg-L1"), [-5, -4]);
  assert.deepEqual(said("neg-L2"), [-13, -10]);
  assert.ok(Math.abs(said("cosine")[0] - 1 / Math.sqrt(50)) < 1e-9 && said("cosine")[1] === 0);
});

test("equals keep the order in which they are stored", () => {
  const same = Array.from({ length: 4 }, () => Float32Array.of(1, 1));
  assert.deepEqual(memory.recall(same, same[0], "dot").order, [0, 1, 2, 3]);
});

test("sentences say who finds it and who does not", () => {
  const names = ["TULIP", "BAT", "own"];
  const [tulip, bat] = [{ order: [0, 1, 2] }, { order: [1, 0, 2] }];
  assert.equal(memory.verdict(tulip, tulip, 0, names), "Both memories find Tulip.");
  assert.equal(memory.verdict(bat, tulip, 0, names), "Semantic memory finds Tulip. Pixel memory takes it for Bat; the right one comes 2nd.");
  assert.equal(memory.verdict(tulip, bat, 0, names), "Pixel memory finds Tulip. Semantic memory takes it for Bat; the right one comes 2nd.");
  assert.equal(memory.verdict(bat, tulip, 2, names), "Neither finds your picture: it comes 3rd by pixels, 3rd by features.");
  assert.equal(memory.verdict(bat, tulip, -1, names), "Your picture is not stored, so no answer is right: by pixels Bat comes nearest, by features Tulip.");
  assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 100].map(memory.ordinal), ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "100th"]);
});

test("a fate says where a memory loses the picture, and whether it comes back", () => {
  assert.equal(memory.fate([1, 1, 1]), "finds it at every amount");
  assert.equal(memory.fate([1, 2, 3]), "first loses it at 50\u00a0% of the damage");
  assert.equal(memory.fate([1, 2, 1]), "first loses it at 50\u00a0% of the damage, and finds it again at 100\u00a0%");
  assert.equal(memory.fate([4, 2, 3]), "never finds it");
  assert.equal(memory.fate([1, null, 1]), "still counting");
});

test("the code holds only what is needed", () => {
  const clean = pythonCode({ start: "TULIP", stored: true, similarity: "neg-L1" }, NONE);
  assert.doesNotMatch(clean, /corrupt\./);
  assert.match(clean, /names.index\("TULIP"\)[^]*similarity="neg-L1"/);
  const own = pythonCode({ start: "own", stored: false, similarity: "dot" }, { ...NONE, turn: 0.30000000000000004 });
  assert.match(own, /your-picture.png/);
  assert.match(own, /rotate\(cue, 0.3\)/);
});

test("what zlib packed is unpacked", async () => {
  assert.ok((await inflate(bytes)).byteLength > 1_300_000);
});

test("a similarity of any size has few digits, and a comma behind its thousands", () => {
  const read = [0.8724, 44.46, -444.6, 999.7, -2260.2].map(memory.digits);
  assert.deepEqual(read, ["0.872", "44.5", "−445", "1,000", "−2,260"]);
});
