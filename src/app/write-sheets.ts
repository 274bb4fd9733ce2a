import { checkRecordSheet } from "../domain/sheets/check-record-sheet";
import type { Finding, Severity } from "../domain/findings/finding";
import { findingsSheet } from "../domain/sheets/findings-sheet";
import { isoDay } from "../domain/calendar/day";
import type { Plan } from "../domain/plan/plan";
import { planFingerprint } from "../domain/plan/plan-fingerprint";
import { fitRows } from "../domain/sheets/fit-text";
import { keySheet } from "../domain/sheets/key-sheet";
import { countStanding, planFigures } from "../domain/sheets/plan-figures";
import type { SheetOrigin } from "../domain/sheets/sheet-head";
import type { MadeSheet, SheetKind, SheetMade, SheetSpec } from "../domain/sheets/sheet-spec";
import { emailsSheet } from "../domain/sheets/summary/emails-sheet";
import { leadsSheet } from "../domain/sheets/summary/leads-sheet";
import { overdueSheet } from "../domain/sheets/summary/overdue-sheet";
import { summarySheet } from "../domain/sheets/summary/summary-sheet";
import { timelineSheet } from "../domain/sheets/summary/timeline-sheet";
import type { CheckReport } from "./check-workbook";
import type { Workbook, WriteSheetOutcome } from "./ports";
import { words } from "./words";

/** A sheet that was asked for and what became of it. */
export interface SheetWritten {
  readonly kind: SheetKind;
  readonly outcome: WriteSheetOutcome;
  readonly made: SheetMade;
}

/** What the plan is called: by its title, else by its sheet's name where that says something. */
export function titleOf({ title, tables }: Plan): string {
  if (title) return title.text;
  const [only, second] = new Set(tables.map(({ sheet }) => sheet));
  return only === undefined || second !== undefined || /^(?:sheet|table|plan)\s*\d*$/i.test(only) ? "Action plan" : only;
}

/** How many findings stay open when those of a rule are settled. */
function without(findings: readonly Finding[], open: Readonly<Record<Severity, number>>, rule: string): Readonly<Record<Severity, number>> {
  const left = { ...open };
  for (const finding of findings) if (finding.rule === rule) left[finding.severity]--;
  return left;
}

/** The sheets as data, from one check of the plan. Throws when the check found no plan: there is nothing to draw then. */
export const sheetSpecs = (report: CheckReport, kinds: readonly SheetKind[], madeAt: string): MadeSheet[] =>
  drawings(report, kinds, madeAt).map((draw) => draw());

/** Draws each of the sheets when it is called; as `sheetSpecs`. */
function drawings(report: CheckReport, kinds: readonly SheetKind[], madeAt: string): readonly (() => MadeSheet)[] {
  const { plan, asOf, findings, accepted, checks, workbook, rulesVersion, counts } = report;
  if (!plan) throw new Error("Sheets are drawn of a plan, and none was found.");
  const origin: SheetOrigin = { planTitle: titleOf(plan), asOf, madeAt, rulesVersion, open: counts };
  const figures = planFigures(plan, findings, asOf);
  const countOf = (status: string): number =>
    countStanding(figures.actions, (standing) => standing.kind === "status" && standing.status.status === status);
  const made: SheetMade = { plan: planFingerprint(plan), at: madeAt, asOf: isoDay(asOf) };
  const draw: Readonly<Partial<Record<SheetKind, () => SheetSpec>>> = {
    // Once it stands the workbook has a key: that none was there is open no more.
    key: () =>
      keySheet(plan.key, figures.isRated ? countOf : null, { ...origin, open: without(findings, counts, "key-missing") }, workbook),
    summary: () => summarySheet(figures, origin),
    overdue: () => overdueSheet(figures, workbook, origin),
    leads: () => leadsSheet(figures, origin),
    emails: () => emailsSheet(figures, origin),
    timeline: () => timelineSheet(figures, origin),
    record: () => checkRecordSheet(plan, made.plan, { accepted: accepted.length, checks }, origin),
    findings: () => findingsSheet(findings, accepted, words.ruleTitle, origin),
  };
  return kinds.flatMap((kind) => draw[kind] ?? []).map((drawOne) => () => ({ ...fitRows(drawOne()), made }));
}

/**
 * Draws and writes the sheets one after the other; stops at the first that is refused, so that no half set looks whole. `progress` is told before
 * each, `done` being how many are written, and waited for.
 */
export async function writeSheets(
  workbook: Workbook,
  report: CheckReport,
  kinds: readonly SheetKind[],
  madeAt: string,
  progress?: (done: number, of: number) => void | Promise<void>,
): Promise<SheetWritten[]> {
  const sheets = drawings(report, kinds, madeAt);
  const written: SheetWritten[] = [];
  for (const [at, draw] of sheets.entries()) {
    await progress?.(at, sheets.length);
    const spec = draw();
    // Whoever opens or sees the workbook next begins with the first of them.
    const [first] = written;
    const isLast = at === sheets.length - 1;
    const thenShow = isLast && first?.outcome.kind === "written" ? first.outcome.name : undefined;
    const outcome = await workbook.writeSheet(spec, thenShow);
    written.push({ kind: spec.kind, outcome, made: spec.made });
    if (outcome.kind !== "written") break;
  }
  return written;
}
