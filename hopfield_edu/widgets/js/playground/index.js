// The Playground: store pictures, break one, watch it come back.

import { showError } from "../ui/dom.js";
import { bindState } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { createLibrary } from "./library.js";
import css from "./playground.css";
import { createWalker, recallOf } from "./recall.js";
import { checked, read, START, TRAITS, write } from "./state.js";
import { createParts } from "./view.js";

const NAME = "playground";
const COMPLAINTS = {
  saved: "The saved memories of this widget cannot be read. It starts with letters.",
  set: "What was set cannot be shown: at most 24 square pictures of 2 × 2 to 128 × 128 pixels.",
};

export default { render: renderer({ name: NAME, label: "Playground", look: "he-playground", css, createView }) };

const bits = (signs) => Uint8Array.from(signs, (sign) => (sign > 0 ? 1 : 0));

function createView(root, model) {
  const library = createLibrary(model);
  let [scene, walker, side] = [null, null, 0];
  const bound = bindState(root, model, {
    name: NAME,
    start: START,
    traits: TRAITS,
    checked: (values) => checked(values, library),
    read: () => read(model, library, bound.state),
    write: (state) => write(state, library),
    onChange: compute,
    complaints: COMPLAINTS,
  });
  const parts = createParts(library, {
    ...bound,
    complain: (text) => showError(root, text),
    onSeek: seek,
    share: () => bound.share({ at: walker.at }),
  });
  root.append(parts.element);

  /** The whole recall anew; a drawn cue goes with the size that it had. */
  function compute(state, moment) {
    if (side && side !== state.memories.size) state.cue = null;
    side = state.memories.size;
    scene = recallOf(state, library.stored(state.memories));
    walker = createWalker(scene.line);
    parts.update(scene);
    parts.player.seek(moment ?? scene.line.frames.length);
  }

  function seek(t, playing) {
    if (!scene) return;
    const at = walker.seek(t);
    parts.show(scene, walker.state, at, playing);
    if (at === scene.line.frames.length) save();
  }

  function save() {
    bound.save({ cue_bits: bits(scene.cue), state_bits: bits(walker.state), outcome: scene.line.outcome });
  }

  bound.restore();
  return [bound, parts.player];
}
