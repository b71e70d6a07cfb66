// What the widget knows: at each load of each rule, a neuron's parts, what is left of all cues, and one recall.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { overlap } from "../core/outcome.js";

export const PARTS = ["redundancy", "unique_t", "unique_r", "synergy", "residual"];

/** The parts in the chapter's words. */
export const WORDS = {
  redundancy: [en("redundancy"), en("both say it")],
  unique_t: [en("unique T"), en("only the pattern")],
  unique_r: [en("unique R"), en("only the others")],
  synergy: [en("synergy"), en("only both together")],
  residual: [en("residual"), en("nobody says it")],
};

/** The saved table, checked. Returns {side, rules, stored, flips, look(rule, p)}. */
export function readTable({ n, stored, flips, looks }) {
  const side = Math.round(Math.sqrt(n));
  const rules = Object.keys(looks ?? {});
  if (side * side !== n || !rules.length || !stored?.length || !flips?.length)
    throw new Error("the table is not whole");
  for (const rule of rules) for (const p of stored) checkLook(looks[rule][p], n, flips);
  return { n, side, rules, stored, flips, look: (rule, p) => looks[rule][p] };
}

function checkLook(look, n, flips) {
  const numbers = [...PARTS.map((part) => look?.parts[part]), ...flips.map((count) => look?.left[count])];
  const whole =
    numbers.every(Number.isFinite) &&
    flips.every(
      (count) => look.courses[count].length > 0 && look.courses[count].every((state) => decode(state, n).length === n),
    );
  if (!whole) throw new Error("a load of the table is not whole");
}

/** n values ±1 from hexadecimal digits, four neurons a digit. */
export function decode(digits, n) {
  if (!/^[0-9a-f]+$/.test(digits) || digits.length !== Math.ceil(n / 4)) throw new Error("a state is cut");
  return Float64Array.from({ length: n }, (_, i) => ((parseInt(digits[i >> 2], 16) >> (3 - (i & 3))) & 1 ? 1 : -1));
}

/** One recall: its states, the overlap of each with the pattern, and whether the last one rests. */
export function course(table, rule, p, flips, most = 13) {
  const states = table.look(rule, p).courses[flips].map((digits) => decode(digits, table.n));
  return states.length ? { states, rests: states.length < most } : null;
}

/** A number to read, of bits or of an overlap. */
export const bits = (value, digits = 2) => fixed(value, digits);

/** What there is to see, in two sentences. */
export function sentence(table, { rule, stored, flips }, heart) {
  const { parts, left } = table.look(rule, stored);
  const { states, rests } = course(table, rule, stored, flips);
  const end = overlap(heart, states.at(-1));
  const from = flips ? en`From ${flips} flipped neurons` : en("From the clean cue");
  const how = end === 1 ? BACK : end >= 0.95 ? NEAR : LOST;
  const damaged = flips || table.flips.find((count) => count > 0);
  const [clean, hurt] = [bits(left[0]), bits(left[damaged])];
  return [
    en`${bits(parts.redundancy)} bits are told twice.`,
    how[rests ? "rests" : "moves"](from, bits(end)),
    en`Mean overlap of all ${stored} patterns: ${clean} from clean cues, ${hurt} from ${damaged} flips.`,
  ].join(" ");
}

const BACK = {
  rests: (from) => en`${from} the heart comes back exactly.`,
  moves: (from) => en`${from} the heart comes back exactly and still wandering.`,
};
const NEAR = {
  rests: (from, m) => en`${from} the heart nearly comes back, overlap ${m}.`,
  moves: (from, m) => en`${from} the heart nearly comes back, overlap ${m} and still wandering.`,
};
const LOST = {
  rests: (from, m) => en`${from} the heart is lost, overlap ${m}.`,
  moves: (from, m) => en`${from} the heart is lost, overlap ${m} and still wandering.`,
};
