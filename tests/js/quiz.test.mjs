// Formulas of a quiz where the page has no MathJax, and its words as they are printed.

import assert from "node:assert/strict";
import { test } from "node:test";

import { texParts } from "../../hopfield_edu/widgets/js/quiz/tex.js";
import { printed } from "../../hopfield_edu/widgets/js/quiz/type.js";

const MARKS = { sup: "^", sub: "_" };
const told = (tex) => texParts(tex).map(({ tag, text }) => (tag ? `${MARKS[tag]}(${text})` : text)).join("");

const CASES = {
  "p = n": "p = n",
  "n \\times n": "n × n",
  "\\Delta E = 2 s_k h_k": "ΔE = 2 s_(k) h_(k)",
  "(1-f)^{2k}": "(1−f)^(2k)",
  "(-1)(-1) = +1": "(−1)(−1) = +1",
  "\\operatorname{sign}(x^1 + x^2)": "sign(x^(1) + x^(2))",
  "x x^\\mathsf{T} - x g^\\mathsf{T}": "x x^(T) − x g^(T)",
  "\\frac{1}{2n}": "1/(2n)",
  "\\frac{a + b}{\\sqrt{n}}": "(a + b)/√n",
};

for (const [tex, letters] of Object.entries(CASES)) {
  test(`${tex} reads ${letters}`, () => assert.equal(told(tex), letters));
}

test("no command and no brace is left of a formula that is not known", () => {
  assert.doesNotMatch(told("\\unknown{x}_{ij}^{\\top} \\le {y}"), /[\\{}]/);
});

const PRINTED = {
  'He says: "40 % are near."': "He says: “40\u00a0% are near.”",
  "Hebb's rule": "Hebb’s rule",
  '"**It** stays" needs *"comes back"*': "“**It** stays” needs *“comes back”*",
  '("left")': "(“left”)",
  '`use("neg-L1")`, "so"': '`use("neg-L1")`, “so”',
  "$f'(x)$ at 3 × 3": "$f'(x)$ at 3\u00a0×\u00a03",
};

for (const [typed, wanted] of Object.entries(PRINTED)) {
  test(`${typed} is printed ${wanted}`, () => assert.equal(printed(typed), wanted));
}
