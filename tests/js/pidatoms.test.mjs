// What PidAtoms reads from its table, apart from what it draws.
import assert from "node:assert/strict";
import test from "node:test";

import { PARTS, bits, course, decode, readTable, sentence } from "../../hopfield_edu/widgets/js/pid_atoms/table.js";

const parts = Object.fromEntries(PARTS.map((part, k) => [part, k ? -0.1 : 0.9]));
const look = { parts, left: { 0: 1, 2: 0.25 }, courses: { 0: ["a5"], 2: ["95", "a5"] } };
const table = () => structuredClone({ n: 4, stored: [3], flips: [0], looks: { Hebb: { 3: { ...look, courses: { 0: ["a"] } } } } });

test("four neurons a digit, the first one first", () => {
  assert.deepEqual([...decode("a5", 8)], [1, -1, 1, -1, -1, 1, -1, 1]);
  for (const cut of ["a", "a5f", "g5", ""]) assert.throws(() => decode(cut, 8));
});

test("a whole table is read, a spoiled one refused", () => {
  assert.equal(readTable(table()).side, 2);
  const spoil = [
    (t) => (t.n = 5),
    (t) => (t.looks = {}),
    (t) => (t.stored = [3, 4]),
    (t) => (t.flips = [0, 5]),
    (t) => (t.looks.Hebb[3].parts.synergy = "x"),
    (t) => (t.looks.Hebb[3].courses[0] = []),
    (t) => (t.looks.Hebb[3].courses[0] = ["zz"]),
  ];
  for (const change of spoil) {
    const broken = table();
    change(broken);
    assert.throws(() => readTable(broken));
  }
  assert.throws(() => readTable({}));
});

test("numbers have a real minus sign, and none is minus nothing", () => {
  assert.deepEqual([bits(-0.231), bits(-0.001), bits(0.5)], ["−0.23", "0.00", "0.50"]);
});

test("a recall rests unless it was cut off", () => {
  const eight = { n: 8, look: () => look };
  assert.equal(course(eight, "Hebb", 3, 2).rests, true);
  assert.equal(course(eight, "Hebb", 3, 2, 2).rests, false);
});

test("the sentence tells both halves", () => {
  const eight = { n: 8, flips: [0, 2], look: () => look };
  const heart = decode("a5", 8);
  assert.equal(
    sentence(eight, { rule: "Hebb", stored: 3, flips: 2 }, heart),
    "0.90 bits are told twice. From 2 flipped neurons the heart comes back exactly. Mean overlap of all 3 patterns: 1.00 from clean cues, 0.25 from 2 flips.",
  );
  assert.match(sentence(eight, { rule: "Hebb", stored: 3, flips: 0 }, decode("5a", 8)), /is lost, overlap −1\.00\./);
});
