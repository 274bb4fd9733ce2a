import fc from "fast-check";
import { newYear } from "../../../../src/domain/timescale/parsers/new-year";
import { saidBy } from "../../../timescales/said";

describe("newYear", () => {
  it.each([
    ["New Year 2020", "month 1 2020? «new year 2020»"],
    ["new year", "month 1 ?? «new year»"],
    ["New Year's Eve", "month 1 ?? «new year's eve»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(newYear, text)).toBe(said);
  });

  it.each(["new years", "new financial year 2020", "newly"])("leaves %j alone", (text) => {
    expect(saidBy(newYear, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(newYear, text)));
  });
});
