// What to say of the dreams of a machine that learns. No DOM.

import { en, many } from "../core/en.js";
import { fixed, percent, thousands } from "../core/numbers.js";
import { nameOf } from "./names.js";

export const LEARNING = en("It learns …");
export const RAREST = 1e-9; // rarer than this is not told apart, in words or in shades

/** "46.3 % of its dreams", "1 dream in 12,000". */
export function oftenOf(chance) {
  if (chance >= 0.01) return en`${percent(chance, 1)} of its dreams`;
  if (chance < RAREST) return en("less than 1 dream in a billion");
  return en`1 dream in ${thousands(Number((1 / chance).toPrecision(2)))}`;
}

/** What to say of one state below the map. */
export function tipOf(state, chance, { memories, names }) {
  const { kind, name } = nameOf(state, memories, names);
  const [number, often] = [thousands(state), oftenOf(chance)];
  return kind === "other" ? en`State ${number}: ${often}` : en`State ${number} (${name}): ${often}`;
}

/** What to say after t steps. */
export function dreamSentence(t, { all, inverses, others }) {
  if (t === 0) return en("It has learned nothing yet: it dreams of every state alike, of each once in 65,536 dreams.");
  const shares = [all, inverses, others].map((share) => percent(share, 1));
  return many(
    t,
    "After {0} step, {1} of its dreams are memories, {2} are inverses of them, and {3} are other states.",
    "After {0} steps, {1} of its dreams are memories, {2} are inverses of them, and {3} are other states.",
    ...[t, ...shares],
  );
}

/** What a divergence is called. */
export const divergenceSaid = (value) => en`${fixed(value, 2)} nats`;

const LEARNS = [
  en("Left alone at temperature 1, the network goes from state to state: these are its dreams."),
  en("The more often a state comes, the stronger is its dot."),
  en("The area of a disc is the share of a memory, that of a ring the share of an inverse."),
  en(
    "A step of learning is Hebb’s rule on what is shown, minus Hebb’s rule on what is dreamt, each over all states, so that nothing is left to luck.",
  ),
  en("The divergence says how far the dreams are from what is shown; 0 would be the same."),
];
const WITH = en("The thresholds learn as well. They are what tells a picture from its inverse.");
const WITHOUT = en(
  "Without thresholds a picture and its inverse have one energy. Half of what it learns goes to inverses, and the divergence stays above ln 2, which is 0.69.",
);

/** What the map means, and what the thresholds do. */
export const dreamHelp = (thresholds) => [...LEARNS, thresholds ? WITH : WITHOUT].join(" ");
