import type { Plan } from "../../../src/domain/plan/plan";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from "../../../src/domain/plan/plan-settings";
import { sheet, sheetOf, type Drawn } from "../../support/drawn-sheet";

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

  it.each([
    ["Plan v1", "Plan v2", "Plan v2"],
    ["Version 1.9", "Version 1.10", "Version 1.10"],
    ["Action plan (old)", "Action plan", "Action plan"],
    ["Action plan", "Superseded", "Action plan"],
    ["Plan", "Plan (2)", "Plan"],
  ])("that are called “%s” and “%s”: “%s” is the plan", (one, other, chosen) => {
    const rows = `
      | Ref | Action | Lead | Timescale | RAG |
      | 1.1 | Map the work | Chair | May 2019 | Green |
      | 1.2 | Train staff | Manager | June 2019 | Amber |
      | 1.3 | Tell parents | Officer | July 2019 | White |`;
    expect(read(sheetOf(`== ${one} ==${rows}\n== ${other} ==${rows}`)).tables.map((table) => table.sheet)).toEqual([chosen]);
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

describe("which of two sheets like a plan's is the plan", () => {
  const HEADINGS = "| Ref | Action | Lead | Timescale |";
  const ROWS = [
    "| 1.1 | Map the work | Chair | May 2019 |",
    "| 1.2 | Train staff | Manager | June 2019 |",
    "| 1.3 | Tell parents | Officer | July 2019 |",
    "| 1.4 | Audit cases | Officer | July 2019 |",
    "| 1.5 | Report | Chair | July 2019 |",
    "| 1.6 | Review | Chair | July 2019 |",
  ];
  const OTHERS = ROWS.map((_, at) => `| 1.${at + 1} | Something else, number ${at} | Nurse | May 2019 |`);
  const chosen = (sheets: Readonly<Record<string, readonly string[]>>, settings: Partial<PlanSettings> = {}): string[] => {
    const text = Object.entries(sheets).map(([name, rows]) =>
      [name.includes("==") ? `== ${name.trim()}` : `== ${name} ==`, HEADINGS, ...rows].join("\n"),
    );
    return read(sheetOf(text.join("\n")), { ...DEFAULT_PLAN_SETTINGS, ...settings }).tables.map((table) => table.sheet);
  };
  const three = ROWS.slice(0, 3);

  it("the later by its name, wherever it stands", () => {
    expect(chosen({ "Q1 2019": three, "Q2 2019": three, "Q3 2019": three })).toEqual(["Q3 2019"]);
    expect(chosen({ "Q3 2019": three, "Q1 2019": three, "Q2 2019": three })).toEqual(["Q3 2019"]);
    expect(chosen({ "Q1 2019": three, Other: OTHERS, "Q2 2019": three })).toEqual(["Other", "Q2 2019"]);
  });

  it("the first where a name says no time, or both the same", () => {
    expect(chosen({ Plan: three, "Plan (2)": three })).toEqual(["Plan"]);
    expect(chosen({ Plan: three, "Plan Q2": three })).toEqual(["Plan"]);
    expect(chosen({ "Plan Q2": three, Plan: three })).toEqual(["Plan Q2"]);
    expect(chosen({ "Q1 2019": three, "Q1 2019 old": three })).toEqual(["Q1 2019"]);
  });

  it("the one that is shown", () => {
    expect(chosen({ "Q1 2019": three, "Q2 2019 == (hidden)": three })).toEqual(["Q1 2019"]);
    expect(chosen({ "Plan == (hidden)": three, "Plan (2)": three })).toEqual(["Plan (2)"]);
  });

  it("the one that the user says, or both", () => {
    expect(chosen({ "Q1 2019": three, "Q2 2019": three }, { planSheets: ["Q1 2019"] })).toEqual(["Q1 2019"]);
    expect(chosen({ "Q2 2019": three, "Q1 2019": three }, { planSheets: ["Q1 2019"] })).toEqual(["Q1 2019"]);
    expect(chosen({ "Q1 2019": three, "Q2 2019": three }, { planSheets: ["Q1 2019", "Q2 2019"] })).toEqual(["Q1 2019", "Q2 2019"]);
  });

  it("both, where they have little in common", () => {
    expect(chosen({ Q1: ROWS.slice(0, 2), Q2: ROWS.slice(0, 2) })).toEqual(["Q1", "Q2"]);
    expect(chosen({ Q1: ROWS, Q2: OTHERS })).toEqual(["Q1", "Q2"]);
    expect(chosen({ Q1: ROWS, Q2: [...ROWS.slice(0, 3), ...OTHERS.slice(3)] })).toEqual(["Q1", "Q2"]);
    expect(chosen({ Q1: ROWS.slice(0, 5), Q2: [...ROWS.slice(0, 3), ...OTHERS.slice(3, 5)] })).toEqual(["Q2"]);
    expect(chosen({ Q1: ROWS, Q2: ROWS.map((row) => row.replace("1.", "2.")) })).toEqual(["Q1", "Q2"]);
    expect(chosen({ Q1: ROWS, Q2: [...ROWS.slice(0, 3), ...ROWS.slice(3).map((row) => row.replace("1.", "2."))] })).toEqual(["Q1", "Q2"]);
  });

  it("the longer and the shorter state of one plan are the same plan", () => {
    expect(chosen({ Q1: three, Q2: ROWS })).toEqual(["Q2"]);
    expect(chosen({ Q1: ROWS, Q2: three })).toEqual(["Q2"]);
  });

  it("not the sheet of issues, unless it holds actions", () => {
    expect(chosen({ Plan: ROWS, Issues: OTHERS })).toEqual(["Plan"]);
    expect(chosen({ Plan: ROWS, "Actions on issues": OTHERS })).toEqual(["Plan", "Actions on issues"]);
    expect(chosen({ Plan: ROWS, Issues: OTHERS }, { planSheets: ["Issues"] })).toEqual(["Plan", "Issues"]);
  });

  it("registers, where there is nothing else, and says so of each", () => {
    const plan = read(sheetOf(["== Issues ==", HEADINGS, ...ROWS, "== Lessons ==", HEADINGS, ...OTHERS].join("\n")));
    expect(plan.tables).toHaveLength(2);
    expect(plan.doubts).toEqual([
      "Sheet “Issues” reads as another register (of risks, issues or the like) more than as a plan.",
      "Sheet “Lessons” reads as another register (of risks, issues or the like) more than as a plan.",
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
