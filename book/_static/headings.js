// On a page that headings have left: a link to one of them goes on to where it is now.

const leftHeadings = JSON.parse(document.querySelector("script.course-headings")?.textContent ?? "{}");

function goOn() {
  const old = location.hash.slice(1);
  if (Object.hasOwn(leftHeadings, old)) location.replace(new URL(leftHeadings[old], location.href));
}

goOn();
addEventListener("hashchange", goOn);
