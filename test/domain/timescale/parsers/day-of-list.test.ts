import fc from "fast-check";
import { dayOfList } from "../../../../src/domain/timescale/parsers/day-of-list";
import { saidBy } from "../../../timescales/said";

describe("dayOfList", () => {
  it.each([
    ["12th and 13th June 2019", "day 12 6 2019 «12th»"],
    ["3, 10 & 17 May", "day 3 5 ? «3»"],
    ["12 or 19 June", "day 12 6 ? «12»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(dayOfList, text)).toBe(said);
  });

  it.each(["12 and 13 year olds", "1 and May", "40 and 13 June"])("leaves %j alone", (text) => {
    expect(saidBy(dayOfList, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(dayOfList, text)));
  });
});
