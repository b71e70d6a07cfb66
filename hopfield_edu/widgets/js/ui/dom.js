// Small pieces of page that every widget uses.

/** An element: h("button", {type: "button", onclick: f}, "Play"). null and undefined attributes and children are left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

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

/** Say what went wrong, at the top of the widget; a button takes it away. */
export function showError(root, text) {
  root.querySelector(":scope > .he-error")?.remove();
  const box = h("div", { class: "he-error", role: "alert" }, h("span", {}, text));
  box.append(h("button", { type: "button", onclick: () => box.remove() }, "Close"));
  root.prepend(box);
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
