import type { CheckReport } from "../app/check-workbook";
import { whatIsKept } from "../app/kept";
import { periodObject } from "../app/plan-json";
import type { Finding } from "../domain/findings/finding";
import { isoDay } from "../domain/calendar/day";
import { quoteSheetName, toA1 } from "../domain/grid/a1";

/** The check of one file as docs/command-line.md describes it: plain data, the same for the same input. */
export function checkJson(file: string, report: CheckReport): Readonly<Record<string, unknown>> {
  const { plan } = report;
  return {
    file,
    asOf: isoDay(report.asOf),
    rulesVersion: report.rulesVersion,
    settings: settingsOf(report),
    plan: plan && {
      title: plan.title?.text ?? null,
      period: periodObject(plan),
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
    accepted: report.accepted.map(({ finding, by }) => ({
      ...findingJson(finding),
      by: { who: by.who, why: by.why, until: by.until === null ? null : isoDay(by.until) },
    })),
    findings: report.findings.map(findingJson),
  };
}

/** What the workbook keeps that changes the check; {} when nothing does. */
function settingsOf({ kept: { kept } }: CheckReport): Readonly<Record<string, unknown>> {
  const what = whatIsKept(kept);
  return { ...(what?.corrected ? { plan: kept.plan } : {}), ...(what && what.rules > 0 ? { rules: kept.rules } : {}) };
}

const findingJson = ({ rule, severity, at, also, ref, message, fix }: Finding): Readonly<Record<string, unknown>> => ({
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
});

/** A JSON document as it is printed. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
