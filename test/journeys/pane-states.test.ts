import type { Browser } from "playwright-core";
import { atRest, axeFaults, frameOf } from "./support/axe";
import { layoutFaults, structureFaults } from "./support/layout-faults";
import { FRAMES, openPane, PANE, VIEWPORT, WALKS } from "./support/pane-states";
import { openBrowser, openSite } from "./support/site";

/** How a state can look. What axe finds by structure it finds in the first; the others can differ in what is painted only. */
const LOOKS = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" }, rules: "all" },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" }, rules: "colours" },
  // As most contrast themes, light on dark.
  { name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" }, rules: "colours" },
] as const;

describe("every view and state of the pane", () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let browser: Browser;
  beforeAll(async () => {
    site = await openSite("https");
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  it.each(WALKS.map((walk) => [walk.name, walk] as const))(
    "%s: passes axe at 320 pixels, light, dark and in forced colours; nothing is lost at 256 pixels and a quarter of the height",
    async (_name, { walk, scripts }) => {
      const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce", ignoreHTTPSErrors: true });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      if (scripts) await page.route(/\/pane-[^/]*\.js$/, scripts);
      const pane = await openPane(page, site.address);
      expect(await page.locator(PANE).evaluate((frame) => frame.clientWidth)).toBeLessThanOrEqual(320);
      const faults: string[] = [];
      const grounds = new Set<string>();
      await walk(page, pane, async (state, where = "pane") => {
        const { frame, file } = FRAMES[where];
        for (const { name, media, rules } of LOOKS) {
          await page.emulateMedia(media);
          // Colours follow the browser's a moment later: what was wrong in between is looked at again.
          const found = await axeFaults(page, file, rules);
          if (found.length > 0) await page.waitForTimeout(500);
          for (const fault of found.length > 0 ? await axeFaults(page, file, rules) : []) faults.push(`${state}, ${name}: ${fault}`);
          if (where === "pane")
            grounds.add(await pane.getByRole("main").evaluate((main) => getComputedStyle(main.parentElement!).backgroundColor));
        }
        await page.emulateMedia(LOOKS[0].media);
        if (where === "pane") for (const fault of await structureFaults(frameOf(page, file))) faults.push(`${state}: ${fault}`);
        for (const size of [
          { width: "320px", height: "700px" },
          { width: "256px", height: "175px" },
        ]) {
          await page
            .locator(frame)
            .evaluate((element, to) => Object.assign(element.style, { position: "fixed", zIndex: "99", ...to }), size);
          await atRest(frameOf(page, file));
          for (const fault of await layoutFaults(frameOf(page, file))) faults.push(`${state}, ${size.width} wide: ${fault}`);
        }
        await page.locator(frame).evaluate((element) => element.removeAttribute("style"));
      });
      expect(faults).toEqual([]);
      // Light, dark, and the black and white of forced colours.
      expect(grounds.size).toBeGreaterThanOrEqual(3);
      await context.close();
    },
    120_000,
  );
});
