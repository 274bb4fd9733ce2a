import { isRefLike } from "./cell-looks";
import { columnRoles, type TableColumns } from "./column-roles";
import type { Draft } from "./draft";
import { coverOf } from "./cover-sheet";
import { findBlocks, type Block, type FoundBlocks } from "./find-blocks";
import { findDown } from "./find-down";
import { headerWords, isScantHeader, type HeaderRow } from "./find-headers";
import { readHeader } from "./header-words";
import { countWords, fold, foldAlike, hasFigure, isUnfinished, startsSmall } from "./words";
import { linesWithoutKeys, type FoundKey } from "./find-keys";
import { gather } from "./gather";
import {
  headingOf,
  isExample,
  isFootnote,
  isNote,
  isSignature,
  isTally,
  numberedHeading,
  readDetail,
  readHeading,
  titleOfTable,
  withoutContinued,
  type HeadingWords,
} from "./heading";
import { joinBulletRows } from "./join-bullet-rows";
import { joinPageBreaks } from "./join-page-breaks";
import { fitHeaderRows, fitTables, sameSheet } from "./correction-fit";
import { FIELDS, type NearestRow, type PlanTable, type RagKey } from "./plan";
import type { PlanEvent } from "./plan-event";
import type { ColumnCorrection, HeaderRowCorrection, PlanSettings } from "./plan-settings";
import { readRow } from "./read-row";
import { chooseSheets, type SheetRead } from "./sheet-choice";
import { type SheetCell, type SheetLine, type SheetLines } from "./sheet-lines";
import { describeTable, withMoreRows } from "./table-area";

/** A sheet that was looked at for the plan. */
export interface SheetLook {
  readonly sheet: string;
  /** "plan": its tables are the plan's; "left out": it has tables like a plan's. */
  readonly found: "plan" | "left out" | "none";
  /** Its first row of headings, else the row that came nearest; null when none names a field. */
  readonly nearest: NearestRow | null;
  /** Whether the user said of a row of it that headings stand there, or do not. */
  readonly corrected: boolean;
}

/** Corrections that spoke of a column or row, and those that found no column in their table, with why. */
export interface CorrectionUse {
  readonly used: Set<ColumnCorrection | HeaderRowCorrection>;
  readonly unfit: Map<ColumnCorrection, "no column" | "several columns">;
}

/** The tables of a plan and what stands in them. */
export interface ReadTables {
  readonly tables: readonly PlanTable[];
  readonly draft: Draft;
  /** The text above each sheet's first table, in which a title, a period or a review date may stand. */
  readonly above: readonly SheetCell[];
  /** The text of the cover sheet before the plan's, where there is one: a title or a period may stand there alone. */
  readonly cover: readonly SheetCell[];
  /** What was left out, in sentences for the user. */
  readonly doubts: readonly string[];
  /** Every sheet, in order. */
  readonly looks: readonly SheetLook[];
  /** The row that came nearest to being a header; null when none named a field. */
  readonly nearest: NearestRow | null;
  readonly corrections: CorrectionUse;
}

/** What is read while going through one sheet. */
interface Reading {
  readonly key: RagKey;
  readonly settings: PlanSettings;
  readonly corrections: CorrectionUse;
  readonly events: PlanEvent[];
  readonly tables: PlanTable[];
  readonly above: SheetCell[];
}

