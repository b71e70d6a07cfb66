// Numbers as a reader sees them, in the language of the module.

import { LANGUAGE } from "./en.js";

const POINT = (0.5).toLocaleString(LANGUAGE)[1];

/** A number to so many digits, with a minus sign and not a hyphen, none where only zeros are seen, and with thousands. */
export function fixed(value, digits) {
  const text = Math.abs(value).toFixed(digits);
  const [whole, rest] = text.split(".");
  const sign = value < 0 && Number(text) ? "−" : "";
  return sign + (whole.length > 3 ? thousands(Number(whole)) : whole) + (rest ? POINT + rest : "");
}

/** A number as it is, such as 0.5. */
export const plain = (value) => String(value).replace(".", POINT);

/** A share in percent, to so many digits; its sign stays beside it at the end of a line. */
export const percent = (share, digits = 0) => `${fixed(100 * share, digits)}\u00a0%`;

/** A whole number with a mark behind its thousands: a comma in English. */
export const thousands = (count) => count.toLocaleString(LANGUAGE);
