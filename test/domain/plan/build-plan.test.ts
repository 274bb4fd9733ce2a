import { isoDay } from "../../../src/domain/calendar/day";
import { sheet } from "../../support/drawn-sheet";
import { duesOf, planOf } from "../../support/plan-outline";

it("the title is the first text above the plan that has a word; the rest is unplaced, the day of the review read", () => {
  const plan = planOf(sheet`
    | A |
    | Neglect plan |
    | Position at 1 December 2019 |
    | Action | Lead | Due |
    | Map the work | Chair | May 2019 |`);
  expect(plan.title?.text).toBe("Neglect plan");
  expect(plan.unplaced.map(({ text }) => text)).toEqual(["A", "Position at 1 December 2019"]);
  expect(plan.reviewDate?.stated.text).toBe("Position at 1 December 2019");
});

it.each(["OFFICIAL", "Official - Sensitive", "CONFIDENTIAL", "Appendix 2", "DRAFT v0.3", "Agenda item 7"])(
  "%s above a title is none",
  (marking) => {
    const marked = sheet`
    | ${marking} |
    | Neglect action plan |
    | Action | Lead | Timescale |
    | Map the work | Chair | May 2019 |`;
    expect(planOf(marked).title?.text).toBe("Neglect action plan");
    const alone = sheet`
    | ${marking} |
    | Action | Lead | Timescale |
    | Map the work | Chair | May 2019 |`;
    expect(planOf(alone).title?.text).toBe(marking);
  },
);

it("leads “as above” are those of the action before that has some", () => {
  const plan = planOf(sheet`
    | Action | Lead | Due |
    | Map the work | As above | May 2019 |
    | Train staff | Ana Hart, Ben Cole | May 2019 |
    | Tell parents | As above | May 2019 |
    | Tell schools | | May 2019 |
    | Tell GPs | as above | May 2019 |
    | Tell all | Chair | May 2019 |`);
  expect(plan.priorities[0]?.actions.map(({ leads }) => leads.join(", "))).toEqual([
    "As above",
    "Ana Hart, Ben Cole",
    "Ana Hart, Ben Cole",
    "",
    "Ana Hart, Ben Cole",
    "Chair",
  ]);
});

it("each table's dates show the order of its days and months", () => {
  const plan = planOf(sheet`
    | Action | Lead | Due |
    | Map the work | Chair | 05/13/2019 |
    | Train staff | Chair | 03/04/2019 |
    | |
    | Action | Lead officer | Due |
    | Tell parents | Chair | 13/05/2019 |
    | Tell schools | Chair | 03/04/2019 |`);
  expect(duesOf(plan)).toEqual(["2019-05-13", "2019-03-04", "2019-05-13", "2019-04-03"]);
});

it("the plan's period is what its words say, or its sheet's name, or else its dates", () => {
  const rows = `
    | Action | Lead | Due |
    | Map the work | Chair | 3 May 2019 |
    | Train staff | Chair | 4 June 2020 |`;
  const periodOf = (text: string) => {
    const { period } = planOf(sheet(Object.assign([text], { raw: [text] })));
    return period && [period.basis, isoDay(period.start), isoDay(period.end)];
  };
  expect(periodOf(`| Neglect plan 2018-2021 |${rows}`)).toEqual(["words", "2018-01-01", "2021-12-31"]);
  expect(periodOf(`== Plan 2018-2021 ==${rows}`)).toEqual(["sheet name", "2018-01-01", "2021-12-31"]);
  expect(periodOf(rows)?.[0]).toBe("dates");
});
