// The names of the course's 24 pictures, hopfield_edu.datasets.pictures().names.

import { later, spoken } from "./en.js";

export const NAMES = [
  later("cat-face"),
  later("face-with-tears-of-joy"),
  later("thinking-face"),
  later("smiling-face-with-sunglasses"),
  later("skull"),
  later("robot"),
  later("ghost"),
  later("rocket"),
  later("guitar"),
  later("butterfly"),
  later("locomotive"),
  later("t-rex"),
  later("castle"),
  later("chess-knight"),
  later("anchor"),
  later("elephant"),
  later("spider-web"),
  later("windmill"),
  later("astronaut"),
  later("cameraman"),
  later("chelsea the cat"),
  later("coffee"),
  later("horse silhouette"),
  later("grace hopper"),
];

/** A picture's name as a reader reads it; one that the reader gave is left as it is. */
export const pictureName = (name) => (NAMES.includes(name) ? spoken(name) : name);
