import { checkWorkbook, type CheckReport } from "../../src/app/check-workbook";
import { enforceRatings, planEnforcing } from "../../src/app/enforce-ratings";
import { addColumns, planColumns, type ColumnsPlan, type ColumnWork } from "../../src/app/new-columns";
import { dayOf } from "../../src/domain/calendar/day";
import { toA1 } from "../../src/domain/grid/a1";
import { actionsOf } from "../../src/domain/rules/plan-places";
import type { ExcelWorkbook } from "../../src/excel/excel-workbook";
import type { OpenOffice } from "../../src/host/doors/open-office-in-node";
import type { Workbook } from "../../src/host/model/workbook";
import { drawnWorkbook, EXCELS } from "../host/simulated-workbook";
import { CoAuthor } from "./co-author";
import { DESKTOP, openExcel, openPlan } from "./open-excel";

const asOf = dayOf(2019, 12, 1)!;

const offered = (report: CheckReport, work: ColumnWork): ColumnsPlan => {
  const offer = planColumns(report, work);
  if (offer.kind !== "offered") throw new Error(JSON.stringify(offer));
  return offer.plan;
};

/** Every cell's value, formula and look, every merge, width and print area, as text by place. */
function pictureOf(book: Workbook): Map<string, string> {
  const picture = new Map<string, string>();
  for (const { name, cells, merges, columns, printAreas } of book.sheets) {
    for (const [row, line] of cells.rows)
      for (const [column, { value, formula, style }] of line)
        if (value !== null || formula !== null || style !== 0)
          picture.set(`${name}!${toA1({ sheet: name, row, column })}`, JSON.stringify([value, formula, style]));
    for (const merge of merges) picture.set(`${name}!${toA1({ ...merge, sheet: name })} merged`, "");
    for (const [column, size] of columns)
      if (Object.values(size).some(Boolean)) picture.set(`${name} column ${column}`, JSON.stringify(size));
    for (const area of printAreas) picture.set(`${name} prints ${toA1({ ...area, sheet: name })}`, "");
  }
  return picture;
}

/** The places in which two pictures differ. */
const differences = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((place) => a.get(place) !== b.get(place));

describe.each([EXCELS[0]!, EXCELS.at(-1)!])("columns put beside a table through the $door door at ExcelApi $excelApi", (flavour) => {
  let book: Workbook;
  let excel: ExcelWorkbook;
  let office: OpenOffice;
  const open = async (opened: Workbook): Promise<CheckReport> => {
    book = opened;
    ({ excel, office } = await openExcel(book, flavour));
    return checkWorkbook(excel, { asOf });
  };
  const put = async (plan: ColumnsPlan) => {
    const outcome = await addColumns(excel, plan);
    if (outcome.kind !== "added") throw new Error(JSON.stringify(outcome));
    return outcome.added;
  };

  it.each([
    ["000-as-circulated", "split", "Action Plan", ["F", "G", "H"]],
    ["001-as-circulated", "split", "LSCB Business Plan", ["F", "G", "H"]],
    ["003-as-circulated", "add", "Business Development Plan", ["F", "G", "H"]],
    ["004-as-circulated", "add", "LSCB Business Plan 2008-09", ["E", "F", "G"]],
  ] as const)("changes of %s (%s) only the cells named, reads back as the same plan, and is undone", async (name, work, sheet, letters) => {
    const before = await open(openPlan(name));
    const was = pictureOf(book);
    const plan = offered(before, work);
    office.host.recorder.clear();
    const added = await put(plan);
    expect(office.host.recorder.syncs.length).toBeLessThanOrEqual(2);

    const named = new Set(plan.cells.map(({ at }) => `${at.sheet}!${toA1(at)}`));
    const elsewhere = differences(was, pictureOf(book)).filter(
      (place) =>
        !named.has(place) && !letters.some((letter) => place.startsWith(`${sheet}!${letter}`)) && !place.startsWith(`${sheet} column`),
    );
    expect(elsewhere).toEqual([]);

    const merged = new Set(book.find(sheet)!.merges.map((merge) => toA1({ ...merge, sheet })));
    for (const merge of plan.columns.flatMap(({ merges }) => merges)) expect(merged).toContain(toA1(merge));

    const after = await checkWorkbook(excel, { asOf });
    expect(after.plan).toEqual(plan.after.plan);
    expect(actionsOf(after.plan!).length).toBe(actionsOf(before.plan!).length);
    expect(after.findings.map(({ rule, at }) => `${rule} ${toA1(at)}`)).toEqual(
      plan.after.findings.map(({ rule, at }) => `${rule} ${toA1(at)}`),
    );
    expect(after.counts.error).toBe(before.counts.error);
    expect(planColumns(after, work)).toEqual({ kind: "nothing" });

    expect(await excel.removeColumns(added)).toMatchObject({ kind: "applied" });
    expect(differences(was, pictureOf(book))).toEqual([]);
  });

  it("puts the list and its colours on the ratings of a split column, and takes them off again with the columns", async () => {
    const added = await put(offered(await open(openPlan("000-as-circulated")), "split"));
    const plan = planEnforcing(await checkWorkbook(excel, { asOf }));
    expect(plan.dropDown!.all.map(toA1)).toEqual(["F7", "F10:F13", "F17:F18", "F22:F25", "F28:F29", "F33:F35", "F39:F43"]);
    await enforceRatings(excel, plan);
    expect(planEnforcing(await checkWorkbook(excel, { asOf })).lacking).toBe(0);
    const sheet = book.find("Action Plan")!;
    expect(sheet.conditionalFormats.length).toBeGreaterThan(2);
    expect(await excel.removeColumns(added)).toMatchObject({ kind: "applied" });
    expect([sheet.validations, sheet.conditionalFormats]).toEqual([[], []]);
  });

  it("leaves the colours of a split column that no drop-down brings", async () => {
    const added = await put(offered(await open(openPlan("000-as-circulated")), "split"));
    await enforceRatings(excel, planEnforcing(await checkWorkbook(excel, { asOf })));
    const sheet = book.find("Action Plan")!;
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Action Plan").getRange("F7:F20").conditionalFormats.add("Custom");
      own.custom.rule.formula = '=$A7="x"';
      await context.sync();
    });
    const before = sheet.conditionalFormats.length;
    expect(await excel.removeColumns(added)).toMatchObject({ kind: "applied" });
    expect(sheet.conditionalFormats).toHaveLength(before);
  });
});

