import type { Browser, FrameLocator, Page } from "playwright-core";
import { noPlanFile } from "../support/plan-file";
import { dropFile, paneOf } from "./support/sheet";
import { openBrowser, openSite } from "./support/site";

/** What a new user may need for a first task: a press, a choice or a text typed is one. */
const MOST = 5;

describe("first tasks, from the screen alone", () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let browser: Browser;
  let page: Page;
  let pane: FrameLocator;
  let done: string[];
  beforeAll(async () => {
    site = await openSite("http");
    browser = await openBrowser();
  }, 60_000);
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(15_000);
    await page.goto(site.address);
    pane = paneOf(page);
    await pane.getByRole("button", { name: "Check this workbook" }).waitFor();
    done = [];
  }, 30_000);
  afterEach(async () => {
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThanOrEqual(MOST);
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  /** Presses what can be seen in the pane under this name. */
  const press = async (role: "button" | "treeitem", name: string | RegExp): Promise<void> => {
    done.push(String(name));
    await pane.getByRole(role, { name }).first().click();
  };
  const look = async (words: string): Promise<void> => {
    done.push(words);
    await pane.getByRole("searchbox", { name: "Words, ref or cell" }).fill(words);
  };

  it("Which actions has the MASH Service Manager not updated?", async () => {
    await press("button", "Check this workbook");
    await look("MASH Service Manager");
    await pane.getByText(/^\d of \d+ findings$/).waitFor();
    const lines = await pane.getByRole("treeitem", { level: 2 }).allInnerTexts();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toContain("MASH Service Manager");
  }, 60_000);

  it("Is this ready to send to the board?", async () => {
    await press("button", "Check this workbook");
    await pane.getByRole("heading", { level: 1, name: "Not ready to circulate" }).waitFor();
  }, 60_000);

  it("Put the drop-down back", async () => {
    await dropFile(page, "rota.xlsx", noPlanFile());
    await page.getByRole("heading", { name: "rota.xlsx" }).waitFor();
    await press("button", "Make a sample plan");
    await look("drop-down");
    await press("treeitem", /^3\.2/);
    await press("button", "Put the drop-down back");
    await press("button", "Put the list on 1 cell");
    await pane.getByText("1 rating cell got the list.").first().waitFor();
  }, 60_000);

  it("Make the board’s summary for 1 December", async () => {
    await press("button", "Check this workbook");
    await press("button", "Use 1 December 2019");
    await press("button", /^Reports$/);
    await press("button", /^Write \d sheets$/);
    await page.getByRole("tab", { name: "Plan summary" }).waitFor();
    await pane.getByRole("heading", { name: /^Written: .*‘Plan summary’/ }).waitFor();
  }, 60_000);

  it("Why is 2.4 flagged?", async () => {
    await press("button", "Check this workbook");
    await look("2.4");
    await press("treeitem", /^2\.4.*no lead officer/);
    await pane.getByRole("heading", { name: "Why it matters" }).waitFor();
    await pane.getByText("Nobody answers for it or updates it.").waitFor();
  }, 60_000);
});
