import type { ReadWorkbook } from "../grid/grid";
import { buildPlan } from "./build-plan";
import { findKeys } from "./find-keys";
import { readTables } from "./read-tables";
import { DEFAULT_KEY } from "./rag-key";
import { linesOfSheet } from "./sheet-lines";
import type { PlanReading } from "./plan";
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from "./plan-settings";

/** Finds and reads the action plan of a workbook, every value with its cell. */
export function readPlan(workbook: ReadWorkbook, settings: PlanSettings = DEFAULT_PLAN_SETTINGS): PlanReading {
  const sheets = workbook.grids.map((grid) => linesOfSheet(grid));
  const keys = sheets.flatMap((sheet) => findKeys(sheet));
  const key = keys[0]?.key ?? DEFAULT_KEY;
  const wanted = sheets.filter(({ grid }) => settings.sheet === null || grid.sheet.toLowerCase() === settings.sheet.toLowerCase());
  const tables = readTables(wanted, keys, key);
  if (tables.tables.length === 0) return { kind: "not found", nearest: tables.nearest };
  return {
    kind: "plan",
    plan: buildPlan(
      workbook,
      tables,
      key,
      keys.slice(1).map((found) => found.key),
      settings,
    ),
  };
}
