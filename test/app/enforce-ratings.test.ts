import { reportOn } from "../../src/app/check-workbook";
import { planEnforcing } from "../../src/app/enforce-ratings";
import { toA1 } from "../../src/domain/grid/a1";
import { sheet, type Drawn } from "../support/drawn-sheet";
import { day } from "../support/test-rule";

const enforcing = (drawn: Drawn) => {
  const { dropDown, edits, ...rest } = planEnforcing(reportOn(drawn.workbook, { asOf: day("2019-12-01") }));
  return {
    ...rest,
    list: dropDown?.list.join() ?? null,
    lacking: dropDown?.lacking.map(toA1) ?? [],
    all: dropDown?.all.map(toA1) ?? [],
    edits: edits.map(({ at, becomes }) => `${toA1(at)} ${String(becomes)}`),
  };
};
const KEY = "Red,Amber,Green,Purple,White";

it("puts the list on every rating cell, and on no heading, milestone, empty row or cell that a merge hides", () => {
  const plan = enforcing(sheet`
    | Ref | Action | Lead officer | Timescale | Measure | RAG rating                                   |
    | PRIORITY 1: Prevention | < | < | < | < | < |
    | 1.1 | Map    | Manager      | May 2020  | First   | amber                                        |
    |     |        |              | June 2020 | Second  |                                              |
    | 1.2 | Train  | Manager      | May 2020  | Third   | Green list(Red; Amber; Green; Purple; White) |
    | 1.3 | Audit  | Manager      | May 2020  | Fourth  | ^                                            |
    |     |        |              |           |         |                                              |
    | PRIORITY 2: Protection | < | < | < | < | < |
    | 2.1 | Report | Manager      | May 2020  | Fifth   |                                              |
    | 2.2 | Review | Manager      | May 2020  | Sixth   | White list(Red; Amber; Green)                |`);
  expect(plan).toMatchObject({ list: KEY, all: ["F3", "F5", "F9:F10"], lacking: ["F3", "F9:F10"], edits: ["F3 Amber"], combined: false });
});

it("offers the statuses of the workbook's own key, in its order", () => {
  const plan = enforcing(sheet`
    == Plan ==
    | Ref | Action | Lead officer | Timescale | RAG rating                |
    | 1.1 | Map    | Manager      | May 2020  | g                         |
    | 1.2 | Train  | Manager      | May 2020  | Blue list(Green; Blue)    |
    | 1.3 | Audit  | Manager      | May 2020  | Green list(Blue; Green)   |
    == Key ==
    | Status | Definition     |
    | Blue   | Complete       |
    | Green  | On track       |`);
  expect(plan).toMatchObject({ list: "Blue,Green", lacking: ["E2:E3"], edits: ["E2 Green"] });
});

it("says why there is no list: a column that holds more, none at all, or statuses that no list can hold", () => {
  expect(
    enforcing(sheet`
      | Ref | Action | Lead officer | Timescale | RAG rating, commentary and evidence of impact |
      | 1.1 | Map    | Manager      | May 2020  | Grade: Amber⏎Going slowly.                    |`),
  ).toMatchObject({ list: null, combined: true, withoutRatings: false, edits: [] });
  expect(
    enforcing(sheet`
      | Ref | Action | Lead officer | Timescale |
      | 1.1 | Map    | Manager      | May 2020  |`),
  ).toMatchObject({ list: null, combined: false, withoutRatings: true });
  expect(
    enforcing(sheet`
      == Plan ==
      | Ref | Action | Lead officer | Timescale | RAG rating      |
      | 1.1 | Map    | Manager      | May 2020  | Green, on track |
      == Key ==
      | Status          | Definition     |
      | Green, on track | On track       |
      | Red, late       | Overdue        |`),
  ).toMatchObject({ list: null, unlistable: true });
});
