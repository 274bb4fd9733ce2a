import type { CheckReport } from "./check-workbook";

/** Whether a plan can be circulated. "unsure": nothing must be fixed, but a check broke down, so nothing may be promised. */
export type VerdictKind = "noPlan" | "notReady" | "unsure" | "ready";

export function verdictOf(report: CheckReport): VerdictKind {
  if (report.plan === null) return "noPlan";
  if (report.counts.error > 0) return "notReady";
  return report.checks.some((check) => check.failed !== undefined) ? "unsure" : "ready";
}
