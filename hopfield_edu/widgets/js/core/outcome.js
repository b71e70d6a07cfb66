// What a recall ended in, in words.

import { en } from "./en.js";
import { fixed } from "./numbers.js";
import { dot } from "./vectors.js";

const ENOUGH = 0.95; // an overlap from which two states count as the same picture

/** m = x·s / n. */
export const overlap = (x, s) => dot(x, s) / x.length;

/**
 * Name a state among the patterns that were stored: stored, inverse, three-mixture or other.
 * Returns {kind, indices, signs, overlap, exact, sentence}; rests: whether the sentence may say that it came to rest.
 */
export function nameOutcome(patterns, names, state, rests = true) {
  const m = patterns.map((x) => overlap(x, state));
  const ranked = m.map((_, k) => k).sort((a, b) => Math.abs(m[b]) - Math.abs(m[a]));
  const best = ranked[0];
  if (Math.abs(m[best]) >= ENOUGH) return single(best, m[best], names[best], rests);
  if (patterns.length >= 3) {
    const three = ranked.slice(0, 3);
    const found = mixture(three, m, patterns, state);
    if (Math.abs(found.overlap) >= ENOUGH) return { ...found, sentence: mixtureSentence(three, found, names, rests) };
  }
  const [name, alike] = [names[best], fixed(m[best], 2)];
  const sentence = rests
    ? en`It came to rest in a state that nobody stored. Nearest is ${name}, with overlap ${alike}.`
    : en`It is in a state that nobody stored. Nearest is ${name}, with overlap ${alike}.`;
  return { kind: "other", indices: [best], signs: [Math.sign(m[best])], overlap: m[best], exact: false, sentence };
}

function single(index, m, name, rests) {
  const [exact, kind] = [Math.abs(m) === 1, m > 0 ? "stored" : "inverse"];
  const sentence = SINGLE[kind][rests ? "rests" : "moves"](name, exact ? "" : fixed(Math.abs(m), 2));
  return { kind, indices: [index], signs: [Math.sign(m)], overlap: m, exact, sentence };
}

const SINGLE = {
  stored: {
    rests: (name, m) => (m ? en`It recalled ${name}, with overlap ${m}.` : en`It recalled ${name}, exactly.`),
    moves: (name, m) => (m ? en`It is at ${name}, with overlap ${m}.` : en`It is at ${name}, exactly.`),
  },
  inverse: {
    rests: (name, m) =>
      m ? en`It recalled the inverse of ${name}, with overlap ${m}.` : en`It recalled the inverse of ${name}, exactly.`,
    moves: (name, m) =>
      m ? en`It is at the inverse of ${name}, with overlap ${m}.` : en`It is at the inverse of ${name}, exactly.`,
  },
};

function mixture(three, m, patterns, state) {
  const signs = three.map((k) => Math.sign(m[k]) || 1);
  const [a, b, c] = three.map((k) => patterns[k]);
  const vote = new Float64Array(state.length);
  for (let i = 0; i < vote.length; i++) vote[i] = Math.sign(signs[0] * a[i] + signs[1] * b[i] + signs[2] * c[i]);
  const alike = overlap(vote, state);
  return { kind: "mixture", indices: three, signs, overlap: alike, exact: alike === 1 };
}

function mixtureSentence(three, { signs }, names, rests) {
  const parts = three
    .map((k, j) => [signs[j], names[k]])
    .sort((a, b) => b[0] - a[0])
    .map(([sign, name]) => (sign > 0 ? name : en`the inverse of ${name}`));
  return rests
    ? en`It came to rest in a mixture of three: ${parts[0]}, ${parts[1]} and ${parts[2]}.`
    : en`It is in a mixture of three: ${parts[0]}, ${parts[1]} and ${parts[2]}.`;
}
