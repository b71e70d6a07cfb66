// What the theme leaves undone for keyboards and screen readers.
const WIDE = "mjx-container[display], div.math, pre, .pst-scrollable-table-container, .cell_output .output, .text_html";

function reachByKeyboard() {
  for (const box of document.querySelectorAll(WIDE)) {
    const wide = box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0;
    if (wide) box.tabIndex = 0;
  }
}

// The label "Toggle hidden content" hides what the line says: "Show the code".
for (const summary of document.querySelectorAll("details.hide > summary[aria-label]")) summary.removeAttribute("aria-label");

// Bibliography entries carry a role that is no longer a list item's.
for (const entry of document.querySelectorAll(".citation-list > .citation")) entry.setAttribute("role", "listitem");

document.addEventListener("toggle", reachByKeyboard, true);
addEventListener("resize", reachByKeyboard);
addEventListener("load", async () => {
  await window.MathJax?.startup?.promise;
  reachByKeyboard();
});
