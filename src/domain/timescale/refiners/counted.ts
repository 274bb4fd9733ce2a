import { addDays, dayOf, partsOf } from "../../calendar/day";
import { monthSpan } from "../../calendar/span";
import type { Moment } from "../moment";
import { dayMoment, moment } from "../moment";
import type { DatePart, Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { wordsBetween } from "../refiner";
import { numberOf } from "../writing";

const COUNT =
  /^(?:within |in )?(?:the )?(?:next |first )?(?<count>\d{1,3}|[a-z]{3,8})[ -]?(?:calendar )?(?<unit>day|week|wk|month|mth|year|yr)s?$/;
const FROM =
  /^ ?(?:(?<from>from|starting(?: from| in| on)?|commencing(?: from| in| on)?|beginning(?: in| on)?)|of|after|following|post) (?:the )?$/;

/** "6 months from March 2019", "within 28 days of 3 June 2019": counted on from a date that stands beside it; never certain. */
export const countedRefiner: TimescaleRefiner = {
  id: "counted",
  patterns: [COUNT, FROM],
  fewest: 2,
  refine(parts, text) {
    const made: Part[] = [];
    let next = 0;
    for (const [index, part] of parts.entries()) {
      if (index < next) continue;
      const over = isLink(parts[index + 1], text) ? 2 : 1;
      const date = parts[index + over];
      const counted = date?.says === "date" ? countOn(part, date, text) : null;
      made.push(counted ?? part);
      if (counted !== null) next = index + over + 1;
    }
    return made;
  },
};

const LINKS = new Set(["after", "following"]);
/** The "after" of "6 months after September 2019", which is read as an event of its own. */
const isLink = (part: Part | undefined, text: string): boolean => part !== undefined && LINKS.has(text.slice(part.from, part.to));

function countOn(event: Part, date: DatePart, text: string): DatePart | null {
  const { count: counted, unit = "" } = COUNT.exec(text.slice(event.from, event.to))?.groups ?? {};
  const link = FROM.exec(wordsBetween(event, date, text) ?? "?");
  const [stated, another] = date.moments;
  const count = numberOf(counted);
  if (link === null || count === null || date.first !== null || date.edge !== null || stated === undefined || another) return null;
  const later = laterBy(stated, count, unit, 0);
  if (later === null) return null;
  // "6 months from April" may end with September as well as with October.
  const begins = link.groups?.["from"] !== undefined;
  const sooner = begins && stated.unit === "month" ? laterBy(stated, count, unit, -1) : null;
  return {
    ...date,
    from: event.from,
    line: event.line,
    sentence: event.sentence,
    moments: sooner === null ? [later] : [later, sooner],
    first: begins ? [stated] : null,
    role: "due",
    doubtful: true,
  };
}

/** The moment so many units later; `months` more are added where whole months are counted. null where it cannot be told. */
function laterBy(from: Moment, count: number, unit: string, months: number): Moment | null {
  const { year } = from;
  if (year === null || (from.unit !== "day" && from.unit !== "month")) return null;
  if (unit === "day" || unit.startsWith("w")) {
    // A month alone has no day to count from.
    const day = dayOf(year, from.number, from.detail);
    if (day === null) return null;
    const parts = partsOf(addDays(day, count * (unit === "day" ? 1 : 7)));
    return dayMoment(parts.day, parts.month, parts.year);
  }
  const span = monthSpan(year, from.number + (unit.startsWith("y") ? 12 : 1) * count + months);
  const [inMonth, last] = [partsOf(span.start), partsOf(span.end).day];
  if (from.unit === "month") return moment("month", inMonth.month, inMonth.year);
  return dayMoment(Math.min(from.detail, last), inMonth.month, inMonth.year);
}
