import { refined } from "../../../timescales/said";

describe("countedRefiner", () => {
  it.each([
    ["6 months from March 2019", ["due month 3 2019 to month 9 2019 | month 8 2019? «6 months from march 2019»"]],
    ["6 months after September 2019", ["due month 3 2020? «6 months after september 2019»"]],
    ["within 28 days of 3 June 2019", ["due day 1 7 2019? «within 28 days of 3 june 2019»"]],
    ["within 3 months of 30 November 2019", ["due day 29 2 2020? «within 3 months of 30 november 2019»"]],
    ["one year from 1 April 2019", ["due day 1 4 2019 to day 1 4 2020? «one year from 1 april 2019»"]],
    ["2 weeks after 24/12/2019", ["due day 7 1 2020? «2 weeks after 24/12/2019»"]],
    ["6 months pilot from April 2019", ["event «6 months»", "start month 4 2019 «april 2019»"]],
    ["within 6 months of approval", ["event «within 6 months»"]],
    ["within 5 days of March 2019", ["event «within 5 days»", "event month 3 2019? «march 2019»"]],
    ["6 months from September 2019", ["due month 9 2019 to month 3 2020 | month 2 2020? «6 months from september 2019»"]],
    ["Within 3 months of 1 May 2019", ["due day 1 8 2019? «within 3 months of 1 may 2019»"]],
    ["3 months after 31 January 2019", ["due day 30 4 2019? «3 months after 31 january 2019»"]],
    ["two weeks from 15 May 2019", ["due day 15 5 2019 to day 29 5 2019? «two weeks from 15 may 2019»"]],
    ["18 months from April 2018", ["due month 4 2018 to month 10 2019 | month 9 2019? «18 months from april 2018»"]],
    ["1 year from May 2019", ["due month 5 2019 to month 5 2020 | month 4 2020? «1 year from may 2019»"]],
    ["Six months after launch in May 2019", ["event «six months»", "event «after»", "event month 5 2019? «may 2019»"]],
    ["12 weeks following 1 May 2019", ["due day 24 7 2019? «12 weeks following 1 may 2019»"]],
    ["6 months before May 2020", ["event «6 months»", "before month 5 2020 «may 2020»"]],
    ["Within six months, by May 2020", ["event «within six months»", "due month 5 2020 «may 2020»"]],
    ["4 weeks after end of May 2019", ["event «4 weeks»", "event «after»", "after end of month 5 2019 «end of may 2019»"]],
    ["10 days from 25 February 2020", ["due day 25 2 2020 to day 6 3 2020? «10 days from 25 february 2020»"]],
    ["6 months from the end of March 2019", ["event «6 months»", "start end of month 3 2019 «the end of march 2019»"]],
    ["within several months of 1 May 2019", ["event «within several months»", "event day 1 5 2019? «1 may 2019»"]],
    ["6 months from 05/06/2019", ["event «6 months»", "start day 5 6 2019 | day 6 5 2019 «05/06/2019»"]],
    ["6 months from March", ["event «6 months»", "start month 3 ? «march»"]],
    ["4 weeks after May 2019", ["event «4 weeks»", "event «after»", "after month 5 2019 «may 2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
