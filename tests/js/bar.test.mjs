// The bar in the page: the same as LatentHopfield has it with the page's weights (python -m tools.golden).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { inflateSync } from "node:zlib";

import { cueOf, LATENT, pathOf, readBar, STEPS } from "../../hopfield_edu/widgets/js/bar/compute.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/bar/python.js";
import { cueTold, judgedTold, nameOf, sentence, storyOf } from "../../hopfield_edu/widgets/js/bar/story.js";

const packed = readFileSync(new URL("../../hopfield_edu/widgets/static/bar.bin", import.meta.url));
const bytes = inflateSync(packed);
const bar = readBar(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
const { cases } = JSON.parse(readFileSync(new URL("../golden/bars.json", import.meta.url)));
const near = (found, right, name) => right.forEach((value, k) => assert.ok(Math.abs(found[k] - value) < 1e-4, `${name} ${k}`));
const row = (picture) => picture.subarray(14 * 28, 15 * 28);

for (const spec of cases) {
  test(`digit ${spec.digit}, ${spec.damage}, row ${spec.top}: codes and pictures as Python's`, () => {
    const cue = cueOf(bar.pictures[spec.digit], spec);
    const path = pathOf(bar.memory, bar.memory.encode(cue));
    near(path[0], spec.code, "code");
    near(path[10], spec.tenth, "state");
    near(row(bar.memory.decode(path[STEPS].map(Math.sign))), spec.painted, "painted");
    near(row(bar.denoiser.decode(bar.denoiser.encode(cue))), spec.plain, "denoiser");
  });
}

const state = { digit: 14, damage: "grey bar", top: 14, sigma: 0.5, seed: 0 };

test("the zero closes under the bar of training, and not under one that covers its other half", () => {
  const [trained, other] = [14, 0].map((top) => storyOf(bar, { ...state, top }));
  assert.ok(trained.seen(0).error > 50 && trained.seen(STEPS).error < 5 && trained.seen(STEPS).wrong === 0);
  assert.ok(other.seen(STEPS).error > 20);
  assert.equal(trained.seen(3).code.length, LATENT);
});

test("sentences say the cells, the error and the denoiser", () => {
  const story = storyOf(bar, state);
  assert.match(sentence(story, state, bar.labels, 0), /^Step 0 of 100\. \d+ of 64 cells are wrong\. The painting is [\d.]+\u00a0off; /);
  assert.match(sentence(story, state, bar.labels, STEPS), /Every cell is right\. The painting is [\d.]+\u00a0off: right\. The denoiser/);
  assert.equal(judgedTold({ error: 9, nearest: 14 }, state, bar.labels), "9.0\u00a0off; no other is nearer");
  assert.deepEqual([nameOf(7, bar.labels), nameOf(14, bar.labels)], ["zero", "third zero"]);
  assert.equal(cueTold({ ...state, top: 0 }), "Grey bar, upper half, never trained");
  assert.equal(cueTold({ ...state, damage: "noise", sigma: 0.1 }), "Noise, σ = 0.1");
});

test("a file of another kind is refused", () => assert.throws(() => readBar(new ArrayBuffer(16))));

test("the code names what is on the screen", () => {
  assert.ok(pythonCode({ ...state, top: 3 }, 9).includes("cue[3 : 17] = 0.5"));
  assert.ok(pythonCode({ ...state, damage: "noise", seed: 5 }, 9).includes("SharedRng(5)"));
});
