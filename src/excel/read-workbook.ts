// Asks are queued here and read in the function they return, after the sync in rounds.ts, where these rules cannot see it.
/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load */
import type { ReadOptions } from "../app/ports";
import { countsFrom1904 } from "../app/reading/date-system";
import { FillBudget } from "../app/reading/fill-choice";
import { isReadFor, kindOfMarkerName, ownByNames } from "../app/reading/own-marks";
import { FIRST_SHEETS, MOST_NOTES } from "../app/reading/reading-limits";
import type { CellNote, DefinedName, Grid, ReadWorkbook } from "../domain/grid/grid";
import type { SheetKind } from "../domain/sheets/sheet-spec";
import type { SheetFacts } from "./block";
import { excelCode } from "./excel-error";
import { FillTurns } from "./fill-reading";
import { askKind } from "./own-sheets";
import { Rounds, type Ask } from "./rounds";
import type { ExcelRunner, ExcelContext } from "./run-excel";
import { settingValue } from "./settings";
import { SheetReading, type UsedBlock } from "./sheet-reading";

/** Whether this Excel has an ExcelApi set, such as "1.13". */
export type HasSet = (set: string) => boolean;

/** The upper left of the sheet in view: read at once, to learn how long its texts are. A small plan fits in whole. */
const SAMPLE = "A1:Z60";

interface Found {
  /** Our own sheets among the first ones, by id. */
  readonly own: ReadonlyMap<string, SheetKind>;
  readonly sheets: readonly SheetFacts[];
  /** By sheet id; a sheet not asked about is absent, one without values null. */
  readonly used: ReadonlyMap<string, UsedBlock | null>;
  /** The sheet in view; null when it was not asked for. */
  readonly active: string | null;
  readonly sample: { readonly sheet: string; readonly used: UsedBlock; readonly values: readonly (readonly unknown[])[] } | null;
  readonly tables: readonly { readonly id: string; readonly name: string; readonly sheet: string }[];
  readonly names: readonly DefinedName[];
  /** null: this Excel lists none. */
  readonly comments: readonly { readonly id: string; readonly text: string }[] | null;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly kept: unknown;
}

/**
 * Reads the whole workbook for a check, in as few syncs as its size allows: one for what there is, one for the values of
 * up to a megabyte of text and what surrounds them, one for displayed texts, fills and rules; and one for each further megabyte.
 */
export function readWorkbook(
  excel: ExcelRunner,
  has: HasSet,
  { progress, signal, sheets: only, kept }: ReadOptions = {},
): Promise<ReadWorkbook> {
  return excel.run(async (context) => {
    const found = await find(context, has, kept);
    const wanted = found.sheets.filter(({ id, name }) => isReadFor(found.own.get(id) ?? null) && (only?.includes(name) ?? true));
    const grids = await readSheets(context, has, found, wanted, progress);
    return {
      grids: grids.sheets,
      names: [...found.names, ...grids.names],
      notes: grids.notes,
      date1904: countsFrom1904(grids.sheets),
      structureProtected: found.structureProtected,
      readOnly: found.readOnly,
      ...(kept === undefined ? {} : { kept: found.kept }),
    };
  }, signal);
}

/** The first sync: what sheets, tables and names there are, and where their cells are. */
async function find(context: ExcelContext, has: HasSet, kept: string | undefined): Promise<Found> {
  try {
    return await findAll(context, has, kept, true);
  } catch (error) {
    // A workbook of chart sheets only has no first worksheet, and one with a chart in view no active one.
    if (!["ItemNotFound", "InvalidOperation", "GeneralException"].includes(excelCode(error) ?? "")) throw error;
    return findAll(context, has, kept, false);
  }
}