/** Finds and reads every table of an action plan on the sheets. */
export function readTables(sheets: readonly SheetLines[], keys: readonly FoundKey[], key: RagKey, settings: PlanSettings): ReadTables {
  let nearest: { readonly score: number; readonly miss: NearestRow | null } = { score: 0, miss: null };
  const corrections: CorrectionUse = { used: new Set(), unfit: new Map() };
  const usual = sheets.map((sheet) => findOnSheet(sheet, keys, settings, corrections));
  const hasTables = usual.some(({ blocks }) => blocks.blocks.length > 0);
  const found = hasTables ? usual : usual.map((each) => withScantTables(each, keys));
  for (const { sheet, blocks } of found) {
    const score = blocks.nearest?.score ?? 0;
    if (blocks.nearest && score > nearest.score) nearest = { score, miss: missOf(blocks.nearest, sheet) };
  }
  const plans = found.filter(({ blocks }) => blocks.blocks.length > 0);
  const read = plans.map(({ sheet, blocks }) => {
    const reading: Reading = { key, settings, corrections, events: [], tables: [], above: [] };
    readSheet(sheet, blocks, reading);
    return { sheet, ...reading };
  });
  const isWanted = (sheet: string): boolean => settings.sheet !== null || settings.planSheets.some((name) => sameSheet(name, sheet));
  const { chosen, doubts } = chooseSheets(read, isWanted);
  const tables = chosen.flatMap((each) => each.tables);
  const events = joinBulletRows(joinPageBreaks(inOneRow(chosen)));
  const plan = new Set(chosen.map(({ sheet }) => sheet));
  const looks = found.map(({ sheet, blocks, corrected }): SheetLook => {
    const [first] = blocks.blocks;
    const row = first?.header ?? blocks.nearest;
    return {
      sheet: sheet.grid.sheet,
      found: plan.has(sheet) ? "plan" : first ? "left out" : "none",
      nearest: row && missOf(row, sheet),
      corrected,
    };
  });
  const above = chosen.flatMap((each) => each.above);
  const cover = coverOf(sheets, chosen[0]?.sheet);
  return { tables, draft: gather(events), above, cover, doubts, looks, nearest: nearest.miss, corrections };
}

/** The events of several sheets as one sequence, their tables numbered through; a sheet without a heading among several is a priority by its name. */
function inOneRow(sheets: readonly (SheetRead & Reading)[]): PlanEvent[] {
  let offset = 0;
  return sheets.flatMap(({ sheet, events, tables }) => {
    const first = offset;
    offset += tables.length;
    const own = first === 0 ? events : events.map((event) => (event.kind === "row" ? { ...event, table: event.table + first } : event));
    const hasHeading = own.some((event) => event.kind === "heading" || (event.kind === "row" && event.row.cells.priority !== null));
    if (sheets.length === 1 || hasHeading) return own;
    return [{ kind: "heading", words: readHeading(sheet.grid.sheet), cell: null, also: [] }, ...own];
  });
}

interface FoundOnSheet {
  readonly sheet: SheetLines;
  readonly blocks: FoundBlocks;
  /** Whether the user's word on a row of it was used. */
  readonly corrected: boolean;
}

/** A sheet's tables along its rows; where there are none, down its columns. */
function findOnSheet(sheet: SheetLines, keys: readonly FoundKey[], settings: PlanSettings, { used }: CorrectionUse): FoundOnSheet {
  const name = sheet.grid.sheet;
  const own = keys.filter(({ key }) => key.area?.sheet === name);
  const said = fitHeaderRows(
    sheet.lines,
    settings.headerRows.filter((each) => sameSheet(each.sheet, name)),
  );
  for (const correction of said.fitting) used.add(correction);
  const corrected = said.fitting.size > 0;
  const lines = linesWithoutKeys(sheet.lines, own);
  const along: FoundOnSheet = { sheet, blocks: findBlocks(sheet, lines, said.rows), corrected };
  if (along.blocks.blocks.length > 0) return along;
  const down = findDown(sheet, lines);
  return down ? { ...down, corrected } : along;
}

/** The sheet with tables that say no more than what is to be done and by when; as it is where it has none. */
function withScantTables(found: FoundOnSheet, keys: readonly FoundKey[]): FoundOnSheet {
  const { sheet, corrected } = found;
  if (corrected || !found.blocks.nearest || !isScantHeader(found.blocks.nearest)) return found;
  const own = keys.filter(({ key }) => key.area?.sheet === sheet.grid.sheet);
  const blocks = findBlocks(sheet, linesWithoutKeys(sheet.lines, own), undefined, isScantHeader);
  const rows = blocks.blocks.flatMap(({ body }) => body.filter(({ cells }) => cells.length > 1));
  return rows.length >= FEWEST_SCANT ? { ...found, blocks } : found;
}

