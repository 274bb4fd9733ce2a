import type { Area } from "../model/area";
import { parseArea, splitAddress } from "../model/address";
import { MAX_ADDRESS, MAX_COLUMNS, MAX_ROWS } from "../model/limits";
import { findName, nameArea } from "../model/names";
import { Refusal } from "../model/refusal";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { CellAreas, CellRange } from "./cell-range";

/** The cells an address or a defined name means, seen from a sheet; refuses what means none. */
export function rangeAt(workbook: Workbook, sheet: Sheet, address: string): CellRange {
  // "getRange … the address or name … up to 8,192 characters": https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)
  if (address.length > MAX_ADDRESS) throw new Refusal("InvalidArgument");
  const { sheet: sheetName, rest } = splitAddress(address.trim());
  const on = sheetName === null ? sheet : workbook.sheets.find((other) => other.name.toLowerCase() === sheetName.toLowerCase());
  if (!on) throw new Refusal("InvalidArgument");
  const area = parseArea(rest);
  if (area) return new CellRange(on, area);
  const name = findName(workbook, on, rest);
  const meant = name && nameArea(workbook, name);
  if (meant) return new CellRange(meant.sheet, meant.area);
  for (const other of workbook.sheets) {
    const table = other.tables.find((candidate) => candidate.name.toLowerCase() === rest.toLowerCase());
    if (table) return new CellRange(other, table.area);
  }
  throw new Refusal("InvalidArgument");
}

/** Several areas of a sheet by one address, "A1:B2,D4". */
export function areasAt(workbook: Workbook, sheet: Sheet, address: string): CellAreas {
  if (address.length > MAX_ADDRESS) throw new Refusal("InvalidArgument");
  return new CellAreas(
    sheet,
    address.split(",").map((part) => {
      const range = rangeAt(workbook, sheet, part);
      if (range.sheet !== sheet) throw new Refusal("InvalidArgument");
      return range.area;
    }),
  );
}

/** An area from numbers; refuses one that reaches out of the sheet. */
export function areaFrom(row: number, column: number, rowCount: number, columnCount: number): Area {
  const fits =
    [row, column, rowCount, columnCount].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rowCount >= 1 &&
    columnCount >= 1 &&
    row + rowCount <= MAX_ROWS &&
    column + columnCount <= MAX_COLUMNS;
  if (!fits) throw new Refusal("InvalidArgument");
  return { row, column, rowCount, columnCount };
}
