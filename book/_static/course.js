// What the theme leaves undone for keyboards and screen readers.
const WIDE = ".formula, pre, .pst-scrollable-table-container, .cell_output .output, .text_html";

function reachByKeyboard() {
  const boxes = [...document.querySelectorAll(WIDE)];
  const wide = boxes.filter((box) => box.scrollWidth > box.clientWidth && box.clientWidth > 0);
  for (const box of wide) box.tabIndex = 0; // only now, so that the page is laid out once
}

// The label "Toggle hidden content" hides what the line says: "Show the code".
for (const summary of document.querySelectorAll("details.hide > summary[aria-label]"))
  summary.removeAttribute("aria-label");

// Bibliography entries carry a role that is no longer a list item's.
for (const entry of document.querySelectorAll(".citation-list > .citation")) entry.setAttribute("role", "listitem");

// Every figure is a link to itself, which opens it as large as the window allows; Escape or a click closes it.
// One that has a form for each theme stands in a <picture>, which the theme hides by its class: the link is hidden with it.
function makeZoomable(image) {
  const figure = image.closest("picture") ?? image;
  const link = document.createElement("a");
  link.href = image.src;
  link.className = "course-zoom";
  link.classList.add(...[...figure.classList].filter((name) => name.startsWith("only-")));
  link.setAttribute("aria-label", `Enlarge: ${image.alt}`);
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    enlarge(image);
  };
  figure.replaceWith(link);
  link.append(figure);
}

function enlarge(image) {
  const dialog = document.createElement("dialog");
  dialog.className = "course-large";
  dialog.setAttribute("aria-label", "Figure, enlarged");
  const close = document.createElement("button");
  close.textContent = "Close";
  const large = image.cloneNode();
  const form = image.closest("picture")?.querySelector("source:not([media])"); // for wide screens, whatever the page shows
  if (form) large.src = form.srcset.split(" ")[0]; // the PNG is what a kernel showed, which may cut words at its edge
  for (const name of ["style", "width", "height", "loading"]) large.removeAttribute(name);
  dialog.append(close, large);
  dialog.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
}

document.querySelectorAll(".bd-article .cell_output img").forEach(makeZoomable);

// How many pixels of a block are above the lower edge of the window.
function above(block) {
  const { top, height } = block.getBoundingClientRect();
  return Math.min(height, Math.max(0, innerHeight - top));
}

// How many minutes of reading are left, from the line of facts and from how far the page is scrolled.
// Exercises are not read but done.
function tellTimeLeft() {
  const article = document.querySelector(".bd-article");
  const facts = [...(article?.querySelectorAll("p") ?? [])].find((p) => /^\d+ min to read · /.test(p.textContent));
  if (!facts) return;
  const minutes = parseInt(facts.textContent, 10);
  const note = document.createElement("p");
  note.className = "course-left";
  article.append(note);
  const exercises = article.querySelector("#exercises");
  const tell = () => {
    const done = above(exercises);
    const read = (above(article) - done) / (article.offsetHeight - exercises.offsetHeight);
    note.textContent = `${Math.round(minutes * (1 - read))} min left`;
    note.hidden = read < 0.05 || read > 0.98;
  };
  addEventListener("scroll", tell, { passive: true });
  tell();
}
tellTimeLeft();

// Whoever copies a formula gets its TeX.
document.addEventListener("copy", (event) => {
  const chosen = getSelection();
  if (!chosen.rangeCount) return;
  const range = chosen.getRangeAt(0).cloneRange();
  const inside = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("math");
  const [first, last] = [inside(range.startContainer), inside(range.endContainer)];
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  const copied = document.createElement("div");
  copied.append(range.cloneContents());
  const formulas = copied.querySelectorAll("math");
  if (!formulas.length) return;
  for (const formula of formulas) {
    const marks = formula.getAttribute("display") === "block" ? "$$" : "$";
    formula.replaceWith(marks + formula.querySelector("annotation").textContent + marks);
  }
  event.clipboardData.setData("text/plain", copied.textContent);
  event.preventDefault();
});

// What the search shows of a page leaves out the TeX that stands behind each formula.
document.addEventListener("DOMContentLoaded", () => {
  if (typeof Search === "undefined") return;
  const textOf = Search.htmlToText;
  Search.htmlToText = (html, anchor) => textOf(html.replace(/<annotation\b[^]*?<\/annotation>/g, ""), anchor);
});

document.addEventListener("toggle", reachByKeyboard, true);
addEventListener("resize", reachByKeyboard);
addEventListener("load", reachByKeyboard);
