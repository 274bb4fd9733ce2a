import type { WriteSheetOutcome } from "../app/ports";
import { serialOf } from "../domain/calendar/day";
import { columnLetters, quoteSheetName, toA1 } from "../domain/grid/a1";
import type { Block, CellLook, CellSpec, ChartSpec, SheetSpec } from "../domain/sheets/sheet-spec";
import { textOn } from "../domain/sheets/readable-colour";
import { asTyped } from "./as-typed";
import { findSheets, MARKER, markerName } from "./own-sheets";
import type { ExcelContext, ExcelRunner } from "./run-excel";
import { freeSheetName } from "./sheet-name";

/** Excel on the web takes requests up to 5 MB; each of ours stays under a fifth of that. */
const MOST_BYTES = 900_000;
/** An address may be 8,192 characters long: https://github.com/OfficeDev/office-js/issues/5198 */
const LONGEST_ADDRESS = 8_000;
/** Rows above a table that may be frozen with its header. */
const MOST_ROWS_ABOVE = 5;
/** A day as it is written in the UK, in words, so that no reader can take the month for the day. */
const DAY_FORMAT = "d mmm yyyy";
/** The lines that set a header, a total or a bar apart, and those between the cells of a table. */
const STRONG = "#1F4E46";
const FAINT = "#BFBFBF";

/** Writes one of our own sheets: two syncs to find it, one to write it, and one more for each further megabyte. */
export function writeSheet(excel: ExcelRunner, has: (set: string) => boolean, spec: SheetSpec): Promise<WriteSheetOutcome> {
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
    if (own) sheet.getUsedRangeOrNullObject().clear();
    else mark(context, sheet, spec, name, has);
    await writeCells(context, sheet, spec);
    writeLooks(sheet, spec);
    writeLinks(sheet, spec);
    writeLayout(sheet, spec);
    spec.charts.forEach((chart, at) => {
      writeChart(sheet, chart, `ActionPlanChart${at + 1}`, own !== null);
    });
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return { kind: "written", name, taken: !own && name !== spec.name ? spec.name : null, isNew: !own };
  });
}

function mark(context: ExcelContext, sheet: Excel.Worksheet, spec: SheetSpec, name: string, has: (set: string) => boolean): void {
  if (has("1.12")) {
    sheet.customProperties.add(MARKER, spec.kind);
    return;
  }
  const { names } = context.workbook;
  names.getItemOrNullObject(markerName(spec.kind)).delete();
  names.add(markerName(spec.kind), `=${quoteSheetName(name)}!$A$1`).visible = false;
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
async function writeCells(context: ExcelContext, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  const width = widthOf(spec);
  const flush = async (from: number, rows: readonly (readonly (CellSpec | null)[])[]): Promise<void> => {
    const range = sheet.getRangeByIndexes(from, 0, rows.length, width);
    const across = <T>(of: (cell: CellSpec | null | undefined) => T): T[][] =>
      rows.map((row) => Array.from({ length: width }, (_, c) => of(row[c])));
    range.numberFormat = across(formatOf);
    range.values = across(valueOf);
    if (from + rows.length < spec.rows.length) {
      await context.sync();
      context.application.suspendScreenUpdatingUntilNextSync();
    }
  };
  let from = 0;
  let bytes = 0;
  for (const [at, row] of spec.rows.entries()) {
    const weight = row.reduce((sum, cell) => sum + String(valueOf(cell)).length + 4, width * 14);
    if (bytes > 0 && bytes + weight > MOST_BYTES) {
      await flush(from, spec.rows.slice(from, at));
      [from, bytes] = [at, 0];
    }
    bytes += weight;
  }
  if (from < spec.rows.length) await flush(from, spec.rows.slice(from));
}

/** Cells of one look, a look at a time: a handful of calls however many cells there are. */
function writeLooks(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const byLook = new Map<string, { readonly look: CellLook; readonly cells: string[] }>();
  for (const [row, cells] of spec.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell?.look || Object.keys(cell.look).length === 0) continue;
      const key = JSON.stringify(cell.look);
      const same = byLook.get(key) ?? { look: cell.look, cells: [] };
      byLook.set(key, same);
      same.cells.push(`${columnLetters(column)}${row + 1}`);
    }
  }
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
  for (const { look, cells } of byLook.values()) for (const address of addresses(cells)) applyLook(sheet.getRanges(address), look);
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
  if (look.align) format.horizontalAlignment = look.align === "left" ? "Left" : look.align === "right" ? "Right" : "Center";
  for (const line of look.lines ?? []) {
    const border = format.borders.getItem(LINE_EDGES[line]);
    border.style = "Continuous";
    border.weight = "Medium";
    border.color = STRONG;
  }
}

function writeLinks(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const [row, cells] of spec.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.content.kind !== "link") continue;
      const { to, text } = cell.content;
      sheet.getCell(row, column).hyperlink = {
        documentReference: `${quoteSheetName(to.sheet)}!${toA1({ sheet: to.sheet, row: to.row, column: to.column })}`,
        textToDisplay: text,
        screenTip: `Go to ${text}`,
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
  }
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
