// The graph of sixteen states: arrows lead downhill, and what they lead to.

import assert from "node:assert/strict";
import test from "node:test";
import { downhill, graphOf, wayOf } from "../../hopfield_edu/widgets/js/state_graph/compute.js";

const PICTURES = ["#..#", "....", "###."];

test("every arrow leads to a lower energy, and all 32 edges of the cube are arrows", () => {
  for (const picture of PICTURES) {
    const graph = graphOf(picture);
    const drops = graph.states.flatMap((state) =>
      state.turns.map((i) => graph.of(downhill(state, i)).energy - state.energy),
    );
    assert.equal(drops.length, 32);
    assert.ok(drops.every((drop) => drop < 0));
  }
});

test("six, eight and two states lie on three levels; only the picture and its negative rest", () => {
  for (const picture of PICTURES) {
    const { states, levels } = graphOf(picture);
    assert.deepEqual(levels, [0.5, 0, -1.5]);
    assert.deepEqual(
      levels.map((_, level) => states.filter((state) => state.level === level).length),
      [6, 8, 2],
    );
    const negative = picture.replace(/./g, (mark) => (mark === "#" ? "." : "#"));
    assert.deepEqual(states.slice(-2).map(({ marks }) => marks), [picture, negative]);
    assert.deepEqual(
      states.map(({ ends }) => ends.length),
      [2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    );
  }
});

test("a way follows arrows to an end, and from the top the order decides which", () => {
  const graph = graphOf("#..#");
  const ends = new Set();
  for (let seed = 0; seed < 20; seed++) {
    const way = wayOf(graph, "##..", seed);
    for (let t = 1; t < way.length; t++) {
      const before = graph.of(way[t - 1]);
      assert.ok(before.turns.some((i) => downhill(before, i) === way[t]));
    }
    ends.add(way.at(-1));
  }
  assert.deepEqual([...ends].sort(), ["#..#", ".##."]);
  assert.deepEqual(wayOf(graph, "#...", 0), ["#...", "#..#"]);
});
