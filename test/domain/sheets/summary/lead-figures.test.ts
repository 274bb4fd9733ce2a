import { reportOn } from "../../../../src/app/check-workbook";
import { readIsoDay } from "../../../../src/domain/calendar/day";
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
  const priority = { ...plan!.priorities[0]!, leads: [stated("Ana Hart.\nAs above.\nBen Cole."), stated("Ana Hart.")] };
  expect(leadsInWords(priority)).toBe("Ana Hart.\nBen Cole.");
  const unled = of.actions.map((one) => ({ ...one, priority, action: { ...one.action, leads: [], milestones: [] } }));
  expect(leadsOf({ ...of, actions: unled }).map(({ lead }) => lead)).toEqual(["Ana Hart", "Ben Cole"]);
});
