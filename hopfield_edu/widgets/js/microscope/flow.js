// The microscope while it shows where states flow: the map of the basins, and the way of one state on it.

import { createBusyWork } from "../ui/work.js";
import { mapWork, pathOf } from "./map.js";
import { bytesOfStates } from "./traits.js";

/** {show(state, moment), seek(t, playing), at(), rest(), paint, destroy}; parts: as view.js has them. */
export function createFlow(root, bound, parts) {
  let path = null; // where the start flows
  let at = 0;
  const work = createBusyWork(root);

  /** What is asked is seen at once; the map, where it is another one, when it is there. */
  function show({ memories, names, rule, seed, state }, moment) {
    const map = [memories, names, rule, seed];
    const follow = () => flow({ memories, rule, seed, state }, moment);
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

  function rest() {
    work.rest();
    if (parts.player.runs()) parts.player.seek(at);
  }
  return { show, seek, at: () => at, rest, paint: parts.paint, destroy: work.destroy };
}
