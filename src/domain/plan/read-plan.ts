import type { ReadWorkbook } from "../grid/grid";
import type { PlanReading } from "./plan";

/** What the user has corrected or stated about the plan; kept in the workbook's settings. */
export interface PlanSettings {
  /** Only this sheet is read for the plan (keys are still looked for everywhere); null reads all. */
  readonly sheet: string | null;
  readonly dayFirst: boolean | null;
  readonly yearConvention: "financial" | "calendar" | null;
}

export const DEFAULT_PLAN_SETTINGS: PlanSettings = { sheet: null, dayFirst: null, yearConvention: null };

/** Finds and reads the action plan of a workbook, every value with its cell. */
export function readPlan(workbook: ReadWorkbook, settings: PlanSettings = DEFAULT_PLAN_SETTINGS): PlanReading {
  void workbook;
  void settings;
  return { kind: "not found", nearest: null };
}
