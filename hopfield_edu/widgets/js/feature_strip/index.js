// A memory of constant size: pictures drop into a strip of numbers that does not grow, until they drown each other.

import { en } from "../core/en.js";
import { NAMES } from "../core/names.js";
import { bindState } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
import { createBusyWork } from "../ui/work.js";
import css from "./feature_strip.css";
import { checked, createMaker } from "./memory.js";
import { createParts } from "./view.js";

const NAME = "feature-strip";
const START = { stored: [NAMES[0]], asked: NAMES[0], features: 512, beta: 8, damage: 0.05, seed: 0 };
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with one picture."),
  set: en("What was set cannot be shown: names of the course’s pictures, and 256, 512, 1024 or 2048 features."),
};

export default {
  render: renderer({ name: NAME, label: en("A strip of constant size"), look: "he-feature-strip", css, createView }),
};

function createView(root, model) {
  let [memory, at] = [null, null];
  const work = createBusyWork(root);
  const making = createMaker();
  const moment = () => (at === null ? {} : { at });
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange, moment, complaints: COMPLAINTS });
  const parts = createParts({
    ...bound,
    onSeek,
    onReset: () => queueMicrotask(() => bound.change(bound.opened)), // the player itself goes to its start
  });
  root.append(parts.element);

  /** Another memory: it is made in slices, and then seen at its end, or at the moment that a link names. */
  function onChange(state, moment) {
    parts.update();
    work.start(making({ ...state }), (made) => open(made, moment));
  }

  function open(made, moment) {
    memory = made;
    parts.open(memory);
    parts.redraw();
    parts.player.seek(moment ?? Infinity);
  }

  function onSeek(t) {
    if (!memory || t >= memory.states.length) return;
    at = t;
    parts.show(memory, t);
    const shown = { wrong: memory.wrong.at(-1), outcome: memory.outcome, numbers: memory.strip.length };
    bound.save({ shown });
  }

  bound.restore();
  return [bound, parts, work, onTheme(root, parts.redraw)];
}
