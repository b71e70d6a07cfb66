// The states of four neurons, which of them would turn, and the way of a ball. No DOM.

import { createRun, hebb, weight } from "../core/engine.js";

export const N = 4;
const STATES = 2 ** N;

/** "#..#" as ±1, and back. */
export const valuesOf = (marks) => Float64Array.from(marks, (mark) => (mark === "#" ? 1 : -1));
export const marksOf = (values) => Array.from(values, (value) => (value > 0 ? "#" : ".")).join("");

const turned = (marks, i) => marks.slice(0, i) + (marks[i] === "#" ? "." : "#") + marks.slice(i + 1);
const ALL = Array.from({ length: STATES }, (_, k) =>
  Array.from({ length: N }, (_, i) => ((k >> i) & 1 ? "#" : ".")).join(""),
);

/**
 * The graph of a network that holds one picture: states from the highest to the lowest energy, within a level those that
 * resemble the picture first. A state: {marks, energy, level, place: [k, count] in its level, turns, ends}; turns: neurons
 * that would turn (from 0); ends: where all the ways from it lead.
 */
export function graphOf(picture) {
  const x = valuesOf(picture);
  const weights = hebb([x]);
  const states = ALL.map((marks) => stateOf(marks, weights, x));
  const levels = [...new Set(states.map(({ energy }) => energy))].sort((a, b) => b - a);
  states.sort((a, b) => b.energy - a.energy || b.overlap - a.overlap);
  const at = new Map(states.map((state) => [state.marks, state]));
  for (const state of states) {
    state.level = levels.indexOf(state.energy);
    const beside = states.filter(({ energy }) => energy === state.energy);
    state.place = [beside.indexOf(state), beside.length];
    state.ends = [...endsFrom(state, at)];
  }
  return { weights, states, levels, of: (marks) => at.get(marks) };
}

function stateOf(marks, weights, x) {
  const s = valuesOf(marks);
  const fields = Array.from(s, (_, i) => s.reduce((sum, value, j) => sum + weight(weights, i, j) * value, 0));
  const turns = fields.flatMap((field, i) => (field * s[i] < 0 ? [i] : []));
  const energy = -fields.reduce((sum, field, i) => sum + field * s[i], 0) / 2;
  return { marks, energy, overlap: s.reduce((sum, value, i) => sum + value * x[i], 0) / N, turns };
}

/** Where the arrow of neuron i leads from a state. */
export const downhill = ({ marks }, i) => turned(marks, i);

/** The states of rest that some order of the updates leads to. */
function endsFrom(state, at) {
  if (!state.turns.length) return new Set([state.marks]);
  return new Set(state.turns.flatMap((i) => [...endsFrom(at.get(downhill(state, i)), at)]));
}

/** The states that a ball passes, the first included, where the neurons are asked in an order drawn with this seed. */
export function wayOf({ weights }, marks, seed) {
  const run = createRun(weights, valuesOf(marks), { seed });
  const way = [marks];
  while (run.flip() >= 0) way.push(marksOf(run.state));
  return way;
}
