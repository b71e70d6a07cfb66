// What Mood shows: controls, a film of the story, a sentence, the mood's line, the chance of each story, the player.

import { en } from "../core/en.js";
import { percent } from "../core/numbers.js";
import { checkbox, choice, slider } from "../ui/controls.js";
import { createSentence, h, titled } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { painted } from "./memory.js";
import { pythonCode } from "./python.js";
import { createMoodTrace } from "./trace.js";
import { moodWords, storyChances } from "./walk.js";

export const LIMIT = 1.5;
const SHOWN = 9;

/** All parts. update(walk, steps) for a new walk; show(walk, t) for the moment t; at() is the moment shown. */
export function createParts(memory, { state, change, onSeek, onReset, share }) {
  const controls = createControls(memory, state, change);
  const frames = Array.from({ length: SHOWN }, () => createFrame(memory));
  const below = createBelow(memory);
  const sentence = createSentence();
  const film = h("ol", { class: "he-film", "aria-label": en("The story so far") }, frames);
  const player = createPlayer({
    label: en("Story"),
    watch: film,
    moment: en("Step of the story"),
    seconds: 14,
    seed: 0,
    onSeed: (seed) => change({ seed }),
    python: () => pythonCode(state),
    ...{ onSeek, onReset, share },
  });
  let at = 0;

  function update(walk, steps) {
    below.trace.set(walk.moods);
    controls.update();
    player.setSeed(state.seed);
    player.setLength(steps);
  }

  function show(walk, t) {
    at = Math.min(t, walk.told.length - 1);
    const from = Math.max(0, at - SHOWN + 1);
    frames.forEach((frame, k) => {
      frame.show(from + k <= at ? walk : null, from + k, from + k === at);
    });
    below.show(walk, at);
    sentence.say(sentenceAt(memory, walk, at));
  }

  const folds = [createFold(en("Settings"), controls), createFold(en("Mood and chances"), below)];
  const element = h("div", {}, createStage(film, player), sentence, folds);
  const folding = foldWhenNarrow(element, NARROW, folds);
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, at: () => at, destroy };
}

function createControls(memory, state, change) {
  const mood = slider(en("Mood"), { min: -LIMIT, max: LIMIT, step: 0.05 }, (value) => change({ mood: value }));
  const names = memory.names.map((name, k) => [k, name.toLowerCase()]);
  const first = choice(en("First picture"), names, (cue) => change({ cue }));
  const drift = checkbox(en("Let the mood drift"), (free) => change({ hold: !free }));
  function update() {
    mood.set(state.mood, moodWords(memory, state.mood));
    first.set(state.cue);
    drift.set(!state.hold);
  }
  return { element: h("div", { class: "he-controls" }, mood, first, drift), update };
}

/** The mood's line beside the chance of each story where stories cross. */
function createBelow(memory) {
  const { stories, episodes } = memory;
  const trace = createMoodTrace(stories.map((name, k) => [name, episodes.mood[episodes.story.indexOf(k)]]));
  const bars = stories.map(createBar);
  const element = h(
    "div",
    { class: "he-mood-below" },
    titled(en("Mood, step by step"), trace.element),
    titled(en("Where stories cross, chance of each"), ...bars),
  );
  function show(walk, at) {
    storyChances(memory, walk.moods[at]).forEach((chance, k) => bars[k].set(chance));
    trace.mark(at);
  }
  return { element, trace, show };
}

function sentenceAt(memory, walk, t) {
  const { names, stories, episodes } = memory;
  const mood = moodWords(memory, walk.moods[t]);
  if (t === 0) return en`The mood is ${mood}. It begins with: ${names[walk.told[0]].toLowerCase()}.`;
  const [before, now] = [walk.told[t - 1], walk.told[t]].map((which) => names[which].toLowerCase());
  const story = stories[episodes.story[walk.recalled[t - 1]]];
  return en`Step ${t}: ${before} brings up ${now}, of the ${story} story. Mood: ${mood}.`;
}

/** One picture of the film: the picture, its name, and the story that brought it up. */
function createFrame(memory) {
  const canvas = h("canvas", { width: memory.size, height: memory.size, "aria-hidden": "true" });
  const name = h("span", { class: "he-name" });
  const story = h("span", { class: "he-story" });
  const element = h("li", {}, canvas, name, story);

  function show(walk, t, now) {
    element.style.visibility = walk ? "visible" : "hidden";
    element.classList.toggle("he-now", Boolean(walk) && now);
    const by = walk && t ? memory.episodes.story[walk.recalled[t - 1]] : null;
    name.textContent = walk ? memory.names[walk.told[t]].toLowerCase() : "";
    story.textContent = by !== null ? memory.stories[by] : walk ? en("first") : "";
    element.style.setProperty("--colour", by === null ? "var(--he-muted)" : `var(--he-memory-${by + 1})`);
    if (walk) painted(canvas, memory, walk.told[t]);
  }
  return { element, show };
}

function createBar(name, k) {
  const number = h("span", { class: "he-number" });
  const bar = h("i", { style: `--colour: var(--he-memory-${k + 1})` });
  return {
    element: h("div", { class: "he-chance" }, h("span", {}, name), bar, number),
    set(chance) {
      bar.style.setProperty("--share", chance);
      number.textContent = percent(chance);
    },
  };
}
