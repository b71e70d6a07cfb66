// Fog becomes ink: grains that take noise away end at patterns, and a clone tells when a grain has decided.

import { en } from "../core/en.js";
import { SETS } from "../core/places.js";
import { inNextFrame } from "../ui/dom.js";
import planeCss from "../ui/plane.css";
import { bindState } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
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
  const moment = () => ({ at: fog.now().at });
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange, moment, complaints: COMPLAINTS });
  const { state, change } = bound;
  const fog = createFog(state);
  const again = inNextFrame(() => onChange(state, null));
  const acts = {
    onMove,
    onChoose: (place) => after(() => fog.choose(fog.nearest(place))),
    onClone: () => after(fog.now().cloned ? fog.forget : fog.clone), // of the chosen grain, from this moment on
    onNext: () => after(() => fog.choose(fog.now().grain + 1)),
    onReset: () => queueMicrotask(() => change(bound.opened)), // the player itself goes to its start
  };
  const parts = createParts(root, { ...bound, ...acts, moment: () => fog.now().at, onSeek });
  root.append(parts.element);

  /** Other memories, or another fog; the moment stays, or is the one that a link names. */
  function onChange(_, moment) {
    fog.begin();
    parts.update();
    parts.player.seek(moment ?? fog.now().at);
  }

  function onMove(m, place) {
    state.patterns = state.patterns.map((old, k) => (k === m ? place : old));
    again.request();
  }

  /** Show this moment again, after something was done to its grains. */
  function after(act) {
    act();
    parts.player.seek(fog.now().at);
  }

  function onSeek(step, playing) {
    if (!fog.ready()) return;
    fog.seek(step);
    const scene = fog.scene();
    parts.show(scene);
    if (!playing) bound.save({ shown: fog.shown(scene) });
  }

  bound.restore();
  return [bound, parts, onTheme(root, parts.redraw), { destroy: again.cancel }];
}
