import { readIsoDay } from "../../../src/domain/calendar/day";
import { isSchoolPlan, planConvention } from "../../../src/domain/timescale/plan-convention";

const plan = (start: string | null, end: string | null, school = false) => ({
  planStart: start === null ? null : readIsoDay(start),
  planEnd: end === null ? null : readIsoDay(end),
  dayFirst: null,
  yearConvention: null,
  school,
  above: null,
});

it.each([
  ["2019-04-01", "2020-03-31", "financial"],
  ["2019-04-01", "2022-03-31", "financial"],
  ["2019-01-01", "2019-12-31", "calendar"],
  ["2019-09-01", "2020-08-31", "academic"],
  ["2019-06-01", "2020-05-31", null],
  ["2019-04-02", "2020-03-31", null],
  ["2019-04-01", "2020-03-30", null],
  ["2019-04-02", "2020-04-01", null],
  ["2019-04-01", "2020-12-31", null],
  [null, "2020-03-31", null],
  ["2019-04-01", null, null],
])("a plan from %s to %s keeps to years that are %s", (start, end, convention) => {
  expect(planConvention(plan(start, end))).toBe(convention);
});

it.each([
  ["2019-09-01", "2020-07-31", false, true],
  ["2019-09-01", "2020-08-31", false, true],
  ["2019-09-01", "2020-09-30", false, false],
  ["2019-04-01", "2020-07-31", false, false],
  ["2019-04-01", "2020-03-31", true, true],
  [null, "2020-07-31", false, false],
  ["2019-09-01", null, false, false],
])("a plan from %s to %s, said to be a school's: %j, is one: %j", (start, end, school, expected) => {
  expect(isSchoolPlan(plan(start, end, school))).toBe(expected);
});
