// What half a face computes: the cue, and its recall, a few neurons at a time. No DOM.

import { unpack } from "../core/bits.js";
import { damage } from "../core/damage.js";
import { createRun, storkey, storkeyWork } from "../core/engine.js";
import { nameOutcome } from "../core/outcome.js";
import { createWork } from "../core/slices.js";
import { bytesOf } from "../ui/state.js";

export const SIDE = 128;
export const PIXELS = SIDE * SIDE;

/** {names, patterns} of the model, or an error where they do not fit. */
export function readPictures(model) {
  const [names, bits] = [model.get("names"), bytesOf(model.get("picture_bits"))];
  if (!names.length || bits.length !== (names.length * PIXELS) / 8) throw new Error("pictures and names do not fit");
  const patterns = names.map((_, k) => unpack(bits.subarray((k * PIXELS) / 8), PIXELS));
  return { names, patterns };
}

/** The cue of a state, {signs, asked}: what is missing is paper, as in Python, and has not been asked. */
export function cueOf({ names, patterns }, { picture, missing }) {
  const shown = SIDE - Math.round(missing * SIDE);
  const asked = Uint8Array.from({ length: PIXELS }, (_, i) => Number(i % SIDE < shown));
  return { signs: damage(patterns[names.indexOf(picture)], "half", missing, 0), asked };
}

/**
 * Recalls of these pictures, a few neurons at a time. ask(cue, seed) -> the cue, where the recall begins;
 * go(visits) -> {signs, asked}, the state after so many more, and which neurons have been asked or were shown;
 * ended(); found(name) -> where it came to rest, as nameOutcome says it, and how many pixels of that picture are wrong.
 */
export function createRecall({ names, patterns }) {
  let [weights, cue, seed, run] = [null, null, 0, null];
  const learning = createWork();
  learning.start(storkeyWork(patterns), (learned) => (weights = learned));

  function ask(next, order) {
    [cue, seed, run] = [next, order, null];
    return cue;
  }

  function go(visits) {
    if (!weights && visits < Infinity) return cue; // it is still learning, in slices
    weights ??= storkey(patterns);
    run ??= createRun(weights, cue.signs, { seed });
    for (let k = 0; k < visits && !run.outcome; k++) {
      run.step();
      cue.asked[run.unit] = 1;
    }
    return { signs: run.state, asked: cue.asked };
  }

  function found(name) {
    const { indices, kind } = nameOutcome(patterns, names, run.state);
    const own = patterns[names.indexOf(name)];
    const wrong = own.reduce((count, value, i) => count + Number(value !== run.state[i]), 0);
    return { wrong, other: kind === "stored" ? names[indices[0]] : "" };
  }
  return { ask, go, ended: () => Boolean(run?.outcome), found, destroy: learning.destroy };
}
