import type { Area } from "../../model/area";
import { autofitColumns, autofitRows } from "../../model/autofit";
import { commonLook } from "../../model/look";
import { Refusal } from "../../model/refusal";
import { columnPoints, commonSize, rowPoints, setColumnPoints, setRowPoints, useStandardSize } from "../../model/row-and-column-size";
import type { Sheet } from "../../model/sheet";
import type { BorderLine, CellStyle, StyleTable } from "../../model/style-table";
import { choiceOf, flagOf, numberOf, textOf } from "../call-arguments";
import { type CellSet, changeLookOf, lookProperty } from "../cell-set";
import { exposeCollection, sameName } from "../collection";
import { colourOf } from "../colour";
import { type ExposedClass, type Property, does, exposeClass, object } from "../exposed-class";
import type { HostSession } from "../host-session";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat Where cells differ, a property is null. */
export const rangeFormatClass: ExposedClass<CellSet> = exposeClass<CellSet>("RangeFormat", {
  properties: {
    wrapText: lookProperty(
      (style) => style.wrap,
      (value) => ({ wrap: flagOf(value) }),
    ),
    horizontalAlignment: lookProperty(
      (style) => style.horizontal,
      (value) => ({ horizontal: choiceOf(value, HORIZONTAL) }),
    ),
    verticalAlignment: lookProperty(
      (style) => style.vertical,
      (value) => ({ vertical: choiceOf(value, VERTICAL) }),
    ),
    indentLevel: lookProperty(
      (style) => style.indent,
      (value) => ({ indent: indentOf(value) }),
    ),
    textOrientation: lookProperty(
      (style) => style.rotation,
      (value) => ({ rotation: orientationOf(value) }),
    ),
    columnWidth: {
      get: (cells) =>
        commonOf(cells, (sheet, area) => commonSize(area.columnCount, (column) => columnPoints(sheet, column), sheet.columns, area.column)),
      set: ({ sheet, areas }, value, host) => {
        for (const area of areas) setColumnPoints(host.workbook, sheet, area, numberOf(value), "add-in");
      },
    },
    rowHeight: {
      get: (cells) => commonOf(cells, (sheet, area) => commonSize(area.rowCount, (row) => rowPoints(sheet, row), sheet.rows, area.row)),
      set: ({ sheet, areas }, value, host) => {
        for (const area of areas) setRowPoints(host.workbook, sheet, area, numberOf(value), "add-in");
      },
    },
    useStandardHeight: standardSize("rows"),
    useStandardWidth: standardSize("columns"),
  },
  objects: {
    fill: object(
      () => rangeFillClass,
      (cells) => cells,
    ),
    font: object(
      () => rangeFontClass,
      (cells) => cells,
    ),
    borders: object(
      () => rangeBorderCollectionClass,
      (cells) => cells,
    ),
    protection: object(
      () => formatProtectionClass,
      (cells) => cells,
    ),
  },
  methods: {
    autofitColumns: does(({ sheet, areas }, _args, host) => {
      for (const area of areas) autofitColumns(host.workbook, sheet, area, "add-in");
    }),
    autofitRows: does(({ sheet, areas }, _args, host) => {
      for (const area of areas) autofitRows(host.workbook, sheet, area, "add-in");
    }),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFillClass: ExposedClass<CellSet> = exposeClass<CellSet>("RangeFill", {
  properties: {
    // A cell without a fill tells white; "" takes a fill away.
    color: lookProperty(
      (style) => style.fill ?? "#FFFFFF",
      (value) => ({ fill: value === "" ? null : colourOf(value) }),
    ),
    // No fill and a white one tell the same colour; what differs is this: https://github.com/OfficeDev/office-js/issues/4900
    tintAndShade: {
      get: ({ sheet, areas }, host) => {
        const isFilled = commonLook(host.workbook.styles, sheet, areas, (style) => style.fill !== null);
        return isFilled === true ? 0 : null;
      },
    },
  },
  methods: {
    clear: does((cells, _args, host) => {
      changeLookOf(cells, { fill: null }, host);
    }),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFontClass: ExposedClass<CellSet> = exposeClass<CellSet>("RangeFont", {
  properties: {
    bold: lookProperty(
      (style) => style.bold,
      (value) => ({ bold: flagOf(value) }),
    ),
    italic: lookProperty(
      (style) => style.italic,
      (value) => ({ italic: flagOf(value) }),
    ),
    strikethrough: lookProperty(
      (style) => style.strikethrough,
      (value) => ({ strikethrough: flagOf(value) }),
    ),
    name: lookProperty(
      (style) => style.fontName,
      (value) => ({ fontName: textOf(value) }),
    ),
    size: lookProperty(
      (style) => style.fontSize,
      (value) => ({ fontSize: fontSizeOf(value) }),
    ),
    color: lookProperty(
      (style) => style.fontColour ?? "#000000",
      (value) => ({ fontColour: value === "" ? null : colourOf(value) }),
    ),
    // The model knows underlined or not; the double and accounting kinds are kept as underlined.
    underline: lookProperty(
      (style) => (style.underline ? "Single" : "None"),
      (value) => ({ underline: choiceOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]) !== "None" }),
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
const formatProtectionClass: ExposedClass<CellSet> = exposeClass<CellSet>("FormatProtection", {
  properties: {
    locked: lookProperty(
      (style) => style.locked,
      (value) => ({ locked: flagOf(value) }),
    ),
  },
});

/** Edges that a cell's look carries, by the names Office.js gives them. Diagonal lines aren't known here. */
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Edge = (typeof EDGES)[number];

interface Border {
  readonly cells: CellSet;
  readonly edge: Edge;
}

type Side = "left" | "right" | "top" | "bottom";

/** Line styles as the file names them, by Office.js's style and weight: https://learn.microsoft.com/javascript/api/excel/excel.borderlinestyle */
const LINES: readonly { readonly line: string; readonly style: string; readonly weight: string }[] = [
  { line: "hair", style: "Continuous", weight: "Hairline" },
  { line: "thin", style: "Continuous", weight: "Thin" },
  { line: "medium", style: "Continuous", weight: "Medium" },
  { line: "thick", style: "Continuous", weight: "Thick" },
  { line: "dashed", style: "Dash", weight: "Thin" },
  { line: "mediumDashed", style: "Dash", weight: "Medium" },
  { line: "dashDot", style: "DashDot", weight: "Thin" },
  { line: "mediumDashDot", style: "DashDot", weight: "Medium" },
  { line: "dashDotDot", style: "DashDotDot", weight: "Thin" },
  { line: "mediumDashDotDot", style: "DashDotDot", weight: "Medium" },
  { line: "dotted", style: "Dot", weight: "Thin" },
  { line: "double", style: "Double", weight: "Thick" },
  { line: "slantDashDot", style: "SlantDashDot", weight: "Medium" },
];
const NO_LINE = { style: "None", weight: "Thin" };

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
const rangeBorderClass: ExposedClass<Border> = exposeClass<Border>("RangeBorder", {
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (border, host) => commonBorder(border, host.workbook.styles, (line) => toldLine(line).style),
      set: (border, value, host) => {
        const style = choiceOf(value, ["None", ...new Set(LINES.map((line) => line.style))]);
        changeBorder(border, host, (line) =>
          style === "None" ? null : { style: lineFor(style, toldLine(line).weight), colour: line?.colour ?? null },
        );
      },
    },
    weight: {
      get: (border, host) => commonBorder(border, host.workbook.styles, (line) => toldLine(line).weight),
      set: (border, value, host) => {
        const weight = choiceOf(value, ["Hairline", "Thin", "Medium", "Thick"]);
        changeBorder(border, host, (line) => ({
          style: lineFor(line ? toldLine(line).style : "Continuous", weight),
          colour: line?.colour ?? null,
        }));
      },
    },
    color: {
      get: (border, host) => commonBorder(border, host.workbook.styles, (line) => line?.colour ?? "#000000"),
      set: (border, value, host) => {
        const colour = colourOf(value);
        changeBorder(border, host, (line) => ({ style: line?.style ?? "thin", colour }));
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBorderCollectionClass: ExposedClass<CellSet> = exposeCollection<CellSet, Border>("RangeBorderCollection", {
  item: () => rangeBorderClass,
  list: (cells) => EDGES.map((edge) => ({ cells, edge })),
  isKey: ({ edge }, key) => sameName(edge, key),
});

function indentOf(value: unknown): number {
  const level = numberOf(value);
  // "An integer from 0 to 250 that indicates the indent level."
  if (!Number.isInteger(level) || level < 0 || level > 250) throw new Refusal("InvalidArgument");
  return level;
}

function orientationOf(value: unknown): number {
  const degrees = numberOf(value);
  // "The text orientation should be an integer either from -90 to 90, or 180 for vertically-oriented text."
  if (!Number.isInteger(degrees) || ((degrees < -90 || degrees > 90) && degrees !== 180)) throw new Refusal("InvalidArgument");
  return degrees;
}

function fontSizeOf(value: unknown): number {
  const size = numberOf(value);
  // https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
  if (size < 1 || size > 409) throw new Refusal("InvalidArgument");
  return size;
}

function standardSize(axis: "rows" | "columns"): Property<CellSet> {
  return {
    get: ({ sheet, areas }) =>
      areas.every((area) => {
        const sizes = axis === "rows" ? sheet.rows : sheet.columns;
        const [from, count] = axis === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
        return [...sizes].every(([index, { size }]) => size === null || index < from || index >= from + count);
      }),
    set: ({ sheet, areas }, value, host) => {
      if (!flagOf(value)) return;
      for (const area of areas) useStandardSize(host.workbook, sheet, area, axis, "add-in");
    },
  };
}

function commonOf({ sheet, areas }: CellSet, of: (sheet: Sheet, area: Area) => number | null): number | null {
  const sizes = new Set(areas.map((area) => of(sheet, area)));
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}

function toldLine(line: BorderLine | null): { style: string; weight: string } {
  return line === null ? NO_LINE : (LINES.find((known) => known.line === line.style) ?? { style: "Continuous", weight: "Thin" });
}

function lineFor(style: string, weight: string): string {
  const fitting = LINES.filter((line) => line.style === style);
  return (fitting.find((line) => line.weight === weight) ?? fitting[0])?.line ?? "thin";
}

/** The parts of an area that have the edge, with the side of their cells it lies on; an inner line is the right or bottom of all but the last. */
function edgeParts(area: Area, edge: Edge): { part: Area; side: Side }[] {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  switch (edge) {
    case "EdgeTop":
      return [{ part: { ...area, rowCount: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ part: { ...area, row: lastRow, rowCount: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ part: { ...area, columnCount: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ part: { ...area, column: lastColumn, columnCount: 1 }, side: "right" }];
    case "InsideVertical":
      return area.columnCount < 2 ? [] : [{ part: { ...area, columnCount: area.columnCount - 1 }, side: "right" }];
    default:
      return area.rowCount < 2 ? [] : [{ part: { ...area, rowCount: area.rowCount - 1 }, side: "bottom" }];
  }
}

function commonBorder<V>({ cells, edge }: Border, styles: StyleTable, told: (line: BorderLine | null) => V): V | null {
  const found = new Set<V | null>();
  for (const area of cells.areas) {
    for (const { part, side } of edgeParts(area, edge)) {
      found.add(commonLook(styles, cells.sheet, [part], (style: CellStyle) => told(style.borders[side] ?? null)));
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function changeBorder({ cells, edge }: Border, host: HostSession, change: (line: BorderLine | null) => BorderLine | null): void {
  for (const area of cells.areas) {
    for (const { part, side } of edgeParts(area, edge)) {
      changeLookOf(
        { sheet: cells.sheet, areas: [part] },
        (style) => {
          const { [side]: line, ...others } = style.borders;
          const changed = change(line ?? null);
          return { borders: changed === null ? others : { ...others, [side]: changed } };
        },
        host,
      );
    }
  }
}
