// The mood over time as a line between the moods in which the stories were lived.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { svg } from "../ui/svg.js";

const [W, H, LEFT, TOP] = [400, 150, 84, 10];
const LIMIT = 1.6;

const y = (mood) => TOP + ((LIMIT - Math.max(-LIMIT, Math.min(LIMIT, mood))) / (2 * LIMIT)) * (H - 2 * TOP);

/** {element, set(moods), mark(t)}; levels: [[name, mood], …]. */
export function createMoodTrace(levels) {
  const picture = svg("svg", {
    viewBox: `0 0 ${W} ${H}`,
    class: "he-mood-trace",
    role: "img",
    "aria-label": en("The mood over time"),
  });
  for (const [name, mood] of levels) {
    picture.append(svg("line", { x1: LEFT, x2: W, y1: y(mood), y2: y(mood), class: "he-level" }));
    picture.append(svg("text", { x: LEFT - 8, y: y(mood) + 5, "text-anchor": "end" }, name));
  }
  const line = svg("polyline", { fill: "none", class: "he-line" });
  const ball = svg("circle", { r: 6, class: "he-ball" });
  picture.append(line, ball);
  let moods = [0];
  const x = (t) => LEFT + 6 + (t / Math.max(1, moods.length - 1)) * (W - LEFT - 14);
  return {
    element: picture,
    set(next) {
      moods = next;
      line.setAttribute("points", moods.map((mood, t) => `${x(t).toFixed(1)},${y(mood).toFixed(1)}`).join(" "));
      const say = (mood) => fixed(mood, 2);
      const label = en`The mood over ${moods.length - 1} steps: from ${say(moods[0])} to ${say(moods.at(-1))}`;
      picture.setAttribute("aria-label", label);
    },
    mark(t) {
      ball.setAttribute("cx", x(t));
      ball.setAttribute("cy", y(moods[t]));
    },
  };
}
