import { sheetAddress } from "../../model/address";
import type { Area } from "../../model/area";
import { boundingArea, cellCount, intersection, isEntireColumns, isEntireRows, isUnbounded, overlaps } from "../../model/area-algebra";
import type { Cell } from "../../model/cell-store";
import { displayedText } from "../../model/displayed-text";
import { CLEAR_KINDS, clearCells } from "../../model/clear-cells";
import { enterCells, setNumberFormats, shapedEntries, toldValue, valueOf } from "../../model/edit-cells";
import { linkOf, setLink } from "../../model/hyperlinks";
import { MAX_CELLS_READ, MAX_COLUMNS, MAX_ROWS } from "../../model/limits";
import { styleAt } from "../../model/look";
import { mergeCells, unmergeCells } from "../../model/merge-cells";
import { Refusal } from "../../model/refusal";
import { deleteCells, insertCells } from "../../model/shift-cells";
import { columnPoints, columnsHidden, rowPoints, rowsHidden, setColumnsHidden, setRowsHidden } from "../../model/row-and-column-size";
import { selectArea } from "../../model/selection";
import { type CallArguments, flagOf, recordOf, textOf } from "../call-arguments";
import { CellAreas, CellRange } from "../cell-range";
import { type ExposedClass, type Method, type Property, does, exposeClass, gives, object } from "../exposed-class";
import { areaFrom, rangeAt } from "../find-range";
import type { HostSession } from "../host-session";
import { cellPropertyMethods } from "./cell-properties";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { dataValidationClass } from "./data-validation";
import { rangeAreasClass } from "./range-areas";
import { rangeFormatClass } from "./range-format";
import { specialCellMethods } from "./special-cells";
import { worksheetClass } from "./worksheet";

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeClass: ExposedClass<CellRange> = exposeClass<CellRange>("Range", {
  identity: (range, host) => {
    const id = host.referenceIdOf(range);
    return id === null ? {} : { _ReferenceId: id };
  },
  properties: {
    address: { get: ({ sheet, area }) => sheetAddress(sheet.name, area) },
    addressLocal: { get: ({ sheet, area }) => sheetAddress(sheet.name, area) },
    // "…returns -1 if the cell count exceeds 2^31-1."
    cellCount: { get: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)) },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rowCount },
    columnCount: { get: ({ area }) => area.columnCount },
    isEntireColumn: { get: ({ area }) => isEntireColumns(area) },
    isEntireRow: { get: ({ area }) => isEntireRows(area) },
    values: entries(valueOf),
    formulas: entries((cell) => cell?.formula ?? valueOf(cell)),
    formulasLocal: entries((cell) => cell?.formula ?? valueOf(cell)),
    valueTypes: { get: (range, host) => cellMatrix(range, host, (cell) => toldValue(cell).type) },
    text: {
      get: (range, host) => {
        const { workbook } = host;
        return cellMatrix(range, host, (cell) =>
          cell ? displayedText(cell, workbook.styles.get(cell.style).numberFormat, workbook.date1904, workbook.locale) : "",
        );
      },
    },
    numberFormat: {
      get: (range, host) =>
        cellMatrix(
          range,
          host,
          (cell, row, column) => host.workbook.styles.get(cell?.style ?? styleAt(range.sheet, row, column)).numberFormat,
        ),
      set: ({ sheet, area }, value, host) => {
        setNumberFormats(host.workbook, sheet, area, value, "add-in");
      },
    },
    // "…all cells hidden: true; none: false; some: null."
    rowHidden: {
      get: ({ sheet, area }) => rowsHidden(sheet, area),
      set: ({ sheet, area }, value, host) => {
        setRowsHidden(host.workbook, sheet, area, flagOf(value), "add-in");
      },
    },
    columnHidden: {
      get: ({ sheet, area }) => columnsHidden(sheet, area),
      set: ({ sheet, area }, value, host) => {
        setColumnsHidden(host.workbook, sheet, area, flagOf(value), "add-in");
      },
    },
    // "Represents the hyperlink for the current range."; null when there is none.
    hyperlink: {
      get: ({ sheet, area }) => {
        const link = linkOf(sheet, area);
        if (!link) return null;
        const { address, documentReference, screenTip } = link;
        const shown = toldValue(sheet.cells.get(area.row, area.column)).value;
        return Object.fromEntries(
          Object.entries({ address, documentReference, screenTip, textToDisplay: String(shown) }).filter(([, text]) => text !== null),
        );
      },
      set: ({ sheet, area }, value, host) => {
        const given = recordOf(value);
        const text = (key: string): string | null => (given[key] === undefined || given[key] === null ? null : textOf(given[key]));
        const link = {
          address: text("address"),
          documentReference: text("documentReference"),
          screenTip: text("screenTip"),
          textToDisplay: text("textToDisplay"),
        };
        setLink(host.workbook, sheet, area, link, "add-in");
      },
    },
    hidden: { get: ({ sheet, area }) => hiddenCells(rowsHidden(sheet, area), columnsHidden(sheet, area)) },
    top: { get: ({ sheet, area }) => pointsBefore(area.row, sheet.defaultRowHeight, sheet.rows, (row) => rowPoints(sheet, row)) },
    left: { get: ({ sheet, area }) => columnsPoints(0, area.column, (column) => columnPoints(sheet, column)) },
    height: {
      get: ({ sheet, area }) =>
        pointsBefore(area.row + area.rowCount, sheet.defaultRowHeight, sheet.rows, (row) => rowPoints(sheet, row)) -
        pointsBefore(area.row, sheet.defaultRowHeight, sheet.rows, (row) => rowPoints(sheet, row)),
    },
    width: { get: ({ sheet, area }) => columnsPoints(area.column, area.columnCount, (column) => columnPoints(sheet, column)) },
  },
  objects: {
    conditionalFormats: object(
      () => conditionalFormatCollectionClass,
      (range) => range,
    ),
    dataValidation: object(
      () => dataValidationClass,
      (range) => range,
    ),
    format: object(
      () => rangeFormatClass,
      (range) => range,
    ),
    worksheet: object(
      () => worksheetClass,
      ({ sheet }) => sheet,
    ),
  },
  methods: {
    calculate: does(() => undefined),
    clear: does(({ sheet, area }, args, host) => {
      clearCells(host.workbook, sheet, area, args.choice(0, CLEAR_KINDS, "All"), "add-in");
    }),
    getCell: part((area, args) => areaFrom(area.row + args.integer(0), area.column + args.integer(1), 1, 1)),
    getRow: part((area, args) => {
      const row = args.integer(0);
      if (row < 0 || row >= area.rowCount) throw new Refusal("InvalidArgument");
      return { ...area, row: area.row + row, rowCount: 1 };
    }),
    getColumn: part((area, args) => {
      const column = args.integer(0);
      if (column < 0 || column >= area.columnCount) throw new Refusal("InvalidArgument");
      return { ...area, column: area.column + column, columnCount: 1 };
    }),
    getLastRow: part((area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 })),
    getLastColumn: part((area) => ({ ...area, column: area.column + area.columnCount - 1, columnCount: 1 })),
    getLastCell: part((area) => ({
      row: area.row + area.rowCount - 1,
      column: area.column + area.columnCount - 1,
      rowCount: 1,
      columnCount: 1,
    })),
    getEntireRow: part((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
    getEntireColumn: part((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })),
    getOffsetRange: part((area, args) => relative(area, args.integer(0), args.integer(1))),
    getResizedRange: part((area, args) =>
      areaFrom(area.row, area.column, area.rowCount + args.integer(0), area.columnCount + args.integer(1)),
    ),
    getAbsoluteResizedRange: part((area, args) => areaFrom(area.row, area.column, args.integer(0), args.integer(1))),
    getRowsAbove: part((area, args) => rowsBeside(area, -Math.abs(args.optionalInteger(0, 1)))),
    getRowsBelow: part((area, args) => rowsBeside(area, args.optionalInteger(0, 1))),
    getColumnsBefore: part((area, args) => columnsBeside(area, -Math.abs(args.optionalInteger(0, 1)))),
    getColumnsAfter: part((area, args) => columnsBeside(area, args.optionalInteger(0, 1))),
    getBoundingRect: gives(
      () => rangeClass,
      (range, args, host) => {
        const other = otherRange(range, args, host);
        if (other.sheet !== range.sheet) throw new Refusal("InvalidArgument");
        return new CellRange(range.sheet, boundingArea(range.area, other.area));
      },
    ),
    getIntersection: gives(
      () => rangeClass,
      (range, args, host) => {
        const shared = sharedRange(range, otherRange(range, args, host));
        if (!shared) throw new Refusal("ItemNotFound");
        return shared;
      },
    ),
    getIntersectionOrNullObject: gives(
      () => rangeClass,
      (range, args, host) => sharedRange(range, otherRange(range, args, host)),
    ),
    getUsedRange: gives(
      () => rangeClass,
      (range, args) => {
        const used = usedRange(range, args.optionalFlag(0));
        // "If there are no used cells within the range, this method will throw an ItemNotFound error."
        if (!used) throw new Refusal("ItemNotFound");
        return used;
      },
    ),
    getUsedRangeOrNullObject: gives(
      () => rangeClass,
      (range, args) => usedRange(range, args.optionalFlag(0)),
    ),
    // The merges that touch the range, whole.
    getMergedAreasOrNullObject: gives(
      () => rangeAreasClass,
      ({ sheet, area }) => {
        const merges = sheet.merges.filter((merge) => overlaps(merge, area));
        return merges.length === 0 ? null : new CellAreas(sheet, merges);
      },
    ),
    // "Inserts a cell or a range of cells into the worksheet in place of this range … Returns a new Range object at the now blank space."
    insert: gives(
      () => rangeClass,
      ({ sheet, area }, args, host) => {
        const direction = args.choice(0, ["Down", "Right"], "Down");
        insertCells(host.workbook, sheet, area, direction, "add-in");
        return new CellRange(sheet, area);
      },
    ),
    delete: does(({ sheet, area }, args, host) => {
      deleteCells(host.workbook, sheet, area, args.choice(0, ["Up", "Left"], "Up"), "add-in");
    }),
    merge: does(({ sheet, area }, args, host) => {
      mergeCells(host.workbook, sheet, area, args.optionalFlag(0), "add-in");
    }),
    unmerge: does(({ sheet, area }, _args, host) => {
      unmergeCells(host.workbook, sheet, area, "add-in");
    }),
    select: does(({ sheet, area }, _args, host) => {
      selectArea(host.workbook, sheet, area, "add-in");
    }),
    ...cellPropertyMethods,
    ...specialCellMethods,
    // Sent by the library before it writes more than 1,500 cells in pieces.
    _ValidateArraySize: does(({ area }, args) => {
      shapeMustBe(area, args.integer(0), args.integer(1));
    }),
  },
});

