import type { Area } from "../../src/host/model/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/host/model/limits";
import type { Sheet } from "../../src/host/model/sheet";
import { deleteCells, insertCells } from "../../src/host/model/shift-cells";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../src/host/xlsx/save-xlsx";
import { changeOneCell, changeOneCellBelow, type ChangedFile, planBytes, planFiles } from "../host/xlsx/change-one-cell";
import { partsThatDiffer } from "../host/xlsx/raw-parts";
import { convertWithLibreOffice, findLibreOffice } from "./convert-with-libreoffice";

/** Changes a cell of every plan workbook and has LibreOffice open what was saved. Resolves to what was found; throws with all that is wrong. */
export async function checkWithLibreOffice(): Promise<string> {
  const { version } = findLibreOffice();
  const changed = new Map<string, ChangedFile>();
  for (const name of planFiles()) changed.set(name, await changeOneCell(name, planBytes(name)));
  if (changed.size === 0) throw new Error("there are no plan workbooks");
  changed.set("torture.xlsx, below the protection of its plan", changeOneCellBelow(planBytes("torture.xlsx"), "Plan", 4, 4));

  const moved = tablesWithOtherColumns();
  const troubles: string[] = [];
  const converted = convertWithLibreOffice(new Map([...[...changed].map(([name, { after }]) => [name, after] as const), ...moved]));
  for (const [name, saved] of moved) {
    const bytes = converted.get(name);
    const headings = (file: Uint8Array): unknown[] => {
      const sheet = openXlsx(file, name).find("Plan");
      return Array.from({ length: 14 }, (_, column) => sheet?.cells.get(2, column)?.value ?? null);
    };
    if (!bytes) troubles.push(`${name}: LibreOffice does not open what was saved`);
    else if (headings(bytes).join() !== headings(saved).join())
      troubles.push(`${name}: LibreOffice reads ${headings(bytes).join()} for its headings`);
  }
  for (const [name, file] of changed) {
    const parts = partsThatDiffer(file.before, file.after);
    if (parts.join() !== file.parts.join()) troubles.push(`${name}: ${parts.join(", ")} differ, not only ${file.parts.join(", ")}`);
    const bytes = converted.get(name);
    if (!bytes) {
      troubles.push(`${name}: LibreOffice does not open what was saved`);
      continue;
    }
    const cell = openXlsx(bytes, name).find(file.sheet)?.cells.get(file.row, file.column);
    if (cell?.value !== file.text) troubles.push(`${name}: LibreOffice reads ${JSON.stringify(cell?.value)} for the cell that was changed`);
  }
  if (troubles.length > 0) throw new Error(troubles.join("\n"));
  return `${changed.size} workbooks, changed in one cell, differ in no part but those that have to say so; ${version} opens each and reads the cell, and ${moved.size} whose table has other columns`;
}

/** A workbook whose table had columns inserted and deleted, and whose totals were deleted. */
function tablesWithOtherColumns(): Map<string, Uint8Array> {
  const columns = (column: number, columnCount: number): Area => ({ row: 0, column, rowCount: MAX_ROWS, columnCount });
  const edits: readonly (readonly [string, (workbook: Workbook, plan: Sheet) => void])[] = [
    ["columns inserted into a table", (workbook, plan) => insertCells(workbook, plan, columns(2, 2), "Right", "person")],
    ["columns of a table deleted", (workbook, plan) => deleteCells(workbook, plan, columns(2, 3), "Left", "person")],
    [
      "a table's totals deleted",
      (workbook, plan) => deleteCells(workbook, plan, { row: 11, column: 0, rowCount: 1, columnCount: MAX_COLUMNS }, "Up", "person"),
    ],
  ];
  return new Map(
    edits.map(([name, edit]) => {
      const workbook = openXlsx(planBytes("rich-plan.xlsx"), "rich-plan.xlsx");
      const plan = workbook.find("Plan");
      if (!plan) throw new Error("rich-plan.xlsx has no plan");
      edit(workbook, plan);
      return [name, saveXlsx(workbook)];
    }),
  );
}
