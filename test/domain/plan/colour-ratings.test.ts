import { sheet, type Drawn } from "../../support/drawn-sheet";
import { outlineOf, planOf } from "../../support/plan-outline";

// Ratings that are a colour and no word: what a person sees in the sheet.

it.each<[what: string, drawn: Drawn, outline: readonly string[]]>([
  [
    "of the key count, and no others",
    sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | fill(#00B050) |
      | Train staff | Chair | May 2019 | fill(#FF0000) |
      | Tell parents | Chair | May 2019 | |
      | Tell schools | Chair | May 2019 | fill(#0070C0) |
      | Tell GPs | Chair | May 2019 | fill(#FFFFFF) |
      | Tell all | Chair | May 2019 | fill(#A6A6A6) |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 {Green}",
      "Train staff <Chair>",
      "> May 2019 {Red}",
      "Tell parents <Chair>",
      "> May 2019",
      "Tell schools <Chair>",
      "> May 2019",
      "Tell GPs <Chair>",
      "> May 2019",
      "Tell all <Chair>",
      "> May 2019",
    ],
  ],
  [
    "do not count where words are the custom",
    sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | Green fill(#00B050) |
      | Train staff | Chair | May 2019 | fill(#FF0000) |
      | Tell parents | Chair | May 2019 | Amber |`,
    ["#", "Map the work <Chair>", "> May 2019 {Green}", "Train staff <Chair>", "> May 2019", "Tell parents <Chair>", "> May 2019 {Amber}"],
  ],
  [
    "count beside a word, which counts before its colour",
    sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | fill(#00B050) |
      | Train staff | Chair | May 2019 | fill(#FF0000) |
      | Tell parents | Chair | May 2019 | Amber fill(#FF0000) |
      | Tell schools | Chair | May 2019 | fill(#FF0000) |
      | Tell GPs | Chair | May 2019 | fill(#FF0000) |
      | Tell all | Chair | May 2019 | fill(#FF0000) |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 {Green}",
      "Train staff <Chair>",
      "> May 2019 {Red}",
      "Tell parents <Chair>",
      "> May 2019 {Amber}",
      "Tell schools <Chair>",
      "> May 2019 {Red}",
      "Tell GPs <Chair>",
      "> May 2019 {Red}",
      "Tell all <Chair>",
      "> May 2019 {Red}",
    ],
  ],
  [
    "that go on beside the cell are the row's stripe",
    sheet`
      | Action | Lead | Due | RAG | Notes |
      | Map the work | Chair | May 2019 fill(#00B050) | fill(#00B050) | |
      | Train staff | Chair | May 2019 | fill(#00B050) | Slow fill(#00B050) |
      | Tell parents | Chair | May 2019 fill(#FF0000) | fill(#00B050) | Slow fill(#FFC000) |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019",
      "Train staff <Chair>",
      "> May 2019 !Slow",
      "Tell parents <Chair>",
      "> May 2019 {Green} !Slow",
    ],
  ],
  [
    "count under a sign",
    sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | ● fill(#00B050) |
      | Train staff | Chair | May 2019 | ● |
      | Tell parents | Chair | May 2019 | ■ fill(#FFC000) |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 {Green}",
      "Train staff <Chair>",
      "> May 2019 {?●}",
      "Tell parents <Chair>",
      "> May 2019 {Amber}",
    ],
  ],
  [
    "of a merge count once",
    sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | fill(#00B050) |
      | | | June 2019 | ^ fill(#00B050) |
      | Train staff | Chair | May 2019 | fill(#FF0000) |
      | ^ | ^ | June 2019 | fill(#FFC000) |`,
    ["#", "Map the work <Chair>", "> May 2019 {Green}", "> June 2019", "Train staff <Chair>", "> May 2019 {Red}", "> June 2019 {Amber}"],
  ],
  [
    "do not count in a column of rating and commentary",
    sheet`
      | Action | Lead | Due | RAG rating, commentary and evidence |
      | Map the work | Chair | May 2019 | fill(#00B050) |
      | Train staff | Chair | May 2019 | fill(#FF0000) |`,
    ["#", "Map the work <Chair>", "> May 2019", "Train staff <Chair>", "> May 2019"],
  ],
  [
    "do not count elsewhere",
    sheet`
      | Action | Lead | Due | Notes |
      | Map the work | Chair | May 2019 | fill(#00B050) |
      | Train staff | Chair | May 2019 | fill(#FF0000) |`,
    ["#", "Map the work <Chair>", "> May 2019", "Train staff <Chair>", "> May 2019"],
  ],
  [
    "count in the tables that are rated so",
    sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | fill(#00B050) |
      | Train staff | Chair | May 2019 | fill(#FF0000) |
      | |
      | Action | Lead officer | Due | RAG |
      | Tell parents | Chair | May 2019 | Amber |
      | Tell schools | Chair | May 2019 | fill(#FF0000) |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 {Green}",
      "Train staff <Chair>",
      "> May 2019 {Red}",
      "Tell parents <Chair>",
      "> May 2019 {Amber}",
      "Tell schools <Chair>",
      "> May 2019",
    ],
  ],
  [
    "white and grey are no colours",
    sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | fill(#FFFFFF) |
      | Train staff | Chair | May 2019 | fill(#A6A6A6) |
      | Tell all | Chair | May 2019 | fill(#FF0000) |
      | |
      | RAG | Definition |
      | White | Not started |
      | Grey | No longer needed |
      | Red | Overdue |`,
    ["#", "Map the work <Chair>", "> May 2019", "Train staff <Chair>", "> May 2019", "Tell all <Chair>", "> May 2019 {Red}"],
  ],
  [
    "do not count under words that are no rating",
    sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | fill(#00B050) |
      | Train staff | Chair | May 2019 | fill(#FF0000) |
      | Train them | Chair | May 2019 | fill(#FF0000) |
      | Train us | Chair | May 2019 | fill(#FF0000) |
      | Train all | Chair | May 2019 | fill(#FF0000) |
      | Tell all | Chair | May 2019 | n/a fill(#FF0000) |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 {Green}",
      "Train staff <Chair>",
      "> May 2019 {Red}",
      "Train them <Chair>",
      "> May 2019 {Red}",
      "Train us <Chair>",
      "> May 2019 {Red}",
      "Train all <Chair>",
      "> May 2019 {Red}",
      "Tell all <Chair>",
      "> May 2019 {?n/a}",
    ],
  ],
  [
    "count in a table with merged titles",
    sheet`
      | Plan | < | < | < |
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | fill(#00B050) |
      | Train staff | Chair | May 2019 | fill(#FF0000) |
      | Priority 2: Voice | < | < | < |
      | Tell all | Chair | May 2019 | fill(#FFC000) |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 {Green}",
      "Train staff <Chair>",
      "> May 2019 {Red}",
      "# 2 Voice",
      "Tell all <Chair>",
      "> May 2019 {Amber}",
    ],
  ],
  [
    "that two statuses have say neither",
    sheet`
      | Action | Lead | Due | Status |
      | Map the work | Chair | May 2019 | fill(#00B050) |
      | Train staff | Chair | May 2019 | fill(#FF0000) |
      | |
      | Status | Definition |
      | On track fill(#00B050) | Will be done in time |
      | Complete fill(#00B050) | It has been done |
      | Late fill(#FF0000) | Overdue |`,
    ["#", "Map the work <Chair>", "> May 2019", "Train staff <Chair>", "> May 2019 {Late}"],
  ],
  [
    "count beside merges of other columns",
    sheet`
      | Action | Lead | Due | RAG | Measure |
      | Map the work | Chair | May 2019 | fill(#00B050) | Mapped |
      | Train staff | Chair | May 2019 | fill(#FF0000) | ^ |
      | Tell all | Chair | < | fill(#FFC000) | Told |
      | ^ | ^ | June 2019 | fill(#FFC000) | Told |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 [Mapped] {Green}",
      "Train staff <Chair>",
      "> May 2019 [Mapped] {Red}",
      "Tell all <Chair>",
      "> [Told] {Amber}",
      "> June 2019 [Told] {Amber}",
    ],
  ],
  [
    "count at the head of a merge",
    sheet`
      | Action | Lead | Due | RAG | Measure |
      | Map the work | Chair | May 2019 | fill(#00B050) | Mapped |
      | | | June 2019 | ^ fill(#00B050) | Agreed |
      | | | July 2019 | ^ fill(#00B050) | Shared |
      | Tell all | Chair | May 2019 | fill(#FFC000) | Told |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 [Mapped] {Green}",
      "> June 2019 [Agreed]",
      "> July 2019 [Shared]",
      "Tell all <Chair>",
      "> May 2019 [Told] {Amber}",
    ],
  ],
])("colours %s", (_, drawn, outline) => expect(outlineOf(planOf(drawn))).toEqual(outline));

it("a rating by colour says where it stands, and what stands there", () => {
  const drawn = sheet`
    | Action | Lead | Due | RAG |
    | Map the work | Chair | May 2019 | fill(#00B050) |
    | Train staff | Chair | May 2019 | ● fill(#FF0000) |`;
  const ratings = planOf(drawn).priorities[0]?.actions.map(({ milestones }) => milestones[0]?.rating);
  const rating = (status: string, row: number, text: string, raw: string | null) => ({
    status: expect.objectContaining({ status }) as unknown,
    reading: "colour",
    alone: true,
    stated: { text, raw, at: { sheet: "Plan", row, column: 3 }, also: [] },
  });
  expect(ratings).toEqual([rating("Green", 1, "", null), rating("Red", 2, "●", "●")]);
});
