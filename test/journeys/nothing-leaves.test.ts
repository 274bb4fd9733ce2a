import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page, Request } from "playwright-core";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { openBrowser, openSite } from "./support/site";

const PLAN = path.resolve(__dirname, "../workbooks/plans/000-in-progress.xlsx");

/** Every text of the plan long enough to be nobody else's, folded as it would be in an address or a body. */
function textsOf(file: string): string[] {
  const texts = new Set<string>();
  for (const sheet of openXlsx(new Uint8Array(readFileSync(file)), "plan.xlsx").sheets)
    for (const row of sheet.cells.rows.values())
      for (const cell of row.values()) if (typeof cell.value === "string" && cell.value.trim().length >= 6) texts.add(folded(cell.value));
  return [...texts];
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** All that a request carries out of the browser: its address, its headers, its body. */
async function carried(request: Request): Promise<string> {
  const headers = await request.allHeaders();
  return folded([decoded(request.url()), ...Object.values(headers).map(decoded), request.postData() ?? ""].join(" "));
}

describe("with a plan open over https, as in Excel on the web", () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let browser: Browser;
  let page: Page;
  let pane: FrameLocator;
  const requests: Request[] = [];
  const broken: string[] = [];

  beforeAll(async () => {
    site = await openSite("https");
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ignoreHTTPSErrors: true });
    page.on("request", (request) => requests.push(request));
    await page.exposeFunction("reportViolation", (text: string) => broken.push(text));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        (window as unknown as { reportViolation(text: string): void }).reportViolation(`${violatedDirective}: ${blockedURI}`);
      });
    });
    await page.goto(site.address);
    await page.getByRole("button", { name: "Simulated Excel" }).click();
    await page.getByRole("combobox", { name: /Excel/ }).first().selectOption({ label: "Excel on the web" });
    await page.keyboard.press("Escape");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await (await chooser).setFiles(PLAN);
    await page.getByRole("heading", { name: "000-in-progress.xlsx" }).waitFor();
    pane = page.frameLocator('iframe[title="Action plan check"]');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  it("every view and every kind of write runs under the policy, and no request carries any of the plan", async () => {
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane.getByRole("button", { name: "Use 1 December 2019" }).click();
    await pane.getByText("as at 1 December 2019").waitFor();
    await pane.getByRole("searchbox").fill("no lead officer");
    await pane.getByRole("treeitem", { name: /^2\.4.*no lead officer/ }).click();
    await pane.getByText("Why it matters").waitFor();

    await pane.getByRole("button", { name: "Reports" }).click();
    await pane.getByRole("button", { name: "Write the key sheet" }).click();
    await page.getByRole("tab", { name: "RAG key (2)" }).waitFor();
    await pane.getByRole("button", { name: /^Write \d+ sheets?$/ }).click();
    await page.getByRole("tab", { name: "Summary" }).waitFor();

    await pane.getByRole("button", { name: "Circulate" }).click();
    await pane.getByRole("heading", { level: 1 }).waitFor();
    for (const view of ["What I understood", "RAG drop-down", "Settings", "Help and privacy"]) {
      await pane.getByRole("navigation").getByRole("button", { name: "More" }).click();
      await pane.getByRole("main").getByRole("button", { name: view }).click();
      await pane.getByRole("heading", { level: 1, name: view.split(" and ")[0]! }).waitFor();
    }

    const texts = textsOf(PLAN);
    expect(texts.length).toBeGreaterThan(100);
    expect(requests.length).toBeGreaterThan(5);
    const told: string[] = [];
    for (const request of requests) {
      expect(request.method()).toBe("GET");
      const all = await carried(request);
      told.push(...texts.filter((text) => all.includes(text)).map((text) => `${request.url()}: ${text}`));
    }
    expect(told).toEqual([]);
    expect(requests.map((request) => request.url()).filter((url) => !url.startsWith(site.address) && !/^(data|blob):/.test(url))).toEqual(
      [],
    );
    expect(broken).toEqual([]);
  }, 90_000);

  it("the policy is really there: a request elsewhere is refused, and this test sees it", async () => {
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"))!;
    await frame.evaluate(() => fetch("https://elsewhere.example/").catch(() => null));
    await frame.evaluate(() => {
      document.body.append(Object.assign(document.createElement("img"), { src: "https://elsewhere.example/a.png" }));
    });
    await frame.evaluate(() => document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = 1" })));
    expect(await frame.evaluate("window.ran")).toBeUndefined();
    await frame.waitForTimeout(200);
    expect(broken.map((text) => text.split(":")[0])).toEqual(expect.arrayContaining(["connect-src", "img-src", "script-src-elem"]));
  }, 30_000);
});
