import fc from "fast-check";
import { quarter } from "../../../../src/domain/timescale/parsers/quarter";
import { saidBy } from "../../../timescales/said";

describe("quarter", () => {
  it.each([
    ["Q3 2019/20", "quarter 3 2019 financial «q3 2019/20»"],
    ["Q3: 2019/20", "quarter 3 2019 financial «q3: 2019/20»"],
    ["Q3: 20 staff trained", "quarter 3 ? «q3»"],
    ["Q3 (31 December 2019)", "quarter 3 ? «q3»"],
    ["Qtr 3", "quarter 3 ? «qtr 3»"],
    ["quarter one 2025/2026", "quarter 1 2025 financial «quarter one 2025/2026»"],
    ["Q2 2005", "quarter 2 2005 «q2 2005»"],
    ["Q4 FY20", "quarter 4 2019 financial | quarter 4 2020 financial «q4 fy20»"],
    ["H2 2019/20", "half year 2 2019 financial «h2 2019/20»"],
    ["Quarters 1-4", "quarter 1 ? to quarter 4 ? «quarters 1-4»"],
    ["Q1 - 2 2019/20", "quarter 1 2019 financial to quarter 2 2019 financial «q1 - 2 2019/20»"],
    ["Q3 (2019/20)", "quarter 3 2019 financial «q3 (2019/20)»"],
    ["Q.2", "quarter 2 ? «q.2»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(quarter, text)).toBe(said);
  });

  it.each(["Q5", "Quarter of staff", "Q&A", "Q12", "H3"])("leaves %j alone", (text) => {
    expect(saidBy(quarter, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(quarter, text)));
  });
});
