import { findBlocks } from "../../../src/domain/plan/find-blocks";
import { linesOfSheet } from "../../../src/domain/plan/sheet-lines";
import { sheet, type Drawn } from "../../support/drawn-sheet";

/** Each block as "header row: body rows; outside rows; row of the next header", rows as Excel numbers them. */
function blocksOf({ workbook }: Drawn, said: Readonly<Record<number, boolean>> = {}): string[] {
  const lines = linesOfSheet(workbook.grids[0]!);
  const rows = new Map(Object.entries(said).map(([row, isHeader]) => [Number(row) - 1, isHeader]));
  const number = ({ index }: { readonly index: number }): number => index + 1;
  return findBlocks(lines, lines.lines, rows).blocks.map(
    ({ header, body, outside, next }) =>
      `${number(header.line)}: ${body.map(number).join(" ")}; ${outside.map(number).join(" ")}; ${next ? number(next) : ""}`,
  );
}

const TWO = sheet`
  | Our plan |
  | Action | Lead | Timescale |
  | Map the work | Chair | May 2019 |
  | Agreed in May |
  | Action | Lead | Timescale | RAG |
  | Train staff | Manager | June 2019 | Green |
  | Agreed in June |`;

it("a table goes on to the next header", () => expect(blocksOf(TWO)).toEqual(["2: 3 4; ; 5", "5: 6 7; ; "]));

it("a header of two rows has its table below the second", () =>
  expect(
    blocksOf(sheet`
      | Action | Responsibility | < | RAG |
      | ^ | Lead | Support | ^ |
      | Map the work | Chair | Police | Green |`),
  ).toEqual(["1: 3; ; "]));

it("an Excel table ends where Excel says; one beside the header says nothing of it", () => {
  expect(
    blocksOf(sheet`
      | Action | Lead | Timescale |
      | Map the work | Chair | May 2019 |
      | Train staff | Chair | June 2019 |
      | Agreed in May |
      (table Actions A1:C3)`),
  ).toEqual(["1: 2 3; 4; "]);
  expect(
    blocksOf(sheet`
      | Action | Lead | Timescale | | Member | Agency |
      | Map the work | Chair | May 2019 | | Ana Hart | Police |
      | Train staff | Chair | June 2019 | | | |
      (table Costs H1:I2)`),
  ).toEqual(["1: 2 3; ; "]);
  expect(
    blocksOf(sheet`
      | Member | | Action | Lead | Timescale |
      | Ana Hart | | Map the work | Chair | May 2019 |
      | | | Train staff | Chair | June 2019 |
      (table Actions C1:E2)`),
  ).toEqual(["1: 2; 3; "]);
});

it("a row is a header, or none, where the user says so", () => {
  expect(blocksOf(TWO, { 5: false })).toEqual(["2: 3 4 5 6 7; ; "]);
  expect(blocksOf(TWO, { 4: true })).toEqual(["2: 3; ; 4", "4: ; ; 5", "5: 6 7; ; "]);
  expect(blocksOf(TWO, { 2: false, 5: false })).toEqual([]);
});

it("where there is no header, the first of the rows that came nearest is told", () => {
  const { workbook } = sheet`
    | Colour | Owner |
    | Task | Owner | Shade |
    | Action | Lead | Tone |`;
  const lines = linesOfSheet(workbook.grids[0]!);
  expect(findBlocks(lines, lines.lines)).toMatchObject({ blocks: [], nearest: { line: { index: 1 } } });
});
