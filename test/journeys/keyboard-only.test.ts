import type { Browser, FrameLocator, Page } from "playwright-core";
import { frameOf } from "./support/axe";
import { openBrowser, openSite } from "./support/site";
import { cellOf, paneOf, textOf, untilAt } from "./support/sheet";

describe("the pane by keyboard alone", () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let browser: Browser;
  let page: Page;
  let pane: FrameLocator;
  beforeAll(async () => {
    site = await openSite("http");
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(15_000);
    await page.goto(site.address);
    pane = paneOf(page);
    await pane.getByRole("button", { name: "Check this workbook" }).waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  /** What has the focus in the pane, as its role and name: "button Check again", "treeitem 1.6 …". */
  const focused = (): Promise<string> =>
    frameOf(page, "taskpane.html").evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "nothing";
      const role =
        element.getAttribute("role") ??
        { A: "link", INPUT: (element as HTMLInputElement).type }[element.tagName] ??
        element.tagName.toLowerCase();
      const name = element.getAttribute("aria-label") ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent;
      return `${role} ${name.replace(/\s+/g, " ").trim()}`.trim();
    });
  const untilFocused = async (wanted: RegExp): Promise<void> => {
    let found = "";
    for (let tries = 0; tries < 100; tries += 1) {
      found = await focused();
      if (wanted.test(found)) return;
      await page.waitForTimeout(50);
    }
    throw new Error(`The focus is on “${found}”, not on ${String(wanted)}.`);
  };
  /** Presses a key and expects the focus there, at once or when the pane has done what was asked. */
  const press = async (key: string, wanted: RegExp): Promise<void> => {
    await page.keyboard.press(key);
    await untilFocused(wanted);
  };
  /** Tabs on to a control; there are never more than so many stops before it. */
  const tabTo = async (wanted: RegExp, most: number, key = "Tab"): Promise<void> => {
    const passed: string[] = [];
    for (let stops = 0; stops < most; stops += 1) {
      await page.keyboard.press(key);
      const now = await focused();
      if (wanted.test(now)) return;
      passed.push(now);
    }
    throw new Error(`${String(wanted)} is not among the next ${most} stops: ${passed.join("; ")}.`);
  };

  it("opens, checks, filters, reads a finding, previews and makes a fix, takes it back and writes a report", async () => {
    // F6 goes round the parts of the window; the pane is one of them.
    for (let parts = 0; parts < 6 && (await focused()) === "nothing"; parts += 1) await page.keyboard.press("F6");
    await tabTo(/^button Check this workbook$/, 6);
    await press("Enter", /^h1 Not ready to circulate$/);
    await tabTo(/^button Check again$/, 1);
    await tabTo(/^button Use 1 December 2019$/, 1);
    await press("Enter", /^h1 /);
    await pane.getByText("as at 1 December 2019").waitFor();
    await untilFocused(/^h1 Not ready to circulate$/);

    await tabTo(/^button Check again$/, 1);
    await press("Enter", /^button Check again$/);
    await pane.getByRole("searchbox").waitFor();
    await tabTo(/^search Words, ref or cell$/, 6);
    await page.keyboard.type("ra");
    await untilFocused(/^search Words, ref or cell$/);
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");

    // The list is one stop; a typed ref jumps, arrows, Home and End move within.
    await tabTo(/^treeitem /, 2);
    await press("Home", /^treeitem Ref used twice/);
    await press("End", /^treeitem /);
    await press("Home", /^treeitem Ref used twice/);
    await press("ArrowRight", /^treeitem 2\.4/);
    await press("ArrowLeft", /^treeitem Ref used twice/);
    await page.keyboard.type("1.6");
    await untilFocused(/^treeitem 1\.6/);
    await tabTo(/./, 1);
    expect(await focused()).not.toMatch(/^treeitem/);
    await page.keyboard.press("Shift+Tab");
    await untilFocused(/^treeitem 1\.6/);

    await press("Enter", /^h1 Rating not in the key$/);
    await untilAt(page, "F11");
    await tabTo(/^button Preview fix$/, 3);
    await press("Enter", /^h1 Preview the changes$/);
    await tabTo(/^checkbox Change F11 \(action 1\.6\)$/, 1);
    await press("Space", /^checkbox Change F11/);
    await press("Space", /^checkbox Change F11/);
    await tabTo(/^button Change 1 cell$/, 1);
    await press("Enter", /^h1 Preview the changes$/);
    expect(await textOf(page, "F11")).toBe("Amber");
    await tabTo(/^button Undo last fix$/, 1);
    await press("Enter", /^h1 Preview the changes$/);
    await pane.getByRole("button", { name: "Change 1 cell" }).waitFor();
    expect(await cellOf(page, "F11").innerText()).toBe("amber ");

    // Esc leads back, to the same finding and then to its line in the list.
    await press("Escape", /^h1 Rating not in the key$/);
    await press("Alt+ArrowLeft", /^treeitem 1\.6/);

    await tabTo(/^button Reports$/, 20, "Shift+Tab");
    await press("Enter", /^button Reports$/);
    await pane.getByRole("heading", { level: 1, name: "Reports" }).waitFor();
    await tabTo(/^button Write \d+ sheets$/, 12);
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Timeline" }).waitFor();
    await pane.getByRole("heading", { name: /^Written: / }).waitFor();
    await untilFocused(/^button Refresh \d+ sheets$/);
    // And F6 leads out of the pane to the sheet.
    for (let parts = 0; parts < 6 && (await focused()) !== "nothing"; parts += 1) await page.keyboard.press("F6");
    await page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME");
  }, 120_000);
});
