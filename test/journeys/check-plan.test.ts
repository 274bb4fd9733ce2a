import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { openBrowser, openSite, watchPage } from "./support/site";

const plan = (name: string): string => path.resolve(__dirname, "../workbooks/plans", name);
const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Action plan check"]');

describe.each(["http", "https"] as const)("checking a plan over %s", (scheme) => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let browser: Browser;
  let page: Page;
  let seen: ReturnType<typeof watchPage>;

  beforeAll(async () => {
    site = await openSite(scheme);
    browser = await openBrowser();
  }, 60_000);
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ignoreHTTPSErrors: true });
    seen = watchPage(page, site.address);
    await page.goto(site.address);
    if (scheme === "https") {
      await page.getByRole("button", { name: "Simulated Excel" }).click();
      await page.getByRole("combobox", { name: /Excel/ }).first().selectOption({ label: "Excel on the web" });
      await page.keyboard.press("Escape");
    }
  }, 30_000);
  afterEach(async () => {
    expect(seen.strays).toEqual([]);
    expect(seen.errors).toEqual([]);
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  it("goes from the first page to the cell that a finding is about", async () => {
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane.getByRole("button", { name: "Use 1 December 2019" }).click();
    await pane.getByText("as at 1 December 2019").waitFor();
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"))!;
    expect(await frame.evaluate("Office.context.platform")).toBe(scheme === "https" ? "OfficeOnline" : "PC");
    expect(await pane.getByRole("heading", { level: 1 }).innerText()).toBe("Not ready to circulate");

    // The list draws what is in view; searching brings the one finding there.
    await pane.getByRole("searchbox").fill("no lead officer");
    const finding = pane.getByRole("treeitem", { name: /^2\.4.*no lead officer/ });
    await finding.click();
    await page.waitForFunction(() => (document.querySelector('[aria-label="Name box"]') as HTMLInputElement | null)?.value === "C17");
    const box = await page.getByRole("gridcell", { name: /^C17/ }).boundingBox();
    expect(box).not.toBeNull();
    expect(box!.y).toBeGreaterThan(150);
    expect(box!.y + box!.height).toBeLessThan(800);
  }, 60_000);

  it("checks from the ribbon, and says when the plan has changed since", async () => {
    await page.getByRole("button", { name: "Check plan" }).click();
    const pane = paneOf(page);
    await pane.getByRole("heading", { name: "Not ready to circulate" }).waitFor();
    await page.getByRole("gridcell", { name: /^C7/ }).dblclick();
    await page.keyboard.type("LSCB Manager");
    await page.keyboard.press("Enter");
    await pane
      .getByText(/changed since/)
      .first()
      .waitFor();
  }, 60_000);

  it("settles a date that reads two ways from its finding, in the cell, and takes it back", async () => {
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "Check this workbook" }).waitFor();
    await page.getByRole("gridcell", { name: /^D6/ }).click();
    await page.keyboard.type("by 03/04/2019");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Check plan" }).click();
    await pane.getByRole("searchbox").fill("03/04/2019");
    await pane
      .getByRole("treeitem", { name: /may mean/ })
      .first()
      .click();
    await pane.getByText("It can be read two ways: 3 April 2019 or 4 March 2019.").waitFor();
    await pane.getByRole("button", { name: "Write “by 3 April 2019”" }).click();
    await pane.getByRole("button", { name: "Change 1 cell" }).click();
    await pane.getByText("There is nothing left to put right here.").waitFor();
    await page.getByRole("gridcell", { name: /^D6.*by 3 April 2019/ }).waitFor();
    await pane.getByRole("button", { name: "Undo last fix" }).click();
    await page.getByRole("gridcell", { name: /^D6.*by 03\/04\/2019/ }).waitFor();
  }, 60_000);

  it("opens a plan of the user's own, and says in a sentence why a file is no workbook", async () => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await (await chooser).setFiles(plan("001-tidy.xlsx"));
    await page.getByRole("heading", { name: "001-tidy.xlsx" }).waitFor();
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane
      .getByText(/actions under \d+ priorities/)
      .first()
      .waitFor();

    const again = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await (await again).setFiles({ name: "plan.xlsx", mimeType: "text/plain", buffer: Buffer.from("Ref,Action,Lead\n1.1,Map,LSCB") });
    await page
      .getByText(/plan\.xlsx/)
      .first()
      .waitFor();
    expect(await page.getByRole("heading", { name: "001-tidy.xlsx" }).count()).toBe(1);
  }, 60_000);
});

it("runs on the files that npm start serves", () => {
  expect(readFileSync(path.resolve(__dirname, "../../dist/preview/index.html"), "utf8")).toContain("preview.js");
});
