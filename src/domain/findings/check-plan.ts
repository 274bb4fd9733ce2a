import type { Day } from "../calendar/day";
import type { ReadWorkbook } from "../grid/grid";
import type { Action, PlanFound } from "../plan/plan";
import { RULES } from "../rules";
import { planNotFound, reportPlanNotFound } from "../rules/plan-not-found";
import { findingOf, runRule, type Rule } from "../rules/rule";
import { DEFAULT_RULE_SETTINGS, ruleChoices, type RuleSettings } from "../rules/rule-settings";
import type { Finding, RuleCheck } from "./finding";
import { oncePerFault } from "./same-fault";

export interface PlanCheck {
  /** Sorted by sheet (in workbook order), row, column, rule. */
  readonly findings: readonly Finding[];
  /** One for each rule that is on, in the rules' order. */
  readonly checks: readonly RuleCheck[];
}

/** Runs every rule that is on over the plan. A rule that throws is reported by name and the others run. */
export function checkPlan(
  reading: PlanFound,
  workbook: ReadWorkbook,
  asOf: Day,
  settings: RuleSettings = DEFAULT_RULE_SETTINGS,
  rules: readonly Rule[] = RULES,
): PlanCheck {
  if (reading.kind === "not found") {
    // Whatever the settings say: without a plan an empty list would pass for a clean bill.
    const finding = findingOf(planNotFound, reportPlanNotFound(reading, workbook));
    return { findings: [finding], checks: [{ rule: planNotFound.id, looked: workbook.grids.length, findings: 1 }] };
  }
  const found: Finding[] = [];
  const actions = new Map<Finding, Action>();
  const runs: { rule: string; looked: number; failed?: string; notChecked?: string }[] = [];
  for (const { rule, off, severity, options } of ruleChoices(settings, rules)) {
    if (off) continue;
    const run: (typeof runs)[number] = { rule: rule.id, looked: 0 };
    runs.push(run);
    try {
      const context = {
        asOf,
        workbook,
        look: (places = 1) => void (run.looked += places),
        cannotTell: (why: string) => void (run.notChecked = why),
      };
      found.push(
        ...runRule(rule, reading.plan, context, { options, severity, about: (finding, action) => void actions.set(finding, action) }),
      );
    } catch (error) {
      run.failed = error instanceof Error ? error.message : String(error);
    }
  }
  const findings = sortFindings(
    oncePerFault(found, (finding) => actions.get(finding)),
    workbook,
  );
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return { findings, checks: runs.map((run) => ({ ...run, findings: counts.get(run.rule) ?? 0 })) };
}

/** By sheet (in workbook order), row, column, rule; what is equal in all of these stays as the rule gave it. */
export function sortFindings(findings: readonly Finding[], { grids }: ReadWorkbook): Finding[] {
  const order = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  const place = ({ at }: Finding): number => order.get(at.sheet) ?? grids.length;
  const sheet = (a: Finding, b: Finding): number => (a.at.sheet === b.at.sheet ? 0 : place(a) - place(b));
  return [...findings].sort(
    (a, b) => sheet(a, b) || a.at.row - b.at.row || a.at.column - b.at.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
  );
}
