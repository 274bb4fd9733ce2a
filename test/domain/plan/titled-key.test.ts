import { readTitledKey } from "../../../src/domain/plan/titled-key";
import { linesOfSheet } from "../../../src/domain/plan/sheet-lines";
import { sheet, type Drawn } from "../../support/drawn-sheet";

/** The key by its title anywhere on the sheet: "title: status = definition, …". */
function keyOf({ workbook }: Drawn): string | null {
  const lines = linesOfSheet(workbook.grids[0]!);
  for (const [index] of lines.lines.entries()) {
    const key = readTitledKey(lines, index);
    if (key) return `${key.title.text}: ${key.rows.map(({ status, definition }) => `${status} = ${definition}`).join(", ")}`;
  }
  return null;
}

describe("a key told by its title", () => {
  it.each<[string, Drawn, string]>([
    [
      "numbers over what they mean",
      sheet`
      | Progress Status Key |
      | 1 | Completed |
      | 2 | On target |
      | 3 | Not started |`,
      "Progress Status Key: 1 = Completed, 2 = On target, 3 = Not started",
    ],
    [
      "beside its first status",
      sheet`
      | Key: | Done | Action complete |
      | | Slipping | Some delay |
      | | Stuck | Overdue |`,
      "Key:: Done = Action complete, Slipping = Some delay, Stuck = Overdue",
    ],
    [
      "right of a plan, a text for each status",
      sheet`
      | Action | Lead | By when | RAG | | RAG Key |
      | Map it | Chair | May 2019 | Green | | Blue – complete |
      | Audit it | Nurse | June 2019 | Red | | Green – on target |
      | Publish it | Nurse | July 2019 | Red | | Red – off target |`,
      "RAG Key: Blue = complete, Green = on target, Red = off target",
    ],
    [
      "right of a plan, two columns that touch it",
      sheet`
      | Action | Lead | By when | RAG | Key to ratings | < |
      | Map it | Chair | May 2019 | G | G | on target |
      | Audit it | Nurse | June 2019 | R | A | at risk |
      | Publish it | Nurse | July 2019 | R | R | overdue |`,
      "Key to ratings: G = on target, A = at risk, R = overdue",
    ],
    [
      "colours without a word",
      sheet`
      | Legend |
      | fill(#FF0000) | overdue |
      | fill(#FFC000) | at risk |
      | fill(#00B050) | on target |`,
      "Legend: Red = overdue, Amber = at risk, Green = on target",
    ],
  ])("%s", (_, drawn, key) => expect(keyOf(drawn)).toBe(key));

  it.each<[string, Drawn]>([
    [
      "a plan's key actions",
      sheet`
      | Key actions |
      | Complete audit | Delivered by Police |
      | Close gaps | Delivered by Health |
      | Share learning | Delivered by Schools |`,
    ],
    [
      "a column of ratings with their commentary",
      sheet`
      | Action | Progress / RAG |
      | Map it | Green – on target |
      | Audit it | Amber – at risk |
      | Publish it | Red – overdue |`,
    ],
    [
      "key contacts",
      sheet`
      | Key |
      | Chair | Ana Hart |
      | Manager | Jo Webb |
      | Nurse | Sam Reed |`,
    ],
    [
      "two statuses",
      sheet`
      | Key |
      | 1 | Completed |
      | 2 | Overdue |`,
    ],
    [
      "one status twice",
      sheet`
      | Key |
      | 1 | Completed |
      | 1 | Overdue |
      | 2 | On target |`,
    ],
    [
      "rows that hold more",
      sheet`
      | Key |
      | 1 | Completed | Chair |
      | 2 | On target | Chair |
      | 3 | Overdue | Chair |`,
    ],
  ])("not: %s", (_, drawn) => expect(keyOf(drawn)).toBeNull());
});
