import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openOfficeInNode } from "../../../src/host/doors/open-office-in-node";
import type { Sheet } from "../../../src/host/model/sheet";
import type { Workbook } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../../src/host/xlsx/save-xlsx";
import { rawParts } from "./raw-parts";

const PLANS = join(process.cwd(), "test/workbooks/plans");

/** The names of the plan workbooks, and of the two that hold every kind of part. */
export const planFiles = (): string[] => readdirSync(PLANS).filter((name) => name.endsWith(".xlsx"));
export const planBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(PLANS, name)));

/** A file before and after one cell was changed, and which. */
export interface ChangedFile {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The parts that have to differ for the cell to say so, sorted. */
  readonly parts: readonly string[];
}

/** What the cell is made to say: a text that no workbook holds. */
const TEXT = "Reviewed & agreed – see <minutes> of 7 March";

/** Opens the file, writes a text over another through the genuine Office.js, and saves. The sheet may not be protected. */
export async function changeOneCell(name: string, before: Uint8Array): Promise<ChangedFile> {
  const workbook = openXlsx(before, name);
  const place = findText(workbook);
  const office = await openOfficeInNode(workbook, { door: "desktop", excelApi: "1.15" });
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(place.sheet.name).getCell(place.row, place.column).values = [[TEXT]];
      await context.sync();
    });
    return changedFile(before, saveXlsx(workbook), place);
  } finally {
    await office.close();
  }
}

/** The same in the workbook itself, below any protection. */
export function changeOneCellBelow(before: Uint8Array, sheetName: string, row: number, column: number): ChangedFile {
  const workbook = openXlsx(before, sheetName);
  const sheet = workbook.find(sheetName);
  if (!sheet) throw new Error(`there is no sheet ${sheetName}`);
  Object.assign(sheet.cells.touch(row, column), { value: TEXT, formula: null, isError: false });
  sheet.markCell(row, column);
  return changedFile(before, saveXlsx(workbook), { sheet, row, column });
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** A text in the midst of the first sheet that is seen and not protected; on one with several rows, not in the first. */
function findText(workbook: Workbook): Place {
  for (const sheet of workbook.sheets) {
    if (sheet.visibility !== "Visible" || sheet.protection) continue;
    const places = [...sheet.cells.rows]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, cells]) => {
        const found = [...cells].find(([, cell]) => typeof cell.value === "string" && cell.formula === null);
        return found ? [{ sheet, row, column: found[0] }] : [];
      });
    const place = places[Math.floor(places.length / 2)];
    if (place) return place;
  }
  throw new Error("the workbook holds no text that can be changed");
}

function changedFile(before: Uint8Array, after: Uint8Array, { sheet, row, column }: Place): ChangedFile {
  if (sheet.partName === null) throw new Error(`${sheet.name} is not in the file`);
  const raw = rawParts(before);
  const parts = [sheet.partName];
  // A text stands in the cell itself only where the file keeps no list of texts.
  if (raw.has("xl/sharedStrings.xml")) parts.push("xl/sharedStrings.xml");
  // Nothing is calculated here: a workbook with formulas asks Excel to do so when it opens the file.
  if ([...raw].some(([name, content]) => name.startsWith("xl/worksheets/") && /<f[ >]/.test(content.toString())))
    parts.push("xl/workbook.xml");
  return { before, after, sheet: sheet.name, row, column, text: TEXT, parts: parts.sort() };
}
