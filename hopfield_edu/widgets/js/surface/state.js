// What the widget keeps, and the check of everything that comes from outside. No DOM.

import { KINDS, MOST, SIZE } from "./sketch.js";

/** Flat land, and the ball where the chapter drops it. */
export const START = { plane: false, experiences: [], ball: [4.6, 6.4], seed: 0 };

/** A copy of a state that can be drawn, or an error. */
export function checked({ plane, experiences, ball, seed }) {
  const inside = (value) => Number.isFinite(value) && value >= 0 && value <= SIZE;
  const known = ({ kind, x, y }) => KINDS.includes(kind) && inside(x) && inside(y);
  const counts = Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
  if (typeof plane !== "boolean" || !counts) throw new Error("plane or seed");
  if (ball.length !== 2 || !ball.every(inside)) throw new Error("ball");
  if (experiences.length > MOST || !experiences.every(known)) throw new Error("experiences");
  return { plane, experiences: experiences.map(({ kind, x, y }) => ({ kind, x, y })), ball: [...ball], seed };
}

/** The state that a model holds; Python's experiences are [kind, x, y]. */
export function fromModel(model) {
  const experiences = model.get("experiences").map(([kind, x, y]) => ({ kind, x, y }));
  return checked({ experiences, plane: model.get("plane"), ball: model.get("ball"), seed: model.get("seed") });
}

/** Write a state and what became of the ball into the model; what is there already is left alone. */
export function toModel(model, state, rest, outcome) {
  const experiences = state.experiences.map(({ kind, x, y }) => [kind, x, y]);
  const values = Object.entries({ ...state, experiences, rest, outcome });
  const fresh = values.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(model.get(name)));
  for (const [name, value] of fresh) model.set(name, value);
  if (fresh.length) model.save_changes();
}
