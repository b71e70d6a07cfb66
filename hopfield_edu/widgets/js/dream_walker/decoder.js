// The decoder of hopfield_edu.modern.Autoencoder: two dense layers, two transposed convolutions.

import { dense, fromPixels, layer, silu, through, transposed } from "../core/network.js";

/** A decoder of named tensors, {shape, values} each: code -> picture, a Float32Array of rows of values from 0 to 1. */
export function createDecoder(tensors) {
  const make = (kind, name) => layer(kind, tensors, `decoder.${name}`);
  const layers = [make(dense, 0), silu, make(dense, 2), silu, make(transposed, 5), silu, make(transposed, 7)];
  return (code) => fromPixels(through(layers, code));
}
