// Clocks that draw each other, and a fast rhythm that locks them, as hopfield_edu/frontier/phasors.py has it. No DOM.

import { createRng } from "../core/rng.js";
import { finish } from "../core/slices.js";

export const N = 128;
/** Places of a hand; 0 is the whole circle, without a lock. */
export const LEVELS = [2, 3, 4, 6, 8, 12, 0];
export const MOST = 26; // patterns
export const FRAMES = 200;
export const TIME = 80;
const DT = 0.1;
const EVERY = Math.round(TIME / DT / FRAMES);
const SCRAMBLED = Math.round(0.2 * N);
const TURN = 2 * Math.PI;

/** Bits that a real weight holds at the best load: n = 256, ideal lock; a test compares. */
export const BEST = { 2: 0.24, 3: 0.29, 4: 0.25, 6: 0.15, 8: 0.11, 12: 0.07 };

/** The stored angles, p arrays of n, and the cue: the first of them with a fifth of its angles thrown anew, all a little off. */
export function draw({ levels, patterns, seed }) {
  const rng = createRng(seed);
  const angle = () => (levels ? (TURN * rng.below(levels)) / levels : (TURN * rng.u32()) / 2 ** 32);
  const stored = Array.from({ length: patterns }, () => Float64Array.from({ length: N }, angle));
  const cue = Float64Array.from(stored[0]);
  for (const i of rng.choose(N, SCRAMBLED)) cue[i] = angle();
  // no clock is exact: with two places, hands that point exactly at them pull at no other, and nothing moves
  for (let i = 0; i < N; i++) cue[i] += 0.2 * (rng.u32() / 2 ** 32 - 0.5);
  return { stored, cue };
}

/** The angles at each frame, FRAMES + 1 arrays of n. */
export const run = (state) => finish(runWork(state));
export function* runWork({ levels, patterns, strength, ramp, seed }) {
  const { stored, cue } = draw({ levels, patterns, seed });
  const rows = stored.map((angles) => [angles.map(Math.cos), angles.map(Math.sin)]);
  const [theta, pulls, frames, steps] = [Float64Array.from(cue), new Float64Array(N), [], FRAMES * EVERY];
  for (let k = 0; k <= steps; k++) {
    if (k % EVERY === 0) frames.push(theta.slice());
    const s = levels ? strength * (ramp ? k / steps : 1) : 0;
    pull(pulls, theta, rows);
    for (let i = 0; i < N; i++) theta[i] += DT * (pulls[i] - s * Math.sin(levels * theta[i]));
    yield;
  }
  return { stored, frames };
}

const [c, s, re, im] = Array.from({ length: 4 }, () => new Float64Array(N)); // z and W z of the step that is taken

/** Write Im(conj(z) W z) of each hand z: W is kept as its patterns, whose diagonal draws no hand anywhere. */
function pull(pulls, theta, rows) {
  for (let i = 0; i < N; i++) {
    c[i] = Math.cos(theta[i]);
    s[i] = Math.sin(theta[i]);
    re[i] = im[i] = 0;
  }
  for (const [x, y] of rows) addPattern(x, y);
  for (let i = 0; i < N; i++) pulls[i] = c[i] * im[i] - s[i] * re[i];
}

/** What one pattern, x + iy, adds to W z: itself, as much as z is like it. */
function addPattern(x, y) {
  let [along, across] = [0, 0];
  for (let i = 0; i < N; i++) {
    along += x[i] * c[i] + y[i] * s[i];
    across += x[i] * s[i] - y[i] * c[i];
  }
  along /= N;
  across /= N;
  for (let i = 0; i < N; i++) {
    re[i] += x[i] * along - y[i] * across;
    im[i] += x[i] * across + y[i] * along;
  }
}

/** How far hands are turned in common, |overlap|, and which hands are at a wrong place after that turn. */
export function compare(stored, theta, levels) {
  let [re, im] = [0, 0];
  for (let i = 0; i < N; i++) {
    re += Math.cos(theta[i] - stored[i]);
    im += Math.sin(theta[i] - stored[i]);
  }
  const turn = Math.atan2(im, re);
  const off = theta.map((angle, i) =>
    Math.abs(Math.atan2(Math.sin(angle - stored[i] - turn), Math.cos(angle - stored[i] - turn))),
  );
  const wrong = Array.from(off, (angle) => angle > Math.PI / (levels || 16));
  return { turn, overlap: Math.hypot(re, im) / N, wrong, count: wrong.filter(Boolean).length };
}

/** Bits of a phase of which a share is wrong, as frontier.information. */
export function information(levels, error) {
  if (!levels || error >= 1 - 1 / levels) return 0;
  const log = (share) => (share > 0 ? share * Math.log2(share) : 0);
  return Math.max(0, Math.log2(levels) + log(1 - error) + log(error) - error * Math.log2(levels - 1));
}

/** Bits that each real weight holds: a complex one is two, and half of the weights mirror the others. */
export const bitsOf = ({ levels, patterns }, count) =>
  (patterns / N) * information(levels, count / N) * (levels === 2 ? 2 : 1);
