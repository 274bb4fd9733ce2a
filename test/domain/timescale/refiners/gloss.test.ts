import { refined } from "../../../timescales/said";

describe("glossRefiner", () => {
  it.each([
    ["Q4 (Jan–Mar 2020)", ["due month 1 2020 to month 3 2020 «q4 (jan-mar 2020»"]],
    ["Q1 Apr - June 2019", ["due month 4 2019 to month 6 2019 «q1 apr - june 2019»"]],
    ["Year 1 (2019/20)", ["due year 2019 financial «year 1 (2019/20»"]],
    ["31 March 2020 (Q4)", ["due day 31 3 2020 «31 march 2020»"]],
    ["Q1: 30/06/2019", ["due day 30 6 2019 «q1: 30/06/2019»"]],
    ["Summer 2019 (by end July)", ["due end of month 7 ? «summer 2019 (by end july»"]],
    ["March 2020 (2019/20)", ["due month 3 2020 «march 2020»"]],
    ["Q3 2019/20 – December 2019", ["due quarter 3 2019 financial to month 12 2019 «q3 2019/20 - december 2019»"]],
    ["June 2019 (July 2019)", ["due month 6 2019 «june 2019»", "due month 7 2019 «july 2019»"]],
    ["June 2018 (Q2 2019/20)", ["due month 6 2018 «june 2018»", "due quarter 2 2019 financial «q2 2019/20)»"]],
    ["15 July 2019 (by the end of 2019/20)", ["due day 15 7 2019 «15 july 2019»", "due end of year 2019 financial «the end of 2019/20»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
