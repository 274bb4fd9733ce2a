import { sheet, type Drawn } from "../../support/drawn-sheet";
import { columnsOf, outlineOf, planOf } from "../../support/plan-outline";

// What a person who looks at the cells takes each column for, where its heading alone does not tell.

it.each<[what: string, drawn: Drawn, columns: string]>([
  [
    "“Action” over the refs, the actions under no heading",
    sheet`
      | Action | | Lead officer | Timescale |
      | 1.1 | Map the work of partners | Chair | May 2019 |
      | 1.2 | Train the staff | Manager | June 2019 |`,
    "A ref (numbers such as 1.1 stand in it), B action, C lead, D timescale",
  ],
  [
    "“Action” over refs, an empty column and actions",
    sheet`
      | Action | < | < | Lead officer | Timescale |
      | 1.1 | | Map the work of partners | Chair | May 2019 |
      | 1.2 | | Train the staff | Manager | June 2019 |`,
    "A ref (numbers such as 1.1 stand in it), C action, D lead, E timescale",
  ],
  [
    "“Action” over actions and remarks",
    sheet`
      | Action | < | Lead officer | Timescale |
      | Map the work of partners | in May | Chair | May 2019 |
      | Train the staff | in June | Manager | June 2019 |
      | 1.2 | Tell parents | Manager | June 2019 |`,
    "A action, B - (it shares the heading “Action”), C lead, D timescale",
  ],
  [
    "headings that stand a column to the left of what they head",
    sheet`
      | Action | Lead | Timescale | Measure | |
      | 1.1 | Map the work of partners | Chair | May 2019 | All work is on the map |
      | 1.2 | Train the staff | Manager | June 2019 | All staff have been trained |`,
    "A ref (numbers such as 1.1 stand in it), B action, C lead, D timescale, E measure",
  ],
  [
    "a heading over two columns",
    sheet`
      | Action | Lead | < | Timescale |
      | Map the work of partners | Chair | Police | May 2019 |
      | Train the staff | Manager | | June 2019 |`,
    "A action, B lead, C - (it shares the heading “Lead”), D timescale",
  ],
  [
    "a heading over a column and nothing",
    sheet`
      | Action | Lead | < | Timescale |
      | Map the work of partners | Chair | | May 2019 |
      | Train the staff | Manager | | June 2019 |`,
    "A action, B lead, D timescale",
  ],
  [
    "refs and ratings under no heading",
    sheet`
      | | Action | Lead | Timescale | |
      | 1.1 | Map the work of partners | Chair | May 2019 | Green |
      | 1.2 | Train the staff | Manager | June 2019 | Amber |`,
    "A ref (it has no heading, but numbers such as 1.1 stand in it), B action, C lead, D timescale, E rag (it has no heading, but ratings stand in it)",
  ],
  [
    "ratings under no heading between others",
    sheet`
      | Ref | Action | Lead | | Timescale |
      | 1.1 | Map the work of partners | Chair | Green | May 2019 |
      | 1.2 | Train the staff | Manager | Amber | June 2019 |`,
    "A ref, B action, C lead, D rag (it has no heading, but ratings stand in it), E timescale",
  ],
  [
    "ratings that stand apart from the table",
    sheet`
      | Ref | Action | Lead | Timescale | | |
      | 1.1 | Map the work of partners | Chair | May 2019 | | Green |
      | 1.2 | Train the staff | Manager | June 2019 | | Amber |`,
    "A ref, B action, C lead, D timescale, F - (it has no heading)",
  ],
  [
    "ratings under no heading beside a column of them",
    sheet`
      | Ref | Action | Lead | Timescale | RAG | |
      | 1.1 | Map the work of partners | Chair | May 2019 | Red | Green |
      | 1.2 | Train the staff | Manager | June 2019 | Green | Amber |`,
    "A ref, B action, C lead, D timescale, E rag, F - (it has no heading)",
  ],
  [
    "one rating in four rows",
    sheet`
      | Ref | Action | Lead | Timescale | |
      | 1.1 | Map the work of partners | Chair | May 2019 | |
      | 1.2 | Train the staff | Manager | June 2019 | Amber |
      | 1.3 | Tell the parents | Manager | June 2019 | |
      | 1.4 | Tell the schools | Manager | June 2019 | |`,
    "A ref, B action, C lead, D timescale, E - (it has no heading)",
  ],
  [
    "remarks under no heading",
    sheet`
      | Ref | Action | Lead | Timescale | |
      | 1.1 | Map the work of partners | Chair | May 2019 | late |
      | 1.2 | Train the staff | Manager | June 2019 | Amber |
      | 1.3 | Tell the parents | Manager | June 2019 | moved |`,
    "A ref, B action, C lead, D timescale, E - (it has no heading)",
  ],
  [
    "numbers to the right of the actions",
    sheet`
      | Action | Lead | Timescale | |
      | Map the work of partners | Chair | May 2019 | 1 |
      | Train the staff | Manager | June 2019 | 2 |`,
    "A action, B lead, C timescale, D - (it has no heading)",
  ],
  [
    "numbers beside the refs",
    sheet`
      | | Ref | Action | Lead | Timescale |
      | 7 | 1.1 | Map the work of partners | Chair | May 2019 |
      | 8 | 1.2 | Train the staff | Manager | June 2019 |`,
    "A - (it has no heading), B ref, C action, D lead, E timescale",
  ],
  [
    "words to the left of the actions",
    sheet`
      | | Action | Lead | Timescale |
      | new | Map the work of partners | Chair | May 2019 |
      | old | Train the staff | Manager | June 2019 |
      | 3 | Tell the parents | Manager | June 2019 |`,
    "A - (it has no heading), B action, C lead, D timescale",
  ],
  [
    "rating, commentary and evidence in one, beside commentary",
    sheet`
      | Ref | Action | Lead | Timescale | RAG rating, commentary and evidence | Comments |
      | 1.1 | Map the work of partners | Chair | May 2019 | Green - on its way | Slow |
      | 1.2 | Train the staff | Manager | June 2019 | Amber | Late |`,
    "A ref, B action, C lead, D timescale, E rag, F commentary",
  ],
  [
    "rating, commentary and evidence in one, beside evidence",
    sheet`
      | Ref | Action | Lead | Timescale | RAG rating, commentary and evidence | Evidence |
      | 1.1 | Map the work of partners | Chair | May 2019 | Green - on its way | Map |
      | 1.2 | Train the staff | Manager | June 2019 | Amber | Late |`,
    "A ref, B action, C lead, D timescale, E rag, F evidence",
  ],
  [
    "“Action” over the refs, the other headings in their places",
    sheet`
      | Action | | Lead | Timescale | RAG |
      | 1.1 | Map the work of partners | Chair | May 2019 | Green |
      | 1.2 | Train the staff | Manager | June 2019 | Amber |`,
    "A ref (numbers such as 1.1 stand in it), B action, C lead, D timescale, E rag",
  ],
  [
    "“Action” over refs, actions and a remark",
    sheet`
      | Action | < | < | Lead officer | Timescale |
      | 1.1 | Map the work of partners | new | Chair | May 2019 |
      | 1.2 | Train the staff | | Manager | June 2019 |`,
    "A ref (numbers such as 1.1 stand in it), B action, C - (it has no heading), D lead, E timescale",
  ],
  [
    "“Action” over actions merged as it is",
    sheet`
      | Action | < | Lead officer | Timescale |
      | Map the work of partners | < | Chair | May 2019 |
      | Train the staff | < | Manager | June 2019 |`,
    "A action, C lead, D timescale",
  ],
  [
    "ratings under no heading in half of the rows",
    sheet`
      | Ref | Action | Lead | Timescale | |
      | 1.1 | Map the work of partners | Chair | May 2019 | |
      | 1.2 | Train the staff | Manager | June 2019 | Amber |
      | 1.3 | Tell the parents | Manager | June 2019 | G |
      | 1.4 | Tell the schools | Manager | June 2019 | |`,
    "A ref, B action, C lead, D timescale, E rag (it has no heading, but ratings stand in it)",
  ],
  [
    "ratings under no heading, and remarks beside them",
    sheet`
      | | Action | Lead | Timescale | | |
      | 1.1 | Map the work of partners | Chair | May 2019 | Green | on time |
      | 1.2 | Train the staff | Manager | June 2019 | Amber | a little late |`,
    "A ref (it has no heading, but numbers such as 1.1 stand in it), B action, C lead, D timescale, E rag (it has no heading, but ratings stand in it), F - (it has no heading)",
  ],
  [
    "columns of a group",
    sheet`
      | Action | Lead | Timescale | Progress | < |
      | ^ | ^ | ^ | Q1 | Q2 |
      | Map the work of partners | Chair | May 2019 | Begun | |
      | Train the staff | Manager | June 2019 | Begun | Done |`,
    "A action, B lead, C timescale, D extra (“Progress Q2” says it more plainly or more lately), E commentary",
  ],
])("%s", (_, drawn, columns) => expect(columnsOf(planOf(drawn))).toBe(columns));

