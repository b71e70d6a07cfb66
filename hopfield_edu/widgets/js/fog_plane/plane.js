// The plane under hands: patterns are dragged, a touch elsewhere chooses a grain, arrows move the chosen memory.

import { announcer, h, uid } from "../ui/dom.js";
import { hearKeys, walkable } from "../ui/keys.js";
import { REACH } from "./compute.js";
import { createPainter, SIDE } from "./paint.js";
import { inside, nameOf } from "./words.js";

const NEAR = 0.35; // of the plane: a touch so near takes a memory
const LABEL =
  "The plane. Space chooses the next memory, arrow keys move it. A touch on the plane chooses the nearest grain.";

/** {element, status, show(scene), redraw()}. patterns() are where they are now; onMove(memory, place), onChoose(place): a grain near it. */
export function createPlane(root, { patterns, onMove, onChoose }) {
  const status = h("p", { class: "he-status", role: "status", id: uid("plane") });
  const tell = announcer(status);
  const canvas = h("canvas", {
    width: SIDE,
    height: SIDE,
    class: "he-fp-plane",
    ...walkable("plane", LABEL, status.id),
  });
  const paint = createPainter();
  let [scene, chosen] = [null, 0];

  function redraw() {
    if (!scene) return;
    chosen = Math.min(chosen, scene.patterns.length - 1);
    paint(canvas, root, { ...scene, chosen, focused: canvas.matches(":focus-visible, :active") });
  }

  function show(next) {
    scene = next;
    redraw();
  }

  function move(place) {
    const to = inside(place);
    onMove(chosen, to);
    tell(`Memory ${nameOf(chosen)} is at ${to.join(", ")}`);
  }

  function choose(m) {
    chosen = m;
    tell(`Memory ${nameOf(m)} of ${patterns().length}`);
    redraw();
  }

  hearKeys(canvas, {
    onMove: (down, right, { shiftKey }) => {
      const [far, [x, y]] = [shiftKey ? 0.5 : 0.1, patterns()[chosen]];
      move([x + far * right, y - far * down]);
    },
    onPress: () => choose((chosen + 1) % patterns().length),
  });
  for (const event of ["focus", "blur"]) canvas.addEventListener(event, redraw);
  takePointer(canvas, { patterns, onTake: choose, onDrag: move, onChoose });
  return { element: canvas, status, show, redraw };
}

/** A press near a memory takes it along, one elsewhere chooses a grain. */
function takePointer(canvas, { patterns, onTake, onDrag, onChoose }) {
  let held = false;

  function placeOf({ clientX, clientY }) {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return [((clientX - left) / width) * 2 * REACH - REACH, REACH - ((clientY - top) / height) * 2 * REACH];
  }

  canvas.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    const [x, y] = placeOf(event);
    const far = patterns().map(([a, b]) => Math.hypot(x - a, y - b));
    const nearest = far.indexOf(Math.min(...far));
    held = far[nearest] < NEAR;
    if (!held) return onChoose([x, y]);
    canvas.setPointerCapture(event.pointerId);
    onTake(nearest);
  });
  canvas.addEventListener("pointermove", (event) => held && onDrag(placeOf(event)));
  for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => (held = false));
}
