import type { Day } from "../domain/calendar/day";
import { checkPlan } from "../domain/findings/check-plan";
import type { Finding, RuleCheck, Severity } from "../domain/findings/finding";
import type { ReadWorkbook } from "../domain/grid/grid";
import type { Plan, PlanReading } from "../domain/plan/plan";
import { DEFAULT_PLAN_SETTINGS, readPlan } from "../domain/plan/read-plan";
import { RULES_VERSION } from "../domain/rules";
import type { ReadOptions, Workbook } from "./ports";

/** What a check of the workbook gives, whoever asked for it. */
export interface CheckReport {
  readonly asOf: Day;
  readonly rulesVersion: string;
  readonly workbook: ReadWorkbook;
  readonly reading: PlanReading;
  /** null when no plan was found; the findings then say so. */
  readonly plan: Plan | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly checks: readonly RuleCheck[];
  readonly findings: readonly Finding[];
}

export interface CheckOptions extends ReadOptions {
  /** The review date. */
  readonly asOf: Day;
  /** Only this sheet is read for the plan. */
  readonly sheet?: string;
}

/** Reads the workbook and checks its plan. Never writes. */
export async function checkWorkbook(workbook: Workbook, options: CheckOptions): Promise<CheckReport> {
  const read = await workbook.read(options);
  const reading = readPlan(read, { ...DEFAULT_PLAN_SETTINGS, sheet: options.sheet ?? null });
  const { findings, checks } = checkPlan(reading, read, options.asOf);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    asOf: options.asOf,
    rulesVersion: RULES_VERSION,
    workbook: read,
    reading,
    plan: reading.kind === "plan" ? reading.plan : null,
    counts: { error: count("error"), warning: count("warning"), review: count("review") },
    checks,
    findings,
  };
}
