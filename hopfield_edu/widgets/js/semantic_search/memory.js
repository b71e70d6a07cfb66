// The two memories: what they store, how alike a cue is to each stored picture, and who is first.

import { title } from "../core/cue.js";
import { inSlices } from "../core/slices.js";
import { dot, inflate, tensorsWork } from "../core/tensors.js";
import { encoderWork } from "./encoder.js";

export const SIZE = 32 * 32 * 3;
export const OWN = "own";
export const TOP = 5;

/** Similarities by the names of hopfield_edu.modern, and what to call them. */
export const SIMILARITIES = { cosine: "cosine", dot: "dot product", "neg-L1": "L1 distance", "neg-L2": "L2 distance" };

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
export const nameOf = (name) => (name === OWN ? "your picture" : title(name));

/** 1st, 2nd, 3rd, 4th … */
export function ordinal(n) {
  const end = n % 100 > 10 && n % 100 < 14 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[n % 10] ?? "th");
  return `${n}${end}`;
}

/** What both say at one moment. right: index of what should come, -1 where it is not stored. */
export function verdict(pixels, semantic, right, names) {
  const name = (k) => nameOf(names[k]);
  const [a, b] = [pixels.order[0], semantic.order[0]];
  if (right < 0) {
    const same =
      a === b ? `both memories name ${name(a)}` : `by pixels ${name(a)} comes nearest, by features ${name(b)}`;
    return `Your picture is not stored, so no answer is right: ${same}.`;
  }
  const wrong = (answer) =>
    `takes it for ${name(answer.order[0])}; the right one comes ${ordinal(placeOf(answer, right))}`;
  if (a === right && b === right) return `Both memories find ${name(right)}.`;
  if (b === right) return `Semantic memory finds ${name(right)}. Pixel memory ${wrong(pixels)}.`;
  if (a === right) return `Pixel memory finds ${name(right)}. Semantic memory ${wrong(semantic)}.`;
  const [first, second] = [pixels, semantic].map((answer) => ordinal(placeOf(answer, right)));
  return `Neither finds ${name(right)}: it comes ${first} by pixels, ${second} by features.`;
}

/** How a memory fares as the damage grows, in words: places of the right one, by moment; null where not yet known. */
export function fate(places) {
  if (places.includes(null)) return "still counting";
  if (!places.some((place) => place !== 1)) return "finds it at every amount";
  const share = (t) => `${Math.round((100 * t) / (places.length - 1))} %`;
  const lost = places.findIndex((place) => place !== 1);
  const again = places.indexOf(1, lost);
  if (lost === 0 && again < 0) return "never finds it";
  return `first loses it at ${share(lost)} of the damage${again < 0 ? "" : `, and finds it again at ${share(again)}`}`;
}
