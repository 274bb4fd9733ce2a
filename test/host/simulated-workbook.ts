import { Workbook } from "../../src/host/model/workbook";

/** The flavours of Excel every behaviour is tried on: both doors, at the lowest and the highest set and at one between. */
export const EXCELS = (["web", "desktop"] as const).flatMap((door) => ["1.9", "1.14", "1.15"].map((excelApi) => ({ door, excelApi })));

/** A workbook drawn as rows of values by sheet. */
export function drawnWorkbook(sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>): Workbook {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addLoadedSheet(name, "Visible", null);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) sheet.cells.touch(r, c).value = value;
      });
    });
  }
  return workbook;
}
