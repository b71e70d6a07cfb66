// Bundle each widget into one module for each language that has all its words: node build.mjs, or those named:
// node build.mjs quiz race. With --check: compare with what is committed, write nothing. With --brackets=FOLDER: write there
// modules whose every word from core/en.js stands in ⟦ ⟧; what stands outside of them escapes translation.
// Needs esbuild and acorn (npm install, in this folder or above it). Readers never need any of this.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { wordsIn } from "./words.mjs";

const { buildSync } = createRequire(`${process.env.ESBUILD_HOME ?? process.cwd()}/`)("esbuild");
const here = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["core", "ui", "node_modules"].includes(entry.name))
  .map((entry) => entry.name);
const check = process.argv.includes("--check");
const brackets = process.argv.find((word) => word.startsWith("--brackets="))?.slice("--brackets=".length);
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const read = (file) => readFileSync(file, "utf8");
const languages = readdirSync(new URL("../words/", import.meta.url))
  .filter((file) => file !== "en.json")
  .map((file) => [file.replace(".json", ""), JSON.parse(read(new URL(`../words/${file}`, import.meta.url)))]);

/** A widget's module in a language, and the sources that it is made of. */
function bundled(name, language, words) {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [`${here}${name}/index.js`],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    loader: { ".css": "text" },
    define: { COURSE_LANGUAGE: JSON.stringify(language), COURSE_WORDS: JSON.stringify(words) },
    legalComments: "none",
    metafile: true,
    write: false,
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const sources = Object.keys(inputs).filter((path) => path.endsWith(".js") && inputs[path].bytesInOutput);
  return { text: outputFiles[0].text, sources: sources.map((path) => resolve(path)) };
}

/** The keys of all that a widget says, with both forms where there are two. */
function keysOf(sources) {
  const keys = new Map();
  for (const source of sources) for (const [key, { forms }] of wordsIn(source)) keys.set(key, forms);
  return keys;
}

/** The words that a language has for these keys: its own for this widget, as "quiz: Right", before those for all. */
function chosen(words, name, keys) {
  const pairs = [...keys].map((key) => [key, words[`${name}: ${key}`] ?? words[key]]);
  return Object.fromEntries(pairs.filter(([, said]) => said !== undefined));
}

/** Each piece of a text between its places {0}, {1} … in brackets. */
const inBrackets = (text) =>
  text
    .split(/(\{\d+\})/)
    .map((piece, k) => (k % 2 || !piece ? piece : `⟦${piece}⟧`))
    .join("");
const marked = ([key, forms]) => {
  const [one, other] = (forms ?? []).map(inBrackets);
  return [key, forms ? { one, other } : inBrackets(key)];
};

let stale = 0;

/** Write a module, or with --check compare it; null: there should be none. */
function keep(name, fresh) {
  const file = new URL(`../static/${name}.js`, import.meta.url);
  if (fresh === (existsSync(file) ? read(file) : null)) return;
  if (check) {
    console.error(`static/${name}.js is not what its sources make: run node build.mjs`);
    stale++;
  } else if (fresh === null) rmSync(file);
  else writeFileSync(file, fresh);
}

for (const name of wanted.length ? wanted : names) {
  const english = bundled(name, "en", {});
  const keys = keysOf(english.sources);
  if (brackets) {
    const words = Object.fromEntries([...keys].map(marked));
    writeFileSync(`${brackets}/${name}.js`, bundled(name, "de", words).text);
    continue;
  }
  keep(name, english.text);
  for (const [language, words] of languages) {
    const own = chosen(words, name, keys.keys());
    const missing = [...keys.keys()].filter((key) => !(key in own));
    keep(`${name}.${language}`, missing.length ? null : bundled(name, language, own).text);
    if (missing.length && !check) console.info(`${language}: ${name} lacks ${missing.length} of ${keys.size}`);
  }
}
process.exit(stale ? 1 : 0);
