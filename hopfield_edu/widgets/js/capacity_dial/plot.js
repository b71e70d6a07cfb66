// Two shares against the load: dots of recorded networks, lines of theory, and where the dial stands.

const NS = "http://www.w3.org/2000/svg";
const [W, H, LEFT, RIGHT, TOP, BOTTOM] = [460, 290, 62, 16, 34, 42];

function svg(tag, attributes, text) {
  const element = document.createElementNS(NS, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  if (text) element.textContent = text;
  return element;
}

/** {element, draw(table, flips), mark(t)}: table is one size of a rule, t the place of its load. */
export function createPlot() {
  const element = svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "he-dial-plot", role: "img" });
  const body = svg("g", {});
  const hand = svg("line", { y1: TOP - 4, y2: H - BOTTOM, class: "he-hand" });
  const rings = ["stays", "back"].map((name) => svg("circle", { r: 9, class: `he-ring he-${name}` }));
  element.append(body, hand, ...rings);
  let shown = null;
  let x = () => 0;
  const y = (share) => TOP + (1 - share) * (H - TOP - BOTTOM);

  function draw(table, flips) {
    const loads = table.p.map((p) => p / table.n);
    const [edge, words] = table.edge;
    const most = Math.max(loads.at(-1), edge * 1.02);
    x = (load) => LEFT + (load / most) * (W - LEFT - RIGHT);
    shown = { loads, stays: table.stays, back: table.back[flips / 5] };
    const points = (shares) => loads.map((load, k) => `${x(load).toFixed(1)},${y(shares[k]).toFixed(1)}`).join(" ");
    const right = x(edge) > W * 0.55;
    body.replaceChildren(
      ...[0, 0.5, 1].flatMap((share) => [
        svg("line", { x1: LEFT, x2: W - RIGHT, y1: y(share), y2: y(share), class: "he-grid" }),
        svg("text", { x: LEFT - 7, y: y(share) + 5, "text-anchor": "end" }, `${100 * share} %`),
      ]),
      ...ticks(most).map((load) =>
        svg("text", { x: x(load), y: H - BOTTOM + 19, "text-anchor": "middle" }, String(load)),
      ),
      svg("text", { x: W - RIGHT, y: H - 4, "text-anchor": "end" }, "load p/n"),
      svg("line", { x1: x(edge), x2: x(edge), y1: TOP - 12, y2: H - BOTTOM, class: "he-edge" }),
      svg(
        "text",
        { x: x(edge) + (right ? -6 : 6), y: TOP - 16, "text-anchor": right ? "end" : "start", class: "he-theory" },
        `theory: ${words}`,
      ),
      ...(table.curve.length ? [svg("polyline", { points: points(table.curve), class: "he-curve" })] : []),
      svg("polyline", { points: points(shown.stays), class: "he-line he-stays" }),
      svg("polyline", { points: points(shown.back), class: "he-line he-back" }),
      ...loads.map((load, k) =>
        svg("circle", { cx: x(load), cy: y(shown.stays[k]), r: 3.5, class: "he-dot he-stays" }),
      ),
      ...loads.map((load, k) =>
        svg("rect", { x: x(load) - 3.5, y: y(shown.back[k]) - 3.5, width: 7, height: 7, class: "he-dot he-back" }),
      ),
    );
    const fell = (shares) => loads[shares.findIndex((share) => share < 0.5)];
    const say = (shares) =>
      fell(shares) === undefined ? "stays above one half" : `is below one half from load ${fell(shares).toFixed(2)}`;
    const label = `Shares against the load. The share that stays ${say(shown.stays)}; the share that comes back ${say(shown.back)}.`;
    element.setAttribute("aria-label", label);
  }

  function mark(t) {
    const at = x(shown.loads[t]);
    hand.setAttribute("x1", at);
    hand.setAttribute("x2", at);
    [shown.stays, shown.back].forEach((shares, k) => {
      rings[k].setAttribute("cx", at);
      rings[k].setAttribute("cy", y(shares[t]));
    });
  }

  return { element, draw, mark };
}

/** About five round loads on the axis. */
function ticks(most) {
  const step = [0.05, 0.1, 0.2, 0.5].find((width) => most / width <= 6) ?? 0.5;
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, k) => Number((k * step).toFixed(2)));
}
