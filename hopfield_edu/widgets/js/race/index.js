// The memory race: five memories answer the same corrupted question, step by step, on one clock.

import { en } from "../core/en.js";
import { NAMES } from "../core/names.js";
import { bindState } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { corrupted, race } from "./methods.js";
import css from "./race.css";
import { checked, fromText, START } from "./state.js";
import { createParts } from "./view.js";

const NAME = "memory-race";
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with the ghost."),
  set: en("What was set cannot be asked: choose a picture’s name, flips from 0 to 128 and a seed."),
};
const BOUND = { name: NAME, start: START, checked, complaints: COMPLAINTS };

export default { render: renderer({ name: NAME, label: en("Memory race"), look: "he-race", css, createView }) };

function createView(root, model) {
  let scene = null; // the question and its race
  const bound = bindState(root, model, { ...BOUND, onChange: compute, moment: () => ({ at: parts.at() }) });
  const parts = createParts({
    state: bound.state,
    change: bound.change,
    onSeek: (t) => scene && parts.show(scene, t),
    share: bound.share,
  });
  root.append(parts.element);

  /** Run the race. Who was looking at its end sees the new end, who was on the way sees the start. */
  function compute(state, moment) {
    const finished = scene !== null && parts.at() === scene.times.length - 1;
    const target = NAMES.indexOf(state.picture);
    const cue = state.drawn ? fromText(state.drawn) : corrupted(target, state.flips, state.seed);
    scene = { target, cue, ...race(cue, state.seed, target) };
    parts.update(scene);
    parts.player.seek(moment ?? (finished ? scene.times.length - 1 : 0));
    bound.save(answersOf(scene));
  }

  bound.restore();
  return [bound, parts];
}

/** What Python reads of a race: each memory's answer and its steps. */
function answersOf({ lanes }) {
  return {
    answers: Object.fromEntries(lanes.map(({ key, answer }) => [key, NAMES[answer] ?? ""])),
    steps: Object.fromEntries(lanes.map((lane) => [lane.key, lane.steps])),
  };
}
