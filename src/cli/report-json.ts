import type { CheckReport } from "../app/check-workbook";
import { isoDay } from "../domain/calendar/day";
import { quoteSheetName, toA1 } from "../domain/grid/a1";

/** The check of one file as docs/command-line.md describes it: plain data, the same for the same input. */
export function checkJson(file: string, report: CheckReport): Readonly<Record<string, unknown>> {
  const { plan } = report;
  return {
    file,
    asOf: isoDay(report.asOf),
    rulesVersion: report.rulesVersion,
    settings: {},
    plan: plan && {
      title: plan.title?.text ?? null,
      period: plan.period && { start: isoDay(plan.period.start), end: isoDay(plan.period.end), certain: plan.period.certain },
      sheets: [...new Set(plan.tables.map(({ sheet }) => sheet))],
      priorities: plan.priorities.length,
      actions: plan.priorities.reduce((sum, { actions }) => sum + actions.length, 0),
      milestones: plan.priorities.reduce(
        (sum, { actions }) => sum + actions.reduce((rows, action) => rows + action.milestones.length, 0),
        0,
      ),
    },
    counts: { error: report.counts.error, warning: report.counts.warning, review: report.counts.review },
    checks: report.checks,
    accepted: [],
    findings: report.findings.map(({ rule, severity, at, also, ref, message, fix }) => ({
      rule,
      severity,
      sheet: at.sheet,
      cell: toA1(at),
      also: also.map((area) => (area.sheet === at.sheet ? toA1(area) : `${quoteSheetName(area.sheet)}!${toA1(area)}`)),
      ref,
      message,
      fix: fix && {
        title: fix.title,
        safe: fix.safe,
        edits: fix.edits.map((edit) => ({ sheet: edit.at.sheet, cell: toA1(edit.at), was: edit.was, becomes: edit.becomes })),
      },
    })),
  };
}

/** A JSON document as it is printed. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
