// The spurious microscope: every state of 16 neurons on a map, coloured by where it flows.

import { bindState } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
import { createBusyWork } from "../ui/work.js";
import { mapWork, pathOf } from "./map.js";
import css from "./microscope.css";
import { START } from "./states.js";
import { bytesOfStates, checked, read, TRAITS, write } from "./traits.js";
import { createParts } from "./view.js";

const NAME = "spurious-microscope";
const COMPLAINTS = {
  saved: "The saved state of this widget cannot be read. It starts with P, 7 and 1.",
  set: "What was set cannot be shown: at most four memories of 16 pixels.",
};
const BOUND = { name: NAME, start: START, traits: TRAITS, complaints: COMPLAINTS, checked, read, write };

export default {
  render: renderer({ name: NAME, label: "Spurious microscope", look: "he-microscope", css, createView }),
};

function createView(root, model) {
  let path = null; // where the start flows
  let at = 0;
  const work = createBusyWork(root);
  const bound = bindState(root, model, { ...BOUND, onChange: compute, moment: () => ({ at }) });
  const parts = createParts(root, { ...bound, onSeek: seek });
  root.append(parts.element);

  /** What is asked is seen at once; the map, where it is another one, when it is there. */
  function compute({ memories, names, rule, seed, state }, moment) {
    const map = [memories, names, rule, seed];
    const follow = () => flow({ memories, rule, seed, state }, moment);
    parts.ask();
    const known = work.ask(JSON.stringify(map), mapWork(...map), (network) => {
      parts.learn(network);
      follow();
    });
    if (known) follow();
    else path = null;
  }

  /** The whole way of the start. */
  function flow({ memories, rule, seed, state }, moment) {
    path = pathOf(memories, rule, seed, state);
    parts.update(path);
    parts.player.seek(moment ?? path.neurons.length);
    const end = path.states.at(-1);
    bound.save({ end_bits: bytesOfStates([end]), outcome: parts.endOf(end).phrase });
  }

  function seek(t, playing) {
    at = t;
    if (path) parts.show(path, t, playing);
  }

  bound.restore();
  return [bound, parts, work, onTheme(root, parts.paint)];
}
