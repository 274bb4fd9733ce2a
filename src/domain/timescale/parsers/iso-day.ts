import { dayMoment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky } from "../writing";

/** "2020-03-31", "2020/3/31": the year first, as computers write it. */
export const isoDay: TimescaleParser = {
  id: "iso-day",
  opensWith: [NUMBER],
  pattern: sticky(String.raw`(?<year>(?:19|20)\d\d)(?<by>[-/.])(?<month>\d{1,2})\k<by>(?<day>\d{1,2})(?!\d|[-/.]\d)`),

  read({ year, month, day }) {
    if (Number(month) > 12 || Number(month) < 1) return null;
    return { says: "date", moments: [dayMoment(Number(day), Number(month), Number(year))] };
  },
};
