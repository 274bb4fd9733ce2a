import fc from "fast-check";
import { monthYear } from "../../../../src/domain/timescale/parsers/month-year";
import { saidBy } from "../../../timescales/said";

describe("monthYear", () => {
  it.each([
    ["May 2019", "month 5 2019 «may 2019»"],
    ["Sept. 19", "month 9 2019 | day 19 9 ? «sept. 19»"],
    ["Mar-21", "month 3 2021 «mar-21»"],
    ["June '19", "month 6 2019 «june '19»"],
    ["April 08", "month 4 2008 | day 8 4 ? «april 08»"],
    ["June 31", "month 6 2031? «june 31»"],
    ["Mar- 21", "month 3 2021 «mar- 21»"],
    ["Feb 45", "month 2 2045 «feb 45»"],
    ["March\n2020", "month 3 2020 «march\n2020»"],
    ["Septmber 2019", "month 9 2019 «septmber 2019»"],
    ["Nov'19", "month 11 2019 «nov'19»"],
    ["May of 2019", "month 5 2019 «may of 2019»"],
    ["Dec 00", "month 12 2000 «dec 00»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(monthYear, text)).toBe(said);
  });

  it.each(["May", "May 1200", "Match 2019", "May 5", "April 10:30", "May 20%", "June 19th"])("leaves %j alone", (text) => {
    expect(saidBy(monthYear, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(monthYear, text)));
  });
});
