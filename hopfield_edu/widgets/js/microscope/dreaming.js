// The microscope while it shows what a Boltzmann machine dreams of: it learns in slices, and any step can be looked at.

import { createBusyWork } from "../ui/work.js";
import { divergenceOf, dreamsOf, learnWork, STEPS, shownOf } from "./dream.js";

/** {show(state, moment), seek(t, playing), at(), rest(), paint, destroy}; parts: as dream_view.js has them. */
export function createDreaming(root, bound, parts) {
  let learned = null; // {machines, divergences} of all steps
  let at = STEPS;
  const work = createBusyWork(root);

  function show({ memories, times, thresholds }, moment) {
    const key = JSON.stringify([memories, times, thresholds]);
    const learning = learnWork(shownOf(memories, times), thresholds, parts.learn);
    const known = work.ask(key, learning, (found) => {
      learned = found;
      parts.update(found.divergences);
      parts.player.seek(at);
    });
    at = moment ?? at; // another lesson is looked at where the last one was
    if (known) return parts.player.seek(at);
    learned = null;
    parts.wait(at);
  }

  function seek(t, playing) {
    at = t;
    if (!learned) return;
    const { memories, times } = bound.state;
    const dreams = dreamsOf(learned.machines[t]);
    parts.show(dreams, t, playing);
    if (!playing) bound.save({ divergence: divergenceOf(shownOf(memories, times), dreams) });
  }

  function rest() {
    work.rest();
    if (parts.player.runs()) parts.player.seek(at);
  }
  return { show, seek, at: () => at, rest, paint: () => seek(at), destroy: work.destroy };
}
