import { WorkbookTrouble, type DropDownOutcome, type RatingDropDown } from "../app/ports";
import { toA1 } from "../domain/grid/a1";
import { contains, type CellArea, type CellRef } from "../domain/grid/cell-ref";
import type { ReadWorkbook } from "../domain/grid/grid";
import { contrast } from "../domain/sheets/readable-colour";
import { areasOf } from "./block";
import { nothingDone, troubleOf } from "./excel-error";
import { changesUnknown, type ExcelContext, type ExcelRunner } from "./run-excel";
import { SameRows } from "./same-rows";

/** An address may be 8,192 characters long: https://github.com/OfficeDev/office-js/issues/5198 */
const LONGEST_ADDRESS = 8_000;
/** Titles of prompts and alerts may have 32 characters, their texts 255: https://learn.microsoft.com/javascript/api/excel/excel.datavalidationprompt */
const TITLE = 32;
const TEXT = 255;
/** https://www.w3.org/TR/WCAG22/#contrast-minimum */
const READABLE = 4.5;

type Colour = RatingDropDown["colours"][number];

/** Cells of one sheet, as many as one address can name. */
interface Part {
  readonly sheet: string;
  readonly areas: readonly CellArea[];
  readonly ranges: Excel.RangeAreas;
  /** The conditional formats that were there, as text to compare with. */
  formats: string;
}

/** A conditional format that colours a status, and the cells it stands on. */
interface StatusFormat {
  readonly format: Excel.ConditionalFormat;
  readonly colour: Colour;
  /** In the key's colour, with text that can be read on it. */
  readonly right: boolean;
  readonly areas: readonly CellArea[];
}

/** One sync to see what is there, one more to see where its colours stand, one to write: however many cells there are. */
export function enforceDropDown(excel: ExcelRunner, dropDown: RatingDropDown, seen: ReadWorkbook | null = null): Promise<DropDownOutcome> {
  return excel.run(async (context) => {
    const sheets = new Map<string, Excel.Worksheet>();
    const sheetOf = (name: string): Excel.Worksheet => {
      const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    };
    const all = partsOf(sheetOf, dropDown.all);
    const listed = cellsIn(dropDown.lacking);
    const sameCells = dropDown.lacking.length === dropDown.all.length && listed === cellsIn(dropDown.all);
    // Asked for now, so that Excel moves them along when rows are inserted before they are written to.
    const lacking = sameCells ? all : partsOf(sheetOf, dropDown.lacking);
    const refused = await findObstacle(context, sheetOf, all, dropDown, seen);
    if (refused) return refused;
    const formats = await findFormats(context, all, dropDown.colours);
    const missing = dropDown.colours.filter((colour) => !covers(formats, colour, dropDown.all));
    if (listed === 0 && missing.length === 0) return { kind: "enforced", listed: 0, coloured: false };

    context.application.suspendScreenUpdatingUntilNextSync();
    const replaced = formats.filter((one) => missing.includes(one.colour) && isOurs(one, dropDown.all));
    for (const { format } of replaced) format.delete();
    for (const { ranges } of lacking) putList(ranges, dropDown);
    for (const [reach, colours] of byReach(missing, replaced, dropDown.all))
      for (const { ranges } of reach === dropDown.all ? all : partsOf(sheetOf, reach)) putColours(ranges, colours);
    try {
      await context.syncChanges();
    } catch (error) {
      return afterFailure(context, all, lacking, dropDown, missing, error);
    }
    return { kind: "enforced", listed, coloured: missing.length > 0 };
  });
}

/** Finds out how far Excel came. */
async function afterFailure(
  context: ExcelContext,
  all: readonly Part[],
  lacking: readonly Part[],
  dropDown: RatingDropDown,
  missing: readonly Colour[],
  error: unknown,
): Promise<DropDownOutcome> {
  const trouble = troubleOf(error);
  if (error instanceof WorkbookTrouble) throw error;
  for (const { ranges } of lacking) ranges.dataValidation.load(RULES);
  for (const { ranges } of all) ranges.conditionalFormats.load(FORMATS);
  try {
    await context.sync();
  } catch (second) {
    throw nothingDone(error, second) ? trouble : changesUnknown(second);
  }
  const cells = (parts: readonly Part[]): number => parts.reduce((sum, { areas }) => sum + cellsIn(areas), 0);
  const listed = cells(lacking.filter(({ ranges }) => isListed(ranges.dataValidation, dropDown)));
  const bare = cells(lacking.filter(({ ranges }) => ranges.dataValidation.type === "None"));
  const colours = (of: Part): string => JSON.stringify(of.ranges.conditionalFormats.items.map(({ id }) => id).sort());
  // Cells without any rule may have lost it just now, or long ago: then it is said that they have none.
  if (listed === 0 && (bare === 0 || trouble.kind === "protected") && all.every((part) => colours(part) === part.formats)) {
    if (trouble.kind === "protected") return { kind: "protected", sheet: dropDown.all[0]?.sheet ?? "" };
    throw trouble;
  }
  const coloured = missing.every(({ status }) =>
    all.every(({ ranges }) =>
      ranges.conditionalFormats.items.some(
        ({ cellValueOrNullObject: value }) => !value.isNullObject && value.rule.formula1 === formulaFor(status),
      ),
    ),
  );
  return { kind: "partial", wanted: cellsIn(dropDown.lacking), listed, bare, coloured, why: trouble.message };
}

