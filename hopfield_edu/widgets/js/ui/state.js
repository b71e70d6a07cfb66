// The state of a widget in its three places: here, in the model that Python reads, and in the page's address.

import { en } from "../core/en.js";
import { hideError, showError } from "./dom.js";
import { hashOf, readHash, writeHash } from "./hash.js";

const SAVED = en("The saved state of this widget cannot be read. It starts afresh.");
const OTHER_LINK = en("The link does not hold a state of this widget. It starts afresh.");

/**
 * Bind a state to a model, one trait a name, and to the link of the page.
 *
 * start: the state where nothing else is said; its keys are the traits that Python and the reader can set, unless
 * traits names others.
 * checked(values) -> a state that can be shown, or an error: whatever comes from outside goes through it.
 * onChange(state, moment): show it. moment is the one that a link names, null where no link was read.
 * onSet(state): show what Python set, where that is something else.
 * complaints: what to say where the saved state (saved), a link (link) or what Python set (set) cannot be shown.
 * read(model, traits), write(state): between traits and state, where they differ in form.
 * moment(): what a link holds besides the state, such as how far a recall is.
 *
 * Returns the state; opened, that of the model when the view was opened, which Reset brings back;
 * change(part): something that the reader has changed;
 * restore(): the state of the model, then that of the link, once, when the view is ready to show it;
 * save(seen): let Python read the state, and whatever else is on the screen;
 * share(): the address of this state and moment. By the event course:state the page asks for the same, to keep it
 * to itself: it gives take(hash).
 */
export function bindState(root, model, { name, start, checked, onChange, ...more }) {
  const { onSet = (state) => onChange(state, null), complaints = {}, read = valuesOf, write = (state) => state } = more;
  const { traits = Object.keys(start), moment = () => ({}) } = more;
  const [state, opened] = [{ ...start }, {}];
  const fromModel = () => checked(read(model, traits));
  const take = (source, complaint) => attempt(root, () => Object.assign(state, source()), complaint);
  let [saving, unfit] = [false, false];

  /** Others set one trait after the other: what does not fit yet may fit with the next. */
  function follow() {
    if (saving) return;
    const waited = unfit;
    unfit = !take(fromModel, complaints.set);
    if (unfit) return;
    if (waited) hideError(root);
    onSet(state);
  }
  const shown = () => ({ ...state, ...moment() });
  root.addEventListener("course:state", ({ detail }) => detail.take(hashOf(name, shown())));
  for (const trait of traits) model.on(`change:${trait}`, follow);

  return {
    state,
    opened,
    change(part) {
      hideError(root); // what the reader was told is mended, or past
      Object.assign(state, part);
      onChange(state, null);
    },
    restore() {
      take(fromModel, complaints.saved ?? SAVED);
      Object.assign(opened, state);
      const linked = (value) => take(() => checked(value), complaints.link ?? OTHER_LINK);
      onChange(state, takeLink(root, name, linked));
    },
    save(seen = {}) {
      saving = true;
      setFresh(model, { ...write(state), ...seen });
      saving = false;
    },
    share: () => writeHash(name, shown()),
    destroy: () => traits.forEach((trait) => model.off(`change:${trait}`, follow)),
  };
}

/** Take the state that the page's address holds, if any; the moment that it names, or null. */
function takeLink(root, name, take) {
  const { value, error } = readHash(name);
  if (error) showError(root, error);
  return value !== undefined && take(value) && Number.isInteger(value.at) ? value.at : null;
}

/** The values of these traits, by name. */
const valuesOf = (model, traits) => Object.fromEntries(traits.map((trait) => [trait, model.get(trait)]));

/** Whether something could be done; where not, the reader is told. */
function attempt(root, action, complaint) {
  try {
    action();
    return true;
  } catch {
    if (complaint) showError(root, complaint);
    return false;
  }
}

/** Set and save the traits whose values differ from what the model holds. */
function setFresh(model, values) {
  const fresh = Object.entries(values).filter(([name, value]) => !same(value, model.get(name)));
  for (const [name, value] of fresh) model.set(name, value);
  if (fresh.length) model.save_changes();
}

/** Whether two values of a trait are the same: JSON, or bytes. */
function same(a, b) {
  if (!ArrayBuffer.isView(a)) return JSON.stringify(a) === JSON.stringify(b);
  const [own, held] = [bytesOf(a), bytesOf(b)];
  return own.length === held.length && own.every((byte, i) => byte === held[i]);
}

/** The bytes of a trait: a DataView from a kernel or from the saved page, an array of bytes where a view has set it. */
export function bytesOf(value) {
  if (!ArrayBuffer.isView(value)) return new Uint8Array(0);
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/** Colours 0 … 1 as the bytes that Python reads. */
export const dataOf = (colours) => new DataView(Uint8Array.from(colours, (value) => Math.round(255 * value)).buffer);

/** Whether this is a whole number from 0 to most; seeds go up to 2 ** 32 - 1. */
export const isCount = (value, most = 2 ** 32 - 1) => Number.isInteger(value) && value >= 0 && value <= most;
