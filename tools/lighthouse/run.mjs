// What Lighthouse finds on pages, as a phone shows them: node run.mjs CATEGORIES ADDRESS ..., one line of JSON a page.
// LIGHTHOUSE_HOME is the folder in which npm has installed it.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { resolve } = createRequire(`${process.env.LIGHTHOUSE_HOME}/`);
const fromHome = (name) => import(pathToFileURL(resolve(name)));
const { default: lighthouse } = await fromHome("lighthouse");
const { launch } = await fromHome("chrome-launcher");

const { throttling } = await fromHome("lighthouse/core/config/constants.js");

const onlyCategories = process.argv[2].split(",");
const timed = onlyCategories.includes("performance");
// Where nothing is timed, a page counts as loaded once it is quiet for a moment; Lighthouse itself waits longer.
const moment = { pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 250, cpuQuietThresholdMs: 250 };
const settings = { ...(timed ? {} : moment), onlyCategories, disableFullPageScreenshot: true };
// A phone on a slow net; its processor is LIGHTHOUSE_SLOWDOWN times slower than this one, 4 where nothing is said.
const cpuSlowdownMultiplier = Number(process.env.LIGHTHOUSE_SLOWDOWN ?? 4);
settings.throttling = { ...throttling.mobileSlow4G, cpuSlowdownMultiplier };
const config = { extends: "lighthouse:default", settings };
// Milliseconds, the share of the window that moved, and bytes.
const FIGURES = {
  "first paint": "first-contentful-paint",
  "largest paint": "largest-contentful-paint",
  blocking: "total-blocking-time",
  shift: "cumulative-layout-shift",
  bytes: "total-byte-weight",
};

/** The names of failed audits that count, each with the elements it names. */
function findings({ categories, audits, runtimeError }) {
  const failed = runtimeError ? [runtimeError.message] : [];
  for (const { id, score, auditRefs } of Object.values(categories)) {
    const counted = auditRefs.filter((ref) => ref.weight > 0).map((ref) => audits[ref.id]);
    const bad = counted.filter((audit) => audit.scoreDisplayMode === "error" || (audit.score ?? 1) < 1);
    for (const audit of bad) failed.push([`${id}: ${audit.id}`, ...elements(audit)].join("; "));
    if (score !== 1 && !bad.length) failed.push(`${id}: ${score}`);
  }
  return failed;
}

function elements({ details, errorMessage, explanation }) {
  const items = (details?.items ?? []).slice(0, 3);
  const named = items.map((item) => (item.node?.snippet ?? JSON.stringify(item)).slice(0, 200));
  return [errorMessage, explanation, ...named].filter(Boolean);
}

const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
try {
  for (const address of process.argv.slice(3)) {
    const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error" }, config);
    const scores = Object.values(lhr.categories).map(({ score }) => score && Math.round(score * 100));
    const figures = Object.entries(FIGURES).map(([name, audit]) => [name, lhr.audits[audit]?.numericValue]);
    const seen = { scores, findings: findings(lhr), figures: Object.fromEntries(figures) };
    console.log(JSON.stringify({ address, version: lhr.lighthouseVersion, ...seen }));
  }
} finally {
  chrome.kill();
}
