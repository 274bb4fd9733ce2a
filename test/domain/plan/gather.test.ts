import type { Plan } from "../../../src/domain/plan/plan";
import { lostWords } from "../../support/plan-coverage";
import { sheet, type Drawn } from "../../support/drawn-sheet";
import { outlineOf, planOf } from "../../support/plan-outline";

// What belongs to one action, and which priority and objective it stands under.

const LAYOUTS: Readonly<
  Record<string, { readonly drawn: Drawn; readonly outline: readonly string[]; readonly unplaced?: readonly string[] }>
> = {
  "a second table whose first action is missing: the first table's action does not go on in it": {
    drawn: sheet`
      | Objective | Action | Lead | Timescale |
      | Early help | Map the work | Chair | May 2019 |
      | |
      | Action | Responsible officer | By when | RAG |
      | | Manager | June 2019 | Green |
      | Train staff | Manager | July 2019 | Green |`,
    outline: [
      "#",
      "Map the work (Early help) <Chair>",
      "> May 2019",
      "? <Manager>",
      "> June 2019 {Green}",
      "Train staff <Manager>",
      "> July 2019 {Green}",
    ],
  },
  "numbers of recommendations over lettered or numbered actions": {
    drawn: sheet`
      | Rec | Action | Lead | Timescale |
      | 1 | 1a. Map the work | Chair | May 2019 |
      | | 1b. Train staff | Chair | June 2019 |
      | 2 | 2.1 Tell parents | Chair | July 2019 |
      | ^ | 2.2 Tell schools | Chair | July 2019 |
      | 3 | 3.1 Tell GPs | Chair | July 2019 |`,
    outline: [
      "#",
      "1a. Map the work <Chair>",
      "> May 2019",
      "1b. Train staff <Chair>",
      "> June 2019",
      "2.1. Tell parents <Chair>",
      "> July 2019",
      "2.2. Tell schools <Chair>",
      "> July 2019",
      "3. 3.1 Tell GPs <Chair>",
      "> July 2019",
    ],
  },
  "an objective between two tables: it is the second's, until the next priority": {
    drawn: sheet`
      | Priority 1: Neglect |
      | Action | Lead | Timescale |
      | Map the work | Chair | May 2019 |
      | Objective: Children are heard |
      | Action | Lead | Timescale |
      | Train staff | Chair | May 2019 |
      | Priority 2: Exploitation |
      | Action | Lead | Timescale |
      | Tell parents | Chair | May 2019 |`,
    outline: [
      "# 1 Neglect",
      "Map the work <Chair>",
      "> May 2019",
      "Train staff (Objective: Children are heard) <Chair>",
      "> May 2019",
      "# 2 Exploitation",
      "Tell parents <Chair>",
      "> May 2019",
    ],
  },
  "a note among the objectives: the actions beside it serve the objective above": {
    drawn: sheet`
      | Objective | Action | Lead | Timescale |
      | Early help | Map the work | Chair | May 2019 |
      | Further actions may be added later | Train staff | Chair | May 2019 |`,
    outline: ["#", "Map the work (Early help) <Chair>", "> May 2019", "Train staff (Early help) <Chair>", "> May 2019"],
    unplaced: ["Further actions may be added later"],
  },
  "a column of priorities, one of them again further down": {
    drawn: sheet`
      | Priority | Action | Lead | Timescale |
      | Neglect | Map the work | Chair | May 2019 |
      | Neglect | | | June 2019 |
      | Early help | Train staff | Manager | July 2019 |
      | neglect: | Tell parents | Officer | July 2019 |
      | | Report | Officer | July 2019 |`,
    outline: [
      "# Neglect",
      "Map the work <Chair>",
      "> May 2019",
      "> June 2019",
      "Tell parents <Officer>",
      "> July 2019",
      "Report <Officer>",
      "> July 2019",
      "# Early help",
      "Train staff <Manager>",
      "> July 2019",
    ],
  },
  "further leads of an action in rows of their own": {
    drawn: sheet`
      | Action | Lead | Timescale | Measure | RAG |
      | Map the work | Chair | May 2019 | Map made | Green |
      | | Police | | Police say so | |
      | | Health | | | |
      | Train staff | Manager | June 2019 | Trained | Amber |
      | | | July 2019 | All trained | |
      | | Health | | | |`,
    outline: [
      "#",
      "Map the work <Chair / Police / Health>",
      "> May 2019 [Map made; Police say so] {Green}",
      "Train staff <Manager / Health>",
      "> June 2019 [Trained] {Amber}",
      "> July 2019 [All trained]",
    ],
  },
  "further leads of numbered actions: milestones": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale | Measure | RAG |
      | 1.1 | Map the work | Chair | May 2019 | Map made | Green |
      | | | Police | | Police say so | |`,
    outline: ["#", "1.1. Map the work <Chair>", "> May 2019 [Map made] {Green}", "> <Police> [Police say so]"],
  },
  "a further lead with a cost of its own: a milestone": {
    drawn: sheet`
      | Action | Lead | Timescale | Measure | Cost |
      | Map the work | Chair | May 2019 | Map made | £5 |
      | | Police | | | £6 |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 [Map made] +Cost: £5", "> <Police> +Cost: £6"],
  },
  "a measure beside a further lead, the first without one": {
    drawn: sheet`
      | Action | Lead | Timescale | Measure |
      | Map the work | Chair | May 2019 | |
      | | Police | | Map made |
      | Train staff | | June 2019 | |
      | | Health | | Trained |`,
    outline: ["#", "Map the work <Chair / Police>", "> May 2019 [Map made]", "Train staff <Health>", "> June 2019 [Trained]"],
  },
  "refs said again for each milestone, and one used twice": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale |
      | 1.1 | Map the work | Chair | May 2019 |
      | 1.1 | Map the work | | June 2019 |
      | 1.1 | | | July 2019 |
      | 1.1 | Train staff | Chair | July 2019 |
      | | Tell parents | Chair | July 2019 |
      | 1.2 | | Manager | July 2019 |`,
    outline: [
      "#",
      "1.1. Map the work <Chair>",
      "> May 2019",
      "> June 2019",
      "> July 2019",
      "1.1. Train staff <Chair>",
      "> July 2019",
      "Tell parents <Chair>",
      "> July 2019",
      "1.2. ? <Manager>",
      "> July 2019",
    ],
  },
  "actions said again for each milestone, without refs": {
    drawn: sheet`
      | Action | Lead | Timescale |
      | Map the work | Chair | May 2019 |
      | MAP THE WORK. | Police | June 2019 |
      | Train staff | Chair | July 2019 |`,
    outline: ["#", "Map the work <Chair>", "> May 2019", "> June 2019 <Police>", "Train staff <Chair>", "> July 2019"],
  },
  "an action said again under a ref: another action, without its ref": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale |
      | 1.1 | Map the work | Chair | May 2019 |
      | | Map the work | Police | June 2019 |`,
    outline: ["#", "1.1. Map the work <Chair>", "> May 2019", "Map the work <Police>", "> June 2019"],
  },
  "numbers prepared and not yet used, and a letter": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale | RAG |
      | 1.1 | Map the work | Chair | May 2019 | Green |
      | 1.2 |
      | 1.3 |
      | A. |`,
    outline: ["#", "1.1. Map the work <Chair>", "> May 2019 {Green}"],
    unplaced: ["A."],
  },
};

it.each(Object.entries(LAYOUTS))("%s", (_, { drawn, outline, unplaced }) => {
  const plan = planOf(drawn);
  expect(outlineOf(plan)).toEqual(outline);
  expect(plan.unplaced.map(({ text }) => text)).toEqual(unplaced ?? []);
  expect(lostWords(plan, drawn.workbook)).toEqual([]);
});

const shared = (plan: Plan): boolean[] => plan.priorities.flatMap(({ actions }) => actions.map(({ inSharedRow }) => inSharedRow));

it("the actions of one row are known as such", () => {
  const lines = sheet`
    | Ref | Action | Lead | Timescale |
    | 1⏎2 | Map the work⏎Train staff | Chair | May 2019⏎June 2019 |
    | 3 | Tell parents | Chair | July 2019 |`;
  expect(shared(planOf(lines))).toEqual([true, true, false]);
  const priorities = sheet`
    | Action | Lead | Timescale |
    | 1. Neglect⏎• Map the work⏎• Train staff | Chair | May 2019⏎June 2019 |
    | 2. Exploitation⏎• Tell parents | Manager | July 2019 |`;
  expect(shared(planOf(priorities))).toEqual([true, true, false]);
});

it("an action stands where its ref does, else its text, else its first cell; cells that say it again are kept", () => {
  const actions = planOf(sheet`
    | Theme | Ref | Action | Lead | Timescale |
    | Home | 1.1 | Map the work | Chair | May 2019 |
    | Home | 1.1 | Map the work | | June 2019 |
    | School | | Train staff | Chair | July 2019 |
    | |
    | Action | By whom | By when |
    | | Manager | July 2019 |`).priorities.flatMap((priority) => priority.actions);
  expect(actions.map(({ at }) => [at.row, at.column])).toEqual([
    [1, 1],
    [3, 2],
    [6, 1],
  ]);
  expect(actions[0]?.ref?.also).toEqual([{ sheet: "Plan", row: 2, column: 1 }]);
  expect(actions[0]?.text?.also).toEqual([{ sheet: "Plan", row: 2, column: 2 }]);
});
