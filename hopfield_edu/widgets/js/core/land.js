// Memories in a plane, and the land that they make: frontier.denoise and modern.modern_recall in two numbers. No DOM.

import { finish } from "./slices.js";

/** Half the side of the plane that is seen. */
export const REACH = 3;
/** Squares of a side of the land. */
export const CELLS = 72;

const LOST = -40; // e to that is below the last digit of a sum of at least 1
const heard = new Float64Array(32); // of each memory at the place that is looked at

/**
 * Write exp(-beta distance² / 2 - top) of each memory, [x, y] each, into `heard`, where top is the largest exponent;
 * the place in the plane is x, y. byDot adds beta length² / 2, as a dot product does: long memories are louder.
 * Returns top.
 */
function listen(patterns, x, y, beta, byDot) {
  let top = -Infinity;
  for (let m = 0; m < patterns.length; m++) {
    const place = patterns[m];
    const a = place[0]; // as [a, b] = place would be, but several times as fast
    const b = place[1];
    const far = (x - a) * (x - a) + (y - b) * (y - b) - (byDot ? a * a + b * b : 0);
    heard[m] = far * -0.5 * beta;
    if (heard[m] > top) top = heard[m];
  }
  for (let m = 0; m < patterns.length; m++) heard[m] = heard[m] - top < LOST ? 0 : Math.exp(heard[m] - top);
  return top;
}

/** The weight of each memory at a place: softmax(-beta distance² / 2), or softmax(beta x · q). */
export function weightsAt(patterns, x, y, beta, byDot = false) {
  listen(patterns, x, y, beta, byDot);
  const loud = heard.slice(0, patterns.length);
  const sum = loud.reduce((all, value) => all + value, 0);
  return loud.map((value) => value / sum);
}

/** What the memories answer at a place, their weighted mean: the place that a whole step leads to. */
export function answerAt(patterns, x, y, beta, byDot = false) {
  listen(patterns, x, y, beta, byDot);
  let [sum, right, up] = [0, 0, 0];
  for (let m = 0; m < patterns.length; m++) {
    sum += heard[m];
    right += heard[m] * patterns[m][0];
    up += heard[m] * patterns[m][1];
  }
  return [right / sum, up / sum];
}

/** -log of the sum of exp(-beta distance² / 2), over beta; by dot product -lse(beta, X q) + q · q / 2. */
export function heightAt(patterns, x, y, beta, byDot = false) {
  const top = listen(patterns, x, y, beta, byDot);
  let sum = 0;
  for (let m = 0; m < patterns.length; m++) sum += heard[m];
  return -(top + Math.log(sum)) / beta;
}

const middle = (k) => (2 * REACH * (k + 0.5)) / CELLS - REACH;

/** The height at the middles of CELLS² squares of the plane, the top row first. */
export const landOf = (...asked) => finish(landWork(...asked));
export function* landWork(patterns, beta, byDot = false) {
  const land = new Float64Array(CELLS * CELLS);
  for (let k = 0; k < land.length; k++) {
    if (k % CELLS === 0) yield;
    land[k] = heightAt(patterns, middle(k % CELLS), -middle(Math.floor(k / CELLS)), beta, byDot);
  }
  return land;
}

const AROUND = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [down, right])).filter(([d, r]) => d || r);

/** Squares lower than all around them, [x, y] each; of equals the first counts. */
function lowSquares(land) {
  const found = [];
  for (let row = 1; row < CELLS - 1; row++) {
    for (let column = 1; column < CELLS - 1; column++) {
      const here = land[row * CELLS + column];
      if (here > land[row * CELLS + column + 1]) continue; // most cells end here
      const lowest = AROUND.every(([down, right], k) => {
        const there = land[(row + down) * CELLS + column + right];
        return k < 4 ? here < there : here <= there;
      });
      if (lowest) found.push([middle(column), -middle(row)]);
    }
  }
  return found;
}

const [STEPS, RESTS, SAME, LONGEST] = [200, 1e-7, 0.02, 0.1];

/** Where a place rolls to, or null where that is a ridge. Whole steps would creep along a groove. */
function restFrom([x, y], patterns, beta, byDot) {
  for (let k = 0; k < STEPS; k++) {
    const { mean, bend } = bendAt(patterns, x, y, beta, byDot);
    const [right, up] = stepOf([mean[0] - x, mean[1] - y], bend);
    [x, y] = [x + right, y + up];
    if (Math.abs(right) + Math.abs(up) < RESTS) break;
  }
  return growthAt(patterns, x, y, beta, byDot) > 1 ? null : [x, y];
}

/**
 * Newton's step down a slope: along each of the two axes of the bend, divided by its size, so that it leads down off a
 * ridge, too; not longer than LONGEST.
 */
function stepOf([right, up], [xx, xy, yy]) {
  const [middle, half] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const along = (c * right + s * up) / Math.max(1e-9, Math.abs(middle + half));
  const across = (c * up - s * right) / Math.max(1e-9, Math.abs(middle - half));
  const share = Math.min(1, LONGEST / Math.hypot(along, across));
  return [share * (c * along - s * across), share * (s * along + c * across)];
}

/** The memories' weighted mean at a place, and how the land is bent there, xx, xy, yy: 1 less beta times their variance. */
function bendAt(patterns, x, y, beta, byDot) {
  const mean = answerAt(patterns, x, y, beta, byDot);
  let [sum, xx, xy, yy] = [0, 0, 0, 0];
  for (let m = 0; m < patterns.length; m++) {
    const [a, b] = [patterns[m][0] - mean[0], patterns[m][1] - mean[1]];
    sum += heard[m];
    xx += heard[m] * a * a;
    xy += heard[m] * a * b;
    yy += heard[m] * b * b;
  }
  const share = beta / sum;
  return { mean, bend: [1 - share * xx, -share * xy, 1 - share * yy] };
}

/**
 * The bottoms of the valleys of a land, [x, y] each. Low squares alone would count one twice where it is narrow, and
 * miss some where two lie close together: so low squares, memories and their mean roll until they rest.
 */
export const bottomsOf = (...asked) => finish(bottomsWork(...asked));
export function* bottomsWork(land, patterns, beta, byDot = false) {
  const found = [];
  const mean = [0, 1].map((axis) => patterns.reduce((sum, place) => sum + place[axis], 0) / patterns.length);
  for (const start of [...patterns, mean, ...lowSquares(land)]) {
    yield;
    const rest = restFrom(start, patterns, beta, byDot);
    if (rest && !found.some(([x, y]) => Math.hypot(x - rest[0], y - rest[1]) < SAME)) found.push(rest);
  }
  return found;
}

/** By how much a small push from a place grows in a whole step: beta times the widest variance; above 1 it is a ridge. */
export function growthAt(patterns, x, y, beta, byDot = false) {
  const [xx, xy, yy] = bendAt(patterns, x, y, beta, byDot).bend;
  return 1 - (xx + yy) / 2 + Math.hypot((xx - yy) / 2, xy);
}

/** Which memory is nearest to a place. */
export function nearestOf(patterns, x, y) {
  const far = patterns.map(([a, b]) => (x - a) ** 2 + (y - b) ** 2);
  return far.indexOf(Math.min(...far));
}
