import { isoDay, ukDay, type Day } from "../domain/calendar/day";
import { fitRows } from "../domain/sheets/fit-text";
import { samplePlan } from "../domain/sheets/sample-plan";
import type { CellArea } from "../domain/grid/cell-ref";
import { checkWorkbook } from "./check-workbook";
import { enforceRatings, planEnforcing } from "./enforce-ratings";
import type { DropDownOutcome, Workbook } from "./ports";
import { writeSheets, type SheetWritten } from "./write-sheets";

/** What became of a sample plan. */
export type SampleOutcome =
  /** `sheets` are the names of the plan's sheet and its key's. */
  | { readonly kind: "made"; readonly sheets: readonly string[] }
  /** The workbook has a plan of its own, which a second one would be mixed with: nothing was written. */
  | { readonly kind: "plan there" }
  /** Excel refused a sheet, or failed part-way through one: what became of each. */
  | { readonly kind: "sheets"; readonly written: readonly SheetWritten[] }
  /** The sheets stand, and their list of ratings does not. */
  | { readonly kind: "drop-down"; readonly outcome: Exclude<DropDownOutcome, { readonly kind: "enforced" }> };

/**
 * Writes an invented plan, its RAG key and the list on its ratings into a workbook without a plan, on sheets of our own under free names. One
 * rating is left without the list, as pasting leaves it. No other sheet is touched.
 */
export async function makeSample(workbook: Workbook, today: Day, time: string): Promise<SampleOutcome> {
  const before = await checkWorkbook(workbook, { asOf: today });
  if (before.plan) return { kind: "plan there" };

  const madeAt = `${ukDay(today)} at ${time}`;
  // Made from no plan, so that it is never older than one.
  const made = { plan: "", at: madeAt, asOf: isoDay(today) };
  const outcome = await workbook.writeSheet({ ...fitRows(samplePlan(today)), made });
  const plan: SheetWritten = { kind: "sample", outcome, made };
  if (outcome.kind !== "written") return { kind: "sheets", written: [plan] };

  const report = await checkWorkbook(workbook, { asOf: today });
  const [key] = await writeSheets(workbook, report, ["key"], madeAt);
  if (key?.outcome.kind !== "written") return { kind: "sheets", written: key ? [plan, key] : [plan] };

  const enforcing = planEnforcing(report);
  const { dropDown: listed } = await enforceRatings(workbook, {
    ...enforcing,
    dropDown: enforcing.dropDown && { ...enforcing.dropDown, lacking: withoutLast(enforcing.dropDown.lacking) },
    edits: [],
  });
  await workbook.goTo({ sheet: outcome.name, row: 0, column: 0, rowCount: 1, columnCount: 1 });
  if (listed && listed.kind !== "enforced") return { kind: "drop-down", outcome: listed };
  return { kind: "made", sheets: [outcome.name, key.outcome.name] };
}

/** All cells but the last. */
const withoutLast = (areas: readonly CellArea[]): readonly CellArea[] =>
  areas.flatMap((area, at) => (at < areas.length - 1 ? [area] : area.rowCount > 1 ? [{ ...area, rowCount: area.rowCount - 1 }] : []));
