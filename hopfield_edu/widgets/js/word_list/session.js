// One list from the first word to the last that comes to mind: which phase it is in, and its clock. No DOM.

import { en } from "../core/en.js";

/**
 * words: those shown, in order. seconds: of each word, and minutes: to recall; null where there is no clock.
 * changed(state) is called whenever something is to be shown; state: {phase, at, places, left, paused}.
 * pass(time): let seconds pass, next(): the next word, say(place), hold(paused), finish().
 */
export function createSession({ words, seconds, minutes }, changed) {
  const state = { phase: "study", at: 0, places: [], left: null, paused: false };
  let due = seconds;
  const set = (part) => {
    Object.assign(state, part);
    changed(state);
  };

  function pass(time) {
    if (state.paused || seconds === null) return;
    due -= time;
    const left = Math.max(0, Math.ceil(due));
    if (state.phase === "study" && due <= 0) next();
    else if (state.phase === "recall" && left === 0) finish();
    else if (state.phase === "recall" && left !== state.left) set({ left });
  }

  function next() {
    if (state.at + 1 === words.length) return recall();
    due = seconds;
    set({ at: state.at + 1 });
  }

  function recall() {
    due = minutes * 60;
    set({ phase: "recall", paused: false, left: minutes === null ? null : Math.ceil(due) });
  }

  const finish = () => set({ phase: "told" });
  const hold = (paused) => set({ paused });
  const say = (place) => set({ places: [...state.places, place] });
  return { state, pass, next, finish, hold, say };
}

/** Calls pass(seconds) ten times a second until stop(), and not while the page is hidden. */
export function createTicker(pass) {
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    if (!document.hidden) pass((now - last) / 1000);
    last = now;
  }, 100);
  return { stop: () => clearInterval(timer) };
}

/** "1:05". */
export const clockOf = (left) => `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;

/** What a screen reader is told of the clock, and only then; null else. */
export const warning = (left) => ({ 60: en("One minute left."), 10: en("Ten seconds left.") })[left] ?? null;
