import { reportOn } from "../../../../src/app/check-workbook";
import { readIsoDay } from "../../../../src/domain/calendar/day";
import { planFigures, type PlanFigures } from "../../../../src/domain/sheets/plan-figures";
import { leadEmails } from "../../../../src/domain/sheets/summary/emails-sheet";
import { linesOf, MOST_LINES } from "../../../../src/domain/sheets/fit-text";
import { sheet, sheetOf, type Drawn } from "../../../support/drawn-sheet";

const asOf = readIsoDay("2020-04-01")!;
const figuresOf = ({ workbook }: Drawn): PlanFigures => {
  const { plan, findings } = reportOn(workbook, { asOf });
  return planFigures(plan!, findings, asOf);
};
const textsTo = (lead: string, figures: PlanFigures): readonly string[] =>
  leadEmails(figures, "The plan").find((one) => one.lead === lead)!.texts;

it("asks for what each action lacks, twice where two actions of the same words lack it, and names the rest", () => {
  const figures = figuresOf(
    sheetOf(`| Action | Lead officer | Timescale | Measure of success | RAG rating | Commentary |
      | Test | Cy | May 2020 | A report | Red | |
      | Ship | Cy | July 2020 | A shop | Green | On the way |
      | Test | Cy | June 2020 | A report | Red | |
      | | | July 2020 | A second report | Red | |`),
  );
  expect(textsTo("Cy", figures)).toEqual([
    `To: Cy
Subject: The plan, position at 1 April 2020

Dear colleague,

You lead 3 actions in this plan. Please look at 2 of them before the plan is circulated:

Test (row 2 of the sheet “Plan”, rated Red)
- It is rated Red but has no commentary. The key asks for a brief explanation. Write what holds it up and what will be done.

Test (row 4 of the sheet “Plan”, rated Red)
- It is rated Red but has no commentary. The key asks for a brief explanation. Write what holds it up and what will be done.

Nothing more is needed for now on “Ship” (next due 31 July 2020).

You can make the changes in the plan itself, or reply with them.

Thank you.`,
  ]);
});

it("names an action without the full stop its text ends with, which would part it from what is said in brackets", () => {
  const [words] = textsTo(
    "Cy",
    figuresOf(
      sheetOf(`| Action | Lead officer | Timescale | RAG rating | Commentary |
      | Tell all partners. | Cy | May 2020 | Red | |
      | Ask them, meet them ... | Cy | June 2020 | Red | |`),
    ),
  );
  expect(words).toContain("\nTell all partners (row 2 of");
  expect(words).toContain("\nAsk them, meet them ... (row 3 of");
});

it("asks after a date that has passed where the check speaks of something else, and not twice where it speaks of the date", () => {
  const [words] = textsTo(
    "Cy",
    figuresOf(
      sheetOf(`| Action | Lead officer | Timescale | RAG rating | Commentary |
      | Tell all | Cy | May 2016 – March 2021 and July 2016 | White | |
      | Ask them | Cy | June 2019 | Amber | |`),
    ),
  );
  expect(words).toContain(
    "has passed. Rate its progress, or change its timescale.\n- A date in its timescale, 31 July 2016, passed 1,340 days ago.",
  );
  expect(words!.match(/June 2019/g)).toHaveLength(2);
  expect(words).toContain("- It is rated Amber, but its time (“June 2019”) ran out 276 days ago, on 30 June 2019.");
});

describe("of actions that share a row", () => {
  const figures = figuresOf(sheet`
    | Priority | Action | Lead officer | Timescale |
    | 1: Training | ${"• Develop and agree the content of an annual multi-agency training programme for the whole of the year 2019-20\n• Develop a new subgroup for the quality of what is taught\n• Draw up a list of trainers"} | Ana Hart. | ${"April 08, to be reviewed Sept 08.\nJanuary 2020\nJune 2020"} |`);

  it("tells each lead only what is wrong with the action itself", () => {
    const about = new Map(
      figures.actions.map(({ action, findings }) => [action.text!.text.slice(0, 12), findings.map(({ rule }) => rule)]),
    );
    expect([...about.keys()]).toEqual(["Develop and ", "Develop a ne", "Draw up a li"]);
    expect(about.get("Develop and ")).toContain("timescale-ambiguous");
    expect(about.get("Develop a ne")).not.toContain("timescale-ambiguous");
    expect(about.get("Draw up a li")).not.toContain("timescale-ambiguous");
  });
});

it("takes a long text apart between actions, each part small enough to be shown, and never leaves the close alone", () => {
  const long = "Carry out the work that was agreed with every partner agency in the borough, and tell the board how it stands. ".repeat(2);
  for (const actions of [2, 3, 5, 8, 13, 21]) {
    const rows = Array.from({ length: actions }, (_, at) => `| 1.${at + 1} | ${long} | Ana Hart | May 2020 | A report | Red | |`);
    const figures = figuresOf(
      sheetOf(`| Ref | Action | Lead officer | Timescale | Measure of success | RAG rating | Commentary |\n${rows.join("\n")}`),
    );
    const texts = textsTo("Ana Hart", figures);
    for (const text of texts) expect(linesOf(text, 140)).toBeLessThanOrEqual(MOST_LINES);
    expect(texts.at(-1)).toMatch(/^1\.|^To: /);
    expect(texts.join("\n").match(/^1\.\d+ /gm)).toHaveLength(actions);
  }
});

it("says which of an action's milestones falls due, and only that of an action with one date", () => {
  const figures = figuresOf(
    sheetOf(`| Ref | Action | Lead officer | Timescale | Measure of success | RAG rating | Commentary |
      | 1.1 | Test | Cy | A plan by 30.04.2020, a report by 01.04.2020 | A report | White | Later |
      | | | | Ongoing | A habit | | |
      | | | | August 2020 | A second report | | |
      | 1.2 | Ship | Cy | 2 April 2020 | A ship | White | Later |`),
  );
  expect(textsTo("Cy", figures).join("\n")).toContain(`
- A milestone is due by 1 April 2020, today (“A plan by 30.04.2020, a report by 01.04.2020”). Please say whether that date will be met.
- A milestone is due by 30 April 2020, in 29 days (“A plan by 30.04.2020, a report by 01.04.2020”). Please say whether that date will be met.

1.2 Ship (row 5 of the sheet “Plan”, rated White)
- It is due by 2 April 2020, in 1 day. Please say whether that date will be met.
`);
});

it("asks after a late date once: not where the check has named the same day", () => {
  const figures = figuresOf(
    sheetOf(`| Ref | Action | Lead officer | Timescale | Measure of success | RAG rating | Commentary |
      | 1.1 | Test | Cy | 31.01.2020, then 30.04.2021 | A report | White | Later |
      | 1.2 | Ship | Cy | 1.01.2020, then 30.04.2021 | A ship | White | Later |
      | | | | 31.01.2020 | A boat | | |`),
  );
  const [test = "", ship = ""] = textsTo("Cy", figures).join("\n").split("\n1.2 Ship");
  expect(test).toContain("(31 January 2020) has passed");
  expect(test).not.toContain("A date in its timescale");
  expect(ship).toContain("(1 January 2020) has passed");
  expect(ship).toContain("- A date in its timescale, 31 January 2020, passed 61 days ago.");
});
