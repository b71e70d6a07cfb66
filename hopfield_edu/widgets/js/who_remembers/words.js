// What is seen, in words. No DOM.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";

export const NAMES = { copy: en("Copy"), recall: en("Recall what followed") };
export const GUESSES = [en("the story said again"), en("the answer"), en("both"), en("neither")];
const PLACES = {
  memory: en("all that is read is replaced by zeros"),
  "direct path": en("the output no longer sees the controller"),
};

/** What cuts and their buttons are called. */
export const CUT = { memory: en("Cut memory"), "direct path": en("Cut direct path") };
const WITH = { memory: en("With the memory cut"), "direct path": en("With the direct path cut") };

/** The question before a cut is seen for the first time. */
export const question = (cut) => en`Before you look: ${PLACES[cut]}. What still comes out right?`;

/** Which parts come out right: at most a quarter of their bits wrong. */
export function rightOf({ answer, story }) {
  const [told, again] = [answer, story].map(({ wrong, all }) => wrong <= all / 4);
  return GUESSES[told ? (again ? 2 : 1) : again ? 0 : 3];
}

/** The slot that has most of something at a moment: {block, slot, share}. */
export function mostOf({ blocks }, kind) {
  let most = { block: 0, slot: 0, share: -1 };
  blocks.forEach((block, k) => {
    block[kind].forEach((share, n) => {
      if (share > most.share) most = { block: k, slot: n, share };
    });
  });
  return most;
}

const place = ({ block, slot, share }) => en`slot ${slot + 1} of block ${block + 1} (${fixed(share, 2)})`;
const bitsOf = (values) => values.slice(0, -2).join("");

function rightBits(lesson, logits, t) {
  const bits = lesson.targets[t].slice(0, -2);
  return en`${bits.filter((bit, i) => logits[i] > 0 === bit > 0).length} of ${bits.length} bits right`;
}

/** What happens at a moment. */
export function sentence({ lesson, moments }, t) {
  const [part, moment] = [lesson.parts[t], moments[t]];
  const when = en`Moment ${t + 1} of ${moments.length}`;
  const written = en`Most is written to ${place(mostOf(moment, "writes"))}.`;
  if (part === "story") {
    const [heard, right] = [bitsOf(lesson.inputs[t]), rightBits(lesson, moment.logits, t)];
    return `${en`${when}, story: it hears ${heard}; said again at once: ${right}.`} ${written}`;
  }
  if (part === "answer") {
    const read = en`Most is read from ${place(mostOf(moment, "reads"))}.`;
    const [wanted, right] = [bitsOf(lesson.targets[t]), rightBits(lesson, moment.logits, t)];
    return `${en`${when}, answer: it hears nothing and should say ${wanted}: ${right}.`} ${read}`;
  }
  const flag = lesson.inputs[t].at(-2)
    ? en("a flag, something follows")
    : lesson.inputs[t].at(-1)
      ? en("the flag of the question")
      : null;
  const heard = flag ?? en`${bitsOf(lesson.inputs[t])}, the item that is asked`;
  return `${en`${when}: it hears ${heard}.`} ${written}`;
}

/** How many bits are wrong in all. guess: what the reader said would come out right, or null. */
export function verdict({ cut }, told, guess) {
  const { answer, story } = told;
  const how = cut ? WITH[cut] : en("With nothing cut");
  const [again, ofAnswer] = [
    [story.wrong, story.all],
    [answer.wrong, answer.all],
  ].map(([wrong, all]) => en`${wrong} of ${all}`);
  const wrong = en`${how}, ${again} bits of the story said again are wrong, and ${ofAnswer} of the answer; chance is half.`;
  if (!cut || guess === null) return wrong;
  const right = rightOf(told);
  return `${wrong} ${en`You said: ${guess}.`} ${guess === right ? en("So it is.") : en`Right is: ${right}.`}`;
}
