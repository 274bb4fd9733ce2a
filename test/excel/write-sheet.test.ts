import { checkWorkbook } from "../../src/app/check-workbook";
import { SUMMARY_KINDS } from "../../src/app/choose-sheets";
import { sheetSpecs, writeSheets } from "../../src/app/write-sheets";
import { readIsoDay } from "../../src/domain/calendar/day";
import { text, type MadeSheet } from "../../src/domain/sheets/sheet-spec";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode, type OpenOffice } from "../../src/host/doors/open-office-in-node";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { EXCELS } from "../host/simulated-workbook";
import { planBytes } from "../support/real-plan";

const asOf = readIsoDay("2019-12-01")!;
const ALL = ["key", ...SUMMARY_KINDS] as const;

/** Every value, formula and look of a sheet, for comparing. */
const contents = (book: Workbook, name: string): unknown =>
  [...book.find(name)!.cells.rows].map(([row, cells]) => [
    row,
    [...cells].map(([column, { value, formula, style }]) => [column, value, formula, book.styles.get(style)]),
  ]);

const simple = (rows: MadeSheet["rows"], rest: Partial<MadeSheet> = {}): MadeSheet => ({
  kind: "findings",
  name: "Findings",
  widths: [20, 20],
  rows,
  headerRow: 0,
  charts: [],
  print: { orientation: "landscape", fit: "width", footer: "A & B" },
  made: { plan: "f0", at: "now", asOf: "2019-12-01" },
  ...rest,
});

describe.each(EXCELS)("sheets of ours in Excel through the $door door at ExcelApi $excelApi", (excel) => {
  let book: Workbook;
  let office: OpenOffice;
  const open = async (name: string): Promise<void> => {
    book = openXlsx(planBytes(name), `${name}.xlsx`);
    office = await openOfficeInNode(book, excel);
  };
  afterEach(() => office.close());

  it("are written beside the plan, and the plan stays as it was", async () => {
    await open("000-in-progress");
    const before = contents(book, "Plan");
    const workbook = new ExcelWorkbook();
    const written = await writeSheets(workbook, await checkWorkbook(workbook, { asOf }), ALL, "now");
    expect(written.map(({ kind, outcome }) => [kind, outcome.kind])).toEqual(ALL.map((kind) => [kind, "written"]));
    expect(contents(book, "Plan")).toEqual(before);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "Plan",
      "RAG key",
      "RAG key (2)",
      "Plan summary",
      "Overdue and due soon",
      "By lead officer",
      "E-mail texts",
      "Timeline",
      "Findings",
    ]);
    expect((await workbook.ownSheets()).map(({ kind }) => kind)).toEqual(ALL);
    // Our own sheets look like plans, and are none.
    expect((await workbook.read()).grids.map(({ sheet }) => sheet)).toEqual(["Plan", "RAG key", "RAG key (2)"]);
  });

  // Turned on its side, its counts look like an action's ref, rating and dates.
  it("are no part of the plan when it is read again: the key sheet is a key and nothing else", async () => {
    await open("000-tidy");
    const workbook = new ExcelWorkbook();
    const first = await checkWorkbook(workbook, { asOf });
    const [spec] = sheetSpecs(first, ["key"], "now");
    const counts = ["43 of the Commentary", "87", "96", "20", "Timescale 40"];
    const rows = spec!.rows.map((row, at) =>
      at <= spec!.headerRow!
        ? row
        : [text("Ref Action Lead officer Timescale".split(" ")[at - spec!.headerRow! - 1] ?? "RAG"), row[1]!, text(counts.shift()!)],
    );
    await workbook.writeSheet({ ...spec!, rows });
    const again = await checkWorkbook(workbook, { asOf });
    expect(again.workbook.grids.map(({ isOwnKey }) => isOwnKey === true)).toEqual([false, false, true]);
    expect(again.plan!.tables.map(({ sheet }) => sheet)).toEqual(first.plan!.tables.map(({ sheet }) => sheet));
    expect(again.plan!.priorities.map(({ actions }) => actions.length)).toEqual(
      first.plan!.priorities.map(({ actions }) => actions.length),
    );
  });

  it("are written in place the second time, with nothing changed", async () => {
    await open("000-in-progress");
    const workbook = new ExcelWorkbook();
    const report = await checkWorkbook(workbook, { asOf });
    const specs = sheetSpecs(report, ALL, "now");
    for (const spec of specs) await workbook.writeSheet(spec);
    const names = book.sheets.map(({ name }) => name);
    const first = names.map((name) => contents(book, name));
    const ids = book.sheets.map(({ id }) => id);
    for (const spec of specs) expect(await workbook.writeSheet(spec)).toMatchObject({ kind: "written", isNew: false, taken: null });
    expect(book.sheets.map(({ id }) => id)).toEqual(ids);
    expect(names.map((name) => contents(book, name))).toEqual(first);
    expect(book.find("Plan summary")!.charts.length).toBe(1);
    // The summary's sentences are not frozen over its table.
    expect([book.find("Plan summary")!.frozenRows, book.find("Findings")!.frozenRows]).toEqual([0, 4]);
  });

  it("freeze nothing any more once the table has become a sentence", async () => {
    await open("000-tidy");
    const workbook = new ExcelWorkbook();
    await workbook.writeSheet(simple([[text("Ref")], [text("1.1")]]));
    expect(book.find("Findings")!.frozenRows).toBe(1);
    await workbook.writeSheet(simple([[text("Nothing to put right.")]], { headerRow: null, widths: [120] }));
    expect([book.find("Findings")!.frozenRows, book.find("Findings")!.cells.get(1, 0)?.value ?? null]).toEqual([0, null]);
  });

  it("never touch a sheet of the user's own, and are found again under another name", async () => {
    await open("000-tidy");
    const mine = book.addLoadedSheet("findings", "Visible", null);
    mine.cells.touch(0, 0).value = "mine";
    const workbook = new ExcelWorkbook();
    expect(await workbook.writeSheet(simple([[text("a")]]))).toEqual({
      kind: "written",
      name: "Findings (2)",
      taken: "Findings",
      isNew: true,
    });
    expect(mine.cells.get(0, 0)?.value).toBe("mine");
    book.find("Findings (2)")!.name = "Renamed";
    if (excel.excelApi !== "1.9") expect(await workbook.writeSheet(simple([[text("b")]]))).toMatchObject({ name: "Renamed", isNew: false });
  });

  it("hold every text as text, whatever it begins with", async () => {
    await open("000-tidy");
    const texts = [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "'quoted",
      "1.10",
      "May 2019",
      "TRUE",
      "12%",
      "#REF!",
      '=HYPERLINK("http://x")',
      " =1",
    ];
    await new ExcelWorkbook().writeSheet(simple(texts.map((one) => [text(one)])));
    const { cells } = book.find("Findings")!;
    expect(texts.map((_, row) => cells.get(row, 0))).toEqual(texts.map((value) => expect.objectContaining({ value, formula: null })));
  });

  it("are refused in a protected workbook, and nothing is written", async () => {
    await open("torture");
    const names = book.sheets.map(({ name }) => name);
    expect(await new ExcelWorkbook().writeSheet(simple([[text("a")]]))).toEqual({ kind: "protected", sheet: null });
    expect(book.sheets.map(({ name }) => name)).toEqual(names);
    expect(book.sheets.every(({ changed }) => changed.size === 0)).toBe(true);
  });
});
