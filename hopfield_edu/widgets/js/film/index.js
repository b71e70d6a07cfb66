// A film in a few numbers per pixel: as means of its pieces or as single frames, in order or shuffled.

import { en } from "../core/en.js";
import { bindState, isCount } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
import { PIECES } from "./compute.js";
import css from "./film.css";
import { memoryOf, readFilms } from "./memory.js";
import { createParts } from "./view.js";

const NAME = "film-memory";
const START = { picture: "astronaut", pieces: 16, shuffled: false, seed: 0 };
const FIRST = 19; // the frame that is seen first
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with the astronaut, in order."),
  set: en("What was set cannot be shown: one of the five pictures, and 4, 8, 16 or 32 pieces."),
};

export default {
  render: renderer({
    name: NAME,
    label: en("A film in a few numbers"),
    look: "he-film-memory",
    css,
    read: readFilms,
    createView,
    damaged: en("The saved pictures of this widget are damaged, so there is no film."),
  }),
};

function createView(root, model, { names, film }) {
  let [memory, at] = [null, FIRST];
  const bound = bindState(root, model, {
    name: NAME,
    start: START,
    checked: (values) => checked(values, names),
    onChange,
    moment: () => ({ at }),
    complaints: COMPLAINTS,
  });
  const parts = createParts(names, {
    ...bound,
    onSeek,
    onReset: () => queueMicrotask(() => onReset()), // the player itself goes to its start
  });
  root.append(parts.element);

  /** Another memory; the frame stays, or is the one that a link names. */
  function onChange(state, moment) {
    const frame = moment ?? at;
    memory = memoryOf(film(state.picture), state);
    parts.update(memory);
    parts.player.seek(frame);
    const [curve, frames, mean] = ["curve", "frames", "mean"].map((kind) => memory.told[kind].mean);
    bound.save({ shown: { curve, frames, mean } });
  }

  function onReset() {
    at = FIRST;
    bound.change(bound.opened);
  }

  function onSeek(f) {
    if (!memory) return;
    at = f;
    parts.show(memory, f);
  }

  bound.restore();
  return [bound, parts, onTheme(root, parts.redraw)];
}

/** A state that can be shown, or an error. */
function checked({ picture, pieces, shuffled, seed }, names) {
  const known = names.includes(picture) && PIECES.includes(pieces) && typeof shuffled === "boolean" && isCount(seed);
  if (!known) throw new Error("this is no state of the widget");
  return { picture, pieces, shuffled, seed };
}
