// What the reader presses: the tools, the buttons, and the land itself by pointer and by keyboard.

import { en } from "../core/en.js";
import { choice } from "../ui/controls.js";
import { h, uid } from "../ui/dom.js";
import { hearKeys } from "../ui/keys.js";
import { icon } from "./marks.js";
import { MOST } from "./sketch.js";

export const TOOLS = {
  ball: en("Drop the ball"),
  cat: en("Store a cat"),
  skull: en("Store a skull"),
  rocket: en("Store a rocket"),
};
const SPACE = {
  ball: en("Space: drop the ball."),
  cat: en("Space: store a cat."),
  skull: en("Space: store a skull."),
  rocket: en("Space: store a rocket."),
};

/** What the keys do on this land with this tool. */
export function helpOn({ plane }, tool) {
  const moves = plane
    ? en("The land. Arrow keys move the mark, with Shift by a whole unit.")
    : en("The land. Left and right move the mark, with Shift by a whole unit.");
  return `${moves} ${SPACE[tool]}`;
}

/** What a touch of the land does. */
export function createTools(onPick) {
  const name = uid("tool");
  const choices = Object.entries(TOOLS).map(([value, text]) => {
    const input = h("input", { type: "radio", name, value, checked: value === "ball", onchange: () => onPick(value) });
    const sign = value === "ball" ? h("i", { class: "he-surface-sign", "aria-hidden": "true" }) : icon(value);
    return h("label", { class: "he-surface-tool" }, input, sign, h("span", {}, text));
  });
  return h("fieldset", { class: "he-surface-tools" }, h("legend", {}, en("Touch the land to")), choices);
}

/** The buttons below the land, the next experience by itself; update(state) follows what is stored. */
export function createButtons({ onNext, onForget, onPlane }) {
  const next = h("button", { type: "button", class: "he-primary", onclick: onNext }, en("Store the next experience"));
  const last = h("button", { type: "button", onclick: () => onForget(false) }, en("Forget the last"));
  const all = h("button", { type: "button", onclick: () => onForget(true) }, en("Forget all"));
  const lands = [
    ["line", en("A line")],
    ["plane", en("A plane")],
  ];
  const land = choice(en("Land"), lands, (kind) => onPlane(kind === "plane"));
  function update({ plane, experiences }) {
    land.set(plane ? "plane" : "line");
    last.disabled = all.disabled = experiences.length === 0;
    next.disabled = experiences.length >= MOST;
  }
  const row = (...parts) => h("div", { class: "he-controls" }, ...parts);
  return { next: row(next), rest: row(last, all, land), update };
}

/** Pointer and keys on the land: onPreview(event or null) while pressed; onPlace(event); onMove([x, y]); onPress(). */
export function takeHands(stage, { onPreview, onPlace, onMove, onPress }) {
  let pressed = false;
  const end = (event, done) => {
    if (pressed) done(event);
    pressed = false;
  };
  stage.addEventListener("pointerdown", (event) => {
    if (event.button || !event.target.closest("svg, .he-surface-map")) return; // the side view takes no touch
    pressed = true;
    stage.setPointerCapture(event.pointerId);
    onPreview(event);
  });
  stage.addEventListener("pointermove", (event) => pressed && onPreview(event));
  stage.addEventListener("pointerup", (event) => end(event, onPlace));
  stage.addEventListener("pointercancel", (event) => end(event, () => onPreview(null)));
  hearKeys(stage, {
    onPress,
    onMove(down, right, { shiftKey }) {
      const far = shiftKey ? 1 : 0.1;
      onMove([far * right, -far * down]);
    },
  });
}
