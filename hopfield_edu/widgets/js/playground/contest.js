// Who wins the tug of war? The reader says so before the recall is played; a link asks a friend the same.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { TIMES } from "../core/times.js";
import { choice } from "../ui/controls.js";
import { h } from "../ui/dom.js";
import { learnedTimes, pullOf, pullSaid, rivalOf, scored, timesOf, winnerOf } from "./duel.js";

const NEITHER = -1;
const OTHERWISE = en("Not by Hebb’s rule, so that to learn more often counts otherwise.");

/**
 * {element, ask(question), show(scene, signs, t), open(scores), waits()}: a question is guessed once, before its recall is seen.
 * challenge(scores) copies a link, and resolves to what there is to say; null where there are no links.
 */
export function createContest(state, { change, challenge }) {
  const contestants = createContestants(state, change);
  const guesses = createGuesses((k) => (guess = k));
  const score = createScore(challenge && (async (scores) => guesses.say(await challenge(scores))));
  const begin = button(en("Tug of war: two faces, half and half"), () =>
    change({ rule: "Hebb", kind: "both", share: 0.5, cue: null, temperature: 0 }),
  );
  const body = h("div", {}, contestants, guesses, score);
  let [question, guess, seen] = [null, null, false];

  const isOn = () => state.kind === "both" && state.memories.items.length > 1;
  const pair = () => [state.memories.target, rivalOf(state.memories, state.rival)];

  function ask(next) {
    [question, guess, seen] = [next, null, false];
    [begin.hidden, body.hidden] = [isOn(), !isOn()];
    if (!isOn()) return;
    contestants.update(question, pair());
    guesses.ask(question.names, pair(), score.greeting() + (state.rule === "Hebb" ? "" : ` ${OTHERWISE}`));
  }

  function show({ line, patterns, names }, signs, t) {
    const unseen = t === 0 && (guess === null || line.frames.length > 0); // a cue may be at rest already
    if (!isOn() || seen || unseen) return;
    if (guess === null)
      guesses.close(en("You looked before you guessed, so this one does not count. Change something."));
    else if (t < line.frames.length) return;
    else count(winnerOf(patterns, names, signs, pair()), line.sentence);
    seen = true;
  }

  function count(winner, end) {
    score.count(winner === guess);
    const told = pair().map((k) => pullWords(question, k, timesOf(state.memories)[k]));
    guesses.say(`${winner === guess ? en("Right.") : en("Wrong.")} ${end} ${told.join(", ")}.`);
  }
  const element = h("div", { class: "he-pg-duel" }, begin, body);
  return { element, ask, show, open: score.open, waits: () => isOn() && !seen };
}

/** The buttons by which a reader says who wins, once, and what there is to say under them. onGuess(k). */
function createGuesses(onGuess) {
  const group = h("div", { class: "he-pg-guesses", role: "group", "aria-label": en("Who wins?") });
  const told = h("p", { class: "he-pg-told", role: "status" });
  const buttons = () => [...group.querySelectorAll("button")];
  let open = false;

  function offer(k, name) {
    const onclick = () => {
      if (!open) return;
      onGuess(k);
      one.setAttribute("aria-pressed", "true");
      close(en`You say ${name}. Now play.`);
    };
    const one = h("button", { type: "button", "aria-pressed": "false", onclick }, name);
    return one;
  }

  function ask(names, pair, greeting) {
    open = true;
    group.replaceChildren(
      h("span", {}, en("Who wins?")),
      ...pair.map((k) => offer(k, names[k])),
      offer(NEITHER, en("neither")),
    );
    say(greeting);
  }

  /** The buttons stay in reach of a keyboard, and do nothing any more. */
  function close(words) {
    open = false;
    for (const each of buttons()) each.ariaDisabled = "true";
    say(words);
  }
  const say = (words) => (told.textContent = words);
  return { element: h("div", {}, group, told), ask, close, say };
}

/** Both scores, and the button that sends them along: onSend([mine, theirs]), or null. */
function createScore(onSend) {
  let [mine, theirs, asked] = [[0, 0], null, false]; // asked: by a friend, who sent a link
  const tally = h("p", { class: "he-note" });
  const send = onSend && button(en("Challenge a friend"), () => onSend([mine, theirs]));
  const words = ([right, all]) => en`${right} of ${all} right`;

  function tell() {
    const friend = theirs ? ` ${en`Your friend: ${words(theirs)}.`}` : "";
    tally.textContent = en`You: ${words(mine)}.` + friend;
  }

  function count(isRight) {
    mine = scored(mine, isRight);
    tell();
  }

  /** The scores of a link: those of who sent it, and the reader's own, which they sent back. */
  function open([sender, reader]) {
    [theirs, mine, asked] = [sender, reader, true];
    tell();
  }

  function greeting() {
    const first = asked
      ? en("A friend asks: who wins? Guess, then play.")
      : en("Guess from overlap and times, then play.");
    asked = false;
    return first;
  }
  tell();
  return { element: h("div", { class: "he-pg-line" }, send, tally), count, open, greeting };
}

const button = (words, onclick) => h("button", { type: "button", onclick }, words);

const pullWords = ({ patterns, names, cue }, k, times) =>
  en`${names[k]} pulled with ${pullSaid(pullOf(patterns[k], cue, times))}`;

/** Both faces, how much of each is in the cue, how often each is learned, and who the other one is. */
function createContestants(state, change) {
  const rows = [0, 1].map(() => createRow((k, count) => change({ memories: learnedTimes(state.memories, k, count) })));
  const against = choice(en("Other half"), [], (rival) => change({ rival, cue: null }));

  function update({ patterns, names, cue }, pair) {
    pair.forEach((k, at) => rows[at].set(k, names[k], pullOf(patterns[k], cue, timesOf(state.memories)[k])));
    against.offer(names.map((name, k) => [k, name]).filter(([k]) => k !== pair[0]));
    against.set(pair[1]);
  }
  return { element: h("div", { class: "he-pg-rows" }, rows, h("div", { class: "he-pg-line" }, against)), update };
}

function createRow(onTimes) {
  let k = 0;
  const [name, alike] = [h("b", {}), h("span", {})];
  const times = choice(en("learned"), TIMES, (count) => onTimes(k, count));
  function set(at, words, pull) {
    k = at;
    name.textContent = words;
    times.input.setAttribute("aria-label", en`${words}: learned`);
    alike.textContent = en`overlap ${fixed(pull.overlap, 2)}`;
    times.set(pull.times);
  }
  return { element: h("div", { class: "he-pg-row" }, name, alike, times), set };
}
