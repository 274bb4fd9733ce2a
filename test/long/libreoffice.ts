import { openXlsx } from "../../src/host/xlsx/open-xlsx";
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

  const troubles: string[] = [];
  const converted = convertWithLibreOffice(new Map([...changed].map(([name, { after }]) => [name, after])));
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
  return `${changed.size} workbooks, changed in one cell, differ in no part but those that have to say so; ${version} opens each and reads the cell`;
}
