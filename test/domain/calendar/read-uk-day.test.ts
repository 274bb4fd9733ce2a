import fc from "fast-check";
import { isoDay, ukDay, type Day } from "../../../src/domain/calendar/day";
import { readUkDay } from "../../../src/domain/calendar/read-uk-day";

const read = (text: string): string | null => {
  const day = readUkDay(text);
  return day === null ? null : isoDay(day);
};

describe("a day as people in the UK write it", () => {
  it.each([
    ["1 April 2019", "2019-04-01"],
    ["1st Apr 2019", "2019-04-01"],
    [" 01/04/2019 ", "2019-04-01"],
    ["1.4.2019", "2019-04-01"],
    ["31-3-2022", "2022-03-31"],
    ["30 Sept 2020", "2020-09-30"],
    ["29 february 2020", "2020-02-29"],
  ])("is read: %s", (text, day) => expect(read(text)).toBe(day));

  it.each(["", "April 2019", "31/02/2019", "2019-04-01", "1/4/19", "1 Aprilx 2019", "13/13/2019", "1 of April 2019"])(
    "is not read into %p",
    (text) => expect(read(text)).toBeNull(),
  );

  it("is read back as it is written to the user", () =>
    fc.assert(fc.property(fc.integer({ min: -30_000, max: 60_000 }), (day) => expect(readUkDay(ukDay(day as Day))).toBe(day))));
});
