// A chapter's questions before it tells: the reader guesses, the guess is kept, and the fold below opens.

/** An element with attributes, listeners (on…) and children. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/** What a <script type="application/json"> of this kind holds, with the script: [{place, value}, …]. */
const pageData = (kind) =>
  [...document.querySelectorAll(`script.${kind}`)].map((place) => ({ place, value: JSON.parse(place.textContent) }));

/** What the page knows of its chapter, or null on other pages. */
const courseChapter = pageData("course-chapter")[0]?.value ?? null;

/** The id of the form of a question, by what names it in its data. */
const placeOf = (name) => `your-${name.replaceAll(".", "-")}`;

/** 8 with its unit; words in quotation marks. */
const withUnit = (value, unit) => (typeof value === "string" ? `“${value}”` : `${value} ${unit}`.trim());

/** "4,000", "0.5", "0,5" or "−3" as a number; NaN for anything else. */
function readNumber(text) {
  const plain = text.trim().replace("−", "-");
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  return plain ? Number(grouped ? plain.replaceAll(",", "") : plain.replace(",", ".")) : Number.NaN;
}

/** The part of a form that takes a guess, and read() -> the guess or null. */
function createInput({ id, choices, unit }) {
  if (choices) {
    const radios = choices.map((value) => make("input", { type: "radio", name: `guess-${id}`, value }));
    const labels = radios.map((radio) => make("label", {}, radio, radio.value));
    return {
      parts: labels,
      ask: "Choose one first.",
      read: () => radios.find((radio) => radio.checked)?.value ?? null,
    };
  }
  const box = make("input", { type: "text", inputmode: "decimal", autocomplete: "off", size: 8 });
  const label = make("label", {}, "Your guess ", box, unit ? ` ${unit}` : "");
  const read = () => (Number.isFinite(readNumber(box.value)) ? readNumber(box.value) : null);
  return { parts: [label], ask: "Type a number first.", read };
}

/** The form of one question; told(entry or null) keeps or forgets a guess. */
function createGuess(question, keep) {
  const { parts, ask, read } = createInput(question);
  const said = make("p", { role: "status" });
  const button = make("button", { type: "submit" }, "That is my guess");
  const again = make("button", { type: "button", onclick: () => keep(null) }, "Guess again");
  const asking = make("div", { class: "course-asking" }, ...parts, button);
  const legend = make("legend", {}, question.ask);
  const form = make(
    "form",
    { class: "course-guess", id: placeOf(question.id), novalidate: true },
    make("fieldset", {}, legend, asking, said, again),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (read() === null) said.textContent = ask;
    else keep({ guess: read(), ask: question.ask, answer: question.answer, unit: question.unit ?? "" });
  });
  const show = (entry) => {
    const focused = form.contains(document.activeElement);
    asking.hidden = Boolean(entry);
    again.hidden = !entry;
    said.textContent = entry ? `You guessed ${withUnit(entry.guess, entry.unit)}.` : "";
    if (focused) (entry ? again : form.querySelector("input")).focus({ preventScroll: true });
  };
  return { form, show };
}

/** The fold that a question stands before, or null. */
const foldAfter = (place) => (place.nextElementSibling?.matches(".course-revealed") ? place.nextElementSibling : null);

for (const { place, value } of pageData("course-predict")) {
  const fold = foldAfter(place);
  let before = null;
  const { form, show } = createGuess(value, (entry) =>
    courseRecord.write(courseChapter.stem, "guesses", value.id, entry),
  );
  const update = () => {
    const entry = courseRecord.read(courseChapter.stem, "guesses")[value.id];
    if (before !== null && entry?.guess === before.guess) return;
    before = { guess: entry?.guess };
    show(entry);
    if (fold && entry) fold.open = true;
  };
  place.after(form);
  update();
  document.addEventListener("course:record", update);
}
