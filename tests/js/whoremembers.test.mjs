// Blocks of memory beside one controller: the same as hopfield_edu/frontier/distributed.py (python -m tools.golden).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { toBuffer } from "../../hopfield_edu/widgets/js/ui/asset.js";
import {
  allocate,
  errorsOf,
  lessonOf,
  readNetwork,
  run,
} from "../../hopfield_edu/widgets/js/who_remembers/compute.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/who_remembers/python.js";
import { mostOf, rightOf, sentence, verdict } from "../../hopfield_edu/widgets/js/who_remembers/words.js";

const at = (path) => new URL(`../../${path}`, import.meta.url);
const { cases } = JSON.parse(readFileSync(at("tests/golden/blocks.json")));
const file = (task) => toBuffer(readFileSync(at(`hopfield_edu/data/models/blocks-${task}.safetensors`)));
const networks = { copy: readNetwork(file("copy")), recall: readNetwork(file("recall")) };
const near = (found, right) => right.forEach((value, k) => assert.ok(Math.abs(found[k] - value) < 1e-3, `number ${k}`));

function told(state) {
  const lesson = lessonOf(state);
  const moments = run(networks[state.task], lesson.inputs, state.cut);
  const [answer, story] = ["answer", "story"].map((part) => errorsOf(lesson, moments, part));
  return { lesson, moments, answer, story };
}

for (const spec of cases) {
  test(`${spec.task} of ${spec.count}, cut: ${spec.cut}: as Python`, () => {
    const lesson = lessonOf(spec);
    assert.deepEqual(lesson.inputs, spec.inputs);
    assert.deepEqual(lesson.targets, spec.targets);
    assert.deepEqual(lesson.parts, spec.parts);
    run(networks[spec.task], lesson.inputs, spec.cut).forEach(({ logits, gates, blocks }, t) => {
      near(logits, spec.logits[t]);
      near(gates, spec.gates[t]);
      near(
        blocks.flatMap(({ reads }) => [...reads]),
        spec.reads[t],
      );
      near(
        blocks.flatMap(({ writes }) => [...writes]),
        spec.writes[t],
      );
    });
  });
}

test("what is new goes to the least used slot, and of those used alike to the first", () => {
  assert.deepEqual([...allocate([0.5, 0.25, 1])], [0.125, 0.75, 0]);
  assert.deepEqual([...allocate([0, 0])], [1, 0]);
});

test("without memory the story is still said again, without the direct path it is not", () => {
  const state = { task: "copy", count: 5, seed: 1 };
  assert.equal(rightOf(told({ ...state, cut: null })), "both");
  assert.equal(rightOf(told({ ...state, cut: "memory" })), "the story said again");
  assert.equal(rightOf(told({ ...state, cut: "direct path" })), "neither");
  const errors = { answer: { wrong: 0, all: 8 }, story: { wrong: 8, all: 8 } };
  assert.equal(rightOf(errors), "the answer");
});

test("sentences say what is heard, written, read and right", () => {
  const state = { task: "recall", count: 3, cut: null, seed: 2 };
  const seen = told(state);
  assert.match(sentence(seen, 0), /^Moment 1 of 15: it hears a flag, something follows\. Most is written to slot \d+ of/);
  assert.match(sentence(seen, 1), /^Moment 2 of 15, story: it hears [01]{3}; said again at once: \d of 3 bits right\./);
  assert.match(sentence(seen, 9), /it hears the flag of the question/);
  assert.match(sentence(seen, 10), /it hears [01]{3}, the item that is asked/);
  assert.match(sentence(seen, 14), /answer: it hears nothing and should say [01]{3}: \d of 3 bits right\. Most is read from/);
  const most = mostOf({ blocks: [{ reads: [0.1, 0.2] }, { reads: [0.6, 0.1] }] }, "reads");
  assert.deepEqual(most, { block: 1, slot: 0, share: 0.6 });
});

test("the verdict counts wrong bits, and tells a guess what was right", () => {
  const seen = { answer: { wrong: 15, all: 30 }, story: { wrong: 1, all: 30 } };
  assert.match(verdict({ cut: null }, seen, null), /^With nothing cut, 1 of 30 bits .* 15 of 30 of the answer; chance is half\.$/);
  assert.match(verdict({ cut: "memory" }, seen, "neither"), /memory cut, .* You said: neither\. Right is: the story said again\.$/);
  assert.match(verdict({ cut: "memory" }, seen, "the story said again"), /So it is\.$/);
});

test("a file of another network is an error", () => {
  assert.throws(() => readNetwork(toBuffer(readFileSync(at("hopfield_edu/data/models/circle-9.safetensors")))));
});

test("the code cuts what the page cuts", () => {
  const state = { task: "copy", count: 4, cut: null, seed: 5 };
  assert.match(pythonCode(state), /drawn\("copy", 4, 5\)/);
  assert.doesNotMatch(pythonCode(state), /cut=/);
  assert.match(pythonCode({ ...state, cut: "direct path" }), /cut="direct path"/);
});
