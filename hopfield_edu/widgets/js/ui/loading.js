// A widget that needs a file: what it shows while the file is on its way, and where it does not come.

import { loadAsset } from "./asset.js";
import { h, showError } from "./dom.js";
import { attachTheme } from "./theme.js";

/** The render function of a widget whose view is createView(root, model, read(file)); one file for all on a page.
 * what: the file in words, waiting: the sentence while it is on its way, attributes: those of the widget. */
export function renderWith({ file, read, createView, what, waiting, attributes, css }) {
  let loading = null;
  const load = (model) => {
    loading ??= loadAsset(model, file).then(read);
    loading.catch(() => (loading = null));
    return loading;
  };

  return ({ model, el }) => {
    const root = h("section", attributes);
    el.append(root);
    const detach = attachTheme(root, css);
    let view = null;
    let gone = false;

    async function start() {
      const wait = h("p", { class: "he-wait", role: "status" }, waiting);
      root.append(wait);
      root.querySelector(":scope > .he-error")?.remove();
      try {
        const content = await load(model);
        if (!gone) view = createView(root, model, content);
      } catch (error) {
        const again = h("button", { type: "button", onclick: () => (again.remove(), start()) }, "Load again");
        showError(
          root,
          `${what} of this widget could not be loaded: ${reason(error)}. The text around it does not need it.`,
        );
        root.append(again);
      }
      wait.remove();
    }
    start();
    return () => {
      gone = true;
      view?.destroy();
      detach();
      root.remove();
    };
  };
}

/** A file that is cut or another one breaks in many ways; for a reader all of them are one. */
const reason = (error) => (error.constructor === Error ? error.message : "its file is damaged or did not arrive");
