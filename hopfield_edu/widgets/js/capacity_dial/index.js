// The capacity dial: turn the load; dots say how often networks answered two questions, and a picture shows it.

import { en } from "../core/en.js";
import { DAMAGED } from "../ui/hash.js";
import { bindState } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { createBusyWork } from "../ui/work.js";
import css from "./dial.css";
import { canShow, N, recallWork } from "./rules.js";
import { checked, readTables, recordOf, START, snap } from "./tables.js";
import { createParts } from "./view.js";

const NAME = "capacity-dial";
const SAVED = en("The saved state of this widget cannot be read. It starts with Hebb’s rule.");
const BOUND = { name: NAME, start: START, checked, complaints: { saved: SAVED, link: DAMAGED } };

export default {
  render: renderer({
    name: NAME,
    label: en("Capacity dial"),
    look: "he-dial",
    css,
    read: (model) => readTables(model.get("tables")),
    createView,
    damaged: en(
      "The saved tables of this widget are damaged, so there is nothing to show. The text around it does not need them.",
    ),
  }),
};

function createView(root, model, tables) {
  const opened = { ...START };
  const bound = bindState(root, model, { ...BOUND, onChange: compute });
  const work = createBusyWork(root);
  const record = () => recordOf(tables, bound.state);
  const parts = createParts({
    state: bound.state,
    change: bound.change,
    sizes: () => tables[bound.state.rule].map(({ n }) => n),
    onSeek: turn,
    onReset: () => queueMicrotask(() => bound.change(opened)), // the player itself goes to its start
    share: bound.share,
    p: () => record().table.p[record().place],
  });
  root.append(parts.element);

  /** Another rule, size, damage or picture; the load goes to the nearest that was recorded. */
  function compute(state) {
    snap(tables, state);
    parts.update(record());
    parts.player.seek(record().place);
  }

  /** The player turns the load; the picture is recalled, as the page has time, for the newest load. */
  function turn(place) {
    const found = record();
    bound.state.load = found.loads[Math.min(place, found.loads.length - 1)];
    parts.turn(record());
    work.request(() => pictureWork(bound.state), answer);
  }

  function answer({ found, p }) {
    const { stays, back } = record();
    parts.draw(found, p);
    bound.save({ shown: { stays, back, wrong_bits: found && [found.wrong.clean, found.wrong.found] } });
  }

  bound.restore();
  Object.assign(opened, bound.state);
  return [bound, parts, work];
}

/** The picture at the state's load, {found, p}; found is null where it cannot be shown. */
function* pictureWork(state) {
  const p = Math.max(1, Math.round(state.load * N));
  return { p, found: canShow(state.rule, p) ? yield* recallWork({ ...state, p }) : null };
}
