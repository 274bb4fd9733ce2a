import type { Severity } from "../domain/findings/finding";
import type { CheckReport } from "./check-workbook";

/** What a plan is looked at for before it is circulated, in the order it is shown. */
export const AREAS = ["plan", "dates", "ratings", "evidence", "hidden", "personal"] as const;
export type Area = (typeof AREAS)[number];

const RATINGS = ["rag-", "key-"];
const EVIDENCE = ["commentary-", "dropped-", "evidence-"];
const DATES = ["timescale-", "past-due", "due-soon", "rag-past-due", "rag-not-started"];
const HIDDEN = ["hidden-", "external-link", "comment-left"];

const beginsWith = (rule: string, beginnings: readonly string[]): boolean => beginnings.some((beginning) => rule.startsWith(beginning));

/** The area that a rule's findings belong to. */
export function areaOfRule(rule: string): Area {
  if (rule === "personal-data") return "personal";
  if (beginsWith(rule, HIDDEN)) return "hidden";
  if (rule !== "timescale-missing" && beginsWith(rule, DATES)) return "dates";
  if (beginsWith(rule, RATINGS)) return "ratings";
  if (beginsWith(rule, EVIDENCE)) return "evidence";
  return "plan";
}

/** How one area stands. */
export interface AreaStanding {
  readonly area: Area;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Checks of the area that broke down or that this Excel cannot make: it cannot be called clear. */
  readonly unchecked: number;
}

/** How every area stands after a check. Its counts add up to the report's. */
export const standings = (report: CheckReport): readonly AreaStanding[] =>
  AREAS.map((area) => {
    const findings = report.findings.filter(({ rule }) => areaOfRule(rule) === area);
    const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
    return {
      area,
      counts: { error: count("error"), warning: count("warning"), review: count("review") },
      unchecked: report.checks.filter(
        ({ rule, failed, notChecked }) => areaOfRule(rule) === area && (failed !== undefined || notChecked !== undefined),
      ).length,
    };
  });
