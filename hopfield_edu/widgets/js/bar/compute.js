// An attractor network inside an autoencoder, and a denoiser of the same layers. No DOM.

import { later } from "../core/en.js";
import { normals } from "../core/normals.js";
import { createRng } from "../core/rng.js";
import { product, readTensors } from "../core/tensors.js";

export const [SIDE, PIXELS, LATENT, STEPS, DT] = [28, 784, 64, 100, 0.1];
export const TALL = 14; // rows of the bar
export const STRICT = 5; // the largest error that counts as right
export const DAMAGES = [later("grey bar"), later("white bar"), later("noise")];

/** {memory, denoiser, pictures, labels, targets} of the bytes of bar.bin; an error where they are of another kind. */
export function readBar(buffer) {
  const { tensors } = readTensors(buffer);
  const [memory, denoiser] = ["memory", "denoiser"].map((name) => createCoder(tensors, name));
  const [W, U] = ["W", "U"].map((name) => tensors[name].values);
  const pictures = cut(tensors.pictures.values, PIXELS).map((bytes) => Float32Array.from(bytes, (v) => v / 255));
  const labels = [...tensors.labels.values];
  if (pictures.length !== labels.length || W.length !== LATENT ** 2) throw new Error("the file is of another kind");
  const targets = pictures.map((picture) => memory.encode(picture).map(Math.sign));
  return { memory: { ...memory, W, U }, denoiser, pictures, labels, targets };
}

const cut = (values, size) =>
  Array.from({ length: values.length / size }, (_, k) => values.subarray(k * size, (k + 1) * size));

/** {encode, decode}: pictures hold 0 … 1, codes -1 … 1; weights are whole numbers times a scale for each row. */
function createCoder(tensors, name) {
  const [e0, e2, d0, d2] = ["encoder.0", "encoder.2", "decoder.0", "decoder.2"].map((part) =>
    dense(tensors, `${name}.${part}`),
  );
  return {
    encode: (picture) => e2(e0(picture.map((value) => 2 * value - 1)).map(gelu)).map(Math.tanh),
    decode: (code) => d2(d0(code).map(gelu)).map((value) => (Math.tanh(value) + 1) / 2),
  };
}

function dense(tensors, name) {
  const [whole, scale, bias] = ["weight", "scale", "bias"].map((part) => tensors[`${name}.${part}`]);
  const inner = whole.shape[1];
  const weight = Float32Array.from(whole.values, (value, k) => value * scale.values[Math.floor(k / inner)]);
  return (x) => product(weight, x, inner).map((sum, k) => sum + bias.values[k]);
}

const gelu = (x) => (x * (1 + erf(x / Math.SQRT2))) / 2;

/** The error function, to seven digits: Abramowitz & Stegun (1964), 7.1.26. */
function erf(x) {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const sum = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - sum * Math.exp(-x * x));
}

/** A picture under a bar whose first row is top, or under noise of a sigma, folded at 0. */
export function cueOf(picture, { damage, top, sigma, seed }) {
  if (damage !== "noise") {
    return picture.slice().fill(damage === "grey bar" ? 0.5 : 0, top * SIDE, (top + TALL) * SIDE);
  }
  const z = normals(createRng(seed), PIXELS);
  return picture.map((value, k) => Math.min(1, Math.abs(value + sigma * z[k])));
}

/** The states from a code on: v <- clip(v + dt (W v + U c), -1, 1), STEPS times. */
export function pathOf({ W, U }, code) {
  const push = product(U, code, LATENT);
  const path = [code];
  for (let t = 0; t < STEPS; t++) {
    const [v, field] = [path[t], product(W, path[t], LATENT)];
    path.push(v.map((value, k) => Math.max(-1, Math.min(1, value + DT * (field[k] + push[k])))));
  }
  return path;
}

/** The squared error of a picture, summed over its pixels. */
export const errorOf = (a, b) => a.reduce((sum, value, k) => sum + (value - b[k]) ** 2, 0);

/** Which of the pictures is nearest. */
export function nearestOf(picture, pictures) {
  const errors = pictures.map((other) => errorOf(picture, other));
  return errors.indexOf(Math.min(...errors));
}
