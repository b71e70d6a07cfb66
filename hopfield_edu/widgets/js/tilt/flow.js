// Everything that follows from a state: its flow, how high the ground is on the way, and the map of all inputs. No DOM.

import { energyAt, heightsOf, isHeard, regimesWork, runWork } from "./compute.js";

/** Heights of the other pixels at which the landscape is drawn. */
export const PLACES = Array.from({ length: 121 }, (_, k) => -1 + k / 60);

const maps = new Map(); // rule and start -> where it ends for each input, made once

/** {answers, overlaps} as run() has them, range: [lowest, highest] of the ground, ends: the map; as work in slices. */
export function* flowWork(state) {
  const { answers, overlaps } = yield* runWork(state);
  const range = yield* rangeWork(state, overlaps);
  const asked = JSON.stringify([state.rule, state.start]);
  if (!maps.has(asked)) maps.set(asked, yield* regimesWork(state));
  return { answers, overlaps, range, ends: maps.get(asked) };
}

/** The heights that will be seen: those of every tenth frame, so that the ground does not jump. */
function* rangeWork(state, overlaps) {
  let [low, high] = [Infinity, -Infinity];
  for (let frame = 0; frame < overlaps.length; frame += 10) {
    const [same] = heightsOf(overlaps[frame]);
    for (const place of PLACES) {
      const height = energyAt(state, isHeard(state, frame), [same, place]);
      [low, high] = [Math.min(low, height), Math.max(high, height)];
    }
    yield;
  }
  return [low, high];
}
