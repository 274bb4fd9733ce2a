import type { Area } from "../../src/host/model/area";
import { openOfficeInNode, type OpenOffice } from "../../src/host/doors/open-office-in-node";
import { EXCELS, drawnWorkbook } from "./simulated-workbook";

describe.each(EXCELS)("special cells on the $door door at ExcelApi $excelApi", (excel) => {
  let office: OpenOffice;
  beforeAll(async () => {
    const workbook = drawnWorkbook({
      Data: [
        ["a", 1, true],
        ["b", null, 2],
        [null, null, null],
        ["c", 3, 4],
      ],
      Empty: [],
    });
    const [data] = workbook.sheets;
    data!.cells.touch(0, 1).formula = "=1";
    data!.cells.touch(3, 1).formula = "=3";
    const list = (source: string, areas: Area[]) => ({
      areas,
      type: "List",
      rule: { list: { source, inCellDropDown: true } },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: true, title: "", message: "" },
      ignoreBlanks: true,
    });
    data!.validations.push(
      list("x,y", [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }]),
      list("z", [
        { row: 0, column: 1, rowCount: 2, columnCount: 1 },
        { row: 3, column: 0, rowCount: 1_000_000, columnCount: 1 },
      ]),
    );
    office = await openOfficeInNode(workbook, excel);
  });
  afterAll(() => office.close());

  const found = (sheet: string, ...which: [Excel.SpecialCellType, Excel.SpecialCellValueType?]): Promise<string | null> =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets
        .getItem(sheet)
        .getRange("A1:C4")
        .getSpecialCellsOrNullObject(...which);
      cells.load("address");
      await context.sync();
      return cells.isNullObject ? null : cells.address;
    });

  it.each([
    ["Formulas", undefined, "Data!B1,Data!B4"],
    ["Constants", undefined, "Data!A1:A2,Data!C1:C2,Data!A4,Data!C4"],
    ["Constants", "Numbers", "Data!C2,Data!C4"],
    ["Constants", "LogicalText", "Data!A1:A2,Data!C1,Data!A4"],
    ["Constants", "Errors", null],
    ["DataValidations", undefined, "Data!A1:B2,Data!A4"],
  ] as const)("finds %s %s", async (kind, values, address) => {
    expect(await found("Data", kind as Excel.SpecialCellType, values as Excel.SpecialCellValueType | undefined)).toBe(address);
  });

  it("answers a null object, or ItemNotFound, where there are none", async () => {
    expect(await found("Empty", "Constants" as Excel.SpecialCellType)).toBeNull();
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Empty").getRange("A1:C4").getSpecialCells("Formulas").load("address");
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("says by name which kinds it does not find", async () => {
    await expect(found("Data", "Blanks" as Excel.SpecialCellType)).rejects.toMatchObject({ code: "NotImplemented" });
  });
});
