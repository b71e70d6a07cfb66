// Five ways to answer the same question, each as a list of events with the steps taken until then. No DOM.
// A step is one bit read and compared, or one weight read and added, as in chapter 1, section 7. What comes before
// the question (filling tables, making weights) is not counted.

import { createRun, pseudoInverse } from "../core/engine.js";
import { nameOutcome, overlap } from "../core/outcome.js";
import { createRng, nextSeed } from "../core/rng.js";
import { NAMES, picture } from "../ui/pictures16.js";

export const N = 256;
export const ITEMS = NAMES.map((_, k) => picture(k));
export const KEY_BITS = 12;
export const TABLES = 16;
export const TABLES_SEED = 1998; // the year of Indyk and Motwani
const rng = createRng(TABLES_SEED);
const places = Array.from({ length: TABLES }, () => rng.choose(N, KEY_BITS)); // drawn once, then kept

/** In the order of the lanes: title, idea, colour as in the chapter's figures, answer(cue, seed, target). */
export const METHODS = {
  exact: {
    title: "Exact scan",
    idea: "Reads item after item, and leaves each at its first difference.",
    colour: 5,
    answer: exactScan,
  },
  hash: {
    title: "Hash",
    idea: "Turns the question into an address, and looks there.",
    colour: 1,
    answer: hash,
  },
  similar: {
    title: "Similarity scan",
    idea: "Compares every bit of every item, and keeps the most alike.",
    colour: 4,
    answer: similarityScan,
  },
  lsh: {
    title: "LSH",
    idea: `Locality-sensitive hashing: ${TABLES} tables, keys of ${KEY_BITS} pixels.`,
    colour: 2,
    answer: lsh,
  },
  associative: {
    title: "Associative memory",
    idea: "No list. Each neuron asks all others what it should be, again and again.",
    colour: 3,
    answer: associative,
  },
};

/** A picture with some of its pixels flipped; the same seed flips more of the same ones. */
export function corrupted(k, flips, seed) {
  const cue = Float64Array.from(ITEMS[k]);
  for (const i of createRng(seed).choose(N, flips)) cue[i] = -cue[i];
  return cue;
}

/** The seed of the order in which neurons are visited: not that of the flips, or the wrong pixels would come first. */
export const orderSeed = (seed) => nextSeed(seed);

/** In how many pixels two pictures differ. */
export const differences = (x, y) => x.reduce((count, value, i) => count + (value !== y[i]), 0);

/** What is seen once a lane has taken so many steps: words, a picture, and its marked pixels. */
const event = (steps, text, pixels, marked = []) => ({ steps, text, pixels, marked });

/** Item by item, each left at its first difference. */
function exactScan(cue) {
  const events = [];
  let steps = 0;
  for (const [k, item] of ITEMS.entries()) {
    const where = `${k + 1} of ${ITEMS.length}, ${NAMES[k]}:`;
    const difference = item.findIndex((value, i) => value !== cue[i]);
    steps += difference < 0 ? N : difference + 1;
    if (difference >= 0) events.push(event(steps, `${where} differs at bit ${difference + 1}`, item, [difference]));
    else return { events: [...events, event(steps, `${where} equal in every bit`, item)], answer: k };
  }
  return { events, answer: -1 };
}

/** A number of 32 bits that depends on every pixel: a hash small enough to read, in the place of SHA-256. */
export function address(pattern) {
  let hashed = 0;
  for (let at = 0; at < N; at += 32) {
    const word = pattern.subarray(at, at + 32).reduce((bits, value) => (bits << 1) | (value > 0), 0);
    hashed = createRng(hashed ^ word).u32();
  }
  return hashed;
}

const addresses = ITEMS.map(address);
const hex = (number) => number.toString(16).padStart(8, "0");

/** The content is turned into an address; what lies there is compared. */
function hash(cue, _seed, target) {
  const asked = `Address ${hex(address(cue))}`;
  const found = addresses.indexOf(address(cue));
  if (found < 0) {
    const elsewhere = `${asked} is empty. ${NAMES[target]} is at ${hex(addresses[target])}.`;
    return { events: [event(N, elsewhere, cue)], answer: -1 };
  }
  const same = differences(ITEMS[found], cue) === 0;
  const events = [
    event(N, `${asked} holds ${NAMES[found]}.`, cue),
    event(2 * N, `${asked}: ${NAMES[found]}, ${same ? "equal in every bit" : "not equal"}`, ITEMS[found]),
  ];
  return { events, answer: same ? found : -1 };
}

