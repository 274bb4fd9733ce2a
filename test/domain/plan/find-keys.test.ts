import { toA1 } from "../../../src/domain/grid/a1";
import { findKeys, linesWithoutKeys } from "../../../src/domain/plan/find-keys";
import { linesOfSheet } from "../../../src/domain/plan/sheet-lines";
import { sheet, type Drawn } from "../../support/drawn-sheet";

/** The keys of a drawn sheet: where each stands, and what its statuses mean. */
const keysOf = ({ workbook }: Drawn): string[] =>
  workbook.grids
    .flatMap((grid) => findKeys(linesOfSheet(grid)))
    .map(
      ({ key }) =>
        `${key.area ? toA1(key.area) : "nowhere"} ${key.statuses.map(({ status, meaning }) => `${status}: ${meaning}`).join(", ")}`,
    );

const RAG = "Red: behind, Amber: at-risk, Green: on-track";

describe("a key under its headings", () => {
  const KEYS: Readonly<Record<string, readonly [Drawn, string]>> = {
    "with its title": [
      sheet`
        | Key to the RAG ratings |
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |`,
      `A1:B5 ${RAG}`,
    ],
    "under a sentence that is no title": [
      sheet`
        | The board reads the ratings of all the actions in this plan as follows: |
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |`,
      `A2:B5 ${RAG}`,
    ],
    "under a heading of the plan": [
      sheet`
        | Priority 1: Neglect |
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |`,
      `A2:B5 ${RAG}`,
    ],
    "under two cells about ratings": [
      sheet`
        | Rating | Agreed by the board |
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |`,
      `A2:B5 ${RAG}`,
    ],
    "with blank rows between its statuses": [
      sheet`
        | Rating | Meaning |
        | Red | Late |
        | |
        | Amber | At risk |
        | |
        | |
        | Green | On track |`,
      `A1:B7 ${RAG}`,
    ],
    "as far as the next thing": [
      sheet`
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |
        | |
        | |
        | |
        | Blue | Complete |`,
      `A1:B4 ${RAG}`,
    ],
    "with a line of other words after a blank row": [
      sheet`
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |
        | |
        | Review date | 1 May 2019 |`,
      `A1:B4 ${RAG}`,
    ],
    "with a status that means nothing we know": [
      sheet`
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |
        | Turquoise | Ask the chair |`,
      `A1:B5 ${RAG}, Turquoise: unknown`,
    ],
    "with a note below": [
      sheet`
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |
        | See our website for the whole guidance | Business unit |`,
      `A1:B4 ${RAG}`,
    ],
    "whose statuses begin again": [
      sheet`
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |
        | red | The board must be told |`,
      `A1:B4 ${RAG}`,
    ],
    "with a meaning that no status has": [
      sheet`
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |
        | | Ask the chair |`,
      `A1:B4 ${RAG}`,
    ],
    "with colours for statuses": [
      sheet`
        | Rating | Meaning |
        | fill(#FF0000) | Late |
        | fill(#FFC000) | At risk |
        | fill(#00B050) | On track |`,
      `A1:B4 ${RAG}`,
    ],
    "apart from notes beside it": [
      sheet`
        | Rating | Meaning | | Notes |
        | Red | Late | | Agreed in May |
        | Amber | At risk | | |
        | Green | On track | | |`,
      `A1:B4 ${RAG}`,
    ],
    "with its total, and the number of a page": [
      sheet`
        | Rating | Meaning | Actions |
        | Red | Late | 2 |
        | Amber | At risk | 1 |
        | Green | On track | – |
        | Grand total | | 3 |
        | 12 |`,
      `A1:C5 ${RAG}`,
    ],
    "with its total in a column of its own, and what stands beside the table": [
      sheet`
        | Rating | Meaning | Actions | % | | | |
        | Red | Late | 2 | 50% | | Agreed | 3 |
        | Amber | At risk | 1 | 25% | | | |
        | Green | On track | 1 | 25% | | | |
        | | | 4 | 100% | | Signed | |`,
      `A1:D5 ${RAG}`,
    ],
    "whose total is explained, or stands apart": [
      sheet`
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |
        | Total | All actions of the plan |`,
      `A1:B4 ${RAG}`,
    ],
    "and a page's number below": [
      sheet`
        | Rating | Meaning |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |
        | 12 |`,
      `A1:B4 ${RAG}`,
    ],
    "along two rows, with its title and counts": [
      sheet`
        | RAG key |
        | Status | Red | Amber | Green |
        | Definition | Late | At risk | On track |
        | Number of actions | 1 | 4 | 2 |
        | % of actions | 14% | 57% | 29% |
        | Agreed | in May | by the | board |`,
      `A1:D5 ${RAG}`,
    ],
    "along two rows, two statuses": [
      sheet`
        | Status | Red | Green |
        | Meaning | Late | On track |
        | 12 |`,
      "A1:C2 Red: behind, Green: on-track",
    ],
  };
  it.each(Object.entries(KEYS))("%s", (_, [drawn, key]) => expect(keysOf(drawn)).toEqual([key]));

  const NONE: Readonly<Record<string, Drawn>> = {
    "a single status": sheet`
      | Rating | Meaning |
      | Red | Late |`,
    "a log of queries": sheet`
      | Status | Description | Reference | Page | Notes |
      | Open | Who pays? | Q1 | 3 | Ask finance |
      | Closed | When is it due? | Q2 | 4 | May |`,
    "two rows that do not line up": sheet`
      | Status | Red | | Green |
      | Definition | Late | On track | |`,
    "two rows, one shorter": sheet`
      | Status | Red | Amber | Green |
      | Definition | Late | At risk |`,
    "two rows that begin in different columns": sheet`
      | Status | Red | Amber | Green | |
      | | Definition | Late | At risk | On track |`,
    "two rows of other words": sheet`
      | Status | Chair | Deputy | Manager |
      | Description | Ana Hart | Ben Cole | Cy Dean |`,
    "one status along two rows": sheet`
      | Status | Red |
      | Definition | Late |`,
    "headings without statuses": sheet`
      | Status | Definition |`,
  };
  it.each(Object.entries(NONE))("is not seen in %s", (_, drawn) => expect(keysOf(drawn)).toEqual([]));
});

