import type { Browser, FrameLocator, Page } from "playwright-core";
import { openBrowser, openSite, watchPage } from "./support/site";

const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Action plan check"]');

describe("the summary sheets in the preview", () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let browser: Browser;
  let page: Page;
  let seen: ReturnType<typeof watchPage>;
  beforeAll(async () => {
    site = await openSite("http");
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    seen = watchPage(page, site.address);
    await page.goto(site.address);
  }, 60_000);
  afterAll(async () => {
    expect(seen.strays).toEqual([]);
    expect(seen.errors).toEqual([]);
    await browser.close();
    site.close();
  });

  const tabs = (): Promise<string[]> => page.getByRole("tab").allInnerTexts();
  const cell = (name: RegExp) => page.getByRole("gridcell", { name });

  /** Types a rating into the plan's F14. */
  async function typeInto(rating: string): Promise<void> {
    await cell(/^F14/).dblclick();
    await page.keyboard.press("Control+A");
    await page.keyboard.type(rating);
    await page.keyboard.press("Enter");
  }

  it("are written by choice, shown as the command line writes them, and the choice is remembered", async () => {
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane.getByRole("button", { name: "Use 1 December 2019" }).click();
    await pane.getByText("as at 1 December 2019").waitFor();
    await pane.getByRole("button", { name: "Reports", exact: true }).click();
    for (const name of ["E-mails to leads", "Timeline", "Findings"]) await pane.getByRole("checkbox", { name }).click();
    await pane.getByRole("button", { name: "Write 3 sheets" }).click();
    await pane.getByRole("heading", { name: /^Written: / }).waitFor();
    expect(await tabs()).toEqual(expect.arrayContaining(["Plan summary", "Overdue and due soon", "By lead officer"]));
    expect(await tabs()).not.toContain("Timeline");
    // Nothing is older than the plan it was just made from.
    expect(await pane.getByText(/older than the plan/i).count()).toBe(0);

    await page.getByRole("tab", { name: "Plan summary" }).click();
    await cell(/^A1 .*Summary of the action plan|^A1.*Summary of the action plan/).waitFor();
    await cell(/1 Red, 5 Amber, 12 Green, 1 Purple and 2 White\./).waitFor();
    const chart = page.getByRole("img", {
      name: /^Actions by priority and rating\. 1: Improving prevention and support: Amber 2, Green 3, White 2/,
    });
    await chart.waitFor();
    expect(await pane.getByRole("checkbox", { name: "Timeline" }).isChecked()).toBe(false);
  }, 20_000);

  it("have their e-mails copied from the pane, and Back leads to them", async () => {
    const pane = paneOf(page);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByRole("button", { name: "See and copy the e-mails" }).click();
    await pane.getByRole("button", { name: "Copy e-mail to LSCB Manager" }).click();
    await pane.getByText(/^Copied at /).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^To: LSCB Manager\r?\nSubject: [^\n]+ position at 1 December 2019\r?\n\r?\nDear colleague,/);
    await pane.getByRole("button", { name: "Back" }).click();
    await pane.getByRole("heading", { level: 1, name: "Reports" }).waitFor();
  }, 20_000);

  it("are known to be older when the plan changes, and no longer once that is undone", async () => {
    const pane = paneOf(page);
    await page.getByRole("tab", { name: "Plan", exact: true }).click();
    await typeInto("Red");
    await pane.getByText("3 sheets are older than the plan").waitFor();
    await cell(/^F14/).click();
    await page.keyboard.press("Control+Z");
    await cell(/^F14.*Green/).waitFor();
    await pane.getByRole("button", { name: "Check", exact: true }).click();
    await pane.getByRole("button", { name: "Check again" }).click();
    await pane.getByRole("button", { name: "Reports", exact: true }).click();
    await pane.getByText(/^On ‘Plan summary’, made /).waitFor();
    expect(await pane.getByText(/older than the plan/i).count()).toBe(0);
  }, 20_000);

  it("are refreshed in place from the plan as it is", async () => {
    const pane = paneOf(page);
    await typeInto("Red");
    await pane.getByText("3 sheets are older than the plan").waitFor();
    const before = await tabs();
    await pane.getByRole("button", { name: "Refresh them" }).click();
    await pane.getByRole("heading", { name: /^Written: / }).waitFor();
    expect(await tabs()).toEqual(before);
    expect(await pane.getByText(/older than the plan/i).count()).toBe(0);
    await page.getByRole("tab", { name: "Plan summary" }).click();
    await cell(/2 Red, 5 Amber, 11 Green, 1 Purple and 2 White\./).waitFor();
  }, 20_000);
});
