import { sheet, type Drawn } from "../../support/drawn-sheet";
import { outlineOf, planOf } from "../../support/plan-outline";

// Rows that hold a measure and nothing else: bullets torn from the cell above, or milestones.

const ROWS: Readonly<Record<string, { readonly drawn: Drawn; readonly outline: readonly string[] }>> = {
  "three bullets, a row each: one milestone": {
    drawn: sheet`
      | Action | Lead | Timescale | Measure | RAG |
      | Map the work | Chair | May 2019 | • Map made | Green |
      | | | | • Map used | |
      | | | | • Map kept | |
      | Train staff | Chair | June 2019 | | Green |
      | | | | • All trained | |`,
    outline: [
      "#",
      "Map the work <Chair>",
      "> May 2019 [Map made; Map used; Map kept] {Green}",
      "Train staff <Chair>",
      "> June 2019 [All trained] {Green}",
    ],
  },
  "two bullets: too few to know a paste by": {
    drawn: sheet`
      | Action | Lead | Timescale | Measure | RAG |
      | Map the work | Chair | May 2019 | • Map made | Green |
      | | | | • Map used | |
      | | | | • Map kept | |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 [Map made] {Green}", "> [Map used]", "> [Map kept]"],
  },
  "a cell of several measures elsewhere: nothing was torn": {
    drawn: sheet`
      | Action | Lead | Timescale | Measure | RAG |
      | Map the work | Chair | May 2019 | • Map made⏎• Map shown | Green |
      | | | | • Map used | |
      | | | | • Map kept | |
      | | | | • Map renewed | |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 [Map made; Map shown] {Green}", "> [Map used]", "> [Map kept]", "> [Map renewed]"],
  },
  "a bullet with a cost of its own": {
    drawn: sheet`
      | Action | Lead | Timescale | Measure | Cost |
      | Map the work | Chair | May 2019 | • Map made | £5 |
      | | | | • Map used | £6 |
      | | | | • Map kept | |
      | | | | • Map shown | |
      | | | | • Map renewed | |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 [Map made] +Cost: £5", "> [Map used; Map kept; Map shown; Map renewed] +Cost: £6"],
  },
  "measures under one merged timescale: one milestone": {
    drawn: sheet`
      | Action | Lead | Timescale | Measure | RAG |
      | Map the work | Chair | May 2019 | Map made | Green |
      | | | ^ | Map used | |
      | | | | Map kept | |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 [Map made; Map used] {Green}", "> [Map kept]"],
  },
};

it.each(Object.entries(ROWS))("%s", (_, { drawn, outline }) => expect(outlineOf(planOf(drawn))).toEqual(outline));
