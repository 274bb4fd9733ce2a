import { sheet, type Drawn } from "../../support/drawn-sheet";
import { outlineOf, planOf } from "../../support/plan-outline";

const actionsOf = (drawn: Drawn) => planOf(drawn).priorities.flatMap(({ actions }) => actions);

it.each<[what: string, drawn: Drawn, outline: readonly string[]]>([
  [
    "a ref is without the sign that ends it",
    sheet`
      | Ref | Action | Lead | Due |
      | 1. | Map the work | Chair | May 2019 |
      | 2) | Train staff | Chair | May 2019 |
      | 3: | Tell parents | Chair | May 2019 |`,
    ["#", "1. Map the work <Chair>", "> May 2019", "2. Train staff <Chair>", "> May 2019", "3. Tell parents <Chair>", "> May 2019"],
  ],
  [
    "an action is hidden where one of its rows is",
    sheet`
      | Ref | Action | Lead | Due |
      | 1 | Map the work | Chair | May 2019 |
      | | | | June 2019 | (hidden)
      | 2 | Train staff | Chair | May 2019 |`,
    ["#", "1. Map the work <Chair> hidden", "> May 2019", "> June 2019", "2. Train staff <Chair>", "> May 2019"],
  ],
  [
    "a cell of rating, commentary and evidence is a rating, and commentary",
    sheet`
      | Action | Lead | Due | RAG rating, commentary and evidence |
      | Map the work | Chair | May 2019 | Green |
      | Train staff | Chair | May 2019 | Amber - slow |
      | Tell parents | Chair | May 2019 | Waiting for the board |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 {Green}",
      "Train staff <Chair>",
      "> May 2019 {Amber} !slow",
      "Tell parents <Chair>",
      "> May 2019 {?Waiting for the board}",
    ],
  ],
  [
    "a rating got to the end of a measure, or into its place",
    sheet`
      | Action | Lead | Due | Measure |
      | Map the work | Chair | May 2019 | Work mapped. Grade: White |
      | Train staff | Chair | May 2019 | Grade: Amber |
      | Tell parents | Chair | May 2019 | Parents told. |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 [Work mapped.] {White}",
      "Train staff <Chair>",
      "> May 2019 {Amber}",
      "Tell parents <Chair>",
      "> May 2019 [Parents told.]",
    ],
  ],
  [
    "a cell holds a measure a bullet or line, and one that begins small goes on",
    sheet`
      | Action | Lead | Due | Measure |
      | Map the work | Chair | May 2019 | 40 staff trained⏎and tested⏎All told |
      | Train staff | Chair | May 2019 | a) Staff trained⏎b) parents told |
      | Tell parents | Chair | May 2019 | • Parents told⏎in writing⏎•⏎• schools told |
      | Tell schools | Chair | May 2019 | • Told |
      | Tell all | Chair | May 2019 | • |
      | Tell GPs | Chair | May 2019 | by letter⏎by phone |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 [40 staff trained / and tested; All told]",
      "Train staff <Chair>",
      "> May 2019 [a) Staff trained; b) parents told]",
      "Tell parents <Chair>",
      "> May 2019 [Parents told / in writing; schools told]",
      "Tell schools <Chair>",
      "> May 2019 [Told]",
      "Tell all <Chair>",
      "> May 2019",
      "Tell GPs <Chair>",
      "> May 2019 [by letter / by phone]",
    ],
  ],
  [
    "a rating is what its cell holds, whatever is shown",
    sheet`
      | Action | Lead | Due | Status |
      | Map the work | Chair | May 2019 | number(1,"0.0") |
      | Train staff | Chair | May 2019 | number(2,"0.0") |
      | |
      | Status | Definition |
      | 1 | Complete |
      | 2 | On track |
      | 3 | Overdue |`,
    ["#", "Map the work <Chair>", "> May 2019 {1}", "Train staff <Chair>", "> May 2019 {2}"],
  ],
  [
    "a sign is read by its colour, a word is not",
    sheet`
      | Action | Lead | Due | RAG |
      | Map the work | Chair | May 2019 | tbc fill(#00B050) |
      | Train staff | Chair | May 2019 | ● fill(#00B050) |
      | Train them | Chair | May 2019 | ● fill(#00B050) |
      | Train us | Chair | May 2019 | ● fill(#00B050) |
      | Train all | Chair | May 2019 | ● fill(#FF0000) |
      | Train anyone | Chair | May 2019 | ● fill(#FF0000) |`,
    [
      "#",
      "Map the work <Chair>",
      "> May 2019 {?tbc}",
      "Train staff <Chair>",
      "> May 2019 {Green}",
      "Train them <Chair>",
      "> May 2019 {Green}",
      "Train us <Chair>",
      "> May 2019 {Green}",
      "Train all <Chair>",
      "> May 2019 {Red}",
      "Train anyone <Chair>",
      "> May 2019 {Red}",
    ],
  ],
])("%s", (_, drawn, outline) => expect(outlineOf(planOf(drawn))).toEqual(outline));

it("an action said again in every row has all their cells", () => {
  const [first, second] = actionsOf(sheet`
    | Ref | Action | Lead | Due |
    | 1 | Map the work | Chair | May 2019 |
    | 1 | Map the work | Chair | June 2019 |
    | 2 | Train staff | Chair | May 2019 |`);
  expect([first?.ref?.also, first?.text?.also]).toEqual([[{ sheet: "Plan", row: 2, column: 0 }], [{ sheet: "Plan", row: 2, column: 1 }]]);
  expect([second?.ref?.also, second?.text?.also]).toEqual([[], []]);
});

it("a rating is alone in its cell, or not", () => {
  const combined = actionsOf(sheet`
    | Action | Lead | Due | RAG rating, commentary and evidence |
    | Map the work | Chair | May 2019 | Green |
    | Train staff | Chair | May 2019 | Amber - slow |
    | Tell parents | Chair | May 2019 | Waiting for the board |`);
  const apart = actionsOf(sheet`
    | Action | Lead | Due | RAG | Measure |
    | Map the work | Chair | May 2019 | Green | Mapped |
    | Train staff | Chair | May 2019 | | All trained. Grade: White |`);
  const alone = [...combined, ...apart].map(({ milestones }) => milestones[0]?.rating?.alone);
  expect(alone).toEqual([true, false, true, true, false]);
});
