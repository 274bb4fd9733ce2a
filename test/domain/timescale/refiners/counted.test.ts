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
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
