// The memory surface, a sketch: store experiences, hollows appear, drop a ball anywhere.

import { announcer, h, showError, uid } from "../ui/dom.js";
import { readHash, writeHash } from "../ui/hash.js";
import { createPlayer } from "../ui/player.js";
import { attachTheme } from "../ui/theme.js";
import { createTrace } from "../ui/trace.js";
import { createButtons, createTools, TOOLS, takeHands } from "./controls.js";
import { createLine } from "./line.js";
import { createPlane } from "./plane.js";
import * as sketch from "./sketch.js";
import { checked, fromModel, START, toModel } from "./state.js";
import css from "./surface.css";

const { MOST, placeName } = sketch;
const NAME = "memory-surface";
const DIG = 600; // milliseconds in which a hollow is dug
const WATCHED = ["experiences", "plane", "ball", "seed"].map((name) => `change:${name}`);

export default { render };

function render({ model, el }) {
  const attributes = { "data-widget": NAME, "aria-label": "Memory surface, a sketch" };
  const root = h("section", { class: "he-root he-surface", ...attributes });
  el.append(root);
  const detach = attachTheme(root, css);
  const destroy = createView(root, model);
  return () => {
    destroy();
    detach();
    root.remove();
  };
}

function createView(root, model) {
  const state = { ...START };
  const views = { line: createLine(), plane: createPlane(root) };
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let tool = "ball";
  let scene = null;
  let at = 0;
  let share = 1; // how much of the last hollow is dug
  let digging = 0;
  let preview = null; // a point under a pressed pointer, not yet stored or dropped
  let cursor = [5, 5];
  let saving = false;

  const land = () => (state.plane ? views.plane : views.line);
  const pointOf = ([x, y]) => (state.plane ? [x, y] : [x]);
  const places = () => state.experiences.map(({ x, y }) => pointOf([x, y]));
  const kinds = () => state.experiences.map(({ kind }) => kind);

  const spot = h("p", { class: "he-status", role: "status", id: uid("spot") });
  const tellSpot = announcer(spot);
  const stage = createStage(spot.id);
  const caption = h("span", {});
  const basins = h("p", { class: "he-surface-note" });
  const sentence = h("p", { class: "he-sentence", role: "status" });
  const trace = createTrace({ label: "Energy of the ball on its way, drawn downwards" });
  const title = h("p", { class: "he-title" }, "Energy on the way");
  const traceBox = h("div", { class: "he-surface-trace" }, title, trace.element);
  const onNext = () => store(sketch.nextOf(state.experiences, state.seed));
  const buttons = createButtons({ onNext, onForget: forget, onPlane: turn });
  const player = createPlayer({
    label: "The ball's way",
    moment: "Moment on the ball's way",
    seconds: 2,
    onSeek: show,
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    onReset: () => change({}),
    share: () => writeHash(NAME, { ...state, at }),
    python: () => sketch.pythonCode(places(), kinds(), pointOf(state.ball)),
  });
  root.append(
    h("p", { class: "he-surface-label" }, h("b", {}, "A sketch. "), caption),
    createTools((chosen) => {
      tool = chosen;
      nameStage();
    }),
    stage,
    spot,
    buttons.element,
    h("div", { class: "he-surface-result" }, h("div", {}, sentence, basins), traceBox),
    player.element,
  );

  /** Anything new: the land, its hollows and the ball's way are made again, and the ball stands at its start. */
  function change(part) {
    cancelAnimationFrame(digging);
    Object.assign(state, part);
    preview = null;
    share = 1;
    compute();
    player.setSeed(state.seed);
    player.seek(0);
  }

  function compute() {
    const [where, what] = [places(), kinds()];
    const path = sketch.rollDown(pointOf(state.ball), where);
    const hollows = sketch.hollowsOf(where);
    const basins = sketch.basinsOf(where, hollows, land().cells, land().dimensions);
    const ending = sketch.ending(path, where, what, hollows);
    const waiting = where.length ? null : sketch.LIFE[0];
    scene = { places: where, kinds: what, hollows, basins, path, ending, waiting };
    trace.set(path.map((point) => sketch.depth(point, where)));
    player.setLength(path.length - 1);
    describe();
  }

  function describe() {
    const whose = ({ members }) => sketch.nameOf(members.map((k) => scene.kinds[k]));
    const list = scene.hollows.map((hollow) => `${whose(hollow)}, lowest at ${placeName(hollow.place)}`);
    basins.textContent = list.length ? `Basins, in colour: ${list.join(" · ")}.` : "No basin yet: nothing is stored.";
    const land = `${state.plane ? "A plane" : "One line"} instead of 256 dimensions, and hollows of our own choice.`;
    caption.textContent = `${land} Every experience digs a hollow; the ball rolls down.`;
    traceBox.hidden = !state.plane;
    buttons.update(state);
  }

  /** Show the ball after t steps. */
  function show(t, playing) {
    if (!scene) return;
    at = Math.min(t, scene.path.length - 1);
    const atEnd = at === scene.path.length - 1;
    trace.mark(at);
    draw();
    const ball = scene.path[at];
    const step = `Step ${at}: the ball is at ${placeName(ball, 2)}, energy ${sketch.energyName(ball, scene.places)}.`;
    sentence.textContent = atEnd ? scene.ending : playing ? "The ball rolls …" : step;
    if (!playing || atEnd) save();
  }

  function draw() {
    if (scene) land().draw({ ...scene, at, share, mark: pointOf(cursor), ...(preview ? previewed() : {}) });
  }

  /** The land as it will be when the pointer is let go. */
  function previewed() {
    if (tool === "ball") return { path: [pointOf(preview)], at: 0 };
    const [where, what] = [
      [...scene.places, pointOf(preview)],
      [...scene.kinds, tool],
    ];
    return { places: where, kinds: what, hollows: [], basins: [], fresh: where.length - 1, waiting: null, at: 0 };
  }

  /** Do with a point what the chosen tool does. */
  function act(point) {
    cursor = point;
    if (tool !== "ball") return store({ kind: tool, x: point[0], y: point[1] });
    change({ ball: point });
    tellSpot(`The ball is dropped at ${placeName(pointOf(point))}.`);
    player.play();
  }

  function store(experience) {
    if (state.experiences.length >= MOST) return tellSpot(`${MOST} experiences are enough here: forget some first.`);
    change({ experiences: [...state.experiences, experience] });
    const where = placeName(pointOf([experience.x, experience.y]));
    tellSpot(`A ${experience.kind} is stored at ${where}; ${state.experiences.length} in all.`);
    if (still.matches) player.play();
    else dig();
  }

  /** Let the last hollow grow, then let the ball go. */
  function dig() {
    const start = performance.now();
    const frame = (now) => {
      share = Math.max(0, Math.min(1, (now - start) / DIG));
      draw();
      if (share < 1) digging = requestAnimationFrame(frame);
      else player.play();
    };
    frame(start);
  }

  function forget(all) {
    change({ experiences: all ? [] : state.experiences.slice(0, -1) });
    tellSpot(all ? "All is forgotten: the land is flat." : `One forgotten, ${state.experiences.length} left.`);
    player.play();
  }

  function turn(plane) {
    state.plane = plane;
    stage.replaceChildren(land().element);
    nameStage();
    change({});
  }

  function nameStage() {
    const keys = state.plane ? "Arrow keys move" : "Left and right move";
    const label = `The land. ${keys} the mark, with Shift by a whole unit. Space: ${TOOLS[tool].toLowerCase()}.`;
    stage.setAttribute("aria-label", label);
  }

  const toPoint = (event) => {
    const [x, y = 5] = land().toPlace(event);
    return [sketch.snap(x), sketch.snap(y)];
  };
  takeHands(stage, {
    onPreview(event) {
      preview = event && toPoint(event);
      draw();
    },
    onPlace: (event) => act(toPoint(event)),
    onSpace: () => act(cursor),
    onMove(step) {
      cursor = [sketch.snap(cursor[0] + step[0]), sketch.snap(cursor[1] + (state.plane ? step[1] : 0))];
      draw();
      tellSpot(`${placeName(pointOf(cursor))}, energy ${sketch.energyName(pointOf(cursor), scene.places)}`);
    },
  });

  /** Let Python read what is on the screen, and where the ball ends. */
  function save() {
    saving = true;
    toModel(model, state, scene.path.at(-1), scene.ending);
    saving = false;
  }

  /** Take a state over; where that cannot be done, say so. */
  function attempt(read, complaint) {
    try {
      Object.assign(state, read());
    } catch {
      showError(root, complaint);
    }
  }

  /** From the model, then from the page's address. */
  function restore() {
    attempt(() => fromModel(model), "The saved state of this widget cannot be read. It starts with flat land.");
    const { value, error } = readHash(NAME);
    if (error) showError(root, error);
    const other = "The link does not hold a state of this widget. It starts afresh.";
    if (value !== undefined) attempt(() => checked(value), other);
    turn(state.plane);
    if (Number.isInteger(value?.at)) player.seek(value.at);
  }

  const follow = () => {
    if (saving) return;
    attempt(() => fromModel(model), "What was set cannot be shown: experiences are (kind, x, y).");
    turn(state.plane);
    player.seek(scene.path.length - 1);
  };
  WATCHED.forEach((event) => model.on(event, follow));
  const resized = new ResizeObserver(draw);
  resized.observe(stage);
  const themed = new MutationObserver(draw);
  themed.observe(root, { attributes: true, attributeFilter: ["class"] });
  restore();
  return function destroy() {
    cancelAnimationFrame(digging);
    WATCHED.forEach((event) => model.off(event, follow));
    resized.disconnect();
    themed.disconnect();
    player.destroy();
  };
}

/** The land as one thing to point at and to walk on by keyboard. */
function createStage(describedBy) {
  return h("div", {
    class: "he-surface-stage",
    tabindex: 0,
    role: "application",
    "aria-roledescription": "memory surface",
    "aria-describedby": describedBy,
    "data-part": "surface",
    "data-lm-suppress-shortcuts": "true",
  });
}
