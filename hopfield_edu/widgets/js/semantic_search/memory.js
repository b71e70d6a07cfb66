// The two memories: what they store, how alike a cue is to each stored picture, and who is first.

import { title } from "../core/cue.js";
import { en } from "../core/en.js";
import { fixed, percent } from "../core/numbers.js";
import { inSlices } from "../core/slices.js";
import { dot, inflate, tensorsWork } from "../core/tensors.js";
import { encoderWork } from "./encoder.js";

export const SIZE = 32 * 32 * 3;
export const OWN = "own";
export const TOP = 5;

/** Similarities by the names of hopfield_edu.modern, and what to call them. */
export const SIMILARITIES = {
  cosine: en("cosine"),
  dot: en("dot product"),
  "neg-L1": en("L1 distance"),
  "neg-L2": en("L2 distance"),
};

/** {encoder, names, pictures, codes} of the bytes of semantic_search.bin; pictures and codes one a Float32Array. */
export const readMemory = async (buffer) => inSlices(memoryWork(await inflate(buffer)));

function* memoryWork(buffer) {
  const { tensors, about } = yield* tensorsWork(buffer);
  const names = JSON.parse(about.names);
  const rows = ({ values, shape: [count] }) =>
    names.map(
      (_, k) => new Float32Array(values.subarray((k * values.length) / count, ((k + 1) * values.length) / count)),
    );
  const [pictures, codes] = [rows(tensors.pictures), rows(tensors.codes)];
  for (const picture of pictures) {
    yield;
    for (let i = 0; i < picture.length; i++) picture[i] /= 255;
  }
  if (tensors.pictures.shape[0] !== names.length || pictures.at(-1).length !== SIZE)
    throw new Error("pictures are missing");
  return { encoder: yield* encoderWork(tensors), names, pictures, codes };
}

const COMPARE = {
  dot: (a, b) => dot(a, b, 0, 0, a.length),
  cosine: (a, b) => COMPARE.dot(a, b) / (Math.sqrt(COMPARE.dot(a, a) * COMPARE.dot(b, b)) || 1),
  "neg-L1": (a, b) => -total(a, b, Math.abs),
  "neg-L2": (a, b) => -total(a, b, (difference) => difference * difference),
};

/** The sum of what each difference counts for. */
function total(a, b, count) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += count(a[i] - b[i]);
  return sum;
}

/** {order, similarity}: indices of the stored from the most similar down, and how similar each is. */
export function recall(stored, cue, similarity) {
  const similarities = stored.map((memory) => COMPARE[similarity](cue, memory));
  const order = similarities.map((_, k) => k).sort((a, b) => similarities[b] - similarities[a] || a - b);
  return { order, similarity: similarities };
}

/** The place of the right one among those recalled, from 1; 0 where none is right. */
export const placeOf = ({ order }, right) => order.indexOf(right) + 1;

/** A name to read. */
export const nameOf = (name) => (name === OWN ? en("your picture") : title(name));

/** 1st, 2nd, 3rd, 4th …: in other languages each has its entry, which may be the same for all. */
export function ordinal(n) {
  const kind = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10;
  return ([null, (k) => en`${k}st`, (k) => en`${k}nd`, (k) => en`${k}rd`][kind] ?? ((k) => en`${k}th`))(n);
}

/** What both say at one moment. right: index of what should come, -1 where it is not stored. */
export function verdict(pixels, semantic, right, names) {
  const name = (k) => nameOf(names[k]);
  const [a, b] = [pixels.order[0], semantic.order[0]];
  if (right < 0)
    return a === b
      ? en`Your picture is not stored, so no answer is right: both memories name ${name(a)}.`
      : en`Your picture is not stored, so no answer is right: by pixels ${name(a)} comes nearest, by features ${name(b)}.`;
  const [found, first, second] = [name(right), ...[pixels, semantic].map((answer) => ordinal(placeOf(answer, right)))];
  if (a === right && b === right) return en`Both memories find ${found}.`;
  if (b === right)
    return en`Semantic memory finds ${found}. Pixel memory takes it for ${name(a)}; the right one comes ${first}.`;
  if (a === right)
    return en`Pixel memory finds ${found}. Semantic memory takes it for ${name(b)}; the right one comes ${second}.`;
  return en`Neither finds ${found}: it comes ${first} by pixels, ${second} by features.`;
}

/** How a memory fares as the damage grows, in words: places of the right one, by moment; null where not yet known. */
export function fate(places) {
  if (places.includes(null)) return en("still counting");
  if (!places.some((place) => place !== 1)) return en("finds it at every amount");
  const share = (t) => percent(t / (places.length - 1));
  const lost = places.findIndex((place) => place !== 1);
  const again = places.indexOf(1, lost);
  if (lost === 0 && again < 0) return en("never finds it");
  if (again < 0) return en`first loses it at ${share(lost)} of the damage`;
  return en`first loses it at ${share(lost)} of the damage, and finds it again at ${share(again)}`;
}

/** A similarity to read, to three digits or more, such as 0.872, 44.5 and 2,260. */
export function digits(value) {
  const size = Math.abs(value);
  return fixed(value, size < 10 ? 3 : size < 100 ? 1 : 0);
}
