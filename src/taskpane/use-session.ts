import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { CheckedPlan } from "../app/live-guard";
import { WorkbookTrouble, type WorkbookChange } from "../app/ports";
import type { EnforcePlan } from "../app/enforce-ratings";
import type { ColumnsPlan } from "../app/new-columns";
import type { Kept } from "../app/kept";
import { afterEvent, NEW_SESSION, type Session, type SessionEvent, type Trouble, type Written } from "../app/session";
import type { Edit } from "../domain/findings/finding";
import { ukDay, type Day } from "../domain/calendar/day";
import type { SheetKind } from "../domain/sheets/sheet-spec";
import type { CellArea, CellRef } from "../domain/grid/cell-ref";
import type { Correction } from "../domain/plan/correct-plan";
import { toA1 } from "../domain/grid/a1";
import type { Checker, PaneServices } from "./pane-services";
import { detailsOf } from "./details-of";

/** The session and what the user can ask of it; each function stays the same one until what it works on changes. */
export interface PaneSession {
  readonly session: Session;
  readonly tell: (event: SessionEvent) => void;
  /** Starts a check; while one runs a second call does nothing. */
  readonly check: () => void;
  /** Chooses the review date (null: today) and checks again as at it. */
  readonly checkAsAt: (asOf: Day | null) => void;
  readonly cancel: () => void;
  /** Selects the cells in Excel; where it cannot, the session says why. Resolves to whether they are shown. */
  readonly goTo: (at: CellArea) => Promise<boolean>;
  /** Writes a fix's edits, then checks again. */
  readonly fix: (edits: readonly Edit[]) => Promise<void>;
  /** Takes the last fix back, then checks again. */
  readonly undo: () => Promise<void>;
  /** Keeps settings in the workbook, then checks again. */
  readonly keep: (kept: Kept) => Promise<void>;
  /** Keeps what the user says about how the plan is read, then checks again. */
  readonly correct: (correction: Correction) => Promise<void>;
  /** Finds out which of our sheets the workbook has. */
  readonly lookForSheets: () => Promise<void>;
  /** Checks the plan as it is now and writes sheets of it. */
  readonly makeSheets: (kinds: readonly SheetKind[], isChoice?: boolean) => Promise<void>;
  /** Writes an invented plan into a workbook that has none, then checks. */
  readonly makeSample: () => Promise<void>;
  /** Puts the RAG drop-down on the rating cells, then checks again. */
  readonly enforce: (plan: EnforcePlan) => Promise<void>;
  /** Puts columns beside the plan's tables, then checks again. */
  readonly addColumns: (plan: ColumnsPlan) => Promise<void>;
  /** null until the first check has brought the checker in. */
  readonly checker: Checker | null;
}

/** Whether what was written calls for another check: settings (null) and cells of the plan do, sheets of ours do not. */
function isPlanChanged(written: Written | null): boolean {
  switch (written?.kind) {
    case undefined:
      return true;
    case "fixed":
    case "undone":
      return ["applied", "partial"].includes(written.outcome.kind);
    case "columns":
      return ["added", "partial"].includes(written.outcome.kind);
    case "drop-down":
      return ["enforced", "partial"].includes(written.outcome.dropDown?.kind ?? "") || written.outcome.edits?.kind === "applied";
    case "corrected":
      return written.outcome.kind === "kept";
    case "sample":
      return (
        written.outcome.kind !== "sheets" || written.outcome.written.some(({ outcome }) => ["written", "partial"].includes(outcome.kind))
      );
    case "sheets":
    case "date not kept":
    case "no plan":
      return false;
    case "failed":
      return written.trouble.kind === "changes unknown";
  }
}

const troubleOf = (error: unknown, excel: string): Trouble => ({
  kind: error instanceof WorkbookTrouble ? error.kind : "other",
  details: detailsOf(error, excel),
});

/** What became of keeping a review date in the workbook. */
type Keeping = { readonly isKept: true; readonly reviewDate: Kept["reviewDate"] } | { readonly isKept: false };

