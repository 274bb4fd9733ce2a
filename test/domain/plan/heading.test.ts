import { columnRoles } from "../../../src/domain/plan/column-roles";
import { headerOf } from "../../../src/domain/plan/find-headers";
import {
  headingOf,
  isExample,
  isFootnote,
  isNote,
  isSignature,
  isTally,
  numberedHeading,
  readDetail,
  readHeading,
  titleOfTable,
} from "../../../src/domain/plan/heading";
import { DEFAULT_KEY } from "../../../src/domain/plan/rag-key";
import { linesOfSheet, type SheetLine } from "../../../src/domain/plan/sheet-lines";
import { sheetOf } from "../../support/drawn-sheet";

const linesOf = (...rows: string[]): readonly SheetLine[] => linesOfSheet(sheetOf(rows.join("\n")).workbook.grids[0]!).lines;
const lineOf = (row: string): SheetLine => linesOf(row)[0]!;
/** A table's columns by its headings and rows, and the lines of the rows. */
function tableOf(headings: string, ...rows: string[]) {
  const [header, ...body] = linesOf(headings, ...rows);
  return { columns: columnRoles(headerOf(header!), body, DEFAULT_KEY), body };
}

describe("a priority's heading", () => {
  it.each([
    ["PRIORITY 1: Improving practice", "priority", "1", "Improving practice"],
    ["Priority 2 – Early help", "priority", "2", "Early help"],
    ["Priority: LSCB2 Multiple Risk Factors", "priority", "LSCB2", "Multiple Risk Factors"],
    ["Strategic Priority Two: Neglect", "priority", "Two", "Neglect"],
    ["Theme A: Voice of the child", "theme", "A", "Voice of the child"],
    ["Objective IV. Governance", "objective", "IV", "Governance"],
    ["Work stream 3 Training", "workstream", "3", "Training"],
    ["Priority: a better start", "priority", null, "a better start"],
    ["1. Respond to identified issues.", null, "1", "Respond to identified issues."],
    ["Early help", null, null, "Early help"],
    ["Part of the programme", null, null, "Part of the programme"],
    ["Section 2: Leadership", "section", "2", "Leadership"],
    ["Section 3 – Safer recruitment", "section", "3", "Safer recruitment"],
    ["Section 11 / 175 audit: areas for improvement", null, null, "Section 11 / 175 audit: areas for improvement"],
    ["Section 11 Audit 2024: action plan", null, null, "Section 11 Audit 2024: action plan"],
    ["Section 175/157 return", null, null, "Section 175/157 return"],
    ["Section 42 enquiries", null, null, "Section 42 enquiries"],
    ["Section 11 self-assessment", null, null, "Section 11 self-assessment"],
    ["10 new beds by May", null, null, "10 new beds by May"],
    ["12. Respond to identified issues", null, "12", "Respond to identified issues"],
    ["3 new posts, by item 4. of the review", null, null, "3 new posts, by item 4. of the review"],
    ["2019. A new start", null, null, "2019. A new start"],
    ["Key theme 4 - Transitions", "theme", "4", "Transitions"],
    ["Priority area no. 3: Homes", "priority", "3", "Homes"],
    ["Recommendation 2.1: Supervision", "recommendation", "2.1", "Supervision"],
    ["Pillar 1 – Prevention", "pillar", "1", "Prevention"],
    ["Pledge 2: We will help you", "pledge", "2", "We will help you"],
    ["Area of weakness 3: Waiting times", "area of weakness", "3", "Waiting times"],
    ["Areas for improvement: recording", "areas for improvement", null, "recording"],
    ["Cause of concern 1: High-rise", "cause of concern", "1", "High-rise"],
    ["AFI 4: Quality assurance", "afi", "4", "Quality assurance"],
    ["Pledge to help you", null, null, "Pledge to help you"],
    ["Section eight) Governance", "section", "eight", "Governance"],
    ["Priority eighteen-year-olds", null, null, "Priority eighteen-year-olds"],
  ])("%p", (text, kind, number, title) => expect(readHeading(text)).toEqual({ kind, number, title, named: kind !== null }));
});

