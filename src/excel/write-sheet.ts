import { WorkbookTrouble, type WriteSheetOutcome } from "../app/ports";
import { MARKER, markerName } from "../app/reading/own-marks";
import { serialOf } from "../domain/calendar/day";
import { columnLetters, quoteSheetName, toA1 } from "../domain/grid/a1";
import type { Block, CellLook, CellSpec, ChartSpec, MadeSheet, SheetSpec } from "../domain/sheets/sheet-spec";
import { textOn } from "../domain/sheets/readable-colour";
import { asTyped } from "./as-typed";
import { nothingDone, troubleOf } from "./excel-error";
import { findSheets, MADE, writeMade, type MarkedSheet, type SheetsFound } from "./own-sheets";
import { changesUnknown, type ExcelContext, type ExcelRunner } from "./run-excel";
import { freeSheetName } from "./sheet-name";

/** Excel on the web takes requests up to 5 MB; ours keep well under it: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const MOST_BYTES = 3_500_000;
/** What a link, a range with its calls and a cell of values add to a request, in bytes, on the safe side. */
const LINK_BYTES = 900;
const CALL_BYTES = 400;
const CELL_BYTES = 24;
/** An address may be 8,192 characters long: https://github.com/OfficeDev/office-js/issues/5198 */
const LONGEST_ADDRESS = 8_000;
/** Rows above a table that may be frozen with its header. */
const MOST_ROWS_ABOVE = 7;
/** A day as it is written in the UK, in words, so that no reader can take the month for the day. */
const DAY_FORMAT = "d mmm yyyy";
/** The lines that set a header, a total or a bar apart, and those between the cells of a table. */
const STRONG = "#1F4E46";
const FAINT = "#BFBFBF";

/**
 * Writes one of our own sheets: two syncs to find it, one to write it, and one more for each further 3.5 MB of request. Screen updating is
 * suspended up to each sync, and Excel itself takes it up again there, whether the sync succeeds or not:
 * https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-suspendscreenupdatinguntilnextsync-member(1)
 */
export function writeSheet(
  excel: ExcelRunner,
  has: (set: string) => boolean,
  spec: MadeSheet,
  thenShow?: string,
): Promise<WriteSheetOutcome> {
  return excel.run(async (context) => {
    const found = await findSheets(context, has);
    const own = found.sheets.find(({ kind }) => kind === spec.kind) ?? null;
    if (found.readOnly) return { kind: "readOnly" };
    if (own?.isProtected) return { kind: "protected", sheet: own.name };
    if (!own && found.structureProtected) return { kind: "protected", sheet: null };

    const others = found.sheets.map(({ name }) => name);
    const name = own?.name ?? freeSheetName(spec.name, others);
    const { worksheets } = context.workbook;
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = own ? worksheets.getItem(own.id) : worksheets.add(name);
    const place: Place = { found, own, name, has, thenShow: thenShow ?? name, isBegun: false };
    try {
      return await writeOn(context, sheet, spec, place);
    } catch (error) {
      return await afterFailure(context, spec, place, error);
    }
  });
}

/** Where a sheet goes, and how far its writing has come. */
interface Place {
  readonly found: SheetsFound;
  /** Our sheet from before; null: a new one. */
  readonly own: MarkedSheet | null;
  readonly name: string;
  readonly has: (set: string) => boolean;
  /** The sheet that is shown once this one is written. */
  readonly thenShow: string;
  /** Excel has taken a part of the sheet, and more is to come. */
  isBegun: boolean;
}

async function writeOn(context: ExcelContext, sheet: Excel.Worksheet, spec: MadeSheet, place: Place): Promise<WriteSheetOutcome> {
  const { found, own, name, has, thenShow } = place;
  if (own) sheet.getUsedRangeOrNullObject().clear();
  mark(context, sheet, spec, name, has);
  // Screen readers tell a workbook by its title; one that the user gave stays.
  if (found.title === "") context.workbook.properties.title = spec.print.footer;

  const room = requests(context, place);
  await writeLinks(room, sheet, spec);
  await writeCells(room, sheet, spec);
  await writeLooks(room, sheet, spec);
  writeLayout(sheet, spec);
  spec.charts.forEach((chart, at) => {
    writeChart(sheet, chart, `ActionPlanChart${at + 1}`, own !== null);
  });
  sheet.activate();
  sheet.getRange("A1").select();
  if (thenShow !== name) context.workbook.worksheets.getItem(thenShow).activate();
  await context.syncChanges();
  return { kind: "written", name, taken: !own && name !== spec.name ? spec.name : null, isNew: !own };
}

