import { dayMoment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky } from "../writing";

/** "2020-03-31", "2020/3/31", "20200331": the year first, as computers write it. */
export const isoDay: TimescaleParser = {
  id: "iso-day",
  opensWith: [NUMBER],
  pattern: sticky(
    String.raw`(?:(?<year>(?:19|20)\d\d)(?<by>[-/.])(?<month>\d{1,2})\k<by>(?<day>\d{1,2})`,
    String.raw`|(?<joined>20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])))(?!\d|[-/.]\d)`,
  ),

  read({ year, month, day, joined }, { text, from, to }) {
    if (joined !== undefined) {
      const moments = [dayMoment(Number(joined.slice(6)), Number(joined.slice(4, 6)), Number(joined.slice(0, 4)))];
      // Among other words eight figures may be a number of another kind.
      return { says: "date", moments, doubtful: from > 0 || to < text.length };
    }
    if (Number(month) > 12 || Number(month) < 1) return null;
    return { says: "date", moments: [dayMoment(Number(day), Number(month), Number(year))] };
  },
};
