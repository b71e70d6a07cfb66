// A page that was saved and is opened as a file: browsers start no modules there, so its widgets stay away. It shows in
// their places what stands there without JavaScript: folded answers for the quiz, and a line that says where they play.

const COPY = "This page is opened as a file, and browsers start no widgets there. ";
const SERVED = "They play where the page comes from a server: run python -m http.server in its folder";

/** The line about widgets, in the words for a file. */
function tellOfCopy(note) {
  const site = courseChapter
    ? [", or read it on ", make("a", { href: courseChapter.address }, "its site"), "."]
    : ["."];
  note.replaceChildren(COPY, SERVED, ...site);
}

/** What a page shows without JavaScript, in its place. */
function unwrap(place) {
  const shown = document.createRange().createContextualFragment(place.textContent);
  const note = shown.querySelector(".widget-note");
  if (note) tellOfCopy(note);
  place.replaceWith(shown);
}

if (location.protocol === "file:") document.querySelectorAll(".bd-article noscript").forEach(unwrap);
