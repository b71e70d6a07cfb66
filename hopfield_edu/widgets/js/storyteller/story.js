// What the story teller computes: a damaged cue, the story that the network tells from it, and whether it is right.

import { createNetwork } from "../core/network.js";
import { createRng } from "../core/rng.js";
import { readTensors } from "../core/tensors.js";

export const SIDE = 32;
export const PIXELS = SIDE * SIDE;
export const STEPS = 19;
export const FILLS = { grey: 0.5, black: 0 };
const WINDOW = 4; // a smeared pixel is the mean of those at most so far away
const HALF = SIDE / 2;
const QUARTER = SIDE / 4;

/** Masks by name: [title, whether it covers (row, column)]. */
export const MASKS = {
  none: ["Nothing", () => false],
  left: ["Left half", (_, column) => column < HALF],
  right: ["Right half", (_, column) => column >= HALF],
  top: ["Top half", (row) => row < HALF],
  bottom: ["Bottom half", (row) => row >= HALF],
  center: ["Centre", (row, column) => [row, column].every((at) => at >= QUARTER && at < QUARTER + HALF)],
};

/** Marks that a hand leaves on a pixel, and their brushes. */
export const BRUSHES = { g: "Grey", b: "Black", s: "Smear", ".": "Rub out" };

/** The network, its bricks, their names, and which follows which: from the bytes of storyteller.bin. */
export function readTale(buffer) {
  const { tensors, about } = readTensors(buffer);
  const names = JSON.parse(about.names);
  const { pictures, permutation } = tensors;
  const size = PIXELS * 3;
  const bricks = names.map((_, k) => Float32Array.from(pictures.values.subarray(k * size, (k + 1) * size), (v) => v / 255));
  const next = [...permutation.values];
  if (next.length !== names.length || bricks.at(-1).length !== size) throw new Error("pictures are missing");
  return { network: createNetwork(tensors), bricks, names, next, cycles: cyclesOf(next) };
}

/** The cycles of a permutation, longest first, each in the order in which a story meets them. */
export function cyclesOf(next) {
  const seen = new Set();
  const found = [];
  for (let start = 0; start < next.length; start++) {
    const cycle = [];
    for (let at = start; !seen.has(at); at = next[at]) {
      seen.add(at);
      cycle.push(at);
    }
    if (cycle.length) found.push(cycle);
  }
  return found.sort((a, b) => b.length - a.length);
}

/** A brick under noise, lost pixels, a mask and what a hand drew, in this order. Nothing that comes in is changed. */
export function damaged(brick, { seed, noise, dropped, fill, mask, drawn }) {
  const rng = createRng(seed);
  const order = rng.permutation(PIXELS); // drawn first, so that more loss keeps what was lost, at any noise
  const value = FILLS[fill];
  const cue = noise ? brick.map((v) => Math.max(0, Math.min(1, v + noise * normal(rng)))) : brick.slice();
  const cover = (pixel, grey) => cue.fill(grey, 3 * pixel, 3 * pixel + 3);
  order.slice(0, Math.round(dropped * PIXELS)).forEach((pixel) => cover(pixel, value));
  const covers = MASKS[mask][1];
  for (let pixel = 0; pixel < PIXELS; pixel++) if (covers(Math.floor(pixel / SIDE), pixel % SIDE)) cover(pixel, value);
  if (!drawn) return cue;
  const before = cue.slice();
  for (let pixel = 0; pixel < PIXELS; pixel++) {
    if (drawn[pixel] === "g") cover(pixel, FILLS.grey);
    else if (drawn[pixel] === "b") cover(pixel, FILLS.black);
    else if (drawn[pixel] === "s") cue.set(meanAround(before, pixel), 3 * pixel);
  }
  return cue;
}

/** A number from the normal distribution, by Box and Muller. */
function normal(rng) {
  const [a, b] = [rng.u32(), rng.u32()].map((word) => (word + 0.5) / 2 ** 32);
  return Math.sqrt(-2 * Math.log(a)) * Math.cos(2 * Math.PI * b);
}

/** The mean colour of a pixel's surroundings. */
function meanAround(picture, pixel) {
  const [row, column] = [Math.floor(pixel / SIDE), pixel % SIDE];
  const within = (at) => Math.max(0, Math.min(SIDE - 1, at));
  const [sum, size] = [[0, 0, 0], (within(row + WINDOW) - within(row - WINDOW) + 1) * (within(column + WINDOW) - within(column - WINDOW) + 1)];
  for (let i = within(row - WINDOW); i <= within(row + WINDOW); i++) {
    for (let j = within(column - WINDOW); j <= within(column + WINDOW); j++) {
      for (let c = 0; c < 3; c++) sum[c] += picture[3 * (i * SIDE + j) + c] / size;
    }
  }
  return sum;
}

/** Marks after a brush of so many pixels, odd, was set down; null where nothing changes. */
export function brushed(drawn, row, column, mark, width) {
  const marks = [...(drawn || ".".repeat(PIXELS))];
  const reach = (width - 1) / 2;
  for (let i = Math.max(0, row - reach); i <= Math.min(SIDE - 1, row + reach); i++) {
    for (let j = Math.max(0, column - reach); j <= Math.min(SIDE - 1, column + reach); j++) marks[i * SIDE + j] = mark;
  }
  const next = marks.every((m) => m === ".") ? "" : marks.join("");
  return next === drawn ? null : next;
}

const squared = (a, b) => a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0);

/** The index of the brick with the least squared distance in pixels. */
export function nearest(bricks, picture) {
  let [best, least] = [0, Infinity];
  bricks.forEach((brick, k) => {
    let distance = 0;
    for (let i = 0; i < brick.length && distance < least; i++) distance += (brick[i] - picture[i]) ** 2;
    if (distance < least) [best, least] = [k, distance];
  });
  return best;
}

/** The story from a cue: its pictures, their nearest bricks, those that should come, and the distance from these. */
export function tell({ network, bricks, next }, cue, start) {
  const pictures = [cue];
  const expected = [start];
  for (let t = 0; t < STEPS; t++) {
    pictures.push(network.answer(pictures[t]));
    expected.push(next[expected[t]]);
  }
  const told = pictures.map((picture) => nearest(bricks, picture));
  const errors = pictures.map((picture, t) => Math.sqrt(squared(picture, bricks[expected[t]]) / picture.length));
  return { pictures, told, expected, errors };
}

/** What to say of a whole story. */
export function verdict({ told, expected }, { names, next, cycles }) {
  const wrong = told.flatMap((k, t) => (t > 0 && k !== expected[t] ? [t] : []));
  if (!wrong.length) {
    const around = cycles.find((cycle) => cycle.includes(expected[0])).length;
    const again = around <= STEPS ? ` Its ring has ${around}, so they come round again.` : "";
    return around === 1 ? `All ${STEPS} answers are right: this picture leads to itself.` : `All ${STEPS} answers are right.${again}`;
  }
  const [first] = wrong;
  const slip = `Answer ${first} is nearest to ${title(names[told[first]])} where ${title(names[expected[first]])} should come`;
  const steady = told.every((k, t) => t <= first || k === next[told[t - 1]]);
  if (wrong.length === STEPS && steady) return `${slip}. From there the network tells another story, without a slip.`;
  const after = steady ? ", and the story goes on from there" : "";
  return `${slip}${after}. ${STEPS - wrong.length} of ${STEPS} answers are right.`;
}

/** A name to read: those in capitals in small letters. */
export const title = (name) => (name === name.toUpperCase() ? name[0] + name.slice(1).toLowerCase() : name);
