// What was typed, judged; what a reader's lists come to, and what the network's do. No DOM.

import { drawList, lagSteps, remind } from "../core/context.js";
import { en, many } from "../core/en.js";
import { createRng, nextSeed } from "../core/rng.js";

const [LISTS, DRIFT, NEAR] = [40, 0.1, 5]; // of the network; letters from which one may be wrong

const letters = (text) =>
  text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether one text becomes the other by one letter put in, left out or changed, or two neighbours that change places. */
function oneApart(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [x, y] = [a.slice(from), b.slice(from)];
  const swapped = x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || swapped;
}

/** What a typed word is: the index of a word, words.length for the lure, -1 for anything else. Typing errors pass. */
export function placeOf(text, words, lure) {
  const typed = letters(text);
  const known = [...words, lure].map(letters);
  const exact = known.indexOf(typed);
  const plural = (word) => `${word}s` === typed || `${typed}s` === word;
  const near = (word) => plural(word) || (Math.min(word.length, typed.length) >= NEAR && oneApart(word, typed));
  return exact >= 0 ? exact : known.findIndex(near);
}

/** The words of a list in the order of a round. */
export const shuffled = (words, round) => [...createRng(round).permutation(words.length)].map((k) => words[k]);

/** Steps of the network: it says the item of a moment, and then what the context of that moment brings up beside it. */
export function stepsOfNetwork(p) {
  const orders = [];
  for (let seed = 0; seed < LISTS; seed++) {
    const recalled = remind(drawList(createRng(nextSeed(seed)), p, DRIFT), 0);
    recalled.forEach((item, k) => item !== k && orders.push([k, item]));
  }
  return lagSteps(orders, p);
}

/** The share of a lag, null where no step was possible. */
export function shareOf({ taken, possible }, lag) {
  const at = lag + (taken.length - 1) / 2;
  return possible[at] ? taken[at] / possible[at] : null;
}

/** What is kept of a list: {list, said: indices in order, -1 for other words, lure: whether it was typed, others: count}. */
export function entryOf(list, places, p) {
  const said = places.map((place) => (place < p ? place : -1));
  return { list, said, lure: places.includes(p), others: places.filter((place) => place < 0).length };
}

/** Whether something kept is an entry of a list of p words. */
export const isEntry = (entry, p) =>
  typeof entry?.list === "string" &&
  Array.isArray(entry.said) &&
  entry.said.every((place) => Number.isInteger(place) && place >= -1 && place < p);

/** How the last list went, in two or three sentences. */
export function verdict({ said, lure, others }, name, p) {
  const right = new Set(said.filter((place) => place >= 0)).size;
  const fell = lure
    ? en`You typed “${name}”, which you were never shown.`
    : en`“${name}” was not shown, and you did not type it.`;
  const strangers = () => many(others, "{0} other word was not in the list.", "{0} other words were not in the list.");
  return [en`${right} of ${p} words.`, fell, ...(others ? [strangers()] : [])].join(" ");
}

/** What the bars are of. */
export function basis(entries, { taken }) {
  const steps = taken.reduce((sum, count) => sum + count, 0);
  if (!steps) return en("No step from one word to the next yet, so there are no bars.");
  const [mine, kept] = [many(steps, "{0} step", "{0} steps"), many(entries.length, "{0} list", "{0} lists")];
  return en`${mine} of yours, in ${kept}: taken of possible above each bar.`;
}

let network = null;

/** All that the end shows: the words and when each was typed, the sentence, your steps by lag, and the network's. */
export function resultOf(entries, entry, name, words) {
  const p = words.length;
  const mine = lagSteps(
    entries.map(({ said }) => said),
    p,
  );
  if (network?.p !== p) network = { p, steps: stepsOfNetwork(p) };
  const { steps } = network;
  const count = (lag, of) => of[lag + p - 1];
  const fraction = (lag) => `${count(lag, mine.taken)}/${count(lag, mine.possible)}`;
  return {
    words,
    order: entry.said,
    told: verdict(entry, name, p),
    basis: basis(entries, mine),
    yours: (lag) => (shareOf(mine, lag) === null ? null : [shareOf(mine, lag), fraction(lag)]),
    network: (lag) => shareOf(steps, lag),
  };
}
