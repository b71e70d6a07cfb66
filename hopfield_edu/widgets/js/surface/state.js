// What the widget keeps, and the check of everything that comes from outside. No DOM.

import { isCount } from "../ui/state.js";
import { KINDS, MOST, SIZE } from "./sketch.js";

/** Flat land, and the ball where the chapter drops it. */
export const START = { plane: false, experiences: [], ball: [4.6, 6.4], seed: 0 };

/** A copy of a state that can be drawn, or an error. */
export function checked({ plane, experiences, ball, seed }) {
  const inside = (value) => Number.isFinite(value) && value >= 0 && value <= SIZE;
  const known = ({ kind, x, y }) => KINDS.includes(kind) && inside(x) && inside(y);
  if (typeof plane !== "boolean" || !isCount(seed)) throw new Error("plane or seed");
  if (ball.length !== 2 || !ball.every(inside)) throw new Error("ball");
  if (experiences.length > MOST || !experiences.every(known)) throw new Error("experiences");
  return { plane, experiences: experiences.map(({ kind, x, y }) => ({ kind, x, y })), ball: [...ball], seed };
}

/** The values of a model, whose experiences are [kind, x, y], as a state is written here. */
export function read(model) {
  const experiences = model.get("experiences").map(([kind, x, y]) => ({ kind, x, y }));
  return { experiences, plane: model.get("plane"), ball: model.get("ball"), seed: model.get("seed") };
}

/** And back. */
export const write = (state) => ({ ...state, experiences: state.experiences.map(({ kind, x, y }) => [kind, x, y]) });
