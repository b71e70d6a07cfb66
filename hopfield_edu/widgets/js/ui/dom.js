// Small pieces of page that every widget uses.

import { en } from "../core/en.js";

/**
 * An element: h("button", {type: "button", onclick: f}, "Play"). null and undefined attributes and children are left out.
 * A child is a node, text, or a part of a widget, which holds its element.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  const shown = children.flat().filter((child) => child !== null && child !== undefined);
  element.append(...shown.map((child) => child.element ?? child));
  return element;
}

/** Parts under a small title. */
export const titled = (title, ...parts) => h("div", {}, h("p", { class: "he-title" }, title), ...parts);

/** What ends several parts at once. */
export const together = (...parts) => ({ destroy: () => parts.forEach((part) => part.destroy()) });

let issued = 0;

/** An id that no other element of the page has. */
export const uid = (prefix) => `he-${prefix}-${++issued}`;

/** A function that writes its text into a live region, at most once in a while, so that a screen reader can follow. */
export function announcer(region, wait = 400) {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => (region.textContent = text), wait);
  };
}

/** The sentence that says what is seen: {element, say(words)}; a screen reader hears it where it has changed. */
export function createSentence() {
  const element = h("p", { class: "he-sentence", role: "status" });
  function say(words) {
    if (element.textContent !== words) element.textContent = words;
  }
  return { element, say };
}

/** Say what went wrong, at the top of the widget; a button takes it away. */
export function showError(root, text) {
  hideError(root);
  const box = h("div", { class: "he-error", role: "alert" }, h("span", {}, text));
  box.append(h("button", { type: "button", onclick: () => box.remove() }, en("Close")));
  root.prepend(box);
}

/** Take back what went wrong. */
export const hideError = (root) => root.querySelector(":scope > .he-error")?.remove();

/** Do something once in the next frame, however often it is asked for: {request(), cancel()}. */
export function inNextFrame(action) {
  let waiting = 0;
  function cancel() {
    cancelAnimationFrame(waiting);
    waiting = 0;
  }
  function run() {
    waiting = 0;
    action();
  }
  return { request: () => (waiting ||= requestAnimationFrame(run)), cancel };
}

/** Copy text; resolves to whether it worked. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
