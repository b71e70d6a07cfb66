// A past in n numbers: draw a curve, and see what a polynomial that is renewed at every sample still tells of it.

import { en } from "../core/en.js";
import { bindState, isCount } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { createBusyWork } from "../ui/work.js";
import { MEASURES, RULES } from "./compute.js";
import css from "./legendre.css";
import { memoryWork, momentOf } from "./memory.js";
import { isCurve, lengthOf, WAVES } from "./path.js";
import { createParts } from "./view.js";

const NAME = "legendre-memory";
const START = { n: 16, measure: "legs", window: 128, rule: "exact", curve: WAVES, slow: false };
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with waves."),
  set: en("What was set cannot be shown: 4 to 64 numbers, and a curve of 65 heights from −1 to 1."),
};

export default {
  render: renderer({ name: NAME, label: en("A past in n numbers"), look: "he-legendre", css, createView }),
};

function createView(root, model) {
  let [memory, at] = [null, 0]; // no memory while another one is under way
  const work = createBusyWork(root);
  const moment = () => ({ at });
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange, moment, complaints: COMPLAINTS });
  const onReset = () => queueMicrotask(() => bound.change(bound.opened)); // the player itself goes to its start
  const parts = createParts({ ...bound, onDraw: (curve) => bound.change({ curve }), onSeek: show, onReset });
  root.append(parts.element);

  /** What is asked is seen at once; its memory when it is there, whole, or at the moment that a link names. */
  function onChange(state, moment) {
    const length = lengthOf(state.slow);
    at = Math.min(length, moment ?? length);
    memory = null;
    parts.update(length);
    work.request(() => memoryWork({ ...state }), answer);
  }

  function answer(found) {
    memory = found;
    if (!parts.player.runs()) parts.player.seek(at);
  }

  function show(t, playing) {
    at = t;
    if (!memory) return;
    const now = momentOf(memory, t);
    parts.show(now);
    if (!playing) bound.save({ shown: { samples: t, error: now.error, largest: now.largest } });
  }

  bound.restore();
  return [bound, parts, work];
}

/** A state that can be shown, or an error. */
function checked({ n, measure, window, rule, curve, slow }) {
  const sizes = n >= 4 && isCount(n, 64) && window >= 16 && isCount(window, 1024);
  const known = MEASURES.includes(measure) && RULES.includes(rule) && typeof slow === "boolean";
  if (!sizes || !known || !isCurve(curve)) throw new Error("this is no state of the widget");
  return { n, measure, window, rule, curve, slow };
}
