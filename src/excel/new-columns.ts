import type { AddColumnsOutcome, AddedColumns, ApplyOutcome, NewColumns } from "../app/ports";
import { readA1, toA1 } from "../domain/grid/a1";
import type { Edit } from "../domain/findings/finding";
import type { ReadWorkbook } from "../domain/grid/grid";
import { applyWith } from "./apply-edits";
import { rangeOf, type Block } from "./block";
import type { ExcelContext, ExcelRunner } from "./run-excel";
import { points } from "./write-sheet";

/** A look weighs some 250 bytes a cell, so that only so many rows take their neighbours'; the rest are wrapped and stand at the top. */
const MOST_LOOKS = 3_000;
const LOOK = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, name: true, size: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} satisfies Excel.CellPropertiesLoadOptions;
/** Told also of cells without a fill: https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member */
const NO_FILL = "#FFFFFF";
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

const blockOf = ({ row, rowCount, column, widths }: NewColumns): Block => ({ row, rowCount, column, columnCount: widths.length });
const besideOf = ({ row, rowCount, like }: NewColumns): Block => ({ row, rowCount, column: like, columnCount: 1 });
const lookedAt = (columns: NewColumns): Block => ({ ...besideOf(columns), rowCount: Math.min(columns.rowCount, MOST_LOOKS) });
const looksOf = (range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> => range.getCellProperties(LOOK);

/** What is known of a place before columns are put there. */
interface Place {
  readonly columns: NewColumns;
  readonly sheet: Excel.Worksheet;
  readonly there: Excel.Range;
  readonly like: Excel.Range;
  readonly looks: ReturnType<typeof looksOf>;
  readonly border: Excel.RangeBorder;
  readonly formats: readonly Excel.RangeFormat[];
  readonly rule: Excel.DataValidation;
  readonly colours: Excel.ConditionalFormatCollection;
  readonly filter: Excel.Range;
  readonly print: Excel.RangeAreas;
}

/** One sync to see that nothing has changed and nothing stands there, one to write: however many rows there are. */
export async function addColumns(
  excel: ExcelRunner,
  columns: readonly NewColumns[],
  seen: ReadWorkbook | null = null,
): Promise<AddColumnsOutcome> {
  let places: readonly Place[] = [];
  const outcome = await applyWith<Exclude<AddColumnsOutcome, { readonly kind: "added" }>>(excel, editsOf(columns), seen, {
    ask: (context) => {
      places = columns.map((one) => askPlace(context, one));
      return () => places.reduce<ReturnType<typeof inTheWay>>((found, place) => found ?? inTheWay(place), null);
    },
    write: () => {
      for (const place of places) putIn(place);
      for (const { sheet, wide } of printAreas(places)) sheet.pageLayout.setPrintArea(wide);
      return undefined;
    },
  });
  if (outcome.kind !== "applied") return outcome;
  return {
    kind: "added",
    added: {
      columns,
      widths: places.map(({ formats }) => formats.map(({ columnWidth, useStandardWidth }) => (useStandardWidth ? null : columnWidth))),
      ruleless: places.map(({ rule }) => rule.type === "None"),
      colourless: places.map(({ colours }) => colours.items.length === 0),
      printAreas: printAreas(places).map(({ name, was }) => ({ sheet: name, address: was })),
      seen,
    },
  };
}

const editsOf = (columns: readonly NewColumns[]): Edit[] => columns.flatMap(({ edits }) => edits);

function askPlace({ workbook }: ExcelContext, columns: NewColumns): Place {
  const sheet = workbook.worksheets.getItem(columns.sheet);
  const block = blockOf(columns);
  const there = rangeOf(sheet, block);
  there.load("values");
  const like = rangeOf(sheet, lookedAt(columns));
  like.load("format/columnWidth");
  const header = rangeOf(sheet, { row: columns.row, column: columns.like, rowCount: 1, columnCount: 1 });
  const border = header.format.borders.getItem("EdgeBottom");
  border.load("style,color");
  const formats = columns.widths.map((_, c) => {
    const { format } = rangeOf(sheet, { ...block, column: block.column + c, rowCount: 1, columnCount: 1 });
    format.load("columnWidth,useStandardWidth");
    return format;
  });
  const { dataValidation: rule, conditionalFormats: colours } = rangeOf(sheet, besideOf(columns));
  rule.load("type");
  colours.load("items/id");
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load("rowIndex,rowCount,columnIndex,columnCount");
  const print = sheet.pageLayout.getPrintAreaOrNullObject();
  print.load("address");
  return { columns, sheet, there, like, looks: looksOf(like), border, formats, rule, colours, filter, print };
}

/** Why the place cannot be used; null when it can. A place that already holds what is to be written is free. */
function inTheWay({ columns, there, filter }: Place): Exclude<AddColumnsOutcome, { readonly kind: "added" }> | null {
  const { sheet, row, column, edits } = columns;
  const own = new Map(edits.map(({ at, becomes }) => [`${at.row} ${at.column}`, becomes]));
  for (const [r, line] of (there.values as unknown[][]).entries())
    for (const [c, value] of line.entries())
      if (value !== "" && value !== own.get(`${row + r} ${column + c}`))
        return { kind: "occupied", sheet, cell: toA1({ sheet, row: row + r, column: column + c }) };
  const isFiltered =
    !filter.isNullObject &&
    filter.rowIndex < row + columns.rowCount &&
    row < filter.rowIndex + filter.rowCount &&
    filter.columnIndex < column &&
    columns.like < filter.columnIndex + filter.columnCount;
  return isFiltered ? { kind: "filter buttons", sheet } : null;
}

function putIn({ columns, sheet, like, looks, border, formats }: Place): void {
  const block = blockOf(columns);
  for (const { row, rowCount } of columns.styled) {
    const rows = rangeOf(sheet, { ...block, row, rowCount });
    const from = row - columns.row;
    const look = looks.value.slice(from, from + rowCount);
    if (look.length === rowCount)
      rows.setCellProperties(look.map(([cell]) => Array.from({ length: block.columnCount }, () => settable(cell))));
    else {
      rows.format.wrapText = true;
      rows.format.verticalAlignment = "Top";
    }
    if (border.style !== "Continuous") continue;
    for (const edge of EDGES) {
      const line = rows.format.borders.getItem(edge);
      line.style = border.style;
      line.color = border.color;
    }
  }
  for (const merge of columns.merges) rangeOf(sheet, merge).merge();
  columns.widths.forEach((width, c) => {
    const format = formats[c];
    if (format)
      rangeOf(sheet, { ...block, column: block.column + c, columnCount: 1 }).format.columnWidth =
        width === null ? like.format.columnWidth : points(width);
  });
}

function settable(look: Excel.CellProperties | undefined): Excel.SettableCellProperties {
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText } = look?.format ?? {};
  const known = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
  return {
    format: {
      ...(known(fill?.color) && fill.color !== "" && fill.color.toUpperCase() !== NO_FILL ? { fill: { color: fill.color } } : {}),
      font: Object.fromEntries(Object.entries(font ?? {}).filter(([, value]) => known(value))),
      ...(known(horizontalAlignment) ? { horizontalAlignment } : {}),
      ...(known(verticalAlignment) ? { verticalAlignment } : {}),
      ...(known(wrapText) ? { wrapText } : {}),
    },
  };
}

