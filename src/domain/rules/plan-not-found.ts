import { z } from "../schema";
import type { ReadWorkbook } from "../grid/grid";
import type { PlanFound } from "../plan/plan";
import { allOf } from "./message";
import { wholeRows } from "./plan-places";
import { defineRule, type Report } from "./rule";

const messages = {
  nearest:
    "No action plan was found. We look for a row with Action, Lead and RAG. Sheet “{sheet}” row {row} has {found}. Add the other headings there, or open the plan’s workbook.",
  nothing:
    "No action plan was found, so nothing could be checked. We look for a row with Action, Lead and RAG, and no sheet has one. Open the plan’s workbook.",
} as const;

/** Without a plan nothing else can be said, so this says what was looked for and the nearest miss. */
export const planNotFound = defineRule({
  id: "plan-not-found",
  summary: "The workbook holds an action plan",
  severity: "error",
  fixable: false,
  messages,
  options: z.strictObject({}),

  // A plan that was read was found; `reportPlanNotFound` speaks when none was.
  *check(_, { look }) {
    look();
  },
});

/** What to say of a workbook in which no plan was found. */
export function reportPlanNotFound({ nearest }: PlanFound & { kind: "not found" }, { grids }: ReadWorkbook): Report<keyof typeof messages> {
  if (!nearest) return { message: "nothing", at: { sheet: grids[0]?.sheet ?? "", row: 0, column: 0 } };
  const found = allOf(nearest.headers);
  return { message: "nearest", data: { sheet: nearest.sheet, row: nearest.row + 1, found }, at: wholeRows(nearest.sheet, nearest.row) };
}
