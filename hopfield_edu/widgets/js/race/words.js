// What the race says while it runs and when it ends. No DOM.

import { en, many } from "../core/en.js";
import { listed } from "../core/lists.js";
import { thousands } from "../core/numbers.js";
import { METHODS, verdict } from "./methods.js";

export const count = (number) => many(number, "{0} step", "{0} steps", thousands(number));

/** Who has answered last. */
export function soFar({ lanes, target }, time) {
  if (time === 0) return en("Who will answer, who first, and who wrongly? Decide, then press Play.");
  const done = lanes.filter(({ steps }) => steps <= time);
  if (!done.length) return en("Nobody has answered yet.");
  const last = done.reduce((later, lane) => (lane.steps > later.steps ? lane : later));
  return en`${last.title} ends after ${count(last.steps)}: ${verdict(last, target).words}.`;
}

/** "Right: … (first: … after … steps). Wrong: … Nothing found: …" */
export function summary({ lanes, target }) {
  const heads = { right: en("Right"), wrong: en("Wrong"), nothing: en("Nothing found") };
  const parts = Object.entries(heads).map(([kind, head]) => {
    const some = lanes.filter((lane) => verdict(lane, target).kind === kind);
    if (!some.length) return "";
    const first = some.reduce((best, lane) => (lane.steps < best.steps ? lane : best));
    const names = listed(some.map(inText));
    if (kind !== "right" || some.length === 1) return `${head}: ${names}.`;
    return en`${head}: ${names}; ${inText(first)} took the fewest steps.`;
  });
  return parts.filter(Boolean).join(" ");
}

/** A title inside a sentence. */
const inText = ({ key }) => METHODS[key].name;
