import type { Day } from "../domain/calendar/day";
import type { Edit } from "../domain/findings/finding";
import type { ReadWorkbook } from "../domain/grid/grid";
import type { CheckReport } from "./check-workbook";
import type { CorrectionOutcome } from "./correct-reading";
import type { EnforceOutcome } from "./enforce-ratings";
import { NO_FILTER, type FindingFilter, type Grouping } from "./list-findings";
import { NO_HINT, type GuardHint } from "./live-guard";
import type { SampleOutcome } from "./make-sample";
import type { ColumnWork } from "./new-columns";
import type { AddColumnsOutcome, AddedColumns, ApplyOutcome, OwnSheet, TroubleKind } from "./ports";
import type { SheetWritten } from "./write-sheets";

/** A finished check and when it was finished ("14:02", local). */
export interface Checked {
  readonly report: CheckReport;
  readonly at: string;
}

/** What went wrong, with what may be copied for whoever looks after the add-in: never anything of the plan. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly details: string;
}

export interface Progress {
  /** Sheets read of sheets there are. */
  readonly done: number;
  readonly of: number;
  readonly sheet: string | null;
}

/** What the check is doing. The last finished check is kept beside it, so that a second one never empties the pane. */
export type Phase =
  | { readonly kind: "idle" }
  /** `progress` is null until Excel has said how many sheets there are; `changed`: the plan changed while it was read. */
  | { readonly kind: "reading"; readonly progress: Progress | null; readonly changed: boolean }
  | { readonly kind: "checked" }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

export type Tab = "check" | "reports" | "circulate" | "more";

/**
 * Which fixes are looked at before they are written: one finding's (its key), all of a rule's, or all that need no judgement; or what the user
 * chose for a finding that leaves it to them.
 */
export type FixChoice =
  | { readonly kind: "one"; readonly key: string }
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "safe" }
  | { readonly kind: "chosen"; readonly key: string; readonly edit: Edit };

/** Where in the pane the user is. The views that are no tab lie over one and lead back to it. */
export type Place =
  | { readonly view: Tab }
  /** `key` is the list's line: the group's and the finding's. */
  | { readonly view: "finding"; readonly key: string }
  | { readonly view: "fix"; readonly choice: FixChoice; readonly from: Place }
  | { readonly view: "understood"; readonly from: Place }
  /** The RAG drop-down, put back or put on. */
  | { readonly view: "drop-down"; readonly from: Place }
  /** The e-mails to lead officers, to be copied. */
  | { readonly view: "emails"; readonly from: Place }
  | { readonly view: "settings" }
  | { readonly view: "help" };

/** What became of the last writing to the workbook. */
export type Written =
  | { readonly kind: "fixed" | "undone"; readonly outcome: ApplyOutcome }
  | { readonly kind: "sheets"; readonly written: readonly SheetWritten[] }
  /** Sheets were asked for and there is no plan to draw. */
  | { readonly kind: "no plan" }
  | { readonly kind: "sample"; readonly outcome: SampleOutcome }
  | { readonly kind: "drop-down"; readonly outcome: EnforceOutcome }
  | { readonly kind: "columns"; readonly work: ColumnWork; readonly outcome: AddColumnsOutcome }
  /** The review date could not be kept in the workbook. */
  | { readonly kind: "date not kept"; readonly trouble: Trouble }
  | { readonly kind: "corrected"; readonly outcome: CorrectionOutcome }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** A message about one cell that could not be shown; null when the last one could. */
export interface GoToTrouble {
  readonly kind: "hidden" | "gone" | TroubleKind;
  readonly cell: string;
  readonly sheet: string;
}

/** Edits that take a fix back, and the workbook as it was seen when the fix was made: its rows may have moved since. */
export interface Undo {
  readonly edits: readonly Edit[];
  readonly seen: ReadWorkbook | null;
}

