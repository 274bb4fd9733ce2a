import type { CheckOptions, CheckReport } from "../app/check-workbook";
import type { CorrectionOutcome } from "../app/correct-reading";
import type { EmailsToLeads } from "../app/emails-to-leads";
import type { EnforceOutcome, EnforcePlan } from "../app/enforce-ratings";
import type { Kept } from "../app/kept";
import type { SampleOutcome } from "../app/make-sample";
import type { ColumnsOffer, ColumnWork } from "../app/new-columns";
import type { CheckedPlan, GuardHint } from "../app/live-guard";
import type { Clock, OwnSheet, RatingGlance, Workbook } from "../app/ports";
import type { ListedFinding } from "../app/list-findings";
import type { readInstead, TimescaleChoices } from "../app/settle-timescale";
import type { SheetWritten } from "../app/write-sheets";
import type { Day } from "../domain/calendar/day";
import type { AcceptedFinding } from "../domain/findings/accepted";
import type { Finding, Severity } from "../domain/findings/finding";
import type { Plan } from "../domain/plan/plan";
import type { CellRef } from "../domain/grid/cell-ref";
import type { ReadWorkbook } from "../domain/grid/grid";
import type { Correction } from "../domain/plan/correct-plan";
import type { RuleOption } from "../domain/rules/rule";
import type { SheetKind } from "../domain/sheets/sheet-spec";
import type { ThemeChoice } from "./theme";

/** What a rule is, for the lists of checks, the settings and the help. */
export interface RuleSummary {
  readonly id: string;
  /** One sentence: what the plan should be like. */
  readonly summary: string;
  /** As the rule comes. */
  readonly severity: Severity;
  /** Its options, in the order of its page. */
  readonly choices: readonly RuleOption[];
}

/** The checker, brought in when it is first needed so that the pane is on screen before it. */
export interface Checker {
  /** In the order of the contract. */
  readonly rules: readonly RuleSummary[];
  check(workbook: Workbook, options: CheckOptions): Promise<CheckReport>;
  changeKept(workbook: Workbook, was: Kept, becomes: Kept): Promise<Kept>;
  saveReviewDate(workbook: Workbook, asOf: Day | null, today: Day): Promise<Kept["reviewDate"]>;
  withReviewDate(report: CheckReport, reviewDate: Kept["reviewDate"]): CheckReport;
  correctReading(workbook: Workbook, report: CheckReport, correction: Correction): Promise<CorrectionOutcome>;
  /** The sheets that were made from another plan than this. */
  olderSheets(own: readonly OwnSheet[], plan: Plan): readonly SheetKind[];
  rememberSheets(workbook: Workbook, report: CheckReport, kinds: readonly SheetKind[]): Promise<CheckReport>;
  writeSheets(
    workbook: Workbook,
    report: CheckReport,
    kinds: readonly SheetKind[],
    madeAt: string,
    progress?: (done: number, of: number) => void | Promise<void>,
  ): Promise<readonly SheetWritten[]>;
  /** What to ask of each lead officer, by a check that found a plan. */
  emailsToLeads(report: CheckReport): Promise<EmailsToLeads>;
  makeSample(workbook: Workbook, today: Day, time: string): Promise<SampleOutcome>;
  /** What the user can choose about the timescale that a finding rests on; null when it rests on none. */
  timescaleChoices(report: CheckReport, listed: ListedFinding): TimescaleChoices | null;
  /** How another text would be read in its place, and the edit that writes it. */
  readInstead(report: CheckReport, listed: ListedFinding, text: string): ReturnType<typeof readInstead>;
  touchedRatings(checked: CheckedPlan, change: { readonly sheet: string; readonly address: string }): readonly CellRef[];
  hintOf(checked: CheckedPlan, glances: readonly RatingGlance[]): GuardHint;
  planColumns(report: CheckReport, work: ColumnWork): ColumnsOffer;
  enforceRatings(workbook: Workbook, plan: EnforcePlan): Promise<EnforceOutcome>;
  /** null when who or why is blank or too long. */
  accept(finding: Finding, workbook: ReadWorkbook, how: Pick<AcceptedFinding, "who" | "why" | "until">): AcceptedFinding | null;
}

/** What the user prefers on this computer; nothing of any plan is kept with it. */
export interface Preferences {
  readonly theme: ThemeChoice;
  /** Whether ratings are looked at while the pane is open and the plan is edited. */
  readonly guard: boolean;
}

/** All that the pane needs of the world; index.tsx wires the real ones. */
export interface PaneServices {
  readonly workbook: Workbook;
  readonly clock: Clock;
  loadChecker(): Promise<Checker>;
  /** Resolves when the pane had time to show what it was just told, so that long work does not begin before its progress can be seen. */
  untilShown(): Promise<void>;
  /** Excel's name and version for "Copy details". */
  readonly excel: string;
  /** Whether Office shows itself in dark colours; null where it does not say. */
  readonly officeDark: boolean | null;
  loadPreferences(): Preferences;
  savePreferences(preferences: Preferences): void;
}
