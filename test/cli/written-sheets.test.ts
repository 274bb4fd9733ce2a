import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import { contrast } from "../../src/domain/sheets/readable-colour";
import { headersFooters } from "../../src/host/model/page-setup";
import type { Sheet } from "../../src/host/model/sheet";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../src/host/xlsx/save-xlsx";
import { partsThatDiffer, rawParts } from "../host/xlsx/raw-parts";
import { REAL_PLANS } from "../support/real-plan";
import { PLANS, worldFor } from "./world";

const KINDS = ["key", "summary", "overdue", "leads", "emails", "timeline", "findings"];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sheets-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, file)));
const opened = (file: string): Workbook => openXlsx(bytesOf(file), file);
async function run(...argv: string[]): Promise<string> {
  const world = worldFor({ cwd: folder });
  const code = await main(argv, world);
  if (code !== 0) throw new Error(world.written.err);
  return world.written.out;
}
/** Key and summary sheets written of a plan into a file of that name. */
async function write(plan: string, name: string): Promise<void> {
  await run("key", plan, "--out", `${name}.key.xlsx`, "--as-of", "2019-12-01");
  await run("summary", `${name}.key.xlsx`, "--out", `${name}.xlsx`, "--as-of", "2019-12-01");
}

const kindOf = (sheet: Sheet): string | undefined => sheet.properties.get("ActionPlanCheck.sheet");
const ours = (book: Workbook): Sheet[] => book.sheets.filter((sheet) => kindOf(sheet) !== undefined);
const textOf = (sheet: Sheet, row: number, column: number): string => String(sheet.cells.get(row, column)?.value ?? "");
const headerRow = (sheet: Sheet): number => sheet.printTitleRows!.row;
const lastRow = (sheet: Sheet): number =>
  Math.max(
    ...[...sheet.cells.rows].flatMap(([row, cells]) =>
      [...cells.values()].some(({ value }) => value !== null && value !== "") ? [row] : [],
    ),
  );
const headers = (sheet: Sheet): string[] => {
  const found: string[] = [];
  for (let column = 0; sheet.cells.get(headerRow(sheet), column)?.value; column++) found.push(textOf(sheet, headerRow(sheet), column));
  return found;
};
const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The cell that a link of ours leads to: "'Plan 1'!D5". */
function target(book: Workbook, reference: string): { readonly sheet: Sheet; readonly text: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)$/.exec(reference);
  const name = (match?.[1] ?? match?.[2] ?? "").replaceAll("''", "'");
  const sheet = book.find(name);
  if (!match || !sheet) throw new Error(`${reference} leads nowhere.`);
  const column = [...match[3]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, text: textOf(sheet, Number(match[4]) - 1, column) };
}

