// Exercises whose answer is a number: a box that judges it as the check in the notebook does, with the same words.

const NONE_YET = "There is no answer yet: type it above.";
const SINGLE = 16 * 2 ** -23; // how far single precision may be off, as a share of the largest number; reading.py's

/** A text as Python prints it, cut as verdict.py cuts it. */
function quoted(text) {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  return `${mark}${text}${mark}`.slice(0, 40);
}

/** The numbers in a text, or null: one alone, or several between commas, spaces and brackets. */
function numbersIn(text, several) {
  const parts = several
    ? text
        .replace(/[[\]()]/g, " ")
        .split(/[\s,;]+/)
        .filter(Boolean)
    : [text];
  const numbers = parts.map(readNumber);
  return numbers.length && numbers.every(Number.isFinite) ? numbers : null;
}

/** Whether numbers are the expected ones, to within the tolerance and single precision; reading.py's same(). */
function isSame(given, expected, tolerance) {
  const allowed = tolerance + SINGLE * Math.max(...expected.map(Math.abs));
  return given.length === expected.length && given.every((value, k) => Math.abs(value - expected[k]) <= allowed);
}

/** {right, message} for a text; expected: what verdict.py's Expected holds. */
function judgeText(text, { asked, right, praise, wrong, hint, tolerance }) {
  if (!text.trim()) return { right: false, message: NONE_YET };
  const given = numbersIn(text.trim(), right.length > 1);
  if (!given) return { right: false, message: `The answer must be ${asked}; got the text ${quoted(text.trim())}.` };
  if (isSame(given, right, tolerance)) return { right: true, message: praise };
  const known = wrong.find(([values]) => isSame(given, values, tolerance));
  return { right: false, message: known ? known[1] : hint };
}

const toldVerdict = ({ right, message }) => `${right ? "Right" : "Not yet"}. ${message}`;

/** Words as nodes of a page: what stands between `marks` is code. */
const withCode = (text) => text.split("`").map((part, k) => (k % 2 ? make("code", {}, part) : part));

/** The form of one exercise; keep(entry) keeps what was answered. */
function createAnswer(expected, keep) {
  const several = expected.right.length > 1;
  const box = make("input", { type: "text", autocomplete: "off", inputmode: several ? "text" : "decimal" });
  const said = make("p", { role: "status" });
  const label = make("label", {}, several ? `Your ${expected.asked} ` : "Your answer ", box);
  const asking = make("div", { class: "course-asking" }, label, make("button", { type: "submit" }, "Check"));
  const facts = { class: "course-answer", id: placeOf(expected.name), novalidate: true, "aria-label": expected.title };
  const form = make("form", facts, asking, said);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const verdict = judgeText(box.value, expected);
    const given = box.value.trim();
    if (given) keep({ title: expected.title, given, right: verdict.right });
    said.replaceChildren(...withCode(toldVerdict(verdict)));
  });
  const show = (entry) => {
    box.value = entry?.given ?? "";
    said.replaceChildren(...withCode(entry ? toldVerdict(judgeText(entry.given, expected)) : ""));
  };
  return { form, show };
}

for (const { place, value } of pageData("course-answer")) {
  const { form, show } = createAnswer(value, (entry) =>
    courseRecord.write(courseChapter.stem, "answers", value.name, entry),
  );
  const read = () => courseRecord.read(courseChapter.stem, "answers")[value.name];
  let shown = read()?.given;
  place.nextElementSibling.hidden = true; // stub and check are for notebooks: here they would say "Not yet" to any answer
  place.after(form);
  show(read());
  document.addEventListener("course:record", () => {
    if (read()?.given !== shown) show(read());
    shown = read()?.given;
  });
}
