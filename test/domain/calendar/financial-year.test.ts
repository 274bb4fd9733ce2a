import fc from "fast-check";
import { dayOf, isoDay } from "../../../src/domain/calendar/day";
import { startYearOf, yearName, yearSpan } from "../../../src/domain/calendar/financial-year";
import { knownDay } from "../../../src/domain/calendar/span";

describe("years of several conventions", () => {
  it.each([
    ["financial", 2019, "2019-04-01", "2020-03-31", "2019/20"],
    ["financial", 1999, "1999-04-01", "2000-03-31", "1999/00"],
    ["calendar", 2019, "2019-01-01", "2019-12-31", "2019"],
    ["academic", 2021, "2021-09-01", "2022-08-31", "2021/22"],
  ] as const)("%s %i runs from %s to %s", (convention, year, start, end, name) => {
    const span = yearSpan(convention, year);
    expect([isoDay(span.start), isoDay(span.end), yearName(convention, year)]).toEqual([start, end, name]);
  });

  it.each([
    ["financial", "2020-03-31", 2019],
    ["financial", "2020-04-01", 2020],
    ["academic", "2020-08-31", 2019],
    ["calendar", "2020-01-01", 2020],
  ] as const)("%s: %s is of the year that begins in %i", (convention, day, year) => {
    const [y = 0, m = 0, d = 0] = day.split("-").map(Number);
    expect(startYearOf(convention, dayOf(y, m, d)!)).toBe(year);
  });

  it("puts every day in the year it starts", () => {
    const conventions = fc.constantFrom("financial" as const, "calendar" as const, "academic" as const);
    fc.assert(
      fc.property(conventions, fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 0, max: 364 }), (convention, year, days) => {
        const day = knownDay(year, 1, 1) + days;
        const span = yearSpan(convention, startYearOf(convention, day as ReturnType<typeof knownDay>));
        expect(span.start <= day && day <= span.end).toBe(true);
      }),
    );
  });
});
