import { refined } from "../../../timescales/said";

describe("roleRefiner", () => {
  it.each([
    ["by May 2019", ["due month 5 2019 «may 2019»"]],
    ["from May 2019", ["start month 5 2019 «may 2019»"]],
    ["until 3 May 2019", ["until day 3 5 2019 «3 may 2019»"]],
    ["since May 2019", ["since month 5 2019 «may 2019»"]],
    ["before May 2019", ["before month 5 2019 «may 2019»"]],
    ["after May 2019", ["event «after»", "after month 5 2019 «may 2019»"]],
    ["dated 3 May 2019", ["past day 3 5 2019 «3 may 2019»"]],
    ["start date: 3 May 2019", ["start day 3 5 2019? «3 may 2019»"]],
    ["no later than May 2019", ["due month 5 2019 «may 2019»"]],
    ["Staff need May 2019", ["due month 5 2019 «may 2019»"]],
    ["w.e.f. 1 May 2019", ["start day 1 5 2019 «1 may 2019»"]],
    ["from May to June 2019", ["due month 5 2019 to month 6 2019 «may to june 2019»"]],
    ["Training commences May 2019", ["start month 5 2019? «may 2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
