// What follows from a state: the cue, the way of its code, what is painted at each step, and the sentence. No DOM.

import { cueOf, errorOf, nearestOf, pathOf, STEPS, STRICT, TALL } from "./compute.js";

/** {cue, path, target, seen(t), plain}: seen(t) is {code, wrong, painted, error, nearest} after t steps. */
export function storyOf(bar, state) {
  const [picture, target] = [bar.pictures[state.digit], bar.targets[state.digit]];
  const cue = cueOf(picture, state);
  const path = pathOf(bar.memory, bar.memory.encode(cue));
  const judged = (painted) => ({
    painted,
    error: errorOf(painted, picture),
    nearest: nearestOf(painted, bar.pictures),
  });
  const kept = [];

  function seen(t) {
    const signs = path[t].map(Math.sign);
    const wrong = signs.reduce((count, sign, k) => count + (sign !== target[k]), 0);
    kept[t] ??= { code: path[t], wrong, ...judged(bar.memory.decode(signs)) };
    return kept[t];
  }
  return { cue, target, seen, plain: judged(bar.denoiser.decode(bar.denoiser.encode(cue))) };
}

const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "the 0", and where there are more of a kind, "the second 0". */
export function nameOf(k, labels) {
  const family = labels.flatMap((label, j) => (label === labels[k] ? [j] : []));
  const place = ["", "second ", "third ", "fourth ", "fifth ", "sixth "][family.indexOf(k)] ?? "other ";
  return `${place}${NUMBERS[labels[k]]}`;
}

/** How good a painting is: "1.2 off: right", "30.1 off; the second four is nearer". */
export function judgedTold({ error, nearest }, { digit }, labels) {
  const off = `${error.toFixed(1)}\u00a0off`;
  if (error <= STRICT) return `${off}: right`;
  return nearest === digit ? `${off}; no other is nearer` : `${off}; the ${nameOf(nearest, labels)} is nearer`;
}

/** What the cue is, in words. */
export function cueTold({ damage, top, sigma }) {
  if (damage === "noise") return `Noise, σ = ${sigma}`;
  const where =
    top === TALL ? "lower half, as in training" : top === 0 ? "upper half, never trained" : `from row ${top + 1}`;
  return `${damage === "grey bar" ? "Grey" : "White"} bar, ${where}`;
}

/** What is seen after t steps. */
export function sentence(story, state, labels, t) {
  const { wrong, ...judged } = story.seen(t);
  const cells = wrong === 0 ? "Every cell is right." : `${wrong} of 64 cells ${wrong === 1 ? "is" : "are"} wrong.`;
  const off = judgedTold(judged, state, labels);
  const plain = `The denoiser takes no steps: ${judgedTold(story.plain, state, labels)}.`;
  return `Step ${t} of ${STEPS}. ${cells} The painting is ${off}. ${plain}`;
}
