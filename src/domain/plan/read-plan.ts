import type { ReadWorkbook } from "../grid/grid";
import { buildPlan, readPeriod } from "./build-plan";
import { sameSheet } from "./correction-fit";
import { findKeys } from "./find-keys";
import { keyOfCells, listsOnColumn } from "./key-of-cells";
import type { Plan, PlanReading, PlanTable, RagKey, SheetReading } from "./plan";
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from "./plan-settings";
import { DEFAULT_KEY, withMeanings } from "./rag-key";
import { readTables, type ReadTables } from "./read-tables";
import { linesOfSheet } from "./sheet-lines";
import { unusedCorrections } from "./unused-corrections";

/** Finds and reads the action plan of a workbook, every value with its cell. */
export function readPlan(workbook: ReadWorkbook, settings: PlanSettings = DEFAULT_PLAN_SETTINGS): PlanReading {
  const sheets = workbook.grids.map((grid) => linesOfSheet(grid));
  const keys = sheets.flatMap((sheet) => findKeys(sheet));
  const wanted = sheets.filter(({ grid }) => grid.isOwnKey !== true && isWanted(grid.sheet, settings));
  const given = keys[0]?.key;
  const first = readTables(wanted, keys, given ?? DEFAULT_KEY, settings);
  const isFound = first.tables.length > 0;
  const own = given || !isFound ? null : keyInCells(workbook, first);
  const read = own ? readTables(wanted, keys, own, settings) : first;
  const asRead = own ?? given ?? DEFAULT_KEY;
  const key = withMeanings(asRead, settings.meanings);
  const plan = (): Plan =>
    buildPlan(
      workbook,
      read,
      key,
      keys.slice(1).map((found) => found.key),
      settings,
    );
  return {
    ...(isFound ? { kind: "plan", plan: plan() } : { kind: "not found", nearest: first.nearest }),
    sheets: sheetReadings(workbook, settings, read),
    unused: unusedCorrections(workbook, settings, isFound ? key : null, read.corrections, (sheet) => isWanted(sheet, settings)),
    instead: {
      period: isFound && settings.period ? readPeriod(workbook, read, { ...settings, period: null }) : null,
      meanings: new Map(asRead.statuses.map(({ status, meaning }) => [status, meaning])),
    },
  };
}

const isIgnored = (sheet: string, { ignoredSheets }: PlanSettings): boolean => ignoredSheets.some((each) => sameSheet(each, sheet));

/** Whether a sheet is read for the plan. */
const isWanted = (sheet: string, settings: PlanSettings): boolean =>
  (settings.sheet === null || sameSheet(settings.sheet, sheet)) && !isIgnored(sheet, settings);

/** So many fields in one row, and a sheet is almost a plan. */
const NEARLY = 2;

function sheetReadings({ grids }: ReadWorkbook, settings: PlanSettings, { looks }: ReadTables): SheetReading[] {
  const bySheet = new Map(looks.map((look) => [look.sheet, look]));
  return grids.map(({ sheet }): SheetReading => {
    const look = bySheet.get(sheet);
    const nearest = look?.nearest ?? null;
    const isNear = nearest !== null && nearest.found.length >= NEARLY;
    const unread = isIgnored(sheet, settings) ? "ignored" : "other";
    const as = !look ? unread : look.found !== "none" ? look.found : isNear ? "near" : "other";
    const corrected = look?.corrected === true || settings.planSheets.some((each) => sameSheet(each, sheet));
    return { sheet, as, nearest: as === "other" ? null : nearest, corrected };
  });
}

/** The key that the rating cells themselves show, in a workbook without a key table. */
function keyInCells(workbook: ReadWorkbook, { tables, draft }: ReadTables): RagKey | null {
  const ratings = draft.rows.flatMap(({ rag, table }) => (rag && !tables[table]?.combined ? [rag.text] : []));
  return keyOfCells(
    ratings,
    tables.flatMap((table) => listsOf(table, workbook)),
    tables.flatMap(({ headers }) => headers.rag ?? []),
  );
}

function listsOf({ sheet, columns, area, transposed }: PlanTable, workbook: ReadWorkbook): (readonly string[])[] {
  const grid = workbook.grids.find((each) => each.sheet === sheet);
  if (!grid || columns.rag === undefined || transposed) return [];
  return listsOnColumn(workbook, grid, columns.rag, area.row, area.row + area.rowCount - 1);
}
