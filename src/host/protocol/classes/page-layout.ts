import type { Area } from "../../model/area";
import {
  PAGE_DEFAULTS,
  changeHeaderFooter,
  changePage,
  headersFooters,
  setPrintAreas,
  setPrintTitleColumns,
  setPrintTitleRows,
} from "../../model/page-setup";
import { Refusal } from "../../model/refusal";
import type { Sheet } from "../../model/sheet";
import { type CallArguments, choiceOf, flagOf, numberOf, recordOf, textOf } from "../call-arguments";
import { CellAreas, CellRange } from "../cell-range";
import { type ExposedClass, type Property, does, exposeClass, gives, object } from "../exposed-class";
import { rangeAt } from "../find-range";
import type { HostSession } from "../host-session";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";

/** Points in the units margins can be given in: https://learn.microsoft.com/javascript/api/excel/excel.printmarginunit */
const POINTS: Readonly<Record<"Points" | "Inches" | "Centimeters", number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout Margins are in points. */
export const pageLayoutClass: ExposedClass<Sheet> = exposeClass<Sheet>("PageLayout", {
  properties: {
    orientation: setting("orientation", (value) => choiceOf(value, ["Portrait", "Landscape"])),
    paperSize: setting("paperSize", textOf),
    zoom: setting("zoom", zoomOf),
    centerHorizontally: setting("centerHorizontally", flagOf),
    centerVertically: setting("centerVertically", flagOf),
    printGridlines: setting("printGridlines", flagOf),
    printHeadings: setting("printHeadings", flagOf),
    leftMargin: setting("leftMargin", marginOf),
    rightMargin: setting("rightMargin", marginOf),
    topMargin: setting("topMargin", marginOf),
    bottomMargin: setting("bottomMargin", marginOf),
    headerMargin: setting("headerMargin", marginOf),
    footerMargin: setting("footerMargin", marginOf),
  },
  objects: {
    headersFooters: object(
      () => headerFooterGroupClass,
      (sheet) => sheet,
    ),
  },
  methods: {
    setPrintArea: does((sheet, args, host) => {
      const given = args.object(0, rangeClass) ?? args.object(0, rangeAreasClass) ?? rangeAt(host.workbook, sheet, args.text(0));
      if (given.sheet !== sheet) throw new Refusal("InvalidArgument");
      setPrintAreas(host.workbook, sheet, given.areas, "add-in");
    }),
    getPrintAreaOrNullObject: gives(
      () => rangeAreasClass,
      (sheet) => (sheet.printAreas.length === 0 ? null : new CellAreas(sheet, sheet.printAreas)),
    ),
    setPrintTitleRows: does((sheet, args, host) => {
      setPrintTitleRows(host.workbook, sheet, areaArgument(sheet, args, host), "add-in");
    }),
    getPrintTitleRowsOrNullObject: gives(
      () => rangeClass,
      (sheet) => sheet.printTitleRows && new CellRange(sheet, sheet.printTitleRows),
    ),
    setPrintTitleColumns: does((sheet, args, host) => {
      setPrintTitleColumns(host.workbook, sheet, areaArgument(sheet, args, host), "add-in");
    }),
    getPrintTitleColumnsOrNullObject: gives(
      () => rangeClass,
      (sheet) => sheet.printTitleColumns && new CellRange(sheet, sheet.printTitleColumns),
    ),
    setPrintMargins: does((sheet, args, host) => {
      const points = POINTS[args.choice(0, ["Points", "Inches", "Centimeters"], "Points")];
      const given = args.record(1);
      const changes: Record<string, number> = {};
      for (const margin of MARGINS) {
        if (given[margin] !== undefined && given[margin] !== null) changes[`${margin}Margin`] = marginOf(given[margin]) * points;
      }
      changePage(host.workbook, sheet, changes, "add-in");
    }),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup One header and footer for all pages; others for first or even pages aren't offered. */
const headerFooterGroupClass: ExposedClass<Sheet> = exposeClass<Sheet>("HeaderFooterGroup", {
  properties: { state: { get: () => "Default" } },
  objects: {
    defaultForAllPages: object(
      () => headerFooterClass,
      (sheet) => sheet,
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
const headerFooterClass: ExposedClass<Sheet> = exposeClass<Sheet>("HeaderFooter", {
  properties: Object.fromEntries(
    ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"].map((place) => [place, headerFooter(place)]),
  ),
});

/** "A header or footer … up to 255 characters": https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_HEADER_FOOTER = 255;

function headerFooter(place: string): Property<Sheet> {
  return {
    get: (sheet) => headersFooters(sheet)[place] ?? "",
    set: (sheet, value, host) => {
      const text = textOf(value);
      if (text.length > MAX_HEADER_FOOTER) throw new Refusal("InvalidArgument");
      changeHeaderFooter(host.workbook, sheet, place, text, "add-in");
    },
  };
}

function setting(key: string, read: (value: unknown) => unknown): Property<Sheet> {
  return {
    get: (sheet) => sheet.pageSetup[key] ?? PAGE_DEFAULTS[key],
    set: (sheet, value, host) => {
      changePage(host.workbook, sheet, { [key]: read(value) }, "add-in");
    },
  };
}

function marginOf(value: unknown): number {
  const margin = numberOf(value);
  if (margin < 0) throw new Refusal("InvalidArgument");
  return margin;
}

/** A scale of 10 to 400 per cent, or pages to fit on; a side of 0 pages is left to Excel, as one that isn't named. */
function zoomOf(value: unknown): Record<string, number> {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordOf(value);
  if (scale !== undefined && scale !== null) {
    const percent = numberOf(scale);
    if (percent < 10 || percent > 400) throw new Refusal("InvalidArgument");
    return { scale: percent };
  }
  const zoom: Record<string, number> = {};
  for (const [name, pages] of Object.entries({ horizontalFitToPages, verticalFitToPages })) {
    if (pages === undefined || pages === null) continue;
    const count = numberOf(pages);
    if (!Number.isInteger(count) || count < 0) throw new Refusal("InvalidArgument");
    if (count > 0) zoom[name] = count;
  }
  return zoom;
}

function areaArgument(sheet: Sheet, args: CallArguments, host: HostSession): Area {
  const range = args.object(0, rangeClass) ?? rangeAt(host.workbook, sheet, args.text(0));
  if (range.sheet !== sheet) throw new Refusal("InvalidArgument");
  return range.area;
}
