import { Refusal } from "../../model/refusal";
import type { Sheet, Table } from "../../model/sheet";
import { toldValue } from "../../model/edit-cells";
import type { Area } from "../../model/area";
import { CellRange } from "../cell-range";
import { exposeCollection, sameName } from "../collection";
import { EventType, WORKBOOK_TARGET, eventMethods } from "../event-desk";
import { type ExposedClass, exposeClass, gives, object } from "../exposed-class";
import { type ScopeOf, sheetsOf } from "../scope-of";
import { autoFilterClass } from "./auto-filter";
import { rangeClass } from "./range";
import { worksheetClass } from "./worksheet";

interface TableOf {
  readonly sheet: Sheet;
  readonly table: Table;
}

interface ColumnOf extends TableOf {
  /** Zero-based within the table. */
  readonly index: number;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const tableClass: ExposedClass<TableOf> = exposeClass<TableOf>("Table", {
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    id: { get: ({ table }) => table.id },
    name: { get: ({ table }) => table.name },
    showHeaders: { get: ({ table }) => table.showHeaders },
    showTotals: { get: ({ table }) => table.showTotals },
    style: { get: ({ table }) => table.style },
  },
  objects: {
    worksheet: object(
      () => worksheetClass,
      ({ sheet }) => sheet,
    ),
    columns: object(
      () => tableColumnCollectionClass,
      (table) => table,
    ),
    autoFilter: object(
      () => autoFilterClass,
      ({ sheet }) => sheet,
    ),
  },
  methods: {
    getRange: gives(
      () => rangeClass,
      ({ sheet, table }) => new CellRange(sheet, table.area),
    ),
    getHeaderRowRange: gives(
      () => rangeClass,
      ({ sheet, table }) => {
        if (!table.showHeaders) throw new Refusal("ItemNotFound");
        return new CellRange(sheet, { ...table.area, rowCount: 1 });
      },
    ),
    getTotalRowRange: gives(
      () => rangeClass,
      ({ sheet, table }) => {
        if (!table.showTotals) throw new Refusal("ItemNotFound");
        return new CellRange(sheet, { ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 });
      },
    ),
    getDataBodyRange: gives(
      () => rangeClass,
      ({ sheet, table }) => new CellRange(sheet, bodyArea(table)),
    ),
    ...eventMethods<TableOf>(
      ({ table }) => table.id,
      [
        ["onChanged", "DataChangedEvent", EventType.tableChanged],
        ["onSelectionChanged", "SelectionChangedEvent", EventType.tableSelection],
      ],
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
const tableColumnClass: ExposedClass<ColumnOf> = exposeClass<ColumnOf>("TableColumn", {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: columnName },
  },
  methods: {
    getRange: gives(
      () => rangeClass,
      ({ sheet, table, index }) => new CellRange(sheet, columnOf(table.area, index)),
    ),
    getDataBodyRange: gives(
      () => rangeClass,
      ({ sheet, table, index }) => new CellRange(sheet, columnOf(bodyArea(table), index)),
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
const tableColumnCollectionClass: ExposedClass<TableOf> = exposeCollection<TableOf, ColumnOf>("TableColumnCollection", {
  item: () => tableColumnClass,
  list: (table) => Array.from({ length: table.table.area.columnCount }, (_, index) => ({ ...table, index })),
  isKey: (column, key) => column.index + 1 === key || sameName(columnName(column), key),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollectionClass: ExposedClass<ScopeOf> = exposeCollection<ScopeOf, TableOf>("TableCollection", {
  item: () => tableClass,
  list: (scope) => sheetsOf(scope).flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))),
  isKey: ({ table }, key) => table.id === key || sameName(table.name, key),
  methods: eventMethods<ScopeOf>(
    ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    [
      ["onAdded", "AddedEvent", EventType.tableAdded],
      ["onChanged", "DataChangedEvent", EventType.tableChanged],
      ["onDeleted", "DeletedEvent", EventType.tableDeleted],
    ],
  ),
});

function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rowCount: Math.max(1, area.rowCount - above - (showTotals ? 1 : 0)) };
}

function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columnCount: 1 };
}

function columnName({ sheet, table, index }: ColumnOf): string {
  return table.showHeaders ? String(toldValue(sheet.cells.get(table.area.row, table.area.column + index)).value) : `Column${index + 1}`;
}
