// What the Spurious microscope computes, apart from what it draws.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { createRng } from "../../hopfield_edu/widgets/js/core/rng.js";
import { finish } from "../../hopfield_edu/widgets/js/core/slices.js";
import * as dream from "../../hopfield_edu/widgets/js/microscope/dream.js";
import { dreamHelp, dreamSentence, oftenOf, tipOf } from "../../hopfield_edu/widgets/js/microscope/dream_words.js";
import * as maps from "../../hopfield_edu/widgets/js/microscope/map.js";
import * as naming from "../../hopfield_edu/widgets/js/microscope/names.js";
import { dreamCode, pythonCode } from "../../hopfield_edu/widgets/js/microscope/python.js";
import * as states16 from "../../hopfield_edu/widgets/js/microscope/states.js";
import { checked } from "../../hopfield_edu/widgets/js/microscope/traits.js";
import { spent } from "./spent.mjs";

const ms = { ...states16, ...naming, ...maps };
const { names, memories } = ms.presetMemories("three");
const three = ms.mapOf(memories, names, "Hebb", 0);
const turned = (a, b) => (a ^ b).toString(2).replaceAll("0", "").length;
const kinds = ({ attractors }) => ms.KINDS.map((kind) => attractors.filter((a) => a.kind === kind).length);
const states = (count, seed = 1) =>
  Array.from(
    { length: count },
    (
      (rng) => () =>
        rng.below(ms.STATES)
    )(createRng(seed)),
  );

test("a state's number has neuron 1 as its highest bit, and comes back", () => {
  assert.equal(ms.numberOf(ms.valuesOf(57568)), 57568);
  assert.deepEqual([...ms.valuesOf(2 ** 15)].map(Math.sign).indexOf(1), 0);
  assert.equal(ms.marksOf(ms.PICTURES.get("P")), "###. #..# ###. #...");
});

test("every state has one dot, and neighbours differ in one neuron, also across the edges", () => {
  const seen = new Set();
  for (let state = 0; state < ms.STATES; state++) {
    const [row, column] = ms.dotOf(state);
    seen.add(row * 256 + column);
    assert.equal(ms.stateAt(row, column), state);
  }
  assert.equal(seen.size, ms.STATES);
  for (const [row, column] of [
    [0, 0],
    [255, 255],
    [17, 200],
  ]) {
    for (const [down, right] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ]) {
      assert.equal(turned(ms.stateAt(row, column), ms.stateAt(row + down, column + right)), 1);
    }
  }
});

test("three unrelated pictures leave the fourteen attractors of chapter 4, with its exact basins", () => {
  assert.deepEqual(kinds(three), [3, 3, 8, 0]);
  const size = (name) => three.attractors.find((a) => a.name === name).count;
  assert.deepEqual(names.map(size), [9720, 8728, 10112]);
  assert.deepEqual(
    names.map((name) => size(`inverse of ${name}`)),
    [9720, 8728, 10112],
  );
  assert.deepEqual(["P + 7 + 1", "P + 7 − 1", "P + 1 − 7", "P − 7 − 1"].map(size), [1176, 1464, 910, 658]);
  assert.equal(
    three.attractors.reduce((sum, { count }) => sum + count, 0),
    65536,
  );
});

test("a path of the engine ends where the map says, each flip one neuron, energy never rising", () => {
  for (const rule of Object.keys(ms.RULES)) {
    for (const seed of [0, 7]) {
      const four = ms.presetMemories("four");
      const map = ms.mapOf(four.memories, four.names, rule, seed);
      for (const state of states(1000)) {
        const path = ms.pathOf(four.memories, rule, seed, state);
        assert.equal(path.outcome, "fixed point");
        assert.equal(path.states.at(-1), map.ends[state]);
        path.neurons.forEach((i, t) => assert.equal(path.states[t] ^ path.states[t + 1], 1 << (15 - i)));
        path.energies.slice(1).forEach((e, t) => assert.ok(e <= path.energies[t] + 1e-9));
      }
    }
  }
});

test("another seed moves the borders and leaves the attractors", () => {
  const other = ms.mapOf(memories, names, "Hebb", 5);
  const sorted = ({ attractors }) => attractors.map(({ state }) => state).sort();
  assert.deepEqual(sorted(other), sorted(three));
  const moved = three.ends.reduce((count, end, k) => count + (end !== other.ends[k]), 0);
  assert.ok(moved > 20000 && moved < 45000);
  assert.deepEqual(
    [...ms.orderOf(5)].sort((a, b) => a - b),
    [...ms.orderOf(0)],
  );
});

