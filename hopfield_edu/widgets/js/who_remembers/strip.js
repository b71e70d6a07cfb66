// What is heard and what is said, a column for each moment.

import { en } from "../core/en.js";
import { h } from "../ui/dom.js";
import { set, svg } from "../ui/svg.js";

const [W, ROW] = [360, 11];

/** {element, update(told), show(told, t)}. */
export function createStrip() {
  const [heard, said] = [createRows(en("Heard")), createRows(en("Said"))];
  const key = h("span", {}, h("b", { class: "he-wr-cross" }, "×"), en(" is a wrong bit"));
  const title = h("p", { class: "he-wr-caption" }, h("b", {}, en("Heard")), en(" flags in the top row, then bits"));
  const second = h("p", { class: "he-wr-caption" }, h("b", {}, en("Said")), en(" of story and answer "), key);

  function update({ lesson }) {
    const flags = lesson.inputs.map((x) => (x.at(-2) ? "he-wr-flag" : x.at(-1) ? "he-wr-asks" : ""));
    heard.update(lesson, flags);
    said.update(lesson, null);
  }

  function show({ lesson, moments }, t) {
    heard.show(t, (at, i) => ({ on: lesson.inputs[at][i] > 0, past: at <= t }));
    said.show(t, (at, i) => {
      const on = at <= t && moments[at].logits[i] > 0;
      const counts = lesson.parts[at] !== "flag" && at <= t;
      return { on, past: counts, wrong: counts && on !== lesson.targets[at][i] > 0 };
    });
  }
  return { element: h("div", { class: "he-wr-strip" }, title, heard, second, said), update, show };
}

/** Rows of bits; above them a row of flags where there are any. */
function createRows(name) {
  const picture = svg("svg", { class: "he-wr-rows", role: "img", "aria-label": name, preserveAspectRatio: "none" });
  let [cells, crosses, now] = [[], [], null];

  function update({ inputs }, flags) {
    const [wide, bits, top] = [W / inputs.length, inputs[0].length - 2, flags ? ROW : 0];
    const box = (t, i) => ({ x: t * wide + 0.8, y: top + i * ROW + 0.8, width: wide - 1.6, height: ROW - 1.6 });
    cells = inputs.map((_, t) => Array.from({ length: bits }, (_, i) => svg("rect", box(t, i))));
    crosses = inputs.map((_, t) => Array.from({ length: bits }, (_, i) => cross(box(t, i))));
    const marks = (flags ?? []).flatMap((kind, t) => (kind ? [svg("rect", { ...box(t, -1), class: kind })] : []));
    now = svg("rect", { class: "he-wr-now", y: 0.5, width: wide, height: top + bits * ROW - 1 });
    set(picture, { viewBox: `0 0 ${W} ${top + bits * ROW}`, style: `height: ${top + bits * ROW}px` });
    picture.replaceChildren(...marks, ...cells.flat(), ...crosses.flat(), now);
  }

  function show(t, look) {
    cells.forEach((column, at) => {
      column.forEach((cell, i) => {
        const { on, past, wrong } = look(at, i);
        cell.classList.toggle("he-on", on);
        cell.classList.toggle("he-past", past);
        crosses[at][i].classList.toggle("he-shown", Boolean(wrong));
      });
    });
    set(now, { x: (t * W) / cells.length });
    picture.setAttribute("aria-label", en`${name} up to moment ${t + 1}`);
  }
  return { element: picture, update, show };
}

function cross({ x, y, width, height }) {
  const [left, right, top, bottom] = [x + width / 2 - 4, x + width / 2 + 4, y + 1, y + height - 1];
  return svg("path", {
    class: "he-wr-wrong",
    d: `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`,
  });
}
