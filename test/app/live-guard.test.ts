import { hintOf, touchedRatings } from "../../src/app/live-guard";
import { toA1 } from "../../src/domain/grid/a1";
import { planOf } from "../support/test-rule";
import { sheet } from "../support/drawn-sheet";

const { workbook } = sheet`
  | Ref | Action        | Lead officer  | Timescale | RAG rating                                   |
  | 1.1 | Write a guide | Training lead | June 2020 | Amber list(Red; Amber; Green; Purple; White) |
  | 1.2 | Map services  | Audit manager | May 2020  | White list(Red; Amber; Green; Purple; White) |
  | 1.3 | Hold a forum  | Board manager | July 2020 | list(Red; Amber; Green; Purple; White)       |
  | 1.4 | Ask parents   | Board manager | July 2020 | Blue                                         |`;
const checked = { plan: planOf(workbook), workbook };

it.each([
  ["A2:D3", ["E2", "E3"]],
  ["E3", ["E3"]],
  ["Plan!E2,Plan!E4", ["E2", "E4"]],
  ["3:4", ["E3", "E4"]],
  ["A1", []],
  ["nonsense", []],
])("a change of %s touches the ratings %j", (address, cells) => {
  expect(touchedRatings(checked, { sheet: "Plan", address }).map(toA1)).toEqual(cells);
  expect(touchedRatings(checked, { sheet: "Log", address })).toEqual([]);
});

const at = (row: number) => ({ sheet: "Plan", row, column: 4 });
const list = "Red,Amber,Green,Purple,White";

it("says which cells lost the list and which words are not in the key, and leaves what can be read to the check", () => {
  const hint = hintOf(checked, [
    { at: at(1), value: "Pink", list: null },
    { at: at(2), value: "amber ", list },
    { at: at(3), value: null, list: null },
  ]);
  expect(hint).toEqual({ lost: [at(1), at(3)], unknown: [{ at: at(1), text: "Pink" }] });
});

it("says nothing of what was so when the plan was checked", () => {
  expect(hintOf(checked, [{ at: at(4), value: "Blue", list: null }])).toEqual({ lost: [], unknown: [] });
  expect(hintOf(checked, [{ at: at(4), value: "Pink", list: null }])).toEqual({ lost: [], unknown: [{ at: at(4), text: "Pink" }] });
});

it("tells of them in the workbook's order, whichever was looked at first", () => {
  const hint = hintOf(checked, [
    { at: at(3), value: null, list: null },
    { at: at(1), value: "Pink", list: null },
    { at: at(2), value: "Blue", list: null },
  ]);
  expect(hint.lost).toEqual([at(1), at(2), at(3)]);
  expect(hint.unknown.map(({ text }) => text)).toEqual(["Pink", "Blue"]);
});
