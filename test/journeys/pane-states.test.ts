import type { Browser } from "playwright-core";
import { axeFaults } from "./support/axe";
import { openPane, PANE, VIEWPORT, WALKS } from "./support/pane-states";
import { openBrowser, openSite } from "./support/site";

// Excel tells the pane whether it is dark when the pane opens; forced colours come and go.
const LOOKS = [
  ["light", ["none", "active"]],
  ["dark", ["none"]],
] as const;

describe("every view and state of the pane, 320 pixels wide, light, dark and in forced colours, passes axe", () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let browser: Browser;
  beforeAll(async () => {
    site = await openSite("http");
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  it.each(WALKS.flatMap((walk) => LOOKS.map(([colorScheme, forced]) => [walk.name, colorScheme, walk, forced] as const)))(
    "%s: %s",
    async (_name, colorScheme, { walk, lost }, forced) => {
      const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce", colorScheme });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      if (lost) await page.route(lost, (route) => route.abort());
      const pane = await openPane(page, site.address);
      expect(await page.locator(PANE).evaluate((frame) => frame.clientWidth)).toBeLessThanOrEqual(320);
      const ground = await pane.getByRole("main").evaluate((main) => getComputedStyle(main.parentElement!).backgroundColor);
      expect(ground === "rgb(255, 255, 255)").toBe(colorScheme === "light");
      const faults: string[] = [];
      await walk(page, pane, async (state) => {
        for (const forcedColors of forced) {
          await page.emulateMedia({ forcedColors });
          for (const fault of await axeFaults(page, "taskpane.html")) faults.push(`${state}, forced colours ${forcedColors}: ${fault}`);
        }
        await page.emulateMedia({ forcedColors: "none" });
      });
      expect(faults).toEqual([]);
      await context.close();
    },
    120_000,
  );
});
