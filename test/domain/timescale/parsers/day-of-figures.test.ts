import fc from "fast-check";
import { dayOfFigures } from "../../../../src/domain/timescale/parsers/day-of-figures";
import { saidBy } from "../../../timescales/said";

describe("dayOfFigures", () => {
  it.each([
    ["30/06", "day 30 6 ?? «30/06»"],
    ["30/06.", "day 30 6 ?? «30/06»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(dayOfFigures, text)).toBe(said);
  });

  it.each(["24/7", "24.7", "3/4 of staff", "31/13", "1.2.", "40/06"])("leaves %j alone", (text) => {
    expect(saidBy(dayOfFigures, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(dayOfFigures, text)));
  });
});
