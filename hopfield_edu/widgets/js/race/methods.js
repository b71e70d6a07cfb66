// Five ways to answer the same question, each as a list of events with the steps taken until then. No DOM.
// A step is one bit read and compared, or one weight read and added, as in chapter 1, section 7. What comes before
// the question (filling tables, making weights) is not counted.

import { en } from "../core/en.js";
import { createRun, pseudoInverse } from "../core/engine.js";
import { NAMES, pictureName } from "../core/names.js";
import { fixed } from "../core/numbers.js";
import { nameOutcome, overlap } from "../core/outcome.js";
import { createRng, nextSeed } from "../core/rng.js";
import { picture } from "../ui/pictures16.js";

export const N = 256;
export const ITEMS = NAMES.map((_, k) => picture(k));
const SHOWN = NAMES.map(pictureName);
export const KEY_BITS = 12;
export const TABLES = 16;
export const TABLES_SEED = 1998; // the year of Indyk and Motwani
const rng = createRng(TABLES_SEED);
const places = Array.from({ length: TABLES }, () => rng.choose(N, KEY_BITS)); // drawn once, then kept

/** In the order of the lanes: title, name in a sentence, idea, colour as in the chapter's figures, answer(cue, seed, target). */
export const METHODS = {
  exact: {
    title: en("Exact scan"),
    name: en("exact scan"),
    idea: en("Reads item after item, and leaves each at its first difference."),
    colour: 5,
    answer: exactScan,
  },
  hash: {
    title: en("Hash"),
    name: en("hash"),
    idea: en("Turns the question into an address, and looks there."),
    colour: 1,
    answer: hash,
  },
  similar: {
    title: en("Similarity scan"),
    name: en("similarity scan"),
    idea: en("Compares every bit of every item, and keeps the most alike."),
    colour: 4,
    answer: similarityScan,
  },
  lsh: {
    title: en("LSH"),
    name: en("LSH"),
    idea: en`Locality-sensitive hashing: ${TABLES} tables, keys of ${KEY_BITS} pixels.`,
    colour: 2,
    answer: lsh,
  },
  associative: {
    title: en("Associative memory"),
    name: en("associative memory"),
    idea: en("No list. Each neuron asks all others what it should be, again and again."),
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
    const [at, name] = [k + 1, SHOWN[k]];
    const difference = item.findIndex((value, i) => value !== cue[i]);
    steps += difference < 0 ? N : difference + 1;
    const differs = () => en`${at} of ${ITEMS.length}, ${name}: differs at bit ${difference + 1}`;
    if (difference >= 0) events.push(event(steps, differs(), item, [difference]));
    else {
      const equal = en`${at} of ${ITEMS.length}, ${name}: equal in every bit`;
      return { events: [...events, event(steps, equal, item)], answer: k };
    }
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
  const asked = hex(address(cue));
  const found = addresses.indexOf(address(cue));
  if (found < 0) {
    const elsewhere = en`Address ${asked} is empty. ${SHOWN[target]} is at ${hex(addresses[target])}.`;
    return { events: [event(N, elsewhere, cue)], answer: -1 };
  }
  const same = differences(ITEMS[found], cue) === 0;
  const name = SHOWN[found];
  const told = same ? en`Address ${asked}: ${name}, equal in every bit` : en`Address ${asked}: ${name}, not equal`;
  const events = [event(N, en`Address ${asked} holds ${name}.`, cue), event(2 * N, told, ITEMS[found])];
  return { events, answer: same ? found : -1 };
}

/** Item by item, every bit of each. */
function similarityScan(cue) {
  let best = 0;
  const alike = ITEMS.map((item) => overlap(item, cue));
  const events = alike.map((m, k) => {
    if (m > alike[best]) best = k;
    const [name, most] = [SHOWN[best], fixed(alike[best], 2)];
    const told = en`${k + 1} of ${ITEMS.length}, best so far: ${name}, overlap ${most}`;
    return event((k + 1) * N, told, ITEMS[best]);
  });
  return { events, answer: best };
}

/** Table by table, then every candidate in full. */
function lsh(cue) {
  const candidates = new Set();
  const events = places.map((where, t) => {
    const found = ITEMS.map((_, k) => k).filter((k) => where.every((i) => ITEMS[k][i] === cue[i]));
    found.forEach((k) => candidates.add(k));
    const bucket = found.map((k) => SHOWN[k]).join(", ") || en("nothing under this key");
    return event((t + 1) * KEY_BITS, en`Table ${t + 1} of ${TABLES}: ${bucket}`, cue, where);
  });
  let best = -1;
  for (const k of [...candidates].sort((a, b) => a - b)) {
    const m = overlap(ITEMS[k], cue);
    if (best < 0 || m > overlap(ITEMS[best], cue)) best = k;
    events.push(event(events.at(-1).steps + N, en`Compares ${SHOWN[k]}: overlap ${fixed(m, 2)}`, ITEMS[k]));
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
    if (i >= 0)
      events.push(event(run.visits * N, en`Sweep ${Math.ceil(run.visits / N)}, flip ${run.flips}`, state, [i]));
  }
  events.push(event(run.visits * N, en`At rest after ${run.sweeps} sweeps and ${run.flips} flips`, run.state));
  const found = nameOutcome(ITEMS, SHOWN, run.state);
  const answer = found.kind === "stored" && found.exact ? found.indices[0] : -1;
  return { events, answer, state: run.state, settled: settled(found) };
}

/** What the network settled in, if not in an item. */
function settled({ kind, indices }) {
  const name = SHOWN[indices[0]];
  const words = { stored: en`almost ${name}`, inverse: en`the inverse of ${name}`, mixture: en("a mixture of three") };
  return words[kind] ?? en("a state that nobody stored");
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
  if (answer === target) return { kind: "right", sign: "✓", words: en`${SHOWN[answer]}, right` };
  if (answer >= 0) return { kind: "wrong", sign: "✗", words: en`${SHOWN[answer]}, wrong` };
  if (state) return { kind: "wrong", sign: "✗", words: state };
  return { kind: "nothing", sign: "–", words: en("nothing found") };
}
