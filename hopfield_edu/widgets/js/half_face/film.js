// The recall as it is seen: Play and Pause, once by itself when it comes into sight, at once with reduced motion.

import { PIXELS } from "./compute.js";

const SECONDS = 1.8; // a sweep
const SEEN = 0.6; // of the picture

/** The clock behind a button. onPlay(): it starts; onFrame(visits) -> whether that was the last. */
export function createFilm({ element, button }, { onPlay, onFrame }) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let [request, last, fresh] = [0, 0, true];

  function frame(now) {
    const visits = Math.ceil((PIXELS * Math.min(now - last, 100)) / 1000 / SECONDS);
    last = now;
    request = requestAnimationFrame(frame);
    if (onFrame(visits)) stop();
  }

  function play() {
    fresh = false;
    stop();
    onPlay();
    if (still.matches) return void onFrame(Infinity);
    last = performance.now();
    request = requestAnimationFrame(frame);
    show(true);
  }

  function stop() {
    cancelAnimationFrame(request);
    request = 0;
    show(false);
  }

  function show(runs) {
    button.classList.toggle("he-runs", runs);
    button.setAttribute("aria-label", runs ? "Pause" : "Play: recall the rest");
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
  button.addEventListener("click", () => (request ? stop() : play()));
  show(false);

  function destroy() {
    stop();
    seen.disconnect();
  }
  return { play, stop, destroy };
}
