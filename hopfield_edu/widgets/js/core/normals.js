// Normal numbers from a stream of core/rng.js, as hopfield_edu/widgets/rng.py draws them, but perhaps for the last digit.

/** So many of variance 1: two 32-bit numbers each, by Box and Muller. */
export function normals({ u32 }, count) {
  const unit = () => (u32() + 0.5) / 2 ** 32;
  return Float64Array.from({ length: count }, () => {
    const radius = Math.sqrt(-2 * Math.log(unit()));
    return radius * Math.cos(2 * Math.PI * unit());
  });
}
