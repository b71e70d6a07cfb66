// What a sound looks like. No DOM.

/** The loudest moment of each of `count` stretches of equal length, 0 to 1. */
export function loudness(samples, count) {
  return Array.from({ length: count }, (_, k) => {
    const stretch = samples.subarray(
      Math.floor((k * samples.length) / count),
      Math.ceil(((k + 1) * samples.length) / count),
    );
    return stretch.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  });
}
