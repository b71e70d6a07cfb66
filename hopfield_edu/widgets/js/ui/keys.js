// Arrows and Space on something that a hand can also point at: a canvas, a map, a land.

const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The attributes of an element that a keyboard walks on; describedBy: id of the line that says where it is. */
export const walkable = (what, label, describedBy) => ({
  tabindex: 0,
  role: "application",
  "aria-roledescription": what,
  "aria-label": label,
  "aria-describedby": describedBy,
  "data-lm-suppress-shortcuts": "true", // JupyterLab's own keys stay away
});

/** onMove(down, right, event) for an arrow, each of them -1, 0 or 1; onPress() for Space or Enter. Nothing else hears these. */
export function hearKeys(element, { onMove, onPress }) {
  element.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    if (arrow) onMove(...arrow, event);
    else if (onPress && [" ", "Enter"].includes(event.key)) onPress();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
