// A memory of pictures in 2 Y numbers, as hopfield_edu/frontier/features.py has it; JavaScript's sine may differ in
// the last digit. No DOM.

import { NAMES } from "../core/names.js";
import { normals } from "../core/normals.js";
import { createRng, nextSeed } from "../core/rng.js";
import { dot } from "../core/vectors.js";
import { picture } from "../ui/pictures16.js";

export const PIXELS = 256;
export const FEATURES = [256, 512, 1024, 2048];
const [FLOOR, RESTS, RATE] = [1e-5, 1e-3, 0.1];
export const MOST = 100; // steps

/** Picture k with length 1. */
export const patternOf = (k) => picture(k).map((value) => value / 16);
export const placeOf = (name) => NAMES.indexOf(name);

/** The random directions of a seed, Y rows of PIXELS normal numbers; a generator for work in slices. */
export function* directing(seed, features) {
  const [rng, omega] = [createRng(seed), new Float64Array(features * PIXELS)];
  for (let k = 0; k < features; k++) {
    omega.set(normals(rng, PIXELS), k * PIXELS);
    yield;
  }
  return omega;
}

/** [cos h, sin h] / sqrt(Y) with h = sqrt(beta) omega x. */
export function featuresOf(x, omega, beta) {
  const count = omega.length / PIXELS;
  const [phi, scale, root] = [new Float64Array(2 * count), Math.sqrt(beta), 1 / Math.sqrt(count)];
  for (let k = 0; k < count; k++) {
    let h = 0;
    for (let i = 0, at = k * PIXELS; i < PIXELS; i++, at++) h += omega[at] * x[i];
    phi[k] = root * Math.cos(scale * h);
    phi[count + k] = root * Math.sin(scale * h);
  }
  return phi;
}

/** The strip: the sum of the features of pictures, by their places; and what it was before the last of them came. */
export function* adding(stored, omega, beta) {
  let [strip, before] = [new Float64Array((2 * omega.length) / PIXELS), null];
  for (const k of stored) {
    const phi = featuresOf(patternOf(k), omega, beta);
    before = strip;
    strip = before.map((value, at) => value + phi[at]);
    yield;
  }
  return { strip, before: before ?? strip };
}

/** -log(max(phi · T, 1e-5)) / beta. */
export const energyOf = (total, beta) => -Math.log(Math.max(total, FLOOR)) / beta;

/** A picture with a share of its pixels flipped, of length 1. */
export function cueOf(k, damage, seed) {
  const cue = patternOf(k);
  for (const i of createRng(nextSeed(seed)).choose(PIXELS, Math.round(damage * PIXELS))) cue[i] = -cue[i];
  return cue;
}

/**
 * Recall step by step, a generator for work in slices; returns {states, energies, outcome}: "fixed point", "not settled"
 * or "stuck", where the energy is flat.
 */
export function* recalling(strip, omega, beta, cue) {
  const [states, energies] = [[cue], []];
  for (;;) {
    const v = states.at(-1);
    const phi = featuresOf(v, omega, beta);
    const total = dot(phi, strip);
    energies.push(energyOf(total, beta));
    if (total <= FLOOR) return { states, energies, outcome: "stuck" };
    if (states.length > MOST) return { states, energies, outcome: "not settled" };
    const move = moveOf(phi, strip, omega, beta, total);
    states.push(v.map((value, i) => value + move[i]));
    if (move.every((value) => Math.abs(value) <= (RATE * RESTS) / Math.sqrt(beta)))
      return { states, energies: [...energies, energies.at(-1)], outcome: "fixed point" };
    yield;
  }
}

function moveOf(phi, strip, omega, beta, total) {
  const count = strip.length / 2;
  const [move, factor] = [new Float64Array(PIXELS), RATE / (Math.sqrt(beta) * total)];
  for (let k = 0; k < count; k++) {
    const turned = factor * (phi[k] * strip[count + k] - phi[count + k] * strip[k]);
    for (let i = 0, at = k * PIXELS; i < PIXELS; i++, at++) move[i] += turned * omega[at];
  }
  return move;
}

/** The share of pixels whose sign is not that of picture k. */
export function wrongIn(state, k) {
  const right = picture(k);
  return state.reduce((count, value, i) => count + Number(value > 0 !== right[i] > 0), 0) / PIXELS;
}

const POINTS = 41;

/**
 * The energy on the way from a cue to a picture and half as far beyond: {exact, told}, heights at POINTS places; exact
 * is of a memory that keeps the pictures themselves.
 */
export function* walking(stored, strip, omega, beta, [cue, end]) {
  const patterns = stored.map(patternOf);
  const [exact, told] = [[], []];
  for (let p = 0; p < POINTS; p++) {
    const share = (1.5 * p) / (POINTS - 1);
    const v = cue.map((value, i) => value + share * (end[i] - value));
    told.push(energyOf(dot(featuresOf(v, omega, beta), strip), beta));
    exact.push(energyOf(kernelsOf(patterns, v, beta), beta));
    yield;
  }
  return { exact, told };
}

const kernelsOf = (patterns, v, beta) =>
  patterns.reduce(
    (sum, x) => sum + Math.exp((-beta / 2) * x.reduce((far, value, i) => far + (value - v[i]) ** 2, 0)),
    0,
  );
