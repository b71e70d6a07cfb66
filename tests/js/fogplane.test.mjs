// Grains of fog in a plane: the same as hopfield_edu/frontier/diffusion.py has it (python -m tools.golden).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { heightAt } from "../../hopfield_edu/widgets/js/core/land.js";
import { normals } from "../../hopfield_edu/widgets/js/core/normals.js";
import { inside, nameOf, SETS } from "../../hopfield_edu/widgets/js/core/places.js";
import { createRng } from "../../hopfield_edu/widgets/js/core/rng.js";
import { finish } from "../../hopfield_edu/widgets/js/core/slices.js";
import {
  CLONES,
  countsOf,
  fatesOf,
  fieldOf,
  fogOf,
  GRAINS,
  grainsOf,
  noiseAt,
  STEPS,
  valleysAt,
} from "../../hopfield_edu/widgets/js/fog_plane/compute.js";
import { createFog } from "../../hopfield_edu/widgets/js/fog_plane/fog.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/fog_plane/python.js";
import { checked, sentence, verdict } from "../../hopfield_edu/widgets/js/fog_plane/words.js";

const { cases } = JSON.parse(readFileSync(new URL("../golden/fogs.json", import.meta.url)));
const near = (found, right, off = 1e-8) =>
  right.forEach((value, k) => assert.ok(Math.abs(found[k] - value) < off, `number ${k}: ${found[k]}, not ${value}`));

for (const spec of cases) {
  test(`${spec.name}, ${spec.chance ? "with" : "without"} chance: as Python`, () => {
    const ways = grainsOf(spec);
    for (const t of [1, 30, 60]) near(ways[t], spec[`at ${t}`]);
    assert.deepEqual(countsOf(spec.patterns, fatesOf(spec.patterns, ways[STEPS])), spec.ends);
    const fog = fogOf(spec.seed);
    [2, 0.5, 0.05].forEach((s, row) => {
      const found = [0, 1, 2, 3].map((k) => heightAt(spec.patterns, fog[2 * k] / 2, fog[2 * k + 1] / 2, 1 / (s * s)));
      near(found, spec.energies[row]);
    });
  });
}

test("normal numbers have mean 0 and variance 1", () => {
  const drawn = normals(createRng(3), 20000);
  const mean = drawn.reduce((sum, value) => sum + value, 0) / 20000;
  const variance = drawn.reduce((sum, value) => sum + value * value, 0) / 20000;
  assert.ok(Math.abs(mean) < 0.03 && Math.abs(variance - 1) < 0.03);
});

const valleys = (patterns, noise) => valleysAt(patterns, fieldOf(patterns, noise), noise);

test("two memories have one valley above their distance from the middle, two below", () => {
  assert.equal(valleys(SETS.two, 1.1), 1);
  assert.equal(valleys(SETS.two, 0.9), 2);
  assert.equal(valleys(SETS["a ring of 8"], 0.2), 8);
});

test("the noise falls from fog to ink", () => {
  assert.equal(noiseAt(0), 2);
  assert.ok(Math.abs(noiseAt(STEPS) - 0.05) < 1e-12);
});

test("without chance clones stay together, with chance early ones part and late ones do not", () => {
  const fog = createFog({ patterns: SETS.three, chance: false, seed: 0 });
  const cloned = (state, at) => {
    const made = createFog(state);
    finish(made.work());
    made.seek(at);
    return made.clone();
  };
  finish(fog.work());
  assert.equal(Math.max(...fog.clone().ends), CLONES);
  const chance = { patterns: SETS.three, chance: true, seed: 0 };
  assert.ok(Math.max(...cloned(chance, 0).ends) < CLONES);
  assert.equal(Math.max(...cloned(chance, 45).ends), CLONES);
});

test("clones are forgotten where the moment or the grain is another one", () => {
  const fog = createFog({ patterns: SETS.two, chance: true, seed: 1 });
  finish(fog.work());
  fog.clone();
  assert.ok(fog.now().cloned);
  fog.seek(0);
  assert.ok(fog.now().cloned);
  fog.seek(1);
  assert.ok(!fog.now().cloned);
  fog.clone();
  fog.choose(GRAINS + 3);
  assert.deepEqual(fog.now(), { at: 1, grain: 3, cloned: false });
});

test("the nearest grain is the nearest one", () => {
  const fog = createFog({ patterns: SETS.two, chance: false, seed: 1 });
  finish(fog.work());
  const [x, y] = fogOf(1).subarray(8, 10);
  assert.equal(fog.nearest([x + 1e-6, y]), 4);
});

test("sentences say how many valleys there are, and whether a grain had decided", () => {
  const state = { patterns: SETS.two, chance: false };
  assert.equal(
    sentence(state, { at: 0, valleys: 1 }, null),
    "Noise 2.00, fog: 1 valley for 2 memories. A grain has one future, and its colour tells it.",
  );
  assert.match(sentence({ ...state, chance: true }, { at: 60, valleys: 2 }, null), /^Noise 0\.05, ink: 2 valleys .* change/);
  assert.match(verdict({ at: 0, ends: [40, 0] }), /40 of 40 end at A: the grain had decided\.$/);
  assert.match(verdict({ at: 0, ends: [3, 37] }), /37 of 40 end at B: it had almost decided\.$/);
  assert.match(verdict({ at: 0, ends: [20, 20] }), /it had not decided\.$/);
  assert.equal(nameOf(23), "X");
});

test("what is no state is an error, and places stay inside", () => {
  const good = { patterns: [[0, 0]], chance: true, seed: 0 };
  assert.deepEqual(checked(good), good);
  for (const bad of [{ patterns: [] }, { patterns: [[0]] }, { patterns: [[0, 4]] }, { chance: 1 }, { seed: -1 }])
    assert.throws(() => checked({ ...good, ...bad }));
  assert.deepEqual(inside([9, -0.123]), [2.8, -0.12]);
});

test("the code goes the way of the page", () => {
  const state = { patterns: SETS.two, chance: false, seed: 7 };
  assert.match(pythonCode(state, 30), /SharedRng\(7\).*\n.*reverse_flow\(denoiser/);
  assert.match(pythonCode({ ...state, chance: true }, 30), /reverse_process\(denoiser/);
});
