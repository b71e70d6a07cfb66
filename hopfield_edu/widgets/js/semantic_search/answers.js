// What both memories answer at every amount of the damage, as the page has time: that of pixels, then that of features.

import { breath } from "../core/slices.js";
import { damage, scaled } from "./damage.js";
import { encodeInSlices } from "./encoder.js";
import { OWN, placeOf, recall } from "./memory.js";
import { STEPS } from "./state.js";

const REST = 200; // milliseconds without a change, after which the other amounts are tried

/**
 * A question: what is stored, and what both memories say at every amount t of the damage that a state describes.
 * momentAt(t) is {cue, pixels, semantic}, an answer being null until it is known. own: the reader's {picture, code} or null.
 */
export function questionOf(memory, state, own) {
  const withOwn = (list, mine) => (own && state.stored ? [...list, mine] : list);
  const [names, pictures] = [withOwn(memory.names, OWN), withOwn(memory.pictures, own?.picture)];
  const right = names.indexOf(state.start); // -1 where it is not stored
  const original = state.start === OWN ? own.picture : memory.pictures[memory.names.indexOf(state.start)];
  const cueAt = (t) => damage(original, scaled(state, t / STEPS));
  const moments = Array.from({ length: STEPS + 1 }, () => null);

  function momentAt(t) {
    if (moments[t]) return moments[t];
    moments[t] = { cue: cueAt(t), pixels: null, semantic: null };
    return moments[t];
  }

  /** What the memory of pixels says of a cue. */
  function compare(t) {
    momentAt(t).pixels = recall(pictures, momentAt(t).cue, state.similarity);
  }

  /** What the memory of features says of an encoded cue. */
  function answer(t, code) {
    momentAt(t).semantic = recall(withOwn(memory.codes, own?.code), code, state.similarity);
  }

  /** By amount, the place of the right picture in what "pixels" or "semantic" memory says; null where it is open. */
  const placesIn = (which) => moments.map((moment) => (moment?.semantic ? placeOf(moment[which], right) : null));
  return { names, pictures, right, original, own, cueAt, momentAt, compare, answer, placesIn };
}

/** Encode cues one after the other, that on the screen first, the others when the reader rests. onAnswer(t) for each. */
export function createAnswers(encoder, { onAnswer, onSpent }) {
  let [question, at, rest] = [null, 0, 0];
  let [working, gone] = [false, false];

  function ask(next) {
    question = next;
    clearTimeout(rest);
    rest = setTimeout(() => {
      rest = 0;
      work(at);
    }, REST);
  }

  /** From the amount on the screen on. */
  async function work(shown) {
    at = shown;
    if (working) return;
    working = true;
    for (let t = wanted(); t !== null && !gone; t = wanted()) await answer(t, question);
    working = false;
  }

  async function answer(t, asked) {
    await encodeOwn(encoder, asked.own);
    const { cue } = asked.momentAt(t);
    await breath();
    asked.compare(t);
    onAnswer(t);
    await breath();
    const { code, ...spent } = await encodeInSlices(encoder, cue);
    await breath();
    onSpent(spent);
    if (gone || asked !== question) return; // another one was asked meanwhile
    asked.answer(t, code);
    onAnswer(t);
  }

  const wanted = () => nextOf(question, at, rest !== 0);

  function destroy() {
    gone = true;
    clearTimeout(rest);
  }
  return { ask, work, destroy };
}

/** A picture of the reader's own, stored beside the others, is encoded once. */
async function encodeOwn(encoder, own) {
  if (own && !own.code) own.code = (await encodeInSlices(encoder, own.picture)).code;
}

/** The amount that is to be encoded next, null where nothing is, or nothing before the reader rests. */
function nextOf(question, shown, isWaiting) {
  if (!question.momentAt(shown).semantic) return shown;
  const open = question.placesIn("semantic").indexOf(null);
  return isWaiting || open < 0 ? null : open;
}
