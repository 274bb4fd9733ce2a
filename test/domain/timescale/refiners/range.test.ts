import { refined } from "../../../timescales/said";

describe("rangeRefiner", () => {
  it.each([
    ["May 2019 – March 2020", ["due month 5 2019 to month 3 2020 «may 2019 - march 2020»"]],
    ["1 May 2019 to 30 June 2019", ["due day 1 5 2019 to day 30 6 2019 «1 may 2019 to 30 june 2019»"]],
    ["between March and June 2019", ["due month 3 2019 to month 6 2019 «march and june 2019»"]],
    ["March and June 2019", ["due month 3 2019 «march»", "due month 6 2019 «june 2019»"]],
    ["May 2019 –\nMarch 2020", ["due month 5 2019 to month 3 2020 «may 2019 -\nmarch 2020»"]],
    ["- 30/06/2019\n- 31/07/2019", ["due day 30 6 2019 «30/06/2019»", "due day 31 7 2019 «31/07/2019»"]],
    ["Care Act 2014 – April 2019", ["name year 2014 «2014»", "due month 4 2019 «april 2019»"]],
    ["Q1 - Q3 2019/20", ["due quarter 1 2019 financial to quarter 3 2019 financial «q1 - q3 2019/20»"]],
    ["Year 1 – March 2020", ["due month 3 2020 «year 1 - march 2020»"]],
    ["May 2019 to be followed by June 2019", ["due month 5 2019 «may 2019»", "due month 6 2019 «june 2019»"]],
    ["Q4 – 31 March 2020", ["due day 31 3 2020 «q4 - 31 march 2020»"]],
    ["Q4 – March 2020", ["due month 3 2020 «q4 - march 2020»"]],
    ["Year 1 – 31 March 2020", ["due day 31 3 2020 «year 1 - 31 march 2020»"]],
    ["Autumn 2019 – March 2020", ["due season 3 2019 to month 3 2020? «autumn 2019 - march 2020»"]],
    ["March 2019 – Autumn 2019", ["due month 3 2019 to season 3 2019? «march 2019 - autumn 2019»"]],
    ["end of 2019 – June 2020", ["due end of year 2019 calendar to month 6 2020 «end of 2019 - june 2020»"]],
    ["2019 – June 2020", ["due year 2019 «2019»", "due month 6 2020 «june 2020»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
