// DriftingContext: ten items learned while a context drifts; one moment is the cue, and what comes to mind is counted.

import { LISTS } from "../core/context.js";
import { en } from "../core/en.js";
import plot from "../ui/lagplot.css";
import { bindState, isCount } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { createBusyWork } from "../ui/work.js";
import { at, recallWork } from "./compute.js";
import own from "./drifting.css";
import { createParts, DRIFTS } from "./view.js";

const NAME = "drifting-context";
const START = { share: 0, drift: 0.1, seed: 0 };

const css = own + plot;
export default {
  render: renderer({ name: NAME, label: en("Drifting context"), look: "he-drifting", css, createView }),
};

function createView(root, model) {
  let [found, place] = [null, LISTS - 1]; // nothing is found while something else is asked
  const work = createBusyWork(root);
  const moment = () => ({ at: place });
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange, moment });
  const onReset = () => queueMicrotask(() => bound.change(bound.opened)); // the player itself goes to its start
  const parts = createParts({ ...bound, onSeek: turn, onReset });
  root.append(parts.element);

  /** What is asked is seen at once; what comes to mind when it is there, of all lists: Play adds them one by one. */
  function onChange(state, moment) {
    place = Math.min(LISTS - 1, moment ?? LISTS - 1);
    found = null;
    parts.update();
    work.request(() => recallWork({ ...state }, parts.ends()), answer);
  }

  function answer(recalled) {
    found = recalled;
    if (!parts.player.runs()) parts.player.seek(place);
  }

  function turn(to) {
    place = to;
    if (!found) return;
    const shares = parts.show(found, to + 1);
    bound.save({ shown: { before: at(shares, -1), same: at(shares, 0), after: at(shares, 1) } });
  }

  bound.restore();
  return [bound, parts, work];
}

/** A state that can be shown, or an error. */
function checked({ share, drift, seed }) {
  const inside = (value, low, high) => typeof value === "number" && value >= low && value <= high;
  if (!inside(share, 0, 1) || !inside(drift, DRIFTS.min, DRIFTS.max) || !isCount(seed))
    throw new Error("this is no state of the widget");
  return { share, drift, seed };
}
