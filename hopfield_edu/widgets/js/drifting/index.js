// DriftingContext: ten items learned while a context drifts; one moment is the cue, and what comes to mind is counted.

import { LISTS } from "../core/context.js";
import { en } from "../core/en.js";
import plot from "../ui/lagplot.css";
import { bindState, isCount } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { at } from "./compute.js";
import own from "./drifting.css";
import { createParts, DRIFTS } from "./view.js";

const NAME = "drifting-context";
const START = { share: 0, drift: 0.1, seed: 0 };

const css = own + plot;
export default {
  render: renderer({ name: NAME, label: en("Drifting context"), look: "he-drifting", css, createView }),
};

function createView(root, model) {
  const moment = () => ({ at: place });
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange: compute, moment });
  const parts = createParts({
    ...bound,
    onSeek: turn,
    onReset: () => queueMicrotask(() => bound.change(bound.opened)),
  });
  let place = LISTS - 1;
  root.append(parts.element);

  function compute(_, moment) {
    parts.update();
    parts.player.seek(moment ?? LISTS - 1); // all lists are seen at once; Play adds them one by one
  }

  function turn(to) {
    place = to;
    const shares = parts.show(to + 1);
    bound.save({ shown: { before: at(shares, -1), same: at(shares, 0), after: at(shares, 1) } });
  }

  bound.restore();
  return [bound, parts];
}

/** A state that can be shown, or an error. */
function checked({ share, drift, seed }) {
  const inside = (value, low, high) => typeof value === "number" && value >= low && value <= high;
  if (!inside(share, 0, 1) || !inside(drift, DRIFTS.min, DRIFTS.max) || !isCount(seed))
    throw new Error("this is no state of the widget");
  return { share, drift, seed };
}
