import { readIsoDay, ukDay } from "../../../src/domain/calendar/day";
import { latestDay } from "../../../src/domain/timescale/latest-day";

const PLAN = { planStart: readIsoDay("2019-04-01"), planEnd: readIsoDay("2020-03-31") };
const OPEN = { dayFirst: null, yearConvention: null, school: false, above: null };

const said = (text: string): string | null => {
  const found = latestDay(text, { ...PLAN, ...OPEN });
  return found && `${ukDay(found.day)}: ${found.words}`;
};

describe("the latest day that a text names", () => {
  it.each([
    ["Minutes of 7 January 2019", "7 January 2019: 7 January 2019"],
    ["Completed  May 2018; audited Jun 2019", "30 June 2019: Jun 2019"],
    ["Audit June 2019, minutes of 3 May 2019", "30 June 2019: June 2019"],
    ["Delivered in May", "31 May 2019: May"],
    ["Minutes of 3 May and 7 October 2019", "7 October 2019: 7 October 2019"],
    ["Programme 2017 – 2018 evaluated in May 2019", "31 May 2019: May 2019"],
    ["40 staff trained", null],
    ["", null],
    ["Minutes of 03/04/2019", null],
    ["Minutes of 3 May 2019 and 03/04/2019", null],
    ["Minutes of Monday 7 May 2019", null],
    ["Minutes of 31 June 2019", null],
    ["Minutes of 3 May 2019. ".repeat(250), null],
  ])("of %p is %p", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});
