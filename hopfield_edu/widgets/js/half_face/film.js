// The recall as it is seen: Play and Pause, once by itself when it comes into sight, at once with reduced motion.

import { en } from "../core/en.js";
import { createClock } from "../ui/clock.js";
import { PIXELS } from "./compute.js";

const SECONDS = 1.8; // a sweep
const LONGEST = 0.1; // seconds of a frame that count: after a pause of the page the recall goes on where it was
const SEEN = 0.6; // of the picture

/** The clock behind a button. onPlay(): it starts; onFrame(visits) -> whether that was the last. */
export function createFilm({ element, button }, { onPlay, onFrame }) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let fresh = true;
  const clock = createClock(element, (passed) => {
    if (onFrame(Math.ceil((PIXELS * Math.min(passed, LONGEST)) / SECONDS))) stop();
  });

  function play() {
    fresh = false;
    stop();
    onPlay();
    if (still.matches) return void onFrame(Infinity);
    clock.start();
    show(true);
  }

  function stop() {
    clock.stop();
    show(false);
  }

  function show(runs) {
    button.classList.toggle("he-runs", runs);
    button.setAttribute("aria-label", runs ? en("Pause") : en("Play: recall the rest"));
  }

  const seen = new IntersectionObserver(
    ([{ isIntersecting }]) => {
      if (!isIntersecting) return;
      seen.disconnect();
      if (fresh && !still.matches) play();
    },
    { threshold: SEEN },
  ); // prettier-ignore
  seen.observe(element);
  button.addEventListener("click", () => (clock.runs() ? stop() : play()));
  show(false);

  function destroy() {
    clock.destroy();
    seen.disconnect();
  }
  return { play, stop, destroy };
}
