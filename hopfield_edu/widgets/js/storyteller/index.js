// The story teller: a picture, damaged as you like, and the 19 pictures that a network in the page tells from it.

import { damaged } from "../core/cue.js";
import { en } from "../core/en.js";
import { inSlices } from "../core/slices.js";
import { inNextFrame } from "../ui/dom.js";
import { renderWith } from "../ui/loading.js";
import { bindState, dataOf } from "../ui/state.js";
import { createBusyWork } from "../ui/work.js";
import { checked, START } from "./state.js";
import { STEPS, taleWork, tellWork } from "./story.js";
import css from "./storyteller.css";
import { createParts } from "./view.js";

const NAME = "story-teller";
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with the violin."),
  set: en("What was set cannot be told: choose a picture’s name, and a damage that the text beside StoryTeller names."),
};
const BOUND = { name: NAME, start: START, complaints: COMPLAINTS };

export default {
  render: renderWith({
    name: NAME,
    label: en("Story teller"),
    look: "he-storyteller",
    file: "storyteller.bin",
    read: (buffer) => inSlices(taleWork(buffer)),
    createView,
    what: en("The network"),
    waiting: en("The network and its pictures are on their way: 390 kB."),
    css,
  }),
};

function createView(root, model, tale) {
  let [story, at] = [null, STEPS];
  const known = (values) => checked(values, tale);
  const bound = bindState(root, model, { ...BOUND, checked: known, onChange: compute, moment: () => ({ at }) });
  const { state, change } = bound;
  const soon = inNextFrame(() => change({}));
  const work = createBusyWork(root);
  const parts = createParts(tale, { state, change, onDraw, onSeek, share: bound.share });
  root.append(parts.element);
  const start = () => tale.names.indexOf(state.start);
  const cue = () => damaged(tale.bricks[start()], state);

  /** The hand damages the cue: it is seen at once, the story follows with the next frame. */
  function onDraw(drawn) {
    state.drawn = drawn;
    work.begin();
    parts.cue.set(cue());
    soon.request();
  }

  /** The cue is seen at once, its story when it is told. */
  function compute(_, moment) {
    soon.cancel();
    story = null;
    const picture = cue();
    parts.ask(picture, start());
    work.start(tellWork(tale, picture, start()), (told) => answer(told, moment));
  }

  /** Show a story at the moment at which the reader was. */
  function answer(told, moment) {
    story = told;
    parts.update(story);
    parts.player.seek(moment ?? at);
    bound.save(readOf(story, tale));
  }

  function onSeek(t) {
    at = t;
    if (story) parts.show(story, t);
  }

  bound.restore();
  return [bound, parts, work, { destroy: soon.cancel }];
}

/** What Python reads of a story: the names of what was told, and the cue as bytes. */
function readOf({ told, pictures: [cue] }, { names }) {
  return { told: told.map((k) => names[k]), picture: dataOf(cue) };
}
