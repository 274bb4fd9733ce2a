import type { Moment } from "./moment";
import type { Implied } from "./timescale";

/** Which end of a moment is meant: "end of March", "mid-March". */
export type Edge = "start" | "first week" | "early" | "mid" | "end";

/**
 * What a date is to the work: `due` the day it is due by, `until` the end of a run, `start` when it begins, `onwards` when it begins never to end, `since` when it began,
 * `before` due before that, `after` some time later, `past` when something was done or written, `original` a date since revised,
 * `name` part of something's name ("Programme 2017 – 2018"), `event` of something else that the work waits for.
 */
export type Role = "due" | "until" | "start" | "onwards" | "since" | "before" | "after" | "past" | "original" | "name" | "event";

interface Place {
  /** First and one-past-last character in the folded text, zero-based. */
  readonly from: number;
  readonly to: number;
  /** The line and the sentence it stands in, counted from 0. */
  readonly line: number;
  readonly sentence: number;
}

/** Words that state a date or a range of dates. */
export interface DatePart extends Place {
  readonly says: "date";
  /** The ways to understand the words, the likeliest first. */
  readonly moments: readonly Moment[];
  /** The other end of a range, understood in the same order as `moments`; null when it is none. */
  readonly first: readonly Moment[] | null;
  readonly edge: Edge | null;
  readonly firstEdge: Edge | null;
  readonly role: Role;
  /** True when words such as "by" or "in" say that it is a date to work to. */
  readonly led: boolean;
  /** True when "by" or its like leads to it: then the words say nothing of a start. */
  readonly byLed: boolean;
  /** True when the words alone could be part of a name or of prose ("2019/20", "May", "Spring"). */
  readonly weak: boolean;
  /** 0 Sunday … 6 Saturday when a day of the week is named with it; null otherwise. */
  readonly weekday: number | null;
  /** The year of another date nearby, for want of better; null when there is none. */
  readonly nearbyYear: number | null;
  /** True when the words leave open what is meant, whatever the plan says. */
  readonly doubtful: boolean;
  /** The coarser moment it explains: the Q4 of "Q4 (Jan–Mar 2020)"; null when it explains none. */
  readonly glosses: Moment | null;
  /** What other words of the text filled in. */
  readonly implied: readonly Implied[];
}

/** Words that say something else of the timescale. `every` is how often recurring work comes round: "monthly"; otherwise "". */
export interface WordPart extends Place {
  readonly says: "recurring" | "ongoing" | "event" | "status" | "nothing" | "above" | "name" | "event";
  readonly every: string;
}

export type Part = DatePart | WordPart;

/** What a parser makes of the words it knows, before it is known where they stand. */
export type Said =
  | {
      readonly says: "date";
      readonly moments: readonly Moment[];
      readonly first?: readonly Moment[];
      readonly weak?: boolean;
      readonly doubtful?: boolean;
      readonly edge?: Edge;
    }
  | { readonly says: WordPart["says"]; readonly every?: string };

/** A date part as a parser leaves it, before the words around it are looked at. */
export const datePart = (said: Extract<Said, { says: "date" }>, place: Place): DatePart => ({
  says: "date",
  from: place.from,
  to: place.to,
  line: place.line,
  sentence: place.sentence,
  moments: said.moments,
  first: said.first ?? null,
  edge: said.edge ?? null,
  firstEdge: null,
  role: "due",
  led: false,
  byLed: false,
  weak: said.weak ?? false,
  weekday: null,
  nearbyYear: null,
  doubtful: said.doubtful ?? false,
  glosses: null,
  implied: [],
});
