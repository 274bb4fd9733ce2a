import type { ApplyOutcome } from "../app/ports";
import { WorkbookTrouble } from "../app/ports";
import type { Edit } from "../domain/findings/finding";
import type { CellRef } from "../domain/grid/cell-ref";
import type { CellValue, ReadWorkbook } from "../domain/grid/grid";
import { rangeOf, type Block } from "./block";
import { excelCode, nothingDone, troubleOf } from "./excel-error";
import { asTyped } from "./as-typed";
import { runsOf } from "./runs";
import { changesUnknown, type ExcelRunner, type ExcelContext } from "./run-excel";
import { SameRows, type RowsAsked } from "./same-rows";

/** Excel on the web takes at most 5 MB in one request; edits heavier than this are not made at all. */
const MOST_CHARACTERS = 2_000_000;
const MOST_RUNS = 200;

/** The edits of consecutive cells of one column, and the cells between them. */
interface Part extends Block {
  readonly sheet: string;
  /** By row, zero-based from the part's first; null: a cell between edits. */
  readonly edits: readonly (Edit | null)[];
}

/** A part's cells in Excel: a range that Excel moves along when rows are inserted or deleted above it. */
interface Held {
  readonly part: Part;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Changes cells, each only if it still holds `was` and no formula, and its row is still the one that was `seen`: one sync to read what
 * is there, one to write, whatever the number of edits. Nothing is written if any cell differs. A cell that already holds what it should
 * become is left alone.
 */
export function applyEdits(excel: ExcelRunner, edits: readonly Edit[], seen: ReadWorkbook | null = null): Promise<ApplyOutcome> {
  return applyWith<never>(excel, edits, seen, null);
}

/** What is looked at and written together with edits, in the same two syncs. */
export interface Besides<R> {
  /** Queues what must be known; what it returns is called after the sync and says why nothing may be written, or null. */
  readonly ask: (context: ExcelContext) => () => R | null;
  /** Rows besides those of the edits that must still be the ones that were seen, by a cell of each that may hold anything. */
  readonly rows?: readonly CellRef[];
  /**
   * Queues what is written before the values. What it returns, if anything, is called after the sync: the cells, as edits that were not made,
   * that hold what nobody knew of when this was looked at.
   */
  readonly write: (context: ExcelContext) => (() => readonly Edit[]) | undefined;
}

/** Edits, and what goes with them (null: nothing does): all of it is written, or nothing is. */
export function applyWith<R>(
  excel: ExcelRunner,
  edits: readonly Edit[],
  seen: ReadWorkbook | null,
  besides: Besides<R> | null,
): Promise<ApplyOutcome | R> {
  const parts = partsOf(edits);
  if (parts.length === 0) return Promise.resolve({ kind: "applied", edits: [] });
  if (edits.reduce((sum, { becomes }) => sum + String(becomes).length, 0) > MOST_CHARACTERS) return Promise.resolve({ kind: "tooLarge" });
  const rows = new SameRows([...edits.map(({ at }) => at), ...(besides?.rows ?? [])], seen);
  return excel.run(async (context) => {
    const { held, asked, refused } = await lookBefore(context, parts, rows, besides);
    return refused ?? write(context, held, asked, edits, besides);
  });
}

interface Looked<R> {
  readonly held: readonly Held[];
  readonly asked: RowsAsked;
  /** What stands in the way; null when nothing does. */
  readonly refused: ApplyOutcome | R | null;
}

async function lookBefore<R>(
  context: ExcelContext,
  parts: readonly Part[],
  rows: SameRows,
  besides: Besides<R> | null,
): Promise<Looked<R>> {
  const { workbook } = context;
  workbook.load("readOnly");
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string): Excel.Worksheet => {
    const known = sheets.get(name);
    if (known) return known;
    // Whether it is there is looked at after the sync.
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("protection/protected");
    sheets.set(name, sheet);
    return sheet;
  };
  const held = parts.map((part): Held => {
    const sheet = sheetOf(part.sheet);
    const range = rangeOf(sheet, part);
    range.load("values,formulas,numberFormat");
    return { part, sheet, range };
  });
  const asked = rows.ask(sheetOf);
  const refuses = besides?.ask(context);
  await context.sync();

  if (workbook.readOnly) return { held, asked, refused: { kind: "readOnly" } };
  for (const [name, sheet] of sheets)
    if (!sheet.isNullObject && sheet.protection.protected) return { held, asked, refused: { kind: "protected", sheet: name } };
  const stale = [...staleEdits(held, asked), ...movedRows(asked, besides)];
  return { held, asked, refused: stale.length > 0 ? { kind: "stale", edits: stale } : (refuses?.() ?? null) };
}

