// A file too large to travel in the page: from the site beside the module, or from the kernel by a message.

import { en } from "../core/en.js";

const WAIT = 20_000;

/** The bytes of a file of the package's static folder, as a promise of an ArrayBuffer. */
export function loadAsset(model, name, wait = WAIT) {
  let timer = 0;
  let stop = () => {};
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(en("nobody answered; with a notebook, run its cell again"))), wait);
  });
  const asked = model.asset
    ? model.asset(name)
    : new Promise((resolve, reject) => {
        const hear = (content, buffers) => {
          if (content?.asset !== name) return;
          if (buffers?.length) resolve(toBuffer(buffers[0]));
          else reject(new Error(content.error ?? en("the answer was empty")));
        };
        stop = () => model.off("msg:custom", hear);
        model.on("msg:custom", hear);
        model.send({ asset: name });
      });
  return Promise.race([asked, late]).finally(() => {
    clearTimeout(timer);
    stop();
  });
}

/** A copy of a DataView or typed array as an ArrayBuffer of its own. */
export const toBuffer = (view) => view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength);
