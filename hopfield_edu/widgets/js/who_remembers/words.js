// What is seen, in words. No DOM.

import { fixed } from "../core/numbers.js";

export const NAMES = { copy: "Copy", recall: "Recall what followed" };
export const GUESSES = ["the story said again", "the answer", "both", "neither"];
const PLACES = {
  memory: "all that is read is replaced by zeros",
  "direct path": "the output no longer sees the controller",
};

/** The question before a cut is seen for the first time. */
export const question = (cut) => `Before you look: ${PLACES[cut]}. What still comes out right?`;

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

const place = ({ block, slot, share }) => `slot ${slot + 1} of block ${block + 1} (${fixed(share, 2)})`;
const bitsOf = (values) => values.slice(0, -2).join("");

function rightBits(lesson, logits, t) {
  const bits = lesson.targets[t].slice(0, -2);
  return `${bits.filter((bit, i) => logits[i] > 0 === bit > 0).length} of ${bits.length} bits right`;
}

/** What happens at a moment. */
export function sentence({ lesson, moments }, t) {
  const [part, moment] = [lesson.parts[t], moments[t]];
  const when = `Moment ${t + 1} of ${moments.length}`;
  const written = `Most is written to ${place(mostOf(moment, "writes"))}.`;
  if (part === "story") {
    const again = `said again at once: ${rightBits(lesson, moment.logits, t)}`;
    return `${when}, story: it hears ${bitsOf(lesson.inputs[t])}; ${again}. ${written}`;
  }
  if (part === "answer") {
    const read = `Most is read from ${place(mostOf(moment, "reads"))}.`;
    return `${when}, answer: it hears nothing and should say ${bitsOf(lesson.targets[t])}: ${rightBits(lesson, moment.logits, t)}. ${read}`;
  }
  const flag = lesson.inputs[t].at(-2)
    ? "a flag, something follows"
    : lesson.inputs[t].at(-1)
      ? "the flag of the question"
      : null;
  return `${when}: it hears ${flag ?? `${bitsOf(lesson.inputs[t])}, the item that is asked`}. ${written}`;
}

/** How many bits are wrong in all. guess: what the reader said would come out right, or null. */
export function verdict({ cut }, told, guess) {
  const { answer, story } = told;
  const how = cut ? `With the ${cut} cut` : "With nothing cut";
  const wrong = `${how}, ${story.wrong} of ${story.all} bits of the story said again are wrong, and ${answer.wrong} of ${answer.all} of the answer; chance is half.`;
  if (!cut || guess === null) return wrong;
  const right = rightOf(told);
  return `${wrong} You said: ${guess}. ${guess === right ? "So it is." : `Right is: ${right}.`}`;
}