/** Finds out whether the sheet was begun. A new one that Excel did not come to is trouble and nothing more. */
async function afterFailure(context: ExcelContext, spec: SheetSpec, place: Place, error: unknown): Promise<WriteSheetOutcome> {
  if (error instanceof WorkbookTrouble) throw error;
  const { found, own, name, has, isBegun } = place;
  const trouble = troubleOf(error);
  let now: SheetsFound;
  try {
    now = await findSheets(context, has);
  } catch (second) {
    throw nothingDone(error, second) && !isBegun ? trouble : changesUnknown(second);
  }
  const wasThere = new Set(found.sheets.map(({ id }) => id));
  const begun = now.sheets.find((one) =>
    own ? one.id === own.id : !wasThere.has(one.id) && (one.kind === spec.kind || one.name === name),
  );
  if (!begun) throw trouble;
  if (begun.isProtected && !isBegun) return { kind: "protected", sheet: begun.name };
  return { kind: "partial", name: begun.name, why: trouble.message };
}

/** Says that so many bytes are about to be queued; what is queued is sent first when both would be too much for one request. */
type Room = (bytes: number) => Promise<void>;

function requests(context: ExcelContext, place: Place): Room {
  let queued = 0;
  return async (bytes) => {
    if (queued > 0 && queued + bytes > MOST_BYTES) {
      await context.syncChanges();
      place.isBegun = true;
      context.application.suspendScreenUpdatingUntilNextSync();
      queued = 0;
    }
    queued += bytes;
  };
}

function mark(context: ExcelContext, sheet: Excel.Worksheet, spec: MadeSheet, name: string, has: (set: string) => boolean): void {
  if (has("1.12")) {
    sheet.customProperties.add(MARKER, spec.kind);
    sheet.customProperties.add(MADE, writeMade(spec.made));
    return;
  }
  const { names } = context.workbook;
  names.getItemOrNullObject(markerName(spec.kind)).delete();
  names.add(markerName(spec.kind), `=${quoteSheetName(name)}!$A$1`, writeMade(spec.made)).visible = false;
}

const widthOf = ({ rows, widths }: SheetSpec): number => rows.reduce((most, row) => Math.max(most, row.length), widths.length);

const valueOf = (cell: CellSpec | null | undefined): string | number => {
  if (!cell) return "";
  const { content } = cell;
  if (content.kind === "number") return content.value;
  if (content.kind === "day") return serialOf(content.day, false);
  return asTyped(content.text) as string;
};

const formatOf = (cell: CellSpec | null | undefined): string =>
  cell?.content.kind === "day" ? DAY_FORMAT : cell?.content.kind === "number" ? (cell.look?.format ?? "General") : "General";

/** Formats first: a number written before its format could be taken for something else. */
async function writeCells(room: Room, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  const width = widthOf(spec);
  const bytesOf = (row: SheetSpec["rows"][number]): number => row.reduce((sum, cell) => sum + bytesIn(valueOf(cell)), width * CELL_BYTES);
  let from = 0;
  while (from < spec.rows.length) {
    let to = from;
    let bytes = CALL_BYTES;
    for (; to < spec.rows.length; to++) {
      const more = bytesOf(spec.rows[to] ?? []);
      if (to > from && bytes + more > MOST_BYTES) break;
      bytes += more;
    }
    await room(bytes);
    const rows = spec.rows.slice(from, to);
    const range = sheet.getRangeByIndexes(from, 0, rows.length, width);
    const across = <T>(of: (cell: CellSpec | null | undefined) => T): T[][] =>
      rows.map((row) => Array.from({ length: width }, (_, c) => of(row[c])));
    range.numberFormat = across(formatOf);
    range.values = across(valueOf);
    from = to;
  }
}

