// The decoder of hopfield_edu.modern.Autoencoder in plain loops: two dense layers, two transposed convolutions of 4x4
// with stride 2. It is small, so it needs no tricks: a picture takes a fraction of a millisecond.

const KERNEL = 4;

/** A decoder of named tensors, {shape, values} each: code -> picture, a Float32Array of rows of values from 0 to 1. */
export function createDecoder(tensors) {
  const [narrow, widen, first, second] = ["0", "2", "5", "7"].map((name) => layer(tensors, name));
  return (code) => {
    const small = silu(dense(widen, silu(dense(narrow, code))));
    return transposed(second, silu(transposed(first, small))).map((value) => (Math.max(-1, Math.min(1, value)) + 1) / 2);
  };
}

function layer(tensors, name) {
  const [weight, bias] = ["weight", "bias"].map((part) => tensors[`decoder.${name}.${part}`]);
  if (!weight || !bias) throw new Error(`there are no weights decoder.${name}`);
  return { shape: weight.shape, weight: weight.values, bias: bias.values };
}

/** y = W x + b. */
function dense({ shape: [to, from], weight, bias }, x) {
  const y = Float32Array.from(bias);
  for (let i = 0; i < to; i++) for (let j = 0; j < from; j++) y[i] += weight[i * from + j] * x[j];
  return y;
}

/** Each value spreads over a 4x4 patch of a picture of twice the side; what falls over the edge is lost. */
function transposed({ shape: [from, to], weight, bias }, x) {
  const half = Math.sqrt(x.length / from);
  const side = 2 * half;
  const y = new Float32Array(to * side * side);
  for (let c = 0; c < to; c++) y.fill(bias[c], c * side * side, (c + 1) * side * side);
  for (let source = 0; source < x.length; source++) {
    const [channel, place] = [Math.floor(source / half / half), source % (half * half)];
    const [top, left] = [2 * Math.floor(place / half) - 1, 2 * (place % half) - 1];
    for (let c = 0, at = channel * to * KERNEL * KERNEL; c < to; c++) {
      for (let row = top; row < top + KERNEL; row++) {
        for (let column = left; column < left + KERNEL; column++, at++) {
          if (row < 0 || row >= side || column < 0 || column >= side) continue;
          y[(c * side + row) * side + column] += weight[at] * x[source];
        }
      }
    }
  }
  return y;
}

function silu(x) {
  for (let i = 0; i < x.length; i++) x[i] /= 1 + Math.exp(-x[i]);
  return x;
}