/** Values or formulas: read cell by cell, written as if typed. */
function entries(told: (cell: Cell | undefined) => unknown): Property<CellRange> {
  return {
    get: (range, host) => cellMatrix(range, host, told),
    set: ({ sheet, area }, value, host) => {
      enterCells(host.workbook, sheet, area, shapedEntries(area, value), "add-in");
    },
  };
}

/** Row by row what is told of each cell; null for whole rows or columns, which have too many: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
function cellMatrix<V>(
  { sheet, area }: CellRange,
  _host: HostSession,
  told: (cell: Cell | undefined, row: number, column: number) => V,
): V[][] | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MAX_CELLS_READ) throw new Refusal("RangeExceedsLimit");
  const matrix: V[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const cells = sheet.cells.rows.get(row);
    const line: V[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++) line.push(told(cells?.get(column), row, column));
    matrix.push(line);
  }
  return matrix;
}

function part(cut: (area: Area, args: CallArguments) => Area): Method<CellRange> {
  return gives(
    () => rangeClass,
    ({ sheet, area }, args) => new CellRange(sheet, cut(area, args)),
  );
}

/** The area moved by so many rows and columns; refuses to leave the sheet. */
export function relative(area: Area, rows: number, columns: number): Area {
  return areaFrom(area.row + rows, area.column + columns, area.rowCount, area.columnCount);
}

