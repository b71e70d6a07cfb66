// Memories in a plane, and the land that they make: frontier.denoise and modern.modern_recall in two numbers. No DOM.

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
    const [a, b] = patterns[m];
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
export function landOf(patterns, beta, byDot = false) {
  const land = new Float64Array(CELLS * CELLS);
  for (let k = 0; k < land.length; k++)
    land[k] = heightAt(patterns, middle(k % CELLS), -middle(Math.floor(k / CELLS)), beta, byDot);
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

const [STEPS, RESTS, SAME] = [2000, 1e-7, 0.02];

/** Where whole steps lead from a place, or null where that is a ridge. */
function restFrom([x, y], patterns, beta, byDot) {
  for (let k = 0; k < STEPS; k++) {
    const [right, up] = answerAt(patterns, x, y, beta, byDot);
    const moved = Math.abs(right - x) + Math.abs(up - y);
    [x, y] = [right, up];
    if (moved < RESTS) break;
  }
  return growthAt(patterns, x, y, beta, byDot) > 1 ? null : [x, y];
}

/**
 * The bottoms of the valleys of a land, [x, y] each. Low squares alone would count one twice where it is narrow, and
 * miss some where two lie close together: so low squares, memories and their mean roll until they rest.
 */
export function bottomsOf(land, patterns, beta, byDot = false) {
  const found = [];
  const mean = [0, 1].map((axis) => patterns.reduce((sum, place) => sum + place[axis], 0) / patterns.length);
  for (const start of [...patterns, mean, ...lowSquares(land)]) {
    const rest = restFrom(start, patterns, beta, byDot);
    if (rest && !found.some(([x, y]) => Math.hypot(x - rest[0], y - rest[1]) < SAME)) found.push(rest);
  }
  return found;
}

/** By how much a small push from a place grows in a whole step: beta times the widest variance; above 1 it is a ridge. */
export function growthAt(patterns, x, y, beta, byDot = false) {
  const weights = weightsAt(patterns, x, y, beta, byDot);
  const [mx, my] = answerAt(patterns, x, y, beta, byDot);
  let [xx, xy, yy] = [0, 0, 0];
  weights.forEach((w, m) => {
    const [a, b] = [patterns[m][0] - mx, patterns[m][1] - my];
    xx += w * a * a;
    xy += w * a * b;
    yy += w * b * b;
  });
  return beta * ((xx + yy) / 2 + Math.hypot((xx - yy) / 2, xy));
}

/** Which memory is nearest to a place. */
export function nearestOf(patterns, x, y) {
  const far = patterns.map(([a, b]) => (x - a) ** 2 + (y - b) ** 2);
  return far.indexOf(Math.min(...far));
}
