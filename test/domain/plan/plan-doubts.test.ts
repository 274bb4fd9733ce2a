import { sheet, type Drawn } from "../../support/drawn-sheet";
import { planOf } from "../../support/plan-outline";

const NO_DOUBT: Readonly<Record<string, Drawn>> = {
  "three ratings and timescales that say nothing: too few to wonder at": sheet`
    | Task | Owner | Status | Due |
    | Draft | Ana | North | soon |
    | Build | Bo | South | later |
    | Test | Cy | East | after that |`,
  "one rating and one date among others": sheet`
    | Task | Owner | RAG | Due |
    | Draft | Ana | North | soon |
    | Build | Bo | South | later |
    | Test | Cy | East | May 2019 |
    | Ship | Di | Green | never |`,
  "ratings with words after them": sheet`
    | Task | Owner | RAG | Due |
    | Draft | Ana | Green - drafted | May 2019 |
    | Build | Bo | Amber: half built | May 2019 |
    | Test | Cy | Red, no tester | June 2019 |
    | Ship | Di | Green - shipped | June 2019 |`,
  "twice as many further columns as fields": sheet`
    | Task | Owner | Due | Budget | Cost | Risks | Funding | Partners | Resources | |
    | Draft | Ana | May 2019 | A | B | C | D | E | F | |`,
};

it.each(Object.entries(NO_DOUBT))("nothing is odd about %s", (_, drawn) => expect(planOf(drawn).doubts).toEqual([]));

it("what is odd is said of its table, once", () => {
  const plan = planOf(sheet`
    == Leeds ==
    | Task | Owner | Due | Budget | Cost | Risks | Funding | Partners | Resources | Baseline date |
    | Draft | Ana | May 2019 | A | B | C | D | E | F | G |
    | |
    | Action | Lead | By when | RAG |
    == Hull ==
    | Task | Owner | Due | RAG |
    | Draft | Ana | soon | Green |
    | Build | Bo | later | Green |
    | Test | Cy | after that | Green |
    | Ship | Di | never | Green |`);
  expect(plan.doubts).toEqual([
    "Most columns of the table on sheet “Leeds”, row 1 hold nothing that an action plan usually has.",
    "No actions were found in the table on sheet “Leeds”, row 4.",
    "“Due” in the table on sheet “Hull”, row 1 was taken for the timescale, but no date was found in it.",
  ]);
});

it("two forms read down their columns are columns; several on one sheet are cards, said once", () => {
  const forms = planOf(sheet`
    == Leeds ==
    | Action | Draft the plan |
    | Lead officer | Ana Hart |
    | Timescale | May 2019 |
    == Hull ==
    | Action | Build the hub |
    | Lead officer | Bo Cole |
    | Timescale | June 2019 |`);
  expect(forms.doubts).toEqual([
    "Sheet “Leeds” was read down its columns: each action is a column.",
    "Sheet “Hull” was read down its columns: each action is a column.",
  ]);
  const cards = planOf(sheet`
    | Action | Draft the plan |
    | Lead officer | Ana Hart |
    | Timescale | May 2019 |
    | |
    | Action | Build the hub |
    | Lead officer | Bo Cole |
    | Timescale | June 2019 |`);
  expect(cards.doubts).toEqual(["Sheet “Plan” was read down its columns: each action is a card."]);
});
