// Sixteen states: tap one, and the ball rolls along the arrows to where it rests.

import { en } from "../core/en.js";
import { bindState, isCount } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { graphOf, wayOf } from "./compute.js";
import css from "./state_graph.css";
import { createParts } from "./view.js";

const NAME = "state-graph";
const START = { picture: "#..#", state: "##..", seed: 0 };

export default {
  render: renderer({ name: NAME, label: en("Sixteen states"), look: "he-state-graph", css, createView }),
};

function createView(root, model) {
  let [graph, way, at] = [null, [], 0];
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange, moment: () => ({ at }) });
  const parts = createParts({ ...bound, onSeek });
  root.append(parts.element);

  function onChange({ picture, state, seed }, moment) {
    graph = graphOf(picture);
    way = wayOf(graph, state, seed);
    parts.update(graph, way);
    parts.player.seek(moment ?? 0);
    bound.save({ end: way.at(-1) });
  }

  function onSeek(t) {
    at = t;
    parts.show(graph, way, t);
  }

  bound.restore();
  return [bound, parts];
}

/** A state that can be shown, or an error. */
function checked({ picture, state, seed }) {
  if (![picture, state].every((marks) => /^[#.]{4}$/.test(marks)) || !isCount(seed))
    throw new Error("this is no state of the widget");
  return { picture, state, seed };
}
