// On the page at an old address: go on to the new one, and take along what a shared link holds behind its #.

const moved = document.querySelector("main a");
location.replace(moved.href + location.search + location.hash);
