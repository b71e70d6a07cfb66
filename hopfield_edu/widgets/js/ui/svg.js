// Elements of an SVG picture.

const NS = "http://www.w3.org/2000/svg";

/** An element: svg("text", {x: 1}, "words"). */
export function svg(tag, attributes = {}, text) {
  const element = document.createElementNS(NS, tag);
  set(element, attributes);
  if (text !== undefined) element.textContent = text;
  return element;
}

/** Set several attributes at once. */
export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