// Counted by classical.recall with order="sequential" over all states; tests/widgets compares every end.
test("Hebb loses four letters which are alike, and the other rules keep them", () => {
  const letters = ms.presetMemories("letters");
  const maps = Object.keys(ms.RULES).map((rule) => ms.mapOf(letters.memories, letters.names, rule, 0));
  assert.deepEqual(maps.map(kinds), [
    [0, 0, 4, 0],
    [4, 4, 6, 0],
    [4, 4, 4, 0],
  ]);
  assert.deepEqual(ms.lostOf(maps[0], letters.memories), [0, 1, 2, 3]);
  assert.match(ms.summaryOf(maps[0], letters.memories, letters.names), /Lost, since not at rest: H, L, O, T\.$/);
  assert.deepEqual(ms.lostOf(maps[1], letters.memories), []);
});

test("every end has a name", () => {
  const [P, seven, one] = memories;
  const name = (state) => ms.nameOf(state, memories, names);
  assert.equal(name(P).phrase, "the stored P");
  assert.equal(name(ms.STATES - 1 - seven).phrase, "the inverse of 7");
  const vote = (P & seven) | (P & one) | (seven & one);
  assert.deepEqual([name(vote).kind, name(vote).name], ["mixture", "P + 7 + 1"]);
  assert.equal(name(ms.STATES - 1 - vote).name, "−P − 7 − 1");
  assert.equal(name(P ^ 1).kind, "other");
  assert.equal(name(P ^ 1).phrase, "a state that nobody stored (P has overlap 0.88)");
  const four = ms.presetMemories("four");
  assert.deepEqual(kinds(ms.mapOf(four.memories, four.names, "Hebb", 0)), [4, 4, 24, 16]);
});

test("memories may be equal, opposite, blank or one alone", () => {
  for (const odd of [[5, 5], [5, ms.STATES - 6], [0], [0, 0, 0, 0]]) {
    for (const rule of Object.keys(ms.RULES)) {
      const map = ms.mapOf(odd, odd.map(String), rule, 0);
      assert.equal(
        map.attractors.reduce((sum, { count }) => sum + count, 0),
        65536,
      );
      assert.ok(ms.summaryOf(map, odd, odd.map(String)).length > 10);
    }
  }
});

test("a memory that was drawn on gets another name", () => {
  assert.equal(ms.renamed("P", memories[0] ^ 1), "P′");
  assert.equal(ms.renamed("P′", memories[0] ^ 3), "P′");
  assert.equal(ms.renamed("P′", memories[0]), "P");
  assert.equal(ms.another(memories, names)[0], "L");
  assert.equal(ms.another([memories[0] ^ 1], ["P′"])[0], "7");
  assert.equal(ms.presetOf(memories), "three");
  assert.equal(ms.presetOf([1, 2]), "own");
});

test("memories are drawn on, added and forgotten with their names and times, and what was stays", () => {
  const now = { memories: [...memories], names: [...names], times: [1, 2, 3] };
  assert.deepEqual(ms.drawn(now, 1, memories[1] ^ 1), {
    memories: [memories[0], memories[1] ^ 1, memories[2]],
    names: ["P", "7′", "1"],
  });
  assert.deepEqual(ms.withAnother(now).times, [1, 2, 3, 1]);
  assert.deepEqual(ms.without(now, 0), { memories: memories.slice(1), names: ["7", "1"], times: [2, 3] });
  assert.deepEqual(now, { memories, names, times: [1, 2, 3] });
});

test("the sentence tells every moment of a way", () => {
  const path = ms.pathOf(memories, "Hebb", 0, ms.START.state);
  const end = three.attractors.find(({ state }) => state === path.states.at(-1));
  const say = (t) => ms.sentenceOf(path, t, end);
  assert.equal(say(3), "State 57,568 flows in 3 flips to the mixture of P, 7 and the inverse of 1.");
  assert.equal(say(0), "State 57,568, before the first of 3 flips.");
  assert.match(say(1), /^Flip 1 of 3: neuron \d+ turned\./);
  const rest = ms.pathOf(memories, "Hebb", 0, memories[1]);
  assert.equal(ms.sentenceOf(rest, 0, three.attractors[1]), "State 62,020 stays where it is: it is the stored 7.");
});

test("a name cannot break out of the Python code", () => {
  const code = pythonCode({ memories: [1], names: ['a"\nimport os'], rule: "Hebb", seed: 0, state: 3 });
  assert.ok(!/^import os/m.test(code));
});

test("all 65,536 states are followed in less than a tenth of a second", () => {
  const times = [0, 1, 2, 3, 4].map((seed) => spent(() => ms.mapOf(memories, names, "Storkey", seed)));
  const best = Math.min(...times); // the first is not compiled yet
  console.log(`a map of 65,536 states: ${best.toFixed(0)} ms`);
  assert.ok(best < 100);
});

