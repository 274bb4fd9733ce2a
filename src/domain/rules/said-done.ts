import { datesIn } from "../plan/date-words";
import type { Milestone } from "../plan/plan";
import { fold } from "../plan/words";
import { onceFor } from "./once-a-plan";
import type { RatingGroup } from "./rating-groups";

/** Headings of the day on which an action was completed. */
const COMPLETION =
  /^(date|month|when) (the )?(action |task )?(was )?(completed|closed|achieved|resolved|implemented|done|delivered|signed off)\b|^(action |task )?(completed|closed|closure|achieved|implemented) (date|on)\b|\bactual (completion|end|finish|close|closure|implementation)\b|^completion date actual$|^date of (completion|closure|sign off)\b|^(completed|closed)$/;
/** A sheet or heading over actions that are over: "Completed actions", "Closed recommendations", "Archive". */
const OVER =
  /^(completed|closed|archived?|finished|complete)( (and )?(closed|completed|archived))?( (actions?|items?|recommendations?|recs|tasks?|milestones?))?$/;
/** What a progress report begins with where the work is done: "Completed.", "Closed 12 May", never "Completed drafts are with …". */
const BEGINS_DONE =
  /^\s*(?:(?:this |the )?action )?(?:is )?(?:now )?(?:fully )?(?:complete|completed|done|closed|achieved|implemented|delivered|finished)\s*(?:$|[.;:,!)–—-]|(?:(?:in|on|by|at)\s+)?(?:\d|(?:early |late |mid[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/i;

/** True for a sheet's name or a heading over actions that are over. */
export const isOver = (name: string): boolean => OVER.test(fold(name));

/**
 * True when no rating covers the rows but the plan says otherwise that they are done: the sheet or heading that keeps what is over, or, in a table
 * without ratings, the day of their completion or commentary that begins "Completed". Where actions are rated, the rating is what a board goes by.
 */
export const saysItIsDone = (group: RatingGroup): boolean => group.rating === null && isSaidOfUnrated(group);

const isSaidOfUnrated: (group: RatingGroup) => boolean = onceFor(
  ({ rows, table, priority }) =>
    isOver(table.sheet) || isOver(priority.title) || (table.columns.rag === undefined && rows.length > 0 && rows.every(isSaidDone)),
);

const isSaidDone = ({ commentary, evidence, extras }: Milestone): boolean =>
  BEGINS_DONE.test(commentary?.text ?? "") ||
  BEGINS_DONE.test(evidence?.text ?? "") ||
  extras.some(({ header, stated }) =>
    isWhole(stated.text) ? SHARE.test(fold(header)) : COMPLETION.test(fold(header)) && isDay(stated.text),
  );

/** Headings of how much of the work is done. */
const SHARE =
  /(?:%|\bper ?cent(?:age)?) (?:complete|completed|done|progress|achieved)\b|\b(?:complete|completed|completion|done|progress) (?:%|per ?cent(?:age)?)/;
const isWhole = (text: string): boolean => text.length < 8 && /^\s*100\s?%\s*$/.test(text);

const isDay = (text: string): boolean => (/\d/.test(text) && datesIn(text) !== "none") || BEGINS_DONE.test(text);
