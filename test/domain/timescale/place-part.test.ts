import type { PlanName } from "../../timescales/forms";
import { readIn } from "../../timescales/readings";

describe("placePart", () => {
  it.each<[PlanName, string, string]>([
    ["three years", "29 Feb – 3 March", "date range, not certain; 2020-02-29 → 2020-03-03; 2020-03-03 “29 Feb – 3 March” (year)"],
    // Of the two second quarters only the financial year's ends after July.
    ["year", "July 2019 – Q2 2019", "quarter, not certain; 2019-07-01 → 2019-09-30; 2019-09-30 “July 2019 – Q2 2019” (year convention)"],
    ["year", "May 2019 – mid-June 2019", "month range, not certain; 2019-05-01 → 2019-06-15; 2019-06-15 “May 2019 – mid-June 2019”"],
    ["year", "31 June 2019 – 31 August 2019", "date range, not certain; impossible “31 June 2019 – 31 August 2019”: there is no such day"],
    ["year", "31 June – 31 August", "date range, not certain; impossible “31 June – 31 August”: there is no such day"],
    ["year", "1 May 2019 – 1 May 2019", "date range; 2019-05-01 → 2019-05-01; 2019-05-01 “1 May 2019 – 1 May 2019”"],
    ["year", "August – Q2 2019/20", "quarter; 2019-08-01 → 2019-09-30; 2019-09-30 “August – Q2 2019/20” (year)"],
    ["year", "15 June – Q1 2019/20", "quarter; 2019-06-15 → 2019-06-30; 2019-06-30 “15 June – Q1 2019/20” (year)"],
    ["year", "September – Q4 2019/20", "quarter; 2019-09-01 → 2020-03-31; 2020-03-31 “September – Q4 2019/20” (year)"],
    ["year", "1 Oct – Q3 2019/20", "quarter; 2019-10-01 → 2019-12-31; 2019-12-31 “1 Oct – Q3 2019/20” (year)"],
    ["year", "From the end of January 2020", "open-ended; 2020-01-31 → ?"],
    ["year", "mid-Sept 2019 onwards", "open-ended; 2019-09-15 → ?"],
    [
      "year",
      "Mid-2019/20",
      "year, not certain; → 2019-09-30; 2019-09-30 “Mid-2019/20”; either 30 September 2019 (the middle of 2019/20) [? → 2019-09-30] or 31 March 2020 (2019/20) [? → 2020-03-31]",
    ],
    [
      "year",
      "Early spring 2020",
      "season or term, not certain; → 2020-03-31; 2020-03-31 “Early spring 2020” (school or season); either 31 March 2020 (early in spring 2020) [? → 2020-03-31] or 31 May 2020 (spring 2020) [? → 2020-05-31] or 30 April 2020 (spring term 2020) [? → 2020-04-30]",
    ],
    [
      "year",
      "From early spring 2020",
      "open-ended, not certain; 2020-03-01 → ?; either no due date [2020-03-01 → ?] or no due date [2020-01-01 → ?] or 31 March 2020 (early in spring 2020) [2020-03-01 → 2020-03-31]",
    ],
    ["none", "Draft June 2019, with feedback by September", "month; → 2019-09-30; 2019-06-30 “June 2019”; 2019-09-30 “September”"],
    [
      "year",
      "before mid-March 2020",
      "month, not certain; → 2020-03-14; 2020-03-14 “mid-March 2020”; either 14 March 2020 (before the middle of March 2020) [? → 2020-03-14] or 15 March 2020 (the middle of March 2020) [? → 2020-03-15]",
    ],
    [
      "year",
      "before w/c 10 June 2019",
      "date range, not certain; → 2019-06-09; 2019-06-09 “w/c 10 June 2019”; either 9 June 2019 (before that week) [? → 2019-06-09] or 10 June 2019 (the first day of that week) [? → 2019-06-10] or 16 June 2019 (the last day of that week) [? → 2019-06-16]",
    ],
    ["year", "end of Sept 19", "month; → 2019-09-30; 2019-09-30 “end of Sept 19”"],
    [
      "year",
      "early December 19",
      "month, not certain; → 2019-12-10; 2019-12-10 “early December 19”; either 10 December 2019 (early in December 2019) [? → 2019-12-10] or 31 December 2019 (December 2019) [? → 2019-12-31]",
    ],
  ])("reads, in the plan of %s, %j", (plan, text, reading) => {
    expect(readIn(plan, text)).toBe(reading);
  });
});
