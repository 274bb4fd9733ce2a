import { refined } from "../../../timescales/said";

describe("weekdayOfMonthRefiner", () => {
  it.each([
    ["last Friday of June 2019", ["due day 28 6 2019 «last friday of june 2019»"]],
    ["first Monday in May 2019", ["due day 6 5 2019 «first monday in may 2019»"]],
    ["3rd Tues of September 2019", ["due day 17 9 2019 «3rd tues of september 2019»"]],
    ["first Monday of May", ["due month 5 ?? «may»"]],
    ["second reading of May 2019", ["due month 5 2019 «may 2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
