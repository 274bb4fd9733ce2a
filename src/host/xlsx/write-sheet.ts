import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { areaAddress, readArea } from "./cell-address";
import { writeCells, type CellWriting } from "./write-cells";
import { escapeAttribute } from "./write-xml";
import { joinChunks, type WorksheetEditor } from "./worksheet-editor";

/** Writes into the worksheet's part what was changed of the sheet. `before` is the sheet as it was opened. */
export function writeSheet(editor: WorksheetEditor, before: Sheet, sheet: Sheet, writing: CellWriting): void {
  const { changed } = sheet;
  if (changed.has("cells") || changed.has("rows")) writeRows(editor, before, sheet, writing);
}

function writeRows(editor: WorksheetEditor, before: Sheet, sheet: Sheet, writing: CellWriting): void {
  const { prefix } = editor;
  const old = editor.bytesOf("sheetData") ?? new TextEncoder().encode(`<${prefix}sheetData/>`);
  const edits = { cells: sheet.changedCells, rows: sheet.changed.has("rows") };
  const written = joinChunks(writeCells(old, prefix, before, sheet, edits, writing));
  if (sameBytes(old, written)) return;
  editor.set("sheetData", [written]);
  widenDimension(editor, sheet);
}

/** The part's claim about its used cells grows with them; it is never trusted here, but other readers look at it. */
function widenDimension(editor: WorksheetEditor, sheet: Sheet): void {
  const [old] = editor.get("dimension");
  const claimed = readArea(/\sref="([^"]*)"/.exec(old ?? "")?.[1] ?? "");
  const used = sheet.cells.usedArea(false);
  if (!claimed || !used) return;
  const wide = union(claimed, used);
  if (areaAddress(wide) !== areaAddress(claimed))
    editor.set("dimension", [`<${editor.prefix}dimension ref="${escapeAttribute(areaAddress(wide))}"/>`]);
}

function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);
