// What the memory race computes, apart from what it draws.
import assert from "node:assert/strict";
import test from "node:test";

import * as race from "../../hopfield_edu/widgets/js/race/methods.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/race/python.js";
import { NAMES } from "../../hopfield_edu/widgets/js/core/names.js";

const { ITEMS, N } = race;
const GHOST = NAMES.indexOf("ghost");
const ask = (k, flips, seed) => race.race(race.corrupted(k, flips, seed), seed, k);
const lane = ({ lanes }, key) => lanes.find((other) => other.key === key);

/** Share of right answers a method, over all pictures and some seeds. */
function success(flips, seeds) {
  const right = Object.fromEntries(Object.keys(race.METHODS).map((key) => [key, 0]));
  for (let seed = 0; seed < seeds; seed++) {
    for (let k = 0; k < ITEMS.length; k++) {
      for (const { key, answer } of ask(k, flips, seed).lanes) right[key] += Number(answer === k);
    }
  }
  return Object.fromEntries(Object.entries(right).map(([key, count]) => [key, count / (seeds * ITEMS.length)]));
}

test("a question has exactly as many wrong pixels as it says, and leaves the picture alone", () => {
  const before = Float64Array.from(ITEMS[3]);
  for (const flips of [0, 1, 26, 128]) assert.equal(race.differences(race.corrupted(3, flips, 7), ITEMS[3]), flips);
  const [few, more] = [race.corrupted(3, 10, 7), race.corrupted(3, 11, 7)];
  assert.equal(race.differences(few, more), 1);
  assert.deepEqual(ITEMS[3], before);
});

test("without damage everybody is right, and each has read what the chapter counts", () => {
  const clean = ask(GHOST, 0, 0);
  clean.lanes.forEach(({ answer }) => assert.equal(answer, GHOST));
  let read = 0;
  for (const item of ITEMS.slice(0, GHOST)) {
    let i = 0;
    while (item[i] === ITEMS[GHOST][i]) i++;
    read += i + 1;
  }
  assert.equal(lane(clean, "exact").steps, read + N);
  assert.equal(lane(clean, "hash").steps, 2 * N);
  assert.equal(lane(clean, "similar").steps, 24 * N);
  assert.equal(lane(clean, "associative").steps, N * N);
  const { steps, events } = lane(clean, "lsh");
  const compared = events.filter(({ text }) => text.startsWith("Compares")).length;
  assert.ok(compared >= 1);
  assert.equal(steps, race.TABLES * race.KEY_BITS + compared * N);
});

test("one wrong pixel is too much for exact scan and hash, and for nobody else", () => {
  assert.deepEqual(success(1, 4), { exact: 0, hash: 0, similar: 1, lsh: 1, associative: 1 });
});

test("success falls as in the chapter: the associative memory holds at 25 %, and nobody knows anything at 50 %", () => {
  const quarter = success(64, 5);
  assert.equal(quarter.associative, 1);
  assert.equal(quarter.similar, 1);
  const most = success(96, 10);
  assert.ok(most.associative > 0.5 && most.associative < 0.9, `${most.associative}`);
  assert.ok(most.similar > 0.95);
  Object.values(success(128, 5)).forEach((share) => assert.ok(share < 0.1, `${share}`));
});

test("LSH finds a picture as often as its formula says", () => {
  for (const flips of [26, 56, 80]) {
    let found = 0;
    for (let seed = 0; seed < 300; seed++) {
      const events = race.METHODS.lsh.answer(race.corrupted(GHOST, flips, seed)).events;
      found += events.some(({ text }) => text.startsWith("Compares ghost")) ? 1 : 0;
    }
    const formula = 1 - (1 - (1 - flips / N) ** race.KEY_BITS) ** race.TABLES;
    assert.ok(Math.abs(found / 300 - formula) < 0.09, `${flips}: ${found / 300}, ${formula}`);
  }
});

test("the neurons are not visited in the order in which pixels were flipped", () => {
  const { events } = lane(ask(GHOST, 26, 0), "associative");
  assert.ok(events[25].steps > 150 * N, "all 26 wrong pixels came among the first visits");
  assert.equal(race.orderSeed(2 ** 32 - 1), 0);
});

test("a lane's counters only rise, and the clock shows every one of them", () => {
  const { lanes, times } = ask(GHOST, 40, 1);
  assert.equal(times[0], 0);
  times.slice(1).forEach((time, k) => assert.ok(time > times[k]));
  for (const one of lanes) {
    one.events.slice(1).forEach(({ steps }, k) => assert.ok(steps > one.events[k].steps));
    one.events.forEach((event) => {
      assert.ok(times.includes(event.steps));
      assert.equal(race.eventAt(one, event.steps), event);
    });
    assert.equal(race.eventAt(one, 0), null);
    assert.equal(one.steps, one.events.at(-1).steps);
  }
});

test("addresses differ, and one pixel changes about half of their 32 bits", () => {
  assert.equal(new Set(ITEMS.map(race.address)).size, 24);
  const ones = (word) => word.toString(2).replaceAll("0", "").length;
  const changed = ITEMS.flatMap((item, k) =>
    Array.from({ length: N }, (_, i) => {
      const other = Float64Array.from(item, (value, j) => (i === j ? -value : value));
      return ones((race.address(other) ^ race.address(ITEMS[k])) >>> 0);
    }),
  );
  const mean = changed.reduce((a, b) => a + b) / changed.length;
  assert.ok(Math.abs(mean - 16) < 0.15, `${mean}`);
  assert.ok(Math.min(...changed) >= 3);
});

test("a verdict says right, wrong, nothing, or in what the network settled", () => {
  const words = (lane) => race.verdict(lane, GHOST);
  assert.deepEqual(words({ answer: GHOST }), { kind: "right", sign: "✓", words: "ghost, right" });
  assert.equal(words({ answer: 0, settled: "" }).kind, "wrong");
  assert.equal(words({ answer: -1 }).words, "nothing found");
  const inverse = race.METHODS.associative.answer(ITEMS[2].map((value) => -value), 1);
  assert.equal(words(inverse).words, `the inverse of ${NAMES[2]}`);
  assert.equal(words(inverse).kind, "wrong");
});

test("Python code asks the same question", () => {
  const code = pythonCode({ picture: "t-rex", flips: 9, seed: 2 ** 32 - 1, drawn: "" });
  assert.match(code, /names\.index\("t-rex"\)/);
  assert.match(code, /SharedRng\(4294967295\)\.choose\(n, 9\)/);
  assert.match(code, /cue\.copy\(\), SharedRng\(0\)/);
  assert.match(pythonCode({ picture: "ghost", flips: 9, seed: 0, drawn: "#.".repeat(128) }), /list\("#\.#\./);
});
