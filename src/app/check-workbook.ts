import type { Day } from "../domain/calendar/day";
import { divideAccepted, type Acceptance, type AcceptedFinding } from "../domain/findings/accepted";
import { checkPlan } from "../domain/findings/check-plan";
import type { Finding, RuleCheck, Severity } from "../domain/findings/finding";
import type { ReadWorkbook } from "../domain/grid/grid";
import type { Plan, PlanReading } from "../domain/plan/plan";
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from "../domain/plan/plan-settings";
import { readPlan } from "../domain/plan/read-plan";
import { RULES_VERSION } from "../domain/rules";
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from "../domain/rules/rule-settings";
import type { ReadOptions, Workbook } from "./ports";

/** What a check of the workbook gives, whoever asked for it. */
export interface CheckReport {
  readonly asOf: Day;
  readonly rulesVersion: string;
  readonly workbook: ReadWorkbook;
  readonly reading: PlanReading;
  /** null when no plan was found; the findings then say so. */
  readonly plan: Plan | null;
  /** Of the open findings: accepted ones no longer count. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly checks: readonly RuleCheck[];
  /** The open findings, sorted. */
  readonly findings: readonly Finding[];
  readonly accepted: Acceptance["accepted"];
  /** Acceptances that no longer hold. */
  readonly acceptanceEnded: Acceptance["ended"];
}

export interface CheckOptions extends ReadOptions {
  /** The review date. */
  readonly asOf: Day;
  /** Only this sheet is read for the plan. */
  readonly sheet?: string;
  /** What the user has corrected about how the plan is read, as `readPlanSettings` gives it. */
  readonly plan?: PlanSettings;
  /** What the user has changed about the rules, as `readRuleSettings` gives it. */
  readonly rules?: RuleSettings;
  /** Findings that were accepted with a reason, as `readAccepted` gives them. */
  readonly accepted?: readonly AcceptedFinding[];
}

/** Reads the workbook and checks its plan. Never writes. */
export async function checkWorkbook(workbook: Workbook, options: CheckOptions): Promise<CheckReport> {
  const read = await workbook.read(options);
  const reading = readPlan(read, {
    ...(options.plan ?? DEFAULT_PLAN_SETTINGS),
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
  });
  const { findings: all, checks } = checkPlan(reading, read, options.asOf, options.rules ?? DEFAULT_RULE_SETTINGS);
  const { open: findings, accepted, ended } = divideAccepted(all, options.accepted ?? [], read, options.asOf);
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
    accepted,
    acceptanceEnded: ended,
  };
}
