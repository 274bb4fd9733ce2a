import { refined } from "../../../timescales/said";

describe("neighbouringMonthsRefiner", () => {
  it.each([
    ["April/May 2006", ["due month 4 2006 to month 5 2006 «april/may 2006»"]],
    ["Sept/Oct 19", ["due month 9 2019 to month 10 2019 «sept/oct 19»"]],
    ["Dec/Jan 2020", ["due month 12 2019 to month 1 2020 «dec/jan 2020»"]],
    ["Q2/Q3 2019/20", ["due quarter 2 2019 financial to quarter 3 2019 financial «q2/q3 2019/20»"]],
    ["Autumn/Winter 2019", ["due season 3 2019 to season 4 2019? «autumn/winter 2019»"]],
    ["Jan/Apr 2019", ["due month 1 2019 «jan»", "due month 4 2019 «apr 2019»"]],
    ["June/July/Aug 2019", ["due month 6 2019 «june»", "due month 7 2019 «july»", "due month 8 2019 «aug 2019»"]],
    ["Q4/Q1 2020", ["due quarter 4 2019 to quarter 1 2020 «q4/q1 2020»"]],
    ["Dec/Jan 2020", ["due month 12 2019 to month 1 2020 «dec/jan 2020»"]],
    ["3 May/4 June 2019", ["due day 3 5 2019 «3 may»", "due day 4 6 2019 «4 june 2019»"]],
    ["Ongoing/May 2019", ["ongoing «ongoing»", "due month 5 2019 «may 2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