it.each<[what: string, drawn: Drawn, outline: readonly string[]]>([
  [
    "most actions begin with one",
    sheet`
      | Action | Lead | Timescale |
      | 1.1 Map the work of partners | Chair | May 2019 |
      | 1.2 Train the staff | Manager | June 2019 |
      | Tell the parents | Manager | June 2019 |`,
    [
      "#",
      "1.1. Map the work of partners <Chair>",
      "> May 2019",
      "1.2. Train the staff <Manager>",
      "> June 2019",
      "Tell the parents <Manager>",
      "> June 2019",
    ],
  ],
  [
    "few do",
    sheet`
      | Action | Lead | Timescale |
      | 12: Map the work of partners | Chair | May 2019 |
      | Train the staff | Manager | June 2019 |
      | Tell the parents | Manager | June 2019 |`,
    [
      "#",
      "12: Map the work of partners <Chair>",
      "> May 2019",
      "Train the staff <Manager>",
      "> June 2019",
      "Tell the parents <Manager>",
      "> June 2019",
    ],
  ],
  [
    "refs have a column",
    sheet`
      | No | Action | Lead | Timescale |
      | 1 | 1.1 Map the work of partners | Chair | May 2019 |
      | 2 | 1.2 Train the staff | Manager | June 2019 |`,
    ["#", "1. 1.1 Map the work of partners <Chair>", "> May 2019", "2. 1.2 Train the staff <Manager>", "> June 2019"],
  ],
  [
    "those that do are whole priorities",
    sheet`
      | Action | Lead | Timescale | Measure |
      | 1. Respond:⏎• Map the work⏎• Train staff | Chair | May 2019 | Mapped. |
      | 2. Reach out:⏎• Tell parents⏎• Tell schools | Chair | May 2019 | Told. |`,
    [
      "# 1 Respond:",
      "~ leads: Chair",
      "~ timescales: May 2019",
      "~ measures: Mapped.",
      "Map the work",
      "> ",
      "Train staff",
      "> ",
      "# 2 Reach out:",
      "~ leads: Chair",
      "~ timescales: May 2019",
      "~ measures: Told.",
      "Tell parents",
      "> ",
      "Tell schools",
      "> ",
    ],
  ],
  [
    "only half do",
    sheet`
      | Ref | Action | Lead | Timescale | |
      | 1.1 | Map the work of partners | Chair | May 2019 | |
      | 1.2 | Train the staff | Manager | June 2019 | Amber |
      | 1.3 | Tell the parents | Manager | June 2019 | G |
      | 1.4 | Tell the schools | Manager | June 2019 | |`,
    [
      "#",
      "1.1. Map the work of partners <Chair>",
      "> May 2019",
      "1.2. Train the staff <Manager>",
      "> June 2019 {Amber}",
      "1.3. Tell the parents <Manager>",
      "> June 2019 {Green}",
      "1.4. Tell the schools <Manager>",
      "> June 2019",
    ],
  ],
])("refs before the actions' texts where %s", (_, drawn, outline) => expect(outlineOf(planOf(drawn))).toEqual(outline));
