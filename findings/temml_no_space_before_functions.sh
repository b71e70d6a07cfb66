#!/usr/bin/env bash
# temml 0.13.5 (npm, TeX to MathML): between a closing bracket, or a letter with an exponent, and the name of a function TeX
# leaves a thin space, KaTeX 0.19.1 too; Temml leaves none, so p(y) \log p reads "p(y)log p". After a plain letter it does,
# and \, mends nothing: two spaces come. Expected: one space of .1667em in each. Remedy: {} before the name.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund temml@0.13.5 katex@0.19.1
cat > seen.cjs <<'JAVASCRIPT'
const temml = require("temml");
const katex = require("katex");
const before = (html) => html.split(/exp|log/)[0]; // what stands in front of the name
const gaps = (tex) => before(temml.renderToString(tex)).split('<mspace width="0.1667em">').length - 1;
const inKatex = (tex) => before(katex.renderToString(tex, { output: "html" })).split("margin-right:0.1667em").length - 1;
const seen = Object.fromEntries(["a\\exp b", "(a)\\exp b", "x^2\\exp b", "(a)\\,\\exp b", "(a){}\\exp b"].map((tex) => [tex, gaps(tex)]));
console.log(JSON.stringify(seen), "KaTeX, (a)\\exp b:", inKatex("(a)\\exp b"));
if (Object.values(seen).join() !== "1,0,0,2,1" || inKatex("(a)\\exp b") !== 1) process.exit(1);
JAVASCRIPT
node seen.cjs || { echo "changed: see the spaces above"; exit 1; }
