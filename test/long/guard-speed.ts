import type { Page } from "playwright-core";
import { openBrowser, openSite } from "../journeys/support/site";
import { frameOf } from "../journeys/support/axe";
import { cellOf, dropFile, hasList, paneOf, untilAt } from "../journeys/support/sheet";
import { planFile } from "../support/plan-file";
import { slowness } from "../support/time-budget";

/** Rows of the plan, of which every 25th is a heading: 500 actions. */
const ROWS = 521;
/** How many rows are pasted over, and milliseconds until the pane says so; the sheet's own work on the paste is part of them. */
const PASTED = 50;
const BAR_MS = 300;
const TIMES = 5;
/** The first line of the guard's notice. */
const SAID = "Ratings changed";

/** Milliseconds from the paste in the sheet until the guard's notice is laid out in the pane, by the page's own clock. */
async function pasteAndWait(page: Page): Promise<number> {
  const pane = frameOf(page, "taskpane.html");
  const shown = pane.evaluate(
    (said) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (!document.body.textContent?.includes(said)) return;
          watcher.disconnect();
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        };
        const watcher = new MutationObserver(look);
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    SAID,
  );
  const pasted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        document.addEventListener("paste", () => resolve(performance.timeOrigin + performance.now()), { capture: true, once: true });
      }),
  );
  await page.keyboard.press("Control+V");
  const [from, to] = await Promise.all([pasted, shown]);
  return to - from;
}

/** Pastes texts over the ratings of 50 rows of a plan with 500 actions. Resolves to the figures; throws when the pane is told too late. */
export async function measureGuard(): Promise<string> {
  const site = await openSite("http");
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(site.address);
    await dropFile(page, "long.xlsx", planFile(ROWS));
    await page.getByRole("heading", { name: "long.xlsx" }).waitFor();
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane
      .getByText(/as\sat\s\d/)
      .first()
      .waitFor();

    const select = async (address: string): Promise<void> => {
      await page.getByRole("textbox", { name: "Name box" }).fill(address);
      await page.keyboard.press("Enter");
      await untilAt(page, address);
    };
    const times: number[] = [];
    for (let count = 0; count < TIMES; count++) {
      await select("G54");
      for (let row = 1; row < PASTED; row++) await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Control+C");
      await select("F54");
      times.push(await pasteAndWait(page));
      if (await hasList(page, "F54")) throw new Error("The paste left the list.");
      await page.keyboard.press("Control+Z");
      await cellOf(page, "F54").and(page.locator('[aria-haspopup="listbox"]')).waitFor();
      // Undone by hand, it is no longer spoken of.
      await pane.getByText(SAID).waitFor({ state: "detached" });
    }
    const sorted = [...times].sort((a, b) => a - b);
    const median = sorted[Math.floor(TIMES / 2)] ?? Infinity;
    const bar = BAR_MS * slowness();
    const figures = `the pane speaks of ${PASTED} pasted ratings of 500 after ${median.toFixed(0)} ms (${sorted.map((time) => time.toFixed(0)).join(", ")}; at most ${bar.toFixed(0)} now)`;
    if (median > bar) throw new Error(`Over the bar: ${figures}.`);
    return figures;
  } finally {
    await browser.close();
    site.close();
  }
}
