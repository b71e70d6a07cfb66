// Play, pause, step, back, reset, scrub, speed, seed, share and code: the same bar under every widget.

import { en } from "../core/en.js";
import { createClock } from "./clock.js";
import { choice } from "./controls.js";
import { announcer, copy, h } from "./dom.js";

const SPEEDS = [
  [0.25, en("Slow")],
  [1, en("Normal")],
  [4, en("Fast")],
];

/**
 * A bar that walks 0 … length and calls onSeek(t, playing). It plays only while it can be seen.
 * moment: name of the scrub slider; seconds: how long a whole line plays at normal speed.
 * watch: what it moves, which comes into sight where a hand moves it.
 * share() -> address and python() -> code are offered where given; onSeed(seed), onReset() too.
 */
export function createPlayer({ label, moment = en("Moment of the recall"), seconds = 3, ...hooks }) {
  const { onSeek, onReset, watch, ...offered } = hooks;
  const bar = h("div", { class: "he-player", role: "group", "aria-label": label });
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const walk = createWalk(bar, seconds, {
    onMove,
    onRun: (runs) => (play.textContent = runs ? en("Pause") : en("Play")),
  });
  const byHand = (move) => () => {
    if (watch) bringIntoSight(watch.element ?? watch);
    move();
  };
  const handed = (name, move, style) => button(name, byHand(move), style);
  const play = handed(en("Play"), () => (walk.runs() ? walk.pause() : start()), "he-primary");
  const [step, back] = [handed(en("Step"), () => walk.by(1)), handed(en("Back"), () => walk.by(-1))];
  const reset = handed(en("Reset"), toStart);
  const oninput = byHand(() => walk.seek(Number(scrub.value)));
  const scrub = h("input", { type: "range", min: 0, max: 0, value: 0, "aria-label": moment, oninput });
  const { parts, setSeed, status } = createOffers(offered);
  bar.append(barOf([play, step, back, reset], scrub, [createSpeed(walk), ...parts], status));

  function toStart() {
    walk.pause();
    onReset?.();
    walk.seek(0);
  }

  /** From the present or from t; with reduced motion the end is shown at once. */
  function start(t) {
    if (still.matches) walk.seek(Infinity);
    else walk.start(t);
  }

  function onMove(t, length) {
    [scrub.max, scrub.value] = [length, t];
    [back.disabled, step.disabled] = [t === 0, t === length];
    onSeek(t, walk.runs());
  }

  const { seek, setLength, runs, destroy } = walk;
  return { element: bar, seek, play: () => start(0), setLength, setSeed, runs, destroy };
}

function createSpeed({ setSpeed }) {
  const speeds = choice(en("Speed"), SPEEDS, setSpeed);
  speeds.set(1);
  return speeds.element;
}

/** What moves, the scrub slider, and the rest, which is folded away where the bar is narrow. */
function barOf(buttons, scrub, parts, status) {
  const rest = h("div", { class: "he-more" }, parts);
  const more = button(en("More"), () => more.setAttribute("aria-expanded", String(rest.classList.toggle("he-open"))));
  more.classList.add("he-more-button");
  more.setAttribute("aria-expanded", "false");
  const moves = h("div", { class: "he-moves" }, buttons, more);
  return h("div", { class: "he-bar-of" }, moves, h("div", { class: "he-scrub" }, scrub), rest, status);
}

/** Scroll as little as it takes to see the whole of something. */
function bringIntoSight(element) {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: "nearest" });
}

/** A walk through 0 … length while a place can be seen. onMove(t, length) at each step, onRun(whether it runs now). */
function createWalk(place, seconds, { onMove, onRun }) {
  let [at, length, speed, exact] = [0, 0, 1, 0];
  const clock = createClock(place, (passed) => {
    exact += Math.max(length / seconds, 2) * speed * passed;
    move(Math.floor(exact));
    if (at >= length) pause();
  });

  function move(t) {
    at = Math.max(0, Math.min(length, t));
    onMove(at, length);
  }

  function start(from = at >= length ? 0 : at) {
    at = exact = from;
    onRun(true);
    clock.start();
  }

  function pause() {
    clock.stop();
    onRun(false);
  }

  function seek(t) {
    pause();
    move(t);
  }

  function setLength(most) {
    pause();
    length = most;
  }
  const setSpeed = (times) => (speed = times);
  return {
    start,
    pause,
    seek,
    by: (steps) => seek(at + steps),
    setLength,
    setSpeed,
    runs: clock.runs,
    destroy: clock.destroy,
  };
}

/** What the bar offers beside moving, each where it is given: another seed, the link to this state, the code. */
export function createOffers({ seed, onSeed, share, python }) {
  const status = h("p", { class: "he-status", role: "status" });
  const say = announcer(status, 50);
  const field = h("input", { type: "number", min: 0, max: 4294967295, step: 1, value: seed, onchange: changeSeed });
  const code = h("textarea", { readonly: true, rows: 9, "aria-label": en("The same as Python code"), hidden: true });

  function changeSeed() {
    const value = Math.floor(Number(field.value));
    const fits = value >= 0 && value < 2 ** 32;
    say("");
    if (fits) onSeed(value);
    else say(en("A seed is a whole number from 0 to 4,294,967,295."));
  }

  async function shareState() {
    const address = share();
    say(
      (await copy(address))
        ? en("The link to this state is copied.")
        : en("The link to this state is in the address bar."),
    );
  }

  async function showCode() {
    code.hidden = !code.hidden;
    code.value = python();
    if (!code.hidden) say((await copy(code.value)) ? en("The code is copied.") : en("Copy the code below."));
  }

  const parts = [];
  if (onSeed) parts.push(h("label", {}, en("Seed "), field));
  if (share && onSite()) parts.push(button(en("Share this state"), shareState));
  if (python) parts.push(button(en("Copy as Python"), showCode), code);
  return { parts, status, setSeed: (value) => (field.value = value) };
}

/** Whether this is a page of the site, which has an address to share. */
export const onSite = () => document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]') !== null;

function button(name, onclick, style) {
  return h("button", { type: "button", class: style, onclick }, name);
}
