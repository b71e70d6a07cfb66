// What the Playground computes, apart from what it draws.
import assert from "node:assert/strict";
import test from "node:test";

import { toText } from "../../hopfield_edu/widgets/js/core/bits.js";
import { weight } from "../../hopfield_edu/widgets/js/core/engine.js";
import { damage } from "../../hopfield_edu/widgets/js/core/damage.js";
import { createRng } from "../../hopfield_edu/widgets/js/core/rng.js";
import { finish } from "../../hopfield_edu/widgets/js/core/slices.js";
import * as duel from "../../hopfield_edu/widgets/js/playground/duel.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/playground/python.js";
import { createLibrary } from "../../hopfield_edu/widgets/js/playground/library.js";
import * as pg from "../../hopfield_edu/widgets/js/playground/recall.js";
import * as saved from "../../hopfield_edu/widgets/js/playground/state.js";

const rng = createRng(11);
const random = (n) => Float64Array.from({ length: n }, rng.coin);
const patterns = Array.from({ length: 4 }, () => random(256));
const names = ["ant", "bee", "cat", "dog"];
const settings = { rule: "Storkey", order: "random", seed: 3 };
const differ = (a, b) => a.reduce((count, value, i) => count + (value !== b[i]), 0);

test("damage changes exactly the pixels it names and leaves the picture alone", () => {
  const x = random(256);
  const copy = Float64Array.from(x);
  assert.equal(differ(damage(x, "flip", 0.3, 1), x), 77);
  const salted = differ(damage(x, "noise", 0.5, 1), x);
  assert.ok(salted > 40 && salted < 90);
  const ink = new Float64Array(256).fill(1);
  assert.equal(differ(damage(ink, "mask", 0.5, 1), ink), 64);
  const half = damage(ink, "half", 0.5, 1);
  assert.deepEqual([half[7], half[8], differ(half, ink)], [1, -1, 128]);
  assert.deepEqual(x, copy);
  assert.deepEqual(damage(x, "flip", 0.3, 1), damage(x, "flip", 0.3, 1));
});

test("a recall can be walked forth and back, and ends in its state", () => {
  const cue = damage(patterns[2], "flip", 0.2, 5);
  const line = pg.recallLine(patterns, names, cue, settings);
  assert.equal(line.sentence, "It recalled cat, exactly.");
  assert.equal(line.energies.length, line.frames.length + 1);
  line.energies.slice(1).forEach((e, t) => assert.ok(e <= line.energies[t] + 1e-9));
  const walker = pg.createWalker(line);
  walker.seek(1e9);
  assert.deepEqual(walker.state, line.state);
  assert.equal(pg.sweepOf(line, walker.at), 1);
  walker.seek(walker.at - 1);
  assert.equal(differ(walker.state, line.state), 1);
  walker.seek(-5);
  assert.deepEqual(walker.state, cue);
  assert.equal(pg.sweepOf(line, 0), 0);
});

test("all neurons together make one frame a sweep", () => {
  const cue = damage(patterns[0], "flip", 0.2, 5);
  const line = pg.recallLine(patterns, names, cue, { ...settings, order: "synchronous" });
  assert.ok(line.frames.length < 6 && line.frames[0].length > 20);
  assert.equal(line.outcome, "fixed point");
});

test("a temperature never settles, and says so", () => {
  const line = pg.recallLine(patterns, names, patterns[1], { ...settings, temperature: 0.3 });
  assert.match(line.sentence, /^At this temperature it never comes to rest\. It is at bee/);
});

test("every rule on offer learns, and two passes are learned twice", () => {
  for (const rule of Object.keys(pg.RULES)) {
    assert.equal(pg.recallLine(patterns, names, patterns[3], { ...settings, rule }).sentence, "It recalled dog, exactly.");
  }
  const rank = (rule) => finish(pg.RULES[rule].learn(patterns, [1, 1, 1, 1])).r;
  assert.equal(rank("Storkey twice"), 2 * rank("Storkey"));
});

test("neurons are not visited in the order in which their pixels were broken", () => {
  const found = (share) =>
    Array.from({ length: 20 }, (_, seed) => {
      const line = pg.recallLine(patterns, names, damage(patterns[1], "flip", share, seed), { ...settings, seed });
      return differ(line.state, patterns[1]) === 0;
    }).filter(Boolean).length;
  assert.equal(found(0.25), 20);
  assert.ok(found(0.5) < 8, "half of the pixels flipped says nothing, so chance alone may find one of four and inverses");
});

