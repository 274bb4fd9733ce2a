import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/plan/plan-settings";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { planJson } from "../../../src/app/plan-json";
import { sheet, type Drawn } from "../../support/drawn-sheet";

const read = ({ workbook }: Drawn): any => planJson(readPlan(workbook), "plan.xlsx").plan; // eslint-disable-line @typescript-eslint/no-explicit-any -- the printed object, as its readers see it

describe("a tidy plan", () => {
  const plan = read(sheet`
    == Plan ==
    | FGM Strategy Action Plan 2019 – 2021 |
    | |
    | Ref | Action | Lead Officer | Timescale and milestones | How we will measure success and impact | RAG rating | Commentary | Evidence of impact |
    | PRIORITY 1: Improving prevention |
    | number(1.1,"0.0") | Map the work | LSCB Manager/ All agencies | May 2019 – March 2020 | • A clear view⏎• A plan | White | | |
    | | | | July 2019 | • Resources shared | | | |
    | | | Head of Service, LBR | March 2018 | • Wider reach | amber  | Drafted | Leaflet |
    | PRIORITY 2: Improving practice |
    | number(2.1,"0.0") | Publish the pathway | MASH Manager | Ongoing | Pathway published | Green | | |
    == Key ==
    | Status | Definition |
    | Red    | No progress. Brief explanation to be provided. |
    | Amber  | There is a risk that it will be late. |
    | Green  | On target. |
    | White  | Not started. |`);

  it("has its title, period, columns and key", () => {
    expect(plan.title).toBe("FGM Strategy Action Plan 2019 – 2021");
    expect(plan.period).toEqual({ start: "2019-01-01", end: "2021-12-31", certain: false });
    expect(plan.sheets).toEqual([
      {
        name: "Plan",
        columns: { ref: "A", action: "B", lead: "C", timescale: "D", measure: "E", rag: "F", commentary: "G", evidence: "H" },
      },
    ]);
    expect(plan.key.map((status: { status: string; meaning: string }) => [status.status, status.meaning])).toEqual([
      ["Red", "behind"],
      ["Amber", "at-risk"],
      ["Green", "on-track"],
      ["White", "not-started"],
    ]);
  });

  it("has its priorities, actions and milestones", () => {
    expect(plan.priorities.map(({ number, title }: { number: string; title: string }) => [number, title])).toEqual([
      ["1", "Improving prevention"],
      ["2", "Improving practice"],
    ]);
    const [action] = plan.priorities[0].actions;
    expect(action).toMatchObject({
      ref: "1.1",
      text: "Map the work",
      lead: "LSCB Manager/ All agencies",
      leads: ["LSCB Manager", "All agencies"],
      row: 5,
      rag: null,
      ratings: ["White", "Amber"],
    });
    expect(action.milestones).toMatchObject([
      { row: 5, timescale: "May 2019 – March 2020", measures: ["A clear view", "A plan"], rag: "White", ratedBy: { row: 5 }, lead: null },
      { row: 6, timescale: "July 2019", measures: ["Resources shared"], rag: null, ratedBy: { row: 5 }, lead: null },
      {
        row: 7,
        measures: ["Wider reach"],
        rag: "Amber",
        ratedBy: { row: 7 },
        lead: "Head of Service, LBR",
        commentary: "Drafted",
        evidence: "Leaflet",
      },
    ]);
    expect(plan.unplaced).toEqual([]);
  });
});

