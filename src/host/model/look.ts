import type { Area } from "./area";
import { isEntireColumns, isEntireRows } from "./area-algebra";
import type { Cell, RowCells } from "./cell-store";
import type { AxisSize, Sheet } from "./sheet";
import type { CellStyle, StyleTable } from "./style-table";

/** The look in force at a cell: its own, else its row's, else its column's. */
export function styleAt(sheet: Sheet, row: number, column: number): number {
  return sheet.cells.get(row, column)?.style ?? axisStyle(sheet, row, column);
}

/** The look of a cell that has none of its own: its row's, else its column's. */
export function axisStyle(sheet: Sheet, row: number, column: number): number {
  const ofRow = sheet.rows.get(row)?.style ?? 0;
  return ofRow !== 0 ? ofRow : (sheet.columns.get(column)?.style ?? 0);
}

/** The cell, made with the look of its row or column when it is not there. */
export function touchCell(sheet: Sheet, row: number, column: number): Cell {
  const found = sheet.cells.get(row, column);
  if (found) return found;
  const style = styleAt(sheet, row, column);
  const cell = sheet.cells.touch(row, column);
  cell.style = style;
  return cell;
}

/** The row's or column's own settings, made when it has none. */
export function touchAxis(axis: Map<number, AxisSize>, index: number): AxisSize {
  let size = axis.get(index);
  if (!size) axis.set(index, (size = { size: null, hidden: false, style: 0 }));
  return size;
}

/** The different looks in an area, as indexes. */
export function stylesIn(sheet: Sheet, area: Area): Set<number> {
  const found = new Set<number>();
  const right = area.column + area.columnCount;
  const columnStyles: [number, number][] = [];
  for (const [column, size] of sheet.columns) {
    if (column >= area.column && column < right && size.style !== 0) columnStyles.push([column, size.style]);
  }
  const addMissing = (row: number, has: (column: number) => boolean, present: number): void => {
    if (present >= area.columnCount) return;
    const ofRow = sheet.rows.get(row)?.style ?? 0;
    if (ofRow !== 0) {
      found.add(ofRow);
      return;
    }
    let styledAndMissing = 0;
    for (const [column, style] of columnStyles) {
      if (has(column)) continue;
      styledAndMissing++;
      found.add(style);
    }
    if (present + styledAndMissing < area.columnCount) found.add(0);
  };
  let rowsWithCells = 0;
  forEachRow(sheet, area, (row, cells) => {
    let present = 0;
    forEachCell(cells, area, (_column, cell) => {
      present++;
      found.add(cell.style);
    });
    rowsWithCells++;
    addMissing(row, (column) => cells.has(column), present);
  });
  if (rowsWithCells < area.rowCount) {
    let styledRows = 0;
    for (const [row, size] of sheet.rows) {
      if (row < area.row || row >= area.row + area.rowCount || size.style === 0 || sheet.cells.rows.has(row)) continue;
      styledRows++;
      found.add(size.style);
    }
    if (rowsWithCells + styledRows < area.rowCount) addMissing(-1, () => false, 0);
  }
  return found;
}

/** What is told of the looks in the areas, when it is the same of all; null when it differs, as Office.js says it. */
export function commonLook<V>(styles: StyleTable, sheet: Sheet, areas: readonly Area[], told: (style: CellStyle) => V): V | null {
  let first: V | undefined;
  for (const area of areas) {
    for (const index of stylesIn(sheet, area)) {
      const value = told(styles.get(index));
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
  }
  return first ?? null;
}

/** Changes the look of every cell in the area; whole rows and columns keep it for cells to come. */
export function changeLook(
  styles: StyleTable,
  sheet: Sheet,
  area: Area,
  changes: Partial<CellStyle> | ((style: CellStyle) => Partial<CellStyle>),
): void {
  const derived = new Map<number, number>();
  const next = (index: number): number => {
    let found = derived.get(index);
    if (found === undefined) {
      const wanted = typeof changes === "function" ? changes(styles.get(index)) : changes;
      found = styles.derive(index, wanted);
      derived.set(index, found);
    }
    return found;
  };
  const change = (row: number, column: number, cell: Cell): void => {
    cell.style = next(cell.style);
    sheet.markCell(row, column);
  };
  if (isEntireColumns(area) || isEntireRows(area)) {
    const byColumn = isEntireColumns(area);
    // Where a styled row crosses a column being changed (and the other way round) the cell must carry the new look itself.
    const crossing = byColumn ? sheet.rows : sheet.columns;
    for (const [index, size] of crossing) {
      if (size.style === 0) continue;
      if (byColumn && isEntireRows(area)) size.style = next(size.style);
      else if (byColumn) for (let column = area.column; column < area.column + area.columnCount; column++) touchCell(sheet, index, column);
      else for (let row = area.row; row < area.row + area.rowCount; row++) touchCell(sheet, row, index);
    }
    forEachRow(sheet, area, (row, cells) => {
      forEachCell(cells, area, (column, cell) => {
        change(row, column, cell);
      });
    });
    const axis = byColumn ? sheet.columns : sheet.rows;
    const [from, count] = byColumn ? [area.column, area.columnCount] : [area.row, area.rowCount];
    for (let index = from; index < from + count; index++) {
      const before = axis.get(index)?.style ?? 0;
      const after = next(before);
      if (after !== before) touchAxis(axis, index).style = after;
    }
    sheet.changed.add(byColumn ? "columns" : "rows");
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) change(row, column, touchCell(sheet, row, column));
  }
}

/** Visits the rows of an area that hold cells; cheap both for small areas of big sheets and for whole columns of small ones. */
export function forEachRow(sheet: Sheet, area: Area, visit: (row: number, cells: RowCells) => void): void {
  const { rows } = sheet.cells;
  if (area.rowCount <= rows.size) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const cells = rows.get(row);
      if (cells) visit(row, cells);
    }
    return;
  }
  for (const [row, cells] of rows) if (row >= area.row && row < area.row + area.rowCount) visit(row, cells);
}

/** Visits the cells of one row that lie in the area's columns. */
export function forEachCell(cells: RowCells, area: Area, visit: (column: number, cell: Cell) => void): void {
  if (area.columnCount <= cells.size) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = cells.get(column);
      if (cell) visit(column, cell);
    }
    return;
  }
  cells.forEach((cell, column) => {
    if (column >= area.column && column < area.column + area.columnCount) visit(column, cell);
  });
}
