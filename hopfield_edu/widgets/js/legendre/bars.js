// The numbers themselves, a bar each, up or down; one that is too long for the picture has an arrow's head.

import { en } from "../core/en.js";
import { plain } from "../core/numbers.js";
import { svg } from "../ui/svg.js";

const [W, H, MOST] = [640, 96, 0.75];

/** {element, show(numbers)}. */
export function createBars() {
  const picture = svg("svg", {
    viewBox: `0 0 ${W} ${H}`,
    class: "he-lg-bars",
    role: "img",
    "aria-label": en("The numbers"),
    preserveAspectRatio: "none",
  });
  const [own, heads] = [svg("path", { class: "he-bar" }), svg("path", { class: "he-beyond" })];
  picture.append(svg("line", { x1: 0, x2: W, y1: H / 2, y2: H / 2, class: "he-zero" }), own, heads);

  function show(numbers) {
    const width = W / numbers.length;
    const bars = Array.from(numbers, (value, i) => barOf(value, i * width + 0.15 * width, 0.7 * width));
    own.setAttribute("d", bars.map(({ bar }) => bar).join(""));
    heads.setAttribute("d", bars.map(({ head }) => head).join(""));
    const beyond = bars.filter(({ head }) => head).length;
    const first = Array.from(numbers.slice(0, 4), (value) => plain(value.toPrecision(2))).join(", ");
    picture.setAttribute(
      "aria-label",
      en`The ${numbers.length} numbers; the first are ${first}; ${beyond} leave the picture`,
    );
  }
  return { element: picture, show };
}

function barOf(value, left, width) {
  const [up, beyond] = [value >= 0 ? -1 : 1, Math.abs(value) > MOST];
  const length = (beyond ? 1 : Math.abs(value) / MOST) * (H / 2 - (beyond ? 9 : 1));
  const end = H / 2 + up * length;
  const bar = `M${left.toFixed(1)} ${H / 2}v${(up * length).toFixed(1)}h${width.toFixed(1)}V${H / 2}z`;
  const head = beyond ? `M${left.toFixed(1)} ${end}h${width.toFixed(1)}l${(-width / 2).toFixed(1)} ${8 * up}z` : "";
  return { bar, head };
}