test("pictures shrink by the majority of a block, and grey by its median", () => {
  const x = new Float64Array(16).fill(-1);
  [0, 1, 10].forEach((i) => (x[i] = 1));
  assert.deepEqual([...pg.resized(x, 2)], [1, -1, -1, -1]);
  assert.deepEqual([...pg.inkOf(Uint8Array.of(0, 10, 200, 250))], [1, 1, -1, -1]);
  assert.deepEqual([...pg.inkOf(Uint8Array.of(0, 255, 255, 255))], [1, -1, -1, -1]);
});

test("Python code names the rule, the damage and the order", () => {
  const code = pythonCode({
    size: 32, source: "pictures", names: ["rocket", "robot"], target: 1, rule: "Storkey twice",
    kind: "flip", share: 0.25, order: "random", seed: 4, temperature: 0,
  }); // prettier-ignore
  assert.match(code, /datasets\.pictures\(\["rocket","robot"\], size=32\)\.patterns/);
  assert.match(code, /from hopfield_edu\.classical import recall, storkey\n/);
  assert.match(code, /recall\(storkey\(X, storkey\(X\)\), cue, order="random", rng=4\)/);
});

const letters = Object.fromEntries([..."HOT"].map((name, k) => [name, [..."#.#.#".repeat(5)].map((mark, i) => (i === k ? "#" : mark)).join("")]));
const held = { letters, library_names: [], library_bits: new Uint8Array(0), source: "letters", settings: { rule: "Hebb" } };
const library = createLibrary({ get: (name) => held[name] });

test("memories go to the model and come back: the course's own as names, drawn ones as bits", () => {
  const drawn = saved.added(saved.START.memories, ["mine", btoa("\xff\x00\xff\x80")]);
  const state = { ...saved.START, memories: drawn };
  const traits = { ...held, ...saved.write(state, library) };
  assert.equal(traits.source, "own");
  assert.deepEqual(traits.names, ["H", "O", "T", "mine"]);
  const again = saved.checked(saved.read({ get: (name) => ({ ...traits, source: "letters" })[name] }, library, state), library);
  assert.deepEqual(again.memories, drawn);
  assert.ok(!("cue" in again), "what was drawn on the cue stays");
  assert.deepEqual(saved.forgotten(drawn, 3), { ...saved.START.memories, target: 2 });
  const renamed = { ...traits, names: ["O", "H", "T", "mine"], source: "letters" };
  const items = saved.read({ get: (name) => renamed[name] }, library, state).memories.items;
  assert.deepEqual(items.map((item) => typeof item), ["object", "object", "string", "object"], "a name is not enough");
});

test("a picture of one's own goes along to another size, and comes back as it was", () => {
  const fine = Float64Array.from({ length: 256 }, (_, i) => (i % 16 < 5 || i === 255 ? 1 : -1));
  const mine = { source: "own", size: 16, target: 0, items: [["mine", toText(fine)], ["diagonal", toText(fine)]] };
  const at = (memories, size) => saved.switched(memories, "own", size, library);
  const small = at(mine, 8);
  const [{ name, pattern }] = library.stored(small);
  assert.deepEqual([name, ...pattern.slice(0, 8)], ["mine", 1, 1, 1, -1, -1, -1, -1, -1]);
  assert.deepEqual(at(small, 16), mine, "nothing is lost on the way back");
  const large = library.stored(at(small, 32))[0].pattern;
  assert.deepEqual(library.stored(at(at(small, 32), 16))[0].pattern, fine);
  assert.deepEqual(pg.resized(large, 16), fine, "each pixel became four");
  assert.equal(library.stored(at(mine, 5))[0].pattern.length, 25, "a side that does not divide the other");
  const letters = saved.switched(mine, "letters", 5, library);
  assert.deepEqual(letters.items, ["H", "O", "T"]);
});

test("a state that is none is refused", () => {
  assert.deepEqual(saved.checked(saved.START, library), saved.START);
  const { memories } = saved.START;
  const broken = [
    { memories: undefined },
    { rule: "toString" },
    { seed: -1 },
    { share: "much" },
    { cue: "AA==" },
    ...[{ size: 1 }, { source: "own" }, { target: 3 }, { items: [] }, { items: [["x", "A"]] }].map((part) => ({ memories: { ...memories, ...part } })),
  ];
  for (const part of broken) assert.throws(() => saved.checked({ ...saved.START, ...part }, library), undefined, JSON.stringify(part));
});

test("a memory that is learned three times is in the weights three times, in every rule that adds up", () => {
  const [times, learned] = [[1, 3, 1, 2], duel.repeated(patterns, [1, 3, 1, 2])];
  assert.equal(learned.length, 7);
  for (const rule of ["Hebb", "Storkey", "Storkey twice"]) {
    const once = finish(pg.RULES[rule].learn(learned, learned.map(() => 1)));
    const found = finish(pg.RULES[rule].learn(patterns, times));
    for (const [i, j] of [[0, 1], [7, 200], [33, 34]]) assert.ok(Math.abs(weight(found, i, j) - weight(once, i, j)) < 1e-12);
  }
});