/** Ties the session to Excel: runs checks, watches for changes, goes to cells. */
export function useSession(services: PaneServices, first: Partial<Session> = {}, guards = true): PaneSession {
  const [session, tell] = useReducer(afterEvent, { ...NEW_SESSION, ...first });
  const [checker, setChecker] = useState<Checker | null>(null);
  const running = useRef<AbortController | null>(null);

  const start = useCallback(
    (asOf: Day | null, orKept: boolean, keeping?: Promise<Keeping>) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      tell({ kind: "check started" });
      const run = async (): Promise<void> => {
        try {
          const loaded = await services.loadChecker();
          setChecker(loaded);
          const report = await loaded.check(services.workbook, {
            asOf: asOf ?? services.clock.today(),
            orKept,
            signal: controller.signal,
            progress: (done, of, sheet) => {
              if (!controller.signal.aborted) tell({ kind: "progressed", progress: { done, of, sheet } });
            },
          });
          // What is kept while the plan is read is told as kept, whichever came first.
          const kept = await keeping;
          const told = kept?.isKept ? loaded.withReviewDate(report, kept.reviewDate) : report;
          if (!controller.signal.aborted) tell({ kind: "check finished", checked: { report: told, at: services.clock.time() } });
        } catch (error) {
          if (!controller.signal.aborted) tell({ kind: "check failed", trouble: troubleOf(error, services.excel) });
        } finally {
          if (running.current === controller) running.current = null;
        }
      };
      void run();
    },
    [services],
  );

  const cancel = useCallback(() => {
    // Cancelled at once for the user; what Excel still answers is not listened to any more.
    running.current?.abort();
    running.current = null;
    tell({ kind: "check failed", trouble: { kind: "cancelled", details: "" } });
  }, []);

  const { asOf } = session;
  // Until the user has chosen a date or today, the one that the workbook keeps holds.
  const orKept = !session.planDateAnswered;
  const check = useCallback(() => {
    start(asOf, orKept);
  }, [start, asOf, orKept]);
  const keepDate = useCallback(
    async (chosen: Day | null): Promise<Keeping> => {
      try {
        const { saveReviewDate } = await services.loadChecker();
        return { isKept: true, reviewDate: await saveReviewDate(services.workbook, chosen, services.clock.today()) };
      } catch (error) {
        const written: Written = { kind: "date not kept", trouble: troubleOf(error, services.excel) };
        tell({ kind: "writing ended", written, at: services.clock.time() });
        return { isKept: false };
      }
    },
    [services],
  );
  const checkAsAt = useCallback(
    (chosen: Day | null) => {
      cancel();
      tell({ kind: "review date chosen", asOf: chosen });
      start(chosen, false, keepDate(chosen));
    },
    [cancel, start, keepDate],
  );

  const goTo = useCallback(
    async (at: CellArea): Promise<boolean> => {
      const where = { cell: toA1(at), sheet: at.sheet };
      try {
        const outcome = await services.workbook.goTo(at);
        tell(outcome === "shown" ? { kind: "cell shown" } : { kind: "cell not shown", trouble: { kind: outcome, ...where } });
        return outcome === "shown";
      } catch (error) {
        const kind = error instanceof WorkbookTrouble ? error.kind : "other";
        tell({ kind: "cell not shown", trouble: { kind, ...where } });
        return false;
      }
    },
    [services],
  );

  const writing = useRef(false);
  const write = useCallback(
    async (work: () => Promise<Written | null>): Promise<void> => {
      if (writing.current) return;
      writing.current = true;
      tell({ kind: "writing started" });
      let written: Written | null;
      try {
        written = await work();
      } catch (error) {
        written = { kind: "failed", trouble: troubleOf(error, services.excel) };
      } finally {
        writing.current = false;
      }
      tell({ kind: "writing ended", written, at: services.clock.time() });
      if (!isPlanChanged(written)) return;
      // A check that has been running since before knows nothing of what was written.
      running.current?.abort();
      running.current = null;
      start(asOf, orKept);
    },
    [services, start, asOf, orKept],
  );
  const seen = session.checked?.report.workbook;
  const fix = useCallback(
    (edits: readonly Edit[]) => write(async () => ({ kind: "fixed", outcome: await services.workbook.apply(edits, seen) })),
    [services, write, seen],
  );
  const { undo: undoable, undoColumns } = session;
  const undo = useCallback(
    () =>
      write(async () => {
        if (undoColumns) return { kind: "undone", outcome: await services.workbook.removeColumns(undoColumns) };
        return undoable && { kind: "undone", outcome: await services.workbook.apply(undoable.edits, undoable.seen ?? undefined) };
      }),
    [services, write, undoable, undoColumns],
  );
  const lookForSheets = useCallback(async (): Promise<void> => {
    try {
      tell({ kind: "sheets found", own: await services.workbook.ownSheets() });
    } catch (error) {
      tell({ kind: "writing ended", written: { kind: "failed", trouble: troubleOf(error, services.excel) }, at: services.clock.time() });
    }
  }, [services]);
  const makeSheets = useCallback(
    (kinds: readonly SheetKind[], isChoice = false) =>
      write(async () => {
        const loaded = await services.loadChecker();
        setChecker(loaded);
        const { today, time } = services.clock;
        // From the plan as it is now, whatever the pane shows.
        const report = await loaded.check(services.workbook, { asOf: asOf ?? today(), orKept });
        tell({ kind: "check started" });
        tell({ kind: "check finished", checked: { report, at: time() } });
        if (!report.plan) return { kind: "no plan" };
        const madeAt = `${ukDay(today())} at ${time()}`;
        const written = await loaded.writeSheets(services.workbook, report, kinds, madeAt, (done, of) => {
          tell({ kind: "sheet begun", done, of });
          return services.untilShown();
        });
        if (isChoice && written.every(({ outcome }) => outcome.kind === "written")) {
          const remembered = await loaded.rememberSheets(services.workbook, report, kinds);
          tell({ kind: "check started" });
          tell({ kind: "check finished", checked: { report: remembered, at: time() } });
        }
        return { kind: "sheets", written };
      }),
    [services, write, asOf, orKept],
  );
  const makeSample = useCallback(
    () =>
      write(async () => {
        const loaded = await services.loadChecker();
        const { today, time } = services.clock;
        return { kind: "sample", outcome: await loaded.makeSample(services.workbook, today(), time()) };
      }),
    [services, write],
  );
  const enforce = useCallback(
    (plan: EnforcePlan) =>
      write(async () => ({ kind: "drop-down", outcome: await (await services.loadChecker()).enforceRatings(services.workbook, plan) })),
    [services, write],
  );
  const addColumns = useCallback(
    (plan: ColumnsPlan) =>
      write(async () => ({
        kind: "columns",
        work: plan.work,
        outcome: await services.workbook.addColumns(plan.columns, plan.seen),
      })),
    [services, write],
  );
  const { checked } = session;
  const keep = useCallback(
    (kept: Kept) =>
      write(async () => {
        if (!checked) return { kind: "no plan" };
        const { changeKept } = await services.loadChecker();
        // The user changed what they saw; what others have kept since is not theirs to write over.
        await changeKept(services.workbook, checked.report.kept.kept, kept);
        return null;
      }),
    [services, write, checked],
  );
  const correct = useCallback(
    (correction: Correction) =>
      write(async () => {
        if (!checked) return { kind: "no plan" };
        const { correctReading } = await services.loadChecker();
        return { kind: "corrected", outcome: await correctReading(services.workbook, checked.report, correction) };
      }),
    [services, write, checked],
  );

  const ownNames = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    ownNames.current = new Set(session.ownSheets?.flatMap(({ kind, name }) => (kind === "sample" ? [] : [name])));
  }, [session.ownSheets]);
  const { glance, forget } = useGuard(services, session, checker, guards, tell);
  const hasChecked = session.checked !== null;
  useEffect(() => {
    if (!hasChecked) return undefined;
    let stop: (() => Promise<void>) | null = null;
    let ended = false;
    services.workbook
      .watch((change) => {
        // Older Excel does not say that it was us who wrote on our own sheets.
        if (ownNames.current.has(change.sheet)) return;
        tell({ kind: "plan changed" });
        glance(change);
      })
      .then(
        (stopWatching) => {
          if (ended) void stopWatching();
          else stop = stopWatching;
        },
        () => {
          tell({ kind: "cannot watch" });
        },
      );
    return () => {
      ended = true;
      forget();
      void stop?.();
    };
  }, [services, hasChecked, glance, forget]);

  return {
    session,
    tell,
    check,
    checkAsAt,
    cancel,
    goTo,
    fix,
    undo,
    keep,
    correct,
    lookForSheets,
    makeSheets,
    makeSample,
    enforce,
    addColumns,
    checker,
  };
}

