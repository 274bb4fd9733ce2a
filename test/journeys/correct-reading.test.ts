import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { execFile } from "node:child_process";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { axeFaults } from "./support/axe";
import { dropFile, paneOf, savedBy } from "./support/sheet";
import { openBrowser, openSite, watchPage } from "./support/site";

const root = path.resolve(__dirname, "../..");

interface CheckJson {
  readonly settings: { readonly plan?: { readonly meanings: unknown } };
  readonly findings: readonly { readonly rule: string }[];
}

/** What the command line, as it was built, says of a file as at 1 December 2019. */
async function commandLine(file: string): Promise<{ readonly check: CheckJson; readonly read: string }> {
  const run = (...argv: string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      execFile(process.execPath, [path.join(root, "dist/cli/action-plan.js"), ...argv], (error, out, err) => {
        // 1: there are findings.
        if (error && error.code !== 1) reject(new Error(err, { cause: error }));
        else resolve(out);
      });
    });
  const check = JSON.parse(await run("check", file, "--json", "--as-of", "2019-12-01")) as CheckJson;
  return { check, read: await run("read", file) };
}

describe("correcting how a plan is read", () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let browser: Browser;
  let page: Page;
  let pane: FrameLocator;
  let seen: ReturnType<typeof watchPage>;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "plan-"));
    site = await openSite("http");
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 700 }, acceptDownloads: true });
    page.setDefaultTimeout(15_000);
    seen = watchPage(page, site.address);
    await page.goto(site.address);
    pane = paneOf(page);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
    expect(seen.strays).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  const check = async (): Promise<number> => {
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane.getByRole("heading", { name: "Not ready to circulate" }).waitFor();
    // The workbook keeps the review date once it has been chosen.
    const offer = pane.getByRole("button", { name: "Use 1 December 2019" });
    if ((await offer.count()) > 0) await offer.click();
    await pane.getByText("as at 1 December 2019").waitFor();
    return findings();
  };
  /** How many findings the Check view counts. */
  const findings = async (): Promise<number> => {
    const [counts = ""] = await pane.getByText(/^\d+ must fix · \d+ should fix · \d+ to look at$/).allInnerTexts();
    return (counts.match(/\d+/g) ?? []).reduce((sum, each) => sum + Number(each), 0);
  };
  const understood = async (): Promise<void> => {
    await pane.getByRole("button", { name: "What I understood" }).click();
    await pane.getByRole("heading", { level: 1, name: "What I understood" }).waitFor();
  };
  const choose = async (name: string, option: string): Promise<void> => {
    await pane.getByRole("combobox", { name }).click();
    await pane.getByRole("option", { name: option, exact: true }).click();
    await pane.getByText("Checking again…").waitFor({ state: "detached" });
  };

  it("changes what the check finds, and travels with the file", async () => {
    const before = await check();
    await understood();
    await choose("Column G, Commentary", "None of these");
    await pane.getByText("Changed by you").first().waitFor();
    const focused = page.frames().find((one) => one.url().includes("taskpane.html"));
    // The choice keeps the focus after the plan has been checked again.
    expect(await focused?.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
    await choose("What “Green” means", "On track");
    await pane.getByText("Changed by you").nth(1).waitFor();
    expect(await axeFaults(page, "taskpane.html")).toEqual([]);
    const wide = await focused?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await pane.getByRole("button", { name: "Back" }).click();
    const after = await findings();
    expect(after).not.toBe(before);

    const saved = await savedBy(page, () => page.getByRole("button", { name: "Save a copy" }).click());
    await dropFile(page, "corrected.xlsx", saved);
    await page.getByRole("heading", { name: "corrected.xlsx" }).waitFor();
    expect(await check()).toBe(after);
    await understood();
    expect(await pane.getByText("Changed by you").count()).toBe(2);
    expect(await pane.getByRole("combobox", { name: "Column G, Commentary" }).innerText()).toBe("None of these");

    const file = path.join(folder, "corrected.xlsx");
    writeFileSync(file, saved);
    const said = await commandLine(file);
    expect(said.check.settings.plan?.meanings).toEqual([{ status: "Green", meaning: "on-track" }]);
    expect(said.check.findings).toHaveLength(after);
    expect(said.check.findings.map(({ rule }) => rule)).not.toContain("commentary-missing");
    expect(said.read).toMatch(/column G “Commentary” \(changed by you\)/);

    // All taken back, the plan is read as it was at first.
    await pane.getByRole("button", { name: "Use what we read for everything" }).click();
    await pane.getByText("Changed by you").first().waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "Back" }).click();
    expect(await findings()).toBe(before);
  }, 60_000);
});