describe("what is said of a priority", () => {
  it.each([
    ["Board Officer: James Fox", { label: "Board Officer", text: "James Fox" }],
    ["What do we want to be different?\n• Safer children", { label: "What do we want to be different?", text: "• Safer children" }],
    ["Key delivery mechanism:", { label: "Key delivery mechanism", text: "" }],
    ["Ensure that schools know about the pathway", null],
    ["Outcome:   Children are heard  ", { label: "Outcome", text: "Children are heard" }],
    ["What the nine agencies of this board will do: meet", { label: "What the nine agencies of this board will do", text: "meet" }],
    ["What all of the nine agencies of this board will do: meet", null],
    ["A: Leadership", null],
    ["This plan, which has been agreed by all of the partner agencies together: see below", null],
  ])("%p", (text, detail) => expect(readDetail(text)).toEqual(detail));
});

describe("print that is no part of the plan", () => {
  it.each([
    "| This page is intentionally left blank |",
    "| Page 3 |",
    "| page 3 of 12 |",
    "| Total | £500 |",
    "| Grand total |",
    "| End of table |",
    "| Version 2 |",
    "| Author: Ana Hart |",
    "| Approved by | The Board |",
    "| Signed |",
    "| Date: 1 May 2019 |",
    "| File name: plan.docx |",
  ])("%s", (row) => expect(isNote(lineOf(row))).toBe(true));

  it.each([
    "| Pages 3 to 5 are rewritten |",
    "| See page 3 |",
    "| Totals are reported each quarter |",
    "| The end of table talks |",
    "| Versions are kept |",
    "| Dates of training are agreed |",
    "| Signed agreements are kept |",
    "| Version 2 | Publish the protocol | Chair | May 2019 |",
  ])("not: %s", (row) => expect(isNote(lineOf(row))).toBe(false));
});

describe("a row in which the plan is signed", () => {
  it.each([
    "| Signed off by Independent Scrutineer: | | | Date: |",
    "| Signed: ……………… | Date: …………… |",
    "| Approved by: |",
    "| Signed on behalf of the partnership: | Name: | Position: | Date: |",
    "| Approved by: Ana Hart | Date: 1 May 2019 |",
    "| Reviewed by the Board: ____ |",
  ])("%s", (row) => expect(isSignature(lineOf(row))).toBe(true));

  it.each([
    "| Signed agreements: publish them | Chair | May 2019 |",
    "| Signed off by: | Chair | May 2019 |",
    "| Agreed actions | Chair |",
    "| Approved by: Ana Hart | Chair |",
    "| Completed audit: share with schools | Chair | May 2019 | Green |",
    "| Date: |",
  ])("not: %s", (row) => expect(isSignature(lineOf(row))).toBe(false));
});

describe("a row that shows how to fill the plan in", () => {
  it.each([
    "| Example: Annual checks | Example: raise uptake | Example: J Smith | Example: May 2019 |",
    "| EXAMPLE | Raise uptake | J Smith | May 2019 |",
    "| e.g. 1.1 | e.g. Raise uptake | e.g. J Smith | May 2019 |",
    "| (Example) | Raise uptake | J Smith |",
  ])("%s", (row) => expect(isExample(lineOf(row))).toBe(true));

  it.each([
    "| 1.1 | Publish examples of good practice | Chair | May 2019 |",
    "| 1.1 | e.g. leaflets and posters | Chair | May 2019 |",
    "| Example: Raise uptake | Chair |",
    "| Exemplars | Raise uptake | Chair |",
  ])("not: %s", (row) => expect(isExample(lineOf(row))).toBe(false));
});

describe("an explanation below a table", () => {
  it.each([
    ["| * Actions are closed by the chair |", 1],
    ["| † Joint with health |", 1],
    ["| (1) Paid for by the ICB |", 1],
    ["| [2] See the minutes of May |", 1],
    ["| Note all dates are the last of a month |", 1],
    ["| Notes: as agreed |", 1],
    ["| NB dates are provisional |", 1],
    ["| N.B. dates are provisional |", 1],
    ["| Key to colours |", 1],
    ["| Source: inspection report |", 1],
    ["| Abbreviations used |", 1],
    ["| GLAA = Gangmasters and Labour Abuse Authority |", 1],
    ["| Glossary |", 1],
    ["| Agreed by the Board in May |", 2],
  ])("%s, %i row below", (row, gap) => expect(isFootnote(lineOf(row), gap)).toBe(true));

  it.each([
    ["| Agreed by the Board in May |", 1],
    ["| and reported to the Board |", 2],
    ["| * Actions are closed | Chair |", 2],
    ["| Noted by the Board |", 1],
    ["| Keyworkers are trained |", 1],
    ["| Sources of referrals are mapped |", 1],
    ["| NBC is told |", 1],
    ["| Share the list * |", 1],
    ["| (a) Tell schools |", 1],
    ["| [b] Tell parents |", 1],
  ])("not: %s, %i row below", (row, gap) => expect(isFootnote(lineOf(row), gap)).toBe(false));
});

