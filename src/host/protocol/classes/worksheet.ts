import type { Area } from "../../model/area";
import { WHOLE_SHEET } from "../../model/area-algebra";
import { checkAllowed } from "../../model/protect-sheet";
import { Refusal } from "../../model/refusal";
import type { Sheet } from "../../model/sheet";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/sheet-list";
import { choiceOf, flagOf, numberOf, textOf } from "../call-arguments";
import { CellAreas, CellRange } from "../cell-range";
import { colourOf } from "../colour";
import { eventMethods } from "../event-desk";
import { type ExposedClass, type Property, does, exposeClass, gives, object } from "../exposed-class";
import { areaFrom, areasAt, rangeAt } from "../find-range";
import type { HostSession } from "../host-session";
import { autoFilterClass } from "./auto-filter";
import { chartCollectionClass } from "./chart-collection";
import { commentCollectionClass } from "./comment-collection";
import { namedItemCollectionClass } from "./named-item-collection";
import { pageLayoutClass } from "./page-layout";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { tableCollectionClass } from "./table-collection";
import { SHEET_EVENTS } from "./worksheet-collection";
import { worksheetCustomPropertyCollectionClass } from "./worksheet-custom-property-collection";
import { worksheetFreezePanesClass } from "./worksheet-freeze-panes";
import { worksheetProtectionClass } from "./worksheet-protection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetClass: ExposedClass<Sheet> = exposeClass<Sheet>("Worksheet", {
  identity: (sheet, host) => {
    if (!host.workbook.sheets.includes(sheet)) throw new Refusal("ItemNotFound");
    return { Id: sheet.id };
  },
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => {
        renameSheet(host.workbook, sheet, textOf(value), "add-in");
      },
    },
    position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => {
        moveSheet(host.workbook, sheet, numberOf(value), "add-in");
      },
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) => {
        setVisibility(host.workbook, sheet, choiceOf(value, VISIBILITIES), "add-in");
      },
    },
    // "#RRGGBB", "" for none.
    tabColor: {
      get: (sheet) => sheet.tabColour ?? "",
      set: (sheet, value, host) => {
        sheet.tabColour = value === "" ? null : colourOf(value);
        sheet.changed.add("tabColour");
        host.workbook.emit({ kind: "view", sheet, by: "add-in" });
      },
    },
    standardHeight: { get: (sheet) => sheet.defaultRowHeight },
    standardWidth: {
      get: (sheet) => sheet.defaultColumnWidth,
      set: (sheet, value, host) => {
        checkAllowed(host.workbook, sheet, "allowFormatColumns");
        sheet.defaultColumnWidth = numberOf(value);
        sheet.changed.add("columns");
        host.workbook.emit({ kind: "view", sheet, by: "add-in" });
      },
    },
    // Read as showGridlines and showHeadings, written by names of their own: so the library sends it.
    showGridlines: { get: (sheet) => sheet.showGridlines },
    gridlines: { set: shown("showGridlines"), as: "showGridlines" },
    showHeadings: { get: (sheet) => sheet.showHeadings },
    headings: { set: shown("showHeadings"), as: "showHeadings" },
    enableCalculation: { get: () => true },
  },
  objects: {
    protection: object(
      () => worksheetProtectionClass,
      (sheet) => sheet,
    ),
    charts: object(
      () => chartCollectionClass,
      (sheet) => sheet,
    ),
    customProperties: object(
      () => worksheetCustomPropertyCollectionClass,
      (sheet) => sheet,
    ),
    freezePanes: object(
      () => worksheetFreezePanesClass,
      (sheet) => sheet,
    ),
    pageLayout: object(
      () => pageLayoutClass,
      (sheet) => sheet,
    ),
    autoFilter: object(
      () => autoFilterClass,
      (sheet) => sheet,
    ),
    names: object(
      () => namedItemCollectionClass,
      (sheet, host) => ({ workbook: host.workbook, sheet }),
    ),
    tables: object(
      () => tableCollectionClass,
      (sheet, host) => ({ workbook: host.workbook, sheet }),
    ),
    comments: object(
      () => commentCollectionClass,
      (sheet, host) => ({ workbook: host.workbook, sheet }),
    ),
  },
  methods: {
    activate: does((sheet, _args, host) => {
      activateSheet(host.workbook, sheet, "add-in");
    }),
    calculate: does(() => undefined),
    delete: does((sheet, _args, host) => {
      deleteSheet(host.workbook, sheet, "add-in");
    }),
    getCell: gives(
      () => rangeClass,
      (sheet, args) => new CellRange(sheet, areaFrom(args.integer(0), args.integer(1), 1, 1)),
    ),
    getRange: gives(
      () => rangeClass,
      (sheet, args, host) => {
        const address = args.optionalText(0);
        return address === null ? new CellRange(sheet, WHOLE_SHEET) : rangeAt(host.workbook, sheet, address);
      },
    ),
    getRangeByIndexes: gives(
      () => rangeClass,
      (sheet, args) => new CellRange(sheet, areaFrom(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    ),
    getRanges: gives(
      () => rangeAreasClass,
      (sheet, args, host) => {
        const address = args.optionalText(0);
        return address === null ? new CellAreas(sheet, [WHOLE_SHEET]) : areasAt(host.workbook, sheet, address);
      },
    ),
    // "…If the entire worksheet is blank, this function will return the top left cell."
    getUsedRange: gives(
      () => rangeClass,
      (sheet, args) => new CellRange(sheet, sheet.cells.usedArea(args.optionalFlag(0)) ?? FIRST_CELL),
    ),
    getUsedRangeOrNullObject: gives(
      () => rangeClass,
      (sheet, args) => {
        const used = sheet.cells.usedArea(args.optionalFlag(0));
        return used && new CellRange(sheet, used);
      },
    ),
    getNext: gives(
      () => worksheetClass,
      (sheet, args, host) => neighbour(sheet, 1, args.optionalFlag(0), host) ?? missing(),
    ),
    getNextOrNullObject: gives(
      () => worksheetClass,
      (sheet, args, host) => neighbour(sheet, 1, args.optionalFlag(0), host),
    ),
    getPrevious: gives(
      () => worksheetClass,
      (sheet, args, host) => neighbour(sheet, -1, args.optionalFlag(0), host) ?? missing(),
    ),
    getPreviousOrNullObject: gives(
      () => worksheetClass,
      (sheet, args, host) => neighbour(sheet, -1, args.optionalFlag(0), host),
    ),
    ...eventMethods<Sheet>((sheet) => sheet.id, SHEET_EVENTS),
  },
});

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean, host: HostSession): Sheet | null {
  const { sheets } = host.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    if (found && (!visibleOnly || found.visibility === "Visible")) return found;
  }
  return null;
}

function missing(): never {
  throw new Refusal("ItemNotFound");
}

function shown(what: "showGridlines" | "showHeadings"): NonNullable<Property<Sheet>["set"]> {
  return (sheet, value, host) => {
    sheet[what] = flagOf(value);
    sheet.changed.add("view");
    host.workbook.emit({ kind: "view", sheet, by: "add-in" });
  };
}
