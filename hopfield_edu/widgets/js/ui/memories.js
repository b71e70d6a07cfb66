// Sets of memories in a plane to choose from, one more, one fewer.

import { en, later } from "../core/en.js";
import { MOST, SETS } from "../core/places.js";
import { choice } from "./controls.js";
import { h } from "./dom.js";

/** {parts, update()}: state.patterns is what there is, change({patterns}) puts others into its place. */
export function createMemories(state, change) {
  const sets = choice(en("Memories"), [later("as they are"), ...Object.keys(SETS)], (name) => {
    if (SETS[name]) change({ patterns: SETS[name].map((place) => [...place]) });
  });
  const button = (words, next) =>
    h("button", { type: "button", onclick: () => change({ patterns: next(state.patterns) }) }, words);
  const more = button(en("One more"), (patterns) => [...patterns, [0, 0]]);
  const fewer = button(en("One fewer"), (patterns) => patterns.slice(0, -1));

  function update() {
    const same = ([, places]) => JSON.stringify(places) === JSON.stringify(state.patterns);
    sets.set(Object.entries(SETS).find(same)?.[0] ?? "as they are");
    more.disabled = state.patterns.length >= MOST;
    fewer.disabled = state.patterns.length <= 1;
  }
  return { parts: [sets, more, fewer], update };
}
