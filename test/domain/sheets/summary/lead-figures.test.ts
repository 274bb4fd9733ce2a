import { reportOn } from "../../../../src/app/check-workbook";
import { isoDay, readIsoDay } from "../../../../src/domain/calendar/day";
import { planFigures } from "../../../../src/domain/sheets/plan-figures";
import { leadInWords, leadsInWords, leadsOf } from "../../../../src/domain/sheets/summary/lead-figures";
import { sheetOf } from "../../../support/drawn-sheet";

const asOf = readIsoDay("2019-12-01")!;
const report = reportOn(
  sheetOf(`| Ref | Action | Lead officer | Timescale | Measure of success |
    | 1.1 | Map it | Ana Hart | March 2020 | A map |
    | | | As above. | May 2020 | A better map |
    | | | Ben Cole | June 2020 | The best map |
    | | | ditto | July 2020 | No map is better |
    | 1.2 | Tell all | As above | May 2020 | All told |`).workbook,
  { asOf },
);
const figures = planFigures(report.plan!, report.findings, asOf);

it("counts an action under everyone who leads a row of it, and under nobody called “As above”", () => {
  expect(leadsOf(figures).map(({ lead, actions }) => [lead, actions.map(({ action }) => action.ref?.text)])).toEqual([
    ["Ana Hart", ["1.1", "1.2"]],
    ["Ben Cole", ["1.1"]],
  ]);
});

describe("of an action whose rows name leads of their own", () => {
  const of = reportOn(
    sheetOf(`| Ref | Action | Lead officer | Timescale | Measure of success | RAG rating | Commentary |
      | 1.1 | Map it | Ana Hart | September 2019 | A map | Amber | |
      | | | Ben Cole | October 2019 | A better map | | |
      | | | As above | December 2019 | The best map | White | Later |
      | | | Cy Dean | February 2020 | No map is better | White | Later |
      | 1.2 | Tell all | Ana Hart, Ben Cole | May 2019 | All told | Amber | Slow |`).workbook,
    { asOf },
  );
  const leads = leadsOf(planFigures(of.plan!, of.findings, asOf));
  const part = (name: string, ref: string) =>
    leads.find(({ lead }) => lead === name)?.actions.find(({ action }) => action.ref?.text === ref);

  it("each lead is told the dates of their own rows, and what is found there or in a rating that covers them", () => {
    const dates = (name: string) => part(name, "1.1")!.dates.map(({ due }) => isoDay(due));
    expect(["Ana Hart", "Ben Cole", "Cy Dean"].map(dates)).toEqual([["2019-09-30"], ["2019-10-31", "2019-12-31"], ["2020-02-29"]]);
    const rules = (name: string) =>
      part(name, "1.1")!
        .findings.map(({ rule }) => rule)
        .sort();
    expect(rules("Ana Hart")).toEqual(["commentary-missing"]);
    expect(rules("Ben Cole")).toEqual(["commentary-missing", "due-soon", "rag-past-due"]);
    expect(rules("Cy Dean")).toEqual([]);
    expect(["Ana Hart", "Ben Cole", "Cy Dean"].map((name) => [part(name, "1.1")!.pastDue, part(name, "1.1")!.nextDue])).toEqual([
      [true, null],
      [true, readIsoDay("2019-12-31")],
      [false, readIsoDay("2020-02-29")],
    ]);
  });

  it("a joint lead has the whole of an action that names no others", () => {
    expect(part("Ana Hart", "1.2")).toBe(part("Ben Cole", "1.2"));
    expect(part("Cy Dean", "1.2")).toBeUndefined();
  });
});

it("tells who leads each row, pointing words followed to whom they point at", () => {
  const [first, second] = figures.actions;
  expect(first!.action.milestones.map((row) => leadInWords(first!.action, first!.priority, row))).toEqual([
    "Ana Hart",
    "Ana Hart",
    "Ben Cole",
    "Ben Cole",
  ]);
  expect(leadInWords(second!.action, second!.priority)).toBe("Ana Hart");
});

it("knows a lead that ends as a sentence does, and takes none from a list that only points at another", () => {
  const { plan, findings } = reportOn(
    sheetOf(`| Ref | Action | Lead officer | Timescale | Measure of success |
      | PRIORITY 1: Help | | | | |
      | 1.1 | Map it | Ana Hart. | March 2020 | A map |
      | 1.2 | Tell all | Ana Hart | May 2020 | All told |
      | 1.3 | Ask all | Ben C. | May 2020 | All asked |`).workbook,
    { asOf },
  );
  const of = planFigures(plan!, findings, asOf);
  expect(leadsOf(of).map(({ lead, actions }) => [lead, actions.length])).toEqual([
    ["Ana Hart", 2],
    ["Ben C.", 1],
  ]);
  const stated = (text: string) => ({ text, raw: text, at: plan!.priorities[0]!.actions[0]!.at, also: [] });
  const priority = { ...plan!.priorities[0]!, leads: [stated("Ana Hart.\nAs above.\nBen Cole, Ana Hart."), stated("Ana hart.")] };
  expect(leadsInWords(priority)).toBe("Ana Hart\nBen Cole");
  const unled = of.actions.map((one) => ({ ...one, priority, action: { ...one.action, leads: [], milestones: [] } }));
  expect(leadsOf({ ...of, actions: unled }).map(({ lead }) => lead)).toEqual(["Ana Hart", "Ben Cole"]);
});