/** Changes that come in one go, a paste and what follows it, are looked at together. */
const GUARD_PAUSE_MS = 80;

/**
 * The live guard: looks at the ratings in rows that were touched, and at those it spoke of before. It never writes. Where cells have moved on a
 * sheet since the check it is silent until the next: it could no longer tell a rating from its neighbour.
 */
function useGuard(
  { workbook }: PaneServices,
  { checked, hint }: Session,
  checker: Checker | null,
  isOn: boolean,
  tell: (event: SessionEvent) => void,
): { readonly glance: (change: WorkbookChange) => void; readonly forget: () => void } {
  const seen = useMemo((): CheckedPlan | null => {
    const report = checked?.report;
    return report?.plan ? { plan: report.plan, workbook: report.workbook } : null;
  }, [checked]);
  const known = useRef({ seen, hint, checker, isOn });
  const moved = useRef(new Set<string>());
  useEffect(() => {
    if (known.current.seen !== seen) moved.current.clear();
    known.current = { seen, hint, checker, isOn };
  }, [seen, hint, checker, isOn]);
  const waiting = useRef<{ cells: Map<string, CellRef>; timer: ReturnType<typeof setTimeout> } | null>(null);
  const forget = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);
  const look = useCallback(
    async (cells: ReadonlyMap<string, CellRef>): Promise<void> => {
      const { seen: by, hint: before, checker: judge } = known.current;
      if (!by || !judge) return;
      const all = new Map(cells);
      for (const at of [...before.lost, ...before.unknown.map((one) => one.at)]) all.set(cellName(at), at);
      const inPlace = [...all.values()].filter(({ sheet }) => !moved.current.has(sheet));
      try {
        tell({ kind: "ratings seen", hint: judge.hintOf(by, await workbook.glanceAtRatings(inPlace)) });
      } catch (error) {
        // A hint that cannot be had is not missed: the plan is shown as changed, and the next check reads everything anew.
        if (!(error instanceof WorkbookTrouble)) throw error;
      }
    },
    [workbook, tell],
  );
  const glance = useCallback(
    (change: WorkbookChange): void => {
      if (change.moved) moved.current.add(change.sheet);
      const { seen: by, hint: before, checker: judge, isOn: on } = known.current;
      // What co-authors do is theirs to be told.
      if (!on || !by || !judge || (change.remote && !change.moved)) return;
      const isSpokenOf =
        change.moved && [...before.lost, ...before.unknown.map(({ at }) => at)].some(({ sheet }) => sheet === change.sheet);
      const touched = change.remote || moved.current.has(change.sheet) ? [] : judge.touchedRatings(by, change);
      if (touched.length === 0 && !isSpokenOf) return;
      const cells = waiting.current?.cells ?? new Map<string, CellRef>();
      for (const at of touched) cells.set(cellName(at), at);
      forget();
      const timer = setTimeout(() => {
        waiting.current = null;
        void look(cells);
      }, GUARD_PAUSE_MS);
      waiting.current = { cells, timer };
    },
    [forget, look],
  );
  return { glance, forget };
}

const cellName = (at: CellRef): string => `${at.sheet}!${toA1(at)}`;
