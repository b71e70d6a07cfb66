// What a reader does to the land: store an experience, forget, drop the ball. The ball rolls each time.

import { en } from "../core/en.js";
import { pointOf } from "./scene.js";
import { MOST, nextOf, placeName } from "./sketch.js";

const STORED = {
  cat: (place, count) => en`A cat is stored at ${place}; ${count} in all.`,
  skull: (place, count) => en`A skull is stored at ${place}; ${count} in all.`,
  rocket: (place, count) => en`A rocket is stored at ${place}; ${count} in all.`,
};
const DIG = 600; // milliseconds in which a hollow is dug

/** change(part) of the state; tell(words) what was done; play(): let the ball roll; dig(share): of the last hollow. */
export function createActs(state, { change, tell, play, dig }) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const digging = createDigging(dig, play);

  function store(experience) {
    const { kind, x, y } = experience;
    if (state.experiences.length >= MOST) return tell(en`${MOST} experiences are enough here: forget some first.`);
    change({ experiences: [...state.experiences, experience] });
    tell(STORED[kind](placeName(pointOf(state, [x, y])), state.experiences.length));
    if (still.matches) play();
    else digging.start();
  }

  function forget(all) {
    change({ experiences: all ? [] : state.experiences.slice(0, -1) });
    tell(all ? en("All is forgotten: the land is flat.") : en`One forgotten, ${state.experiences.length} left.`);
    play();
  }

  function drop(ball) {
    change({ ball });
    tell(en`The ball is dropped at ${placeName(pointOf(state, ball))}.`);
    play();
  }

  const storeNext = () => store(nextOf(state.experiences, state.seed));
  return { store, storeNext, forget, drop, stop: digging.stop };
}

/** Let a hollow grow: onShare(share) frame by frame, then onDone(). */
function createDigging(onShare, onDone) {
  let request = 0;
  function start() {
    const began = performance.now();
    const frame = (now) => {
      const share = Math.max(0, Math.min(1, (now - began) / DIG));
      onShare(share);
      if (share < 1) request = requestAnimationFrame(frame);
      else onDone();
    };
    frame(began);
  }
  return { start, stop: () => cancelAnimationFrame(request) };
}
