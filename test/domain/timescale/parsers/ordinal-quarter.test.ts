import fc from "fast-check";
import { ordinalQuarter } from "../../../../src/domain/timescale/parsers/ordinal-quarter";
import { saidBy } from "../../../timescales/said";

describe("ordinalQuarter", () => {
  it.each([
    ["third quarter of 2019/20", "quarter 3 2019 financial «third quarter of 2019/20»"],
    ["4th quarter", "quarter 4 ? «4th quarter»"],
    ["last quarter 2019-20", "quarter 4 2019 financial «last quarter 2019-20»"],
    ["first half of 2020", "half year 1 2020 «first half of 2020»"],
    ["2nd half year 2019/20", "half year 2 2019 financial «2nd half year 2019/20»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(ordinalQuarter, text)).toBe(said);
  });

  it.each(["first half of June", "quarter of staff", "5th quarter", "final Quarter 1"])("leaves %j alone", (text) => {
    expect(saidBy(ordinalQuarter, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(ordinalQuarter, text)));
  });
});
