import type { Day } from "../calendar/day";
import type { ReadWorkbook } from "../grid/grid";
import type { PlanReading } from "../plan/plan";
import { RULES } from "../rules";
import { runRule } from "../rules/rule";
import type { Finding, RuleCheck } from "./finding";

export interface PlanCheck {
  /** Sorted by sheet (in workbook order), row, column, rule. */
  readonly findings: readonly Finding[];
  readonly checks: readonly RuleCheck[];
}

/** Runs every rule over the plan. A rule that throws is reported by name and the others run. */
export function checkPlan(reading: PlanReading, workbook: ReadWorkbook, asOf: Day): PlanCheck {
  if (reading.kind === "not found") return { findings: [], checks: [] };
  const findings: Finding[] = [];
  const checks: RuleCheck[] = [];
  for (const rule of RULES) {
    let looked = 0;
    let notChecked: string | undefined;
    try {
      const found = [...runRule(rule, reading.plan, { asOf, workbook, look: () => looked++, cannotTell: (why) => (notChecked = why) })];
      findings.push(...found);
      checks.push({ rule: rule.id, looked, findings: found.length, ...(notChecked === undefined ? {} : { notChecked }) });
    } catch (error) {
      checks.push({ rule: rule.id, looked, findings: 0, failed: error instanceof Error ? error.message : String(error) });
    }
  }
  return { findings, checks };
}
