// What follows from a state: both memories of a film, their answers, and how like the truth these are. No DOM.

import { en } from "../core/en.js";
import { listed } from "../core/lists.js";
import { fixed } from "../core/numbers.js";
import { bytesOf } from "../ui/state.js";
import { answersOf, curveOf, FRAMES, filmOf, likenessOf, MEAN, orderOf, PICTURE, samplesOf } from "./compute.js";

const BYTES = (PICTURE * PICTURE) / 8; // of a picture

/** {names, film(name)} of the model, or an error where names and pictures do not fit. */
export function readFilms(model) {
  const [names, bits] = [model.get("names"), bytesOf(model.get("picture_bits"))];
  if (!names.length || bits.length !== names.length * BYTES) throw new Error("pictures and names do not fit");
  const films = new Map();
  function film(name) {
    const k = names.indexOf(name);
    if (!films.has(name)) films.set(name, knownOf(bits.subarray(k * BYTES, (k + 1) * BYTES)));
    return films.get(name);
  }
  return { names, film };
}

/** A film of a picture's bits with what holds in any order: how like its frames the mean picture is. */
export function knownOf(bits) {
  const film = filmOf(bits);
  return { ...film, mean: recalled(film, MEAN) };
}

/** Everything that follows: the film, the curve, and of each memory {answers, likeness, mean}. */
export function memoryOf(film, { pieces, ...stored }) {
  const order = orderOf(stored);
  const curve = curveOf(order, pieces);
  const [means, frames] = [curve, samplesOf(order, pieces)].map((kept) => recalled(film, answersOf(film, kept)));
  return { film, curve, told: { curve: means, frames, mean: film.mean } };
}

function recalled(film, answers) {
  const likeness = likenessOf(film, answers);
  return { answers, likeness, mean: likeness.reduce((sum, value) => sum + value, 0) / FRAMES };
}

/** A likeness to two digits. */
export const likeness = (value) => fixed(value, 2);

/** How well both memories do, in two sentences. */
export function sentence({ pieces, shuffled }, { curve, frames, mean }) {
  const how = shuffled ? en("Shuffled") : en("In order");
  const [mine, theirs] = [likeness(curve.mean), likeness(frames.mean)];
  return `${compared(curve.mean - frames.mean)(how, pieces, mine, theirs)} ${en`The mean picture has ${likeness(mean.mean)}.`}`;
}

const LIKE = (how, n, mine, theirs) =>
  en`${how}, the curve of ${n} pieces is as good as ${n} single frames: mean likeness ${mine} against ${theirs}.`;
const BETTER = (how, n, mine, theirs) =>
  en`${how}, the curve of ${n} pieces is better than ${n} single frames: mean likeness ${mine} against ${theirs}.`;
const WORSE = (how, n, mine, theirs) =>
  en`${how}, the curve of ${n} pieces is worse than ${n} single frames: mean likeness ${mine} against ${theirs}.`;
const compared = (ahead) => (Math.abs(ahead) < 0.005 ? LIKE : ahead > 0 ? BETTER : WORSE);

/** With which frames a frame is mixed on the curve. */
export function company(f, others) {
  const numbers = others.map((g) => g + 1);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (numbers.length === 1) return en`Frame ${f + 1} shares its piece of the curve with frame ${last}.`;
  if (numbers.length < 8) return en`Frame ${f + 1} shares its piece of the curve with frames ${listed(numbers)}.`;
  return en`Frame ${f + 1} shares its piece of the curve with ${numbers.length} frames from ${first} to ${last}.`;
}
