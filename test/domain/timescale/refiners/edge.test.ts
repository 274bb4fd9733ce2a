import { refined } from "../../../timescales/said";

describe("edgeRefiner", () => {
  it.each([
    ["end of March 2020", ["due end of month 3 2020 «end of march 2020»"]],
    ["by the end of Q3 2019/20", ["due end of quarter 3 2019 financial «the end of q3 2019/20»"]],
    ["mid-June 2019", ["due mid of month 6 2019 «mid-june 2019»"]],
    ["Early in September 2019", ["due early of month 9 2019 «early in september 2019»"]],
    ["beginning of October 2019", ["due start of month 10 2019 «beginning of october 2019»"]],
    ["March 2020 end", ["due end of month 3 2020 «march 2020 end»"]],
    ["start of Autumn 2", ["due start of half term 2 3 ?? «start of autumn 2»"]],
    ["first week of May 2019", ["due first week of month 5 2019 «first week of may 2019»"]],
    ["year end March 2020", ["due end of month 3 2020 «year end march 2020»"]],
    ["end 2019", ["due end of year 2019 calendar «end 2019»"]],
    ["the bend of March 2020", ["due month 3 2020 «march 2020»"]],
    ["by Feb half-term", ["due month 2 ?? «feb half-term»"]],
    ["end 31 March 2020", ["due day 31 3 2020 «31 march 2020»"]],
    ["weekend March 2020", ["due month 3 2020 «march 2020»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
