import { readFileSync } from "node:fs";
import path from "node:path";
import { findKeys } from "../../../src/domain/plan/find-keys";
import { keyOfCells } from "../../../src/domain/plan/key-of-cells";
import { DEFAULT_KEY, makeKey, makeStatus, meaningOf, withMeanings } from "../../../src/domain/plan/rag-key";
import { readStatus } from "../../../src/domain/plan/rating";
import { linesOfSheet } from "../../../src/domain/plan/sheet-lines";
import { sheet, type Drawn } from "../../support/drawn-sheet";
import { planOf } from "../../support/plan-outline";

const keysOf = ({ workbook }: Drawn) => workbook.grids.flatMap((grid) => findKeys(linesOfSheet(grid))).map(({ key }) => key);
const statusesOf = (drawn: Drawn) => keysOf(drawn).map(({ statuses }) => statuses.map(({ status, meaning }) => `${status}: ${meaning}`));

describe("the default key", () => {
  it("means what the contract says, and asks for commentary on Red and Amber", () => {
    expect(
      DEFAULT_KEY.statuses.map(({ status, meaning, needsCommentary, colour, aliases }) => [
        status,
        meaning,
        needsCommentary,
        colour,
        aliases,
      ]),
    ).toEqual([
      ["Red", "behind", true, "#FF0000", ["R"]],
      ["Amber", "at-risk", true, "#FFC000", ["A"]],
      ["Green", "on-track-or-done", false, "#00B050", ["G"]],
      ["Purple", "dropped", false, "#7030A0", ["P"]],
      ["White", "not-started", false, "#FFFFFF", ["W"]],
    ]);
  });
});

describe("a definition that asks for an explanation", () => {
  it.each([
    "Off track. Comment needed.",
    "Significant delay. Exception report required",
    "Slipped: give an anticipated date and the reasons for the delay",
    "Minor delay, explain in the progress column",
    "Behind – commentary must be provided",
    "Late: please provide a short narrative",
    "Not achieved (state why)",
    "At risk; comments are required",
    "Overdue. Add a comment.",
    "Late – state the reason",
    "Late: exception report needed",
    "Give brief details",
  ])("%s", (definition) => {
    expect(makeStatus("Red", definition, null, null).needsCommentary).toBe(true);
  });

  it.each([
    "Off track",
    "No comments received",
    "Delivered; see the commentary",
    "Required action not taken",
    "Report to the board required",
  ])("not: %s", (definition) => {
    expect(makeStatus("Red", definition, null, null).needsCommentary).toBe(false);
  });
});

interface OtherKey {
  readonly name: string;
  readonly levels: readonly (readonly [string, string])[];
}
const OTHER_KEYS = JSON.parse(readFileSync(path.resolve(__dirname, "../../workbooks/gold/other-rag-keys.json"), "utf8")) as OtherKey[];

