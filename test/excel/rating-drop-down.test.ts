import { checkWorkbook } from "../../src/app/check-workbook";
import { enforceRatings, planEnforcing } from "../../src/app/enforce-ratings";
import { readIsoDay } from "../../src/domain/calendar/day";
import { contrast } from "../../src/domain/sheets/readable-colour";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode, type OpenOffice } from "../../src/host/doors/open-office-in-node";
import { enterCells } from "../../src/host/model/edit-cells";
import { pasteCells } from "../../src/host/model/paste-cells";
import { validationAt } from "../../src/host/model/validations";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { EXCELS } from "../host/simulated-workbook";
import { CoAuthor } from "./co-author";
import { planBytes } from "../support/real-plan";

const asOf = readIsoDay("2019-12-01")!;

describe.each(EXCELS)("enforcing ratings through the $door door at ExcelApi $excelApi", (excel) => {
  let book: Workbook;
  let office: OpenOffice;
  const open = async (name: string): Promise<ExcelWorkbook> => {
    book = openXlsx(planBytes(name), `${name}.xlsx`);
    office = await openOfficeInNode(book, excel);
    return new ExcelWorkbook();
  };
  const listedCells = (): number =>
    book
      .find("Plan")!
      .validations.reduce(
        (sum, { areas, type }) =>
          type === "List" ? sum + areas.reduce((cells, area) => cells + area.rowCount * area.columnCount, 0) : sum,
        0,
      );
  afterEach(() => office.close());

  it("puts right what has one reading, colours by word, and finds nothing to do the second time", async () => {
    const workbook = await open("000-in-progress");
    const plan = planEnforcing(await checkWorkbook(workbook, { asOf }));
    expect(plan.edits.map(({ was, becomes }) => [was, becomes])).toEqual([
      ["amber ", "Amber"],
      ["G", "Green"],
    ]);
    expect(await enforceRatings(workbook, plan)).toMatchObject({
      dropDown: { kind: "enforced", listed: 0, coloured: true },
      edits: { kind: "applied" },
    });
    const formats = book.find("Plan")!.conditionalFormats.length;
    const again = planEnforcing(await checkWorkbook(workbook, { asOf }));
    expect(again).toMatchObject({ lacking: 0, edits: [] });
    expect((await enforceRatings(workbook, again)).dropDown).toEqual({ kind: "enforced", listed: 0, coloured: false });
    expect(book.find("Plan")!.conditionalFormats.length).toBe(formats);
  });

  it("restores exactly the cells whose list was lost, in three syncs and ten kilobytes", async () => {
    const workbook = await open("000-in-progress");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("F6:F9").dataValidation.clear();
      await context.sync();
    });
    const before = listedCells();
    const plan = planEnforcing(await checkWorkbook(workbook, { asOf }));
    expect(plan.lacking).toBe(4);
    office.host.recorder.clear();
    expect((await enforceRatings(workbook, { ...plan, edits: [] })).dropDown).toMatchObject({ kind: "enforced", listed: 4 });
    expect(listedCells()).toBe(before + 4);
    expect(office.host.recorder.syncs.length).toBeLessThanOrEqual(3);
    expect(office.host.recorder.syncs.reduce((sum, { requestBytes }) => sum + requestBytes, 0)).toBeLessThanOrEqual(10_000);
  });

  it("stops other words, says which there are, and colours ratings so that they can be read", async () => {
    const workbook = await open("000-in-progress");
    const sheet = book.find("Plan")!;
    // Four ratings lose their list, and the colours with it.
    pasteCells(
      book,
      { sheet, area: { row: 5, column: 6, rowCount: 4, columnCount: 1 }, cut: false },
      sheet,
      { row: 5, column: 5, rowCount: 4, columnCount: 1 },
      "all",
      "person",
    );
    office.host.recorder.clear();
    const plan = planEnforcing(await checkWorkbook(workbook, { asOf }));
    await enforceRatings(workbook, { ...plan, edits: [] });
    const { members } = office.host.recorder.syncs.find(({ wrote }) => wrote)!;
    expect(members.indexOf("DataValidation.clear")).toBeGreaterThan(-1);
    expect(members.indexOf("DataValidation.clear")).toBeLessThan(members.indexOf("DataValidation.rule"));
    expect(validationAt(sheet, 5, 5)).toMatchObject({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "Red,Amber,Green,Purple,White" } },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop", title: "Not a rating of the key" },
      prompt: { showPrompt: true, title: "RAG rating", message: "Choose Red, Amber, Green, Purple, White. The key says what each means." },
    });
    expect(validationAt(sheet, 5, 5)!.errorAlert.message).toMatch(
      /^The rating is one of Red, Amber, Green, Purple, White, .*in the commentary\.$/,
    );
    const colours = sheet.conditionalFormats.filter(({ areas }) =>
      areas.some(({ row, column, rowCount }) => column === 5 && row <= 5 && row + rowCount > 5),
    );
    expect(colours.map(({ rule }) => rule.formula1).sort()).toEqual(['="Amber"', '="Green"', '="Purple"', '="Red"', '="White"']);
    for (const { fill, fontColour } of colours) expect(contrast(fill ?? "", fontColour ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it("leaves somebody else's colours for the same words alone", async () => {
    const workbook = await open("000-in-progress");
    const sheet = book.find("Plan")!;
    const theirs = {
      id: "theirs",
      areas: [{ row: 5, column: 5, rowCount: 24, columnCount: 3 }],
      kind: "CellValue",
      rule: { formula1: '="Red"', operator: "EqualTo" },
      fill: "#123456",
      fontColour: "#FFFFFF",
      bold: null,
      stopIfTrue: false,
      priority: 1,
    };
    sheet.conditionalFormats.push(theirs);
    const plan = planEnforcing(await checkWorkbook(workbook, { asOf }));
    expect((await enforceRatings(workbook, { ...plan, edits: [] })).dropDown).toMatchObject({ kind: "enforced" });
    const { areas, fill, fontColour } = sheet.conditionalFormats.find(({ id }) => id === "theirs")!;
    expect({ areas, fill, fontColour }).toEqual({
      areas: [{ row: 5, column: 5, rowCount: 24, columnCount: 3 }],
      fill: "#123456",
      fontColour: "#FFFFFF",
    });
  });

  it("puts no list on rows that have moved since the plan was checked", async () => {
    const workbook = await open("000-in-progress");
    const sheet = book.find("Plan")!;
    sheet.validations = [];
    const plan = planEnforcing(await checkWorkbook(workbook, { asOf }));
    expect(plan.lacking).toBe(21);
    new CoAuthor(book).insertRow("Plan", 8);
    expect(await enforceRatings(workbook, plan)).toEqual({ dropDown: { kind: "stale", cells: expect.any(Number) as number }, edits: null });
    expect(listedCells()).toBe(0);
  });

  it("finds exactly the fifteen cells that ten pastes and five new rows left without a list, and gives them one", async () => {
    const workbook = await open("000-tidy");
    const sheet = book.find("Plan")!;
    const before = planEnforcing(await checkWorkbook(workbook, { asOf }));
    await enforceRatings(workbook, before);
    const cells = before.dropDown!.all.flatMap(({ row, column, rowCount }) =>
      Array.from({ length: rowCount }, (_, r) => ({ row: row + r, column })),
    );
    // A person pastes a cell of another column over ten ratings, and types five actions below the last.
    const pasted = cells.filter((_, place) => place % 2 === 0).slice(0, 10);
    for (const { row, column } of pasted) {
      const from = { row, column: column + 1, rowCount: 1, columnCount: 1 };
      sheet.cells.touch(row, column + 1).value = "Green";
      pasteCells(book, { sheet, area: from, cut: false }, sheet, { ...from, column }, "all", "person");
    }
    const last = cells.at(-1)!.row;
    const typed = Array.from({ length: 5 }, (_, r) => ({ row: last + 1 + r, column: cells[0]!.column }));
    typed.forEach(({ row }, r) => {
      const texts = [
        `4.${20 + r}`,
        `Hold meeting number ${r + 1} with all partners`,
        "LSCB Manager",
        "March 2020",
        "Minutes of the meeting",
        "Green",
      ];
      enterCells(book, sheet, { row, column: 0, rowCount: 1, columnCount: 6 }, [texts], "person");
    });

    const formats = sheet.conditionalFormats.length;
    const repair = planEnforcing(await checkWorkbook(workbook, { asOf }));
    const lacking = repair.dropDown!.lacking.flatMap(({ row, column, rowCount }) =>
      Array.from({ length: rowCount }, (_, r) => `${row + r} ${column}`),
    );
    expect(lacking.sort()).toEqual([...pasted, ...typed].map(({ row, column }) => `${row} ${column}`).sort());
    expect(lacking).toHaveLength(15);
    expect((await enforceRatings(workbook, { ...repair, edits: [] })).dropDown).toMatchObject({ kind: "enforced", listed: 15 });
    const again = planEnforcing(await checkWorkbook(workbook, { asOf }));
    expect(again.lacking).toBe(0);
    expect((await enforceRatings(workbook, { ...again, edits: [] })).dropDown).toMatchObject({ coloured: false });
    expect(sheet.conditionalFormats.length).toBe(formats);
  });

  it("leaves a combined column alone and says that it is one", async () => {
    const workbook = await open("000-as-circulated");
    const plan = planEnforcing(await checkWorkbook(workbook, { asOf }));
    expect(plan).toMatchObject({ dropDown: null, lacking: 0, combined: true });
  });

  it("refuses a protected sheet and writes nothing", async () => {
    const workbook = await open("000-tidy");
    book.find("Plan")!.protection = { options: {}, hasPassword: false };
    const plan = planEnforcing(await checkWorkbook(workbook, { asOf }));
    expect(plan.dropDown).not.toBeNull();
    expect(await enforceRatings(workbook, plan)).toEqual({ dropDown: { kind: "protected", sheet: "Plan" }, edits: null });
    expect(book.find("Plan")!.changed.size).toBe(0);
  });
});
