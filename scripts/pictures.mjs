// npm run pictures: takes the pictures that README shows, and the pane's views at 320 × 700 into .cache/pictures to be looked at.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { build } from "./build.mjs";
import { findBrowser } from "./find-browser.mjs";
import { serve } from "./serve.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
const LOOKED_AT = path.join(ROOT, ".cache/pictures");
mkdirSync(LOOKED_AT, { recursive: true });

build(["add-in", "preview"]);
const site = await serve();
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

async function checked(size, options = {}) {
  const page = await browser.newPage({ viewport: size, ...options });
  await page.goto(site.address);
  const pane = page.frameLocator('iframe[title="Action plan check"]');
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("button", { name: "Use 1 December 2019" }).click();
  await pane.getByText("as at 1 December 2019").waitFor();
  return { page, pane };
}

{
  const { page, pane } = await checked({ width: 1280, height: 800 });
  await pane.getByRole("searchbox").fill("no lead officer");
  await pane.getByRole("treeitem", { name: /^2\.4.*no lead officer/ }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(ROOT, "docs/pictures/preview.png") });
}
{
  const { page, pane } = await checked({ width: 1280, height: 800 });
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
}
for (const colorScheme of ["light", "dark"]) {
  const { page } = await checked({ width: 1280, height: 700 }, { colorScheme });
  const frame = page.locator('iframe[title="Action plan check"]');
  await frame.evaluate((element) =>
    Object.assign(element.style, { position: "fixed", inset: "0 auto auto 0", width: "320px", height: "700px", zIndex: 99 }),
  );
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(LOOKED_AT, `check-${colorScheme}.png`), clip: { x: 0, y: 0, width: 320, height: 700 } });
}
await browser.close();
await site.close();
process.stdout.write(`Pictures are in docs/pictures and ${path.relative(ROOT, LOOKED_AT)}.\n`);