/** Item by item, every bit of each. */
function similarityScan(cue) {
  let best = 0;
  const alike = ITEMS.map((item) => overlap(item, cue));
  const events = alike.map((m, k) => {
    if (m > alike[best]) best = k;
    const leader = `${NAMES[best]}, overlap ${alike[best].toFixed(2)}`;
    return event((k + 1) * N, `${k + 1} of ${ITEMS.length}, best so far: ${leader}`, ITEMS[best]);
  });
  return { events, answer: best };
}

/** Table by table, then every candidate in full. */
function lsh(cue) {
  const candidates = new Set();
  const events = places.map((where, t) => {
    const found = ITEMS.map((_, k) => k).filter((k) => where.every((i) => ITEMS[k][i] === cue[i]));
    found.forEach((k) => candidates.add(k));
    const bucket = found.map((k) => NAMES[k]).join(", ") || "nothing under this key";
    return event((t + 1) * KEY_BITS, `Table ${t + 1} of ${TABLES}: ${bucket}`, cue, where);
  });
  let best = -1;
  for (const k of [...candidates].sort((a, b) => a - b)) {
    const m = overlap(ITEMS[k], cue);
    if (best < 0 || m > overlap(ITEMS[best], cue)) best = k;
    events.push(event(events.at(-1).steps + N, `Compares ${NAMES[k]}: overlap ${m.toFixed(2)}`, ITEMS[k]));
  }
  return { events, answer: best };
}

let weights = null; // made once, when the first question is asked

/** Neuron by neuron, each reading its 256 weights. What it settles in need not be one of the items. */
function associative(cue, seed) {
  weights ??= pseudoInverse(ITEMS);
  const run = createRun(weights, cue, { order: "random", seed });
  const events = [];
  while (!run.outcome) {
    const i = run.flip();
    const state = Float64Array.from(run.state);
    if (i >= 0) events.push(event(run.visits * N, `Sweep ${Math.ceil(run.visits / N)}, flip ${run.flips}`, state, [i]));
  }
  events.push(event(run.visits * N, `At rest after ${run.sweeps} sweeps and ${run.flips} flips`, run.state));
  const found = nameOutcome(ITEMS, NAMES, run.state);
  const answer = found.kind === "stored" && found.exact ? found.indices[0] : -1;
  return { events, answer, state: run.state, settled: settled(found) };
}

/** What the network settled in, if not in an item. */
function settled({ kind, indices }) {
  const name = NAMES[indices[0]];
  const words = { stored: `almost ${name}`, inverse: `the inverse of ${name}`, mixture: "a mixture of three" };
  return words[kind] ?? "a state that nobody stored";
}

/**
 * All lanes at the same question, in which the item target is meant: {lanes, times}.
 * A lane is {key, title, events, answer, steps}, and {state, settled} too for the associative memory.
 * times are the moments of the clock at which something happens, from 0.
 */
export function race(cue, seed, target) {
  const lanes = Object.entries(METHODS).map(([key, { title, answer }]) => {
    const lane = answer(cue, orderSeed(seed), target);
    return { key, title, steps: lane.events.at(-1).steps, ...lane };
  });
  const times = new Set(lanes.flatMap(({ events }) => events.map(({ steps }) => steps)));
  return { lanes, times: [0, ...[...times].sort((a, b) => a - b)] };
}

/** The event that a lane shows at a moment of the clock, null before its first. */
export const eventAt = ({ events }, time) => events.findLast(({ steps }) => steps <= time) ?? null;

/** Right, wrong or nothing: a sign and words. */
export function verdict({ answer, settled: state }, target) {
  if (answer === target) return { kind: "right", sign: "✓", words: `${NAMES[answer]}, right` };
  if (answer >= 0) return { kind: "wrong", sign: "✗", words: `${NAMES[answer]}, wrong` };
  if (state) return { kind: "wrong", sign: "✗", words: state };
  return { kind: "nothing", sign: "–", words: "nothing found" };
}
