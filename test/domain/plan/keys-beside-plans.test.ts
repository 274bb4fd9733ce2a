import { readPlan } from "../../../src/domain/plan/read-plan";
import { lostWords } from "../../support/plan-coverage";
import { sheet, type Drawn } from "../../support/drawn-sheet";
import { outlineOf, planOf } from "../../support/plan-outline";

// Keys and counts of actions as offices keep them with their plans: none of their cells is part of an action.

const KEY = ["Red: behind", "Amber: at-risk", "Green: on-track"];
const ACTIONS = ["#", "1.1. Map the work <Chair>", "> May 2019 {Green}", "1.2. Train staff <Manager>", "> June 2019 {Amber}"];

const KEYS: Readonly<Record<string, Drawn>> = {
  "below the plan, with the number of actions and a total": sheet`
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |
    | |
    | RAG Status Key and Definitions |
    | Status | Definition | Number of actions |
    | Red | No progress | 0 |
    | Amber | At risk | 1 |
    | Green | On track | 1 |
    | Total | | 2 |`,
  "below the plan, its total without a word": sheet`
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |
    | |
    | Status | Definition | Number | % of all |
    | Red | No progress | – | 0% |
    | Amber | At risk | number(1,"0") | 50% |
    | Green | On track | number(1,"0") | 50% |
    | | | number(2,"0") | 100% |`,
  "to the right of the plan, with the number of actions": sheet`
    | Ref | Action | Lead | Timescale | RAG | | Status | Definition | Number of actions |
    | 1.1 | Map the work | Chair | May 2019 | Green | | Red | No progress | 0 |
    | 1.2 | Train staff | Manager | June 2019 | Amber | | Amber | At risk | 1 |
    | | | | | | | Green | On track | 1 |`,
  "with a count for each priority": sheet`
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |
    | |
    | RAG Status | Definition | Actions in priority 1 | Actions in priority 2 | Total actions |
    | Red | No progress | 0 | 1 | 1 |
    | Amber | At risk | 1 | 1 | 2 |
    | Green | On track | 1 | 1 | 2 |`,
  "with the counts between statuses and definitions": sheet`
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |
    | |
    | Status | No. of actions | Definition |
    | Red | 0 | No progress |
    | Amber | 1 | At risk |
    | Green | 1 | On track |`,
  "with what each status asks for": sheet`
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |
    | |
    | RAG | Definition | Action required | Who by |
    | Red | No progress | Escalate to the board | Chair |
    | Amber | At risk | Explain in the comments | Lead officer |
    | Green | On track | None | |`,
  "above the plan": sheet`
    | RAG Status Key and Definitions |
    | Status | Definition |
    | Red | No progress |
    | Amber | At risk |
    | Green | On track |
    | |
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |`,
  "above the plan without a blank row, with counts": sheet`
    | Status | Definition | Number of actions |
    | Red | No progress | 0 |
    | Amber | At risk | 1 |
    | Green | On track | 1 |
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |`,
  "above the plan and a line that says who chairs the board": sheet`
    | Status | Definition |
    | Red | No progress |
    | Amber | At risk |
    | Green | On track |
    | |
    | Chair of the board | Ana Hart |
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |`,
  "along two rows": sheet`
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |
    | |
    | Status | Red | Amber | Green |
    | Definition | No progress | At risk | On track |
    | Number of actions | 0 | 1 | 1 |`,
  "below a plan kept down its columns": sheet`
    | Ref | 1.1 | 1.2 |
    | Action | Map the work | Train staff |
    | Lead | Chair | Manager |
    | Timescale | May 2019 | June 2019 |
    | RAG | Green | Amber |
    | |
    | Status | Definition | Number of actions |
    | Red | No progress | 0 |
    | Amber | At risk | 1 |
    | Green | On track | 1 |`,
};

it.each(Object.entries(KEYS))("a key %s is the plan's key and none of its actions", (_, drawn) => {
  const plan = planOf(drawn);
  expect(outlineOf(plan)).toEqual(ACTIONS);
  expect(plan.key.statuses.map(({ status, meaning }) => `${status}: ${meaning}`)).toEqual(KEY);
  expect(lostWords(plan, drawn.workbook)).toEqual([]);
});

const COUNTS: Readonly<Record<string, Drawn>> = {
  "by rating, under a title": sheet`
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |
    | |
    | Summary |
    | RAG | Number of actions | % |
    | Red | 0 | 0% |
    | Amber | 1 | 50% |
    | Green | 1 | 50% |
    | Total | 2 | 100% |`,
  "in sentences": sheet`
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |
    | |
    | Number of actions rated Amber | number(1,"0") |
    | Number of actions rated Green | number(1,"0") |`,
  "on a sheet of their own, one under the other": sheet`
    == Plan ==
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |
    == Summary ==
    | Total actions | number(21,"0") |
    | Actions without a lead officer | number(3,"0") |
    | Actions past their timescale | number(1,"0") |
    | Actions without a RAG rating | number(2,"0") |`,
};

it.each(Object.entries(COUNTS))("counts of actions %s are no actions", (_, drawn) => {
  const plan = planOf(drawn);
  expect(outlineOf(plan)).toEqual(ACTIONS);
  expect(lostWords(plan, drawn.workbook)).toEqual([]);
});

it("a rating beside a percentage, in a row of its action, stays there", () =>
  expect(
    outlineOf(
      planOf(sheet`
        | Ref | Action | Lead | Timescale | RAG | % complete |
        | 1.1 | Map the work | Chair | May 2019 | Amber | 20% |
        | | | | | Green | 50% |`),
    ),
  ).toEqual(["#", "1.1. Map the work <Chair>", "> May 2019 {Amber} +% complete: 20%", "> {Green} +% complete: 50%"]));

it("a table of statuses, descriptions, owners and deadlines is a plan", () => {
  const { priorities } = planOf(sheet`
    | Status | Description | Owner | Deadline |
    | Open | Fix the door | Ana Hart | May 2020 |
    | Closed | Paint the wall | Ben Cole | June 2020 |
    | Overdue | Buy chairs for the hub | Cy Dean | June 2020 |`);
  expect(priorities[0]?.actions.map(({ text, lead }) => [text?.text, lead?.text])).toEqual([
    ["Fix the door", "Ana Hart"],
    ["Paint the wall", "Ben Cole"],
    ["Buy chairs for the hub", "Cy Dean"],
  ]);
});

it.each([
  [
    "a key with counts",
    sheet`
      | Status | Definition | Number of actions |
      | Red | No progress | number(0,"0") |
      | Amber | At risk | number(1,"0") |
      | Green | On track | number(1,"0") |`,
  ],
  [
    "counts of what is missing",
    sheet`
      | | Q1 | Q2 |
      | Total actions | number(21,"0") | number(22,"0") |
      | Lead officer missing | number(3,"0") | number(2,"0") |
      | Timescale missing | number(1,"0") | number(1,"0") |
      | RAG rating missing | number(2,"0") | number(0,"0") |`,
  ],
])("%s, alone, is no plan", (_, { workbook }) => expect(readPlan(workbook).kind).toBe("not found"));
