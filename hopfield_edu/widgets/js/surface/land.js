// The land that a hand touches, as a line or as a plane: with the chosen tool, a mark for the keyboard, and a preview.

import { en } from "../core/en.js";
import { announcer, h, uid } from "../ui/dom.js";
import { walkable } from "../ui/keys.js";
import { onTheme } from "../ui/theme.js";
import { createTools, helpOn, takeHands } from "./controls.js";
import { createLine } from "./line.js";
import { createPlane } from "./plane.js";
import { pointOf, previewed } from "./scene.js";
import { energyName, placeName, snap } from "./sketch.js";

/**
 * show(scene): take another scene; draw(): draw it at its moment; tell(words): what was done; grid(): that of its basins.
 * onDrop(point) and onStore(experience) where a hand does what the tool says.
 */
export function createLand(root, state, { onDrop, onStore }) {
  const spot = h("p", { class: "he-status", role: "status", id: uid("spot") });
  const tell = announcer(spot);
  const { stage, view, turn } = createStage(root, state, spot.id);
  let [scene, tool, cursor] = [null, "ball", [5, 5]];
  let preview = null; // a point under a pressed pointer, not yet stored or dropped

  function draw() {
    const coming = preview ? previewed(scene, tool, pointOf(state, preview)) : {};
    view().draw({ ...scene, mark: pointOf(state, cursor), ...coming });
  }

  function show(next) {
    [scene, preview] = [next, null];
    turn(tool);
  }

  function pick(chosen) {
    tool = chosen;
    turn(tool);
  }

  /** Do with a point what the chosen tool does. */
  function act(point) {
    cursor = point;
    if (tool === "ball") onDrop(point);
    else onStore({ kind: tool, x: point[0], y: point[1] });
  }

  const placeOf = (event) => view().toPlace(event).map(snap);
  function onPreview(event) {
    preview = event && placeOf(event);
    draw();
  }

  function onMove([right, up]) {
    cursor = [snap(cursor[0] + right), snap(cursor[1] + (state.plane ? up : 0))];
    draw();
    tell(en`${placeName(pointOf(state, cursor))}, energy ${energyName(pointOf(state, cursor), scene.places)}`);
  }

  takeHands(stage, { onPreview, onPlace: (event) => act(placeOf(event)), onPress: () => act(cursor), onMove });
  const { destroy } = whenItLooksOther(root, stage, draw);
  return { stage, spot, tools: createTools(pick), show, draw, tell, grid: view, destroy };
}

/** What holds the land: view() is the line or the plane, whichever the state wants, and turn(tool) shows it. */
function createStage(root, state, describedBy) {
  const views = { line: createLine(), plane: createPlane(root) };
  const view = () => (state.plane ? views.plane : views.line);
  const keys = walkable(en("memory surface"), "", describedBy);
  const stage = h("div", { class: "he-surface-stage", "data-part": "surface", ...keys });

  function turn(tool) {
    if (stage.firstChild !== view().element) stage.replaceChildren(view().element);
    stage.setAttribute("aria-label", helpOn(state, tool));
  }
  return { stage, view, turn };
}

/** Draw anew in another size or theme, until destroy(). */
function whenItLooksOther(root, stage, draw) {
  const resized = new ResizeObserver(draw);
  resized.observe(stage);
  const themed = onTheme(root, draw);
  function destroy() {
    resized.disconnect();
    themed.destroy();
  }
  return { destroy };
}
