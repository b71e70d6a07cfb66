// TheBar: a bar or noise on a digit, 64 cells of code that flip, and what is painted from them at each step.

import { en } from "../core/en.js";
import { inflate } from "../core/tensors.js";
import { inNextFrame } from "../ui/dom.js";
import { renderWith } from "../ui/loading.js";
import { bindState, isCount } from "../ui/state.js";
import css from "./bar.css";
import { DAMAGES, readBar, SIDE, TALL } from "./compute.js";
import { storyOf } from "./story.js";
import { createParts } from "./view.js";

const NAME = "the-bar";
const START = { digit: 14, damage: "grey bar", top: TALL, sigma: 0.5, seed: 0 };
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with the zero under a grey bar."),
};

export default {
  render: renderWith({
    name: NAME,
    label: en("The bar"),
    look: "he-bar-root",
    css,
    file: "bar.bin",
    read: async (buffer) => readBar(await inflate(buffer)),
    createView,
    what: en("The network"),
    waiting: en("Two networks and 30 digits are on their way: 740 kB."),
  }),
};

function createView(root, model, bar) {
  let [story, at] = [null, 0];
  const bound = bindState(root, model, {
    name: NAME,
    start: START,
    checked: (values) => checked(values, bar),
    onChange: compute,
    moment: () => ({ at }),
    complaints: COMPLAINTS,
  });
  const { state, change, share } = bound;
  const soon = inNextFrame(() => change({}));
  const parts = createParts(bar, { state, change, share, onSeek: show, onBar, onReset });
  root.append(parts.element);

  /** The hand moves the bar: all follows in the next frame, at the step that is seen. */
  function onBar(top) {
    state.top = top;
    soon.request();
  }

  function onReset() {
    change(bound.opened);
  }

  function compute(_, moment) {
    soon.cancel();
    story = storyOf(bar, state);
    parts.update(story);
    parts.player.seek(moment ?? at);
  }

  function show(t, playing) {
    at = t;
    if (!story) return;
    parts.show(story, t, playing);
    const { wrong, error } = story.seen(t);
    const round = (value) => Math.round(1000 * value) / 1000;
    bound.save({ shown: { step: t, wrong, error: round(error), denoiser: round(story.plain.error) } });
  }

  bound.restore();
  return [bound, parts, { destroy: soon.cancel }];
}

/** A state that can be shown, or an error. */
function checked({ digit, damage, top, sigma, seed }, { labels }) {
  const loud = typeof sigma === "number" && sigma >= 0 && sigma <= 1;
  const known = isCount(digit, labels.length - 1) && DAMAGES.includes(damage) && isCount(top, SIDE - TALL);
  if (!known || !loud || !isCount(seed)) throw new Error("this is no state of the widget");
  return { digit, damage, top, sigma, seed };
}