describe.each([...REAL_PLANS, "rich-plan"])("the sheets written beside %s", (name) => {
  let book: Workbook;
  const plan = path.join(PLANS, `${name}.xlsx`);
  beforeAll(async () => {
    await write(plan, name);
    book = opened(`${name}.xlsx`);
  }, 60_000);

  it("are all there, each known by its marker, under a name that says what it holds", () => {
    expect(ours(book).map(kindOf)).toEqual(KINDS);
    for (const { name: sheet } of ours(book))
      expect(sheet).toMatch(/^(RAG key|Plan summary|Overdue and due soon|By lead officer|E-mail texts|Timeline|Findings)/);
  });

  // https://analysisfunction.civilservice.gov.uk/policy-store/making-spreadsheets-accessible-a-brief-checklist-of-the-basics/
  it("pass the checklist for accessible spreadsheets as far as it can be tested", () => {
    expect(book.properties.title).toBeTruthy();
    for (const sheet of ours(book)) {
      const [header, last] = [headerRow(sheet), lastRow(sheet)];
      const names = headers(sheet);
      // One table, from its header row to the end of the sheet; every column has a name of its own.
      expect(names.length).toBeGreaterThan(1);
      expect(new Set(names).size).toBe(names.length);
      expect(sheet.merges).toEqual([]);
      expect([...sheet.rows.values(), ...sheet.columns.values()].some(({ hidden }) => hidden)).toBe(false);
      // No blank row holds anything apart, from the title in A1 on; nothing stands beside the table.
      expect(textOf(sheet, 0, 0)).not.toBe("");
      for (let row = 0; row <= last; row++) {
        const cells = [...(sheet.cells.rows.get(row) ?? [])].filter(([, { value }]) => value !== null && value !== "");
        expect(cells.length).toBeGreaterThan(0);
        expect(Math.max(...cells.map(([column]) => column))).toBeLessThan(row < header ? 1 : names.length);
      }
      // No column stands empty but a month without a bar, and no text runs out of its cell.
      for (let column = 0; column < names.length && header < last; column++) {
        const below = Array.from({ length: last - header }, (_, row) => textOf(sheet, header + 1 + row, column));
        if (kindOf(sheet) !== "timeline") expect([names[column], below.some((text) => text !== "")]).toEqual([names[column], true]);
        for (const [at, text] of below.entries()) {
          const cell = sheet.cells.get(header + 1 + at, column);
          const { wrap } = book.styles.get(cell?.style ?? 0);
          if (typeof cell?.value === "string" && text.length > (sheet.columns.get(column)?.size ?? 9) + 1)
            expect([text, wrap]).toEqual([text, true]);
        }
      }
      // Whoever reads a link without what stands around it knows where it leads.
      for (const { area } of sheet.hyperlinks) expect(textOf(sheet, area.row, area.column)).toMatch(/\d/);
      expect(sheet.autoFilter).toBeNull();
      // Nothing is told by colour alone, and what is coloured can be read.
      for (const [, cells] of sheet.cells.rows)
        for (const [, { value, style }] of cells) {
          const { fill, fontColour } = book.styles.get(style);
          if (fill === null) continue;
          expect(String(value ?? "")).not.toBe("");
          expect(contrast(fill, fontColour ?? "#000000")).toBeGreaterThanOrEqual(4.5);
        }
      // A chart has a title, and a text says where its figures stand.
      for (const chart of sheet.charts) {
        expect(chart.name).toBe("ActionPlanChart1");
        expect(
          rawParts(bytesOf(`${name}.xlsx`))
            .get("xl/charts/chart1.xml")
            ?.toString() ?? "",
        ).not.toBe("");
      }
      if (sheet.charts.length > 0)
        expect(
          Array.from({ length: header }, (_, row) => textOf(sheet, row, 0)).some((text) => text.startsWith("The chart below the table")),
        ).toBe(true);
      // Whoever opens it stands at the top.
      expect(book.selections.get(sheet) ?? book.selection).toMatchObject({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
    }
  });

  it("come out whole on A4: fitted to the width, the header on every page, a footer, no row too high to show", () => {
    for (const sheet of ours(book)) {
      expect(sheet.pageSetup).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
      expect(sheet.printTitleRows).toMatchObject({ row: headerRow(sheet), rowCount: 1 });
      const footers = headersFooters(sheet);
      expect(footers.rightFooter).toBe("Page &P of &N");
      expect(footers.leftFooter).not.toBe("");
      for (const [row, { size }] of sheet.rows) {
        expect(size ?? 15).toBeLessThan(409);
        const lines = Math.max(
          1,
          ...[...(sheet.cells.rows.get(row)?.values() ?? [])].map(({ value }) => String(value ?? "").split("\n").length),
        );
        expect(size ?? 15).toBeGreaterThanOrEqual(lines * 12);
      }
    }
  });

  it("lead by every link to the cell it names", () => {
    let links = 0;
    for (const sheet of ours(book)) {
      for (const { area, documentReference } of sheet.hyperlinks) {
        links++;
        const to = target(book, documentReference!);
        expect(kindOf(to.sheet)).toBeUndefined();
        const said = textOf(sheet, area.row, area.column);
        const row = (header: string): string => textOf(sheet, area.row, headers(sheet).indexOf(header));
        if (kindOf(sheet) !== "timeline") expect(documentReference).toBe(wanted(said));
        if (kindOf(sheet) === "overdue")
          expect(sameText(to.text, row("What the date rests on"), book, to.sheet, documentReference!)).toBe(true);
        if (kindOf(sheet) === "timeline" && /^\d/.test(said)) expect(folded(to.text)).toContain(said);
      }
    }
    expect(links).toBeGreaterThan(10);
  });

  it("leave every sheet of the user's as it was", () => {
    const before = rawParts(new Uint8Array(readFileSync(plan)));
    const after = rawParts(bytesOf(`${name}.xlsx`));
    // New sheets may end what a workbook lists and bring parts of their own; nothing else is touched.
    const touched = partsThatDiffer(new Uint8Array(readFileSync(plan)), bytesOf(`${name}.xlsx`)).filter((part) => !part.startsWith("+"));
    const lists = [
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/sharedStrings.xml",
      "docProps/core.xml",
      "docProps/app.xml",
      "_rels/.rels",
    ];
    // Of the sheet that was in view only that it no longer is.
    const seen = (content: Buffer | undefined): string => (content?.toString() ?? "").replace(/ tabSelected="(1|0|true|false)"/, "");
    expect(touched.filter((part) => !lists.includes(part) && seen(before.get(part)) !== seen(after.get(part)))).toEqual([]);
  });

  it("are the same, byte for byte, when they are made again in the same minute", async () => {
    await run("key", `${name}.xlsx`, "--out", `${name}.a.xlsx`, "--as-of", "2019-12-01");
    await run("summary", `${name}.a.xlsx`, "--out", `${name}.b.xlsx`, "--as-of", "2019-12-01");
    await run("key", `${name}.b.xlsx`, "--out", `${name}.c.xlsx`, "--as-of", "2019-12-01");
    await run("summary", `${name}.c.xlsx`, "--out", `${name}.d.xlsx`, "--as-of", "2019-12-01");
    const sheets = (file: string): [string, string][] => {
      const parts = rawParts(bytesOf(file));
      return [...parts].flatMap(([part, content]): [string, string][] =>
        /^xl\/(worksheets|charts|drawings|sharedStrings|styles)/.test(part) ? [[part, content.toString()]] : [],
      );
    };
    expect(sheets(`${name}.d.xlsx`)).toEqual(sheets(`${name}.b.xlsx`));
    expect(opened(`${name}.d.xlsx`).sheets.map((sheet) => sheet.name)).toEqual(book.sheets.map((sheet) => sheet.name));
  }, 60_000);
});

/** "Plan D5", "Plan D5:D9" or "Plan row 5" as the reference its link must have. */
function wanted(words: string): string {
  const said = words.replace(/ rows? (\d+)(?: to \d+)?$/, " $1");
  const at = said.lastIndexOf(" ");
  const sheet = said.slice(0, at);
  const cell = said.slice(at + 1).split(":")[0]!;
  return `${/^[A-Za-z_][\w.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${/^\d+$/.test(cell) ? `A${cell}` : /^[A-Z]+$/.test(cell) ? `${cell}1` : cell}`;
}

/** The words a date rests on stand in the cell linked to; a date cell holds a number, and a text joined over a page break begins there. */
function sameText(held: string, said: string, book: Workbook, sheet: Sheet, reference: string): boolean {
  if (/^\d{5}(\.\d+)?$/.test(held)) return true;
  const [words, cell] = [folded(said), folded(held)];
  if (cell.includes(words) || words.includes(cell)) return cell !== "";
  throw new Error(`${sheet.name} ${reference} of ${book.fileName} holds “${cell}”, not “${words}”.`);
}

describe("the sheets written again", () => {
  it("after the plan changed differ, and nothing else does", async () => {
    await write(path.join(PLANS, "000-in-progress.xlsx"), "was");
    const book = opened("was.xlsx");
    const changed = book.find("Plan")!;
    changed.cells.touch(13, 5).value = "Red";
    changed.markCell(13, 5);
    changed.changed.add("cells");
    writeFileSync(path.join(folder, "now.xlsx"), saveXlsx(book));
    await write(path.join(folder, "now.xlsx"), "again");
    const [was, now] = ["now.xlsx", "again.xlsx"].map(opened) as [Workbook, Workbook];
    expect(now.sheets.map(({ name }) => name)).toEqual(was.sheets.map(({ name }) => name));
    const parts = [rawParts(bytesOf("now.xlsx")), rawParts(bytesOf("again.xlsx"))] as const;
    for (const { name, partName } of was.sheets.filter((sheet) => kindOf(sheet) === undefined))
      expect([name, parts[1].get(partName!)?.equals(parts[0].get(partName!)!)]).toEqual([name, true]);
    const summary = ours(now).find((sheet) => kindOf(sheet) === "summary")!;
    expect(Array.from({ length: 10 }, (_, row) => textOf(summary, row, 0))).toContain("2 Red, 5 Amber, 11 Green, 1 Purple and 2 White.");
    expect(ours(now).map((sheet) => JSON.parse(sheet.properties.get("ActionPlanCheck.made")!).plan)).not.toContain(
      JSON.parse(ours(was)[0]!.properties.get("ActionPlanCheck.made")!).plan,
    );
  }, 60_000);

  it("never touch a sheet of the user's that has a name of ours, and say so", async () => {
    const book = openXlsx(new Uint8Array(readFileSync(path.join(PLANS, "000-tidy.xlsx"))), "x.xlsx");
    const mine = book.addLoadedSheet("Plan summary", "Visible", null);
    mine.cells.touch(0, 0).value = "My own summary";
    mine.changed.add("cells");
    book.sheetListChanged = true;
    writeFileSync(path.join(folder, "mine.xlsx"), saveXlsx(book));
    const own = opened("mine.xlsx").find("Plan summary")!.partName!;
    const said = await run("summary", "mine.xlsx", "--out", "mine-out.xlsx", "--as-of", "2019-12-01");
    expect(said).toContain("Added the sheet “Plan summary (2)”. A sheet of your own is called “Plan summary”, and was not touched.");
    expect(
      rawParts(bytesOf("mine-out.xlsx"))
        .get(own)
        ?.equals(rawParts(bytesOf("mine.xlsx")).get(own)!),
    ).toBe(true);
    // Found again by its marker, not by its name.
    expect(await run("summary", "mine-out.xlsx", "--out", "mine-twice.xlsx", "--as-of", "2019-12-01")).toContain(
      "Refreshed the sheet “Plan summary (2)”.",
    );
  }, 60_000);

  it.each(["key", "summary"])("are refused in a protected workbook in one sentence: %s", async (command) => {
    const torture = path.join(PLANS, "torture.xlsx");
    const before = readFileSync(torture);
    const world = worldFor({ cwd: folder });
    expect(await main([command, torture, "--out", "torture-out.xlsx"], world)).toBe(2);
    expect(world.written.err.trim().split("\n")).toHaveLength(1);
    expect(world.written.err).toContain("protected");
    expect(readFileSync(torture).equals(before)).toBe(true);
  });
});
