// TheHole: twelve people in a network, one is you; take yourself out, and see whether the weights still tell.

import { en } from "../core/en.js";
import { bindState, isCount } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { createBusyWork } from "../ui/work.js";
import { RULES, STORED, WAYS } from "./compute.js";
import css from "./hole.css";
import { storyWork } from "./story.js";
import { createParts } from "./view.js";

const NAME = "the-hole";
const START = { rule: "Storkey", way: "kept", neurons: 100, you: 3, seed: 0 };
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with Storkey, and you kept."),
};

export default {
  render: renderer({ name: NAME, label: en("The hole that forgetting leaves"), look: "he-hole-root", css, createView }),
};

function createView(root, model) {
  const work = createBusyWork(root);
  const bound = bindState(root, model, {
    name: NAME,
    start: START,
    checked,
    onChange: (state) => parts.player.seek(WAYS.indexOf(state.way)),
    complaints: COMPLAINTS,
  });
  const parts = createParts({
    ...bound,
    onSeek: turn,
    onReset: () => queueMicrotask(() => bound.change(bound.opened)), // the player itself goes to its start
  });
  root.append(parts.element);

  /** Another way of forgetting, or another network. */
  function turn(place) {
    bound.state.way = WAYS[place];
    work.request(() => storyWork({ ...bound.state }), answer);
  }

  function answer(story) {
    parts.update(story);
    bound.save({ shown: { ...story.places, alike: story.overlaps[bound.state.you] } });
  }

  bound.restore();
  return [bound, parts, work];
}

/** A state that can be shown, or an error. */
function checked({ rule, way, neurons, you, seed }) {
  const known = RULES.includes(rule) && WAYS.includes(way) && [100, 128].includes(neurons);
  if (!known || !isCount(you, STORED - 1) || !isCount(seed)) throw new Error("this is no state of the widget");
  return { rule, way, neurons, you, seed };
}
