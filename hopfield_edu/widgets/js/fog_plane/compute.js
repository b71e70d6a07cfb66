// Grains of fog in a plane, and the patterns that they end at, as hopfield_edu/frontier/diffusion.py has it. No DOM.

import { answerAt, bottomsOf, landOf, nearestOf } from "../core/land.js";
import { normals } from "../core/normals.js";
import { createRng, nextSeed } from "../core/rng.js";
import { finish } from "../core/slices.js";

export const STEPS = 60;
export const GRAINS = 200;
export const CLONES = 40;
const [FOG, INK] = [2, 0.05];

/** The noise after so many of STEPS steps, from fog to ink: each the same share of the one before. */
export const noiseAt = (step) => FOG * (INK / FOG) ** (step / STEPS);

/** Memories listen by distance, as sharply as noise lets them. */
const sharpness = (noise) => 1 / (noise * noise);

/** Grains of fog: x, y, x, y, … */
export const fogOf = (seed) => normals(createRng(seed), 2 * GRAINS).map((value) => FOG * value);

/**
 * The ways of grains from step `from` to the last: a row for each noise, x, y, x, y, … each. With a stream of random
 * numbers some new noise comes in at each step, without one every grain has one future.
 */
function* waysWork(patterns, grains, from, rng = null) {
  const rows = [grains];
  for (let step = from; step < STEPS; step++) {
    rows.push(stepped(patterns, rows.at(-1), step, rng));
    yield;
  }
  return rows;
}

function stepped(patterns, row, step, rng) {
  const [a, b] = [noiseAt(step), noiseAt(step + 1)];
  const share = rng ? (b / a) ** 2 : b / a;
  const fresh = rng ? b * Math.sqrt(1 - share) : 0;
  const noise = rng && normals(rng, row.length);
  const next = new Float64Array(row.length);
  for (let k = 0; k < row.length; k += 2) {
    const [x, y] = answerAt(patterns, row[k], row[k + 1], sharpness(a));
    next[k] = x + share * (row[k] - x) + (noise ? fresh * noise[k] : 0);
    next[k + 1] = y + share * (row[k + 1] - y) + (noise ? fresh * noise[k + 1] : 0);
  }
  return next;
}

/** All grains of a state from fog to ink. */
export const grainsOf = (state) => finish(grainsWork(state));
export function grainsWork({ patterns, chance, seed }) {
  const rng = chance ? createRng(nextSeed(seed)) : null;
  return waysWork(patterns, fogOf(seed), 0, rng);
}

/** Clones of a grain at a step, each with a chance of its own, or all alike where there is no chance. */
export function clonesOf({ patterns, chance, seed }, ways, grain, at) {
  const twin = ways[at].subarray(2 * grain, 2 * grain + 2);
  const start = Float64Array.from({ length: 2 * CLONES }, (_, k) => twin[k % 2]);
  return finish(waysWork(patterns, start, at, chance ? createRng(nextSeed(seed, 2 + grain)) : null));
}

/** Of each grain of a row, which memory is nearest. */
export function fatesOf(patterns, row) {
  return Array.from({ length: row.length / 2 }, (_, k) => nearestOf(patterns, row[2 * k], row[2 * k + 1]));
}

/** How many of them end at each memory. */
export function countsOf(patterns, fates) {
  return patterns.map((_, m) => fates.filter((fate) => fate === m).length);
}

/** The land under noise s: diffusion_energy, square by square. */
export const fieldOf = (patterns, s) => landOf(patterns, sharpness(s));

/** How many valleys such a land has. */
export const valleysAt = (patterns, field, s) => bottomsOf(field, patterns, sharpness(s)).length;