/** All the pane knows. A value: every event makes a new one. */
export interface Session {
  readonly phase: Phase;
  /** The last check that finished; null before the first. */
  readonly checked: Checked | null;
  /** The plan changed after `checked`. */
  readonly stale: boolean;
  /** Whether Excel tells us of changes; false where it cannot. */
  readonly watching: boolean;
  /** The review date the user chose, now or as the workbook keeps it; null: today. */
  readonly asOf: Day | null;
  /** The user has answered the offer of the plan's own review date. */
  readonly planDateAnswered: boolean;
  readonly place: Place;
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
  /** Groups the user opened or closed, by key; the others stand as `openByDefault` says. */
  readonly opened: ReadonlyMap<string, boolean>;
  /** The list's row the arrow keys stand on: the key of a finding or a group; null: the first. */
  readonly current: string | null;
  readonly goToTrouble: GoToTrouble | null;
  /** Edits or settings are on their way into the workbook. */
  readonly writing: boolean;
  /** How many of the sheets asked for are written; null when none are being written. */
  readonly sheetProgress: { readonly done: number; readonly of: number } | null;
  /** What became of them; null before any and once the user has read it. */
  readonly written: Written | null;
  /** What takes the last fix back; null when there is none to take back. */
  readonly undo: Undo | null;
  /** The columns that were put in last; null when a fix came after, and then `undo` is what can be taken back. */
  readonly undoColumns: AddedColumns | null;
  /** What changes since the check did to ratings, as a glance shows it. */
  readonly hint: GuardHint;
  /** Our sheets in the workbook; null until they were looked for. */
  readonly ownSheets: readonly OwnSheet[] | null;
  /** The lead officers whose e-mail was copied, and when it last was ("14:02"). */
  readonly emailsCopied: ReadonlyMap<string, string>;
}

export const NEW_SESSION: Session = {
  phase: { kind: "idle" },
  checked: null,
  stale: false,
  watching: true,
  asOf: null,
  planDateAnswered: false,
  place: { view: "check" },
  filter: NO_FILTER,
  grouping: "rule",
  opened: new Map(),
  current: null,
  goToTrouble: null,
  writing: false,
  sheetProgress: null,
  written: null,
  undo: null,
  undoColumns: null,
  hint: NO_HINT,
  ownSheets: null,
  emailsCopied: new Map(),
};

export type SessionEvent =
  | { readonly kind: "check started" }
  | { readonly kind: "progressed"; readonly progress: Progress }
  | { readonly kind: "check finished"; readonly checked: Checked }
  | { readonly kind: "check failed"; readonly trouble: Trouble }
  | { readonly kind: "plan changed" }
  | { readonly kind: "ratings seen"; readonly hint: GuardHint }
  | { readonly kind: "cannot watch" }
  | { readonly kind: "went"; readonly place: Place }
  | { readonly kind: "filtered"; readonly filter: FindingFilter }
  | { readonly kind: "grouped"; readonly grouping: Grouping }
  | { readonly kind: "group opened"; readonly keys: readonly string[]; readonly open: boolean }
  | { readonly kind: "moved"; readonly current: string }
  | { readonly kind: "cell shown" }
  | { readonly kind: "cell not shown"; readonly trouble: GoToTrouble }
  | { readonly kind: "dismissed" }
  | { readonly kind: "writing started" }
  | { readonly kind: "writing ended"; readonly written: Written | null; readonly at: string }
  | { readonly kind: "sheet begun"; readonly done: number; readonly of: number }
  | { readonly kind: "sheets found"; readonly own: readonly OwnSheet[] }
  | { readonly kind: "email copied"; readonly lead: string; readonly at: string }
  | { readonly kind: "review date chosen"; readonly asOf: Day | null };

