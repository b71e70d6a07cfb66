// A random stream that Python draws bit for bit as well (hopfield_edu/widgets/rng.py): counter-based splitmix32.

/** The finalizer of splitmix32: a 32-bit number scattered over all 32-bit numbers, one to one. */
function scatter(x) {
  let z = x >>> 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}

/** The seed after this one, or so many further on. */
export const nextSeed = (seed, by = 1) => (seed + by) % 2 ** 32;

/** A stream for a seed 0 … 2^32 - 1. The seed is scattered first; neighbouring seeds would give shifted streams. */
export function createRng(seed) {
  const key = scatter(seed);
  let drawn = 0;
  const u32 = () => scatter(key + Math.imul(++drawn, 0x9e3779b9));
  const below = (bound) => Math.floor((u32() * bound) / 2 ** 32);

  /** All of 0 … n-1 in random order. */
  function permutation(n) {
    const order = Int32Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  }

  return {
    u32,
    below,
    permutation,
    /** k different ones of 0 … n-1. */
    choose: (n, k) => permutation(n).slice(0, k),
    /** +1 or -1, fair. */
    coin: () => (u32() >>> 31 ? 1 : -1),
  };
}
