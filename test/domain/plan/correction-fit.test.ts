import { fitColumn, fitHeaderRows, fitTables, keptHeading, markOf, sameSheet } from "../../../src/domain/plan/correction-fit";
import { linesOfSheet } from "../../../src/domain/plan/sheet-lines";
import { sheet, type Drawn } from "../../support/drawn-sheet";

it.each([
  [" Lead \n officer ", "Lead officer"],
  ["Lead \t  officer", "Lead officer"],
  ["word ".repeat(50), "word ".repeat(40).trim()],
  ["", ""],
])("the heading %j is kept as %j", (text, kept) => expect(keptHeading(text)).toBe(kept));

it("sheets are the same whatever the case of their names", () =>
  expect([sameSheet("Action Plan", "ACTION plan"), sameSheet("Plan 1", "Plan 2")]).toEqual([true, false]));

describe("a row of headings", () => {
  const linesIn = ({ workbook }: Drawn) => linesOfSheet(workbook.grids[0]!).lines;
  const said = (row: number, ...headings: readonly string[]) => ({ sheet: "Plan", row, headings: [...headings], isHeader: true });

  it.each<[what: string, drawn: Drawn, row: number, found: readonly number[]]>([
    [
      "every row that has all its words, in whatever case",
      sheet`
        | Step | Who | Until |
        | Map the work | Chair | May 2019 |
        | STEP: | who | Until |
        | Who | Step | Until |`,
      5,
      [0, 2],
    ],
    [
      "the row most like it",
      sheet`
        | Step | Who | Room | Until |
        | Map the work | Chair | Hall | May 2019 |
        | Step | Who | Until then |
        | Step | Until | Who |`,
      0,
      [3],
    ],
    [
      "the nearest below of two that are as like it",
      sheet`
        | Step | Who | Until | Cost |
        | Map the work | Chair | May 2019 | £5 |
        | Step | Who | Until | Room |
        | Tell parents | Chair | May 2019 | Hall |`,
      2,
      [2],
    ],
    [
      "the nearest above of two that are as like it",
      sheet`
        | Map the work | Chair | May 2019 | £5 |
        | Step | Who | Until | Cost |
        | Tell parents | Chair | May 2019 | Hall |
        | Step | Who | Until | Room |
        | Tell schools | Chair | May 2019 | Hall |`,
      0,
      [1],
    ],
    [
      "none that has but half of its words",
      sheet`
        | Step | Person | Until |
        | Step | Who |
        | Map the work | Chair | May 2019 |`,
      0,
      [1],
    ],
    [
      "none where it has become another",
      sheet`
        | Step | Person | Until |
        | Map the work | Who | May 2019 |
        | Until |`,
      0,
      [],
    ],
  ])("is %s", (_, drawn, row, found) => {
    const correction = said(row, "Step", "Who", "Until");
    const { rows, fitting } = fitHeaderRows(linesIn(drawn), [correction]);
    expect([[...rows], [...fitting]]).toEqual([found.map((each) => [each, true]), found.length > 0 ? [correction] : []]);
  });

  it("is told apart from one whose headings are cut elsewhere", () => {
    const drawn = sheet`
      | Step Who | Until |
      | Step | Who Until |`;
    expect([...fitHeaderRows(linesIn(drawn), [said(0, "Step", "Who Until")]).rows.keys()]).toEqual([1]);
  });

  it("has the last word said of it", () => {
    const drawn = sheet`
      | Step | Who |
      | Map the work | Chair |`;
    const corrections = [said(0, "Step", "Who"), { ...said(0, "Step", "Who"), isHeader: false }];
    expect([...fitHeaderRows(linesIn(drawn), corrections).rows]).toEqual([[0, false]]);
    expect(fitHeaderRows(linesIn(drawn), [])).toEqual({ rows: new Map(), fitting: new Set() });
  });
});

describe("a table", () => {
  const said = (...headings: readonly string[]) => ({ sheet: "Plan", headings: [...headings], columns: [] });
  const tables = [
    ["Step", "Who", "Until"],
    ["Step", "Who", "Room", "–"],
    ["Job", "Person"],
    ["–", "*"],
  ];

  it.each<[what: string, headings: readonly string[], places: readonly number[]]>([
    ["with all its headings", ["who", "Step", "Until:"], [0]],
    ["with most of them", ["Step", "Who", "Cost", "Until"], [0]],
    ["of several with as many of them", ["Step", "Who"], [0, 1]],
    ["with half of them", ["Job", "Person", "Cost", "Until then"], [2]],
    ["with fewer: none", ["Job", "Cost", "Until then"], []],
    ["of headings without a word: none", ["*", "–"], []],
  ])("is the one %s", (_, headings, places) => {
    const correction = said(...headings);
    expect([...(fitTables(tables, [correction]).get(correction) ?? [])]).toEqual(places);
  });
});

describe("a column", () => {
  const columns = (...headers: readonly string[]) => headers.map((header) => ({ header }));

  it.each<[what: string, headers: readonly string[], place: number, mark: ReturnType<typeof markOf>]>([
    ["its heading", ["Step", "Who"], 1, { header: "Who", left: "", right: "", nth: 0, of: 1 }],
    [
      "its place among those with the same heading",
      ["Notes", "Who", "NOTES:"],
      2,
      { header: "NOTES:", left: "", right: "", nth: 1, of: 2 },
    ],
    ["those beside it", ["Step", "", "Who", "Until"], 1, { header: "", left: "Step", right: "Who", nth: 0, of: 1 }],
    ["the nearest with words", ["Step", "–", "–", "*", "Who"], 2, { header: "", left: "Step", right: "Who", nth: 1, of: 3 }],
    ["the one beside it at the table's left", ["", "Step", "Who", ""], 0, { header: "", left: "", right: "Step", nth: 0, of: 1 }],
    ["the one beside it at the table's right", ["", "Step", "Who", ""], 3, { header: "", left: "Who", right: "", nth: 0, of: 1 }],
  ])("is marked by %s, and found again", (_, headers, place, mark) => {
    expect(markOf(columns(...headers), place)).toEqual(mark);
    expect(fitColumn(columns(...headers), { ...mark, role: "lead" })).toBe(place);
  });

  const notes = { header: "Notes", left: "", right: "", nth: 1, of: 2, role: "lead" } as const;
  const bare = { header: "", left: "Step", right: "Who", nth: 0, of: 1, role: "lead" } as const;

  it.each<[what: string, headers: readonly string[], correction: Parameters<typeof fitColumn>[1], found: ReturnType<typeof fitColumn>]>([
    ["one of two that were moved apart", ["Notes", "Step", "Who", "notes"], notes, 3],
    ["one of two of which one has gone", ["Notes", "Step"], notes, "several columns"],
    ["one of two that are three now", ["Notes", "Notes", "Notes"], notes, "several columns"],
    ["one whose heading has gone", ["Step", "Who"], notes, "no column"],
    ["one without a heading that has one now", ["Step", "Cost", "Who"], bare, "no column"],
    ["one without a heading, beside another on its left", ["Job", "", "Who"], bare, "no column"],
    ["one without a heading, beside another on its right", ["Step", "", "Cost"], bare, "no column"],
    ["one without a heading that were two", ["Step", "", "", "Who"], bare, "several columns"],
    ["one without a heading, moved with those beside it", ["Cost", "STEP", "", "Who"], bare, 2],
  ])("%s", (_, headers, correction, found) => expect(fitColumn(columns(...headers), correction)).toBe(found));
});
