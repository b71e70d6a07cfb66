// What a reader reads in the widgets, as core/en.js notes it: node words.mjs writes all of it into ../words/en.json, key by
// key with the places, and what stands for {0}, {1} … With --check: compare with what is committed, write nothing.
// Needs acorn (npm install, in this folder or above it).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const { parse } = createRequire(`${process.env.ESBUILD_HOME ?? process.cwd()}/`)("acorn");
const here = fileURLToPath(new URL(".", import.meta.url));
const known = new Map();

/** What a source notes: key -> {in: the source, with: what {0} … are, forms: [one, other] where there are two}. */
export function wordsIn(path) {
  if (!known.has(path)) known.set(path, collected(path, readFileSync(path, "utf8")));
  return known.get(path);
}

function collected(path, source) {
  const found = new Map();
  const where = relative(here, path).replaceAll("\\", "/");
  const note = (key, more) => found.set(key, { in: where, ...more });
  const text = ({ start, end }) => source.slice(start, end).replace(/\s+/g, " ");
  const program = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const imports = program.body.filter(({ source }) => source?.value.endsWith("/en.js"));
  const names = imports.flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name));

  function look(node) {
    if (node.type === "TaggedTemplateExpression" && names.includes(node.tag.name)) {
      const key = node.quasi.quasis
        .map(({ value }) => value.cooked)
        .reduce((all, part, k) => `${all}{${k - 1}}${part}`);
      note(key, { with: node.quasi.expressions.map(text) });
    } else if (node.type === "CallExpression" && node.callee.name !== "spoken" && names.includes(node.callee.name))
      noteCall(node);
    for (const child of Object.values(node).flat()) if (typeof child?.type === "string") look(child);
  }

  function noteCall({ callee: { name }, arguments: given, start }) {
    const [words, others] = name === "many" ? given.slice(1).map(literal) : given.map(literal);
    if (words === undefined || (name === "many" && others === undefined))
      throw new Error(`${where}: ${source.slice(start, start + 60)} … must be given its words as they are`);
    const values = given.slice(given.length > 3 ? 3 : 0).map(text);
    const counted = { forms: [words, others], with: given.length > 3 ? values : [values[0]] };
    if (name === "many") note(`${words} | ${others}`, counted);
    else note(words, {});
  }
  if (names.length) look(program);
  return found;
}

/** The text of a literal, also of one in several parts; undefined where it is none. */
function literal(node) {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type !== "BinaryExpression" || node.operator !== "+") return undefined;
  const parts = [literal(node.left), literal(node.right)];
  return parts.includes(undefined) ? undefined : parts.join("");
}

/** All entries, in the order of the sources: key -> {in: [sources], with, forms}. */
function catalogue() {
  const all = {};
  for (const path of sources()) {
    for (const [key, { in: where, ...more }] of wordsIn(path)) {
      all[key] ??= { in: [], ...more };
      const entry = all[key];
      entry.in.push(where);
      if (!entry.with?.length) delete entry.with;
    }
  }
  return all;
}

const sources = () =>
  readdirSync(here, { recursive: true })
    .filter((name) => name.endsWith(".js") && !name.includes("node_modules"))
    .sort()
    .map((name) => `${here}${name}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL("../words/en.json", import.meta.url);
  const fresh = `${JSON.stringify(catalogue(), null, 1)}\n`;
  if (!process.argv.includes("--check")) writeFileSync(file, fresh);
  else if (readFileSync(file, "utf8") !== fresh) {
    console.error("words/en.json is not what the sources say: run node words.mjs");
    process.exit(1);
  }
}