/** The edits whose cell no longer holds what was seen, or stands in another row. */
const staleEdits = (held: readonly Held[], asked: RowsAsked): Edit[] =>
  held.flatMap(({ part, range }) =>
    editsOf(part)
      .filter(([edit, r]) => !isStill(edit, range.isNullObject ? null : range, r) || asked.isMoved(edit.at))
      .map(([edit]) => edit),
  );

/** The first of the rows that are no longer those that were seen, as an edit of nothing. */
const movedRows = <R>(asked: RowsAsked, besides: Besides<R> | null): Edit[] =>
  (besides?.rows ?? [])
    .filter((at) => asked.isMoved(at))
    .slice(0, 1)
    .map((at): Edit => ({ at, was: null, becomes: null }));

/** The part's edits and the row of each within it. */
const editsOf = ({ edits }: Part): [Edit, number][] => edits.flatMap((edit, r) => (edit ? [[edit, r] as [Edit, number]] : []));

/** True when the cell holds what the edit's maker saw, or already what it becomes, and no formula stands behind it. */
function isStill({ was, becomes }: Edit, range: Excel.Range | null, r: number): boolean {
  if (!range) return false;
  const value = valueOf(range.values[r]?.[0]);
  return !isFormula(range, r) && (value === was || value === (becomes === "" ? null : becomes));
}

function isFormula(range: Excel.Range, r: number): boolean {
  const formula: unknown = range.formulas[r]?.[0];
  return typeof formula === "string" && formula.startsWith("=") && formula !== range.values[r]?.[0];
}

/** True for a cell formatted as text. */
const isTextCell = (range: Excel.Range, r: number): boolean => (range.numberFormat[r]?.[0] as unknown) === "@";

/** What was entered into the cell: its formula, else its value. */
const entered = (range: Excel.Range, r: number): unknown => (isFormula(range, r) ? range.formulas[r]?.[0] : range.values[r]?.[0]);

const valueOf = (raw: unknown): CellValue => (raw === "" || raw === undefined ? null : (raw as CellValue));

/** The same cells again, in a proxy of its own: what is loaded by it is what they hold at that place in the batch. */
const again = ({ range, ...held }: Held): Held => ({ ...held, range: range.getOffsetRange(0, 0) });

async function write<R>(
  context: ExcelContext,
  held: readonly Held[],
  asked: RowsAsked,
  edits: readonly Edit[],
  besides: Besides<R> | null,
): Promise<ApplyOutcome> {
  context.application.suspendScreenUpdatingUntilNextSync();
  // Our own changes are no news to our own listeners. Switched back on in the same batch, and again below if that fails.
  context.runtime.enableEvents = false;
  // Somebody may have changed the plan since it was looked at, a moment ago: what is written over is read in the same breath.
  const before = held.map(again);
  for (const { range } of before) range.load("values,formulas,numberFormat");
  const rows = asked.again();
  // A rehearsal with nothing in it: what Excel would refuse half-way (protection, rows inserted within a range) it refuses before the first cell.
  for (const { part, range } of held) range.values = part.edits.map(() => [null]);
  const found = besides?.write(context);
  for (const { part, range } of held) {
    // null leaves a cell as it is: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
    range.values = part.edits.map((edit, r) => [edit ? asTyped(edit.becomes, isTextCell(range, r)) : null]);
  }
  const after = held.map(again);
  for (const { range } of after) range.load("values");
  context.runtime.enableEvents = true;
  try {
    await context.syncChanges();
  } catch (error) {
    return afterFailure(context, held, besides !== null, error);
  }
  const stale = staleEdits(before, rows);
  if (stale.length > 0) return putBack(context, before, edits, stale, besides !== null);
  const unknown = found?.() ?? [];
  if (unknown.length > 0)
    return {
      kind: "partial",
      written: edits,
      notWritten: unknown,
      why: "Somebody wrote in these cells at the same moment: what they wrote is kept",
    };
  const differing = notHolding(after);
  return differing.length === 0 ? { kind: "applied", edits } : sorted(edits, differing, "Excel kept something else in these cells");
}

/** The edits whose cell does not hold what it was to become. */
const notHolding = (held: readonly Held[]): Edit[] =>
  held.flatMap(({ part, range }) =>
    editsOf(part)
      .filter(([edit, r]) => !holds(edit, range.values[r]?.[0]))
      .map(([edit]) => edit),
  );

