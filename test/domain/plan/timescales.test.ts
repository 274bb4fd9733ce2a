import { isoDay, readIsoDay } from "../../../src/domain/calendar/day";
import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/plan/plan-settings";
import { statedDays } from "../../../src/domain/plan/timescales";
import { readTimescale } from "../../../src/domain/timescale/read-timescale";
import { sheet } from "../../support/drawn-sheet";
import { duesOf, planOf } from "../../support/plan-outline";

describe("the timescales of a plan", () => {
  it("that say “as above” are each their own row's above", () =>
    expect(
      duesOf(
        planOf(sheet`
          | Ref | Action | Lead | Timescale |
          | 1 | Map the work | Chair | 31/05/2019 |
          | 2 | Train staff | Chair | As above |
          | 3 | Tell parents | Chair | 30/06/2019 |
          | | | | As above |`),
      ),
    ).toEqual(["2019-05-31", null, "2019-06-30", "2019-06-30"]));

  it("that Excel keeps as dates are read as they are shown", () =>
    expect(
      duesOf(
        planOf(sheet`
          | Action | Lead | Timescale |
          | Map the work | Chair | date(2019-05-01,"mmm-yy") |
          | Train staff | Chair | date(2019-05-01,"dd/mm/yyyy") |`),
      ),
    ).toEqual(["2019-05-31", "2019-05-01"]));

  it("are read day or month first as the user says", () => {
    const drawn = sheet`
      | Action | Lead | Timescale |
      | Map the work | Chair | 03/04/2019 |`;
    const dues = (dayFirst: boolean) => duesOf(planOf(drawn, { ...DEFAULT_PLAN_SETTINGS, dayFirst }));
    expect([dues(true), dues(false)]).toEqual([["2019-04-03"], ["2019-03-04"]]);
  });

  it("that are months are due on the day that the user says", () => {
    const drawn = sheet`
      | Action | Lead | Timescale |
      | Map the work | Chair | June 2019 |`;
    const dues = (monthDue: "last working day" | "first day") => duesOf(planOf(drawn, { ...DEFAULT_PLAN_SETTINGS, monthDue }));
    expect([dues("last working day"), dues("first day")]).toEqual([["2019-06-28"], ["2019-06-01"]]);
  });
});

describe("the days that a text states itself", () => {
  const CONTEXT = {
    planStart: readIsoDay("2019-04-01"),
    planEnd: readIsoDay("2020-03-31"),
    dayFirst: null,
    yearConvention: null,
    school: false,
    above: null,
  };
  it.each([
    ["June 2019 to March 2020", ["2020-03-31", "2019-06-01"]],
    ["By 30 June 2019", ["2019-06-30"]],
    ["By 30 June", []],
    ["June to September", []],
    ["Ongoing", []],
  ])("%p: %j", (text, days) => expect(statedDays(readTimescale(text, CONTEXT)).map(isoDay)).toEqual(days));
});
