// What is seen, in words. No DOM.

import { en } from "../core/en.js";
import { fixed, percent } from "../core/numbers.js";
import { FRAMES, isHeard, nameOf, TIME } from "./compute.js";

const HELD = {
  nothing: en("nothing: the picture has faded"),
  mixture: en("a mixture of both"),
  faint: en("only a weak picture"),
  rocket: en("the rocket"),
  coffee: en("the coffee"),
  "inverse of the rocket": en("the inverse of the rocket"),
  "inverse of the coffee": en("the inverse of the coffee"),
};

export const HEARS = { plasticity: en("reshapes the ground"), push: en("pushes the ball"), both: en("does both") };
const INPUT = {
  plasticity: (share, volume) => en`An input of ${share} rocket at volume ${volume} reshapes the ground.`,
  push: (share, volume) => en`An input of ${share} rocket at volume ${volume} pushes the ball.`,
  both: (share, volume) => en`An input of ${share} rocket at volume ${volume} does both.`,
};
const HOLDS = (time, held, rocket, coffee) =>
  en`After ${time}\u00a0s the network holds ${held} (overlap with the rocket ${rocket}, with the coffee ${coffee}).`;

export const timeOf = (frame) => (frame * TIME) / FRAMES;

/** The input, and what is held at a frame. */
export function sentence(state, overlaps, frame) {
  const { share, volume, rule } = state;
  const on = isHeard(state, frame);
  const input = on ? INPUT[rule](percent(share), fixed(volume, 2)) : en("The input is off.");
  const [rocket, coffee] = overlaps.map((m) => fixed(Math.abs(m) < 0.005 ? 0 : m, 2));
  return `${input} ${HOLDS(fixed(timeOf(frame), 1), HELD[nameOf(overlaps)], rocket, coffee)}`;
}
