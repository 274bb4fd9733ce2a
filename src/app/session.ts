import type { Day } from "../domain/calendar/day";
import type { CheckReport } from "./check-workbook";
import { NO_FILTER, type FindingFilter, type Grouping } from "./list-findings";
import type { TroubleKind } from "./ports";

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

/** Where in the pane the user is. "finding" and the pages under "more" lie over their tab and lead back to it. */
export type Place =
  | { readonly view: Tab }
  | { readonly view: "finding"; readonly key: string }
  | { readonly view: "understood" }
  | { readonly view: "settings" }
  | { readonly view: "help" };

/** A message about one cell that could not be shown; null when the last one could. */
export interface GoToTrouble {
  readonly kind: "hidden" | "gone" | TroubleKind;
  readonly cell: string;
  readonly sheet: string;
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
  /** The review date the user chose; null: today. */
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
};

export type SessionEvent =
  | { readonly kind: "check started" }
  | { readonly kind: "progressed"; readonly progress: Progress }
  | { readonly kind: "check finished"; readonly checked: Checked }
  | { readonly kind: "check failed"; readonly trouble: Trouble }
  | { readonly kind: "plan changed" }
  | { readonly kind: "cannot watch" }
  | { readonly kind: "went"; readonly place: Place }
  | { readonly kind: "filtered"; readonly filter: FindingFilter }
  | { readonly kind: "grouped"; readonly grouping: Grouping }
  | { readonly kind: "group opened"; readonly keys: readonly string[]; readonly open: boolean }
  | { readonly kind: "moved"; readonly current: string }
  | { readonly kind: "cell shown" }
  | { readonly kind: "cell not shown"; readonly trouble: GoToTrouble }
  | { readonly kind: "dismissed" }
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
        ? { ...session, phase: { kind: "checked" }, checked: event.checked, stale: session.phase.changed }
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
    case "cannot watch":
      return { ...session, watching: false };
    case "went":
      return { ...session, place: event.place, goToTrouble: null };
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
    case "dismissed":
      return session.goToTrouble ? { ...session, goToTrouble: null } : session;
    case "cell not shown":
      return { ...session, goToTrouble: event.trouble };
    case "review date chosen":
      return { ...session, asOf: event.asOf, planDateAnswered: true };
  }
}

/** The tab that a place belongs to, so that the pane's sections show where the user is. */
export function tabOf(place: Place): Tab {
  switch (place.view) {
    case "finding":
    case "understood":
      return "check";
    case "settings":
    case "help":
      return "more";
    default:
      return place.view;
  }
}
