// On a page that headings have left: a link to one of them goes on to where it is now.

const places = JSON.parse(document.querySelector("script.course-headings").textContent);

function goOn() {
  const old = decodeURIComponent(location.hash.slice(1));
  if (Object.hasOwn(places, old)) location.replace(new URL(places[old], location.href));
}

goOn();
addEventListener("hashchange", goOn);
