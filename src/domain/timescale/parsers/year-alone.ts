import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky, yearOf } from "../writing";

/** "2019": a year in four digits. What sort of year it is, the text does not say. */
export const yearAlone: TimescaleParser = {
  id: "year-alone",
  opensWith: [NUMBER],
  pattern: sticky(String.raw`(?<year>20\d\d)(?![\d%:]|[.,/-]\d| ?[ap]m\b| hours| hrs)`),

  read({ year }) {
    const stated = yearOf(year);
    return stated === null ? null : { says: "date", moments: [moment("year", 0, stated)], weak: true };
  },
};
