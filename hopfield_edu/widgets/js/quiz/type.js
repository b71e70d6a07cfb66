// A typed text as it is printed. Python has the same for pages without scripts (hopfield_edu/widgets/quiz.py).

const TYPED = /\$[^$]+\$|`[^`]+`|["' ]/g;
const OPENS = /(?:^|[\s([–—])\**$/; // what stands before a mark that opens, stress aside
const MARKS = { '"': ["“", "”"], "'": ["‘", "’"] };
const TOGETHER = /\d [%×]|× \d/;

/** With curved quotation marks, and 40 % on one line; mathematics and code stay as they are. */
export const printed = (text) =>
  text.replace(TYPED, (found, at) => {
    if (found === " ") return TOGETHER.test(text.slice(at - 1, at + 2)) ? "\u00a0" : found;
    return MARKS[found]?.[OPENS.test(text.slice(0, at)) ? 0 : 1] ?? found;
  });
