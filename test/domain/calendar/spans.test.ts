import fc from "fast-check";
import { addDays, isoDay, partsOf, weekday } from "../../../src/domain/calendar/day";
import { easterSunday } from "../../../src/domain/calendar/easter";
import { halfYearSpan, quarterSpan } from "../../../src/domain/calendar/quarter";
import type { Span } from "../../../src/domain/calendar/span";
import { knownDay, monthSpan, monthsSpan } from "../../../src/domain/calendar/span";
import type { Term } from "../../../src/domain/calendar/term";
import { halfTermSpan, seasonSpan, termSpan } from "../../../src/domain/calendar/term";
import { WEEKDAYS, lastWorkingDay, weekFrom } from "../../../src/domain/calendar/week";

const shown = ({ start, end }: Span): string => `${isoDay(start)} – ${isoDay(end)}`;

describe("spans of days", () => {
  it.each([
    ["February of a leap year", monthSpan(2020, 2), "2020-02-01 – 2020-02-29"],
    ["month 13", monthSpan(2019, 13), "2020-01-01 – 2020-01-31"],
    ["month 0", monthSpan(2019, 0), "2018-12-01 – 2018-12-31"],
    ["months that cross the year", monthsSpan(2019, 11, 14), "2019-11-01 – 2020-02-29"],
    ["Q3 of financial 2019", quarterSpan("financial", 2019, 3), "2019-10-01 – 2019-12-31"],
    ["Q4 of financial 2019", quarterSpan("financial", 2019, 4), "2020-01-01 – 2020-03-31"],
    ["Q2 of calendar 2005", quarterSpan("calendar", 2005, 2), "2005-04-01 – 2005-06-30"],
    ["H2 of financial 2019", halfYearSpan("financial", 2019, 2), "2019-10-01 – 2020-03-31"],
    ["spring", seasonSpan(2020, 1), "2020-03-01 – 2020-05-31"],
    ["winter, which ends in the next year", seasonSpan(2019, 4), "2019-12-01 – 2020-02-29"],
    ["the spring term", termSpan(2022, 1), "2022-01-01 – 2022-04-30"],
    ["the summer term", termSpan(2022, 2), "2022-05-01 – 2022-07-31"],
    ["the autumn term", termSpan(2021, 3), "2021-09-01 – 2021-12-31"],
    ["Autumn 2", halfTermSpan(2021, 3, 2), "2021-11-01 – 2021-12-31"],
    ["a week", weekFrom(knownDay(2019, 12, 30)), "2019-12-30 – 2020-01-05"],
  ])("%s", (_, span, expected) => {
    expect(shown(span)).toBe(expected);
  });

  it("halves of a term make up the term", () => {
    for (const term of [1, 2, 3] satisfies Term[]) {
      const [first, second] = [halfTermSpan(2022, term, 1), halfTermSpan(2022, term, 2)];
      expect({ start: first.start, end: second.end }).toEqual(termSpan(2022, term));
      expect(addDays(first.end, 1)).toBe(second.start);
    }
  });

  // https://www.gov.uk/bank-holidays and earlier years of it: Easter Monday less a day.
  it.each([
    [2016, "2016-03-27"],
    [2019, "2019-04-21"],
    [2020, "2020-04-12"],
    [2022, "2022-04-17"],
    [2024, "2024-03-31"],
    [2038, "2038-04-25"],
  ])("Easter %i is on %s", (year, day) => {
    expect(isoDay(easterSunday(year))).toBe(day);
  });

  it("Easter is a Sunday between 22 March and 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2099 }), (year) => {
        const day = easterSunday(year);
        const { month, day: date } = partsOf(day);
        expect(weekday(day)).toBe(0);
        expect(month === 3 ? date >= 22 : month === 4 && date <= 25).toBe(true);
      }),
    );
  });

  it("the last working day is no weekend, and none later in the span is a working day", () => {
    expect(isoDay(lastWorkingDay(monthSpan(2020, 5)))).toBe("2020-05-29");
    expect(isoDay(lastWorkingDay(monthSpan(2020, 3)))).toBe("2020-03-31");
    const sunday = knownDay(2020, 5, 31);
    expect(lastWorkingDay({ start: sunday, end: sunday })).toBe(sunday);
  });

  it("the names of the days stand in the order of weekday", () => {
    expect(WEEKDAYS[weekday(knownDay(2019, 6, 12))]).toBe("Wednesday");
  });

  it("a day made up by rule that does not exist is a mistake", () => {
    expect(() => knownDay(2019, 2, 29)).toThrow(RangeError);
  });
});
