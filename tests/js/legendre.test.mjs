// A past in n numbers: the same as hopfield_edu/frontier/history.py has it (python -m tools.golden), and what a hand draws.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { gauss, RULES, remember, tableOf } from "../../hopfield_edu/widgets/js/legendre/compute.js";
import { exponential, solve } from "../../hopfield_edu/widgets/js/legendre/matrix.js";
import { memoryOf, momentOf, sentence, size } from "../../hopfield_edu/widgets/js/legendre/memory.js";
import { drawn, heightAt, isCurve, KNOTS, lengthOf, signalOf, WAVES } from "../../hopfield_edu/widgets/js/legendre/path.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/legendre/python.js";

const golden = JSON.parse(readFileSync(new URL("../golden/histories.json", import.meta.url)));
const START = { n: 16, measure: "legs", window: 128, rule: "exact", curve: WAVES, slow: false };
const close = (a, b, share = 1e-8) => Math.abs(a - b) <= share * Math.max(1, Math.abs(b));
const read = (numbers, n, points) => {
  const table = tableOf(n, points);
  return Array.from({ length: points }, (_, k) => numbers.reduce((sum, c, i) => sum + c * table[k * n + i], 0));
};

test("the curve before anyone draws is Python's", () => assert.deepEqual(WAVES, golden.curve));

for (const spec of golden.cases) {
  test(`${spec.n} numbers, ${spec.measure} ${spec.window}, ${spec.rule}: the same as Python`, () => {
    const { kept, largest } = remember(signalOf(WAVES, spec.length), spec);
    const numbers = kept.slice(-spec.n);
    const huge = Math.max(1, spec.rule === "euler" ? spec.largest * 1e-12 : 1); // what rounding leaves of such numbers
    assert.ok(close(largest.at(-1), spec.largest, 1e-6));
    if (huge > 1e6) return; // rounding alone is left of what comes back from there
    numbers.forEach((value, i) => assert.ok(Math.abs(value - spec.numbers[i]) < 1e-8 * huge, `number ${i}`));
    read(numbers, spec.n, 20).forEach((height, k) => assert.ok(Math.abs(height - spec.told[k]) < 1e-7 * huge));
  });
}

test("Gauss's points integrate polynomials of twice their degree", () => {
  const { points, weights } = gauss(8);
  for (const power of [0, 1, 7, 15]) {
    const sum = points.reduce((total, y, q) => total + weights[q] * y ** power, 0);
    assert.ok(close(sum, 1 / (power + 1), 1e-13));
  }
});

test("matrices: A X = B, and the exponential of a turn", () => {
  assert.deepEqual([...solve([0, 2, 1, 0], [2, 3, 4, 5], 2)], [4, 5, 1, 1.5]);
  const turn = exponential(Float64Array.of(0, -Math.PI, Math.PI, 0), 2);
  [-1, 0, 0, -1].forEach((value, at) => assert.ok(Math.abs(turn[at] - value) < 1e-12));
});

test("a curve played twice as slowly is the same memory, but for a window", () => {
  const last = (part) => {
    const { kept } = memoryOf({ ...START, ...part });
    return kept.slice(-16);
  };
  const moved = (part) => {
    const [once, slowly] = [last(part), last({ ...part, slow: true })];
    return Math.max(...once.map((value, i) => Math.abs(value - slowly[i])));
  };
  assert.ok(moved({}) < 0.002);
  assert.ok(moved({ measure: "legt" }) > 0.1);
});

test("a hand draws straight lines, and stays on the paper", () => {
  const flat = Array(KNOTS).fill(0);
  assert.deepEqual(drawn(flat, [2, 0], [4, 1]).slice(1, 6), [0, 0, 0.5, 1, 0]);
  assert.deepEqual(drawn(flat, [4, 1], [2, 0]).slice(1, 6), [0, 0, 0.5, 1, 0]);
  assert.equal(drawn(flat, [0, 3], [0, 3])[0], 1);
  assert.ok(flat.every((height) => height === 0));
  assert.ok(isCurve(WAVES) && !isCurve(WAVES.slice(1)) && !isCurve([...WAVES.slice(1), 2]) && !isCurve("waves"));
  assert.equal(heightAt(WAVES, 1), WAVES.at(-1));
  assert.equal(lengthOf(true), 2 * lengthOf(false));
});

test("the sentence says how much is remembered, and how well", () => {
  const memory = memoryOf({ ...START, n: 64 });
  const told = (state, t) => sentence(state, momentOf(memoryOf(state), t));
  assert.equal(sentence(START, momentOf(memory, 0)), "Nothing has come yet: all 16 numbers are 0.");
  assert.match(told({ ...START, n: 64 }, 512), /^All 512 samples so far in 64 numbers, off by \d\.\d\u00a0%\./);
  assert.match(told({ ...START, measure: "legt" }, 512), /^The last 128 of 512 samples in 16 numbers, off by/);
  assert.match(told({ ...START, n: 32, rule: "euler" }, 16), /far more than their size\. .* has been \d · 10/);
  assert.match(told({ ...START, slow: true }, 1024), /1,024 samples, not 512\.$/);
  assert.deepEqual([size(1.44), size(2.1e21)], ["1.4", "2 · 10²¹"]);
  const empty = memoryOf({ ...START, curve: Array(KNOTS).fill(0) });
  assert.equal(momentOf(empty, 100).error, null);
});

test("before its window is full a memory tells only of what has been", () => {
  const { places, told } = momentOf(memoryOf({ ...START, measure: "legt", window: 256 }), 64);
  assert.ok(places.every((place) => place >= 0 && place <= 1) && told.length < 320 / 3);
});

test("the code names the rule, or the window", () => {
  assert.match(pythonCode(START), /remember\(signal, 16, rule="exact"\)/);
  assert.match(pythonCode({ ...START, measure: "legt" }), /measure="legt", window=128, rule="exact"/);
  assert.equal(RULES.length, 4);
});