/** Bytes of a value in a request: in UTF-8 a letter takes up to three, and JSON writes some as six. */
const bytesIn = (value: string | number): number =>
  typeof value === "number" ? 20 : value.length + 2 * (value.match(/[^ -~]|["\\]/g)?.length ?? 0) + 4;

/** Cells of one look, a look at a time: a handful of calls however many cells there are. */
async function writeLooks(room: Room, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  await room(12 * CALL_BYTES);
  const everything = sheet.getRangeByIndexes(0, 0, spec.rows.length, widthOf(spec));
  everything.format.verticalAlignment = "Top";
  if (spec.headerRow !== null && spec.rows.length > spec.headerRow) {
    // Lines between all cells of the table: a white fill, too, is then seen to be one, and rows can be told apart on paper.
    const table = sheet.getRangeByIndexes(spec.headerRow, 0, spec.rows.length - spec.headerRow, widthOf(spec));
    for (const edge of TABLE_EDGES) {
      const border = table.format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = FAINT;
    }
  }
  for (const { look, cells } of looksOf(spec)) {
    for (const address of addresses(cells)) {
      await room(address.length + 8 * CALL_BYTES);
      applyLook(sheet.getRanges(address), look);
    }
  }
}

/** Cells of one look in a row or a column, zero-based; the last ones included. */
interface Run {
  readonly row: number;
  readonly column: number;
  toRow: number;
  toColumn: number;
}

/**
 * The looks of a sheet, each with its cells. Cells below one another are one address, or cells beside one another where lines run above or
 * below them: the edge of an address is then the edge of each of its cells.
 */
function looksOf({ rows }: SheetSpec): { readonly look: CellLook; readonly cells: readonly string[] }[] {
  const byLook = new Map<string, { readonly look: CellLook; readonly runs: Run[]; readonly open: Map<number, Run> }>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell?.look || Object.keys(cell.look).length === 0) continue;
      const { lines = [] } = cell.look;
      const isLevel = lines.some((side) => side === "above" || side === "below");
      const isUpright = lines.some((side) => side === "left" || side === "right");
      const key = JSON.stringify(cell.look);
      const same = byLook.get(key) ?? { look: cell.look, runs: [], open: new Map<number, Run>() };
      byLook.set(key, same);
      const run = isLevel && isUpright ? undefined : same.open.get(isLevel ? row : column);
      if (run && isLevel && run.toColumn === column - 1) run.toColumn = column;
      else if (run && !isLevel && run.toRow === row - 1) run.toRow = row;
      else {
        const begun: Run = { row, column, toRow: row, toColumn: column };
        same.runs.push(begun);
        same.open.set(isLevel ? row : column, begun);
      }
    }
  }
  const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
  const address = ({ row, column, toRow, toColumn }: Run): string =>
    row === toRow && column === toColumn ? cellName(row, column) : `${cellName(row, column)}:${cellName(toRow, toColumn)}`;
  return [...byLook.values()].map(({ look, runs }) => ({ look, cells: runs.map(address) }));
}

function* addresses(cells: readonly string[]): Generator<string> {
  let address = "";
  for (const cell of cells) {
    if (address.length + cell.length + 1 > LONGEST_ADDRESS) {
      yield address;
      address = "";
    }
    address += address === "" ? cell : `,${cell}`;
  }
  if (address !== "") yield address;
}

const TABLE_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const LINE_EDGES = { above: "EdgeTop", below: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

function applyLook({ format }: Excel.RangeAreas, look: CellLook): void {
  if (look.bold) format.font.bold = true;
  if (look.size) format.font.size = look.size;
  if (look.colour) format.font.color = look.colour;
  if (look.fill) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.upright) {
    format.textOrientation = 90;
    // Away from both edges, which would cut its first or last letter.
    format.verticalAlignment = "Center";
  }
  if (look.align) format.horizontalAlignment = look.align === "left" ? "Left" : look.align === "right" ? "Right" : "Center";
  for (const line of look.lines ?? []) {
    const border = format.borders.getItem(LINE_EDGES[line]);
    border.style = "Continuous";
    border.weight = "Medium";
    border.color = STRONG;
  }
}

