// The Quiz: choose, check, read why. The score stays on the page, which may keep the answers: it hears each one by the
// event course:answered, and by course:quiz a new quiz, to which it can give answers back. Elsewhere nobody listens.

import { en } from "../core/en.js";
import { h, showError, uid } from "../ui/dom.js";
import { renderer } from "../ui/widget.js";
import css from "./quiz.css";
import { inline, paragraphs, typeset } from "./text.js";

export default { render: renderer({ name: "quiz", label: en("Quiz"), look: "he-quiz", css, createView }) };

function createView(root, model) {
  const style = root.querySelector(":scope > style");
  const tell = (name, detail) => root.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  const set = (place) => typeset(place, model.get("formulas") ?? {}); // the built page's; a notebook has none
  const answered = (detail) => tell("course:answered", detail);
  function fill() {
    root.replaceChildren(style);
    try {
      const { elements, recall } = createQuiz(model.get("questions"), answered, set);
      root.append(...elements);
      tell("course:quiz", { recall });
    } catch (error) {
      showError(root, en("The questions of this quiz are damaged, so it cannot be shown."));
      console.info("quiz:", error.message);
    }
    set(root);
  }

  fill();
  model.on("change:questions", fill);
  return { destroy: () => model.off("change:questions", fill) };
}

/**
 * The questions and the line that counts: {elements, recall(kept)}. tell is given each answer that is checked or taken
 * back, as {question, number, of, letter, chosen, right}; kept holds such answers by their question, of(chapter) those
 * of another chapter, for questions from there. set(place) sets the formulas in a place.
 */
function createQuiz(questions, tell, set) {
  const score = h("p", { class: "he-score" });
  const results = new Map(); // question -> whether its checked answer is right
  const count = (index, right) => {
    if (right === null) results.delete(index);
    else results.set(index, right);
    const good = [...results.values()].filter(Boolean).length;
    score.textContent = en`${good} of ${questions.length} right, ${results.size} answered.`;
    return score.textContent;
  };
  const made = questions.map((question, index) => {
    const place = { question: question.question, number: index + 1, of: questions.length };
    const answered = (answer) => tell({ ...place, ...answer });
    return createQuestion(question, index, (right) => count(index, right), answered, set);
  });
  count(-1, null);
  const recall = (kept, of = () => ({})) =>
    made.forEach(({ recall }, index) => {
      const { question, source } = questions[index];
      recall(kept[question], source && of(stemOf(source))[question]);
    });
  return { elements: [...made.map(({ element }) => element), score], recall };
}

/** One question: radio buttons, Check, Try again, and a line for screen readers that says what the eye sees. */
function createQuestion({ question, answers, source }, index, count, tell, set) {
  const name = uid("answer");
  const [status, hint] = [h("p", { class: "he-hidden", role: "status" }), h("p", { class: "he-status" })];
  const choices = answers.map((answer, at) => createChoice(answer, "ABCDEFGH"[at], name, set));
  const place = h("p", { class: "he-source" });
  let before = null; // what was answered where the question is from
  const again = h("button", { type: "button", onclick: reset, hidden: true, ...KEYS }, en("Try again"));

  function submit(event) {
    event.preventDefault();
    const chosen = choices.find(({ radio }) => radio.checked);
    hint.textContent = chosen ? "" : en("Choose an answer first.");
    status.textContent = chosen ? explain(chosen) : hint.textContent;
    if (chosen) tell(chosen.summary());
  }

  /** Show an answer that was checked before: no voice, nothing to tell. earlier: what was answered at the source. */
  function recall(kept, earlier) {
    before = earlier;
    const chosen = choices.find(({ answer }) => answer.text === kept?.chosen);
    if (!chosen) return;
    chosen.radio.checked = true;
    explain(chosen);
  }

  /** A right answer explains the others too. */
  function explain(chosen) {
    const { right } = chosen.answer;
    for (const choice of choices) if (right || choice === chosen) choice.explain();
    again.hidden = false;
    if (source) place.replaceChildren(...readAgain(source, before));
    return en`Question ${index + 1}: ${chosen.told()} ${count(right)}`;
  }

  function reset() {
    for (const choice of choices) choice.clear();
    hint.textContent = "";
    place.replaceChildren();
    status.textContent = en`Question ${index + 1}, again. ${count(null)}`;
    choices[0].radio.focus();
    again.hidden = true;
    tell({ letter: null });
  }

  const legend = legendOf(index, question, source);
  return { element: createForm(submit, legend, choices, { place, again, hint, status }), recall };
}

/** A question, its answers and, below them, what may be done and what came of it. */
function createForm(onsubmit, legend, choices, { place, again, hint, status }) {
  const check = h("button", { type: "submit", class: "he-primary", ...KEYS }, en("Check"));
  const bar = h("div", { class: "he-controls" }, check, again, hint);
  const asked = [legend, h("div", { class: "he-choices" }, choices), place, bar, status];
  return h("form", { onsubmit, novalidate: true }, h("fieldset", {}, asked));
}

/** A question's number, where it is from, and its text. */
function legendOf(index, question, source) {
  const from = source?.text.split(",")[0];
  const told = from ? en`Question ${index + 1}, from ${from}` : en`Question ${index + 1}`;
  return h("legend", {}, h("span", { class: "he-number" }, told), ...paragraphs(question, "span"));
}

/** "08_stories_in_time" of a link to that chapter. */
const stemOf = ({ link }) => link.split("/").pop().split(".")[0];

/** Where the answer to a question from elsewhere stands, and what was answered there. Links work on the site alone. */
function readAgain({ text, link }, before) {
  const onSite = "content_root" in document.documentElement.dataset;
  const place = onSite ? h("a", { href: link }, ...inline(text)) : h("span", {}, ...inline(text));
  return [en("Read it again:"), " ", place, ". ", before ? toldThere(before) : ""];
}

const toldThere = ({ letter, right }) =>
  right ? en`There you answered ${letter}: right.` : en`There you answered ${letter}: not right.`;

const KEYS = { "data-lm-suppress-shortcuts": "true" }; // else JupyterLab takes the keys

/** One answer: its radio button, and its explanation once it is asked for. */
function createChoice(answer, letter, name, set) {
  const why = h("div", { class: "he-why", id: uid("why") });
  const radio = h("input", { type: "radio", name, value: letter, ...KEYS });
  const text = h("span", {}, h("b", {}, `${letter}. `), ...inline(answer.text));
  const element = h("div", { class: "he-choice" }, h("label", {}, radio, text), why);
  const words = answer.right ? en("Right.") : en("Not this one.");
  return {
    answer,
    radio,
    element,
    told: () => `${letter}: ${why.dataset.told}`,
    summary: () => ({ letter, chosen: answer.text, right: answer.right }),
    explain() {
      const [first, ...more] = paragraphs(answer.why);
      const icon = h("span", { class: "he-icon", "aria-hidden": "true" }, answer.right ? "✓" : "✗");
      first.prepend(icon, h("strong", {}, words), " ");
      why.replaceChildren(first, ...more);
      why.dataset.told = [first, ...more].map((part) => part.textContent.replace(icon.textContent, "")).join(" ");
      element.dataset.answer = answer.right ? "right" : "wrong";
      radio.setAttribute("aria-describedby", why.id);
      set(why);
    },
    clear() {
      radio.checked = false;
      why.replaceChildren();
      delete element.dataset.answer;
      radio.removeAttribute("aria-describedby");
    },
  };
}
