// What a sound is: samples as numbers, and how loud they are. No DOM.

/** {samples, rate, label} of a model; samples of 16 bits become numbers from -1 to 1, and none of them is an error. */
export function readSound(model) {
  const { buffer, byteOffset, byteLength } = model.get("samples");
  if (!byteLength) throw new Error("there are no samples");
  const view = new DataView(buffer, byteOffset, byteLength);
  const sample = (_, at) => view.getInt16(2 * at, true) / 32768;
  const samples = Float32Array.from({ length: byteLength >> 1 }, sample);
  return { samples, rate: model.get("rate"), label: model.get("label") };
}

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
