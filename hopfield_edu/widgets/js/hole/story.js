// What follows from a state: faces, scores and places, and the sentences that tell them. No DOM.

import { en } from "../core/en.js";
import { listed } from "../core/lists.js";
import { dot } from "../core/vectors.js";
import { askedWith, forgotten, peopleOf, placeOf, ROUNDING, STRANGERS, scoresOf } from "./compute.js";

export const SCORES = ["familiarity", "loudness", "residue"];
export const NAMES = { familiarity: "x·Wx", loudness: "|Wx|", residue: en("trace in the rounding") };
const ALL = STRANGERS + 1;
const AT_ONCE = 20; // strangers, whose scores take about a millisecond

let company = null; // who was drawn last

/** The people of a seed, drawn once. */
function companyOf(n, seed) {
  if (company?.n !== n || company.seed !== seed) company = { n, seed, ...peopleOf(n, seed) };
  return company;
}

/** {people, scores of people and strangers, places, cue, answer, alike, nearest} of a state, in slices. */
export function* storyWork({ rule, way, neurons, you, seed }) {
  const { people, strangers, order } = companyOf(neurons, seed);
  yield;
  const W = forgotten(rule, way, people, you);
  yield;
  const known = scoresOf(W, people, rule === "Hebb");
  const unknown = [];
  for (let k = 0; k < STRANGERS; k += AT_ONCE) {
    yield;
    unknown.push(...scoresOf(W, strangers.slice(k, k + AT_ONCE), rule === "Hebb"));
  }
  yield;
  const shown = SCORES.filter((score) => score !== "residue" || rule === "Hebb");
  const tie = (score) => (score === "residue" ? 0 : ROUNDING);
  const others = (score) => unknown.map((each) => each[score]);
  const of = (score) => placeOf(known[you][score], others(score), tie(score));
  const places = Object.fromEntries(shown.map((score) => [score, of(score)]));
  const { cue, state } = askedWith(W, people[you], order);
  const overlaps = people.map((x) => dot(x, state) / neurons);
  const nearest = overlaps.indexOf(Math.max(...overlaps));
  const clean = unknown.every(({ residue }) => residue === 0) && known[you].residue === 0;
  return { people, known, unknown, shown, places, cue, answer: state, overlaps, nearest, clean };
}

const HOW = {
  kept: en("You are in the network."),
  subtracted: en("You were subtracted."),
  "subtracted twice": en("You were subtracted twice."),
  "never learned": en("You were never learned."),
};
const outside = (place) => place === 1 || place === ALL;
const placed = (score, place) =>
  ({ 1: en`your ${score} is the highest`, [ALL]: en`your ${score} is the lowest` })[place] ??
  en`your ${score} is number ${place}`;

/** What the attacker sees, in two or three sentences. */
export function sentence({ rule, way }, { shown, places, clean }) {
  const read = shown.filter((score) => score !== "residue" || !clean);
  const told = read.map((score) => placed(NAMES[score], places[score]));
  const guilty = read.filter((score) => outside(places[score])).map((score) => en`your ${NAMES[score]}`);
  const innocent = way === "never learned" ? en("So an innocent looks.") : en("Nothing gives you away.");
  const verdict = guilty.length ? en`You are given away by ${listed(guilty)}.` : innocent;
  const rounding = rule === "Hebb" && clean && way !== "kept" ? [en("Rounding has left nothing.")] : [];
  const among = en`Of ${ALL} people, ${listed(told)}.`;
  return [HOW[way], among, way === "kept" ? en("The weights know you.") : verdict, ...rounding].join(" ");
}

/** Who answers where one asks with your face, ten features wrong. */
export function answerTold({ overlaps, nearest }, you) {
  const [yours, best] = [overlaps[you], overlaps[nearest]];
  if (yours > 0.99) return en("you, every feature right");
  if (yours < -0.9) return en("your opposite: you are a repeller");
  const some = en`you to ${Math.round(50 * (1 + yours))} %`;
  return nearest !== you && best > 0.8 ? en`somebody else; ${some}` : en`nobody; ${some}`;
}
