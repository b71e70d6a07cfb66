// Clock hands: 128 clocks that draw each other, and a fast rhythm that lets each hand rest at a few places only.

import { en } from "../core/en.js";
import { bindState, isCount } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
import { createBusyWork } from "../ui/work.js";
import css from "./clock_hands.css";
import { FRAMES, LEVELS, MOST, runWork } from "./compute.js";
import { createParts } from "./view.js";

const NAME = "clock-hands";
const START = { levels: 4, patterns: 6, strength: 0.5, ramp: true, seed: 0 };
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with four places."),
  set: en("What was set cannot be shown: 1 to 26 patterns, a strength from 0 to 2, and so on."),
};

export default { render: renderer({ name: NAME, label: en("Clock hands"), look: "he-clock-hands", css, createView }) };

function createView(root, model) {
  let [recall, at] = [null, 0]; // no recall while another one is under way
  const work = createBusyWork(root);
  const moment = () => ({ at });
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange, moment, complaints: COMPLAINTS });
  const onReset = () => bound.change(bound.opened); // the player itself goes to its start
  const parts = createParts({ ...bound, onSeek: show, onReset });
  root.append(parts.element);

  /** What is asked is seen at once; its recall when it is there, at the moment that there is, or that a link names. */
  function onChange(state, moment) {
    at = Math.min(FRAMES, moment ?? at);
    recall = null;
    parts.update();
    work.request(() => runWork({ ...state }), answer);
  }

  function answer(found) {
    recall = found;
    if (!parts.player.runs()) parts.player.seek(at);
  }

  function show(frame, playing) {
    at = frame;
    if (!recall) return;
    const { count, overlap } = parts.show(recall, frame, playing);
    if (!playing) bound.save({ shown: { wrong: count, overlap } });
  }

  bound.restore();
  return [bound, parts, work, onTheme(root, parts.redraw)];
}

/** A state that can be shown, or an error. */
function checked({ levels, patterns, strength, ramp, seed }) {
  const counts = LEVELS.includes(levels) && isCount(patterns, MOST) && patterns > 0 && isCount(seed);
  const strong = typeof strength === "number" && strength >= 0 && strength <= 2;
  if (!counts || !strong || typeof ramp !== "boolean") throw new Error("this is no state of the widget");
  return { levels, patterns, strength, ramp, seed };
}
