// What is on the screen at a moment: the past so far, what the numbers tell of it, and how far that is off. No DOM.

import { en, many } from "../core/en.js";
import { fixed, percent, thousands } from "../core/numbers.js";
import { finish } from "../core/slices.js";
import { rememberWork, tableOf } from "./compute.js";
import { lengthOf, signalOf } from "./path.js";

export const POINTS = 320;

/** Everything that follows from a state: the samples, and the numbers after each. */
export const memoryOf = (state) => finish(memoryWork(state));
export function* memoryWork(state) {
  const signal = signalOf(state.curve, lengthOf(state.slow));
  const kept = yield* rememberWork(signal, state);
  return { state, signal, ...kept, table: tableOf(state.n, POINTS) };
}

/**
 * After t samples: numbers, the past (t samples), told: what the numbers tell of it at POINTS places from `from` to 1
 * of the past, and error: its distance as a share of the past's own size; null where there is none.
 */
export function momentOf({ state, signal, kept, largest, table }, t) {
  const { n, measure, window } = state;
  const numbers = kept.subarray(t * n, (t + 1) * n);
  const reach = measure === "legs" ? t : window; // samples that the numbers tell of
  const [told, places] = [[], []];
  let [missed, size] = [0, 0];
  for (let k = 0; k < POINTS; k++) {
    const sample = t - reach + ((k + 0.5) / POINTS) * reach;
    if (sample < 0) continue;
    let height = 0;
    for (let i = 0; i < n; i++) height += numbers[i] * table[k * n + i];
    const true_ = signal[Math.min(t - 1, Math.floor(sample))];
    missed += (height - true_) ** 2;
    size += true_ ** 2;
    told.push(height);
    places.push(t ? sample / t : 0);
  }
  const error = t && size > 1e-9 ? Math.sqrt(missed / size) : null;
  return { t, numbers, past: signal.subarray(0, t), told, places, error, largest: largest[t] };
}

/** A number that may be huge: 1.4, or 2 · 10²¹. */
export function size(value) {
  if (value < 1000) return fixed(value, 1);
  const power = Math.floor(Math.log10(value));
  const digits = String(power).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit]);
  return `${Math.round(value / 10 ** power)} · 10${digits}`;
}

/** What stands in how many numbers, and how well. */
function held(what, n, error) {
  if (error === null) return en`${what} in ${n} numbers.`;
  const off = error < 10 ? percent(error, error < 0.0995 ? 1 : 0) : en("far more than their size");
  return en`${what} in ${n} numbers, off by ${off}.`;
}

/** What is seen, in a sentence or two. */
export function sentence({ n, measure, window, slow }, { t, error, largest }) {
  if (t === 0) return en`Nothing has come yet: all ${n} numbers are 0.`;
  const all = many(t, "The one sample so far", "All {0} samples so far", thousands(t));
  const what = measure === "legs" ? all : en`The last ${Math.min(t, window)} of ${thousands(t)} samples`;
  const most = en`The largest number has been ${size(largest)}.`;
  const pace = slow ? ` ${en("The curve is played in 1,024 samples, not 512.")}` : "";
  return `${held(what, n, error)} ${most}${pace}`;
}
