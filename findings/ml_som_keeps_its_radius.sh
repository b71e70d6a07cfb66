#!/usr/bin/env bash
# ml-som 0.0.6 (npm, self-organizing maps): with method "traverse" the neighbourhood of the winner hardly shrinks, and the less the
# more there is to learn. With 1,000 points and 10 iterations its radius goes from 4 to 3.95, with 20 points to 2.14, so
# all neurons are pulled together: the map covers .54 of a square of side 1, and by the method "random" .78, at twice the
# error. Why: in setTraining the time constant is the number of points over log(radius), and trainOne divides the number of
# rounds by it (src/index.js); for "random" both are counted in steps. Expected: a radius of about 1 at the end, as there.
# Also seen: the learning rate divides by the steps that are left, and is 1e-80 at the end; and the example of its README
# (fields: {r: [0, 255], …}) is refused, "Invalid fields definition": it takes a list of {name, range}.
# Remedy: method "random", or as many iterations as there are points.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund ml-som@0.0.6
cat > seen.cjs <<'JAVASCRIPT'
const SOM = require("ml-som");

/** Random numbers by a seed: mulberry32. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** [first radius, last radius, share of the square's side that the map covers, error]. */
function trained(method, points, iterations) {
  const randomizer = random(1);
  const data = Array.from({ length: points }, () => [randomizer(), randomizer()]);
  const som = new SOM(8, 8, { fields: 2, iterations, method, randomizer, torus: false });
  const radii = [];
  const rates = [];
  const adjust = som._adjust;
  som._adjust = function (value, radius) {
    radii.push(radius);
    rates.push(this.learningRate);
    return adjust.call(this, value, radius);
  };
  som.train(data);
  const across = som.getConvertedNodes().flat().map((weights) => weights[0]);
  const covered = Math.max(...across) - Math.min(...across);
  return [radii[0], radii.at(-1), covered, som.getQuantizationError(), rates.at(-1)].map((x) => Number(x.toPrecision(3)));
}

const seen = {
  "random, 20 points": trained("random", 20, 10),
  "random, 1,000 points": trained("random", 1000, 10),
  "traverse, 20 points": trained("traverse", 20, 10),
  "traverse, 1,000 points": trained("traverse", 1000, 10),
  "traverse, 20 points, 20 rounds": trained("traverse", 20, 20),
};
for (const [name, row] of Object.entries(seen)) console.log(`${name}: radius ${row[0]} to ${row[1]}, covers ${row[2]}, error ${row[3]}, last rate ${row[4]}`);
let refused = "";
try {
  new SOM(20, 20, { fields: { r: [0, 255], g: [0, 255], b: [0, 255] } });
} catch (error) {
  refused = error.message;
}
console.log("the README's fields:", refused);
const [, large, small, crowd, long] = Object.values(seen);
const right = large[1] < 1.1 && long[1] < 1.2 && small[1] > 2 && crowd[1] > 3.9 && crowd[2] < 0.6 && large[2] > 0.7 && crowd[3] > 1.8 * large[3];
if (!right || large[4] > 1e-50 || refused !== "Invalid fields definition") process.exit(1);
JAVASCRIPT
node seen.cjs || { echo "changed: see above"; exit 1; }
