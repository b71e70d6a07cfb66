// The state of widgets in the page's address, "#playground=…&quiz=…", so that a link brings it back.

import { en } from "../core/en.js";

const encode = (object) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(object))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const decode = (text) =>
  JSON.parse(
    new TextDecoder().decode(
      Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0)),
    ),
  );

const parts = () => new URLSearchParams(location.hash.slice(1));

export const DAMAGED = en("The link is damaged, so the widget starts afresh. Ask for the link again.");

/** {value} from the page's address, {} where there is none, {error} where it cannot be read. */
export function readHash(name) {
  const text = parts().get(name);
  if (text === null) return {};
  try {
    return { value: decode(text) };
  } catch {
    return { error: DAMAGED };
  }
}

/** A state as a link holds it: "playground=eyJ…". */
export const hashOf = (name, object) => `${name}=${encode(object)}`;

/** Put a state into the page's address and return the whole address. */
export function writeHash(name, object) {
  const all = parts();
  all.set(name, encode(object));
  history.replaceState(null, "", `#${all}`);
  return location.href;
}
