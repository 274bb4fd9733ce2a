import { zipSync, strToU8, unzipSync } from "fflate";
import { openBrowser, openSite } from "../journeys/support/site";
import { dropFile, paneOf } from "../journeys/support/sheet";
import { planBytes } from "../host/xlsx/change-one-cell";

/** Seconds until a plan can be worked with, and milliseconds a frame of scrolling may take at the 95th percentile. */
const USABLE_SECONDS = 3;
const FRAME_MS = 34;

/** A plan of 10,000 rows of 8 wrapped texts, made from the tidy one: its rows over and over. */
function tenThousandRows(): Uint8Array {
  const parts = unzipSync(planBytes("001-tidy.xlsx"));
  const name = "xl/worksheets/sheet1.xml";
  const sheet = Buffer.from(parts[name] ?? []).toString();
  const rows = sheet.match(/<row .*?<\/row>/gs) ?? [];
  const [header = "", ...actions] = rows;
  const repeated = Array.from({ length: 10_000 }, (_, i) => {
    const row = actions[i % actions.length] ?? "";
    return row
      .replace(/<row r="\d+"/, `<row r="${i + 2}"`)
      .replace(/ r="([A-Z]+)\d+"/g, (_all, column: string) => ` r="${column}${i + 2}"`);
  });
  parts[name] = strToU8(sheet.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${header}${repeated.join("")}</sheetData>`));
  return zipSync(parts);
}

/** Opens plans in the preview and scrolls through a long one. Resolves to the figures; throws where one is over its bar. */
export async function measurePreview(): Promise<string> {
  const site = await openSite("http");
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(site.address);
    await paneOf(page).getByRole("button", { name: "Check this workbook" }).waitFor();

    const cold = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const started = Date.now();
    await cold.goto(site.address);
    await cold.getByRole("gridcell").first().waitFor();
    const shown = (Date.now() - started) / 1000;
    await paneOf(cold).getByRole("button", { name: "Check this workbook" }).waitFor();
    const usable = (Date.now() - started) / 1000;
    await cold.close();

    const opening = async (name: string, bytes: Uint8Array): Promise<number> => {
      const from = Date.now();
      await dropFile(page, name, bytes);
      await page.getByRole("heading", { name }).waitFor();
      await paneOf(page).getByRole("button", { name: "Check this workbook" }).waitFor();
      return (Date.now() - from) / 1000;
    };
    const business = await opening("001.xlsx", planBytes("001-as-circulated.xlsx"));
    const long = await opening("long.xlsx", tenThousandRows());

    const frames = await page.getByRole("grid").evaluate(
      (grid) =>
        new Promise<number[]>((resolve) => {
          const times: number[] = [];
          let last = performance.now();
          const step = (now: number): void => {
            times.push(now - last);
            last = now;
            grid.scrollTop += 240;
            if (times.length < 240) requestAnimationFrame(step);
            else resolve(times.slice(1));
          };
          requestAnimationFrame(step);
        }),
    );
    const sorted = [...frames].sort((a, b) => a - b);
    const [median = 0, p95 = 0, longest = 0] = [0.5, 0.95, 1].map((part) => sorted[Math.ceil(sorted.length * part) - 1]);
    const figures = `the first plan is shown after ${shown.toFixed(1)} s and usable with its pane after ${usable.toFixed(1)} s; the 001 plan opens in ${business.toFixed(1)} s, 10,000 rows in ${long.toFixed(1)} s; scrolling takes ${median.toFixed(0)} ms a frame, ${p95.toFixed(0)} at the 95th percentile, ${longest.toFixed(0)} at most`;
    if (usable > USABLE_SECONDS || business > USABLE_SECONDS || p95 > FRAME_MS) throw new Error(`Over the bar: ${figures}.`);
    return figures;
  } finally {
    await browser.close();
    site.close();
  }
}