/** Gives the cells back what was written over: somebody had changed the plan between the look and the writing. */
async function putBack(
  context: ExcelContext,
  before: readonly Held[],
  edits: readonly Edit[],
  stale: readonly Edit[],
  hasMore: boolean,
): Promise<ApplyOutcome> {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.runtime.enableEvents = false;
  for (const { part, range } of before) {
    const back = part.edits.map((edit, r): string | number | boolean | null => {
      const value = valueOf(range.values[r]?.[0]);
      if (!edit || (value === edit.becomes && !isFormula(range, r))) return null;
      return isFormula(range, r) ? String(entered(range, r)) : asTyped(value, isTextCell(range, r));
    });
    range.getOffsetRange(0, 0).values = back.map((value) => [value]);
  }
  const after = before.map(again);
  for (const { range } of after) range.load("values,formulas");
  context.runtime.enableEvents = true;
  try {
    await context.syncChanges();
  } catch (error) {
    throw changesUnknown(error);
  }
  const kept = after.flatMap(({ part, range }, index) => {
    const was = before[index]?.range;
    return editsOf(part).filter(([edit, r]) => edit.was !== edit.becomes && was !== undefined && entered(range, r) !== entered(was, r));
  });
  // What else was written (looks, widths) has no former state to go back to.
  if (kept.length === 0 && !hasMore) return { kind: "stale", edits: stale };
  const written = new Set(kept.map(([edit]) => edit));
  return sorted(
    edits,
    edits.filter((edit) => !written.has(edit)),
    "The plan was changed while these cells were being written",
  );
}

/** Restores events and finds out which cells were written before Excel stopped. */
async function afterFailure(context: ExcelContext, held: readonly Held[], hasMore: boolean, error: unknown): Promise<ApplyOutcome> {
  const trouble = troubleOf(error);
  // An Excel that does not answer is not asked again: what it did is unknown and the next reading tells.
  if (error instanceof WorkbookTrouble) throw error;
  context.runtime.enableEvents = true;
  const now = held.map(again);
  for (const { sheet, range } of now) {
    sheet.load("protection/protected");
    range.load("values");
  }
  try {
    await context.sync();
  } catch (second) {
    throw nothingDone(error, second) ? trouble : changesUnknown(second);
  }
  // A range that rows were inserted into or taken out of cannot have been written: its values would not have fitted.
  const fitting = now.filter(({ part, range }) => range.values.length === part.rowCount);
  const edits = held.flatMap(({ part }) => editsOf(part).map(([edit]) => edit));
  const notHeld = new Set(notHolding(fitting));
  const fits = new Set(fitting.flatMap(({ part }) => part.edits));
  const notWritten = edits.filter((edit) => !fits.has(edit) || notHeld.has(edit));
  if (edits.some((edit) => !notWritten.includes(edit) && edit.becomes !== edit.was)) return sorted(edits, notWritten, trouble.message);
  const locked = now.find(({ sheet }) => sheet.protection.protected);
  if (trouble.kind === "protected" && locked) return { kind: "protected", sheet: locked.part.sheet };
  if (excelCode(error) === "RequestPayloadSizeLimitExceeded") return { kind: "tooLarge" };
  // Looks and widths may have been written before the first value; what Excel refuses before that is known.
  throw hasMore && !nothingDone(error, error) ? changesUnknown(error) : trouble;
}

const holds = ({ becomes }: Edit, raw: unknown): boolean => valueOf(raw) === (becomes === "" ? null : becomes);

function sorted(edits: readonly Edit[], notWritten: readonly (Edit | null)[], why: string): ApplyOutcome {
  const not = new Set(notWritten);
  return {
    kind: "partial",
    written: edits.filter((edit) => !not.has(edit)),
    notWritten: edits.filter((edit) => not.has(edit)),
    why,
  };
}

/** Edits by sheet and column, in runs of rows; long series of small runs are bridged, so that proxies stay few. */
function partsOf(edits: readonly Edit[]): readonly Part[] {
  const columns = new Map<string, { readonly sheet: string; readonly column: number; readonly byRow: Map<number, Edit> }>();
  for (const edit of edits) {
    const { sheet, row, column } = edit.at;
    const key = `${column}!${sheet}`;
    let found = columns.get(key);
    if (!found) columns.set(key, (found = { sheet, column, byRow: new Map() }));
    if (found.byRow.has(row)) throw new Error(`Two edits for one cell: row ${row + 1}, column ${column + 1} of ${sheet}.`);
    found.byRow.set(row, edit);
  }
  const most = Math.max(1, Math.floor(MOST_RUNS / Math.max(1, columns.size)));
  return [...columns.values()].flatMap(({ sheet, column, byRow }) =>
    runsOf(
      [...byRow.keys()].sort((a, b) => a - b),
      most,
    ).map(({ first, count }) => ({
      sheet,
      row: first,
      column,
      rowCount: count,
      columnCount: 1,
      edits: Array.from({ length: count }, (_, r) => byRow.get(first + r) ?? null),
    })),
  );
}
