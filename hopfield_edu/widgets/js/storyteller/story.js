// What the story teller computes: a damaged cue, the story that the network tells from it, and whether it is right.

import { PIXELS, title } from "../core/cue.js";
import { en } from "../core/en.js";
import { createNetwork } from "../core/network.js";
import { fixed } from "../core/numbers.js";
import { finish } from "../core/slices.js";
import { tensorsWork } from "../core/tensors.js";

export const STEPS = 19;

/** The network, its bricks, their names, and which follows which: from the bytes of storyteller.bin. */
export const readTale = (buffer) => finish(taleWork(buffer));
export function* taleWork(buffer) {
  const { tensors, about } = yield* tensorsWork(buffer);
  const names = JSON.parse(about.names);
  const { pictures, permutation } = tensors;
  const size = PIXELS * 3;
  const bricks = names.map((_, k) =>
    Float32Array.from(pictures.values.subarray(k * size, (k + 1) * size), (v) => v / 255),
  );
  yield;
  const next = [...permutation.values];
  if (next.length !== names.length || bricks.at(-1).length !== size) throw new Error("pictures are missing");
  return { network: createNetwork(tensors), bricks, names, next, cycles: cyclesOf(next) };
}

/** The cycles of a permutation, longest first, each in the order in which a story meets them. */
export function cyclesOf(next) {
  const seen = new Set();
  const found = [];
  for (let start = 0; start < next.length; start++) {
    const cycle = [];
    for (let at = start; !seen.has(at); at = next[at]) {
      seen.add(at);
      cycle.push(at);
    }
    if (cycle.length) found.push(cycle);
  }
  return found.sort((a, b) => b.length - a.length);
}

const squared = (a, b) => a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0);

/** The index of the brick with the least squared distance in pixels. */
export function nearest(bricks, picture) {
  let [best, least] = [0, Infinity];
  bricks.forEach((brick, k) => {
    let distance = 0;
    for (let i = 0; i < brick.length && distance < least; i++) distance += (brick[i] - picture[i]) ** 2;
    if (distance < least) [best, least] = [k, distance];
  });
  return best;
}

/** The story from a cue: its pictures, their nearest bricks, those that should come, and the distance from these. */
export const tell = (tale, cue, start) => finish(tellWork(tale, cue, start));
export function* tellWork({ network, bricks, next }, cue, start) {
  const pictures = [cue];
  const expected = [start];
  for (let t = 0; t < STEPS; t++) {
    yield;
    pictures.push(network.answer(pictures[t]));
    expected.push(next[expected[t]]);
  }
  yield;
  const told = pictures.map((picture) => nearest(bricks, picture));
  const errors = pictures.map((picture, t) => Math.sqrt(squared(picture, bricks[expected[t]]) / picture.length));
  return { pictures, told, expected, errors };
}

/** What to say of a story when t of its answers are seen. */
export function sentenceAt(story, tale, t) {
  if (t === STEPS) return verdict(story, tale);
  if (t === 0) return en("The cue, before any answer. Will the network know it? Press Play.");
  const [name, wanted] = [story.told[t], story.expected[t]].map((k) => title(tale.names[k]));
  const right = en`Answer ${t} is nearest to ${name}, which is right. Error ${fixed(story.errors[t], 2)}.`;
  return story.told[t] === story.expected[t] ? right : en`Answer ${t} is nearest to ${name}; ${wanted} should come.`;
}

/** What to say of a cue: how much of the picture the damage hit. */
export function cueWords(cue, name, brick) {
  let hit = 0;
  for (let i = 0; i < PIXELS; i++) hit += [0, 1, 2].some((c) => cue[3 * i + c] !== brick[3 * i + c]);
  if (!hit) return en`Cue: ${title(name)}. Paint on it.`;
  const share = Math.round((100 * hit) / PIXELS);
  return share
    ? en`Cue: ${title(name)}, ${share} % of its pixels damaged. Paint on it.`
    : en`Cue: ${title(name)}, under 1 % of its pixels damaged. Paint on it.`;
}

/** What to say of a whole story. */
export function verdict({ told, expected }, { names, next, cycles }) {
  const wrong = told.flatMap((k, t) => (t > 0 && k !== expected[t] ? [t] : []));
  if (!wrong.length) {
    const around = cycles.find((cycle) => cycle.includes(expected[0])).length;
    if (around === 1) return en`All ${STEPS} answers are right: this picture leads to itself.`;
    const again = around <= STEPS ? ` ${en`Its ring has ${around}, so they come round again.`}` : "";
    return en`All ${STEPS} answers are right.` + again;
  }
  const [first] = wrong;
  const [seen, wanted] = [told, expected].map((ks) => title(names[ks[first]]));
  const steady = told.every((k, t) => t <= first || k === next[told[t - 1]]);
  const goesOn = steady && wrong.length < STEPS;
  const slip = goesOn
    ? en`Answer ${first} is nearest to ${seen} where ${wanted} should come, and the story goes on from there.`
    : en`Answer ${first} is nearest to ${seen} where ${wanted} should come.`;
  if (wrong.length === STEPS && steady)
    return `${slip} ${en("From there the network tells another story, without a slip.")}`;
  return `${slip} ${en`${STEPS - wrong.length} of ${STEPS} answers are right.`}`;
}