function rowsBeside(area: Area, count: number): Area {
  return count > 0
    ? areaFrom(area.row + area.rowCount, area.column, count, area.columnCount)
    : areaFrom(area.row + count, area.column, -count, area.columnCount);
}

function columnsBeside(area: Area, count: number): Area {
  return count > 0
    ? areaFrom(area.row, area.column + area.columnCount, area.rowCount, count)
    : areaFrom(area.row, area.column + count, area.rowCount, -count);
}

function otherRange(range: CellRange, args: CallArguments, host: HostSession): CellRange {
  return args.object(0, rangeClass) ?? rangeAt(host.workbook, range.sheet, args.text(0));
}

function sharedRange(range: CellRange, other: CellRange): CellRange | null {
  const shared = range.sheet === other.sheet ? intersection(range.area, other.area) : null;
  return shared && new CellRange(range.sheet, shared);
}

function usedRange({ sheet, area }: CellRange, valuesOnly: boolean): CellRange | null {
  const used = sheet.cells.usedArea(valuesOnly, area);
  return used && new CellRange(sheet, used);
}

function hiddenCells(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

/** Points above a row, without visiting the rows that have the default height. */
function pointsBefore(row: number, standard: number, own: ReadonlyMap<number, unknown>, at: (row: number) => number): number {
  let points = row * standard;
  for (const index of own.keys()) if (index < row) points += at(index) - standard;
  return points;
}

function columnsPoints(from: number, count: number, at: (column: number) => number): number {
  let points = 0;
  for (let column = from; column < from + count; column++) points += at(column);
  return points;
}

function shapeMustBe(area: Area, rowCount: number, columnCount: number): void {
  if (rowCount === area.rowCount && columnCount === area.columnCount) return;
  throw new Refusal(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    "Range.values",
  );
}
