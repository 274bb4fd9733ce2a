import { readPlan } from "../../../src/domain/plan/read-plan";
import { lostWords } from "../../support/plan-coverage";
import { sheet, type Drawn } from "../../support/drawn-sheet";
import { outlineOf, planOf } from "../../support/plan-outline";

// Plans whose fields are named down a column: one action a column, or a card for each action.

const DOWN: Readonly<
  Record<string, { readonly drawn: Drawn; readonly outline: readonly string[]; readonly unplaced?: readonly string[] }>
> = {
  "cards under priorities, with a note below the last": {
    drawn: sheet`
      | Improvement plan |
      | Priority 1: Neglect |
      | Ref | 1.1 |
      | Action | Map the work |
      | Lead officer | Chair |
      | Timescale | May 2019 |
      | RAG | Green |
      | Evidence | |
      | |
      | Ref | 1.2 |
      | Action | Train staff |
      | Lead officer | Manager |
      | Timescale | June 2019 |
      | RAG | Amber |
      | Evidence | Slides |
      | |
      | Priority 2: Exploitation |
      | Ref | 2.1 |
      | Action | Tell parents |
      | Lead officer | Officer |
      | Timescale | July 2019 |
      | RAG | Red |
      | Evidence | |
      | Agreed by the Board in May |`,
    outline: [
      "# 1 Neglect",
      "1.1. Map the work <Chair>",
      "> May 2019 {Green}",
      "1.2. Train staff <Manager>",
      "> June 2019 {Amber} =Slides",
      "# 2 Exploitation",
      "2.1. Tell parents <Officer>",
      "> July 2019 {Red}",
    ],
    unplaced: ["Agreed by the Board in May"],
  },
  "cards under their key": {
    drawn: sheet`
      | RAG | Meaning |
      | Red | Late |
      | Amber | At risk |
      | Green | On track |
      | |
      | Action | Map the work |
      | Lead officer | Chair |
      | Timescale | May 2019 |
      | RAG | Green |
      | |
      | Action | Train staff |
      | Lead officer | Manager |
      | Timescale | June 2019 |
      | RAG | Amber |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 {Green}", "Train staff <Manager>", "> June 2019 {Amber}"],
  },
  "cards side by side": {
    drawn: sheet`
      | Ref | 1.1 | | Ref | 1.2 |
      | Action | Map the work | | Action | Train staff |
      | Lead officer | Chair | | Lead officer | Manager |
      | Timescale | May 2019 | | Timescale | June 2019 |
      | RAG | Green | | RAG | Amber |`,
    outline: ["#", "1.1. Map the work <Chair>", "> May 2019 {Green}", "1.2. Train staff <Manager>", "> June 2019 {Amber}"],
  },
  "three fields under a title": {
    drawn: sheet`
      | Plan of the hub 2019/20 | < | < |
      | Action | Map the work | Train staff |
      | Lead officer | Chair | Manager |
      | By when | May 2019 | June 2019 |`,
    outline: ["#", "Map the work <Chair>", "> May 2019", "Train staff <Manager>", "> June 2019"],
  },
  "a row that says nothing of itself among the fields, one left blank, and a note": {
    drawn: sheet`
      | Action | Map the work | Train staff |
      | Lead officer | Chair | Manager |
      | Timescale | May 2019 | June 2019 |
      | | first half | second half |
      | Measure of success | | |
      | RAG | Green | Amber |
      | Cost | £500 | |
      | Prepared by the business unit |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 {Green} +Cost: £500", "Train staff <Manager>", "> June 2019 {Amber}"],
    unplaced: ["first half", "second half", "Prepared by the business unit"],
  },
  "one action on a form": {
    drawn: sheet`
      | Action plan | |
      | Name of school | Oak Primary |
      | Action | Map the work |
      | Lead officer | Chair |
      | Timescale | May 2019 |
      | Measure of success | Map made |
      | RAG | Green |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 [Map made] {Green}"],
    unplaced: ["Name of school", "Oak Primary"],
  },
};

it.each(Object.entries(DOWN))("%s: read down the columns", (_, { drawn, outline, unplaced }) => {
  const plan = planOf(drawn);
  expect(outlineOf(plan)).toEqual(outline);
  expect(plan.unplaced.map(({ text }) => text)).toEqual(unplaced ?? []);
  expect(plan.tables.every(({ transposed }) => transposed)).toBe(true);
  expect(lostWords(plan, drawn.workbook)).toEqual([]);
});

it.each([
  [
    "a form about a person",
    sheet`
      | Name | Ana Hart |
      | Role | Lead officer |
      | Target | Complete training |
      | Date | May 2019 |`,
  ],
  [
    "two fields",
    sheet`
      | Action | Map the work |
      | Lead officer | Chair |`,
  ],
  [
    "labels without anything beside them",
    sheet`
      | Action |
      | Lead officer |
      | Timescale |
      | RAG |`,
  ],
  [
    "labels with a figure or a word beside them",
    sheet`
      | Total actions | number(21,"0") | see Plan |
      | Lead officer missing | number(3,"0") | |
      | Timescale missing | number(1,"0") | |
      | RAG rating missing | number(2,"0") | |`,
  ],
])("%s: no plan", (_, { workbook }) => expect(readPlan(workbook).kind).toBe("not found"));
