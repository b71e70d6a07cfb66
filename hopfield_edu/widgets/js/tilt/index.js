// Tilt the landscape: an input that pushes the ball, or reshapes the ground that it lies on.

import { en } from "../core/en.js";
import { inNextFrame } from "../ui/dom.js";
import { bindState, isCount } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
import { FRAMES, RULES, run, STARTS } from "./compute.js";
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
  let [flow, at] = [null, 0];
  const moment = () => ({ at });
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange, moment, complaints: COMPLAINTS });
  const again = inNextFrame(compute);
  const acts = { onSeek: show, onReset: () => queueMicrotask(toOpened), onPlay };
  const parts = createParts({ ...bound, ...acts, change });
  root.append(parts.element);

  /** Another flow at the moment that there is, or that a link names. */
  function onChange(_, moment) {
    at = Math.min(FRAMES, moment ?? at);
    compute();
  }

  /** A slider that is dragged asks for many flows, and is given one a frame. */
  function change(part) {
    Object.assign(bound.state, part);
    again.request();
  }

  function compute() {
    flow = run(bound.state);
    parts.update(flow);
    parts.player.seek(at);
  }

  /** From the beginning, with what was just asked for. */
  function onPlay() {
    again.cancel();
    compute();
    parts.player.play();
  }

  /** The player itself goes to its start. */
  function toOpened() {
    at = 0;
    bound.change(bound.opened);
  }

  function show(frame, playing) {
    if (!flow) return;
    at = frame;
    parts.show(flow, frame, playing);
    if (!playing) bound.save({ shown: shownOf(flow, frame) });
  }

  bound.restore();
  return [bound, parts, onTheme(root, parts.redraw), { destroy: again.cancel }];
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
