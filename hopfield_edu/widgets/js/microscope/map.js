// Where each of the 65,536 states flows. No DOM.

import { en } from "../core/en.js";
import { createRun, hebb, pseudoInverse, storkey, weight } from "../core/engine.js";
import { createRng } from "../core/rng.js";
import { finish } from "../core/slices.js";
import { nameOf } from "./names.js";
import { KINDS, N, STATES, valuesOf } from "./states.js";

const BLOCK = 4096; // states between two places at which work may be broken off
const TIE = 1e-12 * N; // as in core/engine.js, in units of the largest coefficient

export const RULES = {
  Hebb: { title: en("Hebb"), learn: hebb, python: "hebbian" },
  Storkey: { title: en("Storkey"), learn: storkey, python: "storkey" },
  "pseudo-inverse": { title: en("Pseudo-inverse"), learn: pseudoInverse, python: "pseudo_inverse" },
};

/** In which order the neurons are visited: in turn for seed 0, in one shuffled order for any other. */
export const orderOf = (seed) =>
  seed === 0 ? Int32Array.from({ length: N }, (_, i) => i) : createRng(seed).permutation(N);

/**
 * Where every state flows. memories: numbers of states. Returns {weights, ends (65536,), attractors}, an attractor
 * being {state, count, kind, indices, signs, name, phrase}: memories first, then inverses, mixtures and others by size.
 */
export const mapOf = (...asked) => finish(mapWork(...asked));
export function* mapWork(memories, names, rule, seed) {
  const weights = RULES[rule].learn(memories.map(valuesOf));
  const ends = yield* endsOf(yield* unstable(weights), orderOf(seed));
  yield;
  const counts = new Uint32Array(STATES);
  for (const end of ends) counts[end]++;
  const found = [];
  for (let state = 0; state < STATES; state++) {
    if (!counts[state]) continue;
    yield;
    found.push({ state, count: counts[state], ...nameOf(state, memories, names) });
  }
  const rankOf = ({ kind, indices }) =>
    10 * KINDS.indexOf(kind) + (kind === "stored" || kind === "inverse" ? indices[0] : 0);
  found.sort((a, b) => rankOf(a) - rankOf(b) || b.count - a.count || b.state - a.state);
  return { weights, ends, attractors: found.map(numbered) };
}

/** Number the states without a better name, which the list would else call the same. */
function numbered(attractor, at, all) {
  if (attractor.kind !== "other") return attractor;
  return { ...attractor, name: `other ${at - all.findIndex(({ kind }) => kind === "other") + 1}` };
}

/** For each state the neurons whose field would turn them now, a bit each. */
function* unstable(weights) {
  const turns = new Uint16Array(STATES);
  for (let i = 0; i < N; i++) {
    const bit = N - 1 - i;
    const [upper, lower] = [0, 8].map((from) => halfFields(weights, i, from));
    for (let state = 0; state < STATES; state++) {
      if (state % BLOCK === 0) yield;
      const field = upper[state >> 8] + lower[state & 255];
      if (((state >> bit) & 1 ? field : -field) < -TIE) turns[state] |= 1 << bit;
    }
  }
  return turns;
}

/** What each of the 256 states of one half of the neurons adds to the field of neuron i. */
function halfFields(weights, i, from) {
  const row = Array.from({ length: 8 }, (_, k) => weight(weights, i, from + k) / weights.unit);
  return Float64Array.from({ length: 256 }, (_, half) =>
    row.reduce((sum, w, k) => sum + ((half >> (7 - k)) & 1 ? w : -w), 0),
  );
}

/** Follow every state sweep by sweep to its end, each sweep once. */
function* endsOf(turns, order) {
  const bits = Array.from(order, (i) => 1 << (N - 1 - i));
  const ends = new Int32Array(STATES).fill(-1);
  for (let start = 0; start < STATES; start++) {
    if (start % BLOCK === 0) yield;
    const trail = [];
    let state = start;
    while (ends[state] < 0) {
      trail.push(state);
      const before = state;
      for (const bit of bits) if (turns[state] & bit) state ^= bit;
      if (state === before) ends[state] = state;
    }
    for (const passed of trail) ends[passed] = ends[state];
  }
  return Uint16Array.from(ends);
}

/** The flips from a state to its end: states, the neuron of each flip (from 0), energies. By the course's engine. */
export function pathOf(memories, rule, seed, start) {
  const order = orderOf(seed);
  const shuffled = (state) => Float64Array.from(order, (i) => valuesOf(state)[i]);
  const run = createRun(RULES[rule].learn(memories.map(shuffled)), shuffled(start), { order: "sequential" });
  const path = { states: [start], neurons: [], energies: [run.energy], outcome: null };
  for (let place = run.flip(); place >= 0; place = run.flip()) {
    path.neurons.push(order[place]);
    path.states.push(path.states.at(-1) ^ (1 << (N - 1 - order[place])));
    path.energies.push(run.energy);
  }
  path.outcome = run.outcome;
  return path;
}
