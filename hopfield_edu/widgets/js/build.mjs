// Bundle each widget into one module: node build.mjs, or those named: node build.mjs quiz race.
// With --check: compare with what is committed, write nothing.
// Needs esbuild (npm install, in this folder or above it). Readers never need any of this.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { buildSync } = createRequire(`${process.env.ESBUILD_HOME ?? process.cwd()}/`)("esbuild");
const here = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["core", "ui", "node_modules"].includes(entry.name))
  .map((entry) => entry.name);
const check = process.argv.includes("--check");
const wanted = process.argv.slice(2).filter((word) => word !== "--check");

let stale = 0;
for (const name of wanted.length ? wanted : names) {
  const { outputFiles } = buildSync({
    entryPoints: [`${here}${name}/index.js`],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    loader: { ".css": "text" },
    legalComments: "none",
    write: false,
  });
  const file = new URL(`../static/${name}.js`, import.meta.url);
  const fresh = outputFiles[0].text;
  if (!check) writeFileSync(file, fresh);
  else if (readFileSync(file, "utf8") !== fresh) {
    console.error(`static/${name}.js is not what its sources make: run node build.mjs`);
    stale++;
  }
}
process.exit(stale ? 1 : 0);
