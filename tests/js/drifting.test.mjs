// Items in a drifting context: the same as hopfield_edu/hetero/context.py has them (python -m tools.golden).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { drawList, inverseOf, lagShares, lagSteps, remind } from "../../hopfield_edu/widgets/js/core/context.js";
import { createRng } from "../../hopfield_edu/widgets/js/core/rng.js";
import { finish } from "../../hopfield_edu/widgets/js/core/slices.js";
import { at, listed, recallWork, sentence, sharesOf } from "../../hopfield_edu/widgets/js/drifting/compute.js";
import { pythonCode } from "../../hopfield_edu/widgets/js/drifting/python.js";

const { cases } = JSON.parse(readFileSync(new URL("../golden/contexts.json", import.meta.url)));

for (const { share, drift, items, seed, recalled, shares } of cases) {
  test(`share ${share}, drift ${drift}, ${items} items: Python's recalls`, () => {
    const rng = createRng(seed);
    const found = recalled.map(() => remind(drawList(rng, items, drift), share));
    assert.deepEqual(found, recalled);
    lagShares(found).forEach((value, k) => assert.ok(Math.abs(value - shares[k]) < 1e-9));
  });
}

test("an inverse is one", () => {
  const matrix = [[4, 1, 0], [1, 3, 1], [0, 1, 5]];
  const inverse = inverseOf(matrix);
  matrix.forEach((row, k) =>
    inverse.forEach((_, l) => {
      const sum = row.reduce((total, value, j) => total + value * inverse[j][l], 0);
      assert.ok(Math.abs(sum - Number(k === l)) < 1e-12);
    }),
  );
});

test("Hebb's rule confuses neighbours, the projection hardly does, and neither leans", () => {
  const { recalled, ends } = finish(recallWork({ share: 0, drift: 0.1, seed: 0 }, [1]));
  const [hebb, projection] = [sharesOf(recalled), ends[1]];
  assert.ok(Math.abs(at(hebb, 0) - 0.4) < 0.06 && Math.abs(at(projection, 0) - 0.92) < 0.04);
  assert.ok(at(hebb, 1) > 0.12 && at(projection, 1) < 0.07);
  assert.ok(Math.abs(at(hebb, 1) - at(hebb, -1)) < 0.07);
});

test("steps are counted as Python counts them", () => {
  const { taken, possible } = lagSteps([[0, 1, 2, 3], [3, 2]], 4);
  assert.deepEqual([taken, possible], [[0, 0, 1, 0, 3, 0, 0], [1, 1, 1, 0, 3, 2, 1]]);
  assert.deepEqual(lagSteps([[0, 1, 0, 2]], 4), lagSteps([[0, 1]], 4));
  assert.deepEqual(lagSteps([[0, 1, -1, 2, 3]], 4).taken, [0, 0, 0, 0, 2, 0, 0]);
  assert.deepEqual(lagSteps([[], [3], [2, 2]], 4).possible, [0, 0, 0, 0, 0, 0, 0]);
});

test("sentences say which memory, and how often", () => {
  const state = { share: 0, drift: 0.1, seed: 0 };
  const shares = new Array(19).fill(0.1).with(9, 0.4);
  assert.match(sentence(state, shares, 60), /^60 lists, drift 10\u00a0% a step\. Hebb’s rule brings up .* in 40\u00a0% /);
  assert.match(sentence({ ...state, share: 1 }, shares, 1), /^One list, .* The projection brings/);
  assert.match(sentence({ ...state, share: 0.35 }, shares, 2), /A memory 35\u00a0% of the way to the projection brings/);
  assert.equal(listed(shares, [-1, 0]), "lag −1: 10\u00a0%, lag 0: 40\u00a0%");
});

test("the code names what is on the screen", () => {
  const code = pythonCode({ share: 0.35, drift: 0.08, seed: 5 });
  for (const part of ["default_rng(5)", "drift=0.08", "0.35)"]) assert.ok(code.includes(part), part);
});
