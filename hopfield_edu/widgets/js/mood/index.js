// Mood: the same cue, and a slow hidden number that decides which story it elicits.

import { h, showError, uid } from "../ui/dom.js";
import { readHash, writeHash } from "../ui/hash.js";
import { createPlayer } from "../ui/player.js";
import { attachTheme } from "../ui/theme.js";
import css from "./mood.css";
import { createMoodTrace } from "./trace.js";
import { elicit, moodWords, storyChances, wander } from "./walk.js";

const NAME = "mood";
const SHOWN = 9;
const STEPS = { true: 8, false: 300 }; // held, and let go
const LIMIT = 1.5;

export default { render };

function render({ model, el }) {
  const root = h("section", { class: "he-root he-mood", "data-widget": NAME, "aria-label": "Mood" });
  el.append(root);
  const detach = attachTheme(root, css);
  let view = null;
  try {
    view = createView(root, model, readMemory(model));
  } catch (error) {
    showError(root, "The saved stories of this widget are damaged, so they cannot be told.");
    console.info("mood:", error.message);
  }
  return () => {
    view?.destroy();
    detach();
    root.remove();
  };
}

/** What the model holds, checked; bytes come as a DataView. */
function readMemory(model) {
  const [names, stories, episodes, likeness, rates] = ["names", "stories", "episodes", "likeness", "rates"].map(
    (name) => model.get(name),
  );
  const view = model.get("picture_bytes");
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const size = Math.round(Math.sqrt(bytes.length / names.length / 3));
  if (!size || size * size * 3 * names.length !== bytes.length) throw new Error("pictures and names do not fit");
  const memory = { names, stories, episodes, likeness, rates, bytes, size };
  elicit(memory, 0, 0).forEach((chance) => {
    if (!(chance >= 0)) throw new Error("a chance is no number");
  });
  return memory;
}

/** A picture of the memory on a canvas of its own pixels. */
function painted(canvas, { bytes, size }, which) {
  const data = new ImageData(size, size);
  for (let at = 0; at < size * size; at++) {
    for (let c = 0; c < 3; c++) data.data[4 * at + c] = bytes[(which * size * size + at) * 3 + c];
    data.data[4 * at + 3] = 255;
  }
  canvas.getContext("2d").putImageData(data, 0, 0);
}

function createView(root, model, memory) {
  const { names, stories, episodes } = memory;
  const state = {};
  let walk = null;
  let at = 0;
  let saving = false;
  const levels = stories.map((name, k) => [name, episodes.mood[episodes.story.indexOf(k)]]);

  const slider = h("input", {
    type: "range",
    min: -LIMIT,
    max: LIMIT,
    step: 0.05,
    id: uid("mood"),
    oninput: () => change({ mood: Number(slider.value) }),
  });
  const reading = h("output", { for: slider.id });
  const first = h(
    "select",
    { onchange: () => change({ cue: Number(first.value) }) },
    names.map((name, k) => h("option", { value: k }, name.toLowerCase())),
  );
  const free = h("input", { type: "checkbox", onchange: () => change({ hold: !free.checked }) });
  const frames = Array.from({ length: SHOWN }, () => createFrame(memory));
  const bars = stories.map((name, k) => createBar(name, k));
  const trace = createMoodTrace(levels);
  const sentence = h("p", { class: "he-sentence", role: "status" });
  const player = createPlayer({
    label: "Story",
    moment: "Step of the story",
    seconds: 14,
    onSeek: show,
    seed: 0,
    onSeed: (seed) => change({ seed }),
    onReset: () => change({ cue: 0, mood: 0, hold: true, seed: 0 }),
    share: () => writeHash(NAME, { ...state, at }),
    python: () => pythonCode(state),
  });
  const controls = h(
    "div",
    { class: "he-controls" },
    h("label", {}, "Mood ", slider, reading),
    h("label", {}, "First picture ", first),
    h("label", { class: "he-check" }, free, " Let the mood drift"),
  );
  root.append(
    controls,
    h(
      "ol",
      { class: "he-film", "aria-label": "The story so far" },
      frames.map(({ element }) => element),
    ),
    sentence,
    h(
      "div",
      { class: "he-mood-below" },
      h("div", {}, h("p", { class: "he-title" }, "Mood, step by step"), trace.element),
      h(
        "div",
        {},
        h("p", { class: "he-title" }, "Where stories cross, chance of each"),
        bars.map(({ element }) => element),
      ),
    ),
    player.element,
  );

  function change(part) {
    Object.assign(state, part);
    compute(0);
    player.seek(state.hold ? STEPS.true : 0); // a held story is seen whole, a drift from its start
  }

  function compute() {
    walk = wander(memory, { ...state, steps: STEPS[state.hold] });
    trace.set(walk.moods);
    slider.value = state.mood;
    slider.setAttribute("aria-valuetext", moodWords(memory, state.mood));
    reading.textContent = moodWords(memory, state.mood);
    first.value = state.cue;
    free.checked = !state.hold;
    player.setSeed(state.seed);
    player.setLength(STEPS[state.hold]);
    save();
  }

  function show(t) {
    if (!walk) return;
    at = Math.min(t, walk.told.length - 1);
    const from = Math.max(0, at - SHOWN + 1);
    frames.forEach((frame, k) => frame.show(from + k <= at ? walk : null, from + k, from + k === at));
    storyChances(memory, walk.moods[at]).forEach((chance, k) => bars[k].set(chance));
    trace.mark(at);
    const told = sentenceAt(at);
    if (sentence.textContent !== told) sentence.textContent = told;
  }

  function sentenceAt(t) {
    if (t === 0)
      return `A ${moodWords(memory, walk.moods[0])} mood. It begins with: ${names[walk.told[0]].toLowerCase()}.`;
    const [before, now] = [walk.told[t - 1], walk.told[t]].map((which) => names[which].toLowerCase());
    const story = stories[episodes.story[walk.recalled[t - 1]]];
    return `Step ${t}: ${before} brings up ${now}, of the ${story} story. Mood: ${moodWords(memory, walk.moods[t])}.`;
  }

  /** Let Python read what is on the screen. */
  function save() {
    saving = true;
    for (const [name, value] of Object.entries({ ...state, told: walk.told })) {
      if (JSON.stringify(model.get(name)) !== JSON.stringify(value)) model.set(name, value);
    }
    model.save_changes();
    saving = false;
  }

  function fromModel() {
    if (saving) return;
    Object.assign(
      state,
      checked(
        { cue: model.get("cue"), mood: model.get("mood"), hold: model.get("hold"), seed: model.get("seed") },
        names.length,
      ),
    );
    compute();
    player.seek(STEPS[state.hold]);
  }

  Object.assign(state, { cue: 0, mood: 0, hold: true, seed: 0 });
  try {
    fromModel();
  } catch {
    showError(root, "The saved state of this widget cannot be read. It starts with an even mood.");
    compute();
    player.seek(STEPS[state.hold]);
  }
  const { value, error } = readHash(NAME);
  try {
    if (error) throw new Error(error);
    if (value) {
      Object.assign(state, checked(value, names.length));
      compute();
      player.seek(Number.isInteger(value.at) ? value.at : 0);
    }
  } catch {
    showError(root, "The link is damaged, so the widget starts afresh. Ask for the link again.");
  }
  const followed = ["cue", "mood", "hold", "seed"];
  followed.forEach((name) => model.on(`change:${name}`, fromModel));
  return {
    destroy() {
      followed.forEach((name) => model.off(`change:${name}`, fromModel));
      player.destroy();
    },
  };
}

