// The state of a widget in its three places: here, in the model that Python reads, and in the page's address.

import { showError } from "./dom.js";
import { readHash, writeHash } from "./hash.js";

const OTHER_LINK = "The link does not hold a state of this widget. It starts afresh.";

/**
 * Bind a state to a model, one trait a name, and to the link of the page.
 *
 * start: the state where nothing else is said; its keys are the traits that Python and the reader can set.
 * checked(values) -> a state that can be shown, or an error: whatever comes from outside goes through it.
 * onChange(state, moment): show it. moment is the one that a link names, null where no link was read.
 * complaints: what to say where the saved state (saved), a link (link) or what Python set (set) cannot be shown.
 * read(model), write(state): between traits and state, where they differ in form.
 */
export function bindState(
  root,
  model,
  { name, start, checked, onChange, complaints = {}, read, write = (state) => state },
) {
  const state = { ...start };
  const traits = Object.keys(start);
  const fromModel = () =>
    checked(read ? read(model) : Object.fromEntries(traits.map((trait) => [trait, model.get(trait)])));
  let saving = false;

  /** Take a state over, or say why not; whether it was taken. */
  function take(source, complaint) {
    try {
      Object.assign(state, source());
      return true;
    } catch {
      if (complaint) showError(root, complaint);
      return false;
    }
  }

  function follow() {
    if (!saving && take(fromModel, complaints.set)) onChange(state, null);
  }
  traits.forEach((trait) => model.on(`change:${trait}`, follow));

  return {
    state,
    /** Something that the reader has changed. */
    change(part) {
      Object.assign(state, part);
      onChange(state, null);
    },
    /** The state of the model, then that of the link: once, when the view is ready to show it. */
    restore() {
      take(fromModel, complaints.saved ?? "The saved state of this widget cannot be read. It starts afresh.");
      const { value, error } = readHash(name);
      if (error) showError(root, error);
      const linked = value !== undefined && take(() => checked(value), complaints.link ?? OTHER_LINK);
      onChange(state, linked && Number.isInteger(value.at) ? value.at : null);
    },
    /** Let Python read the state, and whatever else is on the screen. */
    save(seen = {}) {
      saving = true;
      if (setFresh(model, { ...write(state), ...seen })) model.save_changes();
      saving = false;
    },
    /** The address of this state, with whatever else belongs to the moment. */
    share: (moment = {}) => writeHash(name, { ...state, ...moment }),
    destroy: () => traits.forEach((trait) => model.off(`change:${trait}`, follow)),
  };
}

/** Set the traits whose values differ from what the model holds; whether there were any. */
function setFresh(model, values) {
  const fresh = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(model.get(name)),
  );
  for (const [name, value] of fresh) model.set(name, value);
  return fresh.length > 0;
}

/** Whether this is a whole number from 0 to most; seeds go up to 2 ** 32 - 1. */
export const isCount = (value, most = 2 ** 32 - 1) => Number.isInteger(value) && value >= 0 && value <= most;
