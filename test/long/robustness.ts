import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isInside } from "../../src/host/model/area-algebra";
import type { Sheet } from "../../src/host/model/sheet";
import { openXlsx, UnreadableFile } from "../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../src/host/xlsx/save-xlsx";
import { borrowedFiles, findBorrowedFiles } from "../host/xlsx/borrowed-files";
import { partsThatDiffer } from "../host/xlsx/raw-parts";
import { convertWithLibreOffice, findLibreOffice } from "./convert-with-libreoffice";

const TEXT = "Reviewed & agreed";
/** Parts that a changed cell may change besides its sheet: the list of texts, the wish to calculate, the list of formulas. */
const MAY_CHANGE = /(?:sharedStrings|workbook|calcChain)\d*\.xml$|^.?\[Content_Types\]\.xml$|workbook\.xml\.rels$/i;

/**
 * Opens every borrowed spreadsheet, changes a cell of those that open, saves and opens them again, and has LibreOffice open what was saved
 * wherever it opens the file as it came. Resolves to what was found; throws with all that is wrong.
 */
export function checkBorrowedFiles(): string {
  const folder = findBorrowedFiles();
  if (!folder) throw new Error("The folder of borrowed spreadsheets is not on this machine: set ROBUSTNESS_DIR to it.");
  const { version } = findLibreOffice();
  const troubles: string[] = [];
  const opened = new Map<string, Uint8Array>();
  const saved = new Map<string, Uint8Array>();
  let refused = 0;
  for (const name of borrowedFiles(folder)) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    try {
      const changed = changeFirstSheet(name, bytes, troubles);
      opened.set(name, bytes);
      saved.set(name, changed);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw new Error(`${name} brought the host down`, { cause: error });
      refused++;
    }
  }
  const before = convertWithLibreOffice(opened);
  const after = convertWithLibreOffice(saved);
  for (const [name, bytes] of before)
    if (bytes && !after.get(name)) troubles.push(`${name}: LibreOffice opens it as it came and not as it was saved`);
  if (troubles.length > 0) throw new Error(troubles.join("\n"));
  const readable = [...before.values()].filter((bytes) => bytes !== null).length;
  return `${refused} files refused in a sentence, ${opened.size} changed, saved and opened again; ${version} opens ${readable} of them before and after`;
}

/** Writes a text in the first cell, or the first free one, of the first sheet below any protection; the file as saved. */
function changeFirstSheet(name: string, bytes: Uint8Array, troubles: string[]): Uint8Array {
  const workbook = openXlsx(bytes, name);
  const sheet = workbook.sheets[0] as Sheet;
  const untouched = partsThatDiffer(bytes, saveXlsx(openXlsx(bytes, name)));
  if (untouched.length > 0) troubles.push(`${name}: saved without a change, ${untouched.join(", ")} differ`);
  Object.assign(sheet.cells.touch(0, 0), { value: TEXT, formula: null, isError: false });
  sheet.markCell(0, 0);
  const saved = saveXlsx(workbook);
  // A heading that is written over renames its table's column.
  const headed = sheet.tables.filter(({ area, showHeaders }) => showHeaders && isInside({ ...area, rowCount: 1 }, 0, 0));
  const own = new Set([sheet.partName, ...headed.map(({ source }) => source)]);
  const wrong = partsThatDiffer(bytes, saved).filter((part) => !own.has(part) && !MAY_CHANGE.test(part));
  if (wrong.length > 0) troubles.push(`${name}: ${wrong.join(", ")} differ too`);
  const value = openXlsx(saved, name).sheets[0]?.cells.get(0, 0)?.value;
  if (value !== TEXT) troubles.push(`${name}: the cell says ${JSON.stringify(value)} when opened again`);
  return saved;
}
