import { refined } from "../../../timescales/said";

describe("weekRefiner", () => {
  it.each([
    ["w/c 10 June 2019", ["due week 10 6 2019 «w/c 10 june 2019»"]],
    ["week commencing 10/06/2019", ["due week 10 6 2019 | week 6 10 2019 «week commencing 10/06/2019»"]],
    ["wk beginning 3 June 19", ["due week 3 6 2019 «wk beginning 3 june 19»"]],
    ["w/e 14/6/19", ["due day 14 6 2019 «w/e 14/6/19»"]],
    ["week ending the 14th June 2019", ["due day 14 6 2019 «week ending the 14th june 2019»"]],
    ["weekly 3 June 2019", ["recurring weekly «weekly»", "due day 3 6 2019 «3 june 2019»"]],
    ["w/c June 2019", ["due month 6 2019 «june 2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
