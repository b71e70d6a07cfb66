// The dream walker: two numbers are a place in the code space of an autoencoder, and its decoder paints what is there.

import { en } from "../core/en.js";
import { toBuffer } from "../ui/asset.js";
import { bindState, dataOf } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
import css from "./dream_walker.css";
import { checked, endsOf, START } from "./state.js";
import { createParts } from "./view.js";
import { readDreams, walkOf } from "./walk.js";

const NAME = "dream-walker";
const COMPLAINTS = { set: en("What was set is no place on this map: see the text beside DreamWalker.") };
const BOUND = { name: NAME, start: START, complaints: COMPLAINTS };

export default {
  render: renderer({
    name: NAME,
    label: en("Dream walker"),
    look: "he-dream-walker",
    css,
    read: (model) => readDreams(toBuffer(model.get("dreams"))),
    createView,
    damaged: en("The decoder of this widget is damaged, so there are no dreams. The text around it does not need it."),
  }),
};

function createView(root, model, dreams) {
  let walk = null; // the places of the way, the index of its goal, and the moment that is shown
  const moment = () => ({ at: walk?.at });
  const known = (values) => checked(values, dreams);
  const bound = bindState(root, model, { ...BOUND, checked: known, onChange: compute, moment });
  const parts = createParts(root, dreams, {
    state: bound.state,
    change: bound.change,
    onSeek: (t, playing) => walk && show(t, playing),
    share: bound.share,
    walk: () => walk,
  });
  root.append(parts.element);

  function compute(state, moment) {
    const { start, goal } = endsOf(state, dreams);
    walk = { way: walkOf(start, dreams.codes[goal]), goal, at: 0 };
    parts.update(walk);
    parts.player.seek(moment ?? 0);
  }

  function show(t, playing = false) {
    walk.at = t;
    const dream = parts.show(walk, t, playing);
    bound.save({ place: walk.way[t], picture: dataOf(dream) });
  }

  function repaint() {
    parts.paint();
    show(walk.at);
  }

  parts.paint();
  bound.restore();
  return [bound, parts, onTheme(root, repaint)];
}
