import { sheet, type Drawn } from "../../support/drawn-sheet";
import { lostWords } from "../../support/plan-coverage";
import { outlineOf, planOf } from "../../support/plan-outline";

// Cells that stand in another column than the one they belong to.

const ROWS: Readonly<Record<string, { readonly drawn: Drawn; readonly outline: readonly string[] }>> = {
  "an action merged over its ref's column, one that stands in it, and refs that are words": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale | RAG |
      | 1.1 | Map the work | Chair | May 2019 | Green |
      | Train staff | < | Manager | June 2019 | Amber |
      | Tell all parents | | Officer | July 2019 | Red |
      | Phase two | | Officer | August 2019 | Red |
      | See the note below | Report | Officer | Sept 2019 | Red |`,
    outline: [
      "#",
      "1.1. Map the work <Chair>",
      "> May 2019 {Green}",
      "Train staff <Manager>",
      "> June 2019 {Amber}",
      "Tell all parents <Officer>",
      "> July 2019 {Red}",
      "Phase two. ? <Officer>",
      "> August 2019 {Red}",
      "See the note below. Report <Officer>",
      "> Sept 2019 {Red}",
    ],
  },
  "rows one column to the left": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale | Measure | RAG |
      | 1.1 | Agree the protocol with health | Designated Nurse | 30.06.2017 | • Protocol agreed | Green |
      | | | 30.09.2017 | • Protocol in use in all settings | | |
      | | | 31.10.2017 | • Staff asked | | |
      | 1.2 | Brief the board | Chair | 31.07.2017 | • Briefing held | White |`,
    outline: [
      "#",
      "1.1. Agree the protocol with health <Designated Nurse>",
      "> 30.06.2017 [Protocol agreed] {Green}",
      "> 30.09.2017 [Protocol in use in all settings]",
      "> 31.10.2017 [Staff asked]",
      "1.2. Brief the board <Chair>",
      "> 31.07.2017 [Briefing held] {White}",
    ],
  },
  "a date among the refs, a bullet among the dates, a rating among the measures": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale | Measure | RAG |
      | 1.1 | Agree the protocol | Designated Nurse | 30.06.2017 | • Protocol agreed | Green |
      | 31.12.2017 | | | | • Audit done | Amber |
      | | | | • Parents asked | | |
      | 1.2 | Brief the board | Chair | 31.07.2017 | Grade: White | |`,
    outline: [
      "#",
      "1.1. Agree the protocol <Designated Nurse>",
      "> 30.06.2017 [Protocol agreed] {Green}",
      "> 31.12.2017 [Audit done] {Amber}",
      "> [Parents asked]",
      "1.2. Brief the board <Chair>",
      "> 31.07.2017 {White}",
    ],
  },
  "cells without a heading, and beyond the table": {
    drawn: sheet`
      | Ref | Action | Lead | Timescale | | RAG |
      | 1.1 | Map the work | Chair | May 2019 | | Green | by e-mail |
      | 1.2 | Train staff | Chair | June 2019 | | Green | |`,
    outline: ["#", "1.1. Map the work <Chair>", "> May 2019 {Green}", "1.2. Train staff <Chair>", "> June 2019 {Green}"],
  },
  "an original date where there is no revised one": {
    drawn: sheet`
      | Action | Lead | Original date | Revised date | RAG |
      | Map the work | Chair | May 2019 | July 2019 | Green |
      | Train staff | Chair | June 2019 | | Green |`,
    outline: ["#", "Map the work <Chair>", "> July 2019 {Green} +Original date: May 2019", "Train staff <Chair>", "> June 2019 {Green}"],
  },
};

it.each(Object.entries(ROWS))("%s", (_, { drawn, outline }) => {
  const plan = planOf(drawn);
  expect(outlineOf(plan)).toEqual(outline);
  expect(lostWords(plan, drawn.workbook)).toEqual([]);
});
