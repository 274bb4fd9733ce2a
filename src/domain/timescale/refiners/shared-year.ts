import type { Moment, MomentUnit } from "../moment";
import type { DatePart, Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { wordsBetween } from "../refiner";

const LISTED = /^ ?(?:,|&|and|or|\/|;|-|then|to)? ?(?:and |& |or |then |by |in |mid-?|end (?:of )?)?$/;

/** "April, July, October 2017", "June – September 2019", "3 March and 5 April 2020": a year said once holds for its neighbours. */
export const sharedYearRefiner: TimescaleRefiner = {
  id: "shared-year",
  patterns: [LISTED],
  refine(parts, text) {
    const made = parts.map((part) => (part.says === "date" ? withinRange(part) : part));
    // The year most often stands after the last of a list, so it is carried backwards before forwards.
    for (let index = made.length - 1; index >= 0; index--) carry(made, index, 1, text);
    for (let index = 0; index < made.length; index++) carry(made, index, -1, text);
    return made;
  },
};

const SHARING: ReadonlySet<MomentUnit> = new Set<MomentUnit>(["day", "week", "month", "quarter", "season", "term"]);

const isDated = ({ unit }: Moment): boolean => unit === "day" || unit === "month" || unit === "week";
/** Days and months share years with each other; quarters, seasons and terms only with their like. */
const areAlike = (one: Moment, other: Moment): boolean =>
  SHARING.has(one.unit) && (one.unit === other.unit || (isDated(one) && isDated(other)));

/** The end of a range that has a year gives it to the one that has none. */
function withinRange(part: DatePart): DatePart {
  const [first, last] = [part.first?.[0], part.moments[0]];
  if (first === undefined || last === undefined || !areAlike(first, last)) return part;
  const turns = first.number > last.number ? 1 : 0;
  // "April – June 08": after a month alone the number is the year, not the day.
  if (first.year === null && last.year !== null)
    return { ...part, first: [{ ...first, year: last.year - turns, convention: last.convention }], moments: [last] };
  if (last.year === null && first.year !== null)
    return {
      ...part,
      first: [first],
      moments: [{ ...last, year: first.year + turns, convention: first.convention }],
      implied: [...part.implied, "year"],
    };
  return part;
}

/** Gives the part at `index` the year of its neighbour on one side, when they stand in one list; from further off it is only a hint. */
function carry(parts: Part[], index: number, side: 1 | -1, text: string): void {
  const [part, giver] = [parts[index], parts[index + side]];
  if (part?.says !== "date" || giver?.says !== "date") return;
  const isAfter = side > 0;
  const own = part.moments[0];
  const given = (isAfter ? (giver.first ?? giver.moments) : giver.moments)[0];
  if (own?.year !== null || given === undefined || given.year === null || !areAlike(own, given)) return;
  // A list runs forward in time: October before January 2018 is of 2017.
  const turns = (own.number - given.number) * side > 0 ? side : 0;
  const year = given.year - turns;
  const between = isAfter ? wordsBetween(part, giver, text) : wordsBetween(giver, part, text);
  if (!LISTED.test(between ?? "?")) {
    if (giver.line === part.line && part.nearbyYear === null) parts[index] = { ...part, nearbyYear: year };
    return;
  }
  const first = part.first?.map((each) => ({ ...each, year: each.number > own.number ? year - 1 : year })) ?? null;
  const moments = [{ ...own, year, convention: given.convention }];
  parts[index] = { ...part, moments, first, weak: false, implied: [...part.implied, "year"] };
}
