import fc from "fast-check";
import { checkPlan } from "../../../src/domain/findings/check-plan";
import { readIsoDay } from "../../../src/domain/calendar/day";
import type { ReadWorkbook } from "../../../src/domain/grid/grid";
import { correctPlan, type Correction } from "../../../src/domain/plan/correct-plan";
import type { ColumnReading, Plan, PlanReading, PlanTable } from "../../../src/domain/plan/plan";
import { DEFAULT_PLAN_SETTINGS, readPlanSettings, type PlanSettings } from "../../../src/domain/plan/plan-settings";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { sheet, sheetOf, type Drawn } from "../../support/drawn-sheet";
import { outlineOf } from "../../support/plan-outline";

const day = (iso: string) => readIsoDay(iso)!;

function planIn(reading: PlanReading): Plan {
  if (reading.kind !== "plan") throw new Error("No plan was found.");
  return reading.plan;
}

/** The settings after corrections made one after the other, each as they would be kept in the workbook. */
function settingsAfter(workbook: ReadWorkbook, ...corrections: readonly ((plan: Plan | null) => Correction)[]): PlanSettings {
  return corrections.reduce<PlanSettings>((settings, correction) => {
    const reading = readPlan(workbook, settings);
    const corrected = correctPlan(settings, correction(reading.kind === "plan" ? reading.plan : null), workbook);
    if (typeof corrected === "string") throw new Error(`Refused: ${corrected}.`);
    return readPlanSettings(JSON.parse(JSON.stringify(corrected)))!;
  }, DEFAULT_PLAN_SETTINGS);
}

/** "Column C of the plan's first (or nth) table is the lead": by the column's letter. */
const column =
  (letter: string, role: ColumnReading | null, nth = 0) =>
  (plan: Plan | null): Correction => ({ kind: "column", table: tableOf(plan, nth), column: letter.charCodeAt(0) - 65, role });

function tableOf(plan: Plan | null, nth = 0): PlanTable {
  const table = plan?.tables[nth];
  if (!table) throw new Error(`There is no table ${nth}.`);
  return table;
}

/** "A ref, B action, C -": what the first table's columns were read as. */
const columnsOf = (plan: Plan, nth = 0): string =>
  tableOf(plan, nth)
    .explained.map(({ column: at, role, corrected }) => `${String.fromCharCode(65 + at)} ${role ?? "-"}${corrected ? "*" : ""}`)
    .join(", ");

/** The rules that speak of the plan at 1 December 2019, with their cells. */
function foundIn(workbook: ReadWorkbook, settings: PlanSettings): string[] {
  const { findings } = checkPlan(readPlan(workbook, settings), workbook, day("2019-12-01"));
  return findings.map(({ rule, at }) => `${rule} ${at.sheet}!${String.fromCharCode(65 + at.column)}${at.row + 1}`);
}

const PLAN = sheet`
  | Improvement plan |
  | Ref | Action | Who | Finish | Status | Comments | Proof |
  | 1.1 | Map the work of all partners | Chair | May 2019 | Green | Drafted | Map agreed |
  | 1.2 | Train the staff of the front door | | June 2019 | Green | | Course held |
  | 1.3 | Tell parents what has changed | Officer | May 2020 | White | | |`;

