import { correctPlan, type Correction, type CorrectionRefusal } from "../domain/plan/correct-plan";
import type { CheckReport } from "./check-workbook";
import { KEPT_NAME, readKept, saveKept } from "./kept";
import type { Workbook } from "./ports";
import { words } from "./words";

/** What became of a correction. Nothing was kept when it was refused; "unreadable": what is kept is not ours to write over. */
export type CorrectionOutcome =
  { readonly kind: "kept"; readonly correction: Correction } | { readonly kind: "refused"; readonly why: CorrectionRefusal | "unreadable" };

/**
 * Keeps in the workbook what the user says about how its plan is read; the plan must then be checked again. `report` is the check the user
 * looked at. What others have kept since is not written over.
 */
export async function correctReading(workbook: Workbook, report: CheckReport, correction: Correction): Promise<CorrectionOutcome> {
  const { kept, problems } = readKept(await workbook.loadSetting(KEPT_NAME));
  const isLost = problems.some((problem) => problem === words.kept.unreadable || problem === words.kept.planUnreadable);
  if (isLost) return { kind: "refused", why: "unreadable" };
  // The user counts rows on the sheet as it is, where some may have been inserted since the check.
  const now = correction.kind === "headings" ? await workbook.read({ sheets: [correction.sheet] }) : report.workbook;
  const plan = correctPlan(kept.plan, withoutNeed(correction, report), report.workbook, now);
  if (typeof plan === "string") return { kind: "refused", why: plan };
  await saveKept(workbook, { ...kept, plan });
  return { kind: "kept", correction };
}

/** What is read anyway need not be kept. */
function withoutNeed(correction: Correction, { reading }: CheckReport): Correction {
  if (correction.kind !== "meaning") return correction;
  return reading.instead.meanings.get(correction.status) === correction.meaning ? { ...correction, meaning: null } : correction;
}
