// "I got lost here" beside each heading of a chapter: opens an issue that says where; the reader sends it, or not.

const LONGEST = 6000; // characters of a link that GitHub takes for certain

let touched = null; // the widget that the reader had last
const noteTouched = ({ target }) => (touched = target.closest?.("[data-widget]") ?? touched);
document.addEventListener("pointerdown", noteTouched, true);
document.addEventListener("focusin", noteTouched);

/** The state that a widget tells when asked, such as "playground=eyJ…", or "". */
function stateOf(widget) {
  let told = "";
  widget?.dispatchEvent(new CustomEvent("course:state", { detail: { take: (hash) => (told = hash) } }));
  return told;
}

/** The state in the page's address, or "". */
const linkedState = () => (location.hash.includes("=") ? location.hash.slice(1) : "");

/** The state of the widget that a section is about: the one last touched in it, the first of it, the last on the page. */
function stateNear(section) {
  const inside = [...section.querySelectorAll("[data-widget]")];
  const widgets = inside.includes(touched) ? [touched, ...inside] : [...inside, touched];
  return widgets.map(stateOf).find(Boolean) ?? linkedState();
}

/** The address of a new issue about one heading. state: as stateNear() gives it. */
function issueAddress({ issues, title, address }, heading, anchor, state) {
  const shared = state ? `\nThe widget as I had it: ${address}#${state}` : "";
  const compose = (more) => {
    const body = `Chapter: ${title}\nSection: ${heading}\nPage: ${address}#${anchor}${more}\n\nI got lost here, because `;
    return `${issues}?${new URLSearchParams({ title: `Lost in ${title}: ${heading}`, body })}`;
  };
  const whole = compose(shared);
  return whole.length <= LONGEST ? whole : compose("");
}

/** The words of a heading, without the theme's mark. */
const wordsOf = (heading) =>
  [...heading.childNodes]
    .filter((node) => !node.matches?.(".headerlink"))
    .map((node) => node.textContent)
    .join("")
    .trim();

function addLink(heading) {
  const words = wordsOf(heading);
  const section = heading.closest("section");
  const refresh = () => (link.href = issueAddress(courseChapter, words, section.id, stateNear(section)));
  const name = `I got lost here: ${words}`;
  const link = make("a", { target: "_blank", rel: "noopener", "aria-label": name }, "I got lost here");
  link.href = issueAddress(courseChapter, words, section.id, "");
  link.addEventListener("pointerdown", refresh); // what the widget shows by now
  link.addEventListener("focus", refresh);
  heading.after(make("p", { class: "course-lost" }, link));
}

if (courseChapter) document.querySelectorAll("article section > :is(h2, h3)").forEach(addLink);