/** The session after an event. An event that makes no sense in this state leaves it as it is. */
export function afterEvent(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case "check started":
      return session.phase.kind === "reading"
        ? session
        : { ...session, phase: { kind: "reading", progress: null, changed: false }, goToTrouble: null };
    case "progressed":
      return session.phase.kind === "reading" ? { ...session, phase: { ...session.phase, progress: event.progress } } : session;
    case "check finished":
      return session.phase.kind === "reading"
        ? {
            ...session,
            phase: { kind: "checked" },
            checked: event.checked,
            hint: NO_HINT,
            stale: session.phase.changed,
            ...(event.checked.report.asOfKept ? { asOf: event.checked.report.asOf, planDateAnswered: true } : {}),
          }
        : session;
    case "check failed":
      if (session.phase.kind !== "reading") return session;
      // A cancelled re-check leaves the user with the check there was; there is nothing to be told again.
      return event.trouble.kind === "cancelled"
        ? { ...session, phase: session.checked ? { kind: "checked" } : { kind: "idle" } }
        : { ...session, phase: { kind: "trouble", trouble: event.trouble } };
    case "plan changed":
      if (session.phase.kind === "reading") return { ...session, phase: { ...session.phase, changed: true } };
      return session.checked && !session.stale ? { ...session, stale: true } : session;
    case "ratings seen":
      return { ...session, hint: event.hint };
    case "cannot watch":
      return { ...session, watching: false };
    case "went":
      return { ...session, place: event.place, goToTrouble: null, written: null };
    case "filtered":
      return { ...session, filter: event.filter, opened: new Map(), current: null };
    case "grouped":
      return { ...session, grouping: event.grouping, opened: new Map(), current: null };
    case "group opened": {
      const opened = new Map(session.opened);
      for (const key of event.keys) opened.set(key, event.open);
      return { ...session, opened };
    }
    case "moved":
      return { ...session, current: event.current };
    case "cell shown":
      return session.goToTrouble ? { ...session, goToTrouble: null } : session;
    case "dismissed":
      return session.goToTrouble || session.written ? { ...session, goToTrouble: null, written: null } : session;
    case "writing started":
      return { ...session, writing: true, written: null };
    case "writing ended":
      return {
        ...session,
        writing: false,
        sheetProgress: null,
        written: event.written,
        ...undoAfter(session, event.written),
        ...sheetsAfter(session, event.written),
      };
    case "sheet begun":
      return session.writing ? { ...session, sheetProgress: { done: event.done, of: event.of } } : session;
    case "sheets found":
      return { ...session, ownSheets: event.own };
    case "email copied":
      return { ...session, emailsCopied: new Map(session.emailsCopied).set(event.lead, event.at) };
    case "cell not shown":
      return { ...session, goToTrouble: event.trouble };
    case "review date chosen":
      return { ...session, asOf: event.asOf, planDateAnswered: true };
  }
}

/** What can be taken back after a writing: what was just changed, nothing once it was taken back, else what could be before. */
function undoAfter({ undo, undoColumns, checked }: Session, written: Written | null): Pick<Session, "undo" | "undoColumns"> {
  if (written?.kind === "columns" && written.outcome.kind === "added") return { undo: null, undoColumns: written.outcome.added };
  const outcome =
    written?.kind === "fixed" || written?.kind === "undone"
      ? written.outcome
      : written?.kind === "drop-down"
        ? written.outcome.edits
        : null;
  const done = outcome?.kind === "applied" ? outcome.edits : outcome?.kind === "partial" ? outcome.written : null;
  if (done === null) return { undo, undoColumns };
  if (written?.kind === "undone")
    return { undo: outcome?.kind === "partial" ? { edits: outcome.notWritten, seen: undo?.seen ?? null } : null, undoColumns: null };
  if (done.length === 0) return { undo, undoColumns };
  const edits = done.map(({ at, was, becomes }) => ({ at, was: becomes, becomes: was }));
  return { undo: { edits, seen: checked?.report.workbook ?? null }, undoColumns: null };
}

/** Our sheets after a writing. */
function sheetsAfter(session: Session, written: Written | null): Partial<Session> {
  if (written?.kind !== "sheets") return {};
  const own = new Map((session.ownSheets ?? []).map((sheet) => [sheet.kind, sheet]));
  for (const { kind, outcome, made } of written.written) if (outcome.kind === "written") own.set(kind, { kind, name: outcome.name, made });
  return { ownSheets: [...own.values()] };
}

/** The tab that a place belongs to, so that the pane's sections show where the user is. */
export function tabOf(place: Place): Tab {
  switch (place.view) {
    case "finding":
      return "check";
    case "fix":
    case "understood":
    case "drop-down":
    case "emails":
      return tabOf(place.from);
    case "settings":
    case "help":
      return "more";
    default:
      return place.view;
  }
}
