// NightSchool: five days, five nights, and what is replayed; the shelf answers to noise in the page.

import { en } from "../core/en.js";
import { bindState, isCount } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { NIGHTS } from "./compute.js";
import css from "./night_school.css";
import { REPLAYS, readSchool } from "./story.js";
import { createParts } from "./view.js";

const NAME = "night-school";
const START = { replay: "rows", night: 5, beta: 10 };

export default {
  render: renderer({
    name: NAME,
    label: en("Night school"),
    look: "he-night-school",
    css,
    read: readSchool,
    createView,
    damaged: en("The saved lives of this widget are damaged, so there is no school."),
  }),
};

function createView(root, model, school) {
  const bound = bindState(root, model, {
    name: NAME,
    start: START,
    checked,
    onChange: (state) => parts.player.seek(state.night - 1),
  });
  const parts = createParts(school, {
    ...bound,
    onSeek: turn,
    onReset: () => queueMicrotask(() => bound.change(bound.opened)), // the player itself goes to its start
  });
  root.append(parts.element);

  /** After this night. */
  function turn(place) {
    bound.state.night = place + 1;
    bound.save({ shown: parts.update() });
  }

  bound.restore();
  return [bound, parts];
}

/** A state that can be shown, or an error. */
function checked({ replay, night, beta }) {
  const known = REPLAYS.includes(replay) && isCount(night, NIGHTS) && night > 0;
  if (!known || typeof beta !== "number" || !(beta >= 0.01 && beta <= 100))
    throw new Error("this is no state of the widget");
  return { replay, night, beta };
}
