import fc from "fast-check";
import { halfTermMonth } from "../../../../src/domain/timescale/parsers/half-term-month";
import { saidBy } from "../../../timescales/said";

describe("halfTermMonth", () => {
  it.each([
    ["October half term 2020", "month 10 2020? «october half term 2020»"],
    ["Feb half-term", "month 2 ?? «feb half-term»"],
    ["May half term break '22", "month 5 2022? «may half term break '22»"],
    ["October half term 25 October", "month 10 ?? «october half term»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(halfTermMonth, text)).toBe(said);
  });

  it.each(["October 2020", "half term", "match half term 2020"])("leaves %j alone", (text) => {
    expect(saidBy(halfTermMonth, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(halfTermMonth, text)));
  });
});
