import type { Browser } from "playwright-core";
import { axeFaults } from "./support/axe";
import { openPane, VIEWPORT, WALKS } from "./support/pane-states";
import { openBrowser, openSite } from "./support/site";

const LOOKS = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
] as const;

describe("every view and state of the pane, 320 pixels wide, passes axe", () => {
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

  it.each(WALKS.flatMap((walk) => LOOKS.map(([look, media]) => [walk.name, look, walk, media] as const)))(
    "%s: %s",
    async (_name, _look, { walk, lost }, media) => {
      const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce", ...media });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      if (lost) await page.route(lost, (route) => route.abort());
      const pane = await openPane(page, site.address);
      expect(
        await page
          .frames()
          .find((frame) => frame.url().includes("taskpane.html"))!
          .evaluate("[innerWidth, innerHeight]"),
      ).toEqual([320, 700]);
      const seen: string[] = [];
      const faults: string[] = [];
      await walk(page, pane, async (state) => {
        seen.push(state);
        for (const fault of await axeFaults(page, "taskpane.html")) faults.push(`${state}: ${fault}`);
      });
      expect(seen.length).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      await context.close();
    },
    60_000,
  );
});
