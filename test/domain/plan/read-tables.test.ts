import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/plan/plan-settings";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { sheet, type Drawn } from "../../support/drawn-sheet";
import { lostWords } from "../../support/plan-coverage";
import { outlineOf, planOf } from "../../support/plan-outline";

it.each<[what: string, drawn: Drawn, outline: readonly string[], unplaced: string]>([
  [
    "a sheet without a heading among several is a priority",
    sheet`
      == Year 1 ==
      | Priority 1: Neglect | | | |
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |
      == Year 2 ==
      | Action | Lead | Due | RAG |
      | Train staff | Chair | May 2020 | Red |`,
    ["# 1 Neglect", "Map the work <Chair>", "> May 2019 {Green}", "# Year 2", "Train staff <Chair>", "> May 2020 {Red}"],
    "",
  ],
  [
    "the sheet's own title directly above its first table stays its title",
    sheet`
      | Domestic abuse partnership |
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |
      | |
      | Protection |
      | Lead | Action | Due | RAG |
      | Chair | Train staff | May 2020 | Red |`,
    ["#", "Map the work <Chair>", "> May 2019 {Green}", "# Protection", "Train staff <Chair>", "> May 2020 {Red}"],
    "",
  ],
  [
    "a sentence directly above the first table is no heading",
    sheet`
      | Domestic abuse partnership |
      | This plan was agreed by the partnership in May 2019. |
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |
      | |
      | Protection |
      | Lead | Action | Due | RAG |
      | Chair | Train staff | May 2020 | Red |`,
    ["#", "Map the work <Chair>", "> May 2019 {Green}", "# Protection", "Train staff <Chair>", "> May 2020 {Red}"],
    "This plan was agreed by the partnership in May 2019.",
  ],
  [
    "a title above the first table stays unplaced where priorities call themselves so",
    sheet`
      | Domestic abuse partnership |
      | Actions of the board |
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |
      | Priority 2: Protection |
      | Train staff | Chair | May 2020 | Red |`,
    ["#", "Map the work <Chair>", "> May 2019 {Green}", "# 2 Protection", "Train staff <Chair>", "> May 2020 {Red}"],
    "Actions of the board",
  ],
  [
    "a label above a table without a heading is no detail",
    sheet`
      | Neglect plan 2020 |
      | Owner: Jo Hart |
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |`,
    ["#", "Map the work <Chair>", "> May 2019 {Green}"],
    "Owner: Jo Hart",
  ],
  [
    "a numbered heading stands above its header, past a blank row",
    sheet`
      | Business plan |
      | 1 | LEADERSHIP | | | |
      | |
      | Ref | Action | Lead | Date | RAG |
      | 1.1 | Refresh the agreement | Chair | April 2020 | Green |`,
    ["# 1 LEADERSHIP", "1.1. Refresh the agreement <Chair>", "> April 2020 {Green}"],
    "",
  ],
  [
    "page numbers are print",
    sheet`
      | Business plan |
      | 12 |
      | Ref | Action | Lead | Date | RAG |
      | 1.1 | Refresh the agreement | Chair | April 2020 | Green |
      | 13 | | | | |
      | 1.2 | Refresh the list | Chair | April 2020 | Green |`,
    ["#", "1.1. Refresh the agreement <Chair>", "> April 2020 {Green}", "1.2. Refresh the list <Chair>", "> April 2020 {Green}"],
    "",
  ],
  [
    "below an Excel table the line directly above the next header is its heading",
    sheet`
      | Neglect |
      | Prevention |
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |
      | Prepared by the unit |
      | Protection |
      | Lead | Action | Due | RAG |
      | Chair | Train staff | May 2020 | Red |
      (table Tasks A3:D4)`,
    ["# Prevention", "Map the work <Chair>", "> May 2019 {Green}", "# Protection", "Train staff <Chair>", "> May 2020 {Red}"],
    "Prepared by the unit",
  ],
  [
    "below an Excel table a line apart from the next header is none",
    sheet`
      | Neglect |
      | Prevention |
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |
      | Prepared by the unit |
      | |
      | Lead | Action | Due | RAG |
      | Chair | Train staff | May 2020 | Red |
      (table Tasks A3:D4)`,
    ["#", "Map the work <Chair>", "> May 2019 {Green}", "Train staff <Chair>", "> May 2020 {Red}"],
    "Prevention | Prepared by the unit",
  ],
  [
    "a column without a heading is read by the pages that follow",
    sheet`
      | Priority 1: Neglect | | | |
      | Action | Lead | Due | |
      | Map the work | Chair | May 2019 | |
      | Priority 2: Voice | | | |
      | Action | Lead | Due | |
      | Train staff | Chair | May 2020 | Red |
      | Tell all | Chair | May 2020 | Green |`,
    [
      "# 1 Neglect",
      "Map the work <Chair>",
      "> May 2019",
      "# 2 Voice",
      "Train staff <Chair>",
      "> May 2020 {Red}",
      "Tell all <Chair>",
      "> May 2020 {Green}",
    ],
    "",
  ],
  [
    "a column without a heading is read by the pages before",
    sheet`
      | Priority 1: Neglect | | | |
      | Action | Lead | Due | |
      | Train staff | Chair | May 2020 | Red |
      | Tell all | Chair | May 2020 | Green |
      | Priority 2: Voice | | | |
      | Action | Lead | Due | |
      | Map the work | Chair | May 2019 | |`,
    [
      "# 1 Neglect",
      "Train staff <Chair>",
      "> May 2020 {Red}",
      "Tell all <Chair>",
      "> May 2020 {Green}",
      "# 2 Voice",
      "Map the work <Chair>",
      "> May 2019",
    ],
    "",
  ],
  [
    "a title stands in the middle, apart from the table above",
    sheet`
      | Neglect |
      | |
      | Prevention |
      | Lead | Action | Due | RAG |
      | Chair | Map the work | May 2019 | Green |
      | |
      | | | Protection | |
      | Action | Lead | Due | RAG |
      | Train staff | Chair | May 2020 | Red |`,
    ["# Prevention", "Map the work <Chair>", "> May 2019 {Green}", "# Protection", "Train staff <Chair>", "> May 2020 {Red}"],
    "",
  ],
  [
    "a priority's details stand in its table, before its actions",
    sheet`
      | Priority 1: Violent crime |
      | Action | Lead | Due | RAG |
      | Lead officer: Insp. Hay | Agency: Police | | |
      | Map the work | Chair | May 2019 | Green |
      | Priority 2: Voice |
      | Sponsor: Jo Hart | | | |
      | Train staff | Chair | May 2020 | Red |
      | | | | Update: held |`,
    [
      "# 1 Violent crime",
      "~ Lead officer: Insp. Hay",
      "~ Agency: Police",
      "Map the work <Chair>",
      "> May 2019 {Green}",
      "# 2 Voice",
      "~ Sponsor: Jo Hart",
      "Train staff <Chair>",
      "> May 2020 {Red}",
      "> {?Update: held}",
    ],
    "",
  ],
  [
    "a label in a column of commentary is commentary",
    sheet`
      | Priority 1: Violent crime |
      | Action | Lead | Due | Commentary |
      | Map the work | Chair | May 2019 | Drafted |
      | | | | Update: venue found |`,
    ["# 1 Violent crime", "Map the work <Chair>", "> May 2019 !Drafted", "> !Update: venue found"],
    "",
  ],
  [
    "labels stand alone in their rows over what they ask for",
    sheet`
      | Priority 1: Safe online | | |
      | What we will do | Lead | By when |
      | Run assemblies | Schools Lead | July 2020 |
      | Who is responsible? | | |
      | The schools' board | | |
      | By when: | | |
      | The end of next year's summer term | | |
      | Evidence: | | |
      | Survey of pupils | | |
      | Priority 2: Alcohol | | |
      | Train GPs | CCG | Dec 2020 |`,
    [
      "# 1 Safe online",
      "~ Who is responsible?: The schools' board",
      "~ By when: The end of next year's summer term",
      "~ Evidence: Survey of pupils",
      "Run assemblies <Schools Lead>",
      "> July 2020",
      "# 2 Alcohol",
      "Train GPs <CCG>",
      "> Dec 2020",
    ],
    "",
  ],
  [
    "notes stand under the last full row",
    sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |
      | Train staff | Chair | May 2020 | Red |
      | * as agreed | | | |
      | | | | |
      | The board meets in May | | | |`,
    ["#", "Map the work <Chair>", "> May 2019 {Green}", "Train staff <Chair>", "> May 2020 {Red}"],
    "* as agreed | The board meets in May",
  ],
  [
    "a starred line among the rows is an action",
    sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |
      | * Hold a meeting | | | |
      | Train staff | Chair | May 2020 | Red |`,
    ["#", "Map the work <Chair>", "> May 2019 {Green}", "Hold a meeting", "> ", "Train staff <Chair>", "> May 2020 {Red}"],
    "",
  ],
  [
    "an objective stands over a table on the next sheet",
    sheet`
      == Year 1 ==
      | Priority 1: Neglect | | | |
      | Objective 1: Staff know | | | |
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |
      == Year 2 ==
      | Objective 2: Children are heard | | | |
      | Action | Lead | Due | RAG |
      | Train staff | Chair | May 2020 | Red |`,
    [
      "# 1 Neglect",
      "Map the work (Objective 1: Staff know) <Chair>",
      "> May 2019 {Green}",
      "Train staff (Objective 2: Children are heard) <Chair>",
      "> May 2020 {Red}",
    ],
    "",
  ],
  [
    "an objective stands over the next table",
    sheet`
      | Priority 1: Neglect | | | |
      | Objective 1: Staff know | | | |
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |
      | Objective 2: Children are heard | | | |
      | Action | Lead officer | Due | RAG |
      | Train staff | Chair | May 2020 | Red |`,
    [
      "# 1 Neglect",
      "Map the work (Objective 1: Staff know) <Chair>",
      "> May 2019 {Green}",
      "Train staff (Objective 2: Children are heard) <Chair>",
      "> May 2020 {Red}",
    ],
    "",
  ],
])("%s", (_, drawn, outline, unplaced) => {
  const plan = planOf(drawn);
  expect(outlineOf(plan)).toEqual(outline);
  expect(plan.unplaced.map(({ text }) => text).join(" | ")).toBe(unplaced);
  expect(lostWords(plan, drawn.workbook)).toEqual([]);
});

