// What a state is called, and what to say about a map and about a way. No DOM.

import { en, many } from "../core/en.js";
import { fixed, percent, thousands } from "../core/numbers.js";
import { overlap } from "../core/outcome.js";
import { KINDS, STATES, valuesOf } from "./states.js";

/** What a state is among the memories: {kind, indices, signs, name (short), phrase (for a sentence)}. */
export function nameOf(state, memories, names) {
  const opposite = (number) => STATES - 1 - number;
  const k = memories.indexOf(state);
  if (k >= 0) return { kind: "stored", indices: [k], signs: [1], name: names[k], phrase: en`the stored ${names[k]}` };
  const j = memories.map(opposite).indexOf(state);
  if (j >= 0)
    return {
      kind: "inverse",
      indices: [j],
      signs: [-1],
      name: en`inverse of ${names[j]}`,
      phrase: en`the inverse of ${names[j]}`,
    };
  return mixtureOf(state, memories, names) ?? otherOf(state, memories, names);
}

/** Votes of three memories, each with a sign. */
function mixtureOf(state, memories, names) {
  for (const indices of triples(memories.length)) {
    for (let choice = 0; choice < 8; choice++) {
      const signs = [4, 2, 1].map((bit) => (choice & bit ? -1 : 1));
      const [a, b, c] = indices.map((k, at) => (signs[at] > 0 ? memories[k] : STATES - 1 - memories[k]));
      if (((a & b) | (a & c) | (b & c)) !== state) continue;
      const parts = indices.map((k, at) => [signs[at], names[k]]).sort(([p], [q]) => q - p);
      const words = parts.map(([sign, name]) => (sign > 0 ? name : en`the inverse of ${name}`));
      const name = parts.map(([sign, part], at) => (sign < 0 ? (at ? "− " : "−") : at ? "+ " : "") + part).join(" ");
      return {
        kind: "mixture",
        indices,
        signs,
        name,
        phrase: en`the mixture of ${words[0]}, ${words[1]} and ${words[2]}`,
      };
    }
  }
  return null;
}

const triples = (p) =>
  [
    [0, 1, 2],
    [0, 1, 3],
    [0, 2, 3],
    [1, 2, 3],
  ].filter((three) => three[2] < p);

function otherOf(state, memories, names) {
  const m = memories.map((memory) => overlap(valuesOf(memory), valuesOf(state)));
  const best = m.reduce((at, value, k) => (Math.abs(value) > Math.abs(m[at]) ? k : at), 0);
  const nearest = en`${names[best]} has overlap ${fixed(m[best], 2)}`;
  return {
    kind: "other",
    indices: [best],
    signs: [Math.sign(m[best])],
    name: en("other"),
    phrase: en`a state that nobody stored (${nearest})`,
  };
}

/** Memories that are no attractors, by index. */
export const lostOf = (map, memories) => memories.map((_, k) => k).filter((k) => map.ends[memories[k]] !== memories[k]);

const COUNTED = {
  stored: (count) => many(count, "{0} memory", "{0} memories"),
  inverse: (count) => many(count, "{0} inverse", "{0} inverses"),
  mixture: (count) => many(count, "{0} mixture", "{0} mixtures"),
  other: (count) => many(count, "{0} other", "{0} others"),
};

/** "14 attractors: 3 memories take 43.6 % of all states, 3 inverses 43.6 %, …" */
export function summaryOf(map, memories, names) {
  const groups = KINDS.map((kind) => [kind, map.attractors.filter((attractor) => attractor.kind === kind)]).filter(
    ([, list]) => list.length,
  );
  const parts = groups.map(([kind, list], at) => `${COUNTED[kind](list.length)} ${shareOf(list, at)}`);
  const lost = lostOf(map, memories).map((k) => names[k]);
  const sorry = lost.length ? ` ${en`Lost, since not at rest: ${lost.join(", ")}.`}` : "";
  return en`${map.attractors.length} attractors: ${parts.join(", ")}.` + sorry;
}

function shareOf(attractors, at) {
  const share = basinShare(attractors.reduce((sum, { count }) => sum + count, 0));
  return at ? share : many(attractors.length, "takes {0} of all states", "take {0} of all states", share);
}

/** How many of all states a basin holds. */
export const basinShare = (count) => percent(count / STATES, 1);

/** What to say at moment t of a path. */
export function sentenceOf(path, t, end) {
  const flips = path.neurons.length;
  const start = thousands(path.states[0]);
  if (flips === 0) return en`State ${start} stays where it is: it is ${end.phrase}.`;
  if (t === flips)
    return many(
      flips,
      "State {0} flows in {1} flip to {2}.",
      "State {0} flows in {1} flips to {2}.",
      ...[start, flips, end.phrase],
    );
  if (t === 0)
    return many(
      flips,
      "State {0}, before the first of {1} flip.",
      "State {0}, before the first of {1} flips.",
      ...[start, flips],
    );
  return en`Flip ${t} of ${flips}: neuron ${path.neurons[t - 1] + 1} turned. Now state ${thousands(path.states[t])}.`;
}

/** What the map means, and in which order (from 0) the neurons are visited. */
export function helpOf(seed, order) {
  const words = seed === 0 ? en("1 to 16 in turn") : Array.from(order, (i) => i + 1).join(", ");
  const other = en("Another seed shuffles the order: places of rest stay, borders move.");
  return [
    en("Every dot is a state, its colour where it flows; round marks are the places of rest, large ones memories."),
    en("The upper half of the picture sets the row, the lower half the column, in Gray code:"),
    en("the next dot differs in one pixel."),
    en`Neurons are visited in the order ${words}, again and again (seed ${seed}); a field of exactly zero turns nothing.`,
    seed === 0 ? other : en("Seed 0 is the order 1 to 16."),
  ].join(" ");
}
