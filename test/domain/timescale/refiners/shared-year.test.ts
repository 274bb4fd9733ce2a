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
    ["Draft in June, final in September 2019", ["due month 6 ? «june»", "due month 9 2019 «september 2019»"]],
    ["Q1 and Q3 2019/20", ["due quarter 1 2019 financial «q1»", "due quarter 3 2019 financial «q3 2019/20»"]],
    ["Spring, Summer 2020", ["due season 1 2020? «spring»", "due season 2 2020? «summer 2020»"]],
    ["Oct and Jan 2020", ["due month 10 2019 «oct»", "due month 1 2020 «jan 2020»"]],
    ["April – June 08", ["due month 4 2008 to month 6 2008 «april - june 08»"]],
    ["June and Q3 2019", ["due month 6 ? «june»", "due quarter 3 2019 «q3 2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
