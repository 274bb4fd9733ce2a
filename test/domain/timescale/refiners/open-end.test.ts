import { refined } from "../../../timescales/said";

describe("openEndRefiner", () => {
  it.each([
    ["March 2019 onwards", ["onwards month 3 2019 «march 2019»"]],
    ["April 2019 and ongoing", ["onwards month 4 2019 «april 2019»", "ongoing «ongoing»"]],
    ["May 2019 – ongoing", ["onwards month 5 2019 «may 2019»", "ongoing «ongoing»"]],
    ["May 2019 / ongoing", ["due month 5 2019 «may 2019»", "ongoing «ongoing»"]],
    ["Sept 2019 start; complete Dec 2019", ["start month 9 2019 «sept 2019»", "status «complete»", "due month 12 2019 «dec 2019»"]],
    ["May 2019 and beyond", ["onwards month 5 2019 «may 2019»"]],
    ["May 2019 and June 2019", ["due month 5 2019 «may 2019»", "due month 6 2019 «june 2019»"]],
    ["May 2019 to date", ["onwards month 5 2019 «may 2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
