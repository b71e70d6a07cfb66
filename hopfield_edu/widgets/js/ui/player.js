// Play, pause, step, back, reset, scrub, speed, seed, share and code: the same bar under every widget.

import { announcer, copy, h } from "./dom.js";

const SPEEDS = { Slow: 0.25, Normal: 1, Fast: 4 }; // prettier-ignore

/**
 * A bar that walks 0 … length and calls onSeek(t, playing). It plays only while it can be seen.
 * moment: name of the scrub slider; seconds: how long a whole line plays at normal speed.
 * share() -> address and python() -> code are offered where given; onSeed(seed), onReset() too.
 */
export function createPlayer({
  label,
  moment = "Moment of the recall",
  seconds = 3,
  onSeek,
  seed,
  onSeed,
  onReset,
  share,
  python,
}) {
  const bar = h("div", { class: "he-player", role: "group", "aria-label": label });
  const status = h("p", { class: "he-status", role: "status" });
  const say = announcer(status, 50);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let length = 0;
  let at = 0;
  let speed = 1;
  let request = 0;
  let visible = true;

  const play = button("Play", toggle, "he-primary");
  const back = button("Back", () => seek(at - 1, true));
  const step = button("Step", () => seek(at + 1, true));
  const scrub = h("input", {
    type: "range",
    min: 0,
    max: 0,
    value: 0,
    "aria-label": moment,
    oninput: () => seek(Number(scrub.value), true),
  });
  const speeds = h(
    "select",
    { onchange: () => (speed = SPEEDS[speeds.value]) },
    Object.keys(SPEEDS).map((name) => h("option", { selected: name === "Normal" }, name)),
  );
  const seedInput = h("input", { type: "number", min: 0, max: 4294967295, step: 1, value: seed, onchange: changeSeed });
  const code = h("textarea", { readonly: true, rows: 9, "aria-label": "The same as Python code", hidden: true });

  function toggle() {
    if (request) return pause();
    if (at >= length) at = 0;
    if (still.matches) return seek(length, true);
    play.textContent = "Pause";
    let last = performance.now();
    let exact = at;
    const frame = (now) => {
      if (visible) {
        exact += Math.max(length / seconds, 2) * speed * ((now - last) / 1000);
        seek(Math.floor(exact));
      }
      last = now;
      if (at >= length) return pause();
      request = requestAnimationFrame(frame);
    };
    request = requestAnimationFrame(frame);
  }

  function pause() {
    cancelAnimationFrame(request);
    request = 0;
    play.textContent = "Play";
  }

  function seek(t, stop = false) {
    if (stop) pause();
    at = Math.max(0, Math.min(length, t));
    scrub.value = at;
    back.disabled = at === 0;
    step.disabled = at === length;
    onSeek(at, request !== 0);
  }

  function changeSeed() {
    const value = Math.floor(Number(seedInput.value));
    if (value >= 0 && value < 2 ** 32) onSeed(value);
    else say("A seed is a whole number from 0 to 4,294,967,295.");
  }

  async function shareState() {
    const address = share();
    say((await copy(address)) ? "The link to this state is copied." : "The link to this state is in the address bar.");
  }

  async function showCode() {
    code.hidden = !code.hidden;
    code.value = python();
    if (!code.hidden) say((await copy(code.value)) ? "The code is copied." : "Copy the code below.");
  }

  const onSite = () => document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]') !== null;
  bar.append(play, step, back, button("Reset", reset), h("label", {}, "Speed ", speeds));
  if (onSeed) bar.append(h("label", {}, "Seed ", seedInput));
  if (share && onSite()) bar.append(button("Share this state", shareState));
  if (python) bar.append(button("Copy as Python", showCode), code);
  bar.append(h("div", { class: "he-scrub" }, scrub), status);

  function reset() {
    pause();
    onReset?.();
    seek(0);
  }

  const observer = new IntersectionObserver(([entry]) => (visible = entry.isIntersecting));
  observer.observe(bar);
  return {
    element: bar,
    seek: (t) => seek(t, true),
    /** Start from the beginning, as the button Play does; with reduced motion the end is shown at once. */
    play() {
      pause();
      at = 0;
      toggle();
    },
    setLength(n) {
      pause();
      length = n;
      scrub.max = n;
    },
    setSeed: (value) => (seedInput.value = value),
    destroy() {
      pause();
      observer.disconnect();
    },
  };
}

function button(name, onclick, style) {
  return h("button", { type: "button", class: style, onclick }, name);
}
