// WordList: words to learn, what comes to mind, a word that was never shown, and the network's lags beside the reader's.
// The page may keep the lists: it hears each by the event course:list, and by course:lists gives them back.

import { en } from "../core/en.js";
import { h } from "../ui/dom.js";
import plot from "../ui/lagplot.css";
import { renderer } from "../ui/widget.js";
import { entryOf, placeOf, resultOf, shuffled } from "./compute.js";
import { createKeeping } from "./keeping.js";
import { createSession, createTicker } from "./session.js";
import { createRecall, createResult, createStart, createStudy } from "./view.js";
import own from "./word_list.css";

const css = own + plot;
const UNTIMED = { seconds: null, minutes: null };
const damaged = en("The lists of this widget are damaged, so there is nothing to learn.");

export default {
  render: renderer({ name: "word-list", label: en("Word list"), look: "he-word-list", css, read, createView, damaged }),
};

function read(model) {
  const lists = Object.entries(model.get("lists"));
  const [seconds, minutes] = [model.get("seconds"), model.get("minutes")];
  if (!lists.length || !(seconds > 0) || !(minutes > 0)) throw new Error("no lists, or no time");
  return { lists, seconds, minutes };
}

function createView(root, model, { lists, seconds, minutes }) {
  const place = createPlace(root);
  const tell = (name, detail) => root.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  const count = lists[0][1].length;
  const keeping = createKeeping(tell, count);
  let playing = null;

  function start(byHand = true) {
    playing?.stop();
    place.set(createStart(count, { seconds, minutes }, begin), byHand);
  }

  function begin(timed) {
    const round = keeping.all().length;
    const [lure, words] = lists[round % lists.length];
    const list = { lure, words: shuffled(words, round), timed };
    playing = play({ ...list, ...(timed ? { seconds, minutes } : UNTIMED) }, place, { stop: () => start(), finish });
  }

  /** What was typed, as places in the list; the part that shows how it went. */
  function finish({ lure, words }, places) {
    const entry = entryOf(lure, places, words.length);
    keeping.add(entry);
    model.set("result", { ...entry, said: entry.said.filter((k) => k >= 0).map((k) => words[k]) });
    model.save_changes();
    return createResult(resultOf(keeping.all(), entry, lure, words), { again: () => start(), forget });
  }

  function forget() {
    keeping.forget();
    start();
  }

  start(false);
  return [place, { destroy: () => playing?.stop() }];
}

/** Where one part stands at a time: {set(part, byHand), show(state, words), destroy()}. */
function createPlace(root) {
  const element = h("div", {});
  let part = null;
  root.append(element);

  /** What was there ends; the hand that asked for the next part goes on there. */
  function set(next, byHand = true) {
    part?.destroy?.();
    part = next;
    element.replaceChildren(part.element);
    if (byHand) part.focus();
  }
  return { set, show: (...state) => part.show(...state), destroy: () => part?.destroy?.() };
}

/** One list from its first word to the end, in a place: {stop()}. finish(list, places) -> the part that is last. */
function play(list, place, { stop, finish }) {
  const { words, lure, timed } = list;
  const say = (text) => session.say(placeOf(text, words, lure));
  const parts = {
    study: () => createStudy(timed, { ...session, stop }),
    recall: () => createRecall(timed, { ...session, say }),
    told: () => finish(list, session.state.places),
  };
  let phase = null;
  const session = createSession(list, (state) => {
    if (phase !== state.phase) {
      phase = state.phase;
      if (phase === "told") ticker.stop();
      place.set(parts[phase]());
    }
    place.show(state, words);
  });
  const ticker = createTicker(session.pass);
  session.hold(false); // shows the first word
  return ticker;
}
