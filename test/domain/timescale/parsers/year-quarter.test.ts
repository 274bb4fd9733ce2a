import fc from "fast-check";
import { yearQuarter } from "../../../../src/domain/timescale/parsers/year-quarter";
import { saidBy } from "../../../timescales/said";

describe("yearQuarter", () => {
  it.each([
    ["2019/20 Q3", "quarter 3 2019 financial «2019/20 q3»"],
    ["2019 Q3", "quarter 3 2019 «2019 q3»"],
    ["19/20 Qtr 1", "quarter 1 2019 financial «19/20 qtr 1»"],
    ["2019-20: H2", "half year 2 2019 financial «2019-20: h2»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(yearQuarter, text)).toBe(said);
  });

  it.each(["2019/20", "2019 Q5", "2019 quarterly", "2018/19 / Q1 2019/20"])("leaves %j alone", (text) => {
    expect(saidBy(yearQuarter, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(yearQuarter, text)));
  });
});
