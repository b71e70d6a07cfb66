// The contrastive encoder of hopfield_edu.modern in plain loops: convolutions, residual layers, their mean, two dense
// layers. Batch norms were folded into the convolutions in Python. All of it is work in slices: the page stays awake.

import { advance, breath, finish } from "../core/slices.js";
import { productWork } from "../core/tensors.js";

const CHANNELS = 3;
const RESIDUAL = [1, 3, 5];
const DENSE = [6, 7];

/** A network of tensors "k.weight", "k.scale" and "k.bias" for layers 0 to 7. Its *encode(picture) is work too. */
export const createEncoder = (tensors) => finish(encoderWork(tensors));
export function* encoderWork(tensors) {
  const layers = [];
  for (let k = 0; k < 8; k++) layers.push(yield* layerWork(tensors, k));
  return {
    *encode(picture) {
      let x = toPixels(picture);
      for (const [k, through] of layers.entries()) {
        if (k === DENSE[0]) x = means(x, layers[k].inner);
        x = yield* through(x);
      }
      return x;
    },
  };
}

/** Walk through an encoding, a slice of so many milliseconds at a time. Resolves to {code, milliseconds, longest}. */
export async function encodeInSlices({ encode }, picture, budget = 3) {
  const steps = encode(picture);
  let [spent, longest] = [0, 0];
  for (;;) {
    const began = performance.now();
    const now = advance(steps, budget);
    const slice = performance.now() - began;
    spent += slice;
    longest = Math.max(longest, slice);
    if (now.done) return { code: now.value, milliseconds: spent, longest };
    await breath();
  }
}

function* layerWork(tensors, k) {
  const [weight, scale, bias] = ["weight", "scale", "bias"].map(
    (name) => tensors[`${k}.${name}`] ?? missing(`${k}.${name}`),
  );
  const filters = weight.shape[0];
  const inner = weight.values.length / filters;
  const values = new Float32Array(weight.values);
  for (let i = 0; i < values.length; i++) {
    if (i % inner === 0) yield;
    values[i] *= scale.values[(i / inner) | 0];
  }
  const linear = function* (rows) {
    yield;
    return shift(yield* productWork(values, rows, inner), bias.values);
  };
  const through = DENSE.includes(k) ? denseLayer(linear, k) : convolution(linear, weight.shape, k);
  return Object.assign(through, { inner });
}

function denseLayer(linear, k) {
  return function* (x) {
    const y = yield* linear(x);
    return k === DENSE[0] ? relu(y) : y;
  };
}

/** A convolution that halves the side, or a residual one that keeps it and adds what came in. */
function convolution(linear, [, channels, kernel], k) {
  const residual = RESIDUAL.includes(k);
  return function* (x) {
    const y = relu(yield* linear(patches(x, channels, kernel, residual ? 1 : 2)));
    return residual ? y.map((value, i) => x[i] + value) : y;
  };
}

function missing(name) {
  throw new Error(`there is no ${name}`);
}

/** What a convolution looks at, one place a row, with a border of one zero. */
export function patches(x, channels, kernel, stride) {
  const side = Math.sqrt(x.length / channels);
  const places = side / stride;
  const rows = new Float32Array(places * places * channels * kernel * kernel);
  let at = 0;
  for (let top = -1; top < side - 1; top += stride) {
    for (let left = -1; left < side - 1; left += stride) {
      for (let c = 0; c < channels; c++) {
        for (let row = top; row < top + kernel; row++) {
          for (let column = left; column < left + kernel; column++, at++) {
            if (row >= 0 && row < side && column >= 0 && column < side) rows[at] = x[(c * side + row) * side + column];
          }
        }
      }
    }
  }
  return rows;
}

/** Add to each of the equal parts of y its own number. */
function shift(y, bias) {
  const part = y.length / bias.length;
  for (let k = 0, i = 0; k < bias.length; k++) for (const end = i + part; i < end; i++) y[i] += bias[k];
  return y;
}

function relu(x) {
  for (let i = 0; i < x.length; i++) if (x[i] < 0) x[i] = 0;
  return x;
}

/** The mean of each channel over its places. */
function means(x, channels) {
  const places = x.length / channels;
  return Float32Array.from(
    { length: channels },
    (_, c) => x.subarray(c * places, (c + 1) * places).reduce((a, b) => a + b, 0) / places,
  );
}

/** 0 … 1 with the colours last -> -1 … 1 with the colours first. */
function toPixels(picture) {
  const places = picture.length / CHANNELS;
  return Float32Array.from(picture, (_, i) => 2 * picture[(i % places) * CHANNELS + Math.floor(i / places)] - 1);
}