/** A scant table with fewer rows is no plan. */
const FEWEST_SCANT = 3;

function missOf(row: HeaderRow, sheet: SheetLines): NearestRow | null {
  const found = FIELDS.filter((field) => row.cells.some(({ reading }) => reading?.role === field));
  if (found.length === 0) return null;
  return { sheet: sheet.grid.sheet, row: row.line.index, found, headers: row.cells.map(({ text }) => text) };
}

function readSheet(sheet: SheetLines, { above, blocks }: FoundBlocks, reading: Reading): void {
  const [first] = blocks;
  if (first) readAbove(above, first, reading);
  const start = reading.events.length;
  readBlocks(sheet, blocks, reading);
  promoteTitle(start, above, blocks, reading);
  giveWayToHeadings(start, reading);
  reading.events.push({ kind: "end" });
}

/** Where the later tables of a sheet have titles that are headings, so is the one directly above the first; the sheet's own title never. */
function promoteTitle(start: number, lines: readonly SheetLine[], blocks: readonly Block[], { events, above }: Reading): void {
  const headings = events.flatMap((event, index) =>
    event.kind === "heading"
      ? [{ index, named: event.words.named, title: event.words.title, cell: event.cell, width: event.cell?.width ?? 1 }]
      : [],
  );
  const line = lines.at(-1);
  const [cell] = line?.cells ?? [];
  const isFree = headings.length > 0 && headings.every(({ index, named }) => index >= start && !named);
  if (!isFree || !line || !cell || line.index + 1 !== blocks[0]?.header.line.index) return;
  // What stands among the rows, in a column of theirs, is no title of a table.
  const under = new Set(blocks.map(({ header }) => header.line.index - 1));
  if (!headings.every((each) => each.cell?.slot === cell.slot || under.has(each.cell?.at.row ?? -1))) return;
  if (lines.length < 2 && !headings.every(({ title }) => isOneOf(cell.text, title))) return;
  // Merged as wide as they are, and unlike the sheet's title not its first line, it is one of them whatever its length.
  const isAlike = line.cells.length === 1 && cell.width > 1 && headings.every(({ width }) => width === cell.width);
  const words = titleOfTable(line) ?? (isAlike ? readHeading(cell.text) : null);
  if (!words || above.at(-1) !== cell) return;
  above.pop();
  events.splice(start, 0, { kind: "heading", words, cell, also: [] });
}

const UNDER_HEADINGS = "headings above the rows name their priorities";

/** Where numbered headings stand above all rows of a sheet, a column of priorities ("Strategic priority") says what else a row serves. */
function giveWayToHeadings(start: number, { events, tables }: Reading): void {
  if (!tables.some(({ explained }) => explained.some(({ role }) => role === "priority"))) return;
  const headings = events.flatMap((event, index) =>
    event.kind === "heading" && event.cell && event.words.number !== null && index >= start ? [index] : [],
  );
  const firstRow = events.findIndex(({ kind }, index) => kind === "row" && index >= start);
  if (headings.length < 2 || (headings[0] ?? Infinity) > firstRow) return;
  tables.forEach((table, place) => {
    const column = table.explained.find(({ role, corrected }) => role === "priority" && !corrected);
    if (!column) return;
    tables[place] = {
      ...table,
      extras: [...table.extras, { column: column.column, header: column.header }],
      explained: table.explained.map((each) => (each === column ? { ...each, role: "extra", why: UNDER_HEADINGS } : each)),
    };
    events.forEach((event, index) => {
      const cell = event.kind === "row" && event.table === place ? event.row.cells.priority?.cell : undefined;
      if (event.kind !== "row" || !cell) return;
      const cells = { ...event.row.cells, priority: null };
      events[index] = { ...event, row: { ...event.row, cells, extras: [...event.row.extras, { header: column.header, cell }] } };
    });
  });
}

