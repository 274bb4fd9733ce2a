import type { CheckReport } from "../app/check-workbook";
import { firstWords } from "../app/list-findings";
import type { VerdictKind } from "../app/verdict";
import { words } from "../app/words";
import { isoDay } from "../domain/calendar/day";
import type { Finding, Fix } from "../domain/findings/finding";
import { quoteSheetName, toA1 } from "../domain/grid/a1";
import type { CellArea } from "../domain/grid/cell-ref";
import type { CellValue } from "../domain/grid/grid";
import type { PlanReading } from "../domain/plan/plan";

/** "1,204". Intl would do it too, at the price of loading every language: a twentieth of the time a small plan takes. */
export const whole = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** "1 finding", "1,204 findings". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${whole(n)} ${n === 1 ? one : many}`;

/** Whether a plan can be circulated, in words. */
export const verdictWords = (kind: VerdictKind): string => words.verdict[kind];

/** The findings of each rule, in the order of each rule's first. */
export function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = rules.get(finding.rule);
    if (found) found.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  return rules;
}

/** "F12", or "'Other sheet'!F12" where a report speaks of several sheets. */
export const placeOf = (at: CellArea, oneSheet: boolean): string => (oneSheet ? toA1(at) : `${quoteSheetName(at.sheet)}!${toA1(at)}`);

/** "Safe change: Change “amber ” to “Amber”": what a fix does, with its cells' values where its title does not say them. */
export function changeText({ title, safe, edits }: Fix): string {
  const [edit, ...more] = edits;
  const told = !edit || (more.length === 0 && title.includes(shown(edit.becomes)));
  const change = told ? "" : `: ${shown(edit.was)} → ${shown(edit.becomes)}${more.length > 0 ? `, and ${whole(more.length)} more` : ""}`;
  return `${safe ? "Safe change" : "Suggestion"}: ${title}${change}`;
}

const shown = (value: CellValue): string => (value === null ? "(empty)" : `“${String(value)}”`);

/** Corrections kept in the workbook that fit it no longer, in sentences. */
export const unusedLines = ({ unused }: PlanReading): string[] => unused.map((each) => words.correct.unfit(each));

/** What the reader of the plan should look at before trusting the rest: what is odd about the plan, and the date it gives itself. */
export function doubtsOf({ plan, asOf, reading }: CheckReport): readonly string[] {
  const unused = unusedLines(reading);
  if (!plan) return unused;
  const { doubts, reviewDate } = plan;
  const other = reviewDate && reviewDate.day !== asOf ? reviewDate : null;
  return [
    ...unused,
    ...doubts,
    ...(other
      ? [`The plan says “${firstWords(other.stated.text, 80)}”. To check it as at that day, add --as-of ${isoDay(other.day)}.`]
      : []),
  ];
}

/** How the checks fared that found nothing, could not be made, or broke down: one line each. */
export function uncheckedLines(checks: CheckReport["checks"]): readonly string[] {
  const passed = checks.filter(({ findings, failed, notChecked }) => findings === 0 && failed === undefined && notChecked === undefined);
  return [
    `${counted(passed.length, "check")} found nothing.`,
    ...checks.flatMap(({ rule, notChecked }) => (notChecked === undefined ? [] : [`Not checked: ${rule}. ${notChecked}`])),
    ...checks.flatMap(({ rule, failed }) =>
      failed === undefined ? [] : [`Could not be run: ${rule} (a fault of the checker, not of the plan: ${failed}).`],
    ),
  ];
}
