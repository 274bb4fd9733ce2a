import type { Day } from "../calendar/day";
import { ukDay } from "../calendar/day";
import { gatherEvidence, type Evidence } from "./evidence";
import { foldText, type FoldedText } from "./fold-text";
import type { DatePart } from "./part";
import type { PartPlacing, PlacedPart } from "./place-part";
import { partsIn, readTimescale } from "./read-timescale";
import type { TimescaleContext } from "./timescale";

/** Words that only lead to a date or leave it vague; any other beside it is the author's and must not be lost. */
const OF_TIME = new Set(
  (
    "about after approx approximately around at before beginning by c circa commencing due during early end ending est estimated first for from half " +
    "hopefully in last late likely mid middle month new no not of on or over part possibly post prior provisional provisionally roughly s start " +
    "tbc tentatively the throughout to until w week wc within year"
  ).split(" "),
);
/** What leads to a month or a season and not to a day: "in 2021" becomes "1 January 2021 – 31 December 2021". */
export const LEADS_IN = /\b(?:in|during|throughout|over|within|for) (?:the )?$/i;

/**
 * The text with its dates written so that it reads one way, as due by this day and from this start: "by 03/04/2019 (JB)" → "by 3 April 2019 (JB)".
 * Only the words of its dates change, unless nothing but words of time is there ("circa June 2019" → "30 June 2019"). null when no such text can
 * be made that then reads exactly so.
 */
export function writtenOut(
  text: string,
  context: TimescaleContext,
  wanted: { readonly start: Day | null; readonly due: Day },
): string | null {
  const folded = foldText(text);
  const { parts } = partsIn(text, folded);
  const evidence = gatherEvidence(parts, folded.text, context);
  for (const candidate of candidates(text, folded, evidence, wanted)) {
    const read = readTimescale(candidate, context);
    if (candidate !== text && read.certain && read.due === wanted.due && read.start === wanted.start) return candidate;
  }
  return null;
}

function* candidates(
  text: string,
  folded: FoldedText,
  evidence: Evidence,
  { start, due }: { readonly start: Day | null; readonly due: Day },
): Generator<string> {
  const dated = [...evidence.due, ...evidence.starts].sort((one, other) => one.part.from - other.part.from);
  const sorts = new Set(dated.flatMap(({ placings }) => placings.map(({ sort }) => sort)));
  for (const sort of sorts) yield inPlace(text, folded, dated, sort, due);
  let rest = "";
  let done = 0;
  for (const { part } of dated) {
    rest += `${folded.text.slice(done, part.from)} `;
    done = Math.max(done, part.to);
  }
  const words = (rest + folded.text.slice(done)).match(/[a-z]+/g) ?? [];
  if (words.some((word) => !OF_TIME.has(word))) return;
  yield start === null || start === due ? ukDay(due) : `${ukDay(start)} – ${ukDay(due)}`;
}

/** Each date that is open written as it reads when words of this sort are taken so; a lone one as it falls on the day wanted. */
function inPlace(text: string, folded: FoldedText, dated: readonly PlacedPart[], sort: string, due: Day): string {
  let written = "";
  let done = 0;
  for (const { part, placings, certain } of dated) {
    const wanted = dated.length === 1 ? placings.filter((each) => each.due === due) : placings;
    const placing = wanted.find((each) => each.sort === sort) ?? wanted[0];
    const from = folded.placeOf(part.from);
    if (certain || placing === undefined || from < done) continue;
    const words = inWords(part, placing);
    const before = text.slice(done, from);
    written += (words.includes("–") ? before.replace(LEADS_IN, "") : before) + words;
    const to = folded.placeOf(part.to - 1) + 1;
    // "Year 1 (2019/20" was read up to its bracket, which goes with it.
    done = text.charAt(to) === ")" && /\([^)]*$/.test(text.slice(from, to)) ? to + 1 : to;
  }
  return written + text.slice(done);
}

function inWords(part: DatePart, { start, due, sort, name }: PartPlacing): string {
  if (start !== null && start !== due) return STARTING.has(part.role) ? ukDay(start) : `${ukDay(start)} – ${ukDay(due)}`;
  return sort.startsWith("month") && part.edge === null && /^[A-Z][a-z]+ \d{4}$/.test(name()) ? name() : ukDay(due);
}

const STARTING: ReadonlySet<DatePart["role"]> = new Set<DatePart["role"]>(["start", "onwards", "since", "after"]);
