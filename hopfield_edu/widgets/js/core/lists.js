// Names in a row, in words.

import { en } from "./en.js";

/** "a", "a and b", "a, b and c". */
export const listed = (names) =>
  names.length < 2 ? names.join("") : en`${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
