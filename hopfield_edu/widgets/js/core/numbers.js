// Numbers as a reader sees them.

/** A number to so many digits, with a minus sign and not a hyphen. */
export const fixed = (value, digits) => value.toFixed(digits).replace("-", "−");

/** A share in percent, to so many digits; its sign stays beside it at the end of a line. */
export const percent = (share, digits = 0) => `${(100 * share).toFixed(digits)}\u00a0%`;

/** A whole number with a comma behind its thousands. */
export const thousands = (count) => count.toLocaleString("en");
