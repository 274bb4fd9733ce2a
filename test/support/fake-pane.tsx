import type { CheckOptions, CheckReport } from "../../src/app/check-workbook";
import { correctReading } from "../../src/app/correct-reading";
import { enforceRatings } from "../../src/app/enforce-ratings";
import { emailsToLeads } from "../../src/app/emails-to-leads";
import { hintOf, touchedRatings } from "../../src/app/live-guard";
import { planColumns } from "../../src/app/new-columns";
import { readInstead, timescaleChoices } from "../../src/app/settle-timescale";
import { makeSample } from "../../src/app/make-sample";
import { writeSheets } from "../../src/app/write-sheets";
import { olderSheets } from "../../src/app/choose-sheets";
import type { AddedColumns, NewColumns, OwnSheet, RatingDropDown, RatingGlance, ReadProgress, Workbook } from "../../src/app/ports";
import { changeKept, readKept, rememberSheets, saveReviewDate, withReviewDate, KEPT_NAME, type Kept } from "../../src/app/kept";
import { dayOf } from "../../src/domain/calendar/day";
import type { CellArea, CellRef } from "../../src/domain/grid/cell-ref";
import { columnMissing } from "../../src/domain/rules/column-missing";
import { dueSoon } from "../../src/domain/rules/due-soon";
import { evidencePlaceholder } from "../../src/domain/rules/evidence-placeholder";
import { accept } from "../../src/domain/findings/accepted";
import type { Edit } from "../../src/domain/findings/finding";
import type { PaneServices, Preferences } from "../../src/taskpane/pane-services";

/** The check a test lets run, fail or stand still. */
export interface RunningCheck {
  readonly options: CheckOptions;
  readonly progress: ReadProgress;
  readonly signal: AbortSignal;
  readonly finish: (report: CheckReport) => void;
  readonly fail: (error: unknown) => void;
}

/** The pane's world in a test: what was asked of Excel, and what Excel answers. */
export interface FakePane {
  readonly services: PaneServices;
  /** Every check started, in order. */
  readonly checks: readonly RunningCheck[];
  readonly wentTo: readonly CellArea[];
  /** What `goTo` answers from now on. */
  answerGoTo: () => Promise<"shown" | "hidden" | "gone">;
  /** Every list of edits that was to be written. */
  readonly applied: readonly (readonly Edit[])[];
  /** What writing answers from now on. */
  answerApply: Workbook["apply"];
  /** Every drop-down that was to be put on. */
  readonly dropDowns: readonly RatingDropDown[];
  /** Every set of rating cells that was looked at, and what a cell answers from now on. */
  readonly glances: readonly (readonly CellRef[])[];
  answerGlance: (at: CellRef) => Omit<RatingGlance, "at">;
  /** Every set of columns that was to be put in, and taken back. */
  readonly columnsAdded: readonly (readonly NewColumns[])[];
  readonly columnsRemoved: readonly AddedColumns[];
  /** What putting columns in answers from now on. */
  answerColumns: Workbook["addColumns"];
  /** Our sheets in the workbook. */
  ownSheets: readonly OwnSheet[];
  /** What writing a sheet and putting on a drop-down answer from now on. */
  answerSheet: Workbook["writeSheet"];
  answerDropDown: () => ReturnType<Workbook["enforceDropDown"]>;
  /** What the workbook keeps by now. */
  readonly kept: () => Kept;
  /** Tells the pane that a cell changed. */
  readonly change: (change?: {
    readonly sheet?: string;
    readonly address?: string;
    readonly remote?: boolean;
    readonly moved?: boolean;
  }) => void;
  time: string;
  preferences: Preferences;
}