describe("columns put beside a table", () => {
  const HEAD = ["Action", "Lead officer", "Timescale", "RAG rating and commentary"];
  const drawn = (): Workbook =>
    drawnWorkbook({
      Plan: [
        HEAD,
        ["Write a guide", "Training lead", "June 2020", "Grade: Amber\nLeaflet drafted."],
        ["Map services", "Audit manager", "May 2020", "=1+1 is what they said"],
      ],
    });

  it("look like their neighbours: fill, font, wrapping, lines and width", async () => {
    const book = drawn();
    const { excel } = await openExcel(book, DESKTOP);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const header = sheet.getRange("A1:D1").format;
      header.fill.color = "#1F4E46";
      header.font.color = "#FFFFFF";
      header.font.bold = true;
      header.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("A2:D3").format.wrapText = true;
      sheet.getRange("D1").format.columnWidth = 200.25;
      sheet.pageLayout.setPrintArea("A1:D3");
      await context.sync();
    });
    await addColumns(excel, offered(await checkWorkbook(excel, { asOf }), "split"));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const header = sheet.getRange("E1:F1").load("values,format/fill/color,format/font/color,format/font/bold,format/columnWidth");
      const body = sheet.getRange("E2:F3").load("values,formulas,format/wrapText,format/fill/color");
      const line = header.format.borders.getItem("EdgeBottom").load("style");
      const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      expect(header.values).toEqual([["Commentary", "Evidence of impact"]]);
      expect([header.format.fill.color, header.format.font.color, header.format.font.bold]).toEqual(["#1F4E46", "#FFFFFF", true]);
      expect([header.format.columnWidth, line.style, printed.address]).toEqual([200.25, "Continuous", "Plan!A1:F3"]);
      // What the cell held is text, whatever it looks like.
      expect(body.values).toEqual([
        ["Leaflet drafted.", ""],
        ["=1+1 is what they said", ""],
      ]);
      expect([body.format.wrapText, body.format.fill.color]).toEqual([true, "#FFFFFF"]);
    });
  });

  it("are as wide as what they hold wants, and are taken back to the widths, print area and colours there were", async () => {
    const book = drawnWorkbook({
      Plan: [
        ["Action", "Lead officer", "Timescale"],
        ["Write a guide", "Training lead", "June 2020"],
      ],
    });
    const { excel } = await openExcel(book, DESKTOP);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("C1").format.columnWidth = 90;
      sheet.getRange("D1").format.columnWidth = 30;
      sheet.pageLayout.setPrintArea("A1:C2");
      const own = sheet.getRange("C2").conditionalFormats.add("CellValue").cellValue;
      own.rule = { formula1: '="June 2020"', operator: "EqualTo" };
      own.format.fill.color = "#FFC000";
      await context.sync();
    });
    const was = pictureOf(book);
    const outcome = await addColumns(excel, offered(await checkWorkbook(excel, { asOf }), "add"));
    if (outcome.kind !== "added") throw new Error(JSON.stringify(outcome));
    const widths = async (): Promise<number[]> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        const formats = ["D1", "E1", "F1"].map((cell) => sheet.getRange(cell).format.load("columnWidth"));
        await context.sync();
        return formats.map(({ columnWidth }) => columnWidth);
      });
    // A rating is short; commentary and evidence are as wide as their neighbour.
    expect(await widths()).toEqual([77.25, 90, 90]);
    expect(differences(was, pictureOf(book))).toContain("Plan prints A1:F2");

    expect(await excel.removeColumns(outcome.added)).toMatchObject({ kind: "applied" });
    expect(differences(was, pictureOf(book))).toEqual([]);
    expect((await widths())[0]).toBe(30);
    expect(book.find("Plan")!.conditionalFormats).toHaveLength(1);
  });

  it("are not put in when a cell was changed, filled or filtered since the check", async () => {
    const book = drawn();
    const { excel } = await openExcel(book, DESKTOP);
    const plan = offered(await checkWorkbook(excel, { asOf }), "split");
    const sheet = book.find("Plan")!;
    const was = pictureOf(book);
    sheet.autoFilter = { area: { row: 0, column: 0, rowCount: 3, columnCount: 4 }, isFiltered: false };
    expect(await addColumns(excel, plan)).toEqual({ kind: "filter buttons", sheet: "Plan" });
    sheet.autoFilter = null;
    sheet.cells.touch(2, 5).value = "mine";
    expect(await addColumns(excel, plan)).toEqual({ kind: "occupied", sheet: "Plan", cell: "F3" });
    sheet.cells.touch(2, 5).value = null;
    sheet.cells.touch(1, 3).value = "Grade: Red";
    expect(await addColumns(excel, plan)).toMatchObject({ kind: "stale", edits: [{ becomes: "Amber" }] });
    sheet.cells.touch(1, 3).value = "Grade: Amber\nLeaflet drafted.";
    sheet.protection = { options: {}, hasPassword: false };
    expect(await addColumns(excel, plan)).toEqual({ kind: "protected", sheet: "Plan" });
    expect(differences(was, pictureOf(book))).toEqual([]);
  });

  it("are not taken back once somebody has written in them", async () => {
    const book = drawn();
    const { excel } = await openExcel(book, DESKTOP);
    const outcome = await addColumns(excel, offered(await checkWorkbook(excel, { asOf }), "split"));
    if (outcome.kind !== "added") throw new Error(outcome.kind);
    book.find("Plan")!.cells.touch(1, 4).value = "Leaflet printed.";
    expect(await excel.removeColumns(outcome.added)).toMatchObject({ kind: "stale" });
    expect(book.find("Plan")!.cells.touch(1, 4).value).toBe("Leaflet printed.");
  });

  describe("once somebody", () => {
    const added = async (book: Workbook) => {
      const { excel, office } = await openExcel(book, DESKTOP);
      const outcome = await addColumns(excel, offered(await checkWorkbook(excel, { asOf }), "split"));
      if (outcome.kind !== "added") throw new Error(outcome.kind);
      return { excel, office, added: outcome.added, sheet: book.find("Plan")! };
    };

    it("has written in a cell of them that was left empty, are not taken back, and the cell is named", async () => {
      const book = drawn();
      const { excel, added: columns, sheet } = await added(book);
      sheet.cells.touch(1, 5).value = "Minutes of May";
      const was = pictureOf(book);
      expect(await excel.removeColumns(columns)).toMatchObject({ kind: "stale", edits: [{ at: { sheet: "Plan", row: 1, column: 5 } }] });
      expect(differences(was, pictureOf(book))).toEqual([]);
    });

    it.each<[string, (other: CoAuthor) => void]>([
      ["inserted a row", (other) => other.insertRow("Plan", 2)],
      ["deleted a row", (other) => other.deleteRow("Plan", 2)],
      ["sorted the rows", (other) => other.sort("Plan", 1, [1, 0])],
    ])("has %s, are not taken back", async (_did, meddle) => {
      const book = drawn();
      const { excel, added: columns } = await added(book);
      meddle(new CoAuthor(book));
      const was = pictureOf(book);
      expect(await excel.removeColumns(columns)).toMatchObject({ kind: "stale" });
      expect(differences(was, pictureOf(book))).toEqual([]);
    });

    it("writes in a cell of them at the very moment, what they wrote stays and is told", async () => {
      const book = drawn();
      const { excel, office, added: columns, sheet } = await added(book);
      const { answer } = office.host;
      office.host.answer = (text) => {
        if (text.includes('"Clear"')) new CoAuthor(book).type("Plan", 2, 5, "Minutes of June");
        return answer.call(office.host, text);
      };
      expect(await excel.removeColumns(columns)).toMatchObject({ kind: "partial", notWritten: [{ at: { row: 2, column: 5 } }] });
      expect([sheet.cells.get(2, 5)?.value, sheet.cells.get(1, 4)?.value ?? null]).toEqual(["Minutes of June", null]);
    });
  });
});