/** The list stands on all the cells, with the last of what belongs to it. */
const isListed = ({ type, rule, prompt }: Excel.DataValidation, { list, ...texts }: RatingDropDown): boolean =>
  type === "List" && rule.list?.source === list.join(",") && prompt.message === texts.prompt.message.slice(0, TEXT);

const cellsIn = (areas: readonly CellArea[]): number => areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);

function partsOf(sheetOf: (name: string) => Excel.Worksheet, areas: readonly CellArea[]): Part[] {
  const parts: { readonly sheet: string; readonly areas: CellArea[]; address: string }[] = [];
  for (const area of areas) {
    const a1 = toA1(area);
    const last = parts.at(-1);
    if (last?.sheet === area.sheet && last.address.length + a1.length < LONGEST_ADDRESS) {
      last.areas.push(area);
      last.address += `,${a1}`;
    } else parts.push({ sheet: area.sheet, areas: [area], address: a1 });
  }
  return parts.map(({ sheet, areas: own, address }) => ({
    sheet,
    areas: own,
    ranges: sheetOf(sheet).getRanges(address),
    formats: "",
  }));
}

const RULES = "type,rule,prompt";
const FORMATS =
  "items/id,items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color,items/cellValueOrNullObject/format/font/color";

/** Asks, in the first sync, whether anything forbids writing, whether the rows are those that were seen, and what rules and colours there are. */
async function findObstacle(
  context: ExcelContext,
  sheetOf: (name: string) => Excel.Worksheet,
  all: readonly Part[],
  dropDown: RatingDropDown,
  seen: ReadWorkbook | null,
): Promise<DropDownOutcome | null> {
  const { workbook } = context;
  workbook.load("readOnly");
  const protections = [...new Set(all.map(({ sheet }) => sheet))].map((sheet) => {
    const { protection } = sheetOf(sheet);
    protection.load("protected");
    return { sheet, protection };
  });
  for (const { ranges } of all) ranges.conditionalFormats.load(FORMATS);
  const cells = dropDown.all.flatMap(cellsOf);
  const rows = new SameRows(cells, seen).ask(sheetOf);
  await context.sync();
  for (const part of all) part.formats = JSON.stringify(part.ranges.conditionalFormats.items.map(({ id }) => id).sort());
  if (workbook.readOnly) return { kind: "readOnly" };
  const locked = protections.find(({ protection }) => protection.protected);
  if (locked) return { kind: "protected", sheet: locked.sheet };
  const moved = cells.filter((at) => rows.isMoved(at)).length;
  return moved > 0 ? { kind: "stale", cells: moved } : null;
}

