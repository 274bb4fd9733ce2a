import { refined } from "../../../timescales/said";

describe("nameOfReportRefiner", () => {
  it.each([
    ["Annual Report to be presented in July 2017", ["due month 7 2017 «july 2017»"]],
    ["Annual Report", ["recurring annual «annual»"]],
    ["annual review in March 2020", ["recurring annual «annual»", "due month 3 2020 «march 2020»"]],
    ["Quarterly reports – April 2019", ["recurring quarterly «quarterly»", "due month 4 2019 «april 2019»"]],
    ["annual safeguarding conference May 2019", ["due month 5 2019 «may 2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
