// A marble in a plane: drag memories, turn beta, watch valleys merge, and see where the marble rests.

import { en } from "../core/en.js";
import { SETS } from "../core/places.js";
import planeCss from "../ui/plane.css";
import { bindState } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
import { createBusyWork } from "../ui/work.js";
import { loudAt, rolledWork } from "./compute.js";
import css from "./marble.css";
import { createParts } from "./view.js";
import { checked } from "./words.js";

const NAME = "marble-plane";
const START = { patterns: SETS.three, beta: 2, similarity: "dot", step: 0.1, ball: [0.3, -2.4] };
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with three memories."),
  set: en("What was set cannot be shown: 1 to 24 memories, each a place from −3 to 3, and a β from 0.25 to 16."),
};

export default {
  render: renderer({
    name: NAME,
    label: en("A marble in a plane"),
    look: "he-on-plane",
    css: `${planeCss}${css}`,
    createView,
  }),
};

function createView(root, model) {
  let [found, at] = [null, 0]; // nothing is found while another land is under way
  const work = createBusyWork(root);
  const moment = () => ({ at });
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange, moment, complaints: COMPLAINTS });
  const parts = createParts(root, { ...bound, ...actsOf(bound), onSeek });
  root.append(parts.element);

  /** What is moved is seen at once; another land when it is there: the marble rests, or is at the moment of a link. */
  function onChange(state, moment) {
    at = moment ?? Infinity;
    found = null;
    parts.ask();
    work.request(() => begun(state), answer);
  }

  function begun(state) {
    parts.move();
    return rolledWork({ ...state });
  }

  function answer(rolled) {
    const again = parts.player.runs();
    found = rolled;
    parts.update(found);
    if (again) parts.player.play();
    else parts.player.seek(at);
  }

  function onSeek(t, playing) {
    if (!found) return;
    at = t;
    parts.show(found, t, playing);
    if (!playing) bound.save({ shown: shownOf(bound.state, found) });
  }

  bound.restore();
  return [bound, parts, work, onTheme(root, parts.redraw)];
}

/** What a hand does to memories and marble. */
function actsOf({ state, change, opened }) {
  function onMove(k, place) {
    if (k === state.patterns.length) change({ ball: place });
    else change({ patterns: state.patterns.with(k, place) });
  }

  /** The marble is dropped, and the hand that holds it may move it on. */
  function onDrop(place) {
    onMove(state.patterns.length, place.map(toHundredths));
    return state.patterns.length;
  }
  return { onMove, onDrop, onReset: () => queueMicrotask(() => change(opened)) }; // the player itself goes to its start
}

const toHundredths = (value) => Math.round(100 * value) / 100;

/** What Python reads: how many valleys there are, where the marble rests, and the weights of the memories there. */
function shownOf(state, { bottoms, path }) {
  const rest = path.at(-1);
  return { valleys: bottoms.length, rest, weights: loudAt(state, rest) };
}
