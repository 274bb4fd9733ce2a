import { refined } from "../../../timescales/said";

describe("weekdayOfMonthRefiner", () => {
  it.each([
    ["last Friday of June 2019", ["due day 28 6 2019 «last friday of june 2019»"]],
    ["first Monday in May 2019", ["due day 6 5 2019 «first monday in may 2019»"]],
    ["3rd Tues of September 2019", ["due day 17 9 2019 «3rd tues of september 2019»"]],
    ["first Monday of May", ["due month 5 ?? «may»"]],
    ["second reading of May 2019", ["due month 5 2019 «may 2019»"]],
    ["second Tuesday of June 2019", ["due day 11 6 2019 «second tuesday of june 2019»"]],
    ["third Monday in May 2019", ["due day 20 5 2019 «third monday in may 2019»"]],
    ["fourth Friday of June 2019", ["due day 28 6 2019 «fourth friday of june 2019»"]],
    ["2nd Tuesday of June 2019", ["due day 11 6 2019 «2nd tuesday of june 2019»"]],
    ["Board, last Friday of June 2019", ["due day 28 6 2019 «last friday of june 2019»"]],
    ["(first Monday of May 2019)", ["due day 6 5 2019 «first monday of may 2019»"]],
    ["last Friday of 2019", ["name year 2019? «2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
