// A plane under hands: what lies in it is dragged, arrows move what is chosen, a touch elsewhere asks for something else.

import { en } from "../core/en.js";
import { REACH } from "../core/land.js";
import { inside } from "../core/places.js";
import { announcer, h, uid } from "./dom.js";
import { hearKeys, walkable } from "./keys.js";
import { SIDE } from "./land.js";

const NEAR = 0.35; // of the plane: a touch so near takes what lies there

/**
 * {element, status, show(scene), move(part), redraw()}; move: a part of the scene is another one, the rest is as it was.
 * label: what a hand can do; paint(canvas, root, scene): a scene with what is chosen, and whether it shows that.
 * places() of all that can be taken, named(k) each; onMove(k, place); onElsewhere(place): a touch where nothing lies, of
 * which what it returns, if a number, is taken along.
 */
export function createPlane(root, { label, paint, places, named, onMove, onElsewhere }) {
  const status = h("p", { class: "he-status", role: "status", id: uid("plane") });
  const tell = announcer(status);
  const canvas = h("canvas", {
    width: SIDE,
    height: SIDE,
    class: "he-plane",
    ...walkable(en("plane"), label, status.id),
  });
  let [scene, chosen] = [null, 0];

  function redraw() {
    if (!scene) return;
    chosen = Math.min(chosen, places().length - 1);
    paint(canvas, root, { ...scene, chosen, focused: canvas.matches(":focus-visible, :active") });
  }

  function show(next) {
    scene = next;
    redraw();
  }

  const move = (part) => scene && show({ ...scene, ...part });

  function put(place) {
    const to = inside(place);
    onMove(chosen, to);
    tell(en`${named(chosen)} is at ${to.join(", ")}`);
  }

  function choose(k) {
    chosen = k;
    tell(en`${named(k)}, ${k + 1} of ${places().length}`);
    redraw();
  }

  takeKeys(canvas, { places, at: () => chosen, onTake: choose, onDrag: put });
  for (const event of ["focus", "blur"]) canvas.addEventListener(event, redraw);
  takePointer(canvas, { places, onTake: choose, onDrag: put, onElsewhere });
  return { element: canvas, status, show, move, redraw };
}

/** Arrows move what is chosen, a press chooses the next. */
function takeKeys(canvas, { places, at, onTake, onDrag }) {
  hearKeys(canvas, {
    onMove: (down, right, { shiftKey }) => {
      const [far, [x, y]] = [shiftKey ? 0.5 : 0.1, places()[at()]];
      onDrag([x + far * right, y - far * down]);
    },
    onPress: () => onTake((at() + 1) % places().length),
  });
}

/** A press near something takes it along, one elsewhere asks onElsewhere. */
function takePointer(canvas, { places, onTake, onDrag, onElsewhere }) {
  let held = false;

  function placeOf({ clientX, clientY }) {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return [((clientX - left) / width) * 2 * REACH - REACH, REACH - ((clientY - top) / height) * 2 * REACH];
  }

  canvas.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    const [x, y] = placeOf(event);
    const far = places().map(([a, b]) => Math.hypot(x - a, y - b));
    const nearest = far.indexOf(Math.min(...far));
    const taken = far[nearest] < NEAR ? nearest : onElsewhere([x, y]);
    held = typeof taken === "number";
    if (!held) return;
    canvas.setPointerCapture(event.pointerId);
    onTake(taken);
  });
  canvas.addEventListener("pointermove", (event) => held && onDrag(placeOf(event)));
  for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => (held = false));
}
