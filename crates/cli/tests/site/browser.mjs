// Pages of a site, or documents, in a real browser: axe-core finds nothing, nothing is blocked by the policy, nothing is wider than a narrow
// screen, the keyboard works, and so do search and comparison.
//
// node browser.mjs SITE CHROMIUM MODULES [--shots DIR] PAGE...
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";

const [site, chromium, modules, ...rest] = process.argv.slice(2);
const shots = rest[0] === "--shots" ? rest.splice(0, 2)[1] : undefined;
const require = createRequire(join(modules, "node_modules", "x"));
const puppeteer = require("puppeteer-core");
const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".csv": "text/csv", ".xml": "application/xml" };
const server = createServer(async (request, answer) => {
  try {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const content = await readFile(join(site, path));
    answer.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(content);
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const base = `http://127.0.0.1:${server.address().port}/`;

const wrong = [];
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--no-first-run"] });
const page = await browser.newPage();
let at = "";
page.on("console", (message) => message.type() === "error" && !message.location().url?.endsWith("favicon.ico") && wrong.push(`${at}: ${message.text()}`));
page.on("pageerror", (error) => wrong.push(`${at}: ${error.message}`));
page.on("request", (request) => request.url().startsWith(base) || request.url() === "about:blank" || wrong.push(`${at}: asks ${request.url()}`));

for (const path of rest) {
  // 320 px is also what a window of 1280 px has at 400 %. What differs between the languages are words, and long ones show in a
  // narrow window; colours are tried with the English ones.
  const ways = [[1280, "light"], [320, "dark"]];
  for (const [width, scheme] of path.includes("/") && !path.startsWith("en/") ? [[320, "light"]] : ways) {
    at = `${path} (${width} px, ${scheme})`;
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.goto(base + path, { waitUntil: "load" });
    await page.evaluate(axe);
    const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    for (const one of found.violations) wrong.push(`${at}: ${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary.split("\n")[1]?.trim()}`).join(" | ")}`);
    const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
    if (wide > width) wrong.push(`${at}: is ${wide} px wide`);
    if (shots) await page.screenshot({ path: join(shots, `${path.replaceAll("/", "_")}-${width}-${scheme}.png`), fullPage: true });
  }
  // The page of languages is a short list, without anything to skip.
  if (!path.startsWith("en/")) continue;
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(base + path, { waitUntil: "load" });
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement.className);
  if (first !== "skip") wrong.push(`${path}: the first key leads to "${first}" and not to the skip link`);
  await page.keyboard.press("Enter");
  const next = await page.evaluate(() => document.activeElement.id);
  if (next !== "main") wrong.push(`${path}: the skip link leads to "${next}"`);
  await walk(path);
}

// The Tab key reaches everything that can be used, in the order of the page, and what it reaches is seen.
async function walk(path) {
  await page.goto(base + path, { waitUntil: "networkidle0" });
  const all = await page.evaluate(() => {
    const usable = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter((one) => one.checkVisibility());
    usable.forEach((one, index) => (one.dataset.walk = index));
    return usable.length;
  });
  // Long pages repeat their rows: the first hundred stops tell.
  for (let index = 0; index < Math.min(all, 100); index++) {
    await page.keyboard.press("Tab");
    const [at, seen] = await page.evaluate(() => {
      const one = document.activeElement;
      const style = getComputedStyle(one);
      return [one.dataset.walk, style.outlineStyle !== "none" || style.boxShadow !== "none"];
    });
    if (Number(at) !== index) return wrong.push(`${path}: key ${index + 1} leads to stop ${at}`);
    if (!seen) return wrong.push(`${path}: stop ${index + 1} is not seen when it has the focus`);
  }
}

// Only a site has a search and a comparison.
if (rest.includes("en/search.html")) {
  at = "search";
  await page.goto(`${base}en/search.html`, { waitUntil: "networkidle0" });
  await page.type("#query", "internet access");
  const hits = await page.$$eval("#search-found a", (links) => links.map((link) => link.textContent));
  if (!hits.includes("Household Internet Access")) wrong.push(`search found ${hits}`);

  at = "comparison";
  await page.goto(`${base}en/compare.html`, { waitUntil: "networkidle0" });
  for (const [field, text] of [["#add-city", "alesund"], ["#add-city", "Pully"], ["#add-kpi", "Household Internet"], ["#add-kpi", "Voter"]]) {
    await page.type(field, text);
    await page.keyboard.press("Enter");
  }
  const shape = await page.$eval("#chosen-table", (table) => [table.querySelectorAll("thead th").length, table.querySelectorAll("tbody tr").length].join());
  if (shape !== "3,2") wrong.push(`the comparison has the shape ${shape}`);
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run());
  for (const one of found.violations) wrong.push(`comparison: ${one.id}: ${one.nodes[0].html}`);
  if (shots) await page.screenshot({ path: join(shots, "compare-chosen.png") });
  const shared = await page.evaluate(() => location.href);
  await page.goto("about:blank");
  await page.goto(shared, { waitUntil: "networkidle0" });
  if ((await page.$$("#chosen-table tbody tr")).length !== 2) wrong.push("a shared comparison does not open again");
}

await browser.close();
server.close();
for (const line of [...new Set(wrong)]) console.log(line);
console.log(`pages: ${rest.length}, problems: ${new Set(wrong).size}`);
process.exit(wrong.length > 0 ? 1 : 0);
