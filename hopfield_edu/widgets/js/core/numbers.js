// Numbers as a reader sees them.

/** A number to so many digits, with a minus sign and not a hyphen. */
export const fixed = (value, digits) => value.toFixed(digits).replace("-", "−");

/** A whole number with a comma behind its thousands. */
export const thousands = (count) => count.toLocaleString("en");