describe("a plan as circulated", () => {
  const plan = read(sheet`
    | Action | < | Lead Officer | Timescale | Measure of success | RAG rating, commentary and evidence of impact |
    | PRIORITY 1: Mental health | < | < | < | < | < |
    | 1.1 | Train the workforce | CCG Lead | Commissioned by 01.05.2017. | • A programme | Grade: White |
    | ^ | ^ | ^ | • Referrals up by 5% | | ^ |
    | ^ | ^ | Publish by 01.04.2017. | • Training included | | ^ |
    | 1.2 | Oversee the strategy,⏎and report | Chair | Ongoing | • A report which is part of the | Grade: Amber⏎Waiting for partners. |
    | Action | < | Lead Officer | Timescale | Measure of success | RAG rating, commentary and evidence of impact |
    | | | | | Training Programme. | |
    | 30.04.2017 | | | • A model agreed | | |
    | 31. 10. 2017 | | | • An audit | Grade: Green | |
    | 1.3 | Commission services, | Head of Contracts | April 2017 | • Contracts. Grade: Red | |
    | Action | < | Lead Officer | Timescale | Measure of success | RAG rating, commentary and evidence of impact |
    | including staff training. | < | | | | |`);

  it("puts right what stands out of place and joins what a page break cut", () => {
    const [first, second, third] = plan.priorities[0].actions;
    expect(first.milestones).toMatchObject([
      { timescale: "Commissioned by 01.05.2017.", measures: ["A programme"], rag: "White" },
      { timescale: null, measures: ["Referrals up by 5%"], rag: null },
      { timescale: "Publish by 01.04.2017.", measures: ["Training included"], rag: null, lead: null },
    ]);
    expect(second.milestones).toMatchObject([
      {
        timescale: "Ongoing",
        measures: ["A report which is part of the Training Programme."],
        rag: "Amber",
        commentary: "Waiting for partners.",
      },
      { timescale: "30.04.2017", measures: ["A model agreed"], rag: null },
      { timescale: "31. 10. 2017", measures: ["An audit"], rag: "Green" },
    ]);
    expect(third).toMatchObject({ text: "Commission services, including staff training.", rag: "Red" });
    expect(third.milestones).toMatchObject([{ measures: ["Contracts."], rag: "Red" }]);
    expect(plan.unplaced).toEqual([]);
  });
});

describe("a workbook without a plan", () => {
  it("is told, with the row that came nearest", () => {
    const reading = readPlan(
      sheet`
      == Log ==
      | Decisions |
      | Action | Owner | Colour of the room |
      | Paint | Ana | blue |`.workbook,
    );
    expect(reading).toMatchObject({
      kind: "not found",
      nearest: { sheet: "Log", row: 1, found: ["action", "lead"], headers: ["Action", "Owner", "Colour of the room"] },
    });
    const contacts = sheet`
      | Name | Phone |
      | Ana | 12 |`;
    expect(readPlan(contacts.workbook)).toMatchObject({ kind: "not found", nearest: null });
  });
});

describe("what each sheet was taken for", () => {
  const { workbook } = sheet`
    == Plan ==
    | Action | Lead | Timescale |
    | Map the work | Chair | May 2019 |
    == Log ==
    | Action | Owner | Colour of the room |
    | Paint | Ana | blue |
    == Rooms ==
    | Action | Colour of the room |
    | Paint | blue |
    == Old ==
    | Action | Lead | Timescale |
    | Map the work | Chair | May 2018 |
    == Made ==
    | Action | Lead | Timescale |
    | Key | Chair | May 2018 |
    == Key ==
    | Status | Definition |
    | Red | Late |
    | Green | On track |
    | |
    | Rating | Meaning |
    | Open | Not started |
    | Closed | Complete |`;
  const own = { ...workbook, grids: workbook.grids.map((grid) => (grid.sheet === "Made" ? { ...grid, isOwnKey: true as const } : grid)) };
  const reading = readPlan(own, { ...DEFAULT_PLAN_SETTINGS, ignoredSheets: ["Old"], planSheets: ["plan"] });

  it("is said, with the headings that came nearest", () => {
    expect(reading.sheets.map(({ sheet: name, as, nearest, corrected }) => [name, as, nearest?.row ?? null, corrected])).toEqual([
      ["Plan", "plan", 0, true],
      ["Log", "near", 0, false],
      ["Rooms", "other", null, false],
      ["Old", "ignored", null, false],
      ["Made", "other", null, false],
      ["Key", "other", null, false],
    ]);
  });

  it("and the first key is the plan's", () => {
    if (reading.kind !== "plan") throw new Error("There is a plan.");
    expect(reading.plan.key.statuses.map(({ status }) => status)).toEqual(["Red", "Green"]);
    expect(reading.plan.otherKeys.map(({ statuses }) => statuses.map(({ status }) => status))).toEqual([["Open", "Closed"]]);
    expect(reading.instead.period).toBeNull();
  });

  it("and what would be read without the user's word is kept beside it", () => {
    const said = readPlan(own, { ...DEFAULT_PLAN_SETTINGS, period: { start: "2019-01-01", end: "2019-12-31" } });
    expect(said.instead.period).toMatchObject({ basis: "dates" });
    expect(said.instead.meanings.get("Red")).toBe("behind");
  });
});
