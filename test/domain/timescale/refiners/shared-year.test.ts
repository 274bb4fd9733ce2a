import { refined } from "../../../timescales/said";

describe("sharedYearRefiner", () => {
  it.each([
    [
      "April, July, October 2017 and January 2018",
      ["due month 4 2017 «april»", "due month 7 2017 «july»", "due month 10 2017 «october 2017»", "due month 1 2018 «january 2018»"],
    ],
    ["June – September 2019", ["due month 6 2019 to month 9 2019 «june - september 2019»"]],
    ["Nov – Feb 2020", ["due month 11 2019 to month 2 2020 «nov - feb 2020»"]],
    ["September 2019 - March", ["due month 9 2019 to month 3 2020 «september 2019 - march»"]],
    ["3 March and 5 April 2020", ["due day 3 3 2020 «3 march»", "due day 5 4 2020 «5 april 2020»"]],
    ["January 2018, April", ["due month 1 2018 «january 2018»", "due month 4 2018 «april»"]],
    ["Draft in June, final in September 2019", ["due month 6 ? near 2019 «june»", "due month 9 2019 «september 2019»"]],
    ["Q1 and Q3 2019/20", ["due quarter 1 2019 financial «q1»", "due quarter 3 2019 financial «q3 2019/20»"]],
    ["Spring, Summer 2020", ["due season 1 2020? «spring»", "due season 2 2020? «summer 2020»"]],
    ["Oct and Jan 2020", ["due month 10 2019 «oct»", "due month 1 2020 «jan 2020»"]],
    ["April – June 08", ["due month 4 2008 to month 6 2008 «april - june 08»"]],
    ["June and Q3 2019", ["due month 6 ? «june»", "due quarter 3 2019 «q3 2019»"]],
    ["Q2 2019/20, Q4", ["due quarter 2 2019 financial «q2 2019/20»", "due quarter 4 2019 financial «q4»"]],
    ["Q4, Q1 2020/21", ["due quarter 4 2019 financial «q4»", "due quarter 1 2020 financial «q1 2020/21»"]],
    ["Spring, Summer and Autumn 2019", ["due season 1 2019? «spring»", "due season 2 2019? «summer»", "due season 3 2019? «autumn 2019»"]],
    [
      "Oct, Nov, Dec, Jan 2020",
      ["due month 10 2019 «oct»", "due month 11 2019 «nov»", "due month 12 2019 «dec»", "due month 1 2020 «jan 2020»"],
    ],
    ["1 May, 1 June 2020", ["due day 1 5 2020 «1 may»", "due day 1 6 2020 «1 june 2020»"]],
    ["March and April", ["due month 3 ? «march»", "due month 4 ? «april»"]],
    ["Nov 2019, Feb, May", ["due month 11 2019 «nov 2019»", "due month 2 2020 «feb»", "due month 5 2020 «may»"]],
    [
      "May, June and July 2019 and January",
      ["due month 5 2019 «may»", "due month 6 2019 «june»", "due month 7 2019 «july 2019»", "due month 1 2020 «january»"],
    ],
    ["Week 1, 2 June 2019", ["due week 1 6 2019 «week 1»", "due day 2 6 2019 «2 june 2019»"]],
    ["20 Dec, 10 Jan 2020", ["due day 20 12 2019 «20 dec»", "due day 10 1 2020 «10 jan 2020»"]],
    ["31 March and June 2020", ["due day 31 3 2020 «31 march»", "due month 6 2020 «june 2020»"]],
    ["w/c 3 June, July 2019", ["due week 3 6 2019 «w/c 3 june»", "due month 7 2019 «july 2019»"]],
    ["w/c 3 June, 28 June 2019", ["due week 3 6 2019 «w/c 3 june»", "due day 28 6 2019 «28 june 2019»"]],
    ["May 2018 – March 2020", ["due month 5 2018 to month 3 2020 «may 2018 - march 2020»"]],
    ["May 2019 – Feb 2020, June", ["due month 5 2019 to month 2 2020 «may 2019 - feb 2020»", "due month 6 2020 «june»"]],
    ["January, May 2019 – March 2020", ["due month 1 2019 «january»", "due month 5 2019 to month 3 2020 «may 2019 - march 2020»"]],
    ["1 March and 31 March 2020", ["due day 1 3 2020 «1 march»", "due day 31 3 2020 «31 march 2020»"]],
    ["1 March 2020 and 31 March", ["due day 1 3 2020 «1 march 2020»", "due day 31 3 2020 «31 march»"]],
    [
      "May – July, September – November 2019",
      ["due month 5 2019 to month 7 2019 «may - july»", "due month 9 2019 to month 11 2019 «september - november 2019»"],
    ],
    [
      "October – January, March – May 2020",
      ["due month 10 2019 to month 1 2020 «october - january»", "due month 3 2020 to month 5 2020 «march - may 2020»"],
    ],
    [
      "1 – 5 June, 10 – 14 June 2019",
      ["due day 1 6 2019 to day 5 6 2019 «1 - 5 june»", "due day 10 6 2019 to day 14 6 2019 «10 - 14 june 2019»"],
    ],
    ["Pilot May, by June 2019", ["due month 5 2019 «may»", "due month 6 2019 «june 2019»"]],
    ["Draft June 2019\nFinal in September", ["due month 6 2019 «june 2019»", "due month 9 ? «september»"]],
    [
      "June: draft report to the Executive Board and the Quality Assurance group; final report September 2019",
      ["due month 6 ? near 2019 «june»", "due month 9 2019 «september 2019»"],
    ],
    ["Nov 2019: draft; Feb: final", ["due month 11 2019 «nov 2019»", "due month 2 ? near 2020 «feb»"]],
    [
      "Draft May 2019, review in Oct, final Jan 2021",
      ["due month 5 2019 «may 2019»", "due month 10 ? near 2020 «oct»", "due month 1 2021 «jan 2021»"],
    ],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