/** Print areas that end where the new columns begin, as they are and as they become; once a sheet. */
function printAreas(
  places: readonly Place[],
): readonly { readonly sheet: Excel.Worksheet; readonly name: string; readonly was: string; readonly wide: string }[] {
  const bySheet = new Map<string, Place[]>();
  for (const place of places) bySheet.set(place.columns.sheet, [...(bySheet.get(place.columns.sheet) ?? []), place]);
  return [...bySheet].flatMap(([name, [first, ...others]]) => {
    if (!first || first.print.isNullObject) return [];
    const was = withoutSheet(first.print.address);
    // Several areas print on pages of their own; which of them should grow is not ours to say.
    const area = was.includes(",") ? null : readA1(was, name);
    const right = Math.max(...[first, ...others].map(({ columns }) => columns.column + columns.widths.length));
    if (!area || area.column + area.columnCount - 1 !== first.columns.like) return [];
    return [{ sheet: first.sheet, name, was, wide: toA1({ ...area, columnCount: right - area.column }) }];
  });
}

const withoutSheet = (address: string): string =>
  address
    .split(",")
    .map((part) => part.slice(part.lastIndexOf("!") + 1).replaceAll("$", ""))
    .join(",");

/** A place that columns are taken back from, held so that Excel moves it along with its cells. */
interface Taken {
  readonly columns: NewColumns;
  readonly there: Excel.Range;
  readonly beside: Excel.Range;
  readonly formats: readonly Excel.RangeFormat[];
}

