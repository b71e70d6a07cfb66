// A notebook's text as nodes of a page: paragraphs, `code`, **strong**, *stressed*, and $mathematics$.

import { h } from "../ui/dom.js";
import { texParts } from "./tex.js";

const INLINE = /\$([^$]+)\$|`([^`]+)`|\*\*(.+?)\*\*|\*(.+?)\*/g;

/** Elements for a text, one a paragraph; never parsed as HTML. */
export const paragraphs = (text, tag = "p") =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => h(tag, {}, ...inline(part.replace(/\s+/g, " "))));

/** Nodes for one paragraph. */
export function inline(text) {
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(INLINE)) {
    const [all, tex, code, strong, stressed] = found;
    nodes.push(text.slice(end, found.index));
    end = found.index + all.length;
    if (tex) nodes.push(formula(tex));
    else if (code) nodes.push(h("code", {}, code));
    else if (strong) nodes.push(h("strong", {}, ...inline(strong)));
    else nodes.push(h("em", {}, ...inline(stressed)));
  }
  return [...nodes, text.slice(end)].filter((node) => node !== "");
}

/** A formula in letters, until the page's MathJax sets it. */
function formula(tex) {
  const element = h("span", { class: "he-math mathjax_process", "data-tex": tex });
  element.append(...texParts(tex).map(({ tag, text }) => (tag ? h(tag, {}, text) : text)));
  return element;
}

/** Let MathJax set the formulas in a place, where the page has it; else they stay letters. */
export async function typeset(place) {
  if (!window.MathJax) return;
  if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done, { once: true }));
  await window.MathJax.startup?.promise;
  if (!window.MathJax.typesetPromise) return;
  const waiting = [...place.querySelectorAll(".he-math[data-tex]")];
  for (const element of waiting) {
    element.textContent = `\\(${element.dataset.tex}\\)`;
    delete element.dataset.tex;
  }
  if (waiting.length) await window.MathJax.typesetPromise(waiting);
}
