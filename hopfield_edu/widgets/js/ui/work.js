// Work of a widget in slices: as long as it is under way, the widget says that it is busy.

import { createWork } from "../core/slices.js";

/**
 * Work as core/slices.js has it, never at once, which root tells by aria-busy. begin(): something is asked, and comes
 * soon; start(steps, onDone); rest(): nothing is asked any more. ask(key, steps, onDone): the same as start, and false,
 * unless the last answer was to this key; then it rests, and true.
 */
export function createBusyWork(root) {
  const work = createWork();
  let answered = null; // the key of the last answer

  function begin(busy = true) {
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
  return { begin, start, rest, ask, destroy: work.destroy };
}
