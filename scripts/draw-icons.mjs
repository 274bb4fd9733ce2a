// Draws the add-in's icons at the sizes Excel asks for, into assets/. Run by hand when a drawing changes.
// Sizes: https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const sheet = `<rect x="6" y="4" width="68" height="72" rx="7" fill="#fff" stroke="#0F6C5B" stroke-width="6"/>`;
const MARKS = {
  // Rows of a plan, one ticked.
  check: `${sheet}<path d="M20 24h8M40 24h20M20 60h8M40 60h20M54 42h7" stroke="#5B6B68" stroke-width="6" stroke-linecap="round"/>
    <path d="M19 41l9 9 18-19" fill="none" stroke="#0F6C5B" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>`,
  // The statuses of a key, one under the other.
  key: `${sheet}<rect x="17" y="15" width="14" height="13" fill="#C00000"/><rect x="17" y="34" width="14" height="13" fill="#FFC000"/>
    <rect x="17" y="53" width="14" height="13" fill="#00B050"/><path d="M41 22h20M41 41h20M41 60h20" stroke="#5B6B68" stroke-width="6" stroke-linecap="round"/>`,
  // Stacked bars.
  summary: `${sheet}<rect x="18" y="44" width="11" height="20" fill="#00B050"/><rect x="34" y="32" width="11" height="32" fill="#00B050"/>
    <rect x="34" y="20" width="11" height="12" fill="#FFC000"/><rect x="50" y="38" width="11" height="26" fill="#00B050"/><rect x="50" y="28" width="11" height="10" fill="#C00000"/>`,
};

const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
mkdirSync("assets", { recursive: true });
for (const [name, mark] of Object.entries(MARKS)) {
  for (const size of name === "check" ? SIZES : SIZES.filter((one) => one <= 80)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><svg style="display:block" width="${size}" height="${size}" viewBox="0 0 80 80" xmlns="http://www.w3.org/2000/svg">${mark}</svg>`,
    );
    writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
