import { refined } from "../../../timescales/said";

describe("weekdayRefiner", () => {
  it.each([
    ["Tuesday 31 March 2020", ["due day 31 3 2020 weekday 2 «tuesday 31 march 2020»"]],
    ["Sat 02/02/19", ["due day 2 2 2019 weekday 6 «sat 02/02/19»"]],
    ["Thurs., 12th June", ["due day 12 6 ? weekday 4 «thurs., 12th june»"]],
    ["Weds 5 June", ["due day 5 6 ? weekday 3 «weds 5 june»"]],
    ["Fri May 2019", ["due month 5 2019 «may 2019»"]],
    ["Monday", []],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
