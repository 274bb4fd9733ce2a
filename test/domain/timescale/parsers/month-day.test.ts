import fc from "fast-check";
import { monthDay } from "../../../../src/domain/timescale/parsers/month-day";
import { saidBy } from "../../../timescales/said";

describe("monthDay", () => {
  it.each([
    ["March 31st, 2020", "day 31 3 2020 «march 31st, 2020»"],
    ["Jan 01 13", "day 1 1 2013 «jan 01 13»"],
    ["June 30th", "day 30 6 ? «june 30th»"],
    ["March the 3rd", "day 3 3 ? «march the 3rd»"],
    ["April 8", "day 8 4 ? «april 8»"],
    ["Oct 31, 2019", "day 31 10 2019 «oct 31, 2019»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(monthDay, text)).toBe(said);
  });

  it.each([
    "Mar-19, 18-Aug-21",
    "Oct 18, 28 Nov 2020",
    "March 31",
    "June 31 2",
    "May 2019",
    "April 08",
    "Sept 2O25",
    "Sept 23, 40 by March",
    "Junior 3rd",
    "May 40th",
  ])("leaves %j alone", (text) => {
    expect(saidBy(monthDay, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(monthDay, text)));
  });
});