/** A pane whose checks the test finishes by hand, so that every state between can be looked at. */
export function fakePane({ watchable = true }: { readonly watchable?: boolean } = {}): FakePane {
  const checks: RunningCheck[] = [];
  const wentTo: CellArea[] = [];
  const applied: (readonly Edit[])[] = [];
  const dropDowns: RatingDropDown[] = [];
  const glances: (readonly CellRef[])[] = [];
  const columnsAdded: (readonly NewColumns[])[] = [];
  const columnsRemoved: AddedColumns[] = [];
  const watchers = new Set<(change: Parameters<Parameters<Workbook["watch"]>[0]>[0]) => void>();
  const unexpected = (what: string) => () => Promise.reject(new Error(`The pane must not ${what} here.`));
  const stored = new Map<string, string>();
  const workbook: Workbook = {
    read: unexpected("read"),
    goTo: (at) => {
      wentTo.push(at);
      return fake.answerGoTo();
    },
    apply: (edits) => {
      applied.push(edits);
      return fake.answerApply(edits);
    },
    enforceDropDown: (dropDown) => {
      dropDowns.push(dropDown);
      return fake.answerDropDown();
    },
    glanceAtRatings: (cells) => {
      glances.push(cells);
      return Promise.resolve(cells.map((at) => ({ at, ...fake.answerGlance(at) })));
    },
    addColumns: (columns) => {
      columnsAdded.push(columns);
      return fake.answerColumns(columns);
    },
    removeColumns: (added) => {
      columnsRemoved.push(added);
      return Promise.resolve({ kind: "applied", edits: [] });
    },
    ownSheets: () => Promise.resolve(fake.ownSheets),
    writeSheet: (spec) => fake.answerSheet(spec),
    watch: (changed) => {
      if (!watchable) return Promise.reject(new Error("not supported"));
      const watcher: typeof changed = (change) => {
        changed(change);
      };
      watchers.add(watcher);
      return Promise.resolve(() => {
        watchers.delete(watcher);
        return Promise.resolve();
      });
    },
    loadSetting: (name) => Promise.resolve(stored.has(name) ? (JSON.parse(stored.get(name) ?? "null") as unknown) : null),
    saveSetting: (name, value) => {
      if (value === null) stored.delete(name);
      else stored.set(name, JSON.stringify(value));
      return Promise.resolve();
    },
  };
  const fake: FakePane = {
    checks,
    wentTo,
    applied,
    kept: () => readKept(JSON.parse(stored.get(KEPT_NAME) ?? "null")).kept,
    dropDowns,
    glances,
    answerGlance: () => ({ value: "Green", list: "Red,Amber,Green,Purple,White" }),
    columnsAdded,
    columnsRemoved,
    answerColumns: (columns) =>
      Promise.resolve({ kind: "added", added: { columns, widths: [], ruleless: [], colourless: [], printAreas: [], seen: null } }),
    ownSheets: [],
    answerSheet: ({ kind, name, made }) => {
      const isNew = !fake.ownSheets.some((sheet) => sheet.kind === kind);
      if (isNew) fake.ownSheets = [...fake.ownSheets, { kind, name, made }];
      return Promise.resolve({ kind: "written", name, taken: null, isNew });
    },
    answerDropDown: () => Promise.resolve({ kind: "enforced", listed: dropDowns.at(-1)?.lacking.length ?? 0, coloured: true }),
    answerApply: (edits) => Promise.resolve({ kind: "applied", edits }),
    answerGoTo: () => Promise.resolve("shown"),
    change: (change = {}) => {
      for (const watcher of watchers) watcher({ sheet: "Plan", address: "A1", remote: false, moved: false, ...change });
    },
    time: "14:02",
    preferences: { theme: "excel", guard: true },
    services: {
      workbook,
      clock: { today: () => dayOf(2019, 12, 1)!, time: () => fake.time },
      untilShown: () => Promise.resolve(),
      loadChecker: () =>
        Promise.resolve({
          rules: [
            { id: "lead-missing", summary: "Every action names a lead officer", severity: "error", choices: [] },
            { id: "rag-not-in-list", summary: "Every rating is a status of the key", severity: "error", choices: [] },
            { id: "evidence-missing", summary: "Every finished action has evidence of impact", severity: "error", choices: [] },
            ...[dueSoon, columnMissing, evidencePlaceholder].map(({ id, summary, severity, choices = [] }) => ({
              id,
              summary,
              severity,
              choices,
            })),
          ],
          changeKept,
          saveReviewDate,
          withReviewDate,
          rememberSheets,
          olderSheets,
          timescaleChoices,
          readInstead,
          correctReading,
          accept,
          emailsToLeads: (report) => Promise.resolve(emailsToLeads(report)),
          writeSheets,
          makeSample,
          enforceRatings,
          planColumns,
          touchedRatings,
          hintOf,
          check: (_workbook, options) =>
            new Promise((finish, fail) => {
              const { progress = () => undefined, signal = new AbortController().signal } = options;
              checks.push({ options, progress, signal, finish, fail });
            }),
        }),
      excel: "16.0 on OfficeOnline",
      officeDark: null,
      loadPreferences: () => fake.preferences,
      savePreferences: (preferences) => {
        fake.preferences = preferences;
      },
    },
  };
  return fake;
}
