// Forgetting in the page: the same as hopfield_edu/classical and frontier/audit.py have it (python -m tools.golden).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { finish } from "../../hopfield_edu/widgets/js/core/slices.js";
import { askedWith, forgotten, peopleOf, placeOf, RULES, scoresOf, WAYS } from "../../hopfield_edu/widgets/js/hole/compute.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/hole/python.js";
import { answerTold, sentence, storyWork } from "../../hopfield_edu/widgets/js/hole/story.js";

const { cases } = JSON.parse(readFileSync(new URL("../golden/holes.json", import.meta.url)));
const near = (found, right, name) => right.forEach((value, k) => assert.ok(Math.abs(found[k] - value) < 1e-8, `${name} ${k}`));

for (const spec of cases) {
  test(`${spec.rule}, ${spec.way}, ${spec.neurons} neurons: scores as Python's`, () => {
    const { people, strangers, order } = peopleOf(spec.neurons, spec.seed);
    const W = forgotten(spec.rule, spec.way, people, spec.you);
    const scores = scoresOf(W, [...people, ...strangers.slice(0, 8)]);
    near(scores.map((each) => each.familiarity), spec.familiarity, "familiarity");
    near(scores.map((each) => each.loudness), spec.loudness, "loudness");
    if (spec.residue) assert.deepEqual(scores.map((each) => each.residue > 0), spec.residue.map((value) => value > 0));
    if (spec.residue) near(scores.map((each) => 1e17 * each.residue), spec.residue.map((v) => 1e17 * v), "residue");
    const { state } = askedWith(W, people[spec.you], order);
    assert.equal([...state].map((value) => (value > 0 ? "#" : ".")).join(""), spec.answer);
  });
}

const storyOf = (state) => finish(storyWork(state));
const story = (part) => storyOf({ rule: "Storkey", way: "kept", neurons: 100, you: 3, seed: 0, ...part });

test("who is kept is known, whatever the rule", () => {
  for (const rule of RULES) {
    assert.equal(story({ rule }).places.familiarity, 1);
    assert.equal(answerTold(story({ rule }), 3), "you, every feature right");
  }
});

test("the hole of Storkey, the repeller of the projection, the rounding of Hebb", () => {
  assert.equal(story({ way: "subtracted" }).places.loudness, 201);
  assert.equal(story({ rule: "projection", way: "subtracted" }).places.familiarity, 201);
  assert.equal(story({ rule: "Hebb", way: "subtracted" }).places.residue, 1);
  assert.ok(story({ rule: "Hebb", way: "subtracted", neurons: 128 }).clean);
  assert.match(answerTold(story({ rule: "Hebb", way: "subtracted twice" }), 3), /^nobody|^somebody else/);
});

test("sentences say the place and what gives you away", () => {
  const state = { rule: "Hebb", way: "subtracted", neurons: 128, you: 3, seed: 0 };
  assert.match(sentence(state, storyOf(state)), /^You were subtracted\. Of 201 people, your x·Wx is number \d+ and your/);
  assert.match(sentence(state, storyOf(state)), /Nothing gives you away\. Rounding has left nothing\.$/);
  const guilty = { ...state, rule: "projection", neurons: 100 };
  assert.match(sentence(guilty, storyOf(guilty)), /You are given away by your x·Wx and your \|Wx\|\.$/);
});

test("a place counts those above", () => assert.equal(placeOf(2, [1, 2, 3]), 2));

test("the code names what is on the screen", () => {
  const code = pythonCode({ rule: "Storkey", way: "subtracted twice", neurons: 128, you: 5, seed: 9 });
  for (const part of ["storkey", "range(2)", "people[5]", "SharedRng(9), 128"]) assert.ok(code.includes(part), part);
  assert.ok(!pythonCode({ rule: "Hebb", way: "kept", neurons: 100, you: 0, seed: 0 }).includes("forget"));
  assert.equal(WAYS.length, 4);
});
