import { sheet, type Drawn } from "../../support/drawn-sheet";
import { outlineOf, planOf } from "../../support/plan-outline";

// Columns under which a row is marked instead of told.

const LAYOUTS: Readonly<Record<string, { readonly drawn: Drawn; readonly outline: readonly string[] }>> = {
  "L for who leads, S for who supports": {
    drawn: sheet`
      | Action | Due | Police | Health | Schools | RAG |
      | Map the work | May 2019 | L | S | | Green |
      | Train staff | May 2019 | S | L | S | Green |
      | Tell parents | May 2019 | | S | L | Green |`,
    outline: [
      "#",
      "Map the work <Police>",
      "> May 2019 {Green} +Health: S",
      "Train staff <Health>",
      "> May 2019 {Green} +Police: S +Schools: S",
      "Tell parents <Schools>",
      "> May 2019 {Green} +Health: S",
    ],
  },
  "nobody responsible, so whoever is accountable": {
    drawn: sheet`
      | Action | Due | Police | Health | Schools | RAG |
      | Map the work | May 2019 | A | C | I | Green |
      | Train staff | May 2019 | C | A | | Green |`,
    outline: [
      "#",
      "Map the work <Police>",
      "> May 2019 {Green} +Health: C +Schools: I",
      "Train staff <Health>",
      "> May 2019 {Green} +Police: C",
    ],
  },
  "R of R, A, C and I, be it R/A": {
    drawn: sheet`
      | Action | Due | Police | Health | Schools | RAG |
      | Map the work | May 2019 | R/A | C | I | Green |
      | Train staff | May 2019 | C | R | A | Green |`,
    outline: [
      "#",
      "Map the work <Police>",
      "> May 2019 {Green} +Health: C +Schools: I",
      "Train staff <Health>",
      "> May 2019 {Green} +Police: C +Schools: A",
    ],
  },
  "a tick for everybody who leads": {
    drawn: sheet`
      | Action | Due | Police | Health | Schools | RAG |
      | Map the work | May 2019 | ✓ | | Yes | Green |
      | Train staff | May 2019 | | ✓ | | Green |`,
    outline: ["#", "Map the work <Police / Schools>", "> May 2019 {Green}", "Train staff <Health>", "> May 2019 {Green}"],
  },
  "an x under the status that holds": {
    drawn: sheet`
      | Action | Lead | Due | Red | Amber | Green |
      | Map the work | Chair | May 2019 | | | x |
      | Train staff | Chair | May 2019 | | ✓ | |
      | Tell parents | Chair | May 2019 | x | | |`,
    outline: [
      "#",
      "Map the work <Chair>",
      "> May 2019 {Green}",
      "Train staff <Chair>",
      "> May 2019 {Amber}",
      "Tell parents <Chair>",
      "> May 2019 {Red}",
    ],
  },
  "an x under a status beside a column of ratings: it is no rating": {
    drawn: sheet`
      | Action | Lead | Due | RAG | Red | Amber | Green |
      | Map the work | Chair | May 2019 | Green | | | x |
      | Train staff | Chair | May 2019 | Amber | | x | |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 {Green} +Green: x", "Train staff <Chair>", "> May 2019 {Amber} +Amber: x"],
  },
  "an x under the quarters in which the work is done": {
    drawn: sheet`
      | Action | Lead | Q1 | Q2 | Q3 | Q4 |
      | Map the work | Chair | x | x | | |
      | Train staff | Manager | | | x | x |
      | Tell parents | Manager | x | | x | |`,
    outline: ["#", "Map the work <Chair>", "> Q1 – Q2", "Train staff <Manager>", "> Q3 – Q4", "Tell parents <Manager>", "> Q1, Q3"],
  },
  "an x under months, years above them": {
    drawn: sheet`
      | Action | Lead | 2019 | < | < | 2020 | < |
      | ^ | ^ | Oct | Nov | Dec | Jan | Feb |
      | Map the work | Chair | x | x | | | |
      | Train staff | Chair | | | x | x | |
      | Tell parents | Chair | x | | | | x |`,
    outline: [
      "#",
      "Map the work <Chair>",
      "> Oct – Nov 2019",
      "Train staff <Chair>",
      "> Dec 2019 – Jan 2020",
      "Tell parents <Chair>",
      "> Oct 2019, Feb 2020",
    ],
  },
  "an x under years": {
    drawn: sheet`
      | Action | Lead | 2019 | 2020 | 2021 |
      | Map the work | Chair | x | x | |
      | Train staff | Chair | | | x |`,
    outline: ["#", "Map the work <Chair>", "> 2019 – 2020", "Train staff <Chair>", "> 2021"],
  },
  "an x under quarters beside a date: the date counts": {
    drawn: sheet`
      | Action | Lead | Due | Q1 | Q2 | Q3 |
      | Map the work | Chair | May 2019 | x | | |
      | Train staff | Chair | June 2019 | x | x | |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 +Q1: x", "Train staff <Chair>", "> June 2019 +Q1: x +Q2: x"],
  },
  "words under quarters: notes, no marks": {
    drawn: sheet`
      | Action | Lead | Due | Q1 | Q2 | Q3 |
      | Map the work | Chair | May 2019 | Mapped | x | |
      | Train staff | Chair | June 2019 | | Booked | Done |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 +Q1: Mapped +Q2: x", "Train staff <Chair>", "> June 2019 +Q2: Booked +Q3: Done"],
  },
  "words under quarters and no date: the quarters tell nothing of when": {
    drawn: sheet`
      | Action | Lead | RAG | Q1 | Q2 | Q3 |
      | Map the work | Chair | Green | Mapped | x | |
      | Train staff | Chair | Amber | | Booked | Done |`,
    outline: ["#", "Map the work <Chair>", "> {Green} +Q1: Mapped +Q2: x", "Train staff <Chair>", "> {Amber} +Q2: Booked +Q3: Done"],
  },
  "a tick under one quarter alone": {
    drawn: sheet`
      | Action | Lead | RAG | Q1 |
      | Map the work | Chair | Green | x |
      | Train staff | Chair | Amber | |`,
    outline: ["#", "Map the work <Chair>", "> {Green} +Q1: x", "Train staff <Chair>", "> {Amber}"],
  },
  "a tick under one status alone": {
    drawn: sheet`
      | Action | Lead | Due | Green |
      | Map the work | Chair | May 2019 | x |
      | Train staff | Chair | June 2019 | |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 +Green: x", "Train staff <Chair>", "> June 2019"],
  },
  "ticks under evidence and one name: evidence leads nothing": {
    drawn: sheet`
      | Action | Due | RAG | Evidence | Police |
      | Map the work | May 2019 | Green | ✓ | |
      | Train staff | June 2019 | Green | ✓ | ✓ |`,
    outline: ["#", "Map the work", "> May 2019 {Green} =✓", "Train staff", "> June 2019 {Green} =✓ +Police: ✓"],
  },
  "L/S for who leads and supports, one note among five marks": {
    drawn: sheet`
      | Action | Due | RAG | Police | Health |
      | Map the work | May 2019 | Green | L/S | S |
      | Train staff | May 2019 | Green | S | L |
      | Tell parents | May 2019 | Green | L | S |
      | Tell schools | May 2019 | Green | L | |
      | Report | May 2019 | Green | with health | L |`,
    outline: [
      "#",
      "Map the work <Police>",
      "> May 2019 {Green} +Health: S",
      "Train staff <Health>",
      "> May 2019 {Green} +Police: S",
      "Tell parents <Police>",
      "> May 2019 {Green} +Health: S",
      "Tell schools <Police>",
      "> May 2019 {Green}",
      "Report <Health>",
      "> May 2019 {Green} +Police: with health",
    ],
  },
  "ticks under names beside a lead": {
    drawn: sheet`
      | Action | Lead | Due | Police | Health |
      | Map the work | Chair | May 2019 | x | |
      | Train staff | Chair | May 2019 | | x |`,
    outline: ["#", "Map the work <Chair>", "> May 2019 +Police: x", "Train staff <Chair>", "> May 2019 +Health: x"],
  },
  "a tick under one heading alone": {
    drawn: sheet`
      | Action | RAG | Due | Board paper |
      | Map the work | Green | May 2019 | x |
      | Train staff | Green | May 2019 | |`,
    outline: ["#", "Map the work", "> May 2019 {Green} +Board paper: x", "Train staff", "> May 2019 {Green}"],
  },
  "ticks under a long question": {
    drawn: sheet`
      | Action | RAG | Due | Police | Does this action still need to go to the board? |
      | Map the work | Green | May 2019 | x | |
      | Train staff | Green | May 2019 | | x |`,
    outline: [
      "#",
      "Map the work",
      "> May 2019 {Green} +Police: x",
      "Train staff",
      "> May 2019 {Green} +Does this action still need to go to the board?: x",
    ],
  },
};

it.each(Object.entries(LAYOUTS))("%s", (_, { drawn, outline }) => expect(outlineOf(planOf(drawn))).toEqual(outline));

it("a rating that a mark gives stands at the mark, and no fix may write over it", () => {
  const [action] = planOf(LAYOUTS["an x under the status that holds"]!.drawn).priorities[0]!.actions;
  expect(action?.milestones[0]?.rating).toMatchObject({ stated: { text: "Green", at: { row: 1, column: 5 } }, alone: false });
});

it("several marks stand at the first, with the others", () => {
  const [action] = planOf(LAYOUTS["a tick for everybody who leads"]!.drawn).priorities[0]!.actions;
  expect(action?.lead).toMatchObject({ at: { row: 1, column: 2 }, also: [{ row: 1, column: 4 }] });
  const [, , third] = planOf(LAYOUTS["an x under the quarters in which the work is done"]!.drawn).priorities[0]!.actions;
  expect(third?.milestones[0]?.timescale).toMatchObject({ at: { row: 3, column: 2 }, also: [{ row: 3, column: 4 }] });
});
