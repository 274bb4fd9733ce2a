import type { Page } from "playwright-core";
import { openBrowser, openSite } from "../journeys/support/site";
import { frameOf } from "../journeys/support/axe";
import { dropFile, hasList, paneOf, untilAt } from "../journeys/support/sheet";
import { planFile } from "../support/plan-file";
import { clockSlowness } from "../support/time-budget";

/** Rows of the plan under its two lines of headings, and of each of its four priorities, the heading included: 500 actions. */
const ROWS = 504;
const PER_PRIORITY = 126;
/** How many rows are pasted over: the first of them is the first action's, and no heading is among them. */
const PASTED = 50;
const FIRST = 4;
/** Milliseconds until the pane says so, the sheet's own work on the paste among them, and how often Excel may be asked until then. */
const BAR_MS = 300;
const MOST_SYNCS = 2;
const PATIENCE_MS = 20_000;
const TIMES = 5;
/** The first line of the guard's notice, and what it says of the lists. */
const SAID = "Ratings changed";
const LOST = `${PASTED} ratings lost the list`;
/** Office.js's number for a batch, as Excel for Windows is asked. */
const BATCH = 93;

/** Counts the batches that the pane sends from now on, Office.js's own included. */
async function countBatches(page: Page): Promise<() => Promise<number>> {
  const pane = frameOf(page, "taskpane.html");
  await pane.evaluate((batch) => {
    const counted = window as unknown as { batches?: number; external: { Execute(id: number, ...rest: unknown[]): void } };
    const isFirst = counted.batches === undefined;
    counted.batches = 0;
    if (!isFirst) return;
    const { external } = counted;
    const execute = external.Execute;
    external.Execute = (id, ...rest) => {
      if (id === batch) counted.batches = (counted.batches ?? 0) + 1;
      execute(id, ...rest);
    };
  }, BATCH);
  return () => pane.evaluate(() => (window as unknown as { batches?: number }).batches ?? 0);
}

/** The rating cells around and in the pasted block that have no list; the sheet shows only those in view, so it is looked through by going there. */
async function withoutList(page: Page, select: (address: string) => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  for (let row = FIRST; row <= FIRST + PASTED + 5; row++) {
    const cell = `F${row}`;
    await select(cell);
    if (!(await hasList(page, cell))) found.push(cell);
  }
  return found;
}

/** What the page and the pane's frame are asked to keep: when the paste came, when the notice stood. */
interface Watched {
  moment?: Promise<number>;
}

/** Milliseconds from the paste in the sheet until the guard's notice is laid out in the pane, by the page's own clock. */
async function pasteAndWait(page: Page): Promise<number> {
  const pane = frameOf(page, "taskpane.html");
  // Both look out before the key is pressed.
  await pane.evaluate((said) => {
    (window as Watched).moment = new Promise((resolve) => {
      const look = (): void => {
        if (!document.body.textContent?.includes(said)) return;
        watcher.disconnect();
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
      };
      const watcher = new MutationObserver(look);
      watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  }, SAID);
  await page.evaluate(() => {
    (window as Watched).moment = new Promise((resolve) => {
      document.addEventListener("paste", () => resolve(performance.timeOrigin + performance.now()), { capture: true, once: true });
    });
  });
  await page.keyboard.press("Control+V");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The pane said nothing of the paste within ${PATIENCE_MS / 1000} s.`)), PATIENCE_MS);
  });
  const moments = [page, pane].map((each) => each.evaluate(async () => (window as Watched).moment ?? Infinity));
  const [from = 0, to = Infinity] = await Promise.race([Promise.all(moments), late]);
  clearTimeout(timer);
  return to - from;
}

/** Pastes texts over the ratings of 50 rows of a plan with 500 actions. Resolves to the figures; throws when the pane is told too late. */
export async function measureGuard(): Promise<string> {
  const site = await openSite("http");
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(site.address);
    await dropFile(page, "long.xlsx", planFile(ROWS, 1, PER_PRIORITY));
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
    const block = Array.from({ length: PASTED }, (_, count) => `F${FIRST + count}`);
    if ((await withoutList(page, select)).length > 0) throw new Error("The plan's ratings have no list before the paste.");
    const times: number[] = [];
    let most = 0;
    for (let count = 0; count < TIMES; count++) {
      await select(`G${FIRST}`);
      for (let row = 1; row < PASTED; row++) await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Control+C");
      await select(`F${FIRST}`);
      const batches = await countBatches(page);
      times.push(await pasteAndWait(page));
      most = Math.max(most, await batches());
      await pane.getByText(LOST).waitFor();
      if (count === 0) {
        const lost = await withoutList(page, select);
        if (lost.join() !== block.join()) throw new Error(`The paste took the list from ${lost.join(", ")}.`);
      }
      await page.keyboard.press("Control+Z");
      // Undone by hand, it is no longer spoken of.
      await pane.getByText(SAID).waitFor({ state: "detached" });
    }
    const left = await withoutList(page, select);
    if (left.length > 0) throw new Error(`Undo has not put the list back on ${left.join(", ")}.`);
    const sorted = [...times].sort((a, b) => a - b);
    const median = sorted[Math.floor(TIMES / 2)] ?? Infinity;
    const bar = BAR_MS * clockSlowness();
    const figures = `the pane speaks of ${PASTED} pasted ratings of 500 after ${median.toFixed(0)} ms (${sorted.map((time) => time.toFixed(0)).join(", ")}; at most ${bar.toFixed(0)} now), in ${most} syncs`;
    if (median > bar || most < 1 || most > MOST_SYNCS) throw new Error(`Over the bar: ${figures}.`);
    return figures;
  } finally {
    await browser.close();
    site.close();
  }
}
