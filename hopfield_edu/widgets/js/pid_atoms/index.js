// PidAtoms: drag the load, or play it; the bars say what a neuron is told, the pictures what is recalled.

import { en } from "../core/en.js";
import { overlap } from "../core/outcome.js";
import { DAMAGED } from "../ui/hash.js";
import { bindState } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import css from "./pid_atoms.css";
import { course, decode, readTable } from "./table.js";
import { createParts } from "./view.js";

const NAME = "pid-atoms";
const START = { rule: "Hebb", stored: 14, flips: 5 };

export default {
  render: renderer({
    name: NAME,
    label: en("What a neuron is told"),
    look: "he-pid",
    css,
    read: (model) => readTable(model.get("table")),
    createView,
    damaged: en("The saved table of this widget is damaged, so there is nothing to show."),
  }),
};

function createView(root, model, table) {
  const heart = decode(table.look(table.rules[0], table.stored[0]).courses[0][0], table.n);
  const bound = bindState(root, model, {
    name: NAME,
    start: START,
    checked: (values) => checked(values, table),
    onChange: (state) => parts.player.seek(table.stored.indexOf(state.stored)),
    complaints: { link: DAMAGED },
  });
  const parts = createParts(table, heart, {
    state: bound.state,
    change: bound.change,
    onSeek: turn,
    onReset: () => queueMicrotask(() => bound.change(bound.opened)), // the player itself goes to its start
    share: bound.share,
  });
  root.append(parts.element);

  /** The load at this place of the table: its bars, and the recall there. */
  function turn(place) {
    bound.state.stored = table.stored[place];
    const told = course(table, bound.state.rule, bound.state.stored, bound.state.flips);
    parts.update(told);
    bound.save({ overlap: overlap(heart, told.states.at(-1)) });
  }

  bound.restore();
  return [bound, parts];
}

/** The state of a link or a saved page, or an error where it is none. */
function checked({ rule, stored, flips }, table) {
  const known = table.rules.includes(rule) && table.stored.includes(stored) && table.flips.includes(flips);
  if (!known) throw new Error("this is no state of the widget");
  return { rule, stored, flips };
}
