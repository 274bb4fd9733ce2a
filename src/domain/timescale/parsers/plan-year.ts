import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { numberOf, sticky } from "../writing";

/** "Year 2", "Yr 3", "Y1", "year one", "Years 1-3": a year of the plan, counted from its start. */
export const planYear: TimescaleParser = {
  id: "plan-year",
  opensWith: ["year", "years", "yr", "yrs", "y"],
  pattern: sticky(
    String.raw`(?:(?:years?|yrs?)\.? ?|y)(?<number>[1-9]|10|one|two|three|four|five)(?: ?(?:-|to|&|and) ?y?(?<last>[1-9]|10|two|three|four|five))?(?![a-z\d]|[./-]\d| ?%)(?: of (?:the |this )?(?:plan|strategy|programme|project))?`,
  ),

  read({ number, last }) {
    const [from, to] = [numberOf(number), numberOf(last)];
    if (from === null || (to !== null && to <= from)) return null;
    const year = (which: number) => moment("plan year", which, null);
    return { says: "date", weak: true, moments: [year(to ?? from)], ...(to === null ? {} : { first: [year(from)] }) };
  },
};
