// The hetero-encoder of hopfield_edu.hetero in plain loops: convolutions of 4x4 with stride 2, dense layers, their
// mirror image back to a picture. A picture is a Float32Array of 32x32x3 values from 0 to 1, rows first, colours last.

import { en } from "./en.js";
import { product } from "./tensors.js";

const KERNEL = 4;
const CHANNELS = 3;
const EPSILON = 1e-5; // of the layer norm

/** A network of named tensors, {shape, values} each -> {encode(picture), answer(picture)}. */
export function createNetwork(tensors) {
  const make = (kind, name) => layer(kind, tensors, name);
  const encoder = [
    ...[
      make(convolution, "encoder.0"),
      silu,
      make(convolution, "encoder.2"),
      silu,
      make(convolution, "encoder.4"),
      silu,
    ],
    ...[make(dense, "encoder.7"), make(layerNorm, "encoder.8"), silu],
  ];
  const decoder = [
    ...[make(dense, "decoder.0"), silu, make(transposed, "decoder.3"), silu, make(transposed, "decoder.5"), silu],
    make(transposed, "decoder.7"),
  ];
  const encode = (picture) => through(encoder, toPixels(picture));
  return { encode, answer: (picture) => toPicture(through(decoder, encode(picture))) };
}

/** What comes out of layers, one after the other. */
export const through = (layers, x) => layers.reduce((now, next) => next(now), x);

/** A layer of a kind, such as dense, with the weights of this name. */
export function layer(kind, tensors, name) {
  const [weight, bias] = ["weight", "bias"].map((part) => tensors[`${name}.${part}`]);
  if (!weight || !bias) throw new Error(en`there are no weights ${name}`);
  return kind(weight, bias.values);
}

/** Add to each of the equal parts of y its own number. */
function shift(y, bias) {
  const part = y.length / bias.length;
  for (let i = 0; i < y.length; i++) y[i] += bias[(i / part) | 0];
  return y;
}

/** y = W x + b. */
export const dense = (weight, bias) => (x) => shift(product(weight.values, x, weight.shape[1]), bias);

/** Convolution with a 4x4 kernel, stride 2 and a border of one zero: half the side. */
function convolution(weight, bias) {
  const channels = weight.shape[1];
  const inner = channels * KERNEL * KERNEL;
  return (x) => shift(product(weight.values, patches(x, channels, inner), inner), bias);
}

/** The 4x4 patches that a convolution looks at, one a row. */
function patches(x, channels, inner) {
  const side = Math.sqrt(x.length / channels);
  const rows = new Float32Array((x.length / channels / 4) * inner);
  let at = 0;
  for (let top = -1; top < side - 2; top += 2) {
    for (let left = -1; left < side - 2; left += 2) {
      for (let c = 0; c < channels; c++) {
        for (let row = top; row < top + KERNEL; row++) {
          for (let column = left; column < left + KERNEL; column++, at++) {
            if (row < 0 || row >= side || column < 0 || column >= side) continue;
            rows[at] = x[(c * side + row) * side + column];
          }
        }
      }
    }
  }
  return rows;
}

/** The mirror image: each value spreads over a 4x4 patch of a picture of twice the side. */
export function transposed(weight, bias) {
  const [from, to] = weight.shape;
  const spread = flipped(weight.values, from);
  return (x) => shift(gather(product(spread, flipped(x, from), from), to), bias);
}

/** The transpose of a matrix with so many rows. */
function flipped(x, rows) {
  const columns = x.length / rows;
  const y = new Float32Array(x.length);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) y[j * rows + i] = x[i * columns + j];
  return y;
}

/** Add up patches (channel, row in the patch, column in the patch; place) where they lie. */
function gather(patched, channels) {
  const places = patched.length / (channels * KERNEL * KERNEL);
  const half = Math.sqrt(places);
  const side = 2 * half;
  const y = new Float32Array(channels * side * side);
  let at = 0;
  for (let c = 0; c < channels; c++) {
    for (let a = -1; a < 3; a++) {
      for (let b = -1; b < 3; b++) {
        for (let i = 0; i < half; i++) {
          for (let j = 0; j < half; j++, at++) {
            const row = 2 * i + a;
            const column = 2 * j + b;
            if (row < 0 || row >= side || column < 0 || column >= side) continue;
            y[(c * side + row) * side + column] += patched[at];
          }
        }
      }
    }
  }
  return y;
}

function layerNorm(weight, bias) {
  return (x) => {
    const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
    const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length;
    const scale = 1 / Math.sqrt(variance + EPSILON);
    return x.map((value, i) => (value - mean) * scale * weight.values[i] + bias[i]);
  };
}

export function silu(x) {
  for (let i = 0; i < x.length; i++) x[i] /= 1 + Math.exp(-x[i]);
  return x;
}

/** 0 … 1 with the colours last -> -1 … 1 with the colours first. */
const toPixels = (picture) => flipped(picture, picture.length / CHANNELS).map((value) => 2 * value - 1);

/** And back, clipped. */
const toPicture = (pixels) => fromPixels(flipped(pixels, CHANNELS));

/** -1 … 1, clipped, -> 0 … 1. */
export const fromPixels = (pixels) => pixels.map((value) => (Math.max(-1, Math.min(1, value)) + 1) / 2);
