// What the story teller computes, apart from what it draws.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import * as cue from "../../hopfield_edu/widgets/js/core/cue.js";
import { createNetwork } from "../../hopfield_edu/widgets/js/core/network.js";
import { readTensors } from "../../hopfield_edu/widgets/js/core/tensors.js";
import { layout } from "../../hopfield_edu/widgets/js/storyteller/rings.js";
import * as story from "../../hopfield_edu/widgets/js/storyteller/story.js";
import { loadAsset } from "../../hopfield_edu/widgets/js/ui/asset.js";

const file = readFileSync(new URL("../../hopfield_edu/widgets/static/storyteller.bin", import.meta.url));
const bytes = new Uint8Array(file).buffer;
const tale = story.readTale(bytes);
const CLEAN = { seed: 0, noise: 0, dropped: 0, fill: "grey", mask: "none", drawn: "" };
const brick = tale.bricks[20];
const hit = (picture) => Array.from({ length: cue.PIXELS }, (_, i) => [0, 1, 2].some((c) => picture[3 * i + c] !== brick[3 * i + c]));
const count = (flags) => flags.filter(Boolean).length;

test("the file holds fifty pictures, their names and a permutation of five cycles", () => {
  assert.equal(tale.bricks.length, 50);
  assert.equal(new Set(tale.names).size, 50);
  assert.deepEqual(tale.cycles.map(({ length }) => length), [28, 12, 6, 3, 1]);
  assert.deepEqual([...tale.next].sort((a, b) => a - b), tale.names.map((_, k) => k));
});

test("a cut or foreign file is refused", () => {
  assert.throws(() => readTensors(bytes.slice(0, -1)), /bytes/);
  for (const length of [0, 5, 100]) assert.throws(() => readTensors(bytes.slice(0, length)));
  assert.throws(() => readTensors(new TextEncoder().encode("<!doctype html><title>Not found</title>").buffer));
  assert.throws(() => createNetwork({}), /encoder.0/);
});

test("halves become the numbers that they are", () => {
  const header = JSON.stringify({ x: { dtype: "F16", shape: [5], data_offsets: [0, 10] } });
  const whole = new Uint8Array(8 + header.length + 10);
  whole[0] = header.length;
  whole.set(new TextEncoder().encode(header), 8);
  whole.set(new Uint8Array(Uint16Array.of(0x3c00, 0xc000, 0x0001, 0x3555, 0x8000).buffer), 8 + header.length);
  const { values } = readTensors(whole.buffer).tensors.x;
  assert.deepEqual([...values], [1, -2, 2 ** -24, 0.333251953125, -0]);
});

test("damage hits as much as it says, and leaves the brick alone", () => {
  const before = brick.slice();
  assert.deepEqual(cue.damaged(brick, CLEAN), brick);
  const few = hit(cue.damaged(brick, { ...CLEAN, dropped: 0.25 }));
  const more = hit(cue.damaged(brick, { ...CLEAN, dropped: 0.5, fill: "grey" }));
  assert.ok(count(few) > 200 && count(few) <= 256);
  assert.ok(few.every((was, i) => !was || more[i]), "more loss keeps what was lost");
  const half = cue.damaged(brick, { ...CLEAN, mask: "left", fill: "black" });
  assert.ok(half.every((value, i) => (Math.floor(i / 3) % 32 < 16 ? value === 0 : value === brick[i])));
  const noisy = cue.damaged(brick, { ...CLEAN, noise: 0.1, seed: 3 });
  const inside = brick.map((v, i) => (v > 0.35 && v < 0.65 ? noisy[i] - v : NaN)).filter((v) => !Number.isNaN(v));
  const sigma = Math.sqrt(inside.reduce((sum, v) => sum + v * v, 0) / inside.length);
  assert.ok(Math.abs(sigma - 0.1) < 0.015, `sigma ${sigma}`);
  assert.notDeepEqual(noisy, cue.damaged(brick, { ...CLEAN, noise: 0.1, seed: 4 }));
  assert.deepEqual(brick, before);
});

