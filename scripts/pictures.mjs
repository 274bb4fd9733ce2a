// npm run pictures [readme|pane]: takes the pictures that README shows, and those of every view and state of the pane at 320 × 700, light and
// dark, scrolled on to what lies below, into .cache/pictures to be looked at one by one, with what a screen reader is given as text.
// Those that differ from the last commit's are listed; that is no failure.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { generate } from "selfsigned";
import { build } from "./build.mjs";
import { findBrowser } from "./find-browser.mjs";
import { load } from "./load-ts.mjs";
import { serve } from "./serve.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
const NOW = path.join(ROOT, ".cache/pictures/now");
const BEFORE = path.join(ROOT, ".cache/pictures/before");
/** Stands in a set that shows a commit as it is, without changes of the day. */
const OF_COMMIT = "commit.txt";
/** So many pictures of one view, each scrolled on by a height; more would show more of the same. */
const MOST_SCREENS = 5;
/** A point counts as different when one of its colours is off by more than this of 255; a picture when more than this share of its points is. */
const COLOUR_OFF = 24;
const POINTS_OFF = 0.002;

const parts = { readme: takeForReadme, pane: takePane };
const asked = process.argv.slice(2);
for (const name of asked)
  if (!Object.hasOwn(parts, name)) throw new Error(`There is no part called ${name}. The parts are ${Object.keys(parts).join(" and ")}.`);

const committed = isCommitted();
build(["add-in", "preview"]);
const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
const site = await serve({ port: 0, tls: { key, cert } });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--lang=en-GB"],
});
try {
  for (const [name, take] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await take();
} finally {
  await browser.close();
  await site.close();
}

async function takeForReadme() {
  const checked = async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ignoreHTTPSErrors: true });
    await page.goto(site.address);
    const pane = page.frameLocator('iframe[title="Action plan check"]');
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane.getByRole("button", { name: "Use 1 December 2019" }).click();
    await pane.getByText("as at 1 December 2019").waitFor();
    return { page, pane };
  };
  {
    const { page, pane } = await checked();
    await pane.getByRole("searchbox").fill("no lead officer");
    await pane.getByRole("treeitem", { name: /^2\.4.*no lead officer/ }).click();
    await page.waitForTimeout(500);
    await page.screenshot({ path: path.join(ROOT, "docs/pictures/preview.png") });
    await page.close();
  }
  const { page, pane } = await checked();
  await pane.getByRole("button", { name: "Reports", exact: true }).click();
  await pane.getByRole("button", { name: /^Write \d+ sheets$/ }).click();
  await pane.getByRole("heading", { name: /^Written: / }).waitFor();
  for (const [tab, file] of [
    ["Plan summary", "summary.png"],
    ["Timeline", "timeline.png"],
  ]) {
    await page.getByRole("tab", { name: tab }).click();
    await page.waitForTimeout(500);
    await page.screenshot({ path: path.join(ROOT, "docs/pictures", file) });
  }
  await page.close();
  process.stdout.write("README's pictures are in docs/pictures.\n");
}

