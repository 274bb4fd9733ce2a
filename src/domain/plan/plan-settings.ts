import { z } from "../schema";
import { FIELDS, type ColumnReading } from "./plan";

/** What the user can say of a column. "combined": it holds rating, commentary and evidence together; "extra": none of the fields. */
const ROLES = [...FIELDS, "combined", "objective", "priority", "extra"] as const satisfies readonly ColumnReading[];
const MEANINGS = ["behind", "at-risk", "on-track-or-done", "on-track", "done", "dropped", "not-started", "unknown"] as const;
const DAY = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const TEXT = z.string().max(500);

/** Words of a row of headings, by which it and its table are known again once rows and columns have been inserted, moved or deleted. */
const HEADINGS = z.array(TEXT).max(200);

/** A row of which the user said that the plan's headings stand in it, or that they do not. */
const HEADER_ROW = z.object({
  sheet: TEXT,
  /** Where it stood, zero-based: tells rows with the same words apart. */
  row: z.number().int().min(0).max(1_048_575),
  headings: HEADINGS,
  isHeader: z.boolean(),
});

/** What one column holds by the user's word. It is known by its heading; by those beside it where it has none. */
const COLUMN = z.object({
  /** "" for a column without a heading. */
  header: TEXT,
  /** The nearest headings to its left and right; "" at the table's edge. */
  left: TEXT,
  right: TEXT,
  /** Which of `of` columns that go by the same words, zero-based. */
  nth: z.number().int().min(0).max(16_383),
  of: z.number().int().min(1).max(16_384),
  role: z.enum(ROLES),
});

/** What the user corrected about the columns of one table, which is known by its sheet and its headings. */
const TABLE = z.object({ sheet: TEXT, headings: HEADINGS, columns: z.array(COLUMN).max(200) });

const MEANING = z.object({ status: TEXT, meaning: z.enum(MEANINGS) });

/** What the user has corrected or stated about the plan, as it is kept in the workbook. `version` 1. */
export const PLAN_SETTINGS = z.object({
  version: z.literal(1),
  /** Only this sheet is read for the plan (keys are still looked for everywhere); null reads all. */
  sheet: TEXT.nullable(),
  /** Sheets that hold no plan whatever they look like. */
  ignoredSheets: z.array(TEXT).max(500),
  /** Sheets that are part of the plan although they look like another register or an earlier copy of it. */
  planSheets: z.array(TEXT).max(500).default([]),
  /** The order of day and month in dates such as 03/04/2019; null: as the column proves. */
  dayFirst: z.boolean().nullable(),
  /** What a bare year or quarter means; null: as the words suggest. */
  yearConvention: z.enum(["financial", "calendar"]).nullable(),
  /** The day that a month without a day means; null: its last. */
  monthDue: z.enum(["last day", "last working day", "first day"]).nullable().default(null),
  /** First and last day of the plan; null: as its words say. */
  period: z.object({ start: DAY, end: DAY }).nullable(),
  headerRows: z.array(HEADER_ROW).max(200).default([]),
  tables: z.array(TABLE).max(200),
  /** What statuses of the key mean, by their words. */
  meanings: z.array(MEANING).max(50),
});

/** What the user has corrected or stated about the plan; kept in the workbook's settings. */
export type PlanSettings = z.infer<typeof PLAN_SETTINGS>;
export type HeaderRowCorrection = z.infer<typeof HEADER_ROW>;
export type TableCorrection = z.infer<typeof TABLE>;
export type ColumnCorrection = z.infer<typeof COLUMN>;
export type MeaningCorrection = z.infer<typeof MEANING>;

/** Nothing corrected: everything as read. */
export const DEFAULT_PLAN_SETTINGS: PlanSettings = {
  version: 1,
  sheet: null,
  ignoredSheets: [],
  planSheets: [],
  dayFirst: null,
  yearConvention: null,
  monthDue: null,
  period: null,
  headerRows: [],
  tables: [],
  meanings: [],
};

/** Settings as kept in a workbook, checked; null when they are none of ours (another version, or changed by hand). */
export function readPlanSettings(kept: unknown): PlanSettings | null {
  const result = PLAN_SETTINGS.safeParse(kept);
  return result.success ? result.data : null;
}
