import { sheet, sheetOf, type Drawn } from "../../support/drawn-sheet";
import { planOf } from "../../support/plan-outline";

it.each<[what: string, drawn: Drawn, title: string | undefined]>([
  [
    "before the plan",
    sheet`
      == Front ==
      | Neglect plan | 2020-21 |
      | Agreed by the board |
      == Actions ==
      | Action | Lead | Due |
      | Map the work | Chair | May |`,
    "Neglect plan",
  ],
  [
    "after a sheet without text",
    sheet`
      == Sheet1 ==
      | |
      == Front ==
      | Neglect plan |
      == Actions ==
      | Action | Lead | Due |
      | Map the work | Chair | May |`,
    "Neglect plan",
  ],
  [
    "of guidance",
    sheet`
      == How to use ==
      | Neglect plan |
      == Actions ==
      | Action | Lead | Due |
      | Map the work | Chair | May |`,
    undefined,
  ],
  [
    "that is hidden",
    sheet`
      == Front == (hidden)
      | Neglect plan |
      == Actions ==
      | Action | Lead | Due |
      | Map the work | Chair | May |`,
    undefined,
  ],
  [
    "after the plan",
    sheet`
      == Actions ==
      | Action | Lead | Due |
      | Map the work | Chair | May |
      == Front ==
      | Neglect plan |`,
    undefined,
  ],
  [
    "that holds a table",
    sheet`
      == Contacts ==
      | Neglect contacts |
      | Name | Post | Phone |
      | Ana | Chair | 12 |
      == Actions ==
      | Action | Lead | Due |
      | Map the work | Chair | May |`,
    undefined,
  ],
  [
    "that is a page of text",
    sheetOf(`== Foreword ==
      ${"| Neglect matters to every one of us. |\n".repeat(41)}
      == Actions ==
      | Action | Lead | Due |
      | Map the work | Chair | May |`),
    undefined,
  ],
  [
    "above a plan that has a title",
    sheet`
      == Front ==
      | Safeguarding partnership |
      == Actions ==
      | Neglect plan |
      | Action | Lead | Due |
      | Map the work | Chair | May |`,
    "Neglect plan",
  ],
])("the title on a sheet %s", (_, drawn, title) => expect(planOf(drawn).title?.text).toBe(title));

it("a cover's text is no part of the plan that is left over", () => {
  const plan = planOf(sheet`
    == Front ==
    | Neglect plan 2020-21 |
    | Agreed by the board |
    == Actions ==
    | Action | Lead | Due |
    | Map the work | Chair | May |`);
  expect([plan.unplaced, plan.period?.basis]).toEqual([[], "words"]);
});