/** True for a sheet's first line that is one of its tables' titles, not the plan's: it shares a word with another ("Actions for Health"), and is no name of a plan. */
function isOneOf(text: string, title: string): boolean {
  const words = fold(title).split(" ");
  return (
    !/\b(?:plan|strategy|programme|tracker|log)\b/i.test(text) &&
    !/\b(?:closed|completed|archived?)\b/i.test(title) &&
    fold(text)
      .split(" ")
      .some((word) => word.length > 4 && words.includes(word))
  );
}

/** Reads what stands above a sheet's first table: a priority's heading and details, else titles and introductions. */
function readAbove(lines: readonly SheetLine[], { header, body }: Block, { events, above }: Reading): void {
  let isUnderHeading = false;
  const slots = new Map(header.cells.flatMap(({ cell, reading }) => (reading ? [[reading.role, cell.slot] as const] : [])));
  for (const line of lines) {
    if (isUnderHeading && goesOnWithHeading(line, events)) continue;
    const heading = headingOf(line, null, header.line) ?? numberedHeading(line, { slots }, body[0]);
    const details = isUnderHeading ? detailsOf(line, true) : null;
    if (heading) pushHeading(events, heading, line);
    else if (details) events.push(...details);
    else if (!isPageNumber(line)) above.push(...line.cells);
    isUnderHeading ||= heading !== null;
  }
}

/** Begins a priority, unless the heading is the present one's again, at the head of a further page: then nothing new begins. */
function pushHeading(events: PlanEvent[], words: HeadingWords, line: SheetLine): void {
  let at = events.length - 1;
  while (at >= 0 && events[at]?.kind !== "heading") at--;
  const present = events[at];
  const isAgain =
    present?.kind === "heading" &&
    events.at(-1)?.kind !== "heading" &&
    words.number === present.words.number &&
    words.title !== "" &&
    present.cell?.at.sheet === line.cells[0]?.at.sheet &&
    foldAlike(withoutContinued(words.title), withoutContinued(present.words.title));
  if (isAgain) events[at] = { ...present, also: [...present.also, ...line.cells] };
  else events.push(headingEvent(words, line));
}

/** A heading with the whole of its row's text at its first cell. */
function headingEvent(words: HeadingWords, { cells: [first, ...also] }: SheetLine): PlanEvent {
  const text = [first, ...also].flatMap((cell) => cell?.text ?? []).join(" ");
  return { kind: "heading", words, cell: first ? { ...first, text } : null, also };
}

/** Gives a priority its words where they stand in the row below its number ("Pledge 1"), and the rest of a heading that breaks off; false for any other row. */
function goesOnWithHeading({ cells: [cell, other] }: SheetLine, events: PlanEvent[]): boolean {
  const above = events.at(-1);
  if (above?.kind !== "heading" || !above.cell || !cell || other || cell.slot !== above.cell.slot) return false;
  const { words } = above;
  const isTitle = words.named && words.number !== null && words.title === "" && !readHeading(cell.text).named && !isRefLike(cell.text);
  const isRest = words.title !== "" && startsSmall(cell.text) && isUnfinished(words.title);
  if (!isTitle && !isRest) return false;
  events[events.length - 1] = {
    ...above,
    words: { ...words, title: isTitle ? cell.text : `${words.title} ${cell.text}` },
    cell: { ...above.cell, text: `${above.cell.text} ${cell.text}` },
    also: [...above.also, cell],
  };
  return true;
}

const isPageNumber = ({ cells }: SheetLine): boolean => cells.length === 1 && /^\d{1,3}$/.test(cells[0]?.text ?? "");

