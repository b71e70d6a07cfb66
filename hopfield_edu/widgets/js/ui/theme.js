// The course's look inside a widget: colours from the page's tokens where it has them, else the same ones from here.

import css from "./theme.css";

const TOKENS = [
  "paper",
  "surface",
  "ink",
  "muted",
  "line",
  "accent",
  "accent-soft",
  "plus",
  "minus",
  "serif",
  "sans",
  "mono",
];

/** Style a root element and follow the page's theme. Returns a function that stops following. */
export function attachTheme(root, extra = "") {
  const style = document.createElement("style");
  style.textContent = css + extra;
  root.prepend(style);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => root.classList.toggle("he-dark", isDark(scheme));
  const observer = new MutationObserver(follow);
  for (const watched of [document.documentElement, document.body]) {
    observer.observe(watched, { attributes: true, attributeFilter: ["data-theme", "data-jp-theme-light", "theme"] });
  }
  scheme.addEventListener("change", follow);
  follow();
  return () => {
    observer.disconnect();
    scheme.removeEventListener("change", follow);
  };
}

/** The site says data-theme, JupyterLab data-jp-theme-light, Colab theme; anything else follows the system. */
function isDark(scheme) {
  const page = document.documentElement.dataset.theme ?? document.documentElement.getAttribute("theme");
  if (page === "dark" || page === "light") return page === "dark";
  const lab = document.body.dataset.jpThemeLight;
  return lab === undefined ? scheme.matches : lab === "false";
}

/** Draw canvases anew in another theme, until destroy(). */
export function onTheme(root, redraw) {
  const observer = new MutationObserver(redraw);
  observer.observe(root, { attributes: true, attributeFilter: ["class"] });
  return { destroy: () => observer.disconnect() };
}

const read = new WeakMap(); // root -> {theme, colours}: asking the page in every frame took most of its time

/** The colour of a token as [r, g, b], for canvases; read once a theme. */
export function colour(root, token) {
  if (!TOKENS.includes(token) && !token.startsWith("memory-")) throw new Error(`no token ${token}`);
  if (read.get(root)?.theme !== root.className) read.set(root, { theme: root.className, colours: {} });
  const { colours } = read.get(root);
  if (colours[token]) return colours[token];
  const hex = getComputedStyle(root).getPropertyValue(`--he-${token}`).trim();
  const rgb = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  if (hex) colours[token] = rgb; // outside of the page there are none yet
  return rgb;
}