async function findAll(context: ExcelContext, has: HasSet, kept: string | undefined, ahead: boolean): Promise<Found> {
  const { workbook } = context;
  workbook.load("readOnly");
  const { protection, worksheets, tables, names } = workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered");
  tables.load("items/id,items/name,items/worksheet/id,items/autoFilter/isDataFiltered");
  names.load("items/name,items/formula,items/visible");
  const comments = has("1.10") ? workbook.comments : null;
  comments?.load("items/id,items/content");
  const setting = kept === undefined ? null : workbook.settings.getItemOrNullObject(kept);
  setting?.load("value");
  const looked = ahead ? lookAhead(worksheets, has) : null;
  await context.sync();

  const seen = looked?.();
  const filteredTables = new Set(tables.items.filter((table) => table.autoFilter.isDataFiltered).map((table) => table.worksheet.id));
  return {
    sheets: worksheets.items.map(({ id, name, visibility, protection: sheetProtection, autoFilter }) => ({
      id,
      name,
      visibility: visibility === "VeryHidden" ? "veryHidden" : visibility === "Hidden" ? "hidden" : "visible",
      isProtected: sheetProtection.protected,
      filtered: autoFilter.isDataFiltered || filteredTables.has(id),
    })),
    used: seen?.used ?? new Map<string, UsedBlock | null>(),
    active: seen?.active ?? null,
    sample: seen?.sample ?? null,
    own: new Map([...(seen?.own ?? []), ...ownByNames(names.items, worksheets.items)]),
    tables: tables.items.map(({ id, name, worksheet }) => ({ id, name, sheet: worksheet.id })),
    names: names.items.filter(({ name }) => kindOfMarkerName(name) === null).map(nameOf),
    comments: comments?.items.map(({ id, content }) => ({ id, text: content })) ?? null,
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
    kept: setting ? settingValue(setting) : null,
  };
}

/** Asks about the first sheets before they are listed, each as the one after the other, and for a sample of the one in view. */
function lookAhead(worksheets: Excel.WorksheetCollection, has: HasSet): () => Pick<Found, "used" | "active" | "sample" | "own"> {
  const asked: { readonly sheet: Excel.Worksheet; readonly used: Excel.Range; readonly kind: () => SheetKind | null }[] = [];
  let sheet = worksheets.getFirst();
  for (let i = 0; i < FIRST_SHEETS; i++) {
    sheet.load("id");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    asked.push({ sheet, used, kind: askKind(sheet, has) });
    sheet = sheet.getNextOrNullObject();
  }
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const sample = active.getRange(SAMPLE).getUsedRangeOrNullObject(true);
  sample.load("rowIndex,columnIndex,rowCount,columnCount,values");
  return () => ({
    own: new Map(
      asked.flatMap((one): [string, SheetKind][] => {
        const kind = one.sheet.isNullObject ? null : one.kind();
        return kind ? [[one.sheet.id, kind]] : [];
      }),
    ),
    used: new Map(asked.filter((one) => !one.sheet.isNullObject).map((one) => [one.sheet.id, usedBlock(one.used)])),
    active: active.id,
    sample: sample.isNullObject
      ? null
      : { sheet: active.id, used: { ...blockOf(sample), rowHidden: false, columnHidden: false }, values: sample.values },
  });
}

const blockOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) => ({
  row: rowIndex,
  column: columnIndex,
  rowCount,
  columnCount,
});

const usedBlock = (used: Excel.Range): UsedBlock | null =>
  used.isNullObject ? null : { ...blockOf(used), rowHidden: used.rowHidden, columnHidden: used.columnHidden };

const nameOf = ({ name, formula, visible }: Excel.NamedItem): DefinedName => ({ name, formula: String(formula), visible });

interface SheetsRead {
  readonly sheets: readonly Grid[];
  readonly names: readonly DefinedName[];
  readonly notes: readonly CellNote[] | null;
}

