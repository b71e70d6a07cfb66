// A colour picture of 32x32 as a cue: its damage, and the marks that a hand leaves on it.

import { en } from "./en.js";
import { createRng } from "./rng.js";

export const SIDE = 32;
export const PIXELS = SIDE * SIDE;
export const FILLS = { grey: 0.5, black: 0 };
const WINDOW = 4; // a smeared pixel is the mean of those at most so far away
const HALF = SIDE / 2;
const QUARTER = SIDE / 4;

/** Masks by name: [title, whether it covers (row, column)]. */
export const MASKS = {
  none: [en("Nothing"), () => false],
  left: [en("Left half"), (_, column) => column < HALF],
  right: [en("Right half"), (_, column) => column >= HALF],
  top: [en("Top half"), (row) => row < HALF],
  bottom: [en("Bottom half"), (row) => row >= HALF],
  center: [en("Centre"), (row, column) => [row, column].every((at) => at >= QUARTER && at < QUARTER + HALF)],
};

/** Marks that a hand leaves on a pixel, and their brushes. */
export const BRUSHES = { g: en("Grey"), b: en("Black"), s: en("Smear"), ".": en("Rub out") };

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
  const [sum, size] = [
    [0, 0, 0],
    (within(row + WINDOW) - within(row - WINDOW) + 1) * (within(column + WINDOW) - within(column - WINDOW) + 1),
  ];
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

/** A name to read: those in capitals in small letters. */
export const title = (name) => (name === name.toUpperCase() ? name[0] + name.slice(1).toLowerCase() : name);

/** The marks of a hand as lines of Python: g grey, b black, s the mean of the surroundings. */
export function marksInPython(drawn) {
  const rows = drawn.match(new RegExp(`.{${SIDE}}`, "g")).map((row) => `    "${row}",`);
  return `marks = np.array([list(row) for row in (
${rows.join("\n")}
)])
before = cue.copy()
cue = np.where((marks == "g")[..., None], 0.5, np.where((marks == "b")[..., None], 0.0, before))
for i, j in zip(*np.nonzero(marks == "s")):
    cue[i, j] = before[max(0, i - 4) : i + 5, max(0, j - 4) : j + 5].mean(axis=(0, 1))`;
}
