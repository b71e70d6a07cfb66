// "I got lost here" beside each heading of a chapter: opens an issue that says where; the reader sends it, or not.

const LONGEST = 6000; // characters of a link that GitHub takes for certain

/** The state of a widget in the page's address, such as "playground=eyJ…", or "". */
const sharedState = () => (location.hash.includes("=") ? location.hash.slice(1) : "");

/** The address of a new issue about one heading. state: as sharedState() gives it. */
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
  const address = () => issueAddress(courseChapter, words, heading.closest("section")?.id ?? "", sharedState());
  const refresh = () => (link.href = address()); // what the widget shows by now
  const name = `I got lost here: ${words}`;
  const link = make("a", { href: address(), target: "_blank", rel: "noopener", "aria-label": name }, "I got lost here");
  link.addEventListener("pointerdown", refresh);
  link.addEventListener("focus", refresh);
  heading.after(make("p", { class: "course-lost" }, link));
}

if (courseChapter) document.querySelectorAll("article section > :is(h2, h3)").forEach(addLink);
