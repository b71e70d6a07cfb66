// A shelf that answers to noise, and the decoder that paints what it says, as hopfield_edu/frontier has them. No DOM.

export const [PIXELS, CODE, HIDDEN, NIGHTS, PAINTED] = [196, 16, 128, 5, 12];

/** The bytes of a text in base64. */
export const bytesIn = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const scaled = ({ whole, scale }) => Float64Array.from(new Int8Array(bytesIn(whole).buffer), (value) => value * scale);

/** {codes (k, 16), labels, probes, layers} of the model's trait, or an error where they do not fit. */
export function readShelf({ codes, scale, labels, probes, layers }) {
  const shelf = { codes: scaled({ whole: codes, scale }), labels: bytesIn(labels), probes, layers: layers.map(scaled) };
  const sizes = [HIDDEN * CODE, HIDDEN, PIXELS * HIDDEN, PIXELS];
  const fits = shelf.layers.length === 4 && shelf.layers.every((layer, k) => layer.length === sizes[k]);
  if (!fits || shelf.codes.length !== CODE * shelf.labels.length) throw new Error("codes and weights do not fit");
  return shelf;
}

/** Pictures of two pixels a byte, 16 shades, as shares of ink: (count, 196). */
export function unpacked(text) {
  const bytes = bytesIn(text);
  const shades = new Float64Array(2 * bytes.length);
  bytes.forEach((byte, k) => {
    shades[2 * k] = (byte >> 4) / 15;
    shades[2 * k + 1] = (byte & 15) / 15;
  });
  return shades;
}

/** What the shelf answers to a probe: z = sum_k softmax(-beta |probe - key_k|²) key_k, and how loud each row is. */
export function recalled({ codes, labels }, probe, beta) {
  const loud = Array.from(labels, (_, k) => {
    let square = 0;
    for (let i = 0; i < CODE; i++) square += (codes[k * CODE + i] - probe[i]) ** 2;
    return -beta * square;
  });
  const most = Math.max(...loud);
  const weights = loud.map((value) => Math.exp(value - most));
  const total = weights.reduce((sum, value) => sum + value, 0);
  const z = new Float64Array(CODE);
  weights.forEach((weight, k) => {
    for (let i = 0; i < CODE; i++) z[i] += (weight / total) * codes[k * CODE + i];
  });
  return z;
}

/** The picture that the cortex paints from a code: sigmoid(V relu(U z + a) + b), (196,). */
export function painted({ layers: [U, a, V, b] }, z) {
  const hidden = a.map((bias, h) => Math.max(0, sumOf(U, h, z) + bias));
  return b.map((bias, p) => 1 / (1 + Math.exp(-(sumOf(V, p, hidden) + bias))));
}

function sumOf(matrix, row, values) {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += matrix[row * values.length + i] * values[i];
  return sum;
}

/** The code of a row of the shelf. */
export const rowOf = ({ codes }, k) => codes.subarray(k * CODE, (k + 1) * CODE);

/** How far codes spread: the mean over their numbers of the standard deviation. */
export function spreadOf(codes) {
  let sum = 0;
  for (let i = 0; i < CODE; i++) {
    const mean = codes.reduce((total, z) => total + z[i], 0) / codes.length;
    sum += Math.sqrt(codes.reduce((total, z) => total + (z[i] - mean) ** 2, 0) / codes.length);
  }
  return sum / CODE;
}
