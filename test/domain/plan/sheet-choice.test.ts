import type { Plan } from "../../../src/domain/plan/plan";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/plan/plan-settings";
import { sheet, type Drawn } from "../../support/drawn-sheet";

function read({ workbook }: Drawn, settings = DEFAULT_PLAN_SETTINGS): Plan {
  const reading = readPlan(workbook, settings);
  if (reading.kind !== "plan") throw new Error("No plan was found.");
  return reading.plan;
}
const refs = (plan: Plan): (string | undefined)[] => plan.priorities.flatMap(({ actions }) => actions.map(({ ref }) => ref?.text));

describe("several sheets like a plan's", () => {
  const quarters = sheet`
    == Q1 ==
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Amber |
    | 1.3 | Tell parents | Officer | July 2019 | White |
    == Q2 ==
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | May 2019 | Green |
    | 1.2 | Train staff | Manager | June 2019 | Red |
    | 1.3 | Tell parents | Officer | July 2019 | Amber |
    | 1.4 | Report | Chair | July 2019 | White |`;

  it("that are two states of one plan: the later is read, and the other is named", () => {
    const plan = read(quarters);
    expect(refs(plan)).toEqual(["1.1", "1.2", "1.3", "1.4"]);
    expect(plan.tables.map((table) => table.sheet)).toEqual(["Q2"]);
    expect(plan.doubts).toEqual(["Sheet “Q1” has the same refs as “Q2”. It was taken for another version of the plan and left out."]);
  });

  it("are read as the user says", () => {
    expect(read(quarters, { ...DEFAULT_PLAN_SETTINGS, ignoredSheets: ["q2"] }).tables.map((table) => table.sheet)).toEqual(["Q1"]);
    expect(read(quarters, { ...DEFAULT_PLAN_SETTINGS, sheet: "Q1" }).tables.map((table) => table.sheet)).toEqual(["Q1"]);
  });

  it("leave out a risk register, unless it is all there is", () => {
    const risks = `Risk description`;
    const both = sheet`
      == Action plan ==
      | Ref | Action | Lead | Timescale |
      | 1.1 | Map the work | Chair | May 2019 |
      == Risk register ==
      | Risk ID | ${risks} | Likelihood | Mitigating action | Owner | Review date | RAG |
      | R1 | Loss of funding | 3 | Bid for more | Chair | May 2019 | Red |`;
    expect(read(both)).toMatchObject({ tables: [{ sheet: "Action plan" }], doubts: [expect.stringContaining("“Risk register”")] });
    const alone = sheet`
      == Risk register ==
      | Risk ID | ${risks} | Likelihood | Mitigating action | Owner | Review date | RAG |
      | R1 | Loss of funding | 3 | Bid for more | Chair | May 2019 | Red |`;
    expect(read(alone).tables).toHaveLength(1);
  });

  it("that are a priority each keep the sheets' names as headings", () => {
    const plan = read(sheet`
      == Priority 1 - Neglect ==
      | Action | Lead | Timescale |
      | Map the work | Chair | May 2019 |
      == Priority 2 - Exploitation ==
      | Action | Lead | Timescale |
      | Train staff | Manager | June 2019 |`);
    expect(plan.priorities.map(({ number, title, actions }) => [number, title, actions.length])).toEqual([
      ["1", "Neglect", 1],
      ["2", "Exploitation", 1],
    ]);
  });
});

describe("what is odd about a plan", () => {
  it("is said: ratings that are none, timescales without a date", () => {
    const plan = read(sheet`
      | Task | Owner | Status | Due |
      | Draft | Ana | North | soon |
      | Build | Bo | South | later |
      | Test | Cy | East | after that |
      | Ship | Di | North | never |`);
    expect(plan.doubts).toEqual([
      "“Status” in the table on sheet “Plan”, row 1 was taken for the RAG rating, but none of its words is a status of the key.",
      "“Due” in the table on sheet “Plan”, row 1 was taken for the timescale, but no date was found in it.",
    ]);
  });

  it("is said: a header without actions", () => {
    expect(
      read(sheet`
      | Ref | Action | Lead | Timescale | RAG |
      | 1.1 | | | | |`).doubts,
    ).toEqual(["No actions were found in the table on sheet “Plan”, row 1."]);
  });
});
