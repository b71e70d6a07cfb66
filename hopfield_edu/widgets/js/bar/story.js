// What follows from a state: the cue, the way of its code, what is painted at each step, and the sentence. No DOM.

import { en, many } from "../core/en.js";
import { fixed, plain } from "../core/numbers.js";
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

const DIGITS = [
  en("zero"),
  en("one"),
  en("two"),
  en("three"),
  en("four"),
  en("five"),
  en("six"),
  en("seven"),
  en("eight"),
  en("nine"),
];
const PLACES = [
  (digit) => digit,
  (digit) => en`second ${digit}`,
  (digit) => en`third ${digit}`,
  (digit) => en`fourth ${digit}`,
  (digit) => en`fifth ${digit}`,
  (digit) => en`sixth ${digit}`,
];
const another = (digit) => en`other ${digit}`;

/** "the 0", and where there are more of a kind, "the second 0". */
export function nameOf(k, labels) {
  const family = labels.flatMap((label, j) => (label === labels[k] ? [j] : []));
  return (PLACES[family.indexOf(k)] ?? another)(DIGITS[labels[k]]);
}

/** How good a painting is: "1.2 off: right", "30.1 off; the second four is nearer". */
export function judgedTold({ error, nearest }, { digit }, labels) {
  const off = en`${fixed(error, 1)}\u00a0off`;
  if (error <= STRICT) return en`${off}: right`;
  return nearest === digit ? en`${off}; no other is nearer` : en`${off}; the ${nameOf(nearest, labels)} is nearer`;
}

/** What the cue is, in words. */
export function cueTold({ damage, top, sigma }) {
  if (damage === "noise") return en`Noise, σ = ${plain(sigma)}`;
  const where =
    top === TALL
      ? en("lower half, as in training")
      : top === 0
        ? en("upper half, never trained")
        : en`from row ${top + 1}`;
  return damage === "grey bar" ? en`Grey bar, ${where}` : en`White bar, ${where}`;
}

/** What is seen after t steps. */
export function sentence(story, state, labels, t) {
  const { wrong, ...judged } = story.seen(t);
  const cells =
    wrong === 0 ? en("Every cell is right.") : many(wrong, "{0} of 64 cells is wrong.", "{0} of 64 cells are wrong.");
  const off = judgedTold(judged, state, labels);
  const plain = en`The denoiser takes no steps: ${judgedTold(story.plain, state, labels)}.`;
  return en`Step ${t} of ${STEPS}. ${cells} The painting is ${off}. ${plain}`;
}
