// The fog of a state: its grains at a moment, the one that is chosen, and clones of it. No DOM.

import { clonesOf, countsOf, fatesOf, fieldOf, GRAINS, grainsWork, noiseAt, valleysAt } from "./compute.js";

/**
 * work(): other patterns, or another fog, in slices. seek(step), choose(grain), nearest(place) -> grain, clone(), forget() the
 * clones; scene() -> all that is seen; shown() -> what Python reads.
 */
export function createFog(state) {
  let [grains, clones, at, grain] = [null, null, 0, 0];

  const ended = (ways) => endedOf(state.patterns, ways);

  function* work() {
    grains = ended(yield* grainsWork(state));
    clones = null;
  }

  function seek(step) {
    if (step !== at) clones = null;
    at = step;
  }

  function choose(k) {
    [grain, clones] = [k % GRAINS, null];
  }

  function scene() {
    const field = fieldOf(state.patterns, noiseAt(at));
    return {
      ...grains,
      patterns: state.patterns,
      chance: state.chance,
      field,
      valleys: valleysAt(state.patterns, field, noiseAt(at)),
      at,
      grain,
      clones,
    };
  }

  const nearest = (place) => nearestOf(grains.ways[at], place);
  const clone = () => (clones = { at, ...ended(clonesOf(state, grains.ways, grain, at)) });
  const forget = () => (clones = null);
  const shown = ({ valleys }) => ({ noise: noiseAt(at), valleys, ends: grains.ends, clones: clones?.ends ?? [] });
  const now = () => ({ at, grain, cloned: clones !== null });
  return { work, seek, nearest, choose, clone, forget, scene, shown, now };
}

/** Ways, and where they end: the memory of each, and how many there are at each memory. */
function endedOf(patterns, ways) {
  const fates = fatesOf(patterns, ways.at(-1));
  return { ways, fates, ends: countsOf(patterns, fates) };
}

/** Which of the grains of a row, x and y by turns, is nearest to a place. */
function nearestOf(row, [x, y]) {
  const far = Array.from({ length: GRAINS }, (_, k) => Math.hypot(x - row[2 * k], y - row[2 * k + 1]));
  return far.indexOf(Math.min(...far));
}