describe("a column", () => {
  const before = readPlan(PLAN.workbook);

  it.each<[string, string, ColumnReading, string]>([
    ["that was not known", "G", "evidence", "A ref, B action, C lead, D timescale, E rag, F commentary, G evidence*"],
    ["that is none of the fields", "D", "extra", "A ref, B action, C lead, D extra*, E rag, F commentary, G -"],
    ["that holds another field", "F", "measure", "A ref, B action, C lead, D timescale, E rag, F measure*, G -"],
    ["that holds three fields in one", "F", "combined", "A ref, B action, C lead, D timescale, E extra, F combined*, G -"],
    ["that holds objectives", "B", "objective", "A ref, B objective*, C lead, D timescale, E rag, F commentary, G -"],
  ])("%s is read as the user says, and so is the rest", (_, letter, role, after) => {
    expect(columnsOf(planIn(before))).toBe("A ref, B action, C lead, D timescale, E rag, F commentary, G -");
    const settings = settingsAfter(PLAN.workbook, column(letter, role));
    const reading = readPlan(PLAN.workbook, settings);
    expect(columnsOf(planIn(reading))).toBe(after);
    expect(reading.unused).toEqual([]);
  });

  it("changes what the plan says and what the check finds", () => {
    const settings = settingsAfter(PLAN.workbook, column("C", "extra"));
    expect(outlineOf(planIn(before)).slice(0, 3)).toEqual([
      "#",
      "1.1. Map the work of all partners <Chair>",
      "> May 2019 {Green} !Drafted +Proof: Map agreed",
    ]);
    expect(outlineOf(planIn(readPlan(PLAN.workbook, settings))).slice(0, 3)).toEqual([
      "#",
      "1.1. Map the work of all partners",
      "> May 2019 {Green} !Drafted +Who: Chair +Proof: Map agreed",
    ]);
    expect(foundIn(PLAN.workbook, DEFAULT_PLAN_SETTINGS)).toContain("lead-missing Plan!C4");
    const found = foundIn(PLAN.workbook, settings);
    expect(found).toContain("column-missing Plan!A2");
    expect(found.filter((each) => each.startsWith("lead-missing"))).toEqual([]);
  });

  it("holds one thing: a second column said to hold the same takes the word of the first back", () => {
    const settings = settingsAfter(PLAN.workbook, column("F", "evidence"), column("G", "evidence"));
    expect(columnsOf(planIn(readPlan(PLAN.workbook, settings)))).toBe(
      "A ref, B action, C lead, D timescale, E rag, F commentary, G evidence*",
    );
    const combined = settingsAfter(PLAN.workbook, column("F", "evidence"), column("E", "combined"));
    expect(columnsOf(planIn(readPlan(PLAN.workbook, combined)))).toBe("A ref, B action, C lead, D timescale, E combined*, F extra, G -");
  });

  it("is read as before when the user takes the word back, or says what was read anyway", () => {
    for (const role of [null, "timescale"] as const)
      expect(settingsAfter(PLAN.workbook, column("D", "extra"), column("D", role))).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it.each(["commentary", "rag"] as const)(
    "that held one of three, by the user's word, does not when another holds all three: %s",
    (role) => {
      const settings = settingsAfter(PLAN.workbook, column("G", role), column("E", "combined"));
      expect(columnsOf(planIn(readPlan(PLAN.workbook, settings)))).toBe("A ref, B action, C lead, D timescale, E combined*, F extra, G -");
    },
  );

  it("may be one of several that hold none of the fields", () => {
    const settings = settingsAfter(PLAN.workbook, column("A", "extra"), column("F", "extra"));
    expect(columnsOf(planIn(readPlan(PLAN.workbook, settings)))).toBe("A extra*, B action, C lead, D timescale, E rag, F extra*, G -");
  });

  it("that the table has not is not corrected", () => {
    expect(settingsAfter(PLAN.workbook, column("Z", "evidence"))).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it("keeps its own word when another with the same heading, or also without one, is given one", () => {
    const twins = sheet`
      | Ref | | Action | Notes | Lead | Due | Notes | |
      | 1.1 | new | Map the work of partners | first | Chair | May 2019 | second | third |`;
    const said = [column("D", "measure"), column("G", "evidence"), column("B", "objective"), column("H", "commentary")] as const;
    const settings = settingsAfter(twins.workbook, ...said);
    expect(columnsOf(planIn(readPlan(twins.workbook, settings)))).toBe(
      "A ref, B objective*, C action, D measure*, E lead, F timescale, G evidence*, H commentary*",
    );
    expect(settings.tables).toEqual([expect.objectContaining({ headings: ["Ref", "Action", "Notes", "Lead", "Due"] })]);
  });

  it("is corrected on its own sheet, not on another with the same headings", () => {
    const years = sheet`
      == Year 1 ==
      | Ref | Action | Lead | Due | Notes |
      | 1 | Map the work of partners | Chair | May 2019 | first |
      == Year 2 ==
      | Ref | Action | Lead | Due | Notes |
      | 2 | Train the front door | Chair | May 2020 | second |`;
    const settings = settingsAfter(years.workbook, column("E", "measure", 0), column("E", "evidence", 1));
    const plan = planIn(readPlan(years.workbook, settings));
    expect([columnsOf(plan, 0), columnsOf(plan, 1)]).toEqual([
      "A ref, B action, C lead, D timescale, E measure*",
      "A ref, B action, C lead, D timescale, E evidence*",
    ]);
    const back = planIn(
      readPlan(
        years.workbook,
        settingsAfter(
          years.workbook,
          () => ({ kind: "column", table: tableOf(plan, 0), column: 4, role: "measure" }),
          column("E", "evidence", 1),
          column("E", null, 1),
        ),
      ),
    );
    expect([columnsOf(back, 0), columnsOf(back, 1)]).toEqual([
      "A ref, B action, C lead, D timescale, E measure*",
      "A ref, B action, C lead, D timescale, E commentary",
    ]);
  });

  it("of ratings alone is not split, whatever its heading says", () => {
    const combined = sheet`
      | Ref | Action | Lead | Timescale | RAG rating, commentary and evidence |
      | 1.1 | Map the work | Chair | May 2019 | Green |
      | 1.2 | Train staff | Manager | June 2019 | Amber - slow |`;
    expect(columnsOf(planIn(readPlan(combined.workbook)))).toContain("E combined");
    const settings = settingsAfter(combined.workbook, column("E", "rag"));
    expect(tableOf(planIn(readPlan(combined.workbook, settings)))).toMatchObject({ combined: false, columns: { rag: 4 } });
    expect(foundIn(combined.workbook, settings)).toContain("rag-not-in-list Plan!E3");
    expect(foundIn(combined.workbook, DEFAULT_PLAN_SETTINGS)).not.toContain("rag-not-in-list Plan!E3");
  });

  it("with marks in it is read as the user says", () => {
    const ticked = sheet`
      | Task | Deadline | Police | Health | Progress |
      | Agree the protocol | 31/03/2022 | x | | Drafted |
      | Share the data | 30/04/2022 | | x | |
      | Hold a launch | 13/05/2022 | | x | |`;
    expect(outlineOf(planIn(readPlan(ticked.workbook)))[1]).toBe("Agree the protocol <Police>");
    const settings = settingsAfter(ticked.workbook, column("C", "extra"));
    expect(outlineOf(planIn(readPlan(ticked.workbook, settings))).slice(1, 3)).toEqual([
      "Agree the protocol",
      "> 31/03/2022 !Drafted +Police: x",
    ]);
  });
});

describe("a corrected column is known again", () => {
  const settings = settingsAfter(PLAN.workbook, column("G", "measure"), column("F", "extra"));

  it.each<[string, Drawn, string]>([
    [
      "when columns are inserted before it",
      sheet`
        | Improvement plan |
        | Ref | Theme | Action | Budget | Who | Finish | Status | Comments | Proof |
        | 1.1 | A | Map the work of all partners | 5 | Chair | May 2019 | Green | Drafted | Map agreed |`,
      "A ref, B extra, C action, D extra, E lead, F timescale, G rag, H extra*, I measure*",
    ],
    [
      "when columns are moved and rows inserted above",
      sheet`
        | Improvement plan |
        | Agreed in March |
        | |
        | Ref | Proof | Action | Who | Comments | Finish | Status |
        | 1.1 | Map agreed | Map the work of all partners | Chair | Drafted | May 2019 | Green |`,
      "A ref, B measure*, C action, D lead, E extra*, F timescale, G rag",
    ],
    [
      "when another heading is renamed and one goes",
      sheet`
        | Ref | Action | Lead officer | Status | Comments | Proof |
        | 1.1 | Map the work of all partners | Chair | Green | Drafted | Map agreed |`,
      "A ref, B action, C lead, D rag, E extra*, F measure*",
    ],
    [
      "when it is written in capitals, over two lines",
      sheet`
        | Ref | Action | Who | Finish | Status | COMMENTS | Proof: |
        | 1.1 | Map the work of all partners | Chair | May 2019 | Green | Drafted | Map agreed |`,
      "A ref, B action, C lead, D timescale, E rag, F extra*, G measure*",
    ],
  ])("%s", (_, { workbook }, after) => {
    const reading = readPlan(workbook, settings);
    expect(columnsOf(planIn(reading))).toBe(after);
    expect(reading.unused).toEqual([]);
  });

  it("among several with the same heading, and among those without one", () => {
    const twice = sheet`
      | Ref | Action | Comments | Lead | Due | Comments | |
      | 1.1 | Map the work of partners | first | Chair | May 2019 | second | third |`;
    const said = settingsAfter(twice.workbook, column("C", "measure"), column("G", "evidence"));
    expect(columnsOf(planIn(readPlan(twice.workbook, said)))).toBe(
      "A ref, B action, C measure*, D lead, E timescale, F commentary, G evidence*",
    );
    const moved = sheet`
      | Theme | Ref | Action | Comments | Lead | Due | Comments | |
      | x | 1.1 | Map the work of partners | first | Chair | May 2019 | second | third |`;
    expect(columnsOf(planIn(readPlan(moved.workbook, said)))).toBe(
      "A extra, B ref, C action, D measure*, E lead, F timescale, G commentary, H evidence*",
    );
  });

  it("in the table it was said of, and in no other of the sheet", () => {
    const two = sheet`
      | Action | Lead | Due | Notes |
      | Map the work | Chair | May 2019 | a |
      | Train staff | Chair | May 2019 | b |
      | |
      | Action | Lead | Due | RAG | Notes | Proof |
      | Tell parents | Chair | May 2019 | Green | c | d |`;
    const said = settingsAfter(two.workbook, column("D", "evidence"));
    const plan = planIn(readPlan(two.workbook, said));
    expect([columnsOf(plan, 0), columnsOf(plan, 1)]).toEqual([
      "A action, B lead, C timescale, D evidence*",
      "A action, B lead, C timescale, D rag, E commentary, F -",
    ]);
  });

  it("in every table with the same headings: one a page, one a priority", () => {
    const pages = sheet`
      | Priority 1: Prevent |
      | Action | Lead | Due | Comments |
      | Map the work | Chair | May 2019 | a |
      | Priority 2: Protect |
      | Action | Lead | Due | Comments |
      | Train staff | Chair | May 2019 | b |`;
    const said = settingsAfter(pages.workbook, column("D", "measure"));
    expect(outlineOf(planIn(readPlan(pages.workbook, said))).filter((line) => line.startsWith(">"))).toEqual([
      "> May 2019 [a]",
      "> May 2019 [b]",
    ]);
  });
});

describe("a correction of a column that no longer fits is not used, and says why", () => {
  const settings = settingsAfter(PLAN.workbook, column("G", "measure"));

  it.each<[string, Drawn, string, string]>([
    [
      "no column",
      sheet`
        | Ref | Action | Who | Finish | Status | Comments |
        | 1.1 | Map the work of all partners | Chair | May 2019 | Green | Drafted |`,
      "no column",
      "A ref, B action, C lead, D timescale, E rag, F commentary",
    ],
    [
      "several columns",
      sheet`
        | Ref | Action | Who | Finish | Status | Proof | Proof |
        | 1.1 | Map the work of all partners | Chair | May 2019 | Green | Map agreed | |`,
      "several columns",
      "A ref, B action, C lead, D timescale, E rag, F -, G -",
    ],
    [
      "another table",
      sheet`
        | Task | Owner | Deadline | RAG | Proof |
        | Map the work of all partners | Chair | May 2019 | Green | Map agreed |`,
      "no table",
      "A action, B lead, C timescale, D rag, E -",
    ],
    [
      "a sheet renamed",
      sheet`
        == Plan 2020 ==
        | Ref | Action | Who | Finish | Status | Comments | Proof |
        | 1.1 | Map the work of all partners | Chair | May 2019 | Green | Drafted | Map agreed |`,
      "no sheet",
      "A ref, B action, C lead, D timescale, E rag, F commentary, G -",
    ],
  ])("%s", (_, { workbook }, why, columns) => {
    const reading = readPlan(workbook, settings);
    expect(columnsOf(planIn(reading))).toBe(columns);
    const [unused, ...others] = reading.unused;
    expect([unused, others]).toEqual([expect.objectContaining({ of: "column", sheet: "Plan", why }), []]);
    expect(correctPlan(settings, { kind: "unused", unused: unused! }, workbook)).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it("unless it stands on a sheet that was not asked for", () => {
    expect(readPlan(PLAN.workbook, { ...settings, sheet: "Other" }).unused).toEqual([]);
  });
});

it("lands on its own column or nowhere, whatever is moved, inserted or deleted", () => {
  const headings = ["Ref", "Action", "Lead", "Due", "RAG", "Budget", "Notes", "Theme"];
  const draw = (columns: readonly string[]): ReadWorkbook => {
    const row = (cell: (heading: string, at: number) => string) => `| ${columns.map(cell).join(" | ")} |`;
    const text = [row((heading) => heading), ...[1, 2, 3].map((n) => row((heading) => (heading === "" ? "" : `${heading} ${n}`)))].join(
      "\n",
    );
    return sheet(Object.assign([text], { raw: [text] })).workbook;
  };
  const role = fc.constantFrom<ColumnReading>("measure", "evidence", "commentary", "extra", "objective");
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: headings.length - 1 }),
      role,
      fc.shuffledSubarray(headings, { minLength: 4 }),
      fc.array(fc.tuple(fc.nat(8), fc.constantFrom("", "New", "Risk", "Notes 2")), { maxLength: 3 }),
      (place, said, kept, inserted) => {
        const settings = settingsAfter(draw(headings), (plan) => ({ kind: "column", table: tableOf(plan), column: place, role: said }));
        fc.pre(settings !== DEFAULT_PLAN_SETTINGS && settings.tables.length > 0);
        const columns = [...kept];
        for (const [at, heading] of inserted) if (heading === "" || !columns.includes(heading)) columns.splice(at, 0, heading);
        const reading = readPlan(draw(columns), settings);
        const corrected =
          reading.kind === "plan" ? reading.plan.tables.flatMap(({ explained }) => explained.filter((each) => each.corrected)) : [];
        expect(corrected.map(({ header, role: now }) => [header, now])).toEqual(
          reading.kind === "plan" && reading.unused.length === 0 ? [[headings[place], said]] : [],
        );
        if (reading.kind === "plan" && !kept.includes(headings[place]!)) expect(reading.unused).toHaveLength(1);
      },
    ),
    { numRuns: 300 },
  );
});

describe("the row of headings", () => {
  // The first row reads as headings well enough; the real ones stand below it.
  const two = sheet`
    | Overview: Action, lead and timescale |
    | Action | Lead | Timescale | RAG |
    | Step | In charge | Until | Level |
    | Map the work | Chair | May 2019 | Green |
    | Train staff | Manager | June 2019 | Amber |`;
  const real = () => (): Correction => ({ kind: "headings", sheet: "Plan", row: 2, instead: 1 });

  it("is the one the user names, and the one it replaces is none", () => {
    const before = planIn(readPlan(two.workbook));
    expect([tableOf(before).headerRow, before.priorities[0]!.actions.length]).toEqual([1, 3]);
    const settings = settingsAfter(two.workbook, real());
    const reading = readPlan(two.workbook, settings);
    const after = planIn(reading);
    expect([after.tables.map(({ headerRow }) => headerRow), after.priorities[0]!.actions.length]).toEqual([[2], 2]);
    expect([reading.unused, reading.sheets]).toEqual([[], [expect.objectContaining({ sheet: "Plan", as: "plan", corrected: true })]]);
  });

  it("is counted on the sheet as it is now, and the one it replaces as it was read", () => {
    const now = sheet`
      | Printed for the board |
      | Overview: Action, lead and timescale |
      | Action | Lead | Timescale | RAG |
      | Step | In charge | Until | Level |
      | Map the work | Chair | May 2019 | Green |
      | Train staff | Manager | June 2019 | Amber |`;
    const said: Correction = { kind: "headings", sheet: "Plan", row: 3, instead: 1 };
    const settings = correctPlan(DEFAULT_PLAN_SETTINGS, said, two.workbook, now.workbook);
    expect(settings).toMatchObject({
      headerRows: [
        { headings: ["Action", "Lead", "Timescale", "RAG"], isHeader: false },
        { headings: ["Step", "In charge", "Until", "Level"], isHeader: true },
      ],
    });
    // The table moved by a row: its own row, named by its new number, is what was read anyway.
    expect(correctPlan(DEFAULT_PLAN_SETTINGS, { ...said, row: 2 }, two.workbook, now.workbook)).toMatchObject({
      headerRows: [{ headings: ["Action", "Lead", "Timescale", "RAG"], isHeader: true }],
    });
  });

  it("is found again where rows were inserted above it, and on every page that repeats it", () => {
    const moved = sheet`
      | Printed for the board |
      | |
      | Action | Lead | Timescale | RAG |
      | Step | In charge | Until | Level |
      | Map the work | Chair | May 2019 | Green |
      | Step | In charge | Until | Level |
      | Train staff | Manager | June 2019 | Amber |`;
    const reading = readPlan(moved.workbook, settingsAfter(two.workbook, real()));
    expect(planIn(reading).tables.map(({ headerRow }) => headerRow)).toEqual([3]);
    expect(planIn(reading).priorities[0]!.actions).toHaveLength(2);
    expect(reading.unused).toEqual([]);
  });

  it("is still known when one of its headings was renamed", () => {
    const renamed = sheet`
      | Action | Lead | Timescale | RAG |
      | Step | In charge | Latest | Level |
      | Map the work | Chair | May 2019 | Green |`;
    const reading = readPlan(renamed.workbook, settingsAfter(two.workbook, real()));
    expect([planIn(reading).tables.map(({ headerRow }) => headerRow), reading.unused]).toEqual([[1], []]);
  });

  it("that is no longer there is not looked for by its number", () => {
    const gone = sheet`
      | Action | Lead | Timescale | RAG |
      | Map the work | Chair | May 2019 | Green |
      | Train staff | Manager | June 2019 | Amber |
      | Tell parents | Officer | July 2019 | White |`;
    const settings = { ...settingsAfter(two.workbook, real()) };
    const only = { ...settings, headerRows: settings.headerRows.filter(({ isHeader }) => isHeader) };
    const reading = readPlan(gone.workbook, only);
    expect(planIn(reading).priorities[0]!.actions).toHaveLength(3);
    expect(reading.unused).toEqual([{ of: "header row", correction: only.headerRows[0], why: "no row" }]);
  });

  it("makes a plan of a sheet that has too few of the headings we look for", () => {
    const log = sheet`
      == Log ==
      | Decisions |
      | Job | Person |
      | Paint the waiting room | Ana |
      | Mend the door | Ben |`;
    expect(readPlan(log.workbook).kind).toBe("not found");
    const settings = settingsAfter(
      log.workbook,
      () => ({ kind: "headings", sheet: "Log", row: 1, instead: null }),
      column("A", "action"),
      column("B", "lead"),
    );
    expect(outlineOf(planIn(readPlan(log.workbook, settings)))).toEqual([
      "#",
      "Paint the waiting room <Ana>",
      "> ",
      "Mend the door <Ben>",
      "> ",
    ]);
  });

  it("can be taken back", () => {
    expect(settingsAfter(two.workbook, real(), () => ({ kind: "sheet as read", sheet: "Plan" }))).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it.each([
    ["blank", 9],
    ["far below", 1_000_000],
  ])("cannot be a row without text: %s", (_, row) => {
    expect(correctPlan(DEFAULT_PLAN_SETTINGS, { kind: "headings", sheet: "Plan", row, instead: 1 }, two.workbook)).toBe("no such row");
    expect(correctPlan(DEFAULT_PLAN_SETTINGS, { kind: "no headings", sheet: "Plan", row }, two.workbook)).toBe("no such row");
  });

  it("is what was said of it last, and nothing said of other rows is lost", () => {
    const said = (row: number) => (): Correction => ({ kind: "no headings", sheet: "Plan", row });
    const settings = settingsAfter(two.workbook, said(1), said(2), () => ({ kind: "headings", sheet: "plan", row: 2, instead: null }));
    expect(settings.headerRows.map(({ row, isHeader }) => [row, isHeader])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it("makes its sheet part of the plan only where no row of it was one, and beside those that are", () => {
    const before = { ...DEFAULT_PLAN_SETTINGS, planSheets: ["Other"], ignoredSheets: ["PLAN", "Old"] };
    const said: Correction = { kind: "headings", sheet: "Plan", row: 2, instead: 1 };
    expect(correctPlan(before, said, two.workbook)).toMatchObject({ planSheets: ["Other"], ignoredSheets: ["Old"] });
    expect(correctPlan(before, { ...said, instead: null }, two.workbook)).toMatchObject({ planSheets: ["Other", "Plan"] });
  });

  it("is known by its first two hundred cells", () => {
    const cells = (text: string) => `| ${Array.from({ length: 203 }, (_, at) => `${text} ${at}`).join(" | ")} |`;
    const wide = sheetOf(`${cells("Heading")}\n${cells("Text")}`);
    const corrected = correctPlan(DEFAULT_PLAN_SETTINGS, { kind: "headings", sheet: "Plan", row: 0, instead: null }, wide.workbook);
    expect(corrected).toMatchObject({ headerRows: [{ row: 0, isHeader: true }] });
  });

  it("of one table among several can be said to be none", () => {
    const several = sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green |
      | |
      | Action | Lead | Due date | Status |
      | Buy pens | Chair | May 2019 | yes |`;
    const before = planIn(readPlan(several.workbook));
    expect(before.tables).toHaveLength(2);
    const settings = settingsAfter(several.workbook, () => ({ kind: "no headings", sheet: "Plan", row: 3 }));
    expect(planIn(readPlan(several.workbook, settings)).tables.map(({ headerRow }) => headerRow)).toEqual([0]);
  });
});

describe("a sheet", () => {
  const both = sheet`
    == Action plan ==
    | Ref | Action | Lead | Timescale |
    | 1.1 | Map the work | Chair | May 2019 |
    == Risks ==
    | Risk ID | Risk description | Likelihood | Action | Owner | Review date | RAG |
    | R1 | Loss of funding | 3 | Bid for more | Chair | May 2019 | Red |
    == Log ==
    | Action | Owner | Room |
    | Paint | Ana | blue |`;
  const takenFor = (settings: PlanSettings) =>
    readPlan(both.workbook, settings).sheets.map(({ as, corrected }) => `${as}${corrected ? "*" : ""}`);

  it("is taken for the plan, left out, or almost one, and says so", () => {
    expect(readPlan(both.workbook).sheets).toEqual([
      { sheet: "Action plan", as: "plan", nearest: expect.objectContaining({ row: 0 }), corrected: false },
      { sheet: "Risks", as: "left out", nearest: expect.objectContaining({ row: 0 }), corrected: false },
      {
        sheet: "Log",
        as: "near",
        nearest: { sheet: "Log", row: 0, found: ["action", "lead"], headers: ["Action", "Owner", "Room"] },
        corrected: false,
      },
    ]);
  });

  it("holds no plan when the user says so, and is part of it when they say so", () => {
    const ignored = settingsAfter(both.workbook, () => ({ kind: "sheet", sheet: "Action plan", isPlan: false }));
    expect(takenFor(ignored)).toEqual(["ignored", "plan", "near"]);
    const all = settingsAfter(both.workbook, () => ({ kind: "sheet", sheet: "risks", isPlan: true }));
    expect(takenFor(all)).toEqual(["plan", "plan*", "near"]);
    expect(
      settingsAfter(
        both.workbook,
        () => ({ kind: "sheet", sheet: "Risks", isPlan: true }),
        () => ({ kind: "sheet as read", sheet: "Risks" }),
      ),
    ).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it("that was renamed or deleted is said", () => {
    const settings = { ...DEFAULT_PLAN_SETTINGS, ignoredSheets: ["Old plan"], planSheets: ["Other"] };
    expect(readPlan(both.workbook, settings).unused).toEqual([
      { of: "ignored sheet", sheet: "Old plan", why: "no sheet" },
      { of: "plan sheet", sheet: "Other", why: "no sheet" },
    ]);
  });

  it("corrected in one quarter does not keep the next quarter's from being read", () => {
    const quarter = `
      | Ref | Action | Lead | Timescale | Status |
      | 1.1 | Map the work | Chair | May 2019 | Green |
      | 1.2 | Train staff | Manager | June 2019 | Amber |
      | 1.3 | Tell parents | Officer | July 2019 | White |`;
    const first = sheet(Object.assign([`== Q1 ==${quarter}`], { raw: [`== Q1 ==${quarter}`] }));
    const next = `== Q1 ==${quarter}\n== Q2 ==${quarter}`;
    const settings = settingsAfter(first.workbook, column("E", "extra"));
    const reading = readPlan(sheet(Object.assign([next], { raw: [next] })).workbook, settings);
    expect(planIn(reading).tables.map((table) => table.sheet)).toEqual(["Q2"]);
  });

  it("is known by its whole name", () => {
    const alike = sheet`
      == Plan 1 ==
      | Action | Lead | Timescale |
      | Map the work | Chair | May 2019 |
      == Plan (1) ==
      | Action | Lead | Timescale |
      | Train staff | Chair | May 2019 |`;
    const settings = settingsAfter(alike.workbook, () => ({ kind: "sheet", sheet: "Plan (1)", isPlan: false }));
    expect(planIn(readPlan(alike.workbook, settings)).tables.map((table) => table.sheet)).toEqual(["Plan 1"]);
  });
});

describe("what was said before", () => {
  const row = (number: number, isHeader = true) => ({ sheet: "Plan", row: number, headings: [`Row ${number}`], isHeader });
  const mark = (header: string, role: ColumnReading) => ({ header, left: "", right: "", nth: 0, of: 1, role });
  const settings: PlanSettings = {
    ...DEFAULT_PLAN_SETTINGS,
    ignoredSheets: ["Old", "Older"],
    planSheets: ["Risks", "Log"],
    period: { start: "2019-02-30", end: "2020-03-31" },
    headerRows: [row(1), row(2), { ...row(3), sheet: "Log" }],
    tables: [
      { sheet: "Plan", headings: ["Action", "Notes"], columns: [mark("Notes", "evidence"), mark("Proof", "measure")] },
      { sheet: "Log", headings: ["Job"], columns: [mark("Job", "action")] },
    ],
    meanings: [
      { status: "Grey", meaning: "done" },
      { status: "Pink", meaning: "dropped" },
    ],
  };
  const { tables, headerRows } = settings;

  it.each<[what: string, unused: Extract<Correction, { kind: "unused" }>["unused"], after: Partial<PlanSettings>]>([
    [
      "of a column",
      { of: "column", sheet: "Plan", correction: tables[0]!.columns[1]!, why: "no column" },
      { tables: [{ ...tables[0]!, columns: [tables[0]!.columns[0]!] }, tables[1]!] },
    ],
    [
      "of a table's only column",
      { of: "column", sheet: "Log", correction: { ...tables[1]!.columns[0]! }, why: "no table" },
      { tables: [tables[0]!] },
    ],
    ["of a row", { of: "header row", correction: { ...headerRows[0]! }, why: "no row" }, { headerRows: headerRows.slice(1) }],
    ["of a sheet that holds none", { of: "ignored sheet", sheet: "old", why: "no sheet" }, { ignoredSheets: ["Older"] }],
    ["of a sheet of the plan", { of: "plan sheet", sheet: "Log", why: "no sheet" }, { planSheets: ["Risks"] }],
    [
      "of a status",
      { of: "meaning", correction: { status: "grey", meaning: "done" }, why: "no status" },
      { meanings: [{ status: "Pink", meaning: "dropped" }] },
    ],
    ["of the period", { of: "period", why: "no such days" }, { period: null }],
  ])("%s goes alone where it fits nothing any more", (_, unused, after) => {
    expect(correctPlan(settings, { kind: "unused", unused }, PLAN.workbook)).toEqual({ ...settings, ...after });
  });

  it("of one sheet goes alone when its headings are taken as read", () => {
    expect(correctPlan(settings, { kind: "sheet as read", sheet: "LOG" }, PLAN.workbook)).toEqual({
      ...settings,
      headerRows: headerRows.slice(0, 2),
      planSheets: ["Risks"],
    });
  });

  it("of other statuses and sheets stays", () => {
    expect(correctPlan(settings, { kind: "meaning", status: "GREY", meaning: "behind" }, PLAN.workbook)).toMatchObject({
      meanings: [
        { status: "Pink", meaning: "dropped" },
        { status: "GREY", meaning: "behind" },
      ],
    });
    expect(correctPlan(settings, { kind: "sheet", sheet: "Risks", isPlan: false }, PLAN.workbook)).toMatchObject({
      planSheets: ["Log"],
      ignoredSheets: ["Old", "Older", "Risks"],
    });
  });

  it("may be all the workbook can keep", () => {
    const full = { ...settings, ignoredSheets: Array.from({ length: 500 }, (_, at) => `Sheet ${at}`) };
    expect(correctPlan(full, { kind: "sheet", sheet: "One more", isPlan: false }, PLAN.workbook)).toBe("too many");
  });
});

describe("the plan's period", () => {
  const drawn = sheet`
    | Action plan 2019 – 2021 |
    | Ref | Action | Lead | Timescale | RAG |
    | 1.1 | Map the work | Chair | Quarterly | Green |
    | 1.2 | Train staff | Manager | February 2022 | White |`;
  const period = { start: day("2019-04-01"), end: day("2022-03-31") };

  it("is the one the user states, in every date that rests on it", () => {
    const before = planIn(readPlan(drawn.workbook));
    expect(before.period).toMatchObject({ start: day("2019-01-01"), end: day("2021-12-31"), certain: false, basis: "words" });
    const settings = settingsAfter(drawn.workbook, () => ({ kind: "period", period }));
    const reading = readPlan(drawn.workbook, settings);
    expect(planIn(reading).period).toMatchObject({ ...period, certain: true, rivals: [], basis: "settings" });
    expect(reading.instead.period).toEqual(before.period);
    const due = (plan: Plan) => plan.priorities[0]!.actions[0]!.milestones[0]!.reading!.due;
    expect([due(before), due(planIn(reading))]).toEqual([day("2021-12-31"), period.end]);
  });

  it("decides what lies outside the plan", () => {
    const narrow = settingsAfter(drawn.workbook, () => ({ kind: "period", period: { start: day("2019-01-01"), end: day("2021-12-31") } }));
    const wide = settingsAfter(drawn.workbook, () => ({ kind: "period", period }));
    expect(foundIn(drawn.workbook, narrow)).toContain("timescale-outside-plan Plan!D4");
    expect(foundIn(drawn.workbook, wide)).not.toContain("timescale-outside-plan Plan!D4");
  });

  it("must end after it starts, and can be taken back", () => {
    const { start, end } = period;
    const oneDay = { kind: "period", period: { start, end: start } } as const;
    expect(correctPlan(DEFAULT_PLAN_SETTINGS, oneDay, drawn.workbook)).toMatchObject({
      period: { start: "2019-04-01", end: "2019-04-01" },
    });
    expect(correctPlan(DEFAULT_PLAN_SETTINGS, { kind: "period", period: { start: end, end: start } }, drawn.workbook)).toBe("no such days");
    expect(
      settingsAfter(
        drawn.workbook,
        () => ({ kind: "period", period }),
        () => ({ kind: "period", period: null }),
      ),
    ).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it.each([
    ["ends before it starts", "2021-12-31", "2019-01-01"],
    ["names a day that there is not", "2019-02-30", "2021-12-31"],
  ])("is not used when what is kept %s", (_, start, end) => {
    const reading = readPlan(drawn.workbook, { ...DEFAULT_PLAN_SETTINGS, period: { start, end } });
    expect(planIn(reading).period).toMatchObject({ basis: "words" });
    expect(reading.unused).toEqual([{ of: "period", why: "no such days" }]);
  });
});

describe("what a status means", () => {
  const drawn = sheet`
    | Ref | Action | Lead | Timescale | RAG | Evidence |
    | 1.1 | Map the work | Chair | May 2019 | Blue | |
    | 1.2 | Train staff | Manager | June 2019 | Green | |
    | |
    | RAG | Definition |
    | Red | Not on track |
    | Green | On track |
    | Blue | See the minutes |`;
  const blue = (meaning: "done" | "dropped" | null) => (): Correction => ({ kind: "meaning", status: "blue", meaning });

  it("is what the user says, and the rules go by it", () => {
    const settings = settingsAfter(drawn.workbook, blue("dropped"));
    const reading = readPlan(drawn.workbook, settings);
    expect(planIn(reading).key.statuses.map(({ status, meaning }) => `${status}: ${meaning}`)).toEqual([
      "Red: behind",
      "Green: on-track",
      "Blue: dropped",
    ]);
    expect(reading.instead.meanings.get("Blue")).toBe("done");
    const before = foundIn(drawn.workbook, DEFAULT_PLAN_SETTINGS);
    const after = foundIn(drawn.workbook, settings);
    expect([before.includes("evidence-missing Plan!F2"), after.includes("evidence-missing Plan!F2")]).toEqual([true, false]);
    expect(after).not.toEqual(before);
  });

  it("is said once a status, and can be taken back", () => {
    expect(settingsAfter(drawn.workbook, blue("dropped"), blue("done")).meanings).toEqual([{ status: "blue", meaning: "done" }]);
    expect(settingsAfter(drawn.workbook, blue("dropped"), blue(null))).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it("of a status that the key no longer has is said, and is not used", () => {
    const settings = { ...DEFAULT_PLAN_SETTINGS, meanings: [{ status: "Grey", meaning: "done" as const }] };
    const reading = readPlan(drawn.workbook, settings);
    expect(reading.unused).toEqual([{ of: "meaning", correction: settings.meanings[0], why: "no status" }]);
    expect(planIn(reading).key).toEqual(planIn(readPlan(drawn.workbook)).key);
  });
});

it("takes everything back at once", () => {
  const settings = settingsAfter(
    PLAN.workbook,
    column("F", "evidence"),
    () => ({ kind: "meaning", status: "White", meaning: "dropped" }),
    () => ({ kind: "period", period: { start: day("2019-04-01"), end: day("2020-03-31") } }),
  );
  expect(correctPlan(settings, { kind: "all as read" }, PLAN.workbook)).toEqual(DEFAULT_PLAN_SETTINGS);
});

describe("how dates are read", () => {
  const drawn = sheet`
    | Action plan 2019/20 |
    | Ref | Action | Lead | Timescale |
    | 1.1 | Map the work of all partners | Chair | 03/04/2019 |
    | 1.2 | Train the staff of the front door | Chair | May 2019 |`;
  const dues = (settings: PlanSettings) =>
    planIn(readPlan(drawn.workbook, settings)).priorities[0]!.actions.map(({ milestones }) => milestones[0]!.reading!.due);
  const say = (dates: Extract<Correction, { kind: "dates" }>["dates"]) => (): Correction => ({ kind: "dates", dates });

  it("is as the user says, one thing at a time, and as the words show once that is taken back", () => {
    expect(dues(DEFAULT_PLAN_SETTINGS)).toEqual([day("2019-04-03"), day("2019-05-31")]);
    const monthFirst = settingsAfter(drawn.workbook, say({ dayFirst: false }));
    expect(dues(monthFirst)).toEqual([day("2019-03-04"), day("2019-05-31")]);
    const both = settingsAfter(drawn.workbook, say({ dayFirst: false }), say({ monthDue: "first day" }));
    expect(both).toEqual({ ...DEFAULT_PLAN_SETTINGS, dayFirst: false, monthDue: "first day" });
    expect(dues(both)).toEqual([day("2019-03-04"), day("2019-05-01")]);
    expect(settingsAfter(drawn.workbook, say({ monthDue: "first day" }), () => ({ kind: "dates as read" }))).toEqual(DEFAULT_PLAN_SETTINGS);
  });
});
