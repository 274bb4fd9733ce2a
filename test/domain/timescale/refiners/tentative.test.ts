import { refined } from "../../../timescales/said";

describe("tentativeRefiner", () => {
  it.each([
    ["provisionally December 2019", ["due month 12 2019? «december 2019»"]],
    ["approx. December 2019", ["due month 12 2019? «december 2019»"]],
    ["circa end of Dec 2019", ["due end of month 12 2019? «end of dec 2019»"]],
    ["December 2019?", ["due month 12 2019? «december 2019»"]],
    ["December 2019 (provisional)", ["due month 12 2019? «december 2019»"]],
    ["December 2019 or thereabouts", ["due month 12 2019? «december 2019»"]],
    ["second week of December 2019", ["due month 12 2019? «december 2019»"]],
    ["Turnaround plan: December 2019", ["due month 12 2019 «december 2019»"]],
    ["December 2019 (provision mapped)", ["due month 12 2019 «december 2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
