// What can befall a picture, as hopfield_edu.corrupt does it: (32 x 32 x 3 values in [0, 1], how much) -> a new one.

import { damaged as byHand, PIXELS, SIDE } from "../core/cue.js";
import { createRng } from "../core/rng.js";

const UNTOUCHED = { seed: 0, noise: 0, dropped: 0, fill: "grey", mask: "none" };

/** The damage that a state describes, as settings; amount in [0, 1] scales all but mirror and brush. */
export function scaled(state, amount) {
  const names = ["cut", "turn", "shift", "grey", "dim", "noise", "specks", "covered"];
  const less = Object.fromEntries(names.map((name) => [name, state[name] * amount]));
  const { part, seed } = state;
  return amount
    ? { ...less, part, seed, mirror: state.mirror, drawn: state.drawn }
    : { ...less, part, seed, mirror: false, drawn: "" };
}

/** A picture under all that befalls it, in the order in which the copied Python does it. */
export function damage(picture, { cut, turn, shift, mirror, grey, dim, noise, specks, part, covered, seed, drawn }) {
  let cue = picture.slice();
  if (cut) cue = crop(cue, 1 - cut);
  if (turn) cue = rotate(cue, turn);
  if (shift) cue = move(cue, shift);
  if (mirror) cue = mirrored(cue);
  if (grey) cue = cue.map((value, i) => value + grey * (meanOf(cue, i) - value));
  if (dim) cue = cue.map((value) => value * (1 - dim));
  if (noise || specks) cue = strewn(cue, noise, specks, seed);
  if (covered) cover(cue, part, covered);
  return drawn ? byHand(cue, { ...UNTOUCHED, drawn }) : cue;
}

const crop = (picture, size) => sample(picture, [size, 0, 0, size], 0);
const move = (picture, right) => sample(picture, [1, 0, 0, 1], -right);

function rotate(picture, degrees) {
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((degrees * Math.PI) / 180));
  return sample(picture, [cos, sin, -sin, cos], 0);
}

const MIDDLE = (SIDE - 1) / 2;
const within = (place) => Math.max(0, Math.min(SIDE - 1, place + MIDDLE));

/** Read the pixel at (down, right) of the centre from (a down + b right, c down + d right + shift). */
function sample(picture, [a, b, c, d], shift) {
  const read = new Float32Array(picture.length);
  for (let at = 0; at < PIXELS; at++) {
    const down = Math.floor(at / SIDE) - MIDDLE;
    const right = (at % SIDE) - MIDDLE;
    readBetween(picture, within(a * down + b * right), within(c * down + d * right + shift), read, 3 * at);
  }
  return read;
}

/** The colour between the four neighbours of a place, into three values of read. */
function readBetween(picture, row, column, read, at) {
  const top = Math.floor(row);
  const left = Math.floor(column);
  const below = 3 * SIDE * (Math.min(top + 1, SIDE - 1) - top); // from a pixel to the one under it
  const after = 3 * (Math.min(left + 1, SIDE - 1) - left);
  const [y, x] = [row - top, column - left];
  for (let k = 3 * (top * SIDE + left), c = 0; c < 3; c++, k++) {
    const above = (1 - x) * picture[k] + x * picture[k + after];
    const under = (1 - x) * picture[k + below] + x * picture[k + below + after];
    read[at + c] = (1 - y) * above + y * under;
  }
}

function mirrored(picture) {
  return picture.map((_, i) => {
    const [pixel, c] = [Math.floor(i / 3), i % 3];
    const column = pixel % SIDE;
    return picture[3 * (pixel - column + SIDE - 1 - column) + c];
  });
}

/** The mean of the three colours of the pixel to which value i belongs. */
function meanOf(picture, i) {
  const first = i - (i % 3);
  return (picture[first] + picture[first + 1] + picture[first + 2]) / 3;
}

/** Normal noise on every value, then pixels made black or white by a coin. More of either keeps what was hit. */
function strewn(picture, sigma, share, seed) {
  const rng = createRng(seed);
  const order = rng.permutation(PIXELS);
  const coins = Array.from(order, () => (rng.coin() > 0 ? 1 : 0));
  const cue = picture.map((value) => Math.max(0, Math.min(1, value + sigma * normal(rng))));
  order.slice(0, rint(share * PIXELS)).forEach((pixel, k) => cue.fill(coins[k], 3 * pixel, 3 * pixel + 3));
  return cue;
}

/** A number from the normal distribution, by Box and Muller. */
function normal(rng) {
  const [a, b] = [rng.u32(), rng.u32()].map((word) => (word + 0.5) / 2 ** 32);
  return Math.sqrt(-2 * Math.log(a)) * Math.cos(2 * Math.PI * b);
}

/** Cover a part with grey, in place. */
function cover(cue, part, share) {
  const size = rint(share * SIDE);
  const first = Math.floor((SIDE - size) / 2);
  const inside = (place) => place >= first && place < first + size;
  const covers = {
    left: (_, column) => column < size,
    right: (_, column) => column >= SIDE - size,
    top: (row) => row < size,
    bottom: (row) => row >= SIDE - size,
    center: (row, column) => inside(row) && inside(column),
  }[part];
  for (let at = 0; at < PIXELS; at++) if (covers(Math.floor(at / SIDE), at % SIDE)) cue.fill(0.5, 3 * at, 3 * at + 3);
}

/** The nearest whole number, halves to the even one, as Python rounds. */
function rint(value) {
  const near = Math.round(value);
  return near - value === 0.5 && near % 2 ? near - 1 : near;
}
