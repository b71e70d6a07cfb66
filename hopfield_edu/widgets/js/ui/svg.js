// Elements of an SVG picture.

const NS = "http://www.w3.org/2000/svg";

/** An element: svg("circle", {r: 5}), svg("text", {x: 1}, "words"), svg("g", {}, svg("line"), svg("line")). */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(NS, tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

/** Set several attributes at once. */
export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
