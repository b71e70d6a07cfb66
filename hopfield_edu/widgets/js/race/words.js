// What the race says while it runs and when it ends. No DOM.

import { verdict } from "./methods.js";

export const count = (number) => `${number.toLocaleString("en-US")} ${number === 1 ? "step" : "steps"}`;

/** Who has answered last. */
export function soFar({ lanes, target }, time) {
  if (time === 0) return "Who will answer, who first, and who wrongly? Decide, then press Play.";
  const done = lanes.filter(({ steps }) => steps <= time);
  if (!done.length) return "Nobody has answered yet.";
  const last = done.reduce((later, lane) => (lane.steps > later.steps ? lane : later));
  return `${last.title} ends after ${count(last.steps)}: ${verdict(last, target).words}.`;
}

/** "Right: … (first: … after … steps). Wrong: … Nothing found: …" */
export function summary({ lanes, target }) {
  const heads = { right: "Right", wrong: "Wrong", nothing: "Nothing found" };
  const parts = Object.entries(heads).map(([kind, head]) => {
    const some = lanes.filter((lane) => verdict(lane, target).kind === kind);
    if (!some.length) return "";
    const first = some.reduce((best, lane) => (lane.steps < best.steps ? lane : best));
    const winner = kind === "right" && some.length > 1 ? `; ${inText(first)} took the fewest steps` : "";
    return `${head}: ${listed(some.map(inText))}${winner}.`;
  });
  return parts.filter(Boolean).join(" ");
}

/** A title inside a sentence. */
const inText = ({ title }) => (title === "LSH" ? title : title.toLowerCase());

const listed = (names) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);