describe("a key without headings", () => {
  const KEYS: Readonly<Record<string, readonly [Drawn, string]>> = {
    "three colours and what they mean": [
      sheet`
        | Key |
        | Red | Late |
        | Amber | At risk |
        | Green | On track |
        | Agreed by the board | in May | 2019 |`,
      `A1:B4 ${RAG}`,
    ],
    "the lines of a cell": [sheet`| Key:⏎Red –  late⏎Amber: at risk⏎Green means on track |`, `A1 ${RAG}`],
    "the cells of a row": [
      sheet`
        | RAG key | Red = late | Amber = at risk | Green = on track |
        | 1.1 | Map the work | Chair | May 2019 |`,
      `A1:D1 ${RAG}`,
    ],
    "single cells one under the other": [
      sheet`
        | Red = late |
        | Amber = at risk |
        | Green = on track |
        | Agreed = in May |`,
      `A1:A3 ${RAG}`,
    ],
    "coloured cells of a row, after their title": [
      sheet`
        | Key: | Overdue fill(#FF0000) | At risk fill(#FFC000) | On track fill(#00B050) |`,
      "A1:D1 Overdue: behind, At risk: at-risk, On track: on-track",
    ],
    "cells beside a colour, one under the other": [
      sheet`
        | fill(#FF0000) | Overdue |
        | fill(#FFC000) | At risk |
        | fill(#00B050) | On track |
        | | Chair |`,
      "B1:B3 Overdue: behind, At risk: at-risk, On track: on-track",
    ],
  };
  it.each(Object.entries(KEYS))("%s", (_, [drawn, key]) => expect(keysOf(drawn)).toEqual([key]));

  const NONE: Readonly<Record<string, Drawn>> = {
    "two colours": sheet`
      | Red | Late |
      | Green | On track |`,
    "a legend of two": sheet`| Red = late⏎Green = on track |`,
    "a legend with another line": sheet`| Red = late⏎Amber = at risk⏎Green = on track⏎Report to the chair = yes |`,
    "a legend that says one twice": sheet`| Red = late⏎Amber = at risk⏎Green = on track⏎Red = tell the board |`,
    "a long text": sheet`| ${`Red = late⏎Amber = at risk⏎Green = on track and ${"as agreed ".repeat(200)}`} |`,
    "a row of coloured headings": sheet`| Ref fill(#FF0000) | Action fill(#FFC000) | Lead fill(#00B050) |`,
    "ratings of one colour": sheet`| Overdue fill(#FF0000) | Late fill(#FF0000) | On track fill(#00B050) |`,
    "ratings without a colour": sheet`
      | Overdue fill(#FFFFFF) | At risk fill(#D9D9D9) | On track fill(#00B050) |
      | Overdue | At risk | On track |`,
    "two coloured ratings": sheet`| Overdue fill(#FF0000) | On track fill(#00B050) |`,
  };
  it.each(Object.entries(NONE))("is not seen in %s", (_, drawn) => expect(keysOf(drawn)).toEqual([]));
});

it("two keys of a sheet are both found, and the rest of their rows is left to the plan", () => {
  const { workbook } = sheet`
    | Rating | Meaning | | Chair |
    | Red | Late | | Ana Hart |
    | Green | On track | | |
    | |
    | Priority | Definition |
    | Status | Definition |
    | Done | Complete |
    | Open | Not started |`;
  const lines = linesOfSheet(workbook.grids[0]!);
  const keys = findKeys(lines);
  expect(keys.map(({ key }) => key.statuses.map(({ status }) => status))).toEqual([
    ["Red", "Green"],
    ["Done", "Open"],
  ]);
  expect(linesWithoutKeys(lines.lines, keys).map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Chair"],
    ["Ana Hart"],
    ["Priority", "Definition"],
  ]);
});