/**
 * Links come before texts: a link's words are taken as typed, formulas too, so that none of the plan's may stand there. What is written over
 * them afterwards is held as text, and the link stays. https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
 */
async function writeLinks(room: Room, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  for (const [row, cells] of spec.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.content.kind !== "link") continue;
      const { to, text } = cell.content;
      await room(LINK_BYTES + 3 * bytesIn(text) + 2 * bytesIn(to.sheet));
      sheet.getCell(row, column).hyperlink = {
        documentReference: `${quoteSheetName(to.sheet)}!${toA1({ sheet: to.sheet, row: to.row, column: to.column })}`,
        textToDisplay: "Link",
        // At most 255 characters.
        screenTip: `Go to ${text.slice(0, 100)}`,
      };
    }
  }
}

/** A width in characters as the points that Office.js wants, for the default font: 7 pixels a character and 5 besides, at 96 to the inch.
 *  https://learn.microsoft.com/office/troubleshoot/excel/determine-column-widths */
export const points = (characters: number): number => ((characters * 7 + 5) * 72) / 96;

/** Narrow, so that wide tables stay readable, with room for the footer. */
const MARGINS = { left: 1.2, right: 1.2, top: 1.4, bottom: 1.7, header: 0.7, footer: 0.8 };

function writeLayout(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const { headerRow, rows, print, widths } = spec;
  const last = widthOf(spec) - 1;
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
  });
  if (headerRow !== null && rows.length > headerRow) {
    sheet.getRangeByIndexes(0, 0, rows.length, last + 1).format.autofitRows();
    // Held in view only where little stands above the table: frozen sentences would leave no room for what they are about.
    if (headerRow <= MOST_ROWS_ABOVE) sheet.freezePanes.freezeRows(headerRow + 1);
    else sheet.freezePanes.unfreeze();
    sheet.pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  } else sheet.freezePanes.unfreeze();
  const page = sheet.pageLayout;
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: print.fit === "page" ? 1 : 0 };
  page.setPrintMargins("Centimeters", MARGINS);
  page.centerHorizontally = false;
  // "&" begins a code in a footer; a plan's own "&" is doubled. https://learn.microsoft.com/office/vba/excel/concepts/workbooks-and-worksheets/formatting-and-vba-codes-for-headers-and-footers
  page.headersFooters.defaultForAllPages.leftFooter = print.footer.replaceAll("&", "&&").slice(0, 120);
  page.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
}

const rangeOfBlock = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Block): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rowCount, columnCount);

const OUTLINE = "#595959";

function writeChart(sheet: Excel.Worksheet, spec: ChartSpec, name: string, mayBeThere: boolean): void {
  // A chart of ours from the last time is taken away; deleting one that is not there does nothing.
  if (mayBeThere) sheet.charts.getItemOrNullObject(name).delete();
  const chart = sheet.charts.add("BarStacked", rangeOfBlock(sheet, spec.source), "Columns");
  chart.name = name;
  chart.title.text = spec.title;
  chart.legend.position = "Bottom";
  spec.colours.forEach((colour, at) => {
    const series = chart.series.getItemAt(at);
    series.format.fill.setSolidColor(colour);
    // A white bar is seen by its outline.
    series.format.line.color = OUTLINE;
    series.gapWidth = 50;
    // The figures stand in the bars, so that they are read without colour; none for nothing.
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0;;";
    series.dataLabels.format.font.color = textOn(colour);
    series.setXAxisValues(rangeOfBlock(sheet, spec.labels));
  });
  chart.axes.valueAxis.majorUnit = spec.step;
  chart.axes.valueAxis.minimum = 0;
  // The first priority at the top, as in the table.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(sheet.getCell(spec.from.row, spec.from.column), sheet.getCell(spec.to.row, spec.to.column));
}