describe("a count of actions below a plan", () => {
  const { columns } = tableOf("| Ref | Action | Lead | Timescale | RAG |", "| 1.1 | Map the work | Chair | May 2019 | Green |");

  it.each([
    "| Red | 3 |",
    "| Amber/Green | 3 | 25% |",
    "| RAG rating | Number of actions |",
    "| Status | % |",
    "| Number of actions rated Red | 1,250 |",
    "| Total actions | 12 |",
    "| Not started | 0 |",
    "| Overdue | | 4 |",
  ])("%s", (row) => expect(isTally(lineOf(row), columns)).toBe(true));

  it.each([
    "| 3 | Complete |",
    "| 3 | | 2019 |",
    "| Red |",
    "| Complete the audit | 2020 |",
    "| Audit of all the Red actions | 2020 |",
    "| Red | Chair | 3 |",
    "| Number of actions | Chair |",
    "| | Green | 50% |",
    "| | Red | 3 |",
    "| Status | Complete |",
  ])("not: %s", (row) => expect(isTally(lineOf(row), columns)).toBe(false));

  it("is not a rating and a percentage in a table whose first column is the rating", () => {
    const rated = tableOf("| RAG | Action | Lead | Timescale | % |", "| Green | Map the work | Chair | May 2019 | 20% |");
    expect(isTally(lineOf("| Green | | | | 50% |"), rated.columns)).toBe(false);
  });
});

describe("a row that numbers and names the actions under it", () => {
  const read = (row: string, next: string) => {
    const { columns, body } = tableOf("| Ref | Action | Lead | Timescale |", row, next, "| 9.9 | Tell all | Chair | May 2019 |");
    const heading = numberedHeading(body[0]!, columns, body[1]);
    return heading && `${heading.kind} ${heading.number}: ${heading.title}`;
  };

  it.each([
    ["| 2 | Children are matched well |", "| 2.1 | Recruit carers | Manager | May 2019 |", "priority 2: Children are matched well"],
    ["| 2. | Children are matched well |", "| 2.1 | Recruit carers | Manager | May 2019 |", "priority 2: Children are matched well"],
    ["| 2.0 | Children are matched well |", "| 2.1 | Recruit carers | Manager | May 2019 |", "priority 2: Children are matched well"],
    ["| 2) | Children are matched well |", "| 2a | Recruit carers | Manager | May 2019 |", "priority 2: Children are matched well"],
    ["| 2 | Children are matched well |", "| 2/1 | Recruit carers | Manager | May 2019 |", "priority 2: Children are matched well"],
    ["| 2.1 | Children are matched well |", "| 2.1.1 | Recruit carers | Manager | May 2019 |", "objective 2.1: Children are matched well"],
    ["| A | Leadership |", "| A1 | Recruit a chair | Manager | May 2019 |", "priority A: Leadership"],
    ["| LD | Leadership |", "| LD1 | Recruit a chair | Manager | May 2019 |", "priority LD: Leadership"],
  ])("%s above %s", (row, next, heading) => expect(read(row, next)).toBe(heading));

  it.each([
    ["| 2 | Recruit carers |", "| 3 | Match children | Manager | May 2019 |"],
    ["| 2 | Recruit carers |", "| 3.1 | Match children | Manager | May 2019 |"],
    ["| 1 | Recruit carers |", "| 10 | Match children | Manager | May 2019 |"],
    ["| 2.0 | Recruit carers |", "| 2.0 | Match children | Manager | May 2019 |"],
    ["| 2 | Recruit carers | Manager |", "| 2.1 | Match children | Manager | May 2019 |"],
    ["| 2 | | Manager |", "| 2.1 | Match children | Manager | May 2019 |"],
    ["| A | Recruit carers |", "| B1 | Match children | Manager | May 2019 |"],
    ["| A1 | Recruit carers |", "| A12 | Match children | Manager | May 2019 |"],
    ["| A | Recruit carers |", "| | Match children | Manager | May 2019 |"],
  ])("not: %s above %s", (row, next) => expect(read(row, next)).toBeNull());
});