const golden = JSON.parse(readFileSync(new URL("../golden/dreams.json", import.meta.url))).cases;
const learned = ({ memories, times, thresholds }) =>
  finish(dream.learnWork(dream.shownOf(memories, times), thresholds));
const ofGolden = golden.map((spec) => [spec, learned(spec)]);
const near = (found, right, off = 1e-7) => assert.ok(Math.abs(found - right) < off, `${found}, not ${right}`);

test("a machine learns and dreams as Python's does, weight by weight", () => {
  for (const [spec, { machines, divergences }] of ofGolden) {
    assert.equal(machines.length, dream.STEPS + 1);
    spec.divergences.forEach((right, k) => near(divergences[10 * k], right));
    spec.weights.forEach((right, j) => near(machines.at(-1).pairs[3 * 16 + j], right));
    spec.threshold.forEach((right, i) => near(machines.at(-1).threshold[i], right));
    const dreams = dream.dreamsOf(machines.at(-1));
    spec.logs.forEach((right, k) => near(dream.logChance(dreams, 6553 * k), right));
  }
});

test("every step leads nearer to what is shown, with thresholds and without", () => {
  for (const [spec, { divergences }] of ofGolden) {
    divergences.slice(1).forEach((after, t) => assert.ok(after < divergences[t], `${JSON.stringify(spec)}: ${t}`));
  }
});

test("with thresholds the dreams are nearly what is shown; without, half of what is learned are inverses", () => {
  const [taught, alone] = [true, false].map((thresholds) => {
    const { machines, divergences } = learned({ memories, times: [3, 2, 1], thresholds });
    return { last: divergences.at(-1), ...dream.sharesOf(dream.dreamsOf(machines.at(-1)), memories) };
  });
  assert.ok(taught.last < 0.1 && taught.all > 0.9 && taught.inverses < 0.01);
  taught.memories.forEach((share, k) => near(share, (3 - k) / 6, 0.05));
  near(alone.all, alone.inverses, 1e-9);
  assert.ok(alone.last > Math.log(2) && alone.last < 0.8);
});

test("before the first step every state is dreamt of alike", () => {
  const start = dream.dreamsOf({ pairs: new Float64Array(256), threshold: new Float64Array(16) });
  for (const state of states(100)) near(dream.chanceOf(start, state) * 65536, 1, 1e-9);
  const { all, inverses, others } = dream.sharesOf(start, memories);
  near(all + inverses + others, 1, 1e-12);
});

test("shares count equal memories once, and no inverse that is a memory", () => {
  const [a, b] = [5, ms.STATES - 6];
  assert.deepEqual([...dream.shownOf([a, a, b], [1, 2, 1])], [[a, 0.75], [b, 0.25]]);
  assert.deepEqual(dream.placesOf([a, b]).map(({ state }) => state), [a, b]);
  const start = dream.dreamsOf({ pairs: new Float64Array(256), threshold: new Float64Array(16) });
  assert.equal(dream.sharesOf(start, [a, b]).inverses, 0);
  near(dream.sharesOf(start, [a, a]).all, 1 / 65536, 1e-12);
});

test("what is dreamt is told in words that fit its number", () => {
  assert.equal(oftenOf(0.4629), "46.3\u00a0% of its dreams");
  assert.equal(oftenOf(1 / 65536), "1 dream in 66,000");
  assert.equal(oftenOf(1e-12), "less than 1 dream in a billion");
  const shown = { memories, names };
  assert.equal(tipOf(memories[0], 0.5, shown), "State 59,880 (P): 50.0\u00a0% of its dreams");
  assert.equal(tipOf(0, 1e-5, shown), "State 0: 1 dream in 100,000");
  assert.match(dreamSentence(0, {}), /learned nothing yet/);
  assert.match(dreamSentence(1, { all: 0.5, inverses: 0.25, others: 0.25 }), /^After 1 step, 50\.0.% of its dreams are/);
  assert.ok(dreamHelp(false).includes("0.69") && !dreamHelp(true).includes("0.69"));
});

test("a link from before the dreams opens as it did", () => {
  const { times: _, shows, thresholds, ...old } = ms.START;
  assert.deepEqual(checked(old), ms.START);
  for (const wrong of [{ times: [1, 2] }, { times: [0, 1, 1] }, { times: [1, 6, 1] }, { shows: "x" }, { thresholds: 1 }])
    assert.throws(() => checked({ ...ms.START, ...wrong }));
});

test("the Python code of the dreams says which step and whether thresholds learn", () => {
  const code = dreamCode({ ...ms.START, times: [3, 2, 1], thresholds: false }, 0);
  assert.ok(code.includes("times = [3, 2, 1]") && code.includes("steps=1, rate=0.03, thresholds=False)"));
});
