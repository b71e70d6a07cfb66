// The curve that a hand draws, and the samples that a memory hears of it. No DOM.

/** Heights that a curve is drawn by, from its beginning to its end. */
export const KNOTS = 65;
const LENGTH = 512;

/** The curve that there is before anyone draws, as hopfield_edu/widgets/legendre.py has it. */
export const WAVES = Array.from({ length: KNOTS }, (_, i) => {
  const x = (2 * Math.PI * i) / (KNOTS - 1);
  const height = 0.45 * Math.sin(x) + 0.3 * Math.sin(3 * x + 1) + 0.2 * Math.sin(5 * x);
  return Math.round(100 * height) / 100;
});

/** How many samples a curve is played in. */
export const lengthOf = (slow) => (slow ? 2 * LENGTH : LENGTH);

/** The samples of a curve: straight lines from one height to the next, at the middles of so many parts. */
export function signalOf(curve, length) {
  return Float64Array.from({ length }, (_, k) => heightAt(curve, (k + 0.5) / length));
}

/** The height of a curve at a place from 0 to 1. */
export function heightAt(curve, x) {
  const at = x * (KNOTS - 1);
  const left = Math.min(KNOTS - 2, Math.floor(at));
  return curve[left] + (at - left) * (curve[left + 1] - curve[left]);
}

/** The curve with its heights on the way from one [knot, height] to another one set: those of a straight line. */
export function drawn(curve, [from, low], [to, high]) {
  const next = [...curve];
  const steps = Math.max(1, Math.abs(to - from));
  for (let k = 0; k <= steps; k++) {
    const height = low + ((high - low) * k) / steps;
    next[from + Math.sign(to - from) * k] = Math.round(100 * Math.max(-1, Math.min(1, height))) / 100;
  }
  next[to] = Math.round(100 * Math.max(-1, Math.min(1, high))) / 100;
  return next;
}

export const isCurve = (curve) =>
  Array.isArray(curve) && curve.length === KNOTS && curve.every((height) => height >= -1 && height <= 1);
