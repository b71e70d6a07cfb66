// A widget that needs a file: what it shows while the file is on its way, and where it does not come.

import { en } from "../core/en.js";
import { loadAsset } from "./asset.js";
import { h, hideError, showError } from "./dom.js";
import { renderer } from "./widget.js";

/**
 * The render function of a widget whose view is createView(root, model, read(file)); one file for all on a page.
 * what: the file in words; waiting: the sentence while it is on its way; the rest is as in ui/widget.js.
 */
export function renderWith({ file, read, createView, what, waiting, ...frame }) {
  let loading = null;
  const load = (model) => {
    loading ??= loadAsset(model, file).then(read);
    loading.catch(() => (loading = null));
    return loading;
  };
  const opened = (root, model) =>
    openLater(root, { what, waiting, load: () => load(model), open: (content) => createView(root, model, content) });
  return renderer({ ...frame, createView: opened });
}

/** Open a view when its file has come; say why where it does not, and try again. */
function openLater(root, { what, waiting, load, open }) {
  let made = [];
  let gone = false;
  let stopWaiting = () => {};

  async function start() {
    const wait = h("p", { class: "he-wait", role: "status" }, waiting);
    root.append(wait);
    hideError(root);
    try {
      const content = await load();
      if (!gone) made = [open(content)].flat();
    } catch (error) {
      sayLost(error);
    }
    wait.remove();
  }

  /** By a button, or when the network is back. */
  function sayLost(error) {
    const again = h("button", { type: "button", onclick: retry }, en("Try again"));
    function retry() {
      stopWaiting();
      again.remove();
      start();
    }
    stopWaiting = () => removeEventListener("online", retry);
    addEventListener("online", retry);
    showError(
      root,
      en`${what} of this widget could not be loaded: ${reason(error)}. The text around it does not need it.`,
    );
    root.append(again);
  }

  function destroy() {
    gone = true;
    stopWaiting();
    for (const part of made) part.destroy();
  }
  start();
  return { destroy };
}

/** A file that is cut or another one breaks in many ways; for a reader all of them are one. */
const reason = (error) => (error.constructor === Error ? error.message : en("its file is damaged or did not arrive"));
