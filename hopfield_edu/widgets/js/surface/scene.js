// What there is to see of a state: the land, its hollows, the ball's way, and what became of the ball. No DOM.

import { en } from "../core/en.js";
import { ending, hollowsOf, LIFE, nameOf, placeName, rollDown } from "./sketch.js";

/** A place as the land has it: [x, y] on the plane, [x] on the line. */
export const pointOf = ({ plane }, [x, y]) => (plane ? [x, y] : [x]);

/**
 * A scene before the ball rolls: places[k] and kinds[k] of experiences, of the last of which a share is dug. Its basins
 * are not found yet.
 */
export function sceneOf(state) {
  const places = state.experiences.map(({ x, y }) => pointOf(state, [x, y]));
  const kinds = state.experiences.map(({ kind }) => kind);
  const path = rollDown(pointOf(state, state.ball), places);
  const hollows = hollowsOf(places);
  return {
    ...{ places, kinds, path, hollows, at: 0, share: 1 },
    basins: [],
    ending: ending(path, places, kinds, hollows),
    waiting: places.length ? null : LIFE[0],
  };
}

/** The scene as it will be when a pointer at this point is let go: another ball, or another experience. */
export function previewed({ places, kinds }, tool, point) {
  if (tool === "ball") return { path: [point], at: 0 };
  const more = { places: [...places, point], kinds: [...kinds, tool], fresh: places.length };
  return { ...more, hollows: [], basins: [], waiting: null, at: 0 };
}

/** The hollows in words. */
export function basinsIn({ hollows, kinds }) {
  const whose = ({ members }) => nameOf(members.map((k) => kinds[k]));
  const list = hollows.map((hollow) => en`${whose(hollow)}, lowest at ${placeName(hollow.place)}`);
  return list.length ? en`Basins, in colour: ${list.join(" · ")}.` : en("No basin yet: nothing is stored.");
}
