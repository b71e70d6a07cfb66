// Tilt the landscape: an input that pushes the ball, or reshapes the ground that it lies on.

import { en } from "../core/en.js";
import { bindState, isCount } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
import { createBusyWork } from "../ui/work.js";
import { FRAMES, RULES, STARTS } from "./compute.js";
import { flowWork } from "./flow.js";
import css from "./tilt.css";
import { createParts } from "./view.js";
import { timeOf } from "./words.js";

const NAME = "tilted-landscape";
const START = { rule: "plasticity", share: 0.92, volume: 2, pulse: 5, noise: 0, start: "coffee", seed: 0 };
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with coffee."),
  set: en("What was set cannot be shown: a share from 0 to 1, a volume from 0 to 4, and so on."),
};

export default { render: renderer({ name: NAME, label: en("Tilt the landscape"), look: "he-tilt", css, createView }) };

function createView(root, model) {
  let [flow, at] = [null, 0]; // no flow while another one is under way
  const work = createBusyWork(root);
  const moment = () => ({ at });
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange, moment, complaints: COMPLAINTS });
  const onReset = () => bound.change(bound.opened); // the player itself goes to its start
  const parts = createParts({ ...bound, onSeek: show, onReset, onPlay: () => parts.player.play() });
  root.append(parts.element);

  /** What is asked is seen at once; its flow when it is there, at the moment that there is, or that a link names. */
  function onChange(state, moment) {
    at = Math.min(FRAMES, moment ?? at);
    flow = null;
    parts.update();
    work.request(() => flowWork({ ...state }), answer);
  }

  function answer(found) {
    flow = found;
    parts.open(flow);
    if (!parts.player.runs()) parts.player.seek(at);
  }

  function show(frame, playing) {
    at = frame;
    if (!flow) return;
    parts.show(flow, frame, playing);
    if (!playing) bound.save({ shown: shownOf(flow, frame) });
  }

  bound.restore();
  return [bound, parts, work, onTheme(root, parts.redraw)];
}

/** What Python reads: the time, and how much the network holds of either picture. */
function shownOf({ overlaps }, frame) {
  const [rocket, coffee] = overlaps[frame];
  return { time: timeOf(frame), rocket, coffee };
}

const isWithin = (value, low, high) => typeof value === "number" && value >= low && value <= high;

/** A state that can be shown, or an error. */
function checked({ rule, share, volume, pulse, noise, start, seed }) {
  const known = RULES.includes(rule) && STARTS.includes(start) && isCount(seed);
  const sizes = isWithin(share, 0, 1) && isWithin(volume, 0, 4) && isWithin(pulse, 0, 10) && isWithin(noise, 0, 4);
  if (!known || !sizes) throw new Error("this is no state of the widget");
  return { rule, share, volume, pulse, noise, start, seed };
}
