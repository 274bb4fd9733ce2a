import type { Day } from "../domain/calendar/day";
import { divideAccepted, type Acceptance } from "../domain/findings/accepted";
import { checkPlan } from "../domain/findings/check-plan";
import type { Finding, RuleCheck, Severity } from "../domain/findings/finding";
import type { ReadWorkbook } from "../domain/grid/grid";
import type { Plan, PlanReading } from "../domain/plan/plan";
import { readPlan } from "../domain/plan/read-plan";
import { RULES_VERSION } from "../domain/rules";
import { heldReviewDate, KEPT_NAME, readKept, type KeptReading } from "./kept";
import type { ReadOptions, Workbook } from "./ports";

/** What a check of the workbook gives, whoever asked for it. */
export interface CheckReport {
  readonly asOf: Day;
  /** The only sheet that was read for the plan; absent: all were. */
  readonly sheet?: string;
  /** True when `asOf` is a review date kept in the workbook. */
  readonly asOfKept: boolean;
  readonly rulesVersion: string;
  /** What the workbook keeps for the check, and what of it could not be read. */
  readonly kept: KeptReading;
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

export interface CheckOptions extends Omit<ReadOptions, "kept"> {
  /** The review date. */
  readonly asOf: Day;
  /** True when `asOf` is only today, and a review date kept in the workbook that still holds comes before it. */
  readonly orKept?: boolean;
  /** Only this sheet is read for the plan. */
  readonly sheet?: string;
}

/** Reads the workbook and checks its plan, by the corrections, rule settings and acceptances kept in it. Never writes. */
export async function checkWorkbook(workbook: Workbook, options: CheckOptions): Promise<CheckReport> {
  return reportOn(await workbook.read({ ...options, kept: KEPT_NAME }), options);
}

/** Checks the plan of a workbook as read. */
export function reportOn(read: ReadWorkbook, options: Pick<CheckOptions, "asOf" | "orKept" | "sheet">): CheckReport {
  const kept = readKept(read.kept ?? null);
  const { plan, rules, accepted: accepts } = kept.kept;
  const held = options.orKept === true ? heldReviewDate(kept.kept, options.asOf) : null;
  const asOf = held ?? options.asOf;
  const reading = readPlan(read, { ...plan, ...(options.sheet === undefined ? {} : { sheet: options.sheet }) });
  const { findings: all, checks } = checkPlan(reading, read, asOf, rules);
  const { open: findings, accepted, ended } = divideAccepted(all, accepts, read, asOf);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    asOf,
    asOfKept: held !== null,
    rulesVersion: RULES_VERSION,
    kept,
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
