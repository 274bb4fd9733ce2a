import { readCodedKey } from "../../../src/domain/plan/coded-key";
import { linesOfSheet } from "../../../src/domain/plan/sheet-lines";
import { sheet, type Drawn } from "../../support/drawn-sheet";

/** The key without a title anywhere on the sheet: "status = definition, …"; null where there is none. */
function keyOf({ workbook }: Drawn): string | null {
  const lines = linesOfSheet(workbook.grids[0]!);
  for (const [index] of lines.lines.entries()) {
    const key = readCodedKey(lines, index);
    if (key) return key.rows.map(({ status, definition }) => `${status} = ${definition}`).join(", ");
  }
  return null;
}

describe("a key told by its codes", () => {
  it.each<[string, Drawn, string]>([
    [
      "numbers beside what they mean, below a plan",
      sheet`
      | No. | Action | Date | Progress |
      | 1 | Map it | May 2019 | 2 |
      | |
      | 1 | Fully achieved |
      | 2 | On track (but not yet due) |
      | 3 | Slipped |
      | 4 | Not achieved |`,
      "1 = Fully achieved, 2 = On track (but not yet due), 3 = Slipped, 4 = Not achieved",
    ],
    [
      "numbers and words in a cell each",
      sheet`
      | 1 – Complete |
      | 2 – On target |
      | 3 – Overdue |`,
      "1 = Complete, 2 = On target, 3 = Overdue",
    ],
    [
      "letters with their meanings in turn, after a title",
      sheet`
      | Key: | B | Complete | G | On track | R | Overdue |
      | |
      | Action | Lead | RAG |`,
      "B = Complete, G = On track, R = Overdue",
    ],
    [
      "colours with their meanings in turn over two rows",
      sheet`
      | Turquoise | Delivered and embedded | Green | On target |
      | Red | Off target | Black | Closed, no longer relevant |`,
      "Turquoise = Delivered and embedded, Green = On target, Red = Off target, Black = Closed, no longer relevant",
    ],
    [
      "words of status under a title that names the ratings",
      sheet`
      | Delivery status |
      | Delivered | The action has been completed |
      | On course | The action will be completed by its date |
      | Not on course | The date will be missed |`,
      "Delivered = The action has been completed, On course = The action will be completed by its date, Not on course = The date will be missed",
    ],
  ])("%s", (_, drawn, words) => expect(keyOf(drawn)).toBe(words));

  it.each<[string, Drawn]>([
    [
      "actions that are to be completed",
      sheet`
      | 1 | Complete the audit |
      | 2 | Deliver the training |
      | 3 | Close the old forms |`,
    ],
    [
      "numbers that do not count up",
      sheet`
      | 3 | Complete |
      | 5 | On track |
      | 9 | Overdue |`,
    ],
    [
      "actions that all stand alike",
      sheet`
      | 1 | Complete |
      | 2 | Completed |
      | 3 | Done |`,
    ],
    [
      "abbreviations",
      sheet`
      | JT = Jo Turner |
      | MW = Mel Ward |
      | KP = Kit Poole |`,
    ],
    [
      "two statuses",
      sheet`
      | 1 | Complete |
      | 2 | Overdue |`,
    ],
    [
      "a plan's rows of ratings",
      sheet`
      | A | Map it | Green | On track |
      | B | Audit it | Red | Overdue |
      | C | Share it | Amber | Delayed |`,
    ],
  ])("is none in %s", (_, drawn) => expect(keyOf(drawn)).toBeNull());
});
