// Work of a widget in slices: as long as it is under way, the widget says that it is busy.

import { createWork } from "../core/slices.js";
import { inNextFrame } from "./dom.js";

/**
 * Work as core/slices.js has it, never at once, which root tells by aria-busy. begin(): something is asked, and comes
 * soon; start(steps, onDone); rest(): nothing is asked any more. request(steps, onDone): the same as start, of what steps()
 * gives in the next frame, and of many requests in a frame only of the newest. ask(key, steps, onDone): the same as start,
 * and false, unless the last answer was to this key; then it rests, and true.
 */
export function createBusyWork(root) {
  const work = createWork();
  let answered = null; // the key of the last answer
  let newest = null; // what was requested in this frame
  const soon = inNextFrame(() => start(newest.steps(), newest.onDone));

  function begin(busy = true) {
    soon.cancel();
    work.stop();
    root.ariaBusy = String(busy);
  }
  const rest = () => begin(false);

  function start(steps, onDone = () => {}) {
    begin();
    work.start(steps, (found) => {
      root.ariaBusy = "false";
      onDone(found);
    });
  }

  function request(steps, onDone) {
    begin();
    newest = { steps, onDone };
    soon.request();
  }

  function ask(key, steps, onDone) {
    const known = key === answered;
    if (known) rest();
    else
      start(steps, (found) => {
        answered = key;
        onDone(found);
      });
    return known;
  }
  function destroy() {
    soon.cancel();
    work.destroy();
  }
  return { begin, start, request, rest, ask, destroy };
}