const cellsOf = ({ sheet, row, column, rowCount, columnCount }: CellArea): CellRef[] =>
  Array.from({ length: rowCount * columnCount }, (_, index) => ({
    sheet,
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));

/** The rules that colour a status of the key, with their cells: a sync of its own when there are any. */
async function findFormats(context: ExcelContext, parts: readonly Part[], colours: readonly Colour[]): Promise<StatusFormat[]> {
  const found = new Map<string, Omit<StatusFormat, "areas"> & { readonly sheet: string; readonly ranges: Excel.RangeCollection }>();
  for (const { sheet, ranges } of parts) {
    for (const format of ranges.conditionalFormats.items) {
      const value = format.cellValueOrNullObject;
      if (value.isNullObject || value.rule.operator !== "EqualTo") continue;
      const colour = colours.find(({ status }) => value.rule.formula1 === formulaFor(status));
      if (!colour || found.has(format.id)) continue;
      const fill = value.format.fill.color.toUpperCase();
      const right = fill === colour.fill.toUpperCase() && contrast(fill, value.format.font.color.toUpperCase()) >= READABLE;
      const { areas } = format.getRanges();
      areas.load("items/address");
      found.set(format.id, { format, colour, right, sheet, ranges: areas });
    }
  }
  if (found.size === 0) return [];
  await context.sync();
  return [...found.values()].map(({ sheet, ranges, ...rest }) => ({ ...rest, areas: areasOf(ranges, sheet) }));
}

const lastCell = (area: CellArea): CellRef => ({
  sheet: area.sheet,
  row: area.row + area.rowCount - 1,
  column: area.column + area.columnCount - 1,
});

const isWithin = (area: CellArea, areas: readonly CellArea[]): boolean =>
  areas.some((one) => contains(one, area) && contains(one, lastCell(area)));

/**
 * A rule that stands on ratings only is ours to replace, and so is one in the key's own colours that reaches over more of the rating columns: what
 * takes its place reaches as far. Any other is somebody else's and stays.
 */
function isOurs({ areas, right }: StatusFormat, all: readonly CellArea[]): boolean {
  const inColumns = (area: CellArea): boolean =>
    area.columnCount === 1 && all.some(({ sheet, column }) => sheet === area.sheet && column === area.column);
  return areas.every((area) => isWithin(area, all)) || (right && areas.every(inColumns));
}

/** The colours that are missing, by the cells they go on: every rating cell, and where the rules they replace stood besides. */
function byReach(
  missing: readonly Colour[],
  replaced: readonly StatusFormat[],
  all: readonly CellArea[],
): ReadonlyMap<readonly CellArea[], readonly Colour[]> {
  const reaches = new Map<string, { readonly reach: readonly CellArea[]; readonly colours: Colour[] }>();
  for (const colour of missing) {
    const more = replaced.flatMap((one) => (one.right && one.colour === colour ? one.areas.filter((area) => !isWithin(area, all)) : []));
    const reach = more.length === 0 ? all : united([...all, ...more]);
    const key = reach.map(toA1).join();
    const known = reaches.get(key);
    if (known) known.colours.push(colour);
    else reaches.set(key, { reach, colours: [colour] });
  }
  return new Map([...reaches.values()].map(({ reach, colours }) => [reach, colours]));
}

/** Areas of one column each, without any cell twice. */
function united(areas: readonly CellArea[]): CellArea[] {
  const whole: CellArea[] = [];
  const inOrder = [...areas].sort((a, b) => (a.sheet < b.sheet ? -1 : Number(a.sheet > b.sheet)) || a.column - b.column || a.row - b.row);
  for (const area of inOrder) {
    const last = whole.at(-1);
    if (last?.sheet === area.sheet && last.column === area.column && area.row <= last.row + last.rowCount)
      whole[whole.length - 1] = { ...last, rowCount: Math.max(last.rowCount, area.row + area.rowCount - last.row) };
    else whole.push(area);
  }
  return whole;
}

/** The status has its colour on every rating cell. */
function covers(formats: readonly StatusFormat[], colour: Colour, all: readonly CellArea[]): boolean {
  const coloured = formats.filter((one) => one.right && one.colour === colour).flatMap(({ areas }) => areas);
  return all.every(
    (area) =>
      isWithin(area, coloured) ||
      Array.from({ length: area.rowCount }, (_, r) => ({ ...area, row: area.row + r })).every((at) =>
        coloured.some((one) => contains(one, at)),
      ),
  );
}

/** The order matters: a rule set on cells that still have another's prompt is refused. https://github.com/OfficeDev/office-js/issues/2594 */
function putList({ dataValidation }: Excel.RangeAreas, { list, prompt, alert }: RatingDropDown): void {
  dataValidation.clear();
  // Written into the rule itself: a list that points at another sheet becomes a link to this file when the sheet is copied out.
  dataValidation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: alert.title.slice(0, TITLE), message: alert.message.slice(0, TEXT) };
  dataValidation.prompt = { showPrompt: true, title: prompt.title.slice(0, TITLE), message: prompt.message.slice(0, TEXT) };
}

/** What a status's rule compares with: a text in a formula, its quotation marks doubled. */
const formulaFor = (status: string): string => `="${status.replaceAll('"', '""')}"`;

function putColours({ conditionalFormats }: Excel.RangeAreas, colours: readonly Colour[]): void {
  for (const { status, fill, text } of colours) {
    const { cellValue } = conditionalFormats.add("CellValue");
    cellValue.rule = { formula1: formulaFor(status), operator: "EqualTo" };
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = text;
  }
}
