// What is seen, in words. No DOM.

import { fixed, percent } from "../core/numbers.js";
import { FRAMES, isHeard, nameOf, TIME } from "./compute.js";

const HELD = {
  nothing: "nothing: the picture has faded",
  mixture: "a mixture of both",
  faint: "something faint",
  rocket: "the rocket",
  coffee: "the coffee",
  "inverse of the rocket": "the inverse of the rocket",
  "inverse of the coffee": "the inverse of the coffee",
};

export const HEARS = { plasticity: "reshapes the ground", push: "pushes the ball", both: "does both" };

export const timeOf = (frame) => (frame * TIME) / FRAMES;

/** The input, and what is held at a frame. */
export function sentence(state, overlaps, frame) {
  const { share, volume, rule } = state;
  const on = isHeard(state, frame);
  const input = on
    ? `An input of ${percent(share)} rocket at volume ${fixed(volume, 2)} ${HEARS[rule]}`
    : "The input is off";
  const [rocket, coffee] = overlaps.map((m) => fixed(Math.abs(m) < 0.005 ? 0 : m, 2));
  return `${input}. After ${fixed(timeOf(frame), 1)}\u00a0s the network holds ${HELD[nameOf(overlaps)]} (overlap with the rocket ${rocket}, with the coffee ${coffee}).`;
}
