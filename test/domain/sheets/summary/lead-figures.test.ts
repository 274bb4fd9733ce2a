import { reportOn } from "../../../../src/app/check-workbook";
import { readIsoDay } from "../../../../src/domain/calendar/day";
import { planFigures } from "../../../../src/domain/sheets/plan-figures";
import { leadInWords, leadsOf } from "../../../../src/domain/sheets/summary/lead-figures";
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
