// The Quiz: choose, check, read why. The score stays on the page.

import { h, showError, uid } from "../ui/dom.js";
import { renderer } from "../ui/widget.js";
import css from "./quiz.css";
import { inline, paragraphs, typeset } from "./text.js";

export default { render: renderer({ name: "quiz", label: "Quiz", look: "he-quiz", css, createView }) };

function createView(root, model) {
  const style = root.querySelector(":scope > style");
  function fill() {
    root.replaceChildren(style);
    try {
      root.append(...createQuiz(model.get("questions")));
    } catch (error) {
      showError(root, "The questions of this quiz are damaged, so it cannot be shown.");
      console.info("quiz:", error.message);
    }
    typeset(root);
  }

  fill();
  model.on("change:questions", fill);
  return { destroy: () => model.off("change:questions", fill) };
}

/** The questions and the line that counts. */
function createQuiz(questions) {
  const score = h("p", { class: "he-score" });
  const results = new Map(); // question -> whether its checked answer is right
  const count = (index, right) => {
    if (right === null) results.delete(index);
    else results.set(index, right);
    const good = [...results.values()].filter(Boolean).length;
    score.textContent = `${good} of ${questions.length} right, ${results.size} answered.`;
    return score.textContent;
  };
  const forms = questions.map((question, index) => createQuestion(question, index, (right) => count(index, right)));
  count(-1, null);
  return [...forms, score];
}

/** One question: radio buttons, Check, Try again, and a line for screen readers that says what the eye sees. */
function createQuestion({ question, answers }, index, count) {
  const [first, ...more] = paragraphs(question, "span");
  const name = uid("answer");
  const status = h("p", { class: "he-hidden", role: "status" });
  const hint = h("p", { class: "he-status" });
  const choices = answers.map((answer, at) => createChoice(answer, "ABCDEFGH"[at], name));
  const again = h("button", { type: "button", onclick: reset, ...KEYS }, "Try again");
  const check = h("button", { type: "submit", class: "he-primary", ...KEYS }, "Check");
  again.hidden = true;

  function submit(event) {
    event.preventDefault();
    const chosen = choices.find(({ radio }) => radio.checked);
    hint.textContent = chosen ? "" : "Choose an answer first.";
    status.textContent = chosen ? explain(chosen) : hint.textContent;
  }

  /** A right answer explains the others too. */
  function explain(chosen) {
    const { right } = chosen.answer;
    for (const choice of choices) if (right || choice === chosen) choice.explain();
    again.hidden = false;
    return `Question ${index + 1}: ${chosen.told()} ${count(right)}`;
  }

  function reset() {
    for (const choice of choices) choice.clear();
    hint.textContent = "";
    status.textContent = `Question ${index + 1}, again. ${count(null)}`;
    choices[0].radio.focus();
    again.hidden = true;
  }

  const legend = h("legend", {}, h("span", { class: "he-number" }, `Question ${index + 1}`), first, ...more);
  const list = h("div", { class: "he-choices" }, choices);
  const bar = h("div", { class: "he-controls" }, check, again, hint);
  return h("form", { onsubmit: submit, novalidate: true }, h("fieldset", {}, legend, list, bar, status));
}

const KEYS = { "data-lm-suppress-shortcuts": "true" }; // else JupyterLab takes the keys

/** One answer: its radio button, and its explanation once it is asked for. */
function createChoice(answer, letter, name) {
  const why = h("div", { class: "he-why", id: uid("why") });
  const radio = h("input", { type: "radio", name, value: letter, ...KEYS });
  const text = h("span", {}, h("b", {}, `${letter}. `), ...inline(answer.text));
  const element = h("div", { class: "he-choice" }, h("label", {}, radio, text), why);
  const words = answer.right ? "Right." : "Not this one.";
  return {
    answer,
    radio,
    element,
    told: () => `${letter}: ${why.dataset.told}`,
    explain() {
      const [first, ...more] = paragraphs(answer.why);
      const icon = h("span", { class: "he-icon", "aria-hidden": "true" }, answer.right ? "✓" : "✗");
      first.prepend(icon, h("strong", {}, words), " ");
      why.replaceChildren(first, ...more);
      why.dataset.told = [first, ...more].map((part) => part.textContent.replace(icon.textContent, "")).join(" ");
      element.dataset.answer = answer.right ? "right" : "wrong";
      radio.setAttribute("aria-describedby", why.id);
      typeset(why);
    },
    clear() {
      radio.checked = false;
      why.replaceChildren();
      delete element.dataset.answer;
      radio.removeAttribute("aria-describedby");
    },
  };
}
