import { refined } from "../../../timescales/said";

describe("namedRefiner", () => {
  it.each([
    ["Programme 2017 – 2018", ["name year 2017 financial «2017 - 2018»"]],
    ["2019/20", ["due year 2019 financial «2019/20»"]],
    ["by 2019/20", ["due year 2019 financial «2019/20»"]],
    ["Strategy (2022)", ["name year 2022 «2022»"]],
    ["Spring Edition of the newsletter", ["name season 1 ? «spring»"]],
    ["Children Act 2004", ["name year 2004 «2004»"]],
    ["Delivery 2019/20", ["due year 2019 financial? «2019/20»"]],
    ["2019/20 work programme", ["name year 2019 financial «2019/20»"]],
    ["Review Autumn 2025", ["due season 3 2025? «autumn 2025»"]],
    ["June Smith", ["due month 6 ?? «june»"]],
    ["in June", ["due month 6 ? «june»"]],
    ["Year 2 pupils", ["name plan year 2 ? «year 2»"]],
    ["FY 2019/20", ["due year 2019 financial «fy 2019/20»"]],
    ["June 2019 and 2020/21", ["due month 6 2019 «june 2019»", "due year 2020 financial «2020/21»"]],
    ["Draft 2020/21, final June 2019", ["name year 2020 financial? «2020/21»", "due month 6 2019 «june 2019»"]],
    ["this financial year", ["due year ? financial «financial year»"]],
    [
      "SLA for first six months of 08-09 by April 08",
      ["event «six months»", "name year 2008 financial «08-09»", "due month 4 2008 | day 8 4 ? «april 08»"],
    ],
    ["First six months of 08-09", ["event «six months»", "name year 2008 financial? «08-09»"]],
    ["KCSIE 2019 briefing – September 2019", ["name year 2019 «2019»", "due month 9 2019 «september 2019»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
