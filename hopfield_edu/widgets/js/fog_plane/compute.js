// Grains of fog in a plane, and the patterns that they end at, as hopfield_edu/frontier/diffusion.py has it. No DOM.

import { normals } from "../core/normals.js";
import { createRng, nextSeed } from "../core/rng.js";

export const STEPS = 60;
export const GRAINS = 200;
export const CLONES = 40;
const [FOG, INK] = [2, 0.05];
/** Half the side of the plane that is seen. */
export const REACH = 3;

/** The noise after so many of STEPS steps, from fog to ink: each the same share of the one before. */
export const noiseAt = (step) => FOG * (INK / FOG) ** (step / STEPS);

const LOST = -40; // e to that is below the last digit of a sum of at least 1
const heard = new Float64Array(32); // of each memory at the place that is looked at

/**
 * Write exp(-distance² / 2s² - top) of each memory, [x, y] each, into `heard`, where top is the largest exponent; its
 * place in the plane is x, y. Returns top.
 */
function listen(patterns, x, y, s) {
  const sharp = -1 / (2 * s * s);
  let top = -Infinity;
  for (let m = 0; m < patterns.length; m++) {
    const dx = x - patterns[m][0];
    const dy = y - patterns[m][1];
    heard[m] = (dx * dx + dy * dy) * sharp;
    if (heard[m] > top) top = heard[m];
  }
  for (let m = 0; m < patterns.length; m++) heard[m] = heard[m] - top < LOST ? 0 : Math.exp(heard[m] - top);
  return top;
}

/** The weight of each memory at a place under noise s: softmax(-distance² / 2s²). */
export function weightsOf(patterns, x, y, s) {
  listen(patterns, x, y, s);
  const loud = heard.slice(0, patterns.length);
  const sum = loud.reduce((all, value) => all + value, 0);
  return loud.map((value) => value / sum);
}

/** -s² log of the sum of exp(-distance² / 2s²). */
export function energyAt(patterns, x, y, s) {
  const top = listen(patterns, x, y, s);
  let sum = 0;
  for (let m = 0; m < patterns.length; m++) sum += heard[m];
  return -s * s * (top + Math.log(sum));
}

/** Grains of fog: x, y, x, y, … */
export const fogOf = (seed) => normals(createRng(seed), 2 * GRAINS).map((value) => FOG * value);

/**
 * The ways of grains from step `from` to the last: a row for each noise, x, y, x, y, … each. With a stream of random
 * numbers some new noise comes in at each step, without one every grain has one future.
 */
export function waysOf(patterns, grains, from, rng = null) {
  const rows = [grains];
  for (let step = from; step < STEPS; step++) rows.push(stepped(patterns, rows.at(-1), step, rng));
  return rows;
}

function stepped(patterns, row, step, rng) {
  const [a, b] = [noiseAt(step), noiseAt(step + 1)];
  const share = rng ? (b / a) ** 2 : b / a;
  const fresh = rng ? b * Math.sqrt(1 - share) : 0;
  const noise = rng && normals(rng, row.length);
  const next = new Float64Array(row.length);
  for (let k = 0; k < row.length; k += 2) {
    listen(patterns, row[k], row[k + 1], a);
    let sum = 0;
    let x = 0;
    let y = 0;
    for (let m = 0; m < patterns.length; m++) {
      sum += heard[m];
      x += heard[m] * patterns[m][0];
      y += heard[m] * patterns[m][1];
    }
    next[k] = x / sum + share * (row[k] - x / sum) + (noise ? fresh * noise[k] : 0);
    next[k + 1] = y / sum + share * (row[k + 1] - y / sum) + (noise ? fresh * noise[k + 1] : 0);
  }
  return next;
}

/** All grains of a state from fog to ink. */
export function grainsOf({ patterns, chance, seed }) {
  const rng = chance ? createRng(nextSeed(seed)) : null;
  return waysOf(patterns, fogOf(seed), 0, rng);
}

/** Clones of a grain at a step, each with a chance of its own, or all alike where there is no chance. */
export function clonesOf({ patterns, chance, seed }, ways, grain, at) {
  const twin = ways[at].subarray(2 * grain, 2 * grain + 2);
  const start = Float64Array.from({ length: 2 * CLONES }, (_, k) => twin[k % 2]);
  return waysOf(patterns, start, at, chance ? createRng(nextSeed(seed, 2 + grain)) : null);
}

/** Of each grain of a row, which memory is nearest. */
export function fatesOf(patterns, row) {
  return Array.from({ length: row.length / 2 }, (_, k) => nearestOf(patterns, row[2 * k], row[2 * k + 1]));
}

export function nearestOf(patterns, x, y) {
  const far = patterns.map(([a, b]) => (x - a) ** 2 + (y - b) ** 2);
  return far.indexOf(Math.min(...far));
}

/** How many of them end at each memory. */
export function countsOf(patterns, fates) {
  return patterns.map((_, m) => fates.filter((fate) => fate === m).length);
}

export const CELLS = 72;

/** The energy at the middles of CELLS² squares of the plane, the top row first. */
export function fieldOf(patterns, s) {
  const field = new Float64Array(CELLS * CELLS);
  const at = (k) => (2 * REACH * (k + 0.5)) / CELLS - REACH;
  for (let k = 0; k < field.length; k++) field[k] = energyAt(patterns, at(k % CELLS), -at(Math.floor(k / CELLS)), s);
  return field;
}

const AROUND = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [down, right])).filter(([d, r]) => d || r);

/** How many valleys a field has: squares lower than all around them; of equals the first counts. */
export function valleysIn(field) {
  let count = 0;
  for (let row = 1; row < CELLS - 1; row++) {
    for (let column = 1; column < CELLS - 1; column++) {
      const here = field[row * CELLS + column];
      if (here > field[row * CELLS + column + 1]) continue; // most cells end here
      const lowest = AROUND.every(([down, right], k) => {
        const there = field[(row + down) * CELLS + column + right];
        return k < 4 ? here < there : here <= there;
      });
      count += Number(lowest);
    }
  }
  return count;
}
