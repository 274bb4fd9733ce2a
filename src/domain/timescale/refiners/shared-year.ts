import type { Moment } from "../moment";
import type { DatePart, Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { wordsBetween } from "../refiner";

const LISTED = /^ ?(?:,|&|and|or|\/|;|-|then|to)? ?(?:and |& |or |then |by |in |mid-?|end (?:of )?)?$/;

/** "April, July, October 2017", "June – September 2019", "3 March and 5 April 2020": a year said once holds for its neighbours. */
export const sharedYearRefiner: TimescaleRefiner = {
  id: "shared-year",
  patterns: [LISTED],
  refine(parts, text) {
    if (!parts.some((part) => part.says === "date" && lacksYear(part)))
      return parts.some(hasBareStart) ? parts.map((part) => (part.says === "date" ? within(part) : part)) : parts;
    const made: Part[] = parts.map((part) => (part.says === "date" ? within(part) : part));
    // Backwards: the year stands after the last of a list. The list runs forward in time.
    for (let index = made.length - 2; index >= 0; index--) made[index] = carried(made, index, index + 1, text);
    for (let index = 1; index < made.length; index++) made[index] = carried(made, index, index - 1, text);
    return made;
  },
};

const sharesYears = (moment: Moment | undefined): boolean =>
  moment !== undefined &&
  (moment.unit === "day" ||
    moment.unit === "month" ||
    moment.unit === "week" ||
    moment.unit === "quarter" ||
    moment.unit === "season" ||
    moment.unit === "term");
const lacksYear = (part: DatePart): boolean => part.moments[0]?.year === null && sharesYears(part.moments[0]);
const hasBareStart = (part: Part): boolean => part.says === "date" && part.first?.[0]?.year === null;

/** Within a range, the end that has a year gives it to the one that has none. */
function within(part: DatePart): DatePart {
  if (part.first === null) return part;
  const [first, last] = [part.first[0], part.moments[0]];
  if (first === undefined || last === undefined || !sharesYears(first) || !sharesYears(last)) return part;
  const turns = later(first, last) ? 1 : 0;
  // "April – June 08": after a month alone the number is the year, not the day.
  if (first.year === null && last.year !== null)
    return { ...part, first: [{ ...first, year: last.year - turns, convention: last.convention }], moments: [last] };
  if (last.year === null && first.year !== null)
    return { ...part, moments: [{ ...last, year: first.year + turns }], first: [first], implied: [...part.implied, "year"] };
  return part;
}

/** True when the first stands later in the year than the last. */
const later = (first: Moment, last: Moment): boolean =>
  (first.unit === "day" || first.unit === "month") && (last.unit === "day" || last.unit === "month")
    ? first.number > last.number
    : first.unit === last.unit && first.number > last.number && first.unit === "quarter";

function carried(parts: readonly Part[], index: number, from: number, text: string): Part {
  const [part, giver] = [parts[index], parts[from]];
  if (part?.says !== "date" || giver === undefined || !lacksYear(part)) return part as Part;
  const between = from > index ? wordsBetween(part, giver, text) : wordsBetween(giver, part, text);
  if (giver.says !== "date") return part;
  const [own, given] = [part.moments[0], (from > index ? (giver.first ?? giver.moments) : giver.moments)[0]];
  if (own === undefined || given === undefined || given.year === null || !sharesYears(given) || given.convention === "financial")
    return part;
  const year = from > index ? given.year - (own.number > given.number ? 1 : 0) : given.year + (own.number < given.number ? 1 : 0);
  if (between === null || !LISTED.test(between))
    return giver.line === part.line && part.nearbyYear === null ? { ...part, nearbyYear: year } : part;
  const first = part.first === null ? null : part.first.map((each) => ({ ...each, year: later(each, own) ? year - 1 : year }));
  return { ...part, moments: [{ ...own, year }], first, weak: false, implied: [...part.implied, "year"] };
}
