// The blocks of memory: a row for each slot; outlines where it is written and read; the gate as a bar below.

import { en } from "../core/en.js";
import { percent } from "../core/numbers.js";
import { h } from "../ui/dom.js";
import { set, svg } from "../ui/svg.js";
import { mostOf } from "./words.js";

const [CELL, ROW, EDGE] = [12, 10, 3];

/** {element, update(told), show(told, t)}. */
export function createBlocks() {
  const row = h("div", { class: "he-wr-blocks" });
  const key = h(
    "p",
    { class: "he-wr-caption" },
    h("b", {}, en("Memory")),
    en(" a row is a slot; "),
    h("span", { class: "he-wr-key he-wr-key-write" }, en("written")),
    " ",
    h("span", { class: "he-wr-key he-wr-key-read" }, en("read")),
  );
  let blocks = [];

  function update({ moments }) {
    const all = moments.flatMap((moment) => moment.blocks.map(({ memory }) => memory));
    const largest = Math.max(1e-9, ...all.map((memory) => Math.max(...memory.map(Math.abs))));
    blocks = moments[0].blocks.map((block, k) => createBlock(k, block, largest));
    row.replaceChildren(...blocks.map(({ element }) => element));
  }
  const show = ({ moments }, t) => blocks.forEach((block, k) => block.show(moments[t], k));
  return { element: h("div", {}, key, row), update, show };
}

/** How clearly an outline is drawn; a twentieth of all, as when no slot is meant, is not. */
const seen = (share) => (share < 0.07 ? 0 : share ** 0.6);

function createBlock(k, { memory, reads }, largest) {
  const [slots, word] = [reads.length, memory.length / reads.length];
  const [wide, high] = [word * CELL + 2 * EDGE, slots * ROW + 2 * EDGE];
  const picture = svg("svg", {
    viewBox: `0 0 ${wide} ${high}`,
    role: "img",
    "aria-label": en`Block ${k + 1}`,
    class: "he-wr-block",
  });
  const at = (n, i) => ({ x: EDGE + i * CELL, y: EDGE + n * ROW, width: CELL, height: ROW });
  const cells = Array.from(memory, (_, j) => svg("rect", at((j / word) | 0, j % word)));
  const outline = (kind, inset) =>
    Array.from({ length: slots }, (_, n) => {
      const { x, y } = at(n, 0);
      const box = { x: x - inset, y: y - inset, width: word * CELL + 2 * inset, height: ROW + 2 * inset, rx: 2 };
      return svg("rect", { class: kind, ...box });
    });
  const [writes, found] = [outline("he-wr-write", 1), outline("he-wr-read", -1)];
  picture.append(svg("rect", { class: "he-wr-paper", x: EDGE, y: EDGE, width: word * CELL, height: slots * ROW }));
  picture.append(...cells, ...writes, ...found);
  const [bar, words] = [h("i", {}), h("span", {})];

  function show(moment) {
    const block = moment.blocks[k];
    block.memory.forEach((value, j) => {
      cells[j].classList.toggle("he-below", value < 0);
      cells[j].style.fillOpacity = (Math.abs(value) / largest) ** 0.7;
    });
    block.writes.forEach((share, n) => set(writes[n], { "stroke-opacity": seen(share) }));
    block.reads.forEach((share, n) => set(found[n], { "stroke-opacity": seen(share) }));
    const share = moment.gates[k];
    bar.style.width = percent(share).replace("\u00a0", "");
    words.textContent = en`gate ${percent(share)}`;
    const [written, read] = ["writes", "reads"].map((kind) => mostOf({ blocks: [block] }, kind));
    const label = en`Block ${k + 1}: most written to slot ${written.slot + 1}, most read from slot ${read.slot + 1}`;
    picture.setAttribute("aria-label", en`${label}, gate ${percent(share)}`);
  }
  const title = h("figcaption", {}, h("b", {}, en`Block ${k + 1}`), " ", words);
  return { element: h("figure", {}, title, h("span", { class: "he-wr-track" }, bar), picture), show };
}
