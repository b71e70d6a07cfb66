// A notebook's text as nodes of a page: paragraphs, `code`, **strong**, *stressed*, and $mathematics$.

import { h } from "../ui/dom.js";
import { texParts } from "./tex.js";
import { printed } from "./type.js";

const INLINE = /\$([^$]+)\$|`([^`]+)`|\*\*(.+?)\*\*|\*(.+?)\*/g;

/** Elements for a text, one a paragraph; never parsed as HTML. */
export const paragraphs = (text, tag = "p") =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => h(tag, {}, ...inline(part.replace(/\s+/g, " "))));

/** Nodes for one paragraph. */
export const inline = (text) => nodesOf(printed(text));

function nodesOf(text) {
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(INLINE)) {
    const [all, tex, code, strong, stressed] = found;
    nodes.push(text.slice(end, found.index));
    end = found.index + all.length;
    if (tex) nodes.push(formula(tex));
    else if (code) nodes.push(h("code", {}, code));
    else if (strong) nodes.push(h("strong", {}, ...nodesOf(strong)));
    else nodes.push(h("em", {}, ...nodesOf(stressed)));
  }
  return [...nodes, text.slice(end)].filter((node) => node !== "");
}

/** A formula in letters, until it is set. */
function formula(tex) {
  const element = h("span", { class: "he-math mathjax_process", "data-tex": tex });
  element.append(...texParts(tex).map(({ tag, text }) => (tag ? h(tag, {}, text) : text)));
  return element;
}

/**
 * Set the formulas in a place: by the MathML that the built page has for them, TeX -> <math>, else by MathJax, where it
 * runs. Elsewhere they stay letters.
 */
export async function typeset(place, formulas) {
  const waiting = [...place.querySelectorAll(".he-math[data-tex]")];
  for (const element of waiting.filter(({ dataset }) => dataset.tex in formulas)) {
    const made = new DOMParser().parseFromString(formulas[element.dataset.tex], "text/html");
    element.replaceChildren(made.querySelector("math"));
    delete element.dataset.tex;
  }
  if (window.MathJax?.typesetPromise) await byMathJax(waiting.filter(({ dataset }) => dataset.tex));
}

async function byMathJax(elements) {
  await window.MathJax.startup?.promise;
  for (const element of elements) {
    element.textContent = `\\(${element.dataset.tex}\\)`;
    delete element.dataset.tex;
  }
  if (elements.length) await window.MathJax.typesetPromise(elements);
}