async function takePane() {
  const { FRAMES, openPane, VIEWPORT, WALKS } = load("test/journeys/support/pane-states.ts");
  const { atRest, frameOf } = load("test/journeys/support/axe.ts");
  keepThoseBefore();
  mkdirSync(NOW, { recursive: true });
  let taken = 0;
  for (const { walk, scripts } of WALKS) {
    const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce", ignoreHTTPSErrors: true, locale: "en-GB" });
    // The same hour on every run, so that no picture differs by it.
    await context.clock.install({ time: new Date("2026-01-15T14:02:00") });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    if (scripts) await page.route(/\/pane-[^/]*\.js$/, scripts);
    await walk(page, await openPane(page, site.address), async (state, where = "pane") => {
      const { file: address } = FRAMES[where];
      const frame = page.locator(FRAMES[where].frame);
      const main = page.frameLocator(FRAMES[where].frame).getByRole("main");
      const screens = async (look) => {
        const top = await main.evaluate(({ scrollTop }) => scrollTop);
        for (let screen = 1; screen <= MOST_SCREENS; screen += 1) {
          await atRest(frameOf(page, address));
          const clip = { x: 0, y: 0, width: 320, height: 700 };
          const file = `${state}-${look}${screen === 1 ? "" : `-${screen}`}.png`;
          await page.screenshot({ path: path.join(NOW, file), clip, animations: "disabled" });
          taken += 1;
          if (!(await main.evaluate(scrollOn))) break;
        }
        await main.evaluate((element, to) => void (element.scrollTop = to), top);
      };
      // What a screen reader is given, to be read through beside the picture.
      writeFileSync(path.join(NOW, `${state}.txt`), `${await page.frameLocator(FRAMES[where].frame).locator("body").ariaSnapshot()}\n`);
      await frame.evaluate((element) =>
        Object.assign(element.style, { position: "fixed", inset: "0 auto auto 0", width: "320px", height: "700px", zIndex: 99 }),
      );
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(150);
        await screens(colorScheme);
      }
      await page.emulateMedia({ colorScheme: "light" });
      await frame.evaluate((element) => element.removeAttribute("style"));
    });
    await context.close();
  }
  if (committed) writeFileSync(path.join(NOW, OF_COMMIT), "");
  process.stdout.write(`${taken} pictures of the pane are in ${path.relative(ROOT, NOW)}.\n${await differences()}`);
}

/** Scrolls an element on by what it shows, less a line or two. Runs in the browser; returns whether there was more to see. */
function scrollOn(element) {
  const from = element.scrollTop;
  element.scrollTop += element.clientHeight - 40;
  return element.scrollTop > from + 8;
}

/** Whether all that is there is committed; where there is no history, every set counts as a commit's. */
function isCommitted() {
  try {
    return execFileSync("git", ["status", "--porcelain"], { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }) === "";
  } catch {
    return true;
  }
}

/** The last set of a commit is what the next is compared with; one with changes of the day in it is not kept. */
function keepThoseBefore() {
  if (existsSync(path.join(NOW, OF_COMMIT))) {
    rmSync(BEFORE, { recursive: true, force: true });
    renameSync(NOW, BEFORE);
  }
  rmSync(NOW, { recursive: true, force: true });
}

/** Which pictures look different from the earlier set's, in lines. */
async function differences() {
  if (!existsSync(BEFORE)) return "There is no earlier set to compare them with.\n";
  const pictures = (folder) => readdirSync(folder).filter((file) => file.endsWith(".png"));
  const [now, before] = [pictures(NOW), pictures(BEFORE)];
  const page = await browser.newPage();
  const lines = [];
  for (const file of now.filter((name) => before.includes(name))) {
    const [one, other] = [NOW, BEFORE].map((folder) => readFileSync(path.join(folder, file)));
    if (one.equals(other)) continue;
    const share = await page.evaluate(shareOff, [one.toString("base64"), other.toString("base64"), COLOUR_OFF]);
    if (share > POINTS_OFF) lines.push(`  ${file}: ${(share * 100).toFixed(1)} % of it`);
  }
  await page.close();
  lines.push(...now.filter((name) => !before.includes(name)).map((name) => `  ${name}: new`));
  lines.push(...before.filter((name) => !now.includes(name)).map((name) => `  ${name}: gone`));
  return lines.length === 0
    ? "None differs from the earlier set.\n"
    : `Different from the earlier set (not a failure):\n${lines.join("\n")}\n`;
}

/** The share of points in which two pictures differ. Runs in the browser, which can read them. */
async function shareOff([one, other, off]) {
  const points = async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const drawing = canvas.getContext("2d");
    drawing.drawImage(picture, 0, 0);
    return drawing.getImageData(0, 0, picture.width, picture.height).data;
  };
  const [a, b] = await Promise.all([points(one), points(other)]);
  if (a.length !== b.length) return 1;
  let different = 0;
  for (let at = 0; at < a.length; at += 4) if ([0, 1, 2].some((colour) => Math.abs(a[at + colour] - b[at + colour]) > off)) different += 1;
  return different / (a.length / 4);
}
