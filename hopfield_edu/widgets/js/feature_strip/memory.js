// Everything that follows from a state, computed in slices; and what is seen, in sentences. No DOM.

import { en, many } from "../core/en.js";
import { NAMES, pictureName } from "../core/names.js";
import { fixed, percent, thousands } from "../core/numbers.js";
import { isCount } from "../ui/state.js";
import {
  adding,
  cueOf,
  directing,
  FEATURES,
  MOST,
  PIXELS,
  patternOf,
  placeOf,
  recalling,
  walking,
  wrongIn,
} from "./compute.js";

/** A function state -> the work that makes its memory; the directions, which take longest, are kept from one to the next. */
export function createMaker() {
  let kept = { key: "", omega: null };

  return function* making({ stored, asked, features, beta, damage, seed }) {
    const key = `${seed} ${features}`;
    if (kept.key !== key) kept = { key, omega: yield* directing(seed, features) };
    const { omega } = kept;
    const [places, picture] = [stored.map(placeOf), placeOf(asked)];
    const sum = yield* adding(places, omega, beta);
    const cue = cueOf(picture, damage, seed);
    const found = yield* recalling(sum.strip, omega, beta, cue);
    const way = yield* walking(places, sum.strip, omega, beta, [cue, patternOf(picture)]);
    const wrong = found.states.map((state) => wrongIn(state, picture));
    return { ...sum, ...found, way, wrong, picture };
  };
}

const NOTES = {
  "fixed point": en("It rests."),
  "not settled": en`After ${MOST} steps it still creeps.`,
  stuck: en("It is stuck: what it hears is below 0.00001, the energy is cut off flat, and no step leads anywhere."),
};

/** The strip, what came back, and how it ended, at a moment of the recall. */
export function sentence({ stored, asked, features }, { wrong, outcome }, t) {
  const [count, size] = [stored.length, thousands(2 * features)];
  const strip = many(count, "{0} picture in {1} numbers.", "{0} pictures in {1} numbers.", count, size);
  if (!count) return `${strip} ${en("Nothing is in it, so nothing comes back.")}`;
  const off = wrong[t] === 0 ? en("no wrong pixel") : en`${percent(wrong[t], 1)} wrong pixels`;
  const name = pictureName(asked);
  const what = stored.includes(asked) ? en`“${name}”` : en`“${name}”, which is not in the strip,`;
  if (t < wrong.length - 1) return `${strip} ${en`${what} after ${t} steps: ${off}.`}`;
  return `${strip} ${en`${what} comes back with ${off}.`} ${NOTES[outcome]}`;
}

/** What the same pictures take as they are. */
export const price = ({ stored, features }) =>
  [
    en`Each picture is ${PIXELS} bits, ${thousands(stored.length * PIXELS)} in all.`,
    en`The strip has ${thousands(2 * features)} numbers, whatever is in it, and ${thousands(features * PIXELS)} more that the seed makes again.`,
  ].join(" ");

/** A state that can be shown, or an error. */
export function checked({ stored, asked, features, beta, damage, seed }) {
  const known = Array.isArray(stored) && stored.every((name) => NAMES.includes(name)) && NAMES.includes(asked);
  const once = known && new Set(stored).size === stored.length;
  const sizes = FEATURES.includes(features) && beta >= 2 && beta <= 24 && damage >= 0 && damage <= 0.3;
  if (!once || !sizes || !isCount(seed)) throw new Error("this is no state of the widget");
  return { stored: [...stored], asked, features, beta, damage, seed };
}

/** beta as a reader sees it. */
export const steepness = (beta) => fixed(beta, 0);