/** A label with what it says in the next cell ("Priority lead: | DCS"); above a header it may lack its colon ("Sponsor | DCS"). null for any other row. */
function detailBeside({ cells }: SheetLine, mayLackColon: boolean): PlanEvent | null {
  const [label, value, more] = cells;
  if (!label || !value || more || isRefLike(label.text) || countWords(label.text, 8) > 7) return null;
  const isNamed = countWords(label.text, 5) <= 4 || readHeader(label.text) !== null;
  const isLabelled = (/[:?]$/.test(label.text) && isNamed) || (mayLackColon && !hasFigure(label.text) && !label.text.includes(":"));
  return isLabelled && !value.text.includes(":")
    ? { kind: "detail", label: label.text.replace(/:$/, ""), text: value.text, cells: [value, label] }
    : null;
}

/** A row of labelled cells, as details of the priority just begun; null for any other row. */
function detailsOf(line: SheetLine, mayLackColon: boolean): PlanEvent[] | null {
  const details: PlanEvent[] = [];
  const beside = detailBeside(line, mayLackColon);
  if (beside) return [beside];
  for (const cell of line.cells) {
    const detail = readDetail(cell.text);
    if (!detail) return null;
    details.push({ kind: "detail", ...detail, cells: [cell] });
  }
  return details;
}

function readBlocks(sheet: SheetLines, blocks: readonly Block[], reading: Reading): void {
  const { key, events, tables } = reading;
  const bodies = bodiesByShape(blocks);
  const said = columnsSaid(sheet, blocks, reading);
  const shapes = new Map<string, TableColumns>();
  let words: string | null = null;
  for (const block of blocks) {
    const { header, body } = block;
    const shape = shapeOf(header);
    const last = tables.at(-1);
    const isRepeated = words === headerWords(header) && last !== undefined && (!sheet.transposed || shapes.has(shape));
    const columns = shapes.get(shape) ?? columnRoles(header, bodies.get(shape) ?? body, key, said.get(shape));
    if (!shapes.has(shape)) noteUse(columns, said.get(shape) ?? [], reading.corrections);
    shapes.set(shape, columns);
    if (isRepeated) tables[tables.length - 1] = withMoreRows(last, body);
    else {
      if (words !== null) events.push({ kind: "end" });
      tables.push(describeTable(sheet, header, body, columns));
      words = headerWords(header);
    }
    const caught = caughtDetail(header);
    if (caught) events.push(caught);
    readBody(block, columns, reading);
    for (const line of block.outside) {
      const isAbove = line === block.outside.at(-1) && block.next?.index === line.index + 1;
      const title = (isAbove ? titleOfTable(line) : null) ?? headingOf(line, null, undefined);
      events.push(title ? headingEvent(title, line) : { kind: "note", cells: line.cells });
    }
  }
}

/** What the user said of the columns of a sheet's tables, by the shape of the header it speaks of. */
function columnsSaid(
  { grid }: SheetLines,
  blocks: readonly Block[],
  { settings }: Reading,
): ReadonlyMap<string, readonly ColumnCorrection[]> {
  const tables = settings.tables.filter((table) => sameSheet(table.sheet, grid.sheet));
  if (tables.length === 0) return new Map();
  const shapes = [...new Map(blocks.map(({ header }) => [shapeOf(header), header.cells.map(({ text }) => text)] as const))];
  const fits = fitTables(
    shapes.map(([, headings]) => headings),
    tables,
  );
  return new Map(
    shapes.map(([shape], place) => [shape, [...fits].flatMap(([{ columns }, places]) => (places.has(place) ? columns : []))] as const),
  );
}

/** Keeps in mind which corrections found their column in a table. */
function noteUse({ unfit }: TableColumns, said: readonly ColumnCorrection[], corrections: CorrectionUse): void {
  for (const each of said) {
    const why = unfit.get(each);
    if (why === undefined) corrections.used.add(each);
    else corrections.unfit.set(each, why);
  }
}

/** What makes two headers one: the same words in the same places. */
const shapeOf = (header: HeaderRow): string => header.cells.map(({ cell, text }) => `${cell.slot}+${cell.width} ${text}`).join("|");

function bodiesByShape(blocks: readonly Block[]): Map<string, SheetLine[]> {
  const bodies = new Map<string, SheetLine[]>();
  for (const { header, body } of blocks) {
    const lines = bodies.get(shapeOf(header));
    if (lines) for (const line of body) lines.push(line);
    else bodies.set(shapeOf(header), [...body]);
  }
  return bodies;
}

