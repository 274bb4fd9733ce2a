import type { Edit } from "../findings/finding";
import { cellKey, type CellValue, type Grid, type ReadWorkbook } from "./grid";
import type { CellArea } from "./cell-ref";

/** The workbook as it would read after the edits, and with these cells merged besides: what a change is worth can be seen before it is made. */
export function withEdits(workbook: ReadWorkbook, edits: readonly Edit[], merges: readonly CellArea[] = []): ReadWorkbook {
  const bySheet = new Map<string, Edit[]>();
  for (const edit of edits) {
    const own = bySheet.get(edit.at.sheet);
    if (own) own.push(edit);
    else bySheet.set(edit.at.sheet, [edit]);
  }
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => {
      const own = bySheet.get(grid.sheet) ?? [];
      const merged = merges.filter(({ sheet }) => sheet === grid.sheet);
      return own.length === 0 && merged.length === 0 ? grid : editedGrid(grid, own, merged);
    }),
  };
}

function editedGrid(grid: Grid, edits: readonly Edit[], merged: readonly CellArea[]): Grid {
  const width = grid.rows[0]?.length ?? 0;
  const top = edits.reduce((least, { at }) => Math.min(least, at.row), grid.originRow);
  const left = edits.reduce((least, { at }) => Math.min(least, at.column), grid.originColumn);
  const bottom = edits.reduce((most, { at }) => Math.max(most, at.row), grid.originRow + grid.rows.length - 1);
  const right = edits.reduce((most, { at }) => Math.max(most, at.column), grid.originColumn + width - 1);
  const rows = Array.from({ length: bottom - top + 1 }, (_, r): CellValue[] => {
    const old = grid.rows[top + r - grid.originRow];
    return Array.from({ length: right - left + 1 }, (__, c) => old?.[left + c - grid.originColumn] ?? null);
  });
  const [texts, formats] = [new Map(grid.texts), new Map(grid.formats)];
  for (const { at, becomes } of edits) {
    const row = rows[at.row - top];
    if (row) row[at.column - left] = becomes === "" ? null : becomes;
    texts.delete(cellKey(at.row, at.column));
    formats.delete(cellKey(at.row, at.column));
  }
  return { ...grid, originRow: top, originColumn: left, rows, texts, formats, merges: grid.merges && [...grid.merges, ...merged] };
}
