import { z } from "../schema";
import { FIELDS } from "./plan";

const ROLES = [...FIELDS, "objective", "priority", "extra"] as const;
const MEANINGS = ["behind", "at-risk", "on-track-or-done", "on-track", "done", "dropped", "not-started", "unknown"] as const;
const DAY = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const TEXT = z.string().max(500);

/** What the user corrected about one sheet's tables. */
const TABLE_CORRECTION = z.object({
  sheet: TEXT,
  /** The header's row, zero-based; null where the one found is right. */
  headerRow: z.number().int().min(0).max(1_048_575).nullable(),
  /** A column is known by its header, so that the correction outlives inserted rows and columns; by its zero-based place where it has none. */
  columns: z.array(z.object({ header: TEXT, column: z.number().int().min(0).max(16_383), role: z.enum(ROLES) })).max(200),
});

/** What the user has corrected or stated about the plan, as it is kept in the workbook. `version` 1. */
export const PLAN_SETTINGS = z.object({
  version: z.literal(1),
  /** Only this sheet is read for the plan (keys are still looked for everywhere); null reads all. */
  sheet: TEXT.nullable(),
  /** Sheets that hold no plan whatever they look like. */
  ignoredSheets: z.array(TEXT).max(500),
  /** The order of day and month in dates such as 03/04/2019; null: as the column proves. */
  dayFirst: z.boolean().nullable(),
  /** What a bare year or quarter means; null: as the words suggest. */
  yearConvention: z.enum(["financial", "calendar"]).nullable(),
  /** First and last day of the plan; null: as its words say. */
  period: z.object({ start: DAY, end: DAY }).nullable(),
  tables: z.array(TABLE_CORRECTION).max(200),
  /** What statuses of the key mean, by their words. */
  meanings: z.array(z.object({ status: TEXT, meaning: z.enum(MEANINGS) })).max(50),
});

/** What the user has corrected or stated about the plan; kept in the workbook's settings. */
export type PlanSettings = z.infer<typeof PLAN_SETTINGS>;
export type TableCorrection = z.infer<typeof TABLE_CORRECTION>;

/** Nothing corrected: everything as read. */
export const DEFAULT_PLAN_SETTINGS: PlanSettings = {
  version: 1,
  sheet: null,
  ignoredSheets: [],
  dayFirst: null,
  yearConvention: null,
  period: null,
  tables: [],
  meanings: [],
};

/** Settings as kept in a workbook, checked; null when they are none of ours (another version, or changed by hand). */
export function readPlanSettings(kept: unknown): PlanSettings | null {
  const result = PLAN_SETTINGS.safeParse(kept);
  return result.success ? result.data : null;
}
