// Everything that follows from a state, computed in slices; and what is seen, in sentences. No DOM.

import { NAMES } from "../core/names.js";
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
  "fixed point": "It rests.",
  "not settled": `After ${MOST} steps it still creeps.`,
  stuck: "It is stuck: what it hears is below 0.00001, the energy is cut off flat, and no step leads anywhere.",
};

/** The strip, what came back, and how it ended, at a moment of the recall. */
export function sentence({ stored, asked, features }, { wrong, outcome }, t) {
  const count = stored.length === 1 ? "1 picture" : `${stored.length} pictures`;
  const strip = `${count} in ${thousands(2 * features)} numbers.`;
  if (!stored.length) return `${strip} Nothing is in it, so nothing comes back.`;
  const off = wrong[t] === 0 ? "no wrong pixel" : `${percent(wrong[t], 1)} wrong pixels`;
  const inside = stored.includes(asked) ? "" : ", which is not in the strip,";
  const moment = t === wrong.length - 1 ? `comes back with ${off}. ${NOTES[outcome]}` : `after ${t} steps: ${off}.`;
  return `${strip} “${asked}”${inside} ${moment}`;
}

/** What the same pictures take as they are. */
export const price = ({ stored, features }) =>
  `Each picture is ${PIXELS} bits, ${thousands(stored.length * PIXELS)} in all. The strip has ${thousands(2 * features)} numbers, ` +
  `whatever is in it, and ${thousands(features * PIXELS)} more that the seed makes again.`;

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