/** What each status means, as a person reads its definition. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  "Isle of Man Programme for Government 2018-19": ["on-track", "at-risk", "behind", "done"],
  "Stockton Council select committee progress categories": ["done", "on-track", "behind", "behind"],
  "Milton Keynes corporate project dashboard 2012": ["on-track", "at-risk", "behind", "behind"],
  "Reading BC audit tracker": ["behind", "at-risk", "on-track", "done"],
  "Salford neighbourhood action plan status": ["not-started", "behind", "on-track", "done"],
  "Home Office partnership action plans (PSA1)": ["behind", "at-risk", "on-track"],
  "Bracknell Forest council plan overview": ["on-track", "at-risk", "behind"],
  "Internal audit recommendation priority (organisation not named in the source)": ["unknown", "unknown", "unknown"],
};

describe("other partnerships' keys", () => {
  it.each(OTHER_KEYS.map(({ name, levels }) => [name, levels] as const))("%s", (name, levels) => {
    const key = makeKey(
      levels.map(([status, definition]) => makeStatus(status, definition, null, null)),
      { from: "workbook", area: null },
    );
    expect(key.statuses.map(({ meaning }) => meaning)).toEqual(MEANINGS[name]);
  });

  it("ask for reasons where their definition does", () => {
    const [, , slipped] = OTHER_KEYS[1]!.levels;
    expect(makeStatus(slipped![0], slipped![1], null, null).needsCommentary).toBe(true);
  });
});

describe("what a status means", () => {
  it.each([
    ["Red", "Not started", "not-started"],
    ["Amber", "In progress", "on-track"],
    ["Green", "Complete", "done"],
    ["Green", "Completed or on target", "on-track-or-done"],
    ["Amber", "Behind schedule but recovery plan in place", "at-risk"],
    ["Red", "Action overdue / off track", "behind"],
    ["Blue", "Action fully embedded with evidence of impact", "done"],
    ["Grey", "Action no longer required", "dropped"],
    ["White", "Not yet due", "not-started"],
    ["Complete", "", "done"],
    ["On track", "", "on-track"],
    ["Slipped", "", "behind"],
    ["Not on course", "", "behind"],
    ["On course", "The action will be completed by its date", "on-track"],
    ["Turquoise", "Anything at all", "unknown"],
    ["Red", "", "behind"],
    ["Yellow", "", "at-risk"],
    ["Orange", "", "at-risk"],
    ["Green", "", "on-track-or-done"],
    ["Blue", "", "done"],
    ["Purple", "", "dropped"],
    ["White", "", "not-started"],
    ["Yellow", "Behind, but being managed", "at-risk"],
    ["Orange", "Behind; mitigation agreed", "at-risk"],
    ["Red", "Behind, but being managed", "behind"],
    ["100% - complete", "", "done"],
    ["75% complete", "", "unknown"],
    ["Completed late", "", "done"],
    ["Completed on time", "", "done"],
    ["Blue", "Future action", "not-started"],
    ["Blue", "Action not due to commence yet", "not-started"],
    ["Grey", "Planned for a later phase", "not-started"],
    ["Grey", "Scheduled to start in April", "not-started"],
    ["Planned", "", "not-started"],
    ["Amber", "Some progress made but behind schedule", "at-risk"],
    ["Amber", "Delayed but in hand", "at-risk"],
    ["Amber", "Work started but not yet on track", "at-risk"],
    ["Amber", "Overdue by less than a month", "behind"],
    ["Slipped", "Behind schedule", "behind"],
    ["Red", "Not progressing", "behind"],
    ["Red", "Not delivered on time", "behind"],
    ["Red", "Work not started and deadline passed", "behind"],
    ["Red", "High risk of not achieving the target", "behind"],
    ["Not implemented", "", "behind"],
    ["High risk", "", "unknown"],
    ["Black", "Action closed – no longer relevant", "dropped"],
    ["Blue", "Completed or superseded, and closed", "done"],
    ["Ahead of schedule", "", "on-track"],
    ["Rejected", "", "dropped"],
    ["Open", "", "unknown"],
    ["", "", "unknown"],
  ])("%s, %p: %s", (status, definition, meaning) => expect(meaningOf(status, definition)).toBe(meaning));
});

describe("a key table", () => {
  it("is found under its title, with its colours", () => {
    const [key] = keysOf(sheet`
      | RAG Status Key and Definitions | < |
      | Status | Definition |
      | Red fill(#FF0000) | Overdue. Give reasons. |
      | Blue fill(#0070C0) | Complete |`);
    expect(key).toMatchObject({ from: "workbook", area: { row: 0, column: 0, rowCount: 4, columnCount: 2 } });
    expect(key?.statuses.map(({ status, meaning, needsCommentary, colour }) => [status, meaning, needsCommentary, colour])).toEqual([
      ["Red", "behind", true, "#FF0000"],
      ["Blue", "done", false, "#0070C0"],
    ]);
    expect(readStatus("complete", key!)?.status.status).toBe("Blue");
  });

  it("is found without a heading, to the right of other cells, by colour alone, as a legend", () => {
    expect(
      statusesOf(sheet`
        | Red | Overdue |
        | Amber | At risk |
        | Green | On target |`),
    ).toEqual([["Red: behind", "Amber: at-risk", "Green: on-track"]]);
    expect(
      statusesOf(sheet`
        | Ref | Action | Lead | Timescale | RAG | | Rating | Meaning |
        | 1.1 | Do it | Chair | May 2019 | 1 | | 1 | Achieved |
        | 1.2 | Do more | Chair | May 2019 | 2 | | 2 | Not achieved |`),
    ).toEqual([["1: done", "2: behind"]]);
    expect(
      statusesOf(sheet`
        | Colour | What it means |
        | fill(#FF0000) | Action overdue |
        | fill(#92D050) | Action complete |`),
    ).toEqual([["Red: behind", "Green: done"]]);
    expect(statusesOf(sheet`| Key:⏎Red = overdue⏎Amber = at risk⏎Green = complete |`)).toEqual([
      ["Red: behind", "Amber: at-risk", "Green: done"],
    ]);
    expect(statusesOf(sheet`| R - not started | A - in progress | G - complete |`)).toEqual([["R: not-started", "A: on-track", "G: done"]]);
  });

  it.each([
    "Green = complete; Amber = in progress; Red = not started",
    "RAG rating: Green – complete, Amber – in progress, Red – not started",
    "Green (complete), Amber (in progress), Red (not started)",
    "Key: Green: complete • Amber: in progress • Red: not started",
    "RAG key - G = complete; A = in progress, on time or nearly; R = not started;",
    "Green: complete. Amber: in progress. Red: not started.",
    "BRAG – Green: complete, Amber: in progress, Red: not started",
    "Green = complete / Amber = in progress / Red = not started",
    "Green = complete   Amber = in progress   Red = not started",
    "✔ complete; ● in progress; ✖ not started",
  ])("is found in one line: %s", (text) => {
    const [key, other] = keysOf(sheet`| ${text} |`);
    expect(other).toBeUndefined();
    expect(key?.statuses.map(({ meaning }) => meaning)).toEqual(["done", "on-track", "not-started"]);
  });

  it("is found in the heading of the ratings, which stays a heading", () => {
    for (const heading of [
      "RAG⏎Red – not started⏎Amber – in progress⏎Green – complete",
      "RAG status (Red = not started, Amber = in progress, Green = complete)",
      "RAG rating: Red – not started; Amber – in progress; Green – complete",
    ]) {
      const drawn = sheet`
        | Action | Lead | By when | ${heading.replaceAll("⏎", "\n")} |
        | Map it | Chair | May 2019 | Amber |
        | Audit it | Nurse | June 2019 | Red |`;
      expect(statusesOf(drawn)).toEqual([["Red: not-started", "Amber: on-track", "Green: done"]]);
      const [table] = planOf(drawn).tables;
      expect([table?.columns.rag, table?.combined]).toEqual([3, false]);
    }
  });

  it("is not seen in a cell that tells how a rating went", () =>
    expect(
      statusesOf(sheet`
        | Action | Lead | By when | Progress and RAG |
        | Map it | Chair | May 2019 | Red – no staff⏎Amber – in progress⏎Green – complete |`),
    ).toEqual([]));

  it.each([
    "Red = not started; Amber = in progress",
    "Leads: Chair – agenda; Police – data; Health – report",
    "The Green team met, the Red team did not",
  ])("is not seen in: %s", (text) => expect(keysOf(sheet`| ${text} |`)).toEqual([]));

  it("is not seen in lists of look-ups side by side", () => {
    expect(
      statusesOf(sheet`
        | RAG status |  | Prio |
        | White      |  | 1    |
        | Amber      |  | 2    |
        | Red        |  | 3    |
        | Green      |  |      |`),
    ).toEqual([]);
  });

  it("is not seen in a plan, a list of words or a glossary", () => {
    expect(
      keysOf(sheet`
        | Action | Lead | RAG | Description |
        | Do it | Chair | Red | Late |
        | Do more | Chair | Amber | Soon |
        | RAG status |
        | Red |
        | Amber |
        | Green |
        | LSCB | Local Safeguarding Children Board |
        | MASH | Multi-Agency Safeguarding Hub |
        | CSE | Child Sexual Exploitation |`),
    ).toEqual([]);
  });
});

describe("other words for a status", () => {
  it("are its letter where no other begins so, the parts of its name, its short definition", () => {
    const key = makeKey(
      [
        makeStatus("Blue – Complete", "Done and evidenced", null, null),
        makeStatus("Green", "On track", null, null),
        makeStatus("Grey", "Not due", null, null),
      ],
      { from: "workbook", area: null },
    );
    expect(key.statuses.map(({ aliases }) => aliases)).toEqual([["B", "Blue", "Complete"], ["On track"], ["Not due"]]);
  });

  const aliases = (...statuses: (readonly [status: string, definition: string])[]) =>
    makeKey(
      statuses.map(([status, definition]) => makeStatus(status, definition, null, null)),
      { from: "workbook", area: null },
    ).statuses.map((each) => each.aliases);

  it("are none that another status could mean", () => {
    expect(aliases(["Green", "On track"], ["Amber", "On track: some delay"])).toEqual([["G"], ["A"]]);
    expect(aliases(["Complete", ""], ["Blue", "Complete"])).toEqual([["C"], ["B"]]);
    expect(aliases(["Blue – Complete", ""], ["Green – Complete", ""])).toEqual([
      ["B", "Blue"],
      ["G", "Green"],
    ]);
    expect(aliases(["Green", ""], ["Grey", ""], ["Red", ""])).toEqual([[], [], ["R"]]);
  });

  it("are not its own name again, nor a sentence, nor the letter that it is", () => {
    expect(aliases(["Complete", "complete"])).toEqual([["C"]]);
    expect(aliases(["Red", "No progress has been made"])).toEqual([["R"]]);
    expect(aliases(["Red", " Off track ; tell the board"])).toEqual([["R", "Off track"]]);
    expect(aliases(["G", "On track"], ["1", "Late"], ["Été", ""])).toEqual([["On track"], ["Late"], []]);
    expect(aliases(["Blue (complete)", ""], ["Red/late", ""])).toEqual([
      ["B", "Blue", "complete"],
      ["R", "Red", "late"],
    ]);
  });

  it("leave two colours in one name alone", () => {
    const key = makeKey([makeStatus("Amber/Green", "", null, null), makeStatus("Amber/Red", "", null, null)], {
      from: "workbook",
      area: null,
    });
    expect(key.statuses.map(({ aliases }) => aliases)).toEqual([[], []]);
  });
});

describe("the key that cells show", () => {
  const words = (key: ReturnType<typeof keyOfCells>) => key?.statuses.map(({ status, meaning }) => `${status}: ${meaning}`) ?? null;

  it("comes from the drop-down when it has other words than the default key", () => {
    expect(words(keyOfCells([], [["Red", "Amber", "Green", "Blue"]]))).toEqual([
      "Red: behind",
      "Amber: at-risk",
      "Green: on-track",
      "Blue: done",
    ]);
    expect(keyOfCells([], [["Red", "Amber", "Green"]])).toBeNull();
    expect(keyOfCells([], [["Alice", "Bob"]])).toBeNull();
  });

  it("comes from the ratings when the default key reads few of them", () => {
    expect(words(keyOfCells(["Complete", "On track", "complete", "Slipped", "Not started"], []))).toEqual([
      "Complete: done",
      "On track: on-track",
      "Slipped: behind",
      "Not started: not-started",
    ]);
    expect(keyOfCells(["Red", "Green", "amber ", "Complete"], [])).toBeNull();
    expect(keyOfCells(["apple", "pear", "plum"], [])).toBeNull();
  });
});

it("the key of a list of ratings kept on another sheet is the plan's", () => {
  const { key } = planOf(sheet`
    == Actions ==
    | Ref | Action | Owner | Due | Status |
    | 1 | Agree funding | Chair | May 2024 | Open list(=Lists!A1:A4) |
    | 2 | Share the briefing | Manager | June 2024 | On hold list(=Lists!A1:A4) |
    | 3 | Write to GPs | Doctor | July 2024 | list(=Lists!A1:A4) |
    == Lists ==
    | Open |
    | Closed |
    | On hold |
    | Overdue |`);
  expect(key.from).toBe("cells");
  expect(key.statuses.map(({ status }) => status)).toEqual(["Open", "Closed", "On hold", "Overdue"]);
});

describe("a status", () => {
  it("has the colour of its cell, else the one that its name names", () => {
    const colours = [
      ["Green", "#92D050"],
      ["Blue – Complete", null],
      ["Amber/Green", null],
      ["Complete", null],
    ] as const;
    expect(colours.map(([status, fill]) => makeStatus(status, "", null, fill).colour)).toEqual(["#92D050", "#0070C0", null, null]);
  });

  it("for what is on track or done means on track beside one for what is done, where its colour alone says so", () => {
    const meanings = (...statuses: (readonly [string, string])[]) =>
      makeKey(
        statuses.map(([status, definition]) => makeStatus(status, definition, null, null)),
        { from: "workbook", area: null },
      ).statuses.map(({ meaning }) => meaning);
    expect(meanings(["Green", ""], ["Blue", ""])).toEqual(["on-track", "done"]);
    expect(meanings(["Green", ""], ["Red", ""])).toEqual(["on-track-or-done", "behind"]);
    expect(meanings(["Green", "Completed or on target"], ["Blue", ""])).toEqual(["on-track-or-done", "done"]);
    expect(meanings(["On target or completed", ""], ["Blue", ""])).toEqual(["on-track-or-done", "done"]);
  });
});

it("a status means what the user says it means", () => {
  expect(withMeanings(DEFAULT_KEY, [{ status: "purple", meaning: "done" }]).statuses[3]).toMatchObject({
    status: "Purple",
    meaning: "done",
  });
});
