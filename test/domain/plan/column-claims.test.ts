import { correctPlan } from "../../../src/domain/plan/correct-plan";
import type { ColumnReading } from "../../../src/domain/plan/plan";
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from "../../../src/domain/plan/plan-settings";
import { sheet, type Drawn } from "../../support/drawn-sheet";
import { columnsOf, outlineOf, planOf } from "../../support/plan-outline";

// Where two columns may hold a field, or a heading may mean another: what a person who reads the cells takes each for.

it.each<[what: string, drawn: Drawn, columns: string]>([
  [
    "a column of priorities that grades actions high to low",
    sheet`
      | Ref | Priority | Action | Lead | Timescale |
      | 1.1 | High | Map the work of partners | Chair | May 2019 |
      | 1.2 | Medium | Train the staff | Manager | June 2019 |
      | 1.3 | Neglect | Tell the schools | Manager | June 2019 |`,
    "A ref, B extra (it grades actions high to low), C action, D lead, E timescale",
  ],
  [
    "a column of priorities that names them",
    sheet`
      | Ref | Priority | Action | Lead | Timescale |
      | 1.1 | Neglect | Map the work of partners | Chair | May 2019 |
      | 1.2 | High | Train the staff | Manager | June 2019 |
      | 1.3 | Voice | Tell the schools | Manager | June 2019 |`,
    "A ref, B priority, C action, D lead, E timescale",
  ],
  [
    "“Item” over words",
    sheet`
      | Item | Action | Lead | Timescale |
      | Front door | Map the work of partners | Chair | May 2019 |
      | Training | Train the staff | Manager | June 2019 |`,
    "A - (“Item” did not tell what it holds), B action, C lead, D timescale",
  ],
  [
    "“Item” over numbers",
    sheet`
      | Item | Action | Lead | Timescale |
      | 4.1 | Map the work of partners | Chair | May 2019 |
      | 4.2 | Train the staff | Manager | June 2019 |`,
    "A ref, B action, C lead, D timescale",
  ],
  [
    "“Ref” over words",
    sheet`
      | Ref | Action | Lead | Timescale |
      | Front door | Map the work of partners | Chair | May 2019 |
      | Training | Train the staff | Manager | June 2019 |`,
    "A ref, B action, C lead, D timescale",
  ],
  [
    "“Completed” over dates",
    sheet`
      | Ref | Action | Lead | Timescale | Completed |
      | 1.1 | Map the work of partners | Chair | May 2019 | 3 May 2019 |
      | 1.2 | Train the staff | Manager | June 2019 | 7 June 2019 |
      | 1.3 | Tell the schools | Manager | June 2019 | |`,
    "A ref, B action, C lead, D timescale, E extra (dates stand in it)",
  ],
  [
    "“Completed” over words, and a date",
    sheet`
      | Ref | Action | Lead | Timescale | Completed |
      | 1.1 | Map the work of partners | Chair | May 2019 | Yes |
      | 1.2 | Train the staff | Manager | June 2019 | No |
      | 1.3 | Tell the schools | Manager | June 2019 | 3 May 2019 |`,
    "A ref, B action, C lead, D timescale, E rag",
  ],
  [
    "“Completed” over words that say when without a date",
    sheet`
      | Ref | Action | Lead | Timescale | Completed |
      | 1.1 | Map the work of partners | Chair | May 2019 | Ongoing |
      | 1.2 | Train the staff | Manager | June 2019 | Ongoing |`,
    "A ref, B action, C lead, D timescale, E rag",
  ],
  [
    "quarters of ratings beside one that is called so",
    sheet`
      | Action | Lead | Deadline | RAG | Q1 | Q2 |
      | Agree the protocol | Chair | May 2022 | Red | Amber | Red |
      | Share the data | Analyst | June 2022 | Amber | Green | Amber |`,
    "A action, B lead, C timescale, D rag, E - (“Q1” did not tell what it holds), F - (“Q2” did not tell what it holds)",
  ],
  [
    "quarters of words",
    sheet`
      | Action | Lead | Deadline | Q1 | Q2 |
      | Agree the protocol | Chair | May 2022 | Red | Drafted by the board |
      | Share the data | Analyst | June 2022 | Data set agreed | Shared |`,
    "A action, B lead, C timescale, D - (“Q1” did not tell what it holds), E - (“Q2” did not tell what it holds)",
  ],
  [
    "quarters still empty",
    sheet`
      | Action | Lead | Deadline | Q1 | Q2 |
      | Agree the protocol | Chair | May 2022 | | |
      | Share the data | Analyst | June 2022 | | |`,
    "A action, B lead, C timescale, D - (“Q1” did not tell what it holds), E - (“Q2” did not tell what it holds)",
  ],
  [
    "objectives, where nothing is called an action",
    sheet`
      | Objective | Lead | Deadline | RAG | Measure |
      | Agree the protocol | Chair | May 2022 | Red | Agreed |
      | Share the data | Analyst | June 2022 | Amber | Shared |`,
    "A action, B lead, C timescale, D rag, E measure",
  ],
  [
    "the longest texts, where nothing is called an action",
    sheet`
      | Ref | Theme | Gap | Remedy | Lead | Deadline | RAG |
      | 1 | Front door | Slow | Implement the new screening tool | Manager | 30-Sep-22 | Green |
      | 2 | Front door | Few | Recruit two screeners for the front door | HR Partner | 31-Oct-22 | Red |`,
    "A ref, B extra, C - (“Gap” did not tell what it holds), D action (no heading says “action”, and the longest texts stand in it), E lead, F timescale, G rag",
  ],
  [
    "a long text in few rows",
    sheet`
      | Ref | Origin | Remedy | Lead | Deadline | RAG |
      | 1 | The review of the front door, which was held in the spring of last year | Screening tool | Manager | 30-Sep-22 | Green |
      | 2 | | Recruit screeners | HR Partner | 31-Oct-22 | Red |
      | 3 | | Train the panel | HR Partner | 31-Oct-22 | Red |`,
    "A ref, B - (“Origin” did not tell what it holds), C action (no heading says “action”, and the longest texts stand in it), D lead, E timescale, F rag",
  ],
  [
    "no text that is long enough",
    sheet`
      | Ref | Origin | Lead | Deadline | RAG |
      | 1 | SCR | Manager | 30-Sep-22 | Green |
      | 2 | Audit | HR Partner | 31-Oct-22 | Red |`,
    "A ref, B - (“Origin” did not tell what it holds), C lead, D timescale, E rag",
  ],
  [
    "the longest texts under no heading",
    sheet`
      | Ref | Remedy | | Lead | Deadline | RAG |
      | 1 | Screening tool | Children wait too long, says the review of the front door | Manager | 30-Sep-22 | Green |
      | 2 | Recruit screeners | Too few of them, says the same review of the front door | HR Partner | 31-Oct-22 | Red |`,
    "A ref, B action (no heading says “action”, and the longest texts stand in it), C - (it has no heading), D lead, E timescale, F rag",
  ],
  [
    "“Target” over dates",
    sheet`
      | Action | Owner | Target | RAG |
      | Agree the protocol | Chair | 1 May 2022 | Red |
      | Share the data | Analyst | June 2022 | Amber |
      | Tell the schools | Analyst | Ongoing | Amber |`,
    "A action, B lead, C timescale (dates stand in it), D rag",
  ],
  [
    "“Target” over dates, beside due dates",
    sheet`
      | Action | Owner | Target | Due |
      | Agree the protocol | Chair | 1 May 2022 | 2 May 2022 |
      | Share the data | Analyst | June 2022 | June 2022 |`,
    "A action, B lead, C measure, D timescale",
  ],
  [
    "“Target” over numbers",
    sheet`
      | Action | Owner | Target | RAG |
      | Agree the protocol | Chair | 40 schools | Red |
      | Share the data | Analyst | 95 % of cases | Amber |
      | Tell the schools | Analyst | June 2022 | Amber |`,
    "A action, B lead, C measure, D rag",
  ],
  [
    "“Target” over words that say when without a date",
    sheet`
      | Action | Owner | Target | RAG |
      | Agree the protocol | Chair | Ongoing | Red |
      | Share the data | Analyst | Monthly | Amber |`,
    "A action, B lead, C measure, D rag",
  ],
  [
    "two leads, one column of them empty",
    sheet`
      | Action | Lead | Owner | Due |
      | Agree the protocol | | Ana Hart | May 2022 |
      | Share the data | | Ben Cole | June 2022 |`,
    "A action, B extra (“Owner” says it more plainly or more lately), C lead, D timescale",
  ],
  [
    "two leads, one more plainly",
    sheet`
      | Action | Senior sponsor | Lead | Due |
      | Agree the protocol | Director | Chair | May 2022 |
      | Share the data | Director | Analyst | June 2022 |`,
    "A action, B extra (“Lead” says it more plainly or more lately), C lead, D timescale",
  ],
  [
    "two leads, equally plain",
    sheet`
      | Action | Lead | Lead | Due |
      | Agree the protocol | Director | Chair | May 2022 |
      | Share the data | Director | Analyst | June 2022 |`,
    "A action, B lead, C extra (“Lead” says it more plainly or more lately), D timescale",
  ],
  [
    "an original date beside the revised one",
    sheet`
      | Action | Lead | Original due date | Revised due date |
      | Agree the protocol | Director | May 2022 | |
      | Share the data | Director | May 2022 | July 2022 |`,
    "A action, B lead, C extra, D timescale",
  ],
  [
    "a date beside a new one",
    sheet`
      | Action | Lead | Due date | New due date |
      | Agree the protocol | Director | May 2022 | |
      | Share the data | Director | May 2022 | July 2022 |`,
    "A action, B lead, C extra (a revised date stands beside it), D timescale",
  ],
  [
    "an original date alone",
    sheet`
      | Action | Lead | Original deadline | RAG |
      | Agree the protocol | Director | May 2022 | Red |
      | Share the data | Director | June 2022 | Green |`,
    "A action, B lead, C timescale (dates stand in it), D rag",
  ],
  [
    "updates by month, the last still empty",
    sheet`
      | Action | Lead | Due | Update Jan 2022 | Update April 2022 | Update July 2022 |
      | Agree the protocol | Director | May 2022 | Begun | Drafted | |
      | Share the data | Director | May 2022 | Begun | Agreed | |
      | Tell the schools | Director | May 2022 | Begun | Agreed | |
      | Tell the parents | Director | May 2022 | Begun | Agreed | |
      | Tell the GPs | Director | May 2022 | Begun | Agreed | |`,
    "A action, B lead, C timescale, D extra (“Update April 2022” says it more plainly or more lately), E commentary, F extra (“Update April 2022” says it more plainly or more lately)",
  ],
  [
    "updates by month, the latest first",
    sheet`
      | Action | Lead | Due | Update July 2022 | Update April 2022 | Update Jan 2022 |
      | Agree the protocol | Director | May 2022 | Done | Drafted | Begun |
      | Share the data | Director | May 2022 | Done | Agreed | Begun |`,
    "A action, B lead, C timescale, D commentary, E extra (“Update July 2022” says it more plainly or more lately), F extra (“Update July 2022” says it more plainly or more lately)",
  ],
  [
    "one update with its month beside one without",
    sheet`
      | Action | Lead | Due | Update | Update April 2022 |
      | Agree the protocol | Director | May 2022 | Done | Drafted |
      | Share the data | Director | May 2022 | Done | Agreed |`,
    "A action, B lead, C timescale, D commentary, E extra (“Update” says it more plainly or more lately)",
  ],
  [
    "ratings by quarter, the last hardly begun",
    sheet`
      | Action | Lead | Due | RAG Q1 | RAG Q2 |
      | Agree the protocol | Director | May 2022 | Red | Green |
      | Share the data | Director | May 2022 | Red | |
      | Tell the schools | Director | May 2022 | Amber | |
      | Tell the parents | Director | May 2022 | Amber | |
      | Tell the GPs | Director | May 2022 | Amber | |`,
    "A action, B lead, C timescale, D rag, E extra (“RAG Q1” says it more plainly or more lately)",
  ],
  [
    "ratings by quarter, the last begun",
    sheet`
      | Action | Lead | Due | RAG Q1 | RAG Q2 |
      | Agree the protocol | Director | May 2022 | Red | Green |
      | Share the data | Director | May 2022 | Red | |
      | Tell the schools | Director | May 2022 | Amber | |
      | Tell the parents | Director | May 2022 | Amber | |`,
    "A action, B lead, C timescale, D extra (“RAG Q2” says it more plainly or more lately), E rag",
  ],
])("%s", (_, drawn, columns) => expect(columnsOf(planOf(drawn))).toBe(columns));

