// Modules and files by script elements: what a page may load from a stick, where import() and fetch() may not.
window.courseModules = {};
(() => {
"use strict";
const HERE = document.currentScript.src;
const nameOf = (url) => new URL(url).pathname.split("/").at(-1);

function load(url) {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: url, onload: resolve });
    script.onerror = () => reject(new Error(`${url} is missing`));
    document.head.append(script);
  });
}

async function importScript(url) {
  if (!window.courseModules[nameOf(url)]) await load(url);
  return { default: window.courseModules[nameOf(url)] };
}

async function fetch(url) {
  const name = nameOf(url);
  if (!window.courseModules[name]) await load(`${url}.js`);
  const bytes = Uint8Array.from(atob(window.courseModules[name]), (c) => c.charCodeAt(0));
  return { ok: true, arrayBuffer: async () => bytes.buffer };
}

// THE LOADER
})();
