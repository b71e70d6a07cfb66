// Fog becomes ink: grains that take noise away end at patterns, and a clone tells when a grain has decided.

import { en } from "../core/en.js";
import { SETS } from "../core/places.js";
import planeCss from "../ui/plane.css";
import { bindState } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
import { createBusyWork } from "../ui/work.js";
import { STEPS } from "./compute.js";
import { createFog } from "./fog.js";
import { createParts } from "./view.js";
import { checked } from "./words.js";

const NAME = "fog-plane";
const START = { patterns: SETS.three, chance: true, seed: 0 };
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with three memories."),
  set: en("What was set cannot be shown: 1 to 24 memories, each a place from −3 to 3."),
};

export default {
  render: renderer({ name: NAME, label: en("From fog to ink"), look: "he-on-plane", css: planeCss, createView }),
};

function createView(root, model) {
  let [ready, waiting] = [false, null]; // whether the grains are those of the state; what to do when they are
  const work = createBusyWork(root);
  const moment = () => ({ at: fog.now().at });
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange, moment, complaints: COMPLAINTS });
  const fog = createFog(bound.state);
  const acts = { ...actsOf(bound, fog, after), moment: () => fog.now().at, onSeek };
  const parts = createParts(root, { ...bound, ...acts });
  root.append(parts.element);

  /** Other memories are seen at once; their grains when they are there, at the moment that there is, or of a link. */
  function onChange(_, moment) {
    ready = false;
    fog.seek(Math.min(STEPS, moment ?? fog.now().at));
    parts.update();
    work.request(begun, answer);
  }

  function begun() {
    parts.move();
    return fog.work();
  }

  function answer() {
    ready = true;
    const again = waiting || !parts.player.runs();
    waiting?.();
    waiting = null;
    if (again) parts.player.seek(fog.now().at);
  }

  /** Do something to the grains, as soon as they are there, and show this moment again. */
  function after(act) {
    waiting = act;
    if (ready) answer();
  }

  function onSeek(step, playing) {
    fog.seek(step);
    if (!ready) return;
    const scene = fog.scene();
    parts.show(scene);
    if (!playing) bound.save({ shown: fog.shown(scene) });
  }

  bound.restore();
  return [bound, parts, work, onTheme(root, parts.redraw)];
}

/** What a hand does to memories and grains; after(act): as soon as the grains are there. */
function actsOf({ state, change, opened }, fog, after) {
  return {
    onMove: (m, place) => change({ patterns: state.patterns.with(m, place) }),
    onChoose: (place) => after(() => fog.choose(fog.nearest(place))),
    onClone: () => after(() => (fog.now().cloned ? fog.forget() : fog.clone())), // of the chosen grain, from now on
    onNext: () => after(() => fog.choose(fog.now().grain + 1)),
    onReset: () => change(opened), // the player itself goes to its start, which is drawn with the grains
  };
}