it("a date that was never revised is the one first set, wherever it stands", () => {
  const drawn = sheet`
    | Action | Lead | Due date | New due date | RAG |
    | Agree the protocol | Director | May 2022 | | Red |
    | Share the data | Director | May 2022 | July 2022 | Green |`;
  expect(outlineOf(planOf(drawn))).toEqual([
    "#",
    "Agree the protocol <Director>",
    "> May 2022 {Red}",
    "Share the data <Director>",
    "> July 2022 {Green} +Due date: May 2022",
  ]);
});

it("a rating that lost its claim is kept, and stands in for nothing", () => {
  const drawn = sheet`
    | Action | Lead | Sponsor | Due date | Baseline date | RAG | Previous RAG |
    | Agree the protocol | Director | Chair | | May 2022 | | Red |
    | Share the data | Director | Chair | July 2022 | May 2022 | Green | Red |`;
  expect(outlineOf(planOf(drawn))).toEqual([
    "#",
    "Agree the protocol <Director>",
    "> May 2022 +Sponsor: Chair +Previous RAG: Red",
    "Share the data <Director>",
    "> July 2022 {Green} +Sponsor: Chair +Previous RAG: Red +Baseline date: May 2022",
  ]);
});

it("a second lead, measure or update stands in where the first is empty, a helper and an earlier quarter never", () => {
  const drawn = sheet`
    | Action | Lead agency | Lead officer | Support leads | Due date | Output measure | Outcome measure | Police update | Health update |
    | Agree the protocol | Police | Insp Hay | Health | May 2022 | Protocol | Fewer delays | Signed | Signed |
    | Share the data | Health | | Police | May 2022 | Dataset | | | With legal |
    | Train the staff | | | Police | May 2022 | | Confident staff | | |`;
  expect(outlineOf(planOf(drawn))).toEqual([
    "#",
    "Agree the protocol <Police>",
    "> May 2022 [Protocol] !Signed +Support leads: Health +Lead officer: Insp Hay +Outcome measure: Fewer delays +Health update: Signed",
    "Share the data <Health>",
    "> May 2022 [Dataset] !With legal +Support leads: Police",
    "Train the staff",
    "> May 2022 [Confident staff] +Support leads: Police",
  ]);
  const byQuarter = sheet`
    | Action | Lead | Due date | Q1 update | Q2 update |
    | Agree the protocol | Police | May 2022 | Begun | Signed |
    | Share the data | Health | May 2022 | Begun | |`;
  expect(outlineOf(planOf(byQuarter)).at(-1)).toBe("> May 2022 +Q1 update: Begun");
});