/** What stood on the line above a header and was caught in its cells: a label and what it says, or a label with its text. */
function caughtDetail(header: HeaderRow): PlanEvent | null {
  const caught = header.cells.filter(({ before }) => before !== "");
  const [first, ...others] = caught;
  if (!first) return null;
  const labelled = readDetail(first.before);
  const text = others.map(({ before }) => before).join("\n");
  const { label, text: own } = labelled ?? { label: first.before, text: "" };
  return { kind: "detail", label, text: [own, text].filter((each) => each !== "").join("\n"), cells: caught.map(({ cell }) => cell) };
}

function readBody({ body, next }: Block, columns: TableColumns, { key, events, tables, above }: Reading): void {
  let afterHeader = true;
  let shift = 0;
  let awaitsActions = endsInHeading(events);
  const signed = signedPlaces(body);
  let lastRow = body.length - 1;
  while (lastRow >= 0 && ((body[lastRow]?.cells.length ?? 0) < 2 || signed.has(lastRow))) lastRow--;
  const tail = tailOf(body, next);
  let isBelow = false;
  let label: SheetLine | null = null;
  const addRow = (line: SheetLine): void => {
    const row = readRow(line, columns, key, shift);
    shift = row.shift;
    events.push({ kind: "row", row, table: tables.length - 1, afterHeader });
    awaitsActions = false;
    afterHeader = false;
  };
  body.forEach((line, place) => {
    if (label) {
      events.push(labelledDetail(label, line));
      label = null;
      return;
    }
    // Nearly every line: with more cells than a heading or a label has, it is a row.
    if (line.cells.length > MOST_BESIDE_HEADING && !signed.has(place) && !isTally(line, columns) && !isExample(line)) {
      addRow(line);
      return;
    }
    if (isLabel(line, body[place + 1])) {
      label = line;
      return;
    }
    if (isTitleAgain(line, above) || (place === body.length - 1 && isPageFoot(line, columns))) {
      events.push({ kind: "note", cells: line.cells });
      return;
    }
    if (goesOnWithHeading(line, events) || isUpdate(line, columns, events)) return;
    const isLast = place === body.length - 1 && next?.index === line.index + 1;
    const gap = line.index - (body[place - 1]?.index ?? line.index - 1);
    const heading =
      numberedHeading(line, columns, body[place + 1]) ??
      headingOf(line, columns, body[place + 1] ?? next) ??
      (isLast && (gap > 1 || NUMBERED.test(line.cells[0]?.text ?? "")) ? titleOfTable(line) : null);
    const details = awaitsActions && !heading?.named && line.cells.length <= MOST_BESIDE_HEADING ? detailsOf(line, place >= tail) : null;
    if (details) events.push(...details);
    else if (heading) {
      pushHeading(events, heading, line);
      awaitsActions = true;
    } else if (
      isPrint(line, columns) ||
      signed.has(place) ||
      (place > lastRow && !next && (isFootnote(line, gap) || (isBelow && line.cells.length === 1)))
    ) {
      // What follows a note below the table is another.
      isBelow ||= place > lastRow;
      if (!isPageNumber(line)) events.push({ kind: "note", cells: line.cells });
    } else addRow(line);
    afterHeader = false;
  });
}

/** Headings, labels, details and print have no more cells in their row. */
const MOST_BESIDE_HEADING = 2;

const NUMBERED = /^\d{1,2}[.):]\s+\p{Lu}/u;

/** What a row under an action says of its progress: "Update June 2024: …", "Progress update (May): …". */
const UPDATE = /^(?:(?:latest|quarterly|board|q[1-4]) )?(?:progress|updates?|commentary|position)\b[^:]{0,60}:\s*\S/i;

