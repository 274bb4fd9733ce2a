import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../../src/host/model/sheet";
import type { Workbook } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/open-xlsx";

const PLANS = join(process.cwd(), "test/workbooks/plans");
const open = (name: string): Workbook => openXlsx(new Uint8Array(readFileSync(join(PLANS, name))), name);
const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const withoutSource = <T extends { source?: unknown }>(thing: T): Omit<T, "source"> => {
  const { source, ...rest } = thing;
  expect(source).toBeDefined();
  return rest;
};
const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

describe("a workbook with every kind of part", () => {
  const workbook = open("torture.xlsx");
  const plan = sheetOf(workbook, "Plan");
  const at = (row: number, column: number) => plan.cells.get(row, column);

  it("has its sheets in order, with who may see them", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Plan", "Visible"],
      ["Look-ups & Lists", "Visible"],
      ["Pivot", "Visible"],
      ["Hidden", "Hidden"],
      ["Very", "VeryHidden"],
    ]);
    expect(workbook.active?.name).toBe("Look-ups & Lists");
    expect(workbook.structureProtected).toBe(true);
    expect(workbook.date1904).toBe(false);
  });

  it.each([
    ["a shared text", 3, 0, { value: "Draft spec", isError: false, formula: null, style: 0 }],
    ["rich text", 3, 8, { value: "Red bold small italic", isError: false, formula: null, style: 0 }],
    ["a text with a line break", 4, 8, { value: "Line1\nLine2", isError: false, formula: null, style: 7 }],
    ["a text with spaces around it", 1, 3, { value: "  leading & trailing  ", isError: false, formula: null, style: 5 }],
    ["an inline text", 1, 0, { value: "inline text", isError: false, formula: null, style: 0 }],
    ["a yes/no", 1, 1, { value: true, isError: false, formula: null, style: 0 }],
    ["an error", 1, 2, { value: "#N/A", isError: true, formula: null, style: 0 }],
    ["an empty cell with a format", 1, 4, { value: null, isError: false, formula: null, style: 6 }],
    ["a date", 4, 3, { value: 46006, isError: false, formula: null, style: 2 }],
    ["the first cell of a shared formula", 3, 5, { value: 46005, isError: false, formula: "=D4+E4", style: 2 }],
    ["the last cell of a shared formula", 10, 5, { value: 46026, isError: false, formula: "=D11+E11", style: 2 }],
    ["a formula with a text", 14, 2, { value: "Draft spec / Ana", isError: false, formula: '=A4&" / "&B4', style: 0 }],
    ["a formula with a yes/no", 14, 3, { value: true, isError: false, formula: "=E4>3", style: 0 }],
    ["a formula with an error", 14, 4, { value: "#DIV/0!", isError: true, formula: "=1/0", style: 0 }],
    ["an array formula", 14, 0, { value: 5, isError: false, formula: "=TRANSPOSE(E4:F4)", style: 0 }],
    ["a formula on another workbook", 14, 6, { value: 3, isError: false, formula: "=[1]Rates!$A$1*2", style: 0 }],
  ])("has %s", (_, row, column, cell) => expect(at(row, column)).toEqual(cell));

  it("keeps nothing of an empty cell without a format", () => expect(at(5, 8)).toBeUndefined());

  it("has styles resolved, one a cell format of the file", () => {
    expect(workbook.styles.entries.map(({ base }) => base)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(workbook.styles.get(1)).toEqual({
      numberFormat: "General",
      fontName: "Georgia",
      fontSize: 14,
      bold: true,
      italic: false,
      underline: false,
      strikethrough: false,
      fontColour: "#FFFFFF",
      fill: "#C00000",
      horizontal: "Center",
      vertical: "Center",
      wrap: true,
      indent: 0,
      rotation: 0,
      locked: true,
      borders: {
        left: { style: "thin", colour: null },
        right: { style: "medium", colour: "#FF0000" },
        top: { style: "dashed", colour: "#C00000" },
        bottom: { style: "double", colour: null },
      },
    });
    expect(workbook.styles.entries.map(({ style }) => style.numberFormat)).toEqual(
      expect.arrayContaining(["General", "dd\\.mm\\.yyyy", "0%", "@", "m/d/yyyy h:mm"]),
    );
  });

  it("has merges, sizes, hidden rows and columns, view and tab colour", () => {
    expect(plan.merges).toEqual([area(0, 0, 1, 4), area(19, 0, 3, 2)]);
    expect([...plan.rows]).toEqual([
      [0, { size: 30, hidden: false, style: 0 }],
      [1, { size: null, hidden: true, style: 0 }],
      [2, { size: 18.75, hidden: false, style: 1 }],
    ]);
    expect(plan.columns.get(2)).toEqual({ size: 14.5, hidden: false, style: 0 });
    expect(plan.columns.get(7)).toEqual({ size: 9.140625, hidden: true, style: 0 });
    expect(plan.columns.get(4)).toBeUndefined();
    expect(plan).toMatchObject({ frozenRows: 3, frozenColumns: 1, showGridlines: false, tabColour: "#00B050", defaultColumnWidth: 12.5 });
  });

  it("has data validations in Office.js's terms, those pointing at other sheets too", () => {
    expect(plan.validations.map(withoutSource)).toMatchObject([
      {
        areas: [area(3, 2, 8), area(19, 2)],
        type: "List",
        rule: { list: { inCellDropDown: true, source: "=StatusList" } },
        errorAlert: { showAlert: true, style: "Warning", title: "Bad status", message: "Pick one of the list." },
        prompt: { showPrompt: true, title: "Status", message: "Choose a status" },
        ignoreBlanks: true,
      },
      { areas: [area(3, 1, 8)], rule: { list: { inCellDropDown: false, source: "Ana,Bo,Cy,Di" } } },
      { areas: [area(19, 9)], rule: { list: { inCellDropDown: true, source: "='Look-ups & Lists'!$A$2:$A$5" } }, ignoreBlanks: false },
      { type: "WholeNumber", rule: { wholeNumber: { formula1: "=0", formula2: "=365", operator: "Between" } } },
      {
        type: "Date",
        rule: { date: { formula1: "=45900", operator: "GreaterThanOrEqualTo" } },
        errorAlert: { style: "Information" },
      },
      { type: "Custom", rule: { custom: { formula: "=AND(H4>=0,H4<=1)" } } },
      {
        areas: [area(3, 10, 8)],
        type: "List",
        rule: { list: { inCellDropDown: true, source: "='Look-ups & Lists'!$C$2:$C$4" } },
        errorAlert: { title: "x14", message: "x14 err" },
      },
    ]);
  });

  it("has conditional formats by importance, each with what it shows", () => {
    expect(plan.conditionalFormats.map(({ kind, rule, fill, priority }) => [priority, kind, rule, fill])).toEqual([
      [1, "CellValue", { formula1: "=4", operator: "GreaterThan" }, "#FFC7CE"],
      [2, "Custom", { formula: '=$C4="Done"' }, "#C6EFCE"],
      [3, "ColorScale", {}, null],
      [4, "DataBar", {}, null],
      [5, "ContainsText", { operator: "Contains", text: "An" }, "#FFC000"],
      [6, "PresetCriteria", { criterion: "DuplicateValues" }, null],
      [7, "TopBottom", { rank: 25, type: "BottomPercent" }, "#FFC7CE"],
      [8, "PresetCriteria", { criterion: "LastWeek" }, "#C6EFCE"],
      [9, "PresetCriteria", { criterion: "TwoStdDevBelowAverage" }, "#FFC000"],
      [10, "IconSet", {}, null],
      [11, "Custom", { formula: "=COUNTIF('Look-ups & Lists'!$A$2:$A$5,C4)=0" }, "#FFEE00"],
    ]);
    expect(plan.conditionalFormats[0]).toMatchObject({ areas: [area(3, 4, 8)], fontColour: "#9C0006", bold: true, stopIfTrue: true });
  });

  it("has protection, with what it allows", () => {
    expect(plan.protection).toMatchObject({
      hasPassword: true,
      options: { allowFormatCells: true, allowSort: true, allowInsertRows: false, allowEditObjects: false, selectionMode: "Normal" },
    });
    expect(sheetOf(workbook, "Pivot").protection).toBeNull();
  });

  it("has tables, comments, links and names", () => {
    expect(plan.tables.map(withoutSource)).toEqual([
      {
        id: "4",
        name: "tblPlan",
        area: area(2, 0, 10, 10),
        columns: expect.arrayContaining(["% done", "Risk"]),
        showHeaders: true,
        showTotals: true,
        style: "AcmeTable",
      },
    ]);
    expect(plan.comments.map(({ row, column, kind, author, text, replies }) => [row, column, kind, author, text, replies?.length])).toEqual(
      [
        [3, 0, "note", "Ana Author", "Ana: a note", undefined],
        [4, 2, "threaded", "Ana Author", "why blocked?", 1],
      ],
    );
    expect(plan.hyperlinks.map(withoutSource)).toEqual([
      {
        area: area(4, 8),
        address: "https://example.com/a?b=1&c=2",
        documentReference: null,
        screenTip: "Go out",
        textToDisplay: "x",
      },
      {
        area: area(14, 1),
        address: null,
        documentReference: "'Look-ups & Lists'!A1",
        screenTip: null,
        textToDisplay: "to lists",
      },
    ]);
    expect(workbook.names).toEqual([
      { name: "HiddenName", formula: "=42", visible: false, comment: "", scope: null },
      { name: "LocalRate", formula: "=0.19", visible: true, comment: "a comment", scope: plan.id },
      { name: "StatusList", formula: "='Look-ups & Lists'!$A$2:$A$5", visible: true, comment: "", scope: null },
      { name: "Tax", formula: "=Plan!$B$15*1.19", visible: true, comment: "", scope: null },
    ]);
  });

  it("has page set-up, document properties, and no settings of ours", () => {
    expect(plan.pageSetup).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      topMargin: 54,
      zoom: { horizontalFitToPages: 1 },
      headersFooters: { defaultForAllPages: { leftHeader: '&"Georgia,Bold"Plan', rightHeader: "&D", centerFooter: "Page &P of &N" } },
    });
    expect(workbook.properties).toMatchObject({ title: "Launch plan", author: "Ana Author", company: "Acme", manager: "Mia Manager" });
    expect(workbook.settings.size).toBe(0);
  });

  it("counts nothing as changed", () => {
    for (const sheet of workbook.sheets) expect([sheet.changed.size, sheet.changedCells.size]).toEqual([0, 0]);
  });
});

it("opens every sample plan, and finds cells on its first sheet", () => {
  const files = readdirSync(PLANS).filter((name) => name.endsWith(".xlsx"));
  expect(files.length).toBeGreaterThanOrEqual(10);
  for (const file of files) expect(open(file).sheets[0]?.cells.usedArea(true)).not.toBeNull();
});

it("reads a drop-down of literal words", () => {
  const plan = sheetOf(open("000-in-progress.xlsx"), "Plan");
  expect(plan.validations).toMatchObject([{ type: "List", rule: { list: { source: "Red,Amber,Green,Purple,White" } } }]);
});
