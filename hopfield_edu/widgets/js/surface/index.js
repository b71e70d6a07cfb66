// The memory surface, a sketch: store experiences, hollows appear, drop a ball anywhere.

import { en } from "../core/en.js";
import { bindState } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { createBusyWork } from "../ui/work.js";
import { createActs } from "./acts.js";
import { createLand } from "./land.js";
import { sceneOf } from "./scene.js";
import { basinsWork } from "./sketch.js";
import { checked, read, START, write } from "./state.js";
import css from "./surface.css";
import { createParts } from "./view.js";

const NAME = "memory-surface";
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with flat land."),
  set: en("What was set cannot be shown: experiences are (kind, x, y)."),
};
const BOUND = { name: NAME, start: START, checked, read, write, complaints: COMPLAINTS };

export default {
  render: renderer({ name: NAME, label: en("Memory surface, a sketch"), look: "he-surface", css, createView }),
};

function createView(root, model) {
  let scene = null; // the land, the ball's way, the moment that is shown, and how much of the last hollow is dug
  const onSet = (state) => compute(state, Infinity);
  const bound = bindState(root, model, { ...BOUND, onChange: compute, onSet, moment: () => ({ at: scene?.at }) });
  const { state, change } = bound;
  const tell = (words) => land.tell(words);
  const dig = (share) => redraw({ share });
  const acts = createActs(state, { change, tell, play: () => parts.player.play(), dig });
  const land = createLand(root, state, { onDrop: acts.drop, onStore: acts.store });
  const parts = createParts(state, land, {
    change,
    scene: () => scene,
    onNext: acts.storeNext,
    onForget: acts.forget,
    onSeek: (t, playing) => scene && show(t, playing),
    share: bound.share,
  });
  root.append(parts.element);

  /** Anything new: the land, its hollows and the ball's way are made again, and the ball stands at its start. */
  function compute(_, moment) {
    acts.stop();
    scene = sceneOf(state);
    scene.basins = basins.of(scene, land.grid());
    land.show(scene);
    parts.update(scene);
    parts.player.seek(moment ?? 0);
  }

  /** The ball after t steps. */
  function show(t, playing) {
    redraw({ at: t });
    parts.show(scene, playing);
    if (!playing || t === scene.path.length - 1) bound.save({ rest: scene.path.at(-1), outcome: scene.ending });
  }

  function redraw(part) {
    Object.assign(scene, part);
    land.draw();
  }

  const basins = createBasins(root, (found) => redraw({ basins: found }));
  bound.restore();
  return [bound, land, basins, parts, { destroy: acts.stop }];
}

/** of(scene, grid) -> its basins where they are known, else those of the last land until onFound(basins). */
function createBasins(root, onFound) {
  const work = createBusyWork(root);
  let found = [];

  function of({ places, hollows }, { cells, dimensions }) {
    const land = JSON.stringify([places, dimensions]);
    const known = work.ask(land, basinsWork(places, hollows, cells, dimensions), (basins) => {
      found = basins;
      onFound(basins);
    });
    if (known) return found;
    return found.length === cells ** dimensions ? found.map((k) => (k < hollows.length ? k : -1)) : [];
  }
  return { of, destroy: work.destroy };
}
