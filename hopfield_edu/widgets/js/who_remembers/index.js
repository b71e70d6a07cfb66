// Who remembers? Two blocks of memory beside one controller, while a story is read and asked for; and either way cut.

import { en } from "../core/en.js";
import { toBuffer } from "../ui/asset.js";
import { bindState, isCount } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { CUTS, errorsOf, lessonOf, readNetwork, run, TASKS } from "./compute.js";
import { createParts } from "./view.js";
import css from "./who_remembers.css";

const NAME = "who-remembers";
const START = { task: "copy", count: 4, cut: null, seed: 0 };
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with four vectors to copy."),
  set: en("What was set cannot be shown: copy 3 to 8 vectors, or recall among 2 to 4 items."),
};

export default {
  render: renderer({
    name: NAME,
    label: en("Who remembers?"),
    look: "he-who-remembers",
    css,
    read: readNetworks,
    createView,
    damaged: en("The networks of this widget are damaged, so there is no memory to look into."),
  }),
};

function readNetworks(model) {
  const network = (task) => readNetwork(toBuffer(model.get(`${task}_network`)));
  return { copy: network("copy"), recall: network("recall") };
}

function createView(root, model, networks) {
  let [told, at] = [null, Infinity]; // the end is shown first
  const moment = () => ({ at });
  const bound = bindState(root, model, { name: NAME, start: START, checked, onChange, moment, complaints: COMPLAINTS });
  const parts = createParts({ ...bound, onSeek: show, onReset });
  root.append(parts.element);

  /** Another lesson, or another cut; the moment stays where it is, or is the one that a link names. */
  function onChange(state, moment) {
    const place = moment ?? at;
    const lesson = lessonOf(state);
    const moments = run(networks[state.task], lesson.inputs, state.cut);
    const [answer, story] = ["answer", "story"].map((part) => errorsOf(lesson, moments, part));
    told = { lesson, moments, answer, story };
    parts.update(told);
    parts.player.seek(place);
    bound.save({ shown: { answer: answer.wrong / answer.all, story: story.wrong / story.all } });
  }

  function onReset() {
    queueMicrotask(() => {
      at = Infinity; // the player itself goes to its start
      bound.change(bound.opened);
    });
  }

  function show(t) {
    if (!told) return;
    at = t;
    parts.show(told, t);
  }

  bound.restore();
  return [bound, parts];
}

/** A state that can be shown, or an error. */
function checked({ task, count, cut, seed }) {
  const { low, high } = TASKS[task] ?? {};
  if (!(count >= low) || !isCount(count, high) || !CUTS.includes(cut) || !isCount(seed)) {
    throw new Error("this is no state of the widget");
  }
  return { task, count, cut, seed };
}