describe("a title above a table", () => {
  it.each(["Prevention", "1. Early help", "What the partnership will do this first year to keep children safe"])("%s", (title) =>
    expect(titleOfTable(lineOf(`| ${title} |`))).not.toBeNull(),
  );

  it.each([
    "| Prevention | Chair |",
    "| and prevention |",
    "| • Prevention |",
    "| 1.1 |",
    "| May 2019 |",
    "| We prevent harm. |",
    "| The board agreed: |",
    "| What the partnership will do this very first year to keep children safe |",
  ])("not: %s", (row) => expect(titleOfTable(lineOf(row))).toBeNull());
});

describe("a heading among the rows of a table", () => {
  const NUMBERED = "| Ref | Action | Lead | Timescale | RAG |";
  const PLAIN = "| Action | Lead | Timescale | RAG |";
  const ROW = "| 1.1 | Map the work | Chair | May 2019 | Green |";
  const read = (headings: string, row: string, next: string | null = ROW) => {
    const [line, below] = linesOf(row, ...(next === null ? [] : [next]));
    const { columns } = tableOf(headings, headings === PLAIN ? "| Map the work | Chair | May 2019 | Green |" : ROW);
    return headingOf(line!, columns, below)?.title ?? null;
  };

  it.each([
    [NUMBERED, "| Early help | < | < | < | < |", "Early help"],
    [NUMBERED, "| Early help | < | < |", "Early help"],
    [NUMBERED, "| | Early help | < | < | < |", "Early help"],
    [NUMBERED, "| Early help |", "Early help"],
    [NUMBERED, "| Priority 2: Early help |", "Early help"],
    [NUMBERED, "| Priority 2 | Early help for all |", "Early help for all"],
    [PLAIN, "| Early help |", "Early help"],
    [
      PLAIN,
      "| 1. Respond in good time to all of the issues that the review of last year named |",
      "Respond in good time to all of the issues that the review of last year named",
    ],
    [
      PLAIN,
      "| Theme 3: Early help, in every school and every nursery of the whole of this borough. |",
      "Early help, in every school and every nursery of the whole of this borough.",
    ],
  ])("of %s: %s", (headings, row, title) => expect(read(headings, row)).toBe(title));

  it.each([
    ["a single word beside its number", NUMBERED, "| Priority 2 | Neglect |"],
    ["a name beside a whole heading", NUMBERED, "| Priority 2: Neglect | Ana Hart, Chair |"],
    ["an action without its ref", NUMBERED, "| | Early help |"],
    ["a goal in the action column", NUMBERED, "| | Outcome: children are heard |"],
    ["a lead alone", NUMBERED, "| | | Chair |"],
    ["what goes on from above", NUMBERED, "| and early help | < | < | < | < |"],
    ["a bullet", NUMBERED, "| • Early help | < | < | < | < |"],
    ["a ref alone", NUMBERED, "| 1.2 |"],
    ["a date alone", NUMBERED, "| May 2019 | < | < | < | < |"],
    ["a version line", NUMBERED, "| Version 2 | < | < | < | < |"],
    ["a long text", NUMBERED, `| ${"The board met and agreed. ".repeat(17)} | < | < | < | < |`],
    ["a sentence", PLAIN, "| Train the staff. |"],
    ["more words than a heading has", PLAIN, "| Train the staff of every school and of every nursery too |"],
  ])("not %s", (_, headings, row) => expect(read(headings, row)).toBeNull());

  it("has a row of actions below it, or the table's width", () => {
    expect(read(NUMBERED, "| Early help |", "| Prevention |")).toBeNull();
    expect(read(NUMBERED, "| Early help | < | < | < |", "| Prevention |")).toBe("Early help");
    expect(read(NUMBERED, "| Early help | < | < | < |", null)).toBeNull();
    expect(read(NUMBERED, "| Summary |", "| Red | 2 |")).toBeNull();
  });

  it("outside a table calls itself a priority or the like", () => {
    expect(headingOf(lineOf("| Priority 1: Neglect |"), null, undefined)?.title).toBe("Neglect");
    expect(headingOf(lineOf("| | | Priority 1: Neglect |"), null, undefined)?.title).toBe("Neglect");
    expect(headingOf(lineOf("| Neglect |"), null, undefined)).toBeNull();
  });
});
