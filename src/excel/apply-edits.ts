import type { ApplyOutcome } from "../app/ports";
import { WorkbookTrouble } from "../app/ports";
import type { Edit } from "../domain/findings/finding";
import type { CellValue } from "../domain/grid/grid";
import { rangeOf, type Block } from "./block";
import { excelCode, troubleOf } from "./excel-error";
import { asTyped } from "./as-typed";
import { runsOf } from "./runs";
import type { ExcelRunner, ExcelContext } from "./run-excel";

/** Excel on the web takes at most 5 MB in one request; edits heavier than this are not made at all. */
const MOST_CHARACTERS = 2_000_000;
const MOST_RUNS = 200;

/** The edits of consecutive cells of one column, and the cells between them. */
interface Part extends Block {
  readonly sheet: string;
  /** By row, zero-based from the part's first; null: a cell between edits. */
  readonly edits: readonly (Edit | null)[];
}

/**
 * Changes cells, each only if it still holds `was` and no formula: one sync to read what is there, one to write, whatever
 * the number of edits. Nothing is written if any cell differs. A cell that already holds what it should become is left alone.
 */
export function applyEdits(excel: ExcelRunner, edits: readonly Edit[]): Promise<ApplyOutcome> {
  return applyWith<never>(excel, edits, { ask: () => () => null, write: () => undefined });
}

/** What is looked at and written together with edits, in the same two syncs. */
export interface Besides<R> {
  /** Queues what must be known; what it returns is called after the sync and says why nothing may be written, or null. */
  readonly ask: (context: ExcelContext) => () => R | null;
  /** Queues what is written before the values. */
  readonly write: (context: ExcelContext) => void;
}

/** Edits, and what goes with them: all of it is written, or nothing is. */
export function applyWith<R>(excel: ExcelRunner, edits: readonly Edit[], besides: Besides<R>): Promise<ApplyOutcome | R> {
  const parts = partsOf(edits);
  if (parts.length === 0) return Promise.resolve({ kind: "applied", edits: [] });
  if (edits.reduce((sum, { becomes }) => sum + String(becomes).length, 0) > MOST_CHARACTERS) return Promise.resolve({ kind: "tooLarge" });
  return excel.run(async (context) => {
    const refused = await lookBefore(context, parts, besides);
    if (refused) return refused;
    return write(context, parts, edits, besides);
  });
}

/** What stands in the way; null when nothing does. */
async function lookBefore<R>(context: ExcelContext, parts: readonly Part[], besides: Besides<R>): Promise<ApplyOutcome | R | null> {
  const { workbook } = context;
  workbook.load("readOnly");
  const sheets = new Map<string, Excel.Worksheet>();
  for (const name of new Set(parts.map(({ sheet }) => sheet))) {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("protection/protected");
    sheets.set(name, sheet);
  }
  const read = parts.map((part) => ({ part, range: loaded(sheets, part, "values,formulas") }));
  const refuses = besides.ask(context);
  await context.sync();

  if (workbook.readOnly) return { kind: "readOnly" };
  for (const [name, sheet] of sheets) if (!sheet.isNullObject && sheet.protection.protected) return { kind: "protected", sheet: name };
  const stale = read.flatMap(({ part, range }) =>
    part.edits.filter((edit, r) => edit && !isStill(edit, range?.isNullObject === false ? range : null, r)),
  );
  return stale.length > 0 ? { kind: "stale", edits: stale.filter((edit) => edit !== null) } : refuses();
}

function loaded(sheets: ReadonlyMap<string, Excel.Worksheet>, part: Part, what: string): Excel.Range | null {
  const sheet = sheets.get(part.sheet);
  if (!sheet) return null;
  const range = rangeOf(sheet, part);
  range.load(what);
  return range;
}

/** True when the cell holds what the edit's maker saw, or already what it becomes, and no formula stands behind it. */
function isStill({ was, becomes }: Edit, range: Excel.Range | null, r: number): boolean {
  if (!range) return false;
  const value = valueOf(range.values[r]?.[0]);
  const formula: unknown = range.formulas[r]?.[0];
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return false;
  return value === was || value === (becomes === "" ? null : becomes);
}

const valueOf = (raw: unknown): CellValue => (raw === "" || raw === undefined ? null : (raw as CellValue));

async function write<R>(context: ExcelContext, parts: readonly Part[], edits: readonly Edit[], besides: Besides<R>): Promise<ApplyOutcome> {
  context.application.suspendScreenUpdatingUntilNextSync();
  // Our own changes are no news to our own listeners. Switched back on in the same batch, and again below if that fails.
  context.runtime.enableEvents = false;
  besides.write(context);
  const { worksheets } = context.workbook;
  const written = parts.map((part) => {
    const range = rangeOf(worksheets.getItem(part.sheet), part);
    // null leaves a cell as it is: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
    range.values = part.edits.map((edit) => [edit ? asTyped(edit.becomes) : null]);
    return { part, range };
  });
  context.runtime.enableEvents = true;
  const after = written.map(({ part }) => {
    const range = rangeOf(worksheets.getItem(part.sheet), part);
    range.load("values");
    return { part, range };
  });
  try {
    await context.sync();
  } catch (error) {
    return afterFailure(context, parts, error);
  }
  const differing = after.flatMap(({ part, range }) => part.edits.filter((edit, r) => edit && !holds(edit, range.values[r]?.[0])));
  if (differing.length === 0) return { kind: "applied", edits };
  return sorted(edits, differing, "Excel kept something else in these cells");
}

/** Restores events and finds out which cells were written before Excel stopped. */
async function afterFailure(context: ExcelContext, parts: readonly Part[], error: unknown): Promise<ApplyOutcome> {
  const trouble = troubleOf(error);
  // An Excel that does not answer, or is cancelled, is not asked again: what it did is unknown and the next reading tells.
  if (error instanceof WorkbookTrouble) throw error;
  context.runtime.enableEvents = true;
  const { worksheets } = context.workbook;
  const read = parts.map((part) => {
    const sheet = worksheets.getItemOrNullObject(part.sheet);
    sheet.load("protection/protected");
    const range = rangeOf(sheet, part);
    range.load("values");
    return { part, sheet, range };
  });
  await context.sync();
  const edits = parts.flatMap((part) => part.edits.filter((edit) => edit !== null));
  const notWritten = read.flatMap(({ part, sheet, range }) =>
    part.edits.filter((edit, r) => edit && (sheet.isNullObject || !holds(edit, range.values[r]?.[0]))),
  );
  if (edits.some((edit) => !notWritten.includes(edit) && edit.becomes !== edit.was)) return sorted(edits, notWritten, trouble.message);
  const locked = read.find(({ sheet }) => !sheet.isNullObject && sheet.protection.protected);
  if (trouble.kind === "protected" && locked) return { kind: "protected", sheet: locked.part.sheet };
  if (excelCode(error) === "RequestPayloadSizeLimitExceeded") return { kind: "tooLarge" };
  throw trouble;
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
