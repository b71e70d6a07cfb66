// Mood: the same cue, and a slow hidden number that decides which story it elicits.

import { en } from "../core/en.js";
import { DAMAGED } from "../ui/hash.js";
import { bindState, isCount } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { readMemory } from "./memory.js";
import css from "./mood.css";
import { createParts, LIMIT } from "./view.js";
import { STEPS, wander } from "./walk.js";

const NAME = "mood";
const START = { cue: 0, mood: 0, hold: true, seed: 0 };
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with an even mood."),
  link: DAMAGED,
};
const BOUND = { name: NAME, start: START, complaints: COMPLAINTS };

export default {
  render: renderer({
    name: NAME,
    label: en("Mood"),
    look: "he-mood",
    css,
    read: readMemory,
    createView,
    damaged: en("The saved stories of this widget are damaged, so they cannot be told."),
  }),
};

function createView(root, model, memory) {
  let walk = null;
  const known = (values) => checked(values, memory.names.length);
  const moment = () => ({ at: parts.at() });
  const bound = bindState(root, model, { ...BOUND, checked: known, onChange: compute, moment });
  const parts = createParts(memory, {
    state: bound.state,
    change: bound.change,
    onSeek: (t) => walk && parts.show(walk, t),
    onReset: () => bound.change(START),
    share: bound.share,
  });
  root.append(parts.element);

  function compute(state, moment) {
    const steps = STEPS[state.hold];
    walk = wander(memory, { ...state, steps });
    parts.update(walk, steps);
    bound.save({ told: walk.told });
    parts.player.seek(moment ?? (state.hold ? steps : 0)); // a held story is seen whole, a drift from its start
  }

  bound.restore();
  return [bound, parts];
}

/** The state of a link or a saved page, or an error where it is none. */
function checked({ cue, mood, hold, seed }, pictures) {
  const known = isCount(cue, pictures - 1) && isCount(seed) && Math.abs(mood) <= LIMIT && typeof hold === "boolean";
  if (!known) throw new Error("this is no state of the widget");
  return { cue, mood, hold, seed };
}
