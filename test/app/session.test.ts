import { afterEvent, NEW_SESSION, tabOf, type Place, type Session, type SessionEvent, type Tab } from "../../src/app/session";
import { dayOf } from "../../src/domain/calendar/day";
import type { ApplyOutcome } from "../../src/app/ports";
import { noPlanReport } from "../support/plan-report";

const checked = { report: noPlanReport(null), at: "14:02" };
const trouble = { kind: "no answer" as const, details: "Excel: 16" };
const after = (...events: readonly SessionEvent[]): Session => events.reduce(afterEvent, NEW_SESSION);
const STARTED: SessionEvent = { kind: "check started" };
const FINISHED: SessionEvent = { kind: "check finished", checked };
const CHANGED: SessionEvent = { kind: "plan changed" };

describe("the session", () => {
  it("goes from nothing over reading to checked", () => {
    expect(after(STARTED).phase).toEqual({ kind: "reading", progress: null, changed: false });
    const progress = { done: 1, of: 3, sheet: "Log" };
    expect(after(STARTED, { kind: "progressed", progress }).phase).toEqual({ kind: "reading", progress, changed: false });
    expect(after(STARTED, FINISHED)).toMatchObject({ phase: { kind: "checked" }, checked, stale: false });
  });

  it("takes the review date that the workbook keeps for its own, so that it is not offered another", () => {
    const kept = { ...checked, report: { ...checked.report, asOf: dayOf(2019, 10, 1)!, asOfKept: true } };
    expect(after(STARTED, { kind: "check finished", checked: kept })).toMatchObject({ asOf: dayOf(2019, 10, 1), planDateAnswered: true });
    expect(after(STARTED, FINISHED)).toMatchObject({ asOf: null, planDateAnswered: false });
  });

  it("keeps the last check while the next one runs, fails or is cancelled", () => {
    expect(after(STARTED, FINISHED, STARTED)).toMatchObject({ phase: { kind: "reading" }, checked });
    expect(after(STARTED, FINISHED, STARTED, { kind: "check failed", trouble })).toMatchObject({
      phase: { kind: "trouble", trouble },
      checked,
    });
    const cancelled: SessionEvent = { kind: "check failed", trouble: { kind: "cancelled", details: "" } };
    expect(after(STARTED, FINISHED, STARTED, cancelled)).toMatchObject({ phase: { kind: "checked" }, checked });
    expect(after(STARTED, cancelled)).toMatchObject({ phase: { kind: "idle" }, checked: null });
  });

  it.each<[string, readonly SessionEvent[], boolean]>([
    ["a change after the check", [STARTED, FINISHED, CHANGED], true],
    ["a change while it was read", [STARTED, CHANGED, FINISHED], true],
    ["a change while it was read again", [STARTED, FINISHED, STARTED, CHANGED, FINISHED], true],
    ["a change before the check", [CHANGED, STARTED, FINISHED], false],
    ["a change that a further check has read", [STARTED, FINISHED, CHANGED, STARTED, FINISHED], false],
    ["a change left standing by a cancelled check", [STARTED, FINISHED, CHANGED, STARTED, { kind: "check failed", trouble }], true],
  ])("knows whether the check is out of date: %s", (_, events, stale) => {
    expect(after(...events).stale).toBe(stale);
  });

  it.each<[string, SessionEvent]>([
    ["progress", { kind: "progressed", progress: { done: 1, of: 2, sheet: null } }],
    ["an end", FINISHED],
    ["a failure", { kind: "check failed", trouble }],
    ["a change before any check", CHANGED],
    ["a dismissal of nothing", { kind: "dismissed" }],
  ])("is not moved by %s that nothing led up to", (_, event) => {
    expect(after(event)).toBe(NEW_SESSION);
  });

  it("does not start a second check over a running one", () => {
    const running = after(STARTED, { kind: "progressed", progress: { done: 2, of: 3, sheet: null } });
    expect(afterEvent(running, STARTED)).toBe(running);
  });

  it("tells of a cell that could not be shown until another is, the place changes or a check begins", () => {
    const lost: SessionEvent = { kind: "cell not shown", trouble: { kind: "hidden", cell: "F5", sheet: "Plan" } };
    expect(after(lost).goToTrouble).toEqual({ kind: "hidden", cell: "F5", sheet: "Plan" });
    for (const end of [{ kind: "cell shown" }, { kind: "dismissed" }, { kind: "went", place: { view: "more" } }, STARTED] as const)
      expect(after(lost, end).goToTrouble).toBeNull();
  });

  it("opens and closes groups, and forgets that when the list is put together anew", () => {
    const opened: SessionEvent = { kind: "group opened", keys: ["rule:a", "rule:b"], open: false };
    expect([...after(opened).opened]).toEqual([
      ["rule:a", false],
      ["rule:b", false],
    ]);
    expect(after(opened, { kind: "grouped", grouping: "lead" })).toMatchObject({ grouping: "lead", opened: new Map(), current: null });
    expect(after(opened, { kind: "filtered", filter: { ...NEW_SESSION.filter, text: "x" } }).opened.size).toBe(0);
  });

  it("keeps the review date the user chose, and that the plan's own was answered", () => {
    const day = dayOf(2019, 12, 1)!;
    expect(after({ kind: "review date chosen", asOf: day })).toMatchObject({ asOf: day, planDateAnswered: true });
    expect(after({ kind: "review date chosen", asOf: null })).toMatchObject({ asOf: null, planDateAnswered: true });
  });

  describe("after writing", () => {
    const edit = { at: { sheet: "Plan", row: 4, column: 5 }, was: "amber ", becomes: "Amber" };
    const other = { ...edit, at: { ...edit.at, row: 9 } };
    const back = { ...edit, was: "Amber", becomes: "amber " };
    const ended = (kind: "fixed" | "undone", outcome: ApplyOutcome): SessionEvent => ({
      kind: "writing ended",
      written: { kind, outcome },
      at: "14:05",
    });
    const fixed = ended("fixed", { kind: "applied", edits: [edit] });

    it("can take back what was written, and only that", () => {
      expect(after(fixed).undo?.edits).toEqual([back]);
      expect(after(ended("fixed", { kind: "partial", written: [edit], notWritten: [other], why: "x" })).undo?.edits).toEqual([back]);
      expect(after(ended("fixed", { kind: "applied", edits: [] })).undo).toBeNull();
    });

    it.each<[string, ApplyOutcome]>([
      ["stale", { kind: "stale", edits: [edit] }],
      ["protected", { kind: "protected", sheet: "Plan" }],
      ["read-only", { kind: "readOnly" }],
      ["too large", { kind: "tooLarge" }],
    ])("keeps what could be taken back when nothing was written: %s", (_, outcome) => {
      expect(after(fixed, ended("fixed", outcome)).undo?.edits).toEqual([back]);
      expect(after(fixed, ended("undone", outcome)).undo?.edits).toEqual([back]);
    });

    it("has nothing more to take back once it was, or only the rest", () => {
      expect(after(fixed, ended("undone", { kind: "applied", edits: [back] })).undo).toBeNull();
      expect(after(fixed, ended("undone", { kind: "partial", written: [], notWritten: [back], why: "x" })).undo?.edits).toEqual([back]);
    });

    it("can take back the ratings put right with the drop-down", () => {
      const outcome = { dropDown: { kind: "enforced", listed: 3, coloured: true }, edits: { kind: "applied", edits: [edit] } } as const;
      expect(after({ kind: "writing ended", written: { kind: "drop-down", outcome }, at: "14:05" }).undo?.edits).toEqual([back]);
    });

    it("can take back the columns put in last, until a fix comes after", () => {
      const added = { columns: [], widths: [], ruleless: [], colourless: [], printAreas: [], seen: null };
      const columns: SessionEvent = {
        kind: "writing ended",
        written: { kind: "columns", work: "split", outcome: { kind: "added", added } },
        at: "14:05",
      };
      const refused: SessionEvent = {
        kind: "writing ended",
        written: { kind: "columns", work: "split", outcome: { kind: "occupied", sheet: "Plan", cell: "G4" } },
        at: "14:05",
      };
      expect(after(fixed, columns)).toMatchObject({ undo: null, undoColumns: added });
      expect(after(columns, fixed)).toMatchObject({ undo: { edits: [back] }, undoColumns: null });
      expect(after(fixed, refused)).toMatchObject({ undo: { edits: [back] }, undoColumns: null });
      expect(after(columns, ended("undone", { kind: "stale", edits: [edit] })).undoColumns).toEqual(added);
      expect(after(columns, ended("undone", { kind: "applied", edits: [back] }))).toMatchObject({ undo: null, undoColumns: null });
    });

    it("knows our sheets and what they were made from", () => {
      const made = { plan: "f0", at: "1 December 2019 at 14:05", asOf: "2019-12-01" };
      const found: SessionEvent = { kind: "sheets found", own: [{ kind: "key", name: "RAG key", made: null }] };
      const written: SessionEvent = {
        kind: "writing ended",
        at: "14:05",
        written: {
          kind: "sheets",
          written: [
            { kind: "summary", made, outcome: { kind: "written", name: "Summary (2)", taken: "Summary", isNew: true } },
            { kind: "overdue", made, outcome: { kind: "protected", sheet: null } },
          ],
        },
      };
      const session = after(fixed, found, written);
      expect(session.ownSheets).toEqual([
        { kind: "key", name: "RAG key", made: null },
        { kind: "summary", name: "Summary (2)", made },
      ]);
      expect(session.undo?.edits).toEqual([back]);
    });

    it("knows how far the sheets have come while they are written", () => {
      const begun: SessionEvent = { kind: "sheet begun", done: 1, of: 6 };
      expect(after(begun).sheetProgress).toBeNull();
      const writing = after({ kind: "writing started" }, begun);
      expect(writing.sheetProgress).toEqual({ done: 1, of: 6 });
      expect(after({ kind: "writing started" }, begun, { kind: "writing ended", written: null, at: "14:05" }).sheetProgress).toBeNull();
    });

    it("tells of it until it is read, the place changes or more is written", () => {
      expect(after({ kind: "writing started" })).toMatchObject({ writing: true, written: null });
      expect(after(fixed)).toMatchObject({ writing: false, written: { kind: "fixed" } });
      for (const event of [{ kind: "dismissed" }, { kind: "went", place: { view: "check" } }, { kind: "writing started" }] as const)
        expect(after(fixed, event).written).toBeNull();
    });
  });

  it("never changes a session it was given", () => {
    const frozen = Object.freeze(after(STARTED, FINISHED));
    expect(() => afterEvent(frozen, CHANGED)).not.toThrow();
    expect(frozen.stale).toBe(false);
  });

  it.each<[Place, Tab]>([
    [{ view: "check" }, "check"],
    [{ view: "finding", key: "k" }, "check"],
    [{ view: "fix", choice: { kind: "safe" }, from: { view: "finding", key: "k" } }, "check"],
    [{ view: "understood", from: { view: "check" } }, "check"],
    [{ view: "understood", from: { view: "more" } }, "more"],
    [{ view: "reports" }, "reports"],
    [{ view: "circulate" }, "circulate"],
    [{ view: "settings" }, "more"],
    [{ view: "help" }, "more"],
  ])("shows %o under its section", (place, tab) => {
    expect(tabOf(place)).toBe(tab);
  });
});
