import { refined } from "../../../timescales/said";

describe("doneRefiner", () => {
  it.each([
    ["Completed Jan 2020", ["status «completed»", "past month 1 2020 «jan 2020»"]],
    ["Done (March 2004)", ["status «done»", "past month 3 2004 «march 2004»"]],
    ["Benefits backlog cleared July 2004", ["status «cleared»", "past month 7 2004? «july 2004»"]],
    ["Complete by 1 Aug 2025", ["status «complete»", "due day 1 8 2025 «1 aug 2025»"]],
    ["To be completed 1 August 2025", ["status «completed»", "due day 1 8 2025 «1 august 2025»"]],
    ["Complete March 2020", ["status «complete»", "past month 3 2020? «march 2020»"]],
    ["Completed June 2019, review June 2020", ["status «completed»", "past month 6 2019 «june 2019»", "due month 6 2020 «june 2020»"]],
    ["withdrawn for March 2020", ["status «withdrawn»", "past month 3 2020 «march 2020»"]],
    ["March 2020 – completed", ["due month 3 2020? «march 2020»", "status «completed»"]],
    ["March 2020 Completed by Board", ["due month 3 2020 «march 2020»", "status «completed»"]],
    ["May meeting held", ["past month 5 ? «may»", "status «held»"]],
    ["Published May 2019", ["due month 5 2019? «may 2019»"]],
    ["to be published May 2019", ["due month 5 2019 «may 2019»"]],
    ["Signed off by Executive 12 June 2019", ["due day 12 6 2019? «12 june 2019»"]],
    [
      "Start May 2019, complete December 2019",
      ["start month 5 2019? «may 2019»", "status «complete»", "due month 12 2019 «december 2019»"],
    ],
    ["Event held 12 June 2019", ["status «held»", "due day 12 6 2019? «12 june 2019»"]],
    ["Training completed March 2020", ["status «completed»", "past month 3 2020? «march 2020»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
