// What a reader reads. The sources say it in English, and their English is the key of what another language says.
// A module speaks one language: build.mjs sets COURSE_WORDS, so that two languages on a page keep out of each other's way.

/** The code of the language that this module speaks, which also writes its numbers. */
export const LANGUAGE = typeof COURSE_LANGUAGE === "undefined" ? "en" : COURSE_LANGUAGE;

const WORDS = typeof COURSE_WORDS === "undefined" ? {} : COURSE_WORDS; // key -> words, or {one: words, other: words}
const PLURALS = new Intl.PluralRules(LANGUAGE);

/** en("Play"), en`Row ${row}, column ${column}`: in the module's language. The key of the latter is "Row {0}, column {1}". */
/* @__NO_SIDE_EFFECTS__ */
export const en = (text, ...values) => filled(spoken(typeof text === "string" ? text : keyOf(text)), values);

/**
 * One of two forms, by a number: many(2, "{0} step", "{0} steps"). {0} is the number, or the first of the values.
 * The key of both is "{0} step | {0} steps".
 */
export function many(count, one, other, ...values) {
  const forms = WORDS[`${one} | ${other}`] ?? { one, other };
  return filled(forms[PLURALS.select(count)] ?? forms.other, values.length ? values : [count]);
}

/** A name that the state holds, unchanged, noted here so that spoken(name) has words for it in every language. */
/* @__NO_SIDE_EFFECTS__ */
export const later = (name) => name;

/** What the module's language says for a text that en or later has noted. */
export const spoken = (text) => WORDS[text] ?? text;

const keyOf = (parts) => parts.reduce((key, part, k) => `${key}{${k - 1}}${part}`);
const filled = (text, values) => (values.length ? text.replace(/\{(\d+)\}/g, (_, k) => values[k]) : text);