test("half of another memory stands on the right, and what is learned more often wins", () => {
  const cue = damage(patterns[0], "both", 0.5, 0, patterns[1]);
  assert.deepEqual([cue[7], cue[8]], [patterns[0][7], patterns[1][8]]);
  const memories = { target: 0, items: names };
  const ends = [[3, 1, 1, 1], [1, 3, 1, 1]].map((times) => {
    const line = pg.recallLine(patterns, names, cue, { ...settings, rule: "Hebb", memories: { ...memories, times } });
    return duel.winnerOf(patterns, names, line.state, [0, 1]);
  });
  assert.deepEqual(ends, [0, 1]);
  const { overlap, pull } = duel.pullOf(patterns[0], cue, 3);
  assert.ok(pull === 3 * overlap && overlap > 0.4);
  assert.equal(duel.winnerOf(patterns, names, cue, [0, 1]), -1);
});

test("the other half is the rival's, and the next one's where there is no such rival", () => {
  const memories = { target: 3, items: names };
  assert.deepEqual([1, 3, 9].map((rival) => duel.rivalOf(memories, rival)), [1, 0, 0]);
  assert.equal(duel.rivalOf({ target: 0, items: ["ant"] }, 1), 0);
});

test("times go to the model and come back, and follow their memories", () => {
  const twice = duel.learnedTimes(saved.START.memories, 1, 2);
  assert.deepEqual(twice.times, [1, 2, 1]);
  assert.ok(!("times" in duel.learnedTimes(twice, 1, 1)), "once each is not said");
  assert.deepEqual(saved.added(twice, ["mine", btoa("\xff\x00\xff\x80")]).times, [1, 2, 1, 1]);
  assert.deepEqual(saved.forgotten(twice, 0).times, [2, 1]);
  assert.ok(!("times" in saved.forgotten(twice, 1)));
  const traits = { ...held, ...saved.write({ ...saved.START, memories: twice }, library) };
  assert.deepEqual(traits.times, [1, 2, 1]);
  const again = saved.read({ get: (name) => traits[name] }, library, saved.START);
  assert.deepEqual(saved.checked(again, library).memories, twice);
  const other = { ...traits, times: [1, 2] };
  assert.ok(!("times" in saved.read({ get: (name) => other[name] }, library, saved.START).memories), "of other memories");
});

test("a link of before there were rivals and times still opens, and what is none is refused", () => {
  const { rival, ...old } = saved.START;
  assert.deepEqual(saved.checked(old, library), saved.START);
  const { memories } = saved.START;
  const broken = [{ rival: 24 }, { rival: "x" }, ...[[1, 2], [0, 1, 1], [6, 1, 1], [1, 1.5, 1], "111"].map((times) => ({ memories: { ...memories, times } }))];
  for (const part of broken) assert.throws(() => saved.checked({ ...saved.START, ...part }, library), undefined, JSON.stringify(part));
  assert.deepEqual(duel.duelOf([[2, 3], [0, 0]]), [[2, 3], [0, 0]]);
  for (const scores of [null, "x", [], [[1, 2]], [[3, 2], [0, 0]], [[1, "2"], [0, 0]], [[0, 1000], [0, 0]], [[-1, 1], [0, 0]]])
    assert.throws(() => duel.duelOf(scores), undefined, JSON.stringify(scores));
  assert.deepEqual(duel.scored([1, 1], false), [1, 2]);
  assert.deepEqual(duel.duelOf([duel.scored([998, 999], true), [0, 0]])[0], [998, 999]);
});

test("Python code of a tug of war repeats what is learned and joins two halves", () => {
  const code = pythonCode({
    size: 5, source: "letters", names: ["H", "O", "T"], times: [1, 3, 1], target: 0, rival: 2, rule: "Hebb",
    kind: "both", share: 0.5, order: "random", seed: 4, temperature: 0,
  }); // prettier-ignore
  assert.match(code, /^import numpy as np\n/);
  assert.match(code, /cue = np\.where\(corrupt\.mask\(np\.ones\(x\.size\), "right", 0\.5\) > 0, x, X\[2\]\)/);
  assert.match(code, /learned = np\.repeat\(X, \[1,3,1\], axis=0\)\nfound = recall\(hebbian\(learned\), cue/);
});

test("a pull is the product of what is seen", () => {
  assert.equal(duel.pullSaid({ overlap: 0.5547, times: 2, pull: 1.1094 }), "0.55 × 2 = 1.10");
  assert.equal(duel.pullSaid({ overlap: -0.026, times: 3, pull: -0.078 }), "−0.03 × 3 = −0.09");
});
