import { headerWords, isPlanHeader, readHeaderRow, withoutCaughtLines, type HeaderRow } from "../../../src/domain/plan/find-headers";
import { linesOfSheet } from "../../../src/domain/plan/sheet-lines";
import { sheetOf } from "../../support/drawn-sheet";
import { sheet } from "../../support/drawn-sheet";
import { outlineOf, planOf } from "../../support/plan-outline";

/** The first row of these, with the one below it, as a header. */
function read(...rows: string[]): HeaderRow | null {
  const [line, next] = linesOfSheet(sheetOf(rows.join("\n")).workbook.grids[0]!).lines;
  return readHeaderRow(line!, next);
}
const isHeader = (...rows: string[]): boolean => {
  const row = read(...rows);
  return row !== null && isPlanHeader(row);
};
/** Each heading with what it was taken for. */
const rolesOf = (row: HeaderRow | null): string[] | null => row && row.cells.map(({ text, reading }) => `${text}: ${reading?.role ?? "?"}`);

describe("a plan's header", () => {
  it.each([
    "| Ref | Action | Lead | Timescale | RAG |",
    "| Action | Lead | RAG |",
    "| Task | Owner | Deadline |",
    "| Task | Owner | Apr | May | Jun |",
    "| Task | Owner | Apr 2019 | May 2019 | Jun 2019 |",
    "| Task | Owner | 2019/20 | 2020/21 | 2021/22 |",
    "| Task | Owner | Q1 19/20 | Q2 19/20 | Q3 19/20 |",
    '| Task | Owner | number(2019,"0") | number(2020,"0") | number(2021,"0") |',
    "| Task | Owner | Deadline | Ward | Parish | Tier |",
    "| Task | Owner | Deadline | RAG | Comments | Ward | Parish | Tier | Band | Grid | Lot |",
    "| What we will do | Who will do it | By when |",
  ])("%s", (row) => expect(isHeader(row)).toBe(true));

  it.each([
    ["too little of a plan", "| Action | Lead |"],
    ["two periods alone", "| Task | Owner | Apr | May |"],
    ["periods without actions", "| Indicator | Owner | Apr | May | Jun |"],
    ["an agenda", "| Item | Lead | Time |"],
    ["who and when of nothing, among other columns", "| Course | Lead | Deadline | RAG | Ward | Parish | Tier | Band |"],
    ["little about who, what or when", "| Action | Success criteria | Evidence | Comments |"],
    ["a date", "| Action | Lead | 31/03/2019 | RAG |"],
    ["a date with a number", '| Action | Lead | number(43500,"0") | RAG |'],
    ["an amount", '| Action | Lead | number(1989,"0") | RAG |'],
    ["a large amount", '| Action | Lead | number(2101,"0") | RAG |'],
    ["a part of an amount", '| Action | Lead | number(2019.5,"0.0") | RAG |'],
    ["a ref", "| 1.1 | Action | Lead | RAG |"],
    ["a ref with letters", "| LP12.4 | Action | Lead | RAG |"],
    ["a bullet", "| Action | Lead | • Timescale | RAG |"],
    ["a long text", `| Action | Lead | Timescale | RAG | ${"all that the board agreed ".repeat(9)} |`],
  ])("is not %s: %s", (_, row) => expect(isHeader(row)).toBe(false));
});

describe("a header of two rows", () => {
  it("divides headings over several columns", () =>
    expect(
      rolesOf(
        read(
          "| No. | Agreed action | Responsibility | < | Completion date | < | RAG | < |",
          "| ^   | ^             | Lead | Support   | Original | Revised | Q1 | Q2 |",
        ),
      ),
    ).toEqual([
      "No.: ref",
      "Agreed action: action",
      "Responsibility Lead: lead",
      "Responsibility Support: lead",
      "Completion date Original: timescale",
      "Completion date Revised: timescale",
      "RAG Q1: rag",
      "RAG Q2: rag",
    ]));

  it("divides a heading that is not merged over the cells beside it", () =>
    expect(rolesOf(read("| Action | Who | | When | | RAG |", "| | Lead | Support | Start date | End date | |"))).toEqual([
      "Action: action",
      "Who Lead: lead",
      "Who Support: lead",
      "When Start date: extra",
      "When End date: timescale",
      "RAG: rag",
    ]));

  it("takes along what stands under a heading or beside all of them", () =>
    expect(rolesOf(read("| Action | Responsibility | < | RAG | | |", "| Task | Lead | Support | | | Comments |"))).toEqual([
      "Action Task: action",
      "Responsibility Lead: lead",
      "Responsibility Support: lead",
      "RAG: rag",
      "Comments: commentary",
    ]));

  it.each([
    ["a row further down", ["| Action | Responsibility | < | RAG |", "| |", "| | Lead | Support | |"]],
    ["a row of data", ["| Action | Responsibility | < | Deadline |", "| Map the work | Chair | Manager | 31/03/2019 |"]],
    ["an action and its lead", ["| Action | Responsibility | < | RAG |", "| Map the work | Ana Hart | Ben Cole | |"]],
    ["a single part", ["| Action | Responsibility | < | RAG |", "| | Lead | | |"]],
    [
      "long texts",
      [
        "| Action | Responsibility | < | RAG |",
        "| | Lead officer who answers to the Board for all of it, by name | Officers who support the lead officer in all of this, by name | |",
      ],
    ],
  ])("is not made by %s", (_, rows) => expect(read(...rows)?.below).toBeNull());

  it("is not made by details of a priority above a header", () => {
    const plan = planOf(sheet`
      | Priority 1: Neglect | < | < | < |
      | Lead agency: Police | < | Lead officer: Ana Hart | < |
      | Action | Who | By when | RAG |
      | Map the work | Chair | May 2019 | Green |`);
    expect(outlineOf(plan)).toEqual([
      "# 1 Neglect",
      "~ Lead agency: Police",
      "~ Lead officer: Ana Hart",
      "Map the work <Chair>",
      "> May 2019 {Green}",
    ]);
  });
});

describe("lines caught in a heading's cell", () => {
  const rows = [
    "| Action | Lead | Timescale | RAG |",
    "| Agreed by the Board⏎in May⏎Action | Lead | Timescale | RAG |",
    "| Action⏎required | Lead | Timescale | RAG |",
  ].map((row) => read(row)!);
  const cells = withoutCaughtLines(rows).map(({ cells: [first] }) => first);

  it("are taken out where the rest is a heading elsewhere", () => {
    expect(cells[1]).toMatchObject({ text: "Action", own: "Action", before: "Agreed by the Board\nin May", reading: { role: "action" } });
  });

  it("stay where the rest is none", () => {
    expect(cells[0]).toMatchObject({ text: "Action", before: "" });
    expect(cells[2]).toMatchObject({ text: "Action\nrequired", before: "" });
  });
});

it("headers with the same words in their order are one", () => {
  const [one, other, third] = ["| Action | Lead | RAG |", "| ACTION: | Lead  | Rag |", "| Action Lead | RAG |"].map((row) =>
    headerWords(read(row)!),
  );
  expect(other).toBe(one);
  expect(third).not.toBe(one);
});
