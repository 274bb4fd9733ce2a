import { areaOf } from "../../src/domain/grid/cell-ref";
import { EXCELS, drawnWorkbook } from "../host/simulated-workbook";
import { openExcel } from "./open-excel";

const workbook = () => {
  const book = drawnWorkbook({ Plan: [["a"], ["b"], ["c", "d"]], Hidden: [["x"]] });
  book.find("Hidden")!.visibility = "Hidden";
  book.find("Plan")!.rows.set(1, { size: null, hidden: true, style: 0 });
  book.find("Plan")!.columns.set(1, { size: null, hidden: true, style: 0 });
  return book;
};

describe.each(EXCELS)("going to a cell on the $door door at ExcelApi $excelApi", (flavour) => {
  it.each([
    ["a cell", { sheet: "Plan", row: 2, column: 0 }, "shown"],
    ["a sheet's name in other letters", { sheet: "PLAN", row: 2, column: 0 }, "shown"],
    ["a hidden row", { sheet: "Plan", row: 1, column: 0 }, "hidden"],
    ["a hidden column", { sheet: "Plan", row: 2, column: 1 }, "hidden"],
    ["a hidden sheet", { sheet: "Hidden", row: 0, column: 0 }, "hidden"],
    ["no sheet of the workbook", { sheet: "Gone", row: 0, column: 0 }, "gone"],
  ] as const)("takes one sync and tells what became of it: %s", async (_, at, expected) => {
    const { excel, office } = await openExcel(workbook(), flavour);
    office.host.recorder.clear();
    expect(await excel.goTo(areaOf(at))).toBe(expected);
    expect(office.host.recorder.syncs).toHaveLength(1);
    expect(office.host.recorder.syncs[0]!.requestBytes).toBeLessThan(2_500);
  });

  it("shows the sheet and selects whole rows too", async () => {
    const book = workbook();
    book.addLoadedSheet("First", "Visible", null);
    book.active = book.find("First")!;
    const { excel } = await openExcel(book, flavour);
    expect(await excel.goTo({ sheet: "Plan", row: 2, column: 0, rowCount: 1, columnCount: 16_384 })).toBe("shown");
    expect([book.active.name, book.selection]).toEqual(["Plan", { row: 2, column: 0, rowCount: 1, columnCount: 16_384 }]);
  });

  it("says that a cell is being edited", async () => {
    const { excel, office } = await openExcel(workbook(), flavour);
    office.host.cellBeingEdited = true;
    await expect(excel.goTo(areaOf({ sheet: "Plan", row: 0, column: 0 }))).rejects.toMatchObject({ kind: "cell being edited" });
  });
});