test("a brush covers its square, once, and is rubbed out again", () => {
  const drawn = cue.brushed("", 0, 10, "b", 5);
  assert.equal(drawn.replaceAll(".", "").length, 15, "a third of it is outside");
  assert.equal(cue.brushed(drawn, 0, 10, "b", 5), null);
  assert.equal(cue.brushed(drawn, 0, 10, ".", 9), "");
  const black = cue.damaged(brick, { ...CLEAN, drawn });
  assert.deepEqual([...black.subarray(3 * 8, 3 * 13)], Array(15).fill(0));
  const smeared = cue.damaged(brick, { ...CLEAN, drawn: "s".repeat(cue.PIXELS) });
  const spread = (x) => Math.sqrt(x.reduce((sum, v) => sum + v * v, 0) / x.length - (x.reduce((sum, v) => sum + v, 0) / x.length) ** 2);
  assert.ok(spread(smeared) < 0.8 * spread(brick));
});

test("a verdict says what went wrong", () => {
  const [a, b] = [tale.cycles[1], tale.cycles[2]];
  const along = (cycle) => Array.from({ length: 20 }, (_, t) => cycle[t % cycle.length]);
  const told = story.tell(tale, tale.bricks[a[0]], a[0]);
  assert.equal(story.verdict(told, tale), "All 19 answers are right. Its ring has 12, so they come round again.");
  const other = { told: along(b), expected: along(a) };
  assert.match(story.verdict(other, tale), /^Answer 1 is nearest to Doughnut where .*another story, without a slip/);
  const late = { told: [...along(a).slice(0, 5), ...along(b).slice(5)], expected: along(a) };
  assert.match(story.verdict(late, tale), /^Answer 5 is .*goes on from there. 4 of 19 answers are right/);
  assert.equal(cue.title("CLOSED BOOK"), "Closed book");
  assert.equal(cue.title("Japan Flag"), "Japan Flag");
});

test("no two pictures of the rings overlap, whatever the cycles", () => {
  for (const sizes of [[28, 12, 6, 3, 1], [50], [25, 25], Array(50).fill(1), [30, 2, 2, 2, 1, 1]]) {
    let k = 0;
    const { places, width, height } = layout(sizes.map((size) => Array.from({ length: size }, () => k++)));
    places.forEach(([x, y], i) => {
      assert.ok(x > 8 && y > 8 && x < width - 8 && y < height - 8, `${sizes}: ${i} at ${x}, ${y} of ${width} x ${height}`);
      for (const [u, v] of places.slice(0, i)) assert.ok(Math.hypot(x - u, y - v) > 21, `${sizes}`);
    });
  }
});

/** A model beside a kernel, which answers after a moment or never. */
function modelWith(answer) {
  const heard = new Set();
  return {
    heard,
    on: (_, listener) => heard.add(listener),
    off: (_, listener) => heard.delete(listener),
    send: (content) => answer && setTimeout(() => [...heard].forEach((hear) => hear(...answer(content)))),
  };
}

test("a file comes from the site or from the kernel, and its absence is told", async () => {
  const whole = Uint8Array.of(9, 1, 2, 3, 9);
  const view = new DataView(whole.buffer, 1, 3);
  const asked = modelWith(({ asset }) => [{ asset }, [view]]);
  assert.deepEqual([...new Uint8Array(await loadAsset(asked, "a.bin", 500))], [1, 2, 3]);
  assert.equal(asked.heard.size, 0);
  assert.equal(await loadAsset({ asset: async (name) => name }, "a.bin"), "a.bin");
  await assert.rejects(loadAsset(modelWith(null), "a.bin", 20), /nobody answered/);
  await assert.rejects(loadAsset(modelWith(({ asset }) => [{ asset, error: "not here" }, []]), "a.bin", 500), /not here/);
});
