// What the dream walker knows: stored codes on a map, the way between two places, and what is near.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { createRng } from "../core/rng.js";
import { readTensors } from "../core/tensors.js";
import { createDecoder } from "./decoder.js";

export const SIDE = 28;
export const STEPS = 40;
const MARGIN = 0.07; // of the map, around the outermost codes
const ON = 1e-3; // as near as this, in shares of the map, is on a code

/** {decode, codes, labels, pictures, frame} of the bytes of dream_walker.bin; an error where they are cut. */
export function readDreams(bytes) {
  const { tensors } = readTensors(bytes);
  const { codes, labels, pictures } = tensors;
  const memories = Array.from(labels.values, (_, k) => [...codes.values.subarray(2 * k, 2 * k + 2)]);
  if (pictures.values.length !== memories.length * SIDE * SIDE) throw new Error("pictures are missing");
  const decode = createDecoder(tensors);
  if (decode([0, 0]).length !== SIDE * SIDE) throw new Error("the decoder is of another kind");
  return {
    decode,
    codes: memories,
    labels: [...labels.values],
    pictures: memories.map((_, k) =>
      Float32Array.from(pictures.values.subarray(k * SIDE * SIDE, (k + 1) * SIDE * SIDE), (v) => v / 255),
    ),
    frame: frameOf(memories),
  };
}

/** The part of the code space that the map shows: [low, high] for each of the two numbers. */
function frameOf(codes) {
  return [0, 1].map((axis) => {
    const values = codes.map((code) => code[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return [low - MARGIN * (high - low), high + MARGIN * (high - low)];
  });
}

/** A place as shares of the map: from the left, from the top. */
export const toShares = ([x, y], [[left, right], [bottom, top]]) => [
  (x - left) / (right - left),
  (top - y) / (top - bottom),
];

/** And back, kept on the map. */
export function toPlace(shares, [[left, right], [bottom, top]]) {
  const [a, b] = shares.map((share) => Math.max(0, Math.min(1, share)));
  return [left + a * (right - left), top - b * (top - bottom)];
}

/** The places of a walk, straight from start to goal. */
export const walkOf = (start, goal) =>
  Array.from({ length: STEPS + 1 }, (_, t) => start.map((value, axis) => value + ((goal[axis] - value) * t) / STEPS));

/** Start and goal that a seed draws: two memories of different digits. */
export function drawn(seed, labels) {
  const order = [...createRng(seed).permutation(labels.length)];
  return [order[0], order.find((k) => labels[k] !== labels[order[0]])];
}

/** The stored code nearest to a place, {index, distance}, in units of the code. */
export function nearest(codes, place) {
  const distances = codes.map(([x, y]) => Math.hypot(x - place[0], y - place[1]));
  const index = distances.reduce((best, value, k) => (value < distances[best] ? k : best), 0);
  return { index, distance: distances[index] };
}

/** Whether a place is a stored code. */
export const isOn = ({ distance }, [[left, right]]) => distance < ON * (right - left);

const DIGITS = [
  en("a zero"),
  en("a one"),
  en("a two"),
  en("a three"),
  en("a four"),
  en("a five"),
  en("a six"),
  en("a seven"),
  en("an eight"),
  en("a nine"),
];

/** "a seven", "an eight". */
export const aDigit = (label) => DIGITS[label];

/** "7, the second of five": a memory among those of its digit. */
export function nameOf(k, labels) {
  const family = labels.flatMap((label, j) => (label === labels[k] ? [j] : []));
  return en`${labels[k]}, number ${family.indexOf(k) + 1} of ${family.length}`;
}

/** What to say about a place. */
export function sentenceAt(place, { codes, labels, frame }) {
  const near = nearest(codes, place);
  if (isOn(near, frame))
    return en`On the code of ${aDigit(labels[near.index])} that was stored. The picture is constructed from two numbers.`;
  const [what, far] = [aDigit(labels[near.index]), fixed(near.distance, 2)];
  return en`Nothing is stored here. The nearest memory is ${what}, ${far} away, and the decoder paints all the same.`;
}
