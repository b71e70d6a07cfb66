// The sketch of the memory surface, apart from what it draws.
import assert from "node:assert/strict";
import test from "node:test";

import { createRng } from "../../hopfield_edu/widgets/js/core/rng.js";
import { bindState } from "../../hopfield_edu/widgets/js/ui/state.js";
import * as sketch from "../../hopfield_edu/widgets/js/surface/sketch.js";
import { START, checked, read, write } from "../../hopfield_edu/widgets/js/surface/state.js";

const rng = createRng(5);
const place = (dimensions) => Array.from({ length: dimensions }, () => (rng.u32() / 2 ** 32) * sketch.SIZE);
const lands = (dimensions) => [1, 4, 24].map((many) => Array.from({ length: many }, () => place(dimensions)));
const life = (count) => sketch.LIFE.slice(0, count);
const line = (count) => life(count).map(({ x }) => [x]);
const kinds = (count) => life(count).map(({ kind }) => kind);

function told(start, count) {
  const places = line(count);
  return sketch.ending(sketch.rollDown(start, places), places, kinds(count), sketch.hollowsOf(places));
}

test("flat land keeps the ball where it is", () => {
  assert.deepEqual(sketch.rollDown([4.6], []), [[4.6]]);
  assert.equal(sketch.depth([4.6, 2], []), 0);
  assert.match(told([4.6], 0), /flat: the ball stays/);
});

test("an experience digs a hollow of depth 1 that a share can dig in part", () => {
  assert.equal(sketch.depth([3], [[3]]), -1);
  assert.equal(sketch.depth([3, 4], [[3, 4]], 0.25), -0.25);
  assert.ok(Math.abs(sketch.depth([4, 4], [[3, 4]]) + Math.exp(-0.5)) < 1e-12);
  assert.equal(sketch.depth([3], [[3], [9]], 0), sketch.depth([3], [[3]]));
});

test("a ball never rolls uphill, on a line and on a plane, with few hollows and with many", () => {
  for (const dimensions of [1, 2]) {
    for (const places of lands(dimensions).concat([Array(24).fill(place(dimensions))])) {
      const heights = sketch.rollDown(place(dimensions), places).map((point) => sketch.depth(point, places));
      heights.slice(1).forEach((height, t) => assert.ok(height <= heights[t] + 1e-12));
    }
  }
});

test("three cats that are alike share one hollow, and its lowest place is none of them, as in the chapter", () => {
  const shared = (count) => sketch.hollowsOf(line(count)).map(({ members }) => members);
  assert.deepEqual(shared(2), [[0], [1]]);
  assert.deepEqual(shared(4), [[0, 2, 3], [1]]);
  assert.match(told([4.6], 1), /rests at 1.80, in the hollow of a cat\.$/);
  assert.match(told([4.6], 4), /rests at 3.16, in the hollow of 3 cats\. The lowest place is none of them/);
});

test("on the plane the same life comes to the same end, step by step", () => {
  const ends = [1, 2, 3, 4].map((count) => {
    const places = life(count).map(({ x, y }) => [x, y]);
    return sketch.ending(sketch.rollDown(START.ball, places), places, kinds(count), sketch.hollowsOf(places));
  });
  ["of a cat.", "of a cat.", "of 2 cats.", "of 3 cats."].forEach((end, k) => assert.ok(ends[k].includes(end), ends[k]));
});

test("a basin is where balls come from", () => {
  for (const dimensions of [1, 2]) {
    const cells = 12;
    const places = life(4).map(({ x, y }) => [x, y].slice(0, dimensions));
    const hollows = sketch.hollowsOf(places);
    const basins = sketch.basinsOf(places, hollows, cells, dimensions);
    assert.equal(basins.length, cells ** dimensions);
    assert.ok(basins.includes(0) && basins.includes(1));
    const first = [5 / 12, 10 - 5 / 12].slice(0, dimensions); // the middle of the first cell: left, at the back
    assert.equal(basins[0], sketch.hollowAt(first, places, hollows));
  }
});

test("a ball too far from all hollows stays, and one on the edge balances", () => {
  assert.match(told([9], 1), /nearly flat/);
  const places = [[3.5], [6.5]];
  const path = sketch.rollDown([5], places);
  assert.equal(path.length, 1);
  assert.match(sketch.ending(path, places, ["cat", "skull"], sketch.hollowsOf(places)), /balances on the edge/);
});

test("the next experience is the chapter's, and after it what the seed brings", () => {
  for (let k = 0; k < 4; k++) assert.equal(sketch.nextOf(life(k), 9), sketch.LIFE[k]);
  assert.deepEqual(sketch.nextOf(life(4), 9), sketch.byChance(9, 4));
  assert.deepEqual(sketch.nextOf([{ kind: "rocket", x: 1, y: 1 }], 9), sketch.byChance(9, 1));
  const many = Array.from({ length: 100 }, (_, k) => sketch.byChance(k, k % 24));
  assert.deepEqual([...new Set(many.map(({ kind }) => kind))].sort(), [...sketch.KINDS].sort());
  checked({ ...START, experiences: many.slice(0, 24) });
});

test("names and places are words", () => {
  assert.equal(sketch.nameOf(["cat"]), "a cat");
  assert.equal(sketch.nameOf(["skull", "cat", "cat"]), "2 cats and a skull");
  assert.equal(sketch.nameOf(["rocket", "skull", "cat"]), "a cat, a skull and a rocket");
  assert.equal(sketch.energyName([5], [[0.5]]), "0.00");
  assert.equal(sketch.placeName([3.16]), "3.2");
  assert.equal(sketch.placeName([3, 4.5], 2), "(3.00, 4.50)");
  assert.deepEqual([-1, 0.26, 11].map(sketch.snap), [0, 0.3, 10]);
});

test("a state from outside is checked and copied", () => {
  const good = { plane: true, experiences: [{ kind: "cat", x: 1, y: 2, more: 3 }], ball: [0, 10], seed: 7 };
  assert.deepEqual(checked(good), { ...good, experiences: [{ kind: "cat", x: 1, y: 2 }] });
  const spoiled = [
    { plane: 1 },
    { seed: -1 },
    { seed: 2 ** 32 },
    { ball: [1] },
    { ball: [1, 11] },
    { ball: null },
    { experiences: null },
    { experiences: [{ kind: "dog", x: 1, y: 1 }] },
    { experiences: [{ kind: "cat", x: NaN, y: 1 }] },
    { experiences: Array(25).fill(good.experiences[0]) },
  ];
  for (const part of spoiled) assert.throws(() => checked({ ...good, ...part }), JSON.stringify(part));
  for (const value of [null, 5, "text", []]) assert.throws(() => checked(value));
});

test("what goes into a model comes back from it, and only what is new is written", () => {
  const held = { experiences: [], plane: false, ball: [4.6, 6.4], seed: 0, rest: [], outcome: "" };
  const written = [];
  const set = (name, value) => {
    written.push(name);
    held[name] = value;
  };
  const model = { get: (name) => held[name], set, on() {}, save_changes() {} };
  const state = { ...START, experiences: life(2) };
  const bound = bindState(Object.assign(new EventTarget(), { querySelector: () => null }), model, { name: "memory-surface", start: START, checked, read, write, onChange() {} });
  bound.change(state);
  bound.save({ rest: [1.8], outcome: "It rests." });
  assert.deepEqual(written, ["experiences", "rest", "outcome"]);
  assert.deepEqual(checked(read(model)), state);
  bound.save({ rest: [1.8], outcome: "It rests." });
  assert.equal(written.length, 3);
});