it("a column that the user names holds the field, whatever names it more lately", () => {
  const drawn = sheet`
    | Action | Lead | Due date | New due date | Update Jan 2022 | Update April 2022 |
    | Agree the protocol | Director | May 2022 | July 2022 | Begun | Drafted |
    | Share the data | Director | May 2022 | July 2022 | Begun | Agreed |`;
  const { tables } = planOf(drawn);
  const said = (settings: PlanSettings, column: number, role: ColumnReading): PlanSettings => {
    const corrected = correctPlan(settings, { kind: "column", table: tables[0]!, column, role }, drawn.workbook);
    if (typeof corrected === "string") throw new Error(corrected);
    return corrected;
  };
  const settings = said(said(DEFAULT_PLAN_SETTINGS, 2, "timescale"), 4, "commentary");
  expect(columnsOf(planOf(drawn, settings))).toBe(
    [
      "A action, B lead, C timescale (you said so), D extra (you said that “Due date” holds it)",
      "E commentary (you said so), F extra (you said that “Update Jan 2022” holds it)",
    ].join(", "),
  );
});

describe("what the user says a column holds", () => {
  const readWith = (drawn: Drawn, column: number, role: ColumnReading) => {
    const correction = { kind: "column", table: planOf(drawn).tables[0]!, column, role } as const;
    return planOf(drawn, correctPlan(DEFAULT_PLAN_SETTINGS, correction, drawn.workbook) as PlanSettings);
  };

  it("holds for priorities that grade actions high to low", () => {
    const drawn = sheet`
      | Ref | Priority | Action | Lead | Timescale |
      | 1.1 | High | Map the work of partners | Chair | May 2019 |
      | 1.2 | Low | Train the staff | Manager | June 2019 |`;
    expect(outlineOf(readWith(drawn, 1, "priority")).filter((line) => line.startsWith("#"))).toEqual(["# High", "# Low"]);
  });

  it("holds for measures that are dates", () => {
    const drawn = sheet`
      | Action | Owner | Goals | RAG |
      | Agree the protocol | Chair | 1 May 2022 | Red |
      | Share the data | Analyst | June 2022 | Amber |`;
    expect(columnsOf(readWith(drawn, 2, "measure"))).toBe("A action, B lead, C measure (you said so), D rag");
  });
});

it("rating, commentary and evidence together, by the user's word, leave none to other columns", () => {
  const drawn = sheet`
    | Action | Lead | Due date | Status | Comments | Evidence |
    | Agree the protocol | Director | May 2022 | Green - begun | Drafted | Minutes |
    | Share the data | Director | May 2022 | Red - late | Agreed | Minutes |`;
  const correction = { kind: "column", table: planOf(drawn).tables[0]!, column: 3, role: "combined" } as const;
  const settings = correctPlan(DEFAULT_PLAN_SETTINGS, correction, drawn.workbook) as PlanSettings;
  const why = "“Status” holds rating, commentary and evidence together";
  expect(columnsOf(planOf(drawn, settings))).toBe(
    `combined: A action, B lead, C timescale, D combined (you said so), E extra (${why}), F extra (${why})`,
  );
});
