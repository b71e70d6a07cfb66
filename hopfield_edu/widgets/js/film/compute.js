// A film, two memories of it and what they answer, as hopfield_edu/frontier/curves.py has it. No DOM.

import { unpack } from "../core/bits.js";
import { createRng } from "../core/rng.js";

export const [FRAMES, SIDE, PICTURE] = [64, 48, 128];
export const PIECES = [4, 8, 16, 32];
const [PIXELS, KNOWN] = [SIDE * SIDE, (SIDE * SIDE) / 2]; // of a frame, and of its upper half, which is shown
const [BETA, RIDGE] = [50, 0.5];

/** A picture's bits as a film, (64, 48 x 48), each frame of length 1: a window that moves from corner to corner. */
export function pan(bits) {
  const picture = unpack(bits, PICTURE * PICTURE);
  const frames = new Float64Array(FRAMES * PIXELS);
  for (let f = 0; f < FRAMES; f++) {
    const from = Math.round((f / (FRAMES - 1)) * (PICTURE - SIDE));
    for (let i = 0; i < PIXELS; i++) {
      const [row, column] = [from + Math.floor(i / SIDE), from + (i % SIDE)];
      frames[f * PIXELS + i] = picture[row * PICTURE + column] / SIDE;
    }
  }
  return frames;
}

/**
 * A film and the products of its frames, (64, 64) each: whole, and of their upper halves. Every answer below is a sum of
 * frames, so that its likeness needs no more pixels.
 */
export function filmOf(bits) {
  const frames = pan(bits);
  const [whole, upper] = [new Float64Array(FRAMES ** 2), new Float64Array(FRAMES ** 2)];
  for (let f = 0; f < FRAMES; f++) {
    for (let g = 0; g <= f; g++) {
      const top = product(frames, f, g, 0, KNOWN);
      upper[f * FRAMES + g] = upper[g * FRAMES + f] = top;
      whole[f * FRAMES + g] = whole[g * FRAMES + f] = top + product(frames, f, g, KNOWN, PIXELS);
    }
  }
  return { frames, whole, upper };
}

function product(frames, f, g, from, to) {
  let sum = 0;
  for (let i = from; i < to; i++) sum += frames[f * PIXELS + i] * frames[g * PIXELS + i];
  return sum;
}

/** The frames in the order in which they are stored. */
export const orderOf = ({ shuffled, seed }) =>
  shuffled ? createRng(seed).permutation(FRAMES) : Int32Array.from({ length: FRAMES }, (_, f) => f);

/** The curve's pictures: of each piece its frames, and the share of each; a mean of c of them, times c / (c + ridge). */
export function curveOf(order, pieces) {
  const c = FRAMES / pieces;
  return Array.from({ length: pieces }, (_, j) => ({
    frames: [...order.subarray(j * c, (j + 1) * c)],
    share: 1 / (c + RIDGE),
  }));
}

/** As many single frames, evenly along the order. */
export const samplesOf = (order, pieces) =>
  Array.from({ length: pieces }, (_, j) => ({
    frames: [order[Math.round((j * (FRAMES - 1)) / (pieces - 1))]],
    share: 1,
  }));

/** What a memory answers to the upper half of each frame, in one step of softmax: how much of which frame, (64, 64). */
export function answersOf({ upper }, pictures) {
  const answers = new Float64Array(FRAMES ** 2);
  for (let f = 0; f < FRAMES; f++) {
    const heard = pictures.map(({ frames, share }) => {
      let sum = 0;
      for (const g of frames) sum += upper[f * FRAMES + g];
      return BETA * share * sum;
    });
    const loudest = Math.max(...heard);
    const weights = heard.map((value) => Math.exp(value - loudest));
    const total = weights.reduce((sum, value) => sum + value, 0);
    pictures.forEach(({ frames, share }, j) => {
      for (const g of frames) answers[f * FRAMES + g] += (weights[j] / total) * share;
    });
  }
  return answers;
}

/** The mean picture, whatever is asked: as much of each frame. */
export const MEAN = new Float64Array(FRAMES ** 2).fill(1 / FRAMES);

/** The cosine of each answer with its frame, (64,). */
export function likenessOf({ whole }, answers) {
  return Float64Array.from({ length: FRAMES }, (_, f) => {
    const own = answers.subarray(f * FRAMES, (f + 1) * FRAMES);
    let [dot, square] = [0, 0];
    for (let g = 0; g < FRAMES; g++) {
      dot += own[g] * whole[f * FRAMES + g];
      let row = (own[g] * whole[g * FRAMES + g]) / 2; // whole is symmetric: what lies below the diagonal, twice
      for (let k = 0; k < g; k++) row += own[k] * whole[g * FRAMES + k];
      square += 2 * own[g] * row;
    }
    return dot / Math.sqrt(square);
  });
}

/** The pixels of an answer to frame f, (48 x 48). */
export function pixelsOf({ frames }, answers, f) {
  const pixels = new Float64Array(PIXELS);
  for (let g = 0; g < FRAMES; g++) {
    const share = answers[f * FRAMES + g];
    for (let i = 0; i < PIXELS; i++) pixels[i] += share * frames[g * PIXELS + i];
  }
  return pixels;
}

/** The pixels of frame f itself. */
export const frameOf = ({ frames }, f) => frames.subarray(f * PIXELS, (f + 1) * PIXELS);

/** Which other frames lie in the curve's piece of frame f, in the order of the film. */
export function neighbours(curve, f) {
  const { frames } = curve.find((piece) => piece.frames.includes(f));
  return frames.filter((g) => g !== f).sort((a, b) => a - b);
}
