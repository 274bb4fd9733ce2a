import { strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { listWords, validationAt } from "../../src/host/model/validations";
import { planBytes } from "../host/xlsx/change-one-cell";
import { rawParts } from "../host/xlsx/raw-parts";
import { cellOf, dropFile, hasList, isInView, paneOf, savedBy, textOf, untilAt } from "./support/sheet";
import { openBrowser, openSite, watchPage } from "./support/site";

const OTHER_ADD_IN = "xl/webextensions/webextension1.xml";

/** The plan in progress as somebody keeps it who also uses another add-in, whose settings stand in the file. */
function ownPlan(): Uint8Array {
  const parts = unzipSync(planBytes("000-in-progress.xlsx"));
  const other = rawParts(planBytes("rich-plan.xlsx"));
  for (const [name, content] of other) if (name.startsWith("xl/webextensions/")) parts[name] = new Uint8Array(content);
  const add = (part: string, before: string, more: string): void => {
    parts[part] = strToU8(
      Buffer.from(parts[part] ?? [])
        .toString()
        .replace(before, `${more}${before}`),
    );
  };
  const type = "application/vnd.ms-office.webextension";
  add(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="${type}taskpanes+xml"/><Override PartName="/${OTHER_ADD_IN}" ContentType="${type}+xml"/>`,
  );
  add(
    "_rels/.rels",
    "</Relationships>",
    '<Relationship Id="rIdPanes" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>',
  );
  return zipSync(parts);
}

/** What the plan's sheet holds in a saved file. */
function planIn(bytes: Uint8Array) {
  const workbook = openXlsx(bytes, "saved.xlsx");
  const sheet = workbook.find("Plan");
  if (!sheet) throw new Error("the plan is gone");
  return {
    /** The value in a row of the sheet as it is numbered there, and a zero-based column. */
    value: (row: number, column: number) => sheet.cells.get(row - 1, column)?.value ?? null,
    list: (row: number) => {
      const rule = validationAt(sheet, row - 1, 5);
      return rule && listWords(workbook, sheet, rule)?.join();
    },
    settings: workbook.settings,
  };
}

const STATUSES = "Red,Amber,Green,Purple,White";

describe("a plan of one's own in the preview", () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let browser: Browser;
  let page: Page;
  let seen: ReturnType<typeof watchPage>;

  beforeAll(async () => {
    site = await openSite("http");
    browser = await openBrowser();
  }, 60_000);
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    seen = watchPage(page, site.address);
    await page.goto(site.address);
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
  }, 30_000);
  afterEach(async () => {
    expect(seen.strays).toEqual([]);
    expect(seen.errors).toEqual([]);
    await page.context().close();
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  // What Office.js asks for when it starts is asked while a cell is being edited; afterEach sees that nothing was thrown.
  it("takes what is typed before the pane is there", async () => {
    await page.route(/office-js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.reload();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
    await page.keyboard.type("Typed early");
    await paneOf(page).getByRole("button", { name: "Check this workbook" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Editing C5" }).count()).toBe(1);
    await page.keyboard.press("Enter");
    expect(await textOf(page, "C5")).toBe("Typed early");
    await page.unroute(/office-js/);
  });

  it("is dropped, checked, edited, saved and opened again with the mouse", async () => {
    const pane = paneOf(page);
    await dropFile(page, "our plan.xlsx", ownPlan());
    await page.getByRole("heading", { name: "our plan.xlsx" }).waitFor();
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane.getByRole("button", { name: "Use 1 December 2019" }).click();
    await pane.getByText("as at 1 December 2019").waitFor();

    // A finding far below brings its cell into view.
    expect(await cellOf(page, "D25").count()).toBe(0);
    await pane.getByRole("searchbox").fill("4.1");
    await pane.getByRole("treeitem", { name: /^4\.1.*a date/ }).click();
    await untilAt(page, "D25");
    expect(await isInView(page, "D25")).toBe(true);
    // Accepted with a reason, which the add-in keeps in the workbook.
    await pane.getByText("Accept with a reason").click();
    await pane.getByRole("textbox", { name: "Your role or initials" }).fill("LSCB Manager");
    await pane.getByRole("textbox", { name: "Why it is right as it is" }).fill("May is meant");
    await pane.getByRole("button", { name: "Accept", exact: true }).click();
    await pane.getByText(/^It was put right or accepted/).waitFor();

    // A rating from the list.
    await cellOf(page, "F29").click();
    await page.getByRole("button", { name: /list.*F29/i }).click();
    await page.getByRole("option", { name: "Amber" }).click();
    expect(await textOf(page, "F29")).toBe("Amber");

    // Texts pasted over three ratings take their lists away.
    await page.getByRole("textbox", { name: "Name box" }).fill("G25");
    await page.keyboard.press("Enter");
    await cellOf(page, "G27").click({ modifiers: ["Shift"] });
    await page.keyboard.press("Control+C");
    await cellOf(page, "F25").click();
    expect(await hasList(page, "F25")).toBe(true);
    await page.keyboard.press("Control+V");
    await page.waitForFunction(() => document.querySelector('[data-cell="F25"]')?.getAttribute("aria-haspopup") === null);
    expect([await hasList(page, "F26"), await hasList(page, "F27"), await hasList(page, "F29")]).toEqual([false, false, true]);
    expect(await textOf(page, "F26")).toMatch(/^Overtaken by the new s/);

    // Two rows above row 25, taken back, then one.
    await page.locator('.row-heading[data-row="24"]').click();
    await page.locator('.row-heading[data-row="25"]').click({ modifiers: ["Shift"] });
    await page.getByRole("button", { name: "Insert rows" }).click();
    expect([await textOf(page, "A25"), await textOf(page, "A27")]).toEqual(["", "4.1"]);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await textOf(page, "A25")).toBe("4.1");
    await page.locator('.row-heading[data-row="24"]').click();
    await page.getByRole("button", { name: "Insert rows" }).click();
    expect(await textOf(page, "A26")).toBe("4.1");

    const before = ownPlan();
    const saved = await savedBy(page, () => page.getByRole("button", { name: "Save a copy" }).click());
    const plan = planIn(saved);
    expect([plan.value(25, 0), plan.value(26, 0), plan.value(30, 5)]).toEqual([null, 4.1, "Amber"]);
    expect(plan.value(27, 5)).toMatch(/^Overtaken by the new s/);
    expect([24, 25, 26, 27, 28, 29, 30].map(plan.list)).toEqual([STATUSES, null, null, null, null, STATUSES, STATUSES]);
    expect(JSON.stringify([...plan.settings])).toContain("May is meant");
    expect(rawParts(saved).get(OTHER_ADD_IN)).toEqual(rawParts(before).get(OTHER_ADD_IN));

    // Opened again, everything is there, what was accepted included.
    await dropFile(page, "our plan, saved.xlsx", saved);
    await page.getByRole("heading", { name: "our plan, saved.xlsx" }).waitFor();
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane.getByText("1 finding accepted with a reason").waitFor();
    await page.getByRole("textbox", { name: "Name box" }).fill("F30");
    await page.keyboard.press("Enter");
    expect([await textOf(page, "F30"), await textOf(page, "A26")]).toEqual(["Amber", "4.1"]);
  }, 60_000);

  it("gets its list back on exactly the ten ratings pasted over and the five of new rows", async () => {
    const pane = paneOf(page);
    const goTo = async (address: string): Promise<void> => {
      await page.getByRole("textbox", { name: "Name box" }).fill(address);
      await page.keyboard.press("Enter");
      await untilAt(page, address);
    };
    await dropFile(page, "our plan.xlsx", ownPlan());
    await page.getByRole("heading", { name: "our plan.xlsx" }).waitFor();
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane.getByRole("tree").waitFor();
    const before = planIn(await savedBy(page, () => page.getByRole("button", { name: "Save a copy" }).click()));

    // Commentaries over six ratings of one priority and four of another: the pane speaks of them by itself.
    for (const [first, rows] of [
      [14, 6],
      [6, 4],
    ] as const) {
      await goTo(`G${first}`);
      for (let row = 1; row < rows; row++) await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Control+C");
      await goTo(`F${first}`);
      await page.keyboard.press("Control+V");
    }
    await pane.getByText("10 ratings lost the list: F6, F7, F8").waitFor();
    // Five actions below the last, as text from elsewhere is pasted.
    const added = [30, 31, 32, 33, 34];
    const texts = added.map((row) => [`4.${row - 24}`, `Hold meeting ${row}`, "LSCB Manager", "March 2020", "Minutes", "Green"].join("\t"));
    await page.evaluate((text) => navigator.clipboard.writeText(text), texts.join("\r\n"));
    await goTo("A30");
    await page.keyboard.press("Control+V");
    await page.waitForFunction(() => document.querySelector('[data-cell="F30"]')?.textContent === "Green");

    await pane.getByRole("button", { name: "Check again and put the list back" }).click();
    await pane.getByText("15 of 26 rating cells lack the list.").waitFor();
    await pane.getByRole("button", { name: "Put the list on 15 cells" }).click();
    await pane.getByText("15 rating cells got the list.").first().waitFor();

    const after = planIn(await savedBy(page, () => page.getByRole("button", { name: "Save a copy" }).click()));
    const rows = Array.from({ length: 40 }, (_, index) => index + 1);
    const withList = (plan: typeof before): number[] => rows.filter((row) => plan.list(row) === STATUSES);
    // The plan's own list stands on its headings too; nothing is taken off, and nothing but the new rows is added.
    expect(withList(after)).toEqual([...withList(before), ...added]);
    expect([14, 6, 30].map((row) => after.value(row, 5))).toEqual([after.value(14, 6), after.value(6, 6), "Green"]);
  }, 60_000);

  it("is opened, checked, edited, saved and opened again by the keys alone", async () => {
    const { keyboard } = page;
    const pane = paneOf(page);
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await keyboard.press(key);
    };
    let chosen = { name: "", mimeType: "application/octet-stream", buffer: Buffer.alloc(0) };
    page.on("filechooser", (chooser) => void chooser.setFiles(chosen));
    const open = async (name: string, bytes: Uint8Array): Promise<void> => {
      chosen = { ...chosen, name, buffer: Buffer.from(bytes) };
      await press("Shift+F6");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Open");
      await press("Enter");
      await page.getByRole("heading", { name }).waitFor();
    };
    /** Presses Tab until what has the focus in the pane is called so. */
    const tabTo = async (name: RegExp): Promise<void> => {
      const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
      const names: string[] = [];
      for (let tabs = 0; tabs < 30; tabs++) {
        const focused = await frame?.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          return element?.getAttribute("aria-label") ?? element?.getAttribute("placeholder") ?? element?.textContent ?? "";
        });
        if (name.test(focused ?? "")) return;
        names.push(focused?.slice(0, 40) ?? "");
        await press("Tab");
      }
      throw new Error(`Tab does not reach ${String(name)}, only ${JSON.stringify(names)}`);
    };
    const goTo = async (address: string): Promise<void> => {
      await press("Control+G");
      await keyboard.type(address);
      await press("Enter");
      await untilAt(page, address);
    };

    await open("our plan.xlsx", ownPlan());
    // From the sheet by its tabs into the pane.
    await pane.getByRole("button", { name: "Check this workbook" }).waitFor();
    await press("F6", "F6");
    await tabTo(/^Check this workbook/);
    await press("Enter");
    await pane.getByRole("button", { name: "Use 1 December 2019" }).waitFor();
    await tabTo(/^Use 1 December 2019/);
    await press("Enter");
    await pane.getByText("as at 1 December 2019").waitFor();
    await tabTo(/^Words, ref or cell/);
    await keyboard.type("4.1");
    await pane.getByRole("treeitem", { name: /^4\.1.*a date/ }).waitFor();
    await tabTo(/Date that Excel may have changed/);
    await press("ArrowDown", "Enter");
    await untilAt(page, "D25");
    expect(await isInView(page, "D25")).toBe(true);

    // From the pane over the ribbon to the sheet; the list by Alt+Down, a text by F2.
    await press("F6", "F6");
    expect(await page.getByRole("grid").evaluate((grid) => document.activeElement === grid)).toBe(true);
    await press("ArrowRight", "ArrowRight", "Alt+ArrowDown");
    expect(await page.getByRole("option", { name: "Green" }).getAttribute("aria-selected")).toBe("true");
    await press("ArrowUp", "Enter");
    expect(await textOf(page, "F25")).toBe("Amber");
    await press("ArrowRight", "F2");
    await keyboard.type(" Seen by the board.");
    await press("Enter");
    expect(await textOf(page, "G25")).toMatch(/ Seen by the board\.$/);

    await press("Shift+ArrowDown", "Control+C", "ArrowLeft");
    expect(await hasList(page, "F26")).toBe(true);
    await press("Control+V");
    await page.waitForFunction(() => document.querySelector('[data-cell="F26"]')?.getAttribute("aria-haspopup") === null);
    await press("Control+Z");
    await page.waitForFunction(() => document.querySelector('[data-cell="F26"]')?.getAttribute("aria-haspopup") === "listbox");
    expect([await textOf(page, "F26"), await textOf(page, "F27")]).toEqual(["Purple", "Green"]);
    await press("Control+Y");
    await page.waitForFunction(() => document.querySelector('[data-cell="F27"]')?.getAttribute("aria-haspopup") === null);

    await goTo("A21");
    await press("Shift+F10");
    await keyboard.type("i");
    await press("Enter");
    expect([await textOf(page, "A21"), await textOf(page, "A22")]).toEqual(["", "3.1"]);

    const saved = await savedBy(page, () => press("Control+S"));
    const plan = planIn(saved);
    expect([plan.value(21, 0), plan.value(22, 0), plan.value(26, 5)]).toEqual([null, 3.1, "Amber"]);
    expect([26, 27, 28, 30].map(plan.list)).toEqual([STATUSES, null, null, STATUSES]);

    await open("our plan, saved.xlsx", saved);
    await pane.getByRole("button", { name: "Check this workbook" }).waitFor();
    await press("F6", "F6");
    await tabTo(/^Check this workbook/);
    await press("Enter");
    await pane.getByRole("tree").waitFor();
    await press("F6", "F6");
    await goTo("G26");
    expect(await textOf(page, "G26")).toMatch(/ Seen by the board\.$/);
  }, 60_000);
});
