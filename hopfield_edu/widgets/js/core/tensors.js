// A safetensors file: the length of a header, the header in JSON, then numbers. And products of what it holds.

import { en } from "./en.js";
import { finish } from "./slices.js";

const KINDS = {
  F32: [4, (bytes) => new Float32Array(bytes.slice().buffer)],
  F16: [2, fromHalves],
  I8: [1, (bytes) => new Int8Array(bytes.slice().buffer)],
  U8: [1, (bytes) => bytes],
};

/** {tensors: {name: {shape, values}}, about} of a file's bytes; an error where it is cut or of another kind. */
export const readTensors = (buffer) => finish(tensorsWork(buffer));
export function* tensorsWork(buffer) {
  const length = Number(new DataView(buffer).getBigUint64(0, true));
  const { __metadata__: about, ...entries } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
  const ends = Object.values(entries).map(({ data_offsets: [, end] }) => end);
  const expected = 8 + length + Math.max(0, ...ends);
  if (expected !== buffer.byteLength) throw new Error(en`the file has ${buffer.byteLength} of ${expected} bytes`);
  const tensors = {};
  for (const [
    name,
    {
      dtype,
      shape,
      data_offsets: [from, to],
    },
  ] of Object.entries(entries)) {
    const [width, decode] = KINDS[dtype] ?? [];
    yield;
    if (!decode || shape.reduce((a, b) => a * b, width) !== to - from) throw new Error(en`${name} cannot be read`);
    tensors[name] = { shape, values: decode(new Uint8Array(buffer, 8 + length + from, to - from)) };
  }
  return { tensors, about };
}

const POWERS = Float64Array.from({ length: 31 }, (_, exponent) => 2 ** (exponent - 15));

/** Numbers of 16 bits: a sign, five bits of exponent, ten of fraction. */
function fromHalves(bytes) {
  const values = new Float32Array(bytes.length / 2);
  for (let i = 0; i < values.length; i++) {
    const bits = bytes[2 * i] | (bytes[2 * i + 1] << 8);
    const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
    if (exponent === 31) throw new Error(en("a weight is no number"));
    const size = exponent ? (1 + fraction / 1024) * POWERS[exponent] : fraction * 2 ** -24;
    values[i] = bits >> 15 ? -size : size;
  }
  return values;
}

/** The bytes that zlib packed, as a promise of an ArrayBuffer. */
export async function inflate(buffer) {
  if (!globalThis.DecompressionStream) throw new Error(en("this browser is too old to unpack its file"));
  return new Response(new Blob([buffer]).stream().pipeThrough(new DecompressionStream("deflate"))).arrayBuffer();
}

/** Y = A B^T for rows of A (m x inner, m a multiple of 4) and B (p x inner): m x p. Eight sums at once. */
export const product = (a, b, inner) => finish(productWork(a, b, inner));
export function* productWork(a, b, inner) {
  const m = a.length / inner;
  const p = b.length / inner;
  const y = new Float32Array(m * p);
  const even = p - (p % 2);
  for (let i = 0; i < m; i += 4) {
    yield;
    for (let j = 0; j < even; j += 2) fourByTwo(a, b, y, inner, p, i, j);
    if (even < p) for (let row = i; row < i + 4; row++) y[row * p + even] = dot(a, b, row * inner, even * inner, inner);
  }
  return y;
}

/** Rows i to i + 3 of A with rows j and j + 1 of B. */
function fourByTwo(a, b, y, inner, p, i, j) {
  let [s0, s1, s2, s3, t0, t1, t2, t3] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let u = i * inner, v = j * inner, end = v + inner; v < end; u++, v++) {
    const left = b[v];
    const right = b[v + inner];
    const a0 = a[u];
    const a1 = a[u + inner];
    const a2 = a[u + 2 * inner];
    const a3 = a[u + 3 * inner];
    s0 += a0 * left;
    s1 += a1 * left;
    s2 += a2 * left;
    s3 += a3 * left;
    t0 += a0 * right;
    t1 += a1 * right;
    t2 += a2 * right;
    t3 += a3 * right;
  }
  const at = i * p + j;
  y[at] = s0;
  y[at + p] = s1;
  y[at + 2 * p] = s2;
  y[at + 3 * p] = s3;
  y[at + 1] = t0;
  y[at + p + 1] = t1;
  y[at + 2 * p + 1] = t2;
  y[at + 3 * p + 1] = t3;
}

/** The dot product of so many numbers of a and b, from these places on. */
export function dot(a, b, u, v, count) {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += a[u + k] * b[v + k];
  return sum;
}