/** The state of a link or a saved page, or an error where it is none. */
function checked({ cue, mood, hold, seed }, pictures) {
  const whole =
    Number.isInteger(cue) && cue >= 0 && cue < pictures && Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
  if (!whole || !(Math.abs(mood) <= LIMIT) || typeof hold !== "boolean")
    throw new Error("this is no state of the widget");
  return { cue, mood, hold, seed };
}

/** One picture of the film: the picture, its name, and the story that brought it up. */
function createFrame(memory) {
  const canvas = h("canvas", { width: memory.size, height: memory.size, "aria-hidden": "true" });
  const name = h("span", { class: "he-name" });
  const story = h("span", { class: "he-story" });
  const element = h("li", {}, canvas, name, story);
  return {
    element,
    show(walk, t, now) {
      element.style.visibility = walk ? "visible" : "hidden";
      element.classList.toggle("he-now", Boolean(walk) && now);
      if (!walk) return (name.textContent = story.textContent = "");
      painted(canvas, memory, walk.told[t]);
      name.textContent = memory.names[walk.told[t]].toLowerCase();
      const by = t ? memory.episodes.story[walk.recalled[t - 1]] : null;
      story.textContent = by === null ? "first" : memory.stories[by];
      element.style.setProperty("--colour", by === null ? "var(--he-muted)" : `var(--he-memory-${by + 1})`);
    },
  };
}

function createBar(name, k) {
  const number = h("span", { class: "he-number" });
  const bar = h("i", { style: `--colour: var(--he-memory-${k + 1})` });
  return {
    element: h("div", { class: "he-chance" }, h("span", {}, name), bar, number),
    set(chance) {
      bar.style.setProperty("--share", chance);
      number.textContent = `${Math.round(100 * chance)} %`;
    },
  };
}

/** The same walk as Python code, in the chapter's names. Its random draws are NumPy's. */
function pythonCode({ cue, mood, hold, seed }) {
  return [
    "from hopfield_edu.hetero.subconscious import wander",
    "",
    "# episodes and names as in chapter 8; the random draws are NumPy's",
    `walk = wander(episodes, ${cue}, ${mood}, ${STEPS[hold]}, hold=${hold ? "True" : "False"}, rng=${seed})`,
    "print([names[k] for k in walk.told[:9]], walk.moods[-1])",
    "",
  ].join("\n");
}
