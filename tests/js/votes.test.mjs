// Votes on a neuron: their sum is its field, so the neuron follows it.

import assert from "node:assert/strict";
import test from "node:test";
import { createRun, hebb } from "../../hopfield_edu/widgets/js/core/engine.js";
import { createRng } from "../../hopfield_edu/widgets/js/core/rng.js";
import { voteSentence, votesOn } from "../../hopfield_edu/widgets/js/playground/votes.js";

const signs = (rng, n) => Float64Array.from({ length: n }, () => rng.coin());

test("a neuron flips exactly where the sum of its votes is against it", () => {
  const rng = createRng(3);
  const weights = hebb(Array.from({ length: 3 }, () => signs(rng, 25)));
  const cue = signs(rng, 25);
  const run = createRun(weights, cue, { order: "sequential" });
  let flipped = 0;
  for (let i = 0; i < 25; i++) {
    const { sum, tie } = votesOn(weights, run.state, i);
    const before = run.state[i];
    assert.equal(run.step() === i, !tie && sum * before < 0);
    flipped += Number(run.state[i] !== before);
  }
  assert.ok(flipped > 0 && flipped < 25);
});

test("votes are counted, and a neuron does not vote for itself", () => {
  const weights = hebb([Float64Array.of(1, 1, -1, 1)]);
  const { ink, paper, sum, row, tie } = votesOn(weights, Float64Array.of(1, 1, -1, -1), 0);
  assert.deepEqual([ink, paper, sum, row[0], tie], [2, 1, 0.25, 0, false]);
});

test("the sentence says what the neuron will do, a tie too", () => {
  const said = (sum, tie, sign) => voteSentence({ ink: 2, paper: 1, sum, tie }, sign, [0, 2]);
  assert.equal(
    said(0.25, false, 1),
    "Row 1, column 3 is ink. Votes for ink: 2, for paper: 1. Their sum, +0.25, keeps it ink.",
  );
  assert.match(said(0.25, false, -1), /is paper\. .* turns it to ink\.$/);
  assert.match(said(-0.25, false, 1), /Their sum, −0\.25, turns it to paper\.$/);
  assert.match(said(0, true, -1), /Their sum, 0, is a tie: it stays paper\.$/);
});
