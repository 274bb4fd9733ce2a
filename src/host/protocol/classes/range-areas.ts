import { areaAddress, sheetAddress } from "../../model/address";
import { cellCount, intersection, isEntireColumns, isEntireRows } from "../../model/area-algebra";
import { CLEAR_KINDS, clearCells } from "../../model/clear-cells";
import { Refusal } from "../../model/refusal";
import type { CallArguments } from "../call-arguments";
import { CellAreas, CellRange } from "../cell-range";
import { exposeCollection } from "../collection";
import { type ExposedClass, does, exposeClass, gives, object } from "../exposed-class";
import { areasAt } from "../find-range";
import type { HostSession } from "../host-session";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { dataValidationClass } from "./data-validation";
import { rangeClass, relative } from "./range";
import { rangeFormatClass } from "./range-format";
import { worksheetClass } from "./worksheet";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/limits";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreasClass: ExposedClass<CellAreas> = exposeClass<CellAreas>("RangeAreas", {
  identity: (areas, host) => {
    const id = host.referenceIdOf(areas);
    return id === null ? {} : { _ReferenceId: id };
  },
  properties: {
    // "…e.g., Sheet1!A1:B4, Sheet1!D1:D4": the sheet stands before each area.
    address: { get: ({ sheet, areas }) => areas.map((area) => sheetAddress(sheet.name, area)).join(",") },
    addressLocal: { get: ({ sheet, areas }) => areas.map((area) => sheetAddress(sheet.name, area)).join(",") },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireColumn: { get: ({ areas }) => areas.every(isEntireColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isEntireRows) },
  },
  objects: {
    areas: object(
      () => rangeCollectionClass,
      (areas) => areas,
    ),
    conditionalFormats: object(
      () => conditionalFormatCollectionClass,
      (areas) => areas,
    ),
    dataValidation: object(
      () => dataValidationClass,
      (areas) => areas,
    ),
    format: object(
      () => rangeFormatClass,
      (areas) => areas,
    ),
    worksheet: object(
      () => worksheetClass,
      ({ sheet }) => sheet,
    ),
  },
  methods: {
    calculate: does(() => undefined),
    clear: does(({ sheet, areas }, args, host) => {
      const what = args.choice(0, CLEAR_KINDS, "All");
      for (const area of areas) clearCells(host.workbook, sheet, area, what, "add-in");
    }),
    getEntireRow: gives(
      () => rangeAreasClass,
      ({ sheet, areas }) =>
        new CellAreas(
          sheet,
          areas.map((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
        ),
    ),
    getEntireColumn: gives(
      () => rangeAreasClass,
      ({ sheet, areas }) =>
        new CellAreas(
          sheet,
          areas.map((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })),
        ),
    ),
    getOffsetRangeAreas: gives(
      () => rangeAreasClass,
      ({ sheet, areas }, args) =>
        new CellAreas(
          sheet,
          areas.map((area) => relative(area, args.integer(0), args.integer(1))),
        ),
    ),
    getIntersection: gives(
      () => rangeAreasClass,
      (areas, args, host) => {
        const shared = sharedAreas(areas, args, host);
        if (!shared) throw new Refusal("ItemNotFound");
        return shared;
      },
    ),
    getIntersectionOrNullObject: gives(() => rangeAreasClass, sharedAreas),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
const rangeCollectionClass: ExposedClass<CellAreas> = exposeCollection<CellAreas, CellRange>("RangeCollection", {
  item: () => rangeClass,
  list: ({ sheet, areas }) => areas.map((area) => new CellRange(sheet, area)),
  isKey: (range, key) => areaAddress(range.area) === key,
});

function sharedAreas({ sheet, areas }: CellAreas, args: CallArguments, host: HostSession): CellAreas | null {
  const other = args.object(0, rangeClass) ?? args.object(0, rangeAreasClass) ?? areasAt(host.workbook, sheet, args.text(0));
  if (other.sheet !== sheet) return null;
  const shared = areas.flatMap((area) => other.areas.map((of) => intersection(area, of)).filter((both) => both !== null));
  return shared.length === 0 ? null : new CellAreas(sheet, shared);
}
