import fc from "fast-check";
import { kindOfYear } from "../../../../src/domain/timescale/parsers/kind-of-year";
import { saidBy } from "../../../timescales/said";

describe("kindOfYear", () => {
  it.each([
    ["FY19/20", "year 2019 financial «fy19/20»"],
    ["financial year 2019-20", "year 2019 financial «financial year 2019-20»"],
    ["academic year 2021/22", "year 2021 academic «academic year 2021/22»"],
    ["calendar year 2019", "year 2019 calendar «calendar year 2019»"],
    ["FY20", "year 2019 financial | year 2020 financial «fy20»"],
    ["Financial year", "year ? financial «financial year»"],
    ["school year 2021-22", "year 2021 academic «school year 2021-22»"],
    ["financial year end 2019/20", "year 2019 financial «financial year end 2019/20»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(kindOfYear, text)).toBe(said);
  });

  it.each(["financial plan", "FYI", "academic standards", "financial year 2019-2018"])("leaves %j alone", (text) => {
    expect(saidBy(kindOfYear, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(kindOfYear, text)));
  });
});
