// Words learned and typed: what counts as a word of the list, the clock, and what is kept.
import assert from "node:assert/strict";
import test from "node:test";

import { basis, entryOf, placeOf, resultOf, shareOf, shuffled, stepsOfNetwork, verdict } from "../../hopfield_edu/widgets/js/word_list/compute.js";
import { createKeeping } from "../../hopfield_edu/widgets/js/word_list/keeping.js";
import { clockOf, createSession, warning } from "../../hopfield_edu/widgets/js/word_list/session.js";

const WORDS = ["cloud", "umbrella", "boots", "hood"];

for (const [typed, place] of [
  ...[["cloud", 0], [" Cloud! ", 0], ["clouds", 0], ["clodu", 0], ["cluod", 0], ["umbrela", 1], ["boot", 2], ["umbrellas", 1]],
  ...[["rain", 4], ["rains", 4], ["hoot", -1], ["ran", -1], ["snow", -1], ["", -1]],
]) test(`“${typed}” is word ${place}`, () => assert.equal(placeOf(typed, WORDS, "rain"), place));

test("an exact word wins over one that is nearly it", () => assert.equal(placeOf("shells", ["shell", "shells"], "sea"), 1));

test("each round has its order, and every word once", () => {
  assert.deepEqual(shuffled(WORDS, 1), shuffled(WORDS, 1));
  assert.notDeepEqual(shuffled(WORDS, 0), shuffled(WORDS, 3));
  assert.deepEqual([...shuffled(WORDS, 2)].sort(), [...WORDS].sort());
});

function played(time) {
  const shown = [];
  const session = createSession({ words: WORDS, ...time }, (state) => shown.push({ ...state }));
  return { session, shown };
}

test("with a clock the words come by themselves, and recalling ends", () => {
  const { session, shown } = played({ seconds: 2, minutes: 0.5 });
  for (let k = 0; k < 8; k++) session.pass(1);
  assert.deepEqual([session.state.phase, session.state.left, shown.at(-2).at], ["recall", 30, 3]);
  session.hold(true);
  session.pass(100);
  assert.equal(session.state.left, 30);
  session.hold(false);
  session.say(2);
  session.pass(30);
  assert.deepEqual([session.state.phase, session.state.places], ["told", [2]]);
});

test("without a clock nothing moves but by hand", () => {
  const { session } = played({ seconds: null, minutes: null });
  session.pass(1000);
  assert.deepEqual([session.state.phase, session.state.at], ["study", 0]);
  for (let k = 0; k < 4; k++) session.next();
  session.pass(1000);
  assert.deepEqual([session.state.phase, session.state.left], ["recall", null]);
  session.finish();
  assert.equal(session.state.phase, "told");
});

test("the clock is told twice and else silent", () => {
  assert.deepEqual([61, 60, 59, 10, 0].map(warning), [null, "One minute left.", null, "Ten seconds left.", null]);
  assert.equal(clockOf(65), "1:05");
});

test("an entry holds the order, the lure and strangers", () => {
  const entry = entryOf("rain", [2, 4, -1, 0, 2], 4);
  assert.deepEqual(entry, { list: "rain", said: [2, -1, -1, 0, 2], lure: true, others: 1 });
  assert.equal(verdict(entry, "rain", 4), "2 of 4 words. You typed “rain”, which you were never shown. 1 other word was not in the list.");
  assert.match(verdict(entryOf("rain", [1], 4), "rain", 4), /^1 of 4 words\. “rain” was not shown, and you did not type it\.$/);
});

test("your steps stand beside the network's, which leans to neighbours and to no side", () => {
  const entry = entryOf("rain", [0, 1, 2, -1, 3], 4);
  const { yours, network, told } = resultOf([entry], entry, "rain", WORDS);
  assert.deepEqual([yours(1), yours(-1), yours(2)], [[1, "2/2"], null, [0, "0/2"]]);
  assert.match(told, /^4 of 4 words/);
  assert.ok(network(1) > network(2));
  const steps = stepsOfNetwork(12);
  assert.ok(shareOf(steps, 1) > 2 * shareOf(steps, 3) && Math.abs(shareOf(steps, 1) - shareOf(steps, -1)) < 0.08);
  assert.match(basis([entry], { taken: [2] }), /^2 steps of yours, in 1 list:/);
  assert.match(basis([entry], { taken: [0] }), /no bars/);
});

test("what is kept comes back, what does not fit is left, and forgetting forgets all", () => {
  const [told, record] = [[], { 1: entryOf("rain", [0], 4), 2: { said: "?" }, 7: entryOf("snow", [3], 4) }];
  const page = (name, detail) => (name === "course:lists" ? detail.recall(record) : told.push(detail));
  const keeping = createKeeping(page, 4);
  assert.deepEqual(keeping.all().map(({ list }) => list), ["rain", "snow"]);
  keeping.add(entryOf("rain", [], 4));
  assert.equal(told[0].name, "8");
  keeping.forget();
  assert.deepEqual(told.slice(1), ["1", "7", "8"].map((name) => ({ name, entry: null })));
  assert.deepEqual(keeping.all(), []);
});
