// What every widget is around its view: a section in the course's look, and words where there is nothing to show.

import { LANGUAGE } from "../core/en.js";
import { h, showError } from "./dom.js";
import { attachTheme } from "./theme.js";

/**
 * The render function of a widget. createView(root, model, content) -> what it made that ends by destroy(), one or a list.
 * read(model) -> content, or an error where what the page holds is damaged; damaged: what the reader is then told.
 */
export function renderer({ name, label, look, css, read = () => null, createView, damaged }) {
  return ({ model, el }) => {
    const said = { lang: LANGUAGE, "aria-label": unused(label) };
    const root = h("section", { class: `he-root ${look}`, "data-widget": name, ...said });
    el.append(root);
    const detach = attachTheme(root, css);
    const made = [opened(root, name, damaged, () => createView(root, model, read(model)))].flat();
    return () => {
      for (const part of made) part.destroy();
      detach();
      root.remove();
    };
  };
}

/** The label, with a number where a page shows several widgets of a kind: each place has a name of its own. */
function unused(label) {
  const taken = new Set(Array.from(document.querySelectorAll("[data-widget]"), (root) => root.ariaLabel));
  let [free, number] = [label, 1];
  while (taken.has(free)) free = `${label} ${++number}`;
  return free;
}

function opened(root, name, damaged, open) {
  if (!damaged) return open();
  try {
    return open();
  } catch (error) {
    showError(root, damaged);
    console.info(`${name}:`, error.message);
    return [];
  }
}
