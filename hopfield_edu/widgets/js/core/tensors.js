// A safetensors file: the length of a header, the header in JSON, then numbers.

const KINDS = { F16: [2, fromHalves], U8: [1, (bytes) => bytes] };

/** {tensors: {name: {shape, values}}, about} of a file's bytes; an error where it is cut or of another kind. */
export function readTensors(buffer) {
  const length = Number(new DataView(buffer).getBigUint64(0, true));
  const { __metadata__: about, ...entries } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
  const ends = Object.values(entries).map(({ data_offsets: [, end] }) => end);
  const expected = 8 + length + Math.max(0, ...ends);
  if (expected !== buffer.byteLength) throw new Error(`the file has ${buffer.byteLength} of ${expected} bytes`);
  const tensors = {};
  for (const [name, { dtype, shape, data_offsets: [from, to] }] of Object.entries(entries)) {
    const [width, decode] = KINDS[dtype] ?? [];
    if (!decode || shape.reduce((a, b) => a * b, width) !== to - from) throw new Error(`${name} cannot be read`);
    tensors[name] = { shape, values: decode(new Uint8Array(buffer, 8 + length + from, to - from)) };
  }
  return { tensors, about };
}

/** Numbers of 16 bits: a sign, five bits of exponent, ten of fraction. */
function fromHalves(bytes) {
  const values = new Float32Array(bytes.length / 2);
  for (let i = 0; i < values.length; i++) {
    const bits = bytes[2 * i] | (bytes[2 * i + 1] << 8);
    const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
    if (exponent === 31) throw new Error("a weight is no number");
    const size = exponent ? (1 + fraction / 1024) * 2 ** (exponent - 15) : fraction * 2 ** -24;
    values[i] = bits >> 15 ? -size : size;
  }
  return values;
}
