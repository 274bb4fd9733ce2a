import { linesOfSheet } from "../../../src/domain/plan/sheet-lines";
import { sheet, type Drawn } from "../../support/drawn-sheet";

const lines = ({ workbook }: Drawn, transposed = false) => linesOfSheet(workbook.grids[0]!, transposed).lines;
const texts = (drawn: Drawn, transposed = false) =>
  lines(drawn, transposed).map(({ index, cells }) => `${index}: ${cells.map(({ slot, text }) => `${slot} ${text}`).join(", ")}`);

const DRAWN = sheet`
  == Plan == at B3
  | Ref | Action | < |
  | |
  | number(1.1,"0.0") | | date(2019-05-01,"mmm-yy") |
  | ^ | ${"  Train  "} | ${"   "} |`;

it("rows show their cells as Excel shows them, blank ones left out", () => {
  expect(texts(DRAWN)).toEqual(["2: 1 Ref, 2 Action", "4: 1 1.1, 3 May-19", "5: 2 Train"]);
});

it("columns show theirs downwards, from left to right", () => {
  expect(texts(DRAWN, true)).toEqual(["1: 2 Ref, 4 1.1", "2: 2 Action, 5 Train", "3: 4 May-19"]);
  const staggered = sheet`
    | | | Action |
    | | Lead | |
    | Ref | | |`;
  expect(texts(staggered, true)).toEqual(["0: 2 Ref", "1: 1 Lead", "2: 0 Action"]);
});

it("a merged cell is as wide and high as it is, whichever way it is read", () => {
  const sizes = (transposed: boolean) =>
    lines(DRAWN, transposed).flatMap(({ cells }) =>
      cells.flatMap(({ text, width, height }) => (width * height > 1 ? [[text, width, height]] : [])),
    );
  expect(sizes(false)).toEqual([
    ["Action", 2, 1],
    ["1.1", 1, 2],
  ]);
  expect(sizes(true)).toEqual([
    ["1.1", 2, 1],
    ["Action", 1, 2],
  ]);
});

it("a line is hidden with its row, its column where it is read so, or its sheet", () => {
  const hidden = (drawn: Drawn, transposed = false) => lines(drawn, transposed).map((line) => line.hidden);
  const partly = sheet`
    | a | b |
    | c | d | (hidden)
    (hidden columns A)`;
  expect(hidden(partly)).toEqual([false, true]);
  expect(hidden(partly, true)).toEqual([true, false]);
  expect(
    hidden(sheet`
      == Old == (hidden)
      | a | b |`),
  ).toEqual([true]);
});
