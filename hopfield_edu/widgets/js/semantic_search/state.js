// What the reader and Python can set: the picture, its damage, how much of it, and how the memories compare. No DOM.

import { en } from "../core/en.js";
import { isCount } from "../ui/state.js";
import { OWN, SIMILARITIES, SIZE } from "./memory.js";

export const STEPS = 20; // from no damage to all of it
export const PARTS = {
  left: en("left"),
  right: en("right"),
  top: en("top"),
  bottom: en("bottom"),
  center: en("centre"),
};
export const CLEAN = {
  ...{ cut: 0, turn: 0, shift: 0, mirror: false, grey: 0, dim: 0, noise: 0, specks: 0, covered: 0 },
  drawn: "",
};
export const START = {
  ...{ start: "MONKEY FACE", stored: true, similarity: "cosine", amount: 1, seed: 0, part: "right" },
  ...CLEAN,
};
const SHARE = [0, 1];
const RANGES = {
  ...{ amount: SHARE, cut: [0, 0.8], turn: [-180, 180], shift: [-16, 16] },
  ...{ grey: SHARE, dim: SHARE, noise: SHARE, specks: SHARE, covered: SHARE },
};

/** The moment of the player at which a state is shown. */
export const momentOf = ({ amount }) => Math.round(STEPS * amount);

/** A state that can be asked, or an error. */
export function checked(given, names) {
  const state = Object.fromEntries(Object.keys(START).map((name) => [name, given[name]]));
  const within = ([name, [low, high]]) => typeof state[name] === "number" && state[name] >= low && state[name] <= high;
  const numbers = Object.entries(RANGES).every(within) && isCount(state.seed);
  const flags = [state.stored, state.mirror].every((flag) => typeof flag === "boolean");
  const options = Object.hasOwn(SIMILARITIES, state.similarity) && Object.hasOwn(PARTS, state.part);
  const named = [...names, OWN].includes(state.start);
  const { drawn } = state;
  const marks = drawn === "" || (typeof drawn === "string" && drawn.length === SIZE / 3 && !/[^.gbs]/.test(drawn));
  if (!numbers || !flags || !options || !named || !marks) throw new Error("this is no state of the widget");
  return state;
}
