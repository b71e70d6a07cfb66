// How often a memory is learned or shown. No DOM.

import { many } from "./en.js";

export const MOST_TIMES = 5;

/** [count, words] of each number that can be chosen. */
export const TIMES = Array.from({ length: MOST_TIMES }, (_, k) => [k + 1, many(k + 1, "once", "{0} times")]);
