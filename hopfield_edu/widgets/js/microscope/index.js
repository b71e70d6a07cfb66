// The spurious microscope: every state of 16 neurons on a map, by where it flows or by how often it is dreamt of.

import { en } from "../core/en.js";
import { bindState } from "../ui/state.js";
import { onTheme } from "../ui/theme.js";
import { renderer } from "../ui/widget.js";
import { createDreaming } from "./dreaming.js";
import { createFlow } from "./flow.js";
import css from "./microscope.css";
import { START } from "./states.js";
import { checked, read, TRAITS, write } from "./traits.js";
import { createParts } from "./view.js";

const NAME = "spurious-microscope";
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with P, 7 and 1."),
  set: en("What was set cannot be shown: at most four memories of 16 pixels, each shown once to five times."),
};
const BOUND = { name: NAME, start: START, traits: TRAITS, complaints: COMPLAINTS, checked, read, write };

export default {
  render: renderer({ name: NAME, label: en("Spurious microscope"), look: "he-microscope", css, createView }),
};

function createView(root, model) {
  const bound = bindState(root, model, { ...BOUND, onChange: show, moment: () => ({ at: shown().at() }) });
  const onSeek = (t, playing) => shown().seek(t, playing);
  const parts = createParts(root, { ...bound, onSeek, at: () => shown().at() });
  const modes = { flow: createFlow(root, bound, parts.flow), dreams: createDreaming(root, bound, parts.dreams) };
  const shown = () => modes[bound.state.shows];
  root.append(parts.element);

  function show(state, moment) {
    for (const mode of Object.values(modes)) if (mode !== shown()) mode.rest();
    parts.ask();
    shown().show(state, moment);
  }

  bound.restore();
  return [bound, parts, ...Object.values(modes), onTheme(root, () => shown().paint())];
}