describe("without a plan", () => {
  const nearestIn = ({ workbook }: Drawn) => {
    const reading = readPlan(workbook);
    return reading.kind === "not found" && reading.nearest && `${reading.nearest.sheet}: ${reading.nearest.found.join(", ")}`;
  };

  it.each<[what: string, drawn: Drawn, nearest: string | null]>([
    [
      "the nearest of several sheets is the one that says most",
      sheet`
        == Rooms ==
        | Owner | Room |
        | Ana | Hall |
        == Log ==
        | Action | Owner | Colour of the room |
        | Paint | Ana | blue |
        == Old ==
        | Owner | Room |
        | Ben | Hall |`,
      "Log: action, lead",
    ],
    [
      "the first of several that say as much is the nearest",
      sheet`
        == Log 1 ==
        | Action | Owner | Colour of the room |
        | Paint | Ana | blue |
        == Log 2 ==
        | Action | Owner | Colour of the room |
        | Paint | Ben | red |`,
      "Log 1: action, lead",
    ],
    [
      "none is near that names no field",
      sheet`
        | Objective | Room |
        | Children are heard | Hall |`,
      null,
    ],
  ])("%s", (_, drawn, nearest) => expect(nearestIn(drawn)).toBe(nearest));
});

it("a sheet that the user names is the plan, whatever it looks like", () => {
  const { workbook } = sheet`
    == Action plan ==
    | Ref | Action | Lead | Timescale |
    | 1.1 | Map the work | Chair | May 2019 |
    == Risks ==
    | Risk ID | Risk description | Likelihood | Action | Owner | Review date | RAG |
    | R1 | Loss of funding | 3 | Bid for more | Chair | May 2019 | Red |`;
  const reading = readPlan(workbook, { ...DEFAULT_PLAN_SETTINGS, sheet: "Risks" });
  expect(reading.kind === "plan" && reading.plan.tables.map((table) => table.sheet)).toEqual(["Risks"]);
});

it("what the user says of one sheet's row is not said of another's", () => {
  const { workbook } = sheet`
    == Year 1 ==
    | Action | Lead | Timescale |
    | Map the work | Chair | May 2019 |
    == Year 2 ==
    | Action | Lead | Timescale |
    | Train staff | Chair | May 2020 |`;
  const none = { sheet: "Year 2", row: 0, headings: ["Action", "Lead", "Timescale"], isHeader: false };
  const reading = readPlan(workbook, { ...DEFAULT_PLAN_SETTINGS, headerRows: [none] });
  expect(reading.kind === "plan" && reading.plan.tables.map((table) => table.sheet)).toEqual(["Year 1"]);
  expect(reading.unused).toEqual([]);
});
