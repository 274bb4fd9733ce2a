import { refined } from "../../../timescales/said";

describe("revisedRefiner", () => {
  it.each([
    ["was March 2019, now June 2019", ["original month 3 2019 «march 2019»", "due month 6 2019 «june 2019»"]],
    ["March 2019 - revised to September 2019", ["original month 3 2019 «march 2019»", "until month 9 2019 «september 2019»"]],
    ["September 2019 (originally June 2019)", ["due month 9 2019 «september 2019»", "original month 6 2019 «june 2019»"]],
    ["Original date: May 2019\nRevised date: October 2019", ["original month 5 2019 «may 2019»", "due month 10 2019 «october 2019»"]],
    ["31/10/19 31/01/20 (revised)", ["original day 31 10 2019 «31/10/19»", "due day 31 1 2020 «31/01/20»"]],
    ["Moved from May 2019 to August 2019", ["original month 5 2019 «may 2019»", "until month 8 2019 «august 2019»"]],
    ["Deferred to January 2020", ["status «deferred»", "until month 1 2020 «january 2020»"]],
    ["originally March 2019", ["due month 3 2019 «march 2019»"]],
    ["Draft May 2019. Strategy revised. Final June 2019", ["due month 5 2019 «may 2019»", "due month 6 2019 «june 2019»"]],
    ["March 2019\nBoard agreed\nNow June 2019", ["due month 3 2019 «march 2019»", "due month 6 2019 «june 2019»"]],
    ["Draft\nMarch 2019\nNow June 2019", ["original month 3 2019 «march 2019»", "due month 6 2019 «june 2019»"]],
    ["October 2018 (original), January 2019", ["original month 10 2018 «october 2018»", "due month 1 2019 «january 2019»"]],
    ["Now June 2019", ["due month 6 2019 «june 2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
