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

/**
 * Let Tab stop once at a group of buttons, at that which is pressed, current or was used last; arrows, Home and End move within.
 * buttons() -> those in the group now. Returns refresh(), for when they have changed.
 */
export function roving(group, buttons) {
  const stop = (at) => {
    for (const button of buttons()) button.tabIndex = button === at ? 0 : -1;
  };
  const pressed = () => buttons().find((button) => button.matches("[aria-pressed=true], [aria-current]"));

  function go(event, to) {
    const all = buttons();
    const next = all[Math.max(0, Math.min(all.length - 1, to))];
    event.preventDefault();
    event.stopPropagation();
    stop(next);
    next.focus();
  }

  group.addEventListener("keydown", (event) => {
    const at = buttons().indexOf(event.target);
    if (at < 0) return;
    const [down, right] = ARROWS[event.key] ?? [0, 0];
    if (down || right) go(event, at + right + down * across(buttons()));
    else if (event.key === "Home" || event.key === "End") go(event, event.key === "Home" ? 0 : Infinity);
  });
  group.addEventListener("focusin", ({ target }) => buttons().includes(target) && stop(target));
  return () => stop(pressed() ?? buttons()[0]);
}

/** How many of them lie side by side. */
function across(buttons) {
  const tops = buttons.map((button) => button.getBoundingClientRect().top);
  return Math.max(1, tops.filter((top) => Math.abs(top - tops[0]) < 1).length);
}
