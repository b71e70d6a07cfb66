// Patterns of ±1 as bits and as text. No DOM.

/** Patterns of ±1 as bits, eight in a byte, a pattern starting at a new byte. */
export function pack(patterns) {
  const bytes = Math.ceil(patterns[0].length / 8);
  const bits = new Uint8Array(bytes * patterns.length);
  patterns.forEach((x, k) => {
    for (let i = 0; i < x.length; i++) if (x[i] > 0) bits[k * bytes + (i >> 3)] |= 128 >> (i & 7);
  });
  return bits;
}

/** Bits, eight in a byte, as ±1. */
export function unpack(bits, n) {
  const signs = new Float64Array(n);
  for (let i = 0; i < n; i++) signs[i] = (bits[i >> 3] >> (7 - (i & 7))) & 1 ? 1 : -1;
  return signs;
}

/** Bits in few characters. */
export const textOf = (bits) => btoa(String.fromCharCode(...bits));

/** A pattern in few characters, for a link, and back; a text of another length is an error. */
export const toText = (pattern) => textOf(pack([pattern]));
export function fromText(text, n) {
  const bits = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  if (bits.length !== Math.ceil(n / 8)) throw new Error("the bits of a picture are cut");
  return unpack(bits, n);
}
