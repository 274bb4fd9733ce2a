import { sheet, type Drawn } from "../../support/drawn-sheet";
import { lostWords } from "../../support/plan-coverage";
import { outlineOf, planOf } from "../../support/plan-outline";

// Rows that hold several actions: as lines that line up, or as bullets under a priority.

const ROWS: Readonly<Record<string, { readonly drawn: Drawn; readonly outline: readonly string[] }>> = {
  "a line of everything for each action": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale | Measure | RAG |
      | 1⏎2 | Map the work⏎Train staff | Chair⏎Manager | May 2019⏎June 2019 | • Map⏎• Trained | Green |`,
    outline: ["#", "1. Map the work <Chair>", "> May 2019 [Map] {Green}", "2. Train staff <Manager>", "> June 2019 [Trained]"],
  },
  "a lead and a date said once for all; measures that do not line up stay with the first": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale | Measure | RAG | Notes | Cost |
      | 1⏎2 | Map the work⏎Train staff | Chair | May 2019 | • Map⏎• Trained⏎• More | Green | Begun | £5 |`,
    outline: [
      "#",
      "1. Map the work <Chair>",
      "> May 2019 [Map; Trained; More] {Green} !Begun +Cost: £5",
      "2. Train staff <Chair>",
      "> May 2019",
    ],
  },
  "a row without measure and lead": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale | Measure |
      | 1⏎2 | Map the work⏎Train staff | | May 2019⏎June 2019 | |
      | 3 | Tell parents | Chair | July 2019 | Told |`,
    outline: ["#", "1. Map the work", "> May 2019", "2. Train staff", "> June 2019", "3. Tell parents <Chair>", "> July 2019 [Told]"],
  },
  "one ref: one action": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale |
      | 1 | Map the work⏎Train staff | Chair | May 2019⏎June 2019 |`,
    outline: ["#", "1. Map the work / Train staff <Chair>", "> May 2019 / June 2019"],
  },
  "no refs, and a date for each": {
    drawn: sheet`
      | Action | Lead | Timescale | RAG |
      | Map the work⏎Train staff | Chair⏎Manager⏎Officer | May 2019⏎June 2019 | Green |`,
    outline: [
      "#",
      "Map the work <Chair / Manager / Officer>",
      "> May 2019 {Green}",
      "Train staff <Chair / Manager / Officer>",
      "> June 2019",
    ],
  },
  "no refs, and one date: one action": {
    drawn: sheet`
      | Action | Lead | Timescale |
      | Map the work⏎Train staff | Chair | May 2019 |
      | Tell parents⏎Tell schools | Chair | |`,
    outline: ["#", "Map the work / Train staff <Chair>", "> May 2019", "Tell parents / Tell schools <Chair>", "> "],
  },
  "a line that goes on from the one above": {
    drawn: sheet`
      | Action | Lead | Timescale |
      | Map the work⏎across the partnership⏎Train staff | Chair | May 2019⏎June 2019 |`,
    outline: ["#", "Map the work / across the partnership <Chair>", "> May 2019", "Train staff <Chair>", "> June 2019"],
  },
  "a priority with its actions, all lining up": {
    drawn: sheet`
      | Action | Lead | Timescale | Measure | RAG | Cost |
      | 1. Neglect⏎• Map the work⏎• Train staff⏎in all schools | Chair⏎Manager | May 2019⏎June 2019 | Map⏎Trained | Green | £5 |`,
    outline: [
      "# 1 Neglect",
      "Map the work <Chair>",
      "> May 2019 [Map] {Green} +Cost: £5",
      "Train staff / in all schools <Manager>",
      "> June 2019 [Trained]",
    ],
  },
  "a priority with dates as sentences": {
    drawn: sheet`
      | Action | Lead | Timescale | Measure | RAG |
      | 1. Neglect⏎• Map the work⏎• Train staff | Chair | By May 2019. By June 2019. | | Green |`,
    outline: ["# 1 Neglect", "~ leads: Chair", "Map the work", "> By May 2019. {Green}", "Train staff", "> By June 2019."],
  },
  "a priority of which all is said together: as many measures prove nothing": {
    drawn: sheet`
      | Action | Lead | Timescale | Measure | RAG |
      | 1. Neglect⏎• Map the work⏎• Train staff | Chair. Manager. Officer. | May 2019 | Map⏎Trained | Green |`,
    outline: [
      "# 1 Neglect",
      "~ leads: Chair. / Manager. / Officer.",
      "~ timescales: May 2019",
      "~ measures: Map / Trained",
      "Map the work",
      "> {Green}",
      "Train staff",
      "> ",
    ],
  },
};

it.each(Object.entries(ROWS))("%s", (_, { drawn, outline }) => {
  const plan = planOf(drawn);
  expect(outlineOf(plan)).toEqual(outline);
  expect(lostWords(plan, drawn.workbook)).toEqual([]);
});
