// What a state is called, and what to say about a map and about a way. No DOM.

import { fixed, percent, thousands } from "../core/numbers.js";
import { overlap } from "../core/outcome.js";
import { KINDS, STATES, valuesOf } from "./states.js";

/** What a state is among the memories: {kind, indices, signs, name (short), phrase (for a sentence)}. */
export function nameOf(state, memories, names) {
  const opposite = (number) => STATES - 1 - number;
  const k = memories.indexOf(state);
  if (k >= 0) return { kind: "stored", indices: [k], signs: [1], name: names[k], phrase: `the stored ${names[k]}` };
  const j = memories.map(opposite).indexOf(state);
  if (j >= 0)
    return {
      kind: "inverse",
      indices: [j],
      signs: [-1],
      name: `inverse of ${names[j]}`,
      phrase: `the inverse of ${names[j]}`,
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
      const words = parts.map(([sign, name]) => (sign > 0 ? name : `the inverse of ${name}`));
      const name = parts.map(([sign, part], at) => (sign < 0 ? (at ? "− " : "−") : at ? "+ " : "") + part).join(" ");
      return {
        kind: "mixture",
        indices,
        signs,
        name,
        phrase: `the mixture of ${words[0]}, ${words[1]} and ${words[2]}`,
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
  const nearest = `${names[best]} has overlap ${fixed(m[best], 2)}`;
  return {
    kind: "other",
    indices: [best],
    signs: [Math.sign(m[best])],
    name: "other",
    phrase: `a state that nobody stored (${nearest})`,
  };
}

/** Memories that are no attractors, by index. */
export const lostOf = (map, memories) => memories.map((_, k) => k).filter((k) => map.ends[memories[k]] !== memories[k]);

/** "14 attractors: 3 memories take 43.6 % of all states, 3 inverses 43.6 %, …" */
export function summaryOf(map, memories, names) {
  const plural = {
    stored: ["memory", "memories"],
    inverse: ["inverse", "inverses"],
    mixture: ["mixture", "mixtures"],
    other: ["other", "others"],
  };
  const groups = KINDS.map((kind) => [kind, map.attractors.filter((attractor) => attractor.kind === kind)]).filter(
    ([, list]) => list.length,
  );
  const parts = groups.map(
    ([kind, list], at) => `${list.length} ${plural[kind][Number(list.length > 1)]} ${shareOf(list, at)}`,
  );
  const lost = lostOf(map, memories).map((k) => names[k]);
  const sorry = lost.length ? ` Lost, since not at rest: ${lost.join(", ")}.` : "";
  return `${map.attractors.length} attractors: ${parts.join(", ")}.${sorry}`;
}

function shareOf(attractors, at) {
  const share = basinShare(attractors.reduce((sum, { count }) => sum + count, 0));
  return at ? share : `${attractors.length > 1 ? "take" : "takes"} ${share} of all states`;
}

/** How many of all states a basin holds. */
export const basinShare = (count) => percent(count / STATES, 1);

/** What to say at moment t of a path. */
export function sentenceOf(path, t, end) {
  const flips = path.neurons.length;
  const start = `State ${thousands(path.states[0])}`;
  if (flips === 0) return `${start} stays where it is: it is ${end.phrase}.`;
  if (t === flips) return `${start} flows in ${flips} ${flips === 1 ? "flip" : "flips"} to ${end.phrase}.`;
  if (t === 0) return `${start}, before the first of ${flips} ${flips === 1 ? "flip" : "flips"}.`;
  return `Flip ${t} of ${flips}: neuron ${path.neurons[t - 1] + 1} turned. Now state ${thousands(path.states[t])}.`;
}

/** What the map means, and in which order (from 0) the neurons are visited. */
export function helpOf(seed, order) {
  const words = seed === 0 ? "1 to 16 in turn" : Array.from(order, (i) => i + 1).join(", ");
  const other = "Another seed shuffles the order: places of rest stay, borders move.";
  return [
    "Every dot is a state, its colour where it flows; round marks are the places of rest, large ones memories.",
    "The upper half of the picture sets the row, the lower half the column, in Gray code:",
    "the next dot differs in one pixel.",
    `Neurons are visited in the order ${words}, again and again (seed ${seed}); a field of exactly zero turns nothing.`,
    seed === 0 ? other : "Seed 0 is the order 1 to 16.",
  ].join(" ");
}