/**
 * Takes columns back, in two syncs. Refused when a cell has been changed since they were put in, when anything else stands in them by now, and
 * when rows have come or gone. Only what was put in is emptied: what somebody writes in them at the very moment stays, and is told.
 */
export async function removeColumns(
  excel: ExcelRunner,
  { columns, widths, ruleless, colourless, printAreas: areas, seen }: AddedColumns,
): Promise<ApplyOutcome> {
  const back = editsOf(columns).map(({ at, was, becomes }): Edit => ({ at, was: becomes, becomes: was }));
  let places: readonly Taken[] = [];
  return applyWith<ApplyOutcome>(excel, back, seen, {
    rows: columns.flatMap((one) =>
      Array.from({ length: one.rowCount }, (_, r) => ({ sheet: one.sheet, row: one.row + r, column: one.column })),
    ),
    ask: ({ workbook }) => {
      places = columns.map((one) => {
        const sheet = workbook.worksheets.getItem(one.sheet);
        const there = rangeOf(sheet, blockOf(one));
        there.load("values,formulas");
        const formats = one.widths.map((_, c) => rangeOf(sheet, { ...blockOf(one), column: one.column + c, columnCount: 1 }).format);
        const beside = rangeOf(sheet, besideOf(one));
        beside.conditionalFormats.load("items/id,items/cellValueOrNullObject/rule");
        return { columns: one, there, beside, formats };
      });
      return () => {
        const edits = places.flatMap(({ columns: one, there }) => unknownIn(one, there));
        return edits.length > 0 ? { kind: "stale", edits } : null;
      };
    },
    write: ({ workbook }) => {
      const now = places.map((place) => ({ ...place, there: place.there.getOffsetRange(0, 0) }));
      for (const { there } of now) there.load("values,formulas");
      places.forEach(({ there, beside, formats }, index) => {
        there.clear("Formats");
        there.dataValidation.clear();
        if (ruleless[index]) beside.dataValidation.clear();
        if (colourless[index] && beside.conditionalFormats.items.every(isStatusColour)) beside.conditionalFormats.clearAll();
        widths[index]?.forEach((width, c) => {
          const format = formats[c];
          if (!format) return;
          if (width === null) format.useStandardWidth = true;
          else format.columnWidth = width;
        });
      });
      for (const { sheet, address } of areas) workbook.worksheets.getItem(sheet).pageLayout.setPrintArea(address);
      return () => now.flatMap(({ columns: one, there }) => unknownIn(one, there));
    },
  });
}

/** A rule that colours the cells that hold one text: what the drop-down brings along. */
const isStatusColour = ({ cellValueOrNullObject: value }: Excel.ConditionalFormat): boolean =>
  !value.isNullObject && value.rule.operator === "EqualTo" && /^="(?:[^"]|"")*"$/.test(value.rule.formula1);

/** The cells of new columns that hold what was not put in there and no edit speaks of. */
function unknownIn({ sheet, row, column, edits }: NewColumns, there: Excel.Range): Edit[] {
  const own = new Set(edits.map(({ at }) => `${at.row} ${at.column}`));
  return (there.formulas as unknown[][]).flatMap((line, r) =>
    line.flatMap((formula, c) =>
      formula === "" || own.has(`${row + r} ${column + c}`)
        ? []
        : [{ at: { sheet, row: row + r, column: column + c }, was: null, becomes: null }],
    ),
  );
}
