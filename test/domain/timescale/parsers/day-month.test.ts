import fc from "fast-check";
import { dayMonth } from "../../../../src/domain/timescale/parsers/day-month";
import { saidBy } from "../../../timescales/said";

describe("dayMonth", () => {
  it.each([
    ["31 March 2020", "day 31 3 2020 «31 march 2020»"],
    ["31st of March", "day 31 3 ? «31st of march»"],
    ["31-Mar-20", "day 31 3 2020 «31-mar-20»"],
    ["31March2020", "day 31 3 2020 «31march2020»"],
    ["20thDec2019", "day 20 12 2019 «20thdec2019»"],
    ["31Mar20", "day 31 3 2020 «31mar20»"],
    ["31 st March, 2020", "day 31 3 2020 «31 st march, 2020»"],
    ["30th.June.2019", "day 30 6 2019 «30th.june.2019»"],
    ["3 Sept '19", "day 3 9 2019 «3 sept '19»"],
    ["31\nMarch 2020", "day 31 3 2020? «31\nmarch 2020»"],
    ["1st\nMarch 2020", "day 1 3 2020 «1st\nmarch 2020»"],
    ["15 March - 30 April 2018", "day 15 3 ? «15 march»"],
    ["31 March 20 schools trained", "day 31 3 2020 | day 31 3 ? «31 march 20»"],
    ["31 March 10.30am", "day 31 3 ? «31 march»"],
    ["31 March 20", "day 31 3 2020 «31 march 20»"],
    ["32 January 2018", "day 32 1 2018 «32 january 2018»"],
    ["12 March 2020", "day 12 3 2020 «12 march 2020»"],
    ["12\nMarch 2020", "day 12 3 2020? «12\nmarch 2020»"],
    ["31-Mar-20 schools", "day 31 3 2020 «31-mar-20»"],
    ["31 March 20. Schools trained", "day 31 3 2020 «31 march 20»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(dayMonth, text)).toBe(said);
  });

  it.each(["45 March 2019", "40 January 2018", "32 March", "32 March 19", "31 teams", "0 May", "3 marchers"])("leaves %j alone", (text) => {
    expect(saidBy(dayMonth, text)).toBeNull();
  });

  it.each([
    ["Phase ", "1 May 2019", "month 5 2019 | day 1 5 2019 «1 may 2019»"],
    ["Phase ", "12 May 2019", "month 5 2019 | day 12 5 2019 «12 may 2019»"],
    ["Phase ", "13 May 2019", "day 13 5 2019 «13 may 2019»"],
    ["Phase ", "1 May", null],
    ["Phase ", "1-May 2019", null],
    ["Week ", "1 of June 2019", null],
    ["Week ", "1st of June", "day 1 6 ? «1st of june»"],
    ["Week ", "1 June 2019", "day 1 6 2019 «1 june 2019»"],
    ["by ", "32 January 2018", "day 32 1 2018 «32 january 2018»"],
    ["Cohort of ", "32 January 2018", null],
  ])("reads after %j %j", (before, text, said) => {
    expect(saidBy(dayMonth, before + text, before.length)).toBe(said);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(dayMonth, text)));
  });
});
