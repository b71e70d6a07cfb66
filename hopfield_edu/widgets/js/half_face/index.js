// Half a face: a part of a picture is shown, and the network recalls the rest.

import { en } from "../core/en.js";
import { bindState, isCount } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
import { createRecall, cueOf, readPictures } from "./compute.js";
import css from "./half_face.css";
import { createParts } from "./view.js";
import { begin, end } from "./words.js";

const NAME = "half-face";
const START = { picture: "grace hopper", missing: 0.5, seed: 0 };
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with half of Grace Hopper."),
  set: en(
    "What was set cannot be shown: choose one of the eight pictures, and a share from 0.1 to 0.9 that is missing.",
  ),
};

export default {
  render: renderer({
    name: NAME,
    label: en("Half a face"),
    look: "he-half-face",
    css,
    read: readPictures,
    createView,
    damaged: en("The saved pictures of this widget are damaged, so there is nothing to recall."),
  }),
};

function createView(root, model, pictures) {
  const recall = createRecall(pictures);
  const bound = bindState(root, model, {
    name: NAME,
    start: START,
    checked: (values) => checked(values, pictures.names),
    onChange: ask,
    complaints: COMPLAINTS,
  });
  const parts = createParts(pictures, { ...bound, onFrame, onPlay });
  root.append(parts.element);

  /** Another cue: it is shown at once, and nothing is recalled yet. */
  function ask(state) {
    parts.update(recall.ask(cueOf(pictures, state), state.seed), begin(state));
    bound.save({ wrong: -1 });
  }

  /** From the cue again, where the last recall has come to its end. */
  function onPlay() {
    if (recall.ended()) ask(bound.state);
  }

  /** So many visits on; whether that was the end. */
  function onFrame(visits) {
    parts.show(recall.go(visits));
    if (!recall.ended()) return false;
    const found = recall.found(bound.state.picture);
    parts.say(end(bound.state.picture, found));
    bound.save({ wrong: found.wrong });
    return true;
  }

  bound.restore();
  return [bound, recall, parts, onTheme(root, parts.redraw)];
}

/** A state that can be shown, or an error. */
function checked({ picture, missing, seed }, names) {
  const known = names.includes(picture) && missing >= 0.1 && missing <= 0.9 && isCount(seed);
  if (!known) throw new Error("this is no state of the widget");
  return { picture, missing, seed };
}
