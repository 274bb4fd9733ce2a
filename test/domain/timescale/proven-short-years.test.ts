import { readIsoDay } from "../../../src/domain/calendar/day";
import { provenShortYears } from "../../../src/domain/timescale/proven-short-years";
import { duesOf, planOf } from "../../support/plan-outline";
import { sheet } from "../../support/drawn-sheet";

const period = (start: string, end: string) => ({ start: readIsoDay(start)!, end: readIsoDay(end)! });
const THREE_YEARS = period("2012-04-01", "2015-03-31");

describe("provenShortYears", () => {
  it.each([
    ["three texts that name years of the plan", ["Oct 12", "by April 13", "Sept. 14"], true],
    ["a text said three times", ["Oct 12", "Oct 12", "Oct 12"], false],
    ["two texts", ["Oct 12", "April 13"], false],
    ["a day among them", ["Oct 12", "April 13", "Sept 14", "June 28"], false],
    ["days that say they are, and years in full", ["Oct 12th", "April 13:30", "Sept 2014", "May 12-14"], false],
  ])("of %s", (_, texts, proven) => expect(provenShortYears(texts, THREE_YEARS)).toBe(proven));

  it("needs the plan's period, and not too long a one", () => {
    const texts = ["Oct 12", "April 13", "Sept 14"];
    expect(provenShortYears(texts, null)).toBe(false);
    expect(provenShortYears(texts, period("2008-04-01", "2018-03-31"))).toBe(false);
  });
});

it("makes the months of a plan certain", () => {
  const plan = planOf(sheet`
    | Corporate Parenting Action Plan 2012-2015 |
    | Ref | Action | Lead  | Timescale |
    | 1.1 | Train  | Chair | Oct 12    |
    | 1.2 | Audit  | Chair | Dec 12    |
    | 1.3 | Report | Chair | April 13  |`);
  expect(duesOf(plan)).toEqual(["2012-10-31", "2012-12-31", "2013-04-30"]);
  expect(plan.priorities.flatMap(({ actions }) => actions.map(({ milestones }) => milestones[0]?.reading?.certain))).toEqual([
    true,
    true,
    true,
  ]);
});