async function readSheets(
  context: ExcelContext,
  has: HasSet,
  found: Found,
  wanted: readonly SheetFacts[],
  progress: ReadOptions["progress"],
): Promise<SheetsRead> {
  const readings = new Map<string, SheetReading>();
  const ownKeys = new Set([...found.own].flatMap(([id, kind]) => (kind === "key" ? [id] : [])));
  const names = new Map<string, readonly DefinedName[]>();
  const notes: CellNote[] = [];
  const bytesACell = found.sample ? bytesPerCell(found.sample.values) : null;

  const fillTurns = new FillTurns(new FillBudget());
  const rounds = new Rounds(
    context,
    (room, whole) => {
      for (const reading of readings.values()) {
        const block = reading.nextBlock(room, whole);
        if (block) return block;
      }
      return null;
    },
    () => {
      const done = [...readings.values()].filter((reading) => reading.done);
      const current = [...readings.values()].find((reading) => !reading.done);
      progress?.(done.length, wanted.length, current?.facts.name ?? null);
    },
  );
  const begin = (facts: SheetFacts, used: UsedBlock | null): void => {
    const reading = new SheetReading(facts, used, bytesACell, (ask) => rounds.late.push(ask), fillTurns);
    if (found.sample?.sheet === facts.id) reading.takeSample(found.sample.used, found.sample.values);
    rounds.early.push(...reading.earlyAsks(has));
    readings.set(facts.id, reading);
  };

  const inView = wanted.filter(({ id }) => id === found.active && found.used.has(id));
  for (const facts of [...inView, ...wanted.filter((facts) => !inView.includes(facts))]) {
    const used = found.used.get(facts.id);
    if (used !== undefined) begin(facts, used);
    else
      rounds.early.push(
        usedAsk(facts, has, (marked, block) => {
          const own = found.own.get(facts.id) ?? marked;
          if (!isReadFor(own)) return;
          if (own === "key") ownKeys.add(facts.id);
          begin(facts, block);
        }),
      );
  }
  for (const facts of wanted) rounds.early.push(namesAsk(facts, names));
  for (const table of found.tables) {
    const facts = wanted.find(({ id }) => id === table.sheet);
    if (facts) rounds.early.push(tableAsk(table, facts, readings));
  }
  for (const comment of found.comments?.slice(0, MOST_NOTES) ?? []) rounds.early.push(noteAsk(comment, found.sheets, notes));
  progress?.(0, wanted.length, wanted[0]?.name ?? null);
  await rounds.run();

  return {
    sheets: wanted.flatMap(({ id }) => {
      const grid = readings.get(id)?.grid();
      return grid ? [ownKeys.has(id) ? { ...grid, isOwnKey: true as const } : grid] : [];
    }),
    names: wanted.flatMap(({ id }) => (readings.has(id) ? (names.get(id) ?? []) : [])),
    // Older notes are not among the comments, and Office.js lists them only from ExcelApi 1.18: no comment does not mean no note.
    notes: notes.length > 0 ? notes : null,
  };
}

const usedAsk = (facts: SheetFacts, has: HasSet, begin: (own: SheetKind | null, used: UsedBlock | null) => void): Ask => ({
  bytes: 300,
  proxies: 2,
  queue: (round) => {
    const used = round.sheet(facts.id).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    const kind = askKind(round.sheet(facts.id), has);
    return () => {
      begin(kind(), usedBlock(used));
    };
  },
});

/** Names that belong to one sheet. */
const namesAsk = (facts: SheetFacts, into: Map<string, readonly DefinedName[]>): Ask => ({
  bytes: 300,
  proxies: 1,
  refused: () => undefined,
  queue: (round) => {
    const { names } = round.sheet(facts.id);
    names.load("items/name,items/formula,items/visible");
    return () => {
      into.set(facts.id, names.items.map(nameOf));
    };
  },
});

const tableAsk = (
  table: { readonly id: string; readonly name: string },
  facts: SheetFacts,
  readings: ReadonlyMap<string, SheetReading>,
): Ask => ({
  bytes: 200,
  proxies: 2,
  queue: (round) => {
    const range = round.workbook.tables.getItem(table.id).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return () => {
      readings.get(facts.id)?.tables.push({ name: table.name, area: { sheet: facts.name, ...blockOf(range) } });
    };
  },
});

const noteAsk = (comment: { readonly id: string; readonly text: string }, sheets: readonly SheetFacts[], into: CellNote[]): Ask => ({
  bytes: 300,
  proxies: 2,
  refused: () => undefined,
  queue: (round) => {
    const cell = round.workbook.comments.getItem(comment.id).getLocation();
    cell.load("rowIndex,columnIndex,worksheet/id");
    return () => {
      const sheet = sheets.find(({ id }) => id === cell.worksheet.id);
      if (sheet) into.push({ at: { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex }, text: comment.text });
    };
  },
});

function bytesPerCell(values: readonly (readonly unknown[])[]): number {
  const cells = values.reduce((sum, row) => sum + row.length, 0);
  return JSON.stringify(values).length / Math.max(1, cells);
}
