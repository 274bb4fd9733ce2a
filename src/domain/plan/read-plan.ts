import type { Grid, ReadWorkbook } from "../grid/grid";
import { buildPlan } from "./build-plan";
import { findKeys } from "./find-keys";
import { keyOfCells, listsOnColumn } from "./key-of-cells";
import type { PlanReading, PlanTable, RagKey } from "./plan";
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from "./plan-settings";
import { DEFAULT_KEY, withMeanings } from "./rag-key";
import { readTables, type ReadTables } from "./read-tables";
import { linesOfSheet } from "./sheet-lines";
import { fold } from "./words";

/** Finds and reads the action plan of a workbook, every value with its cell. */
export function readPlan(workbook: ReadWorkbook, settings: PlanSettings = DEFAULT_PLAN_SETTINGS): PlanReading {
  const sheets = workbook.grids.map((grid) => linesOfSheet(grid));
  const keys = sheets.flatMap((sheet) => findKeys(sheet));
  const wanted = sheets.filter(({ grid }) => isWanted(grid, settings));
  const given = keys[0]?.key;
  const first = readTables(wanted, keys, given ?? DEFAULT_KEY, settings);
  if (first.tables.length === 0) return { kind: "not found", nearest: first.nearest };
  const own = given ? null : keyInCells(workbook, first);
  const read = own ? readTables(wanted, keys, own, settings) : first;
  const key = withMeanings(own ?? given ?? DEFAULT_KEY, settings.meanings);
  return {
    kind: "plan",
    plan: buildPlan(
      workbook,
      read,
      key,
      keys.slice(1).map((found) => found.key),
      settings,
    ),
  };
}

function isWanted({ sheet }: Grid, settings: PlanSettings): boolean {
  if (settings.sheet !== null && fold(settings.sheet) !== fold(sheet)) return false;
  return !settings.ignoredSheets.some((ignored) => fold(ignored) === fold(sheet));
}

/** The key that the rating cells themselves show, in a workbook without a key table. */
function keyInCells({ grids }: ReadWorkbook, { tables, draft }: ReadTables): RagKey | null {
  const rows = draft.priorities.flatMap(({ actions }) => actions.flatMap((action) => action.rows));
  const ratings = rows.flatMap(({ rag, table }) => (rag && !tables[table]?.combined ? [rag.text] : []));
  return keyOfCells(
    ratings,
    tables.flatMap((table) => listsOf(table, grids)),
  );
}

function listsOf({ sheet, columns, area, transposed }: PlanTable, grids: readonly Grid[]): (readonly string[])[] {
  const grid = grids.find((each) => each.sheet === sheet);
  return grid && columns.rag !== undefined && !transposed ? listsOnColumn(grid, columns.rag, area.row, area.row + area.rowCount - 1) : [];
}