/** Takes a text across the table that tells of the action above as that action's commentary; false for any other row. */
function isUpdate({ cells: [cell, other] }: SheetLine, { columns }: TableColumns, events: PlanEvent[]): boolean {
  const above = events.at(-1);
  if (!cell || other || above?.kind !== "row" || cell.slot !== columns[0]?.slot || !UPDATE.test(cell.text)) return false;
  const known = above.row.cells.commentary;
  const commentary = known
    ? { ...known, text: `${known.text}\n${cell.text}`, also: [...known.also, cell.at] }
    : { cell, text: cell.text, also: [] };
  events[events.length - 1] = { ...above, row: { ...above.row, cells: { ...above.row.cells, commentary } } };
  return true;
}

/** The place from which only rows of a cell or two lead over to the next header: a heading and what is said of its priority. */
function tailOf(body: readonly SheetLine[], next: SheetLine | undefined): number {
  let tail = body.length;
  if (next) while (tail > 0 && (body[tail - 1]?.cells.length ?? 0) <= 2) tail--;
  return tail;
}

/** True for the words that stand above the first table, alone in their row at the head of a further page. */
const isTitleAgain = ({ cells: [cell, other] }: SheetLine, above: readonly SheetCell[]): boolean =>
  cell !== undefined &&
  other === undefined &&
  countWords(cell.text, 2) > 1 &&
  above.slice(0, HEAD).some(({ text }) => foldAlike(text, cell.text));

/** As many cells above a table may be repeated on every page. */
const HEAD = 12;

/** True for what is printed at the foot of a page, alone at the end of the rows under a header: a document's name, and the page's number last. */
const isPageFoot = ({ cells: [name, page, more] }: SheetLine, { columns }: TableColumns): boolean =>
  name !== undefined &&
  page !== undefined &&
  more === undefined &&
  /^(?:p(?:age|g)?\.? ?)?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$/i.test(page.text) &&
  !isRefLike(name.text) &&
  (name.width > 1 ||
    columns.some(
      ({ slot, role }) => slot === page.slot && (role === "lead" || role === "timescale" || role === "commentary" || role === "evidence"),
    ));

/** True for a row within a table that is no part of the plan. */
const isPrint = (line: SheetLine, columns: TableColumns): boolean =>
  isNote(line) || isPageNumber(line) || isTally(line, columns) || isExample(line);

/** True for a question or label alone in its row, that asks for another field than the actions' ("How will we know?"), over a text alone in its row. */
function isLabel({ cells }: SheetLine, below: SheetLine | undefined): boolean {
  const cell = cells[0];
  if (!cell || cells.length > 1 || below?.cells.length !== 1 || !/[?:]$/.test(cell.text) || countWords(cell.text) > 12) return false;
  const role = readHeader(cell.text)?.role;
  return role === "measure" || role === "lead" || role === "timescale" || role === "evidence";
}

const labelledDetail = (label: SheetLine, line: SheetLine): PlanEvent => ({
  kind: "detail",
  label: (label.cells[0]?.text ?? "").replace(/:$/, ""),
  text: line.cells[0]?.text ?? "",
  cells: [...line.cells, ...label.cells],
});

/** The places of the rows in which the plan is signed: labels, and under them, in the same columns, who and when. */
function signedPlaces(body: readonly SheetLine[]): ReadonlySet<number> {
  const places = new Set<number>();
  let below = -1;
  let slots: ReadonlySet<number> = new Set();
  for (let place = 0; place < body.length; place++) {
    const line = body[place];
    if (!line) continue;
    const isUnder = line.index === below && line.cells.every(({ slot }) => slots.has(slot));
    if (!isUnder && !isSignature(line)) continue;
    places.add(place);
    if (!isUnder) slots = new Set(line.cells.map(({ slot }) => slot));
    below = line.index + 1;
  }
  return places;
}

/** True when a priority has been begun and nothing but details has followed. */
function endsInHeading(events: readonly PlanEvent[]): boolean {
  for (let at = events.length - 1; at >= 0; at--) {
    const kind = events[at]?.kind;
    if (kind !== "detail" && kind !== "end") return kind === "heading";
  }
  return false;
}
