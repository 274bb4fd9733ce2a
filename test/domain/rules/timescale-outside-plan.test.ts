import { timescaleOutsidePlan } from "../../../src/domain/rules/timescale-outside-plan";
import { sheet } from "../../support/drawn-sheet";
import { statedForPriorities } from "../../support/priority-timescale";
import { testRule } from "../../support/test-rule";

testRule(timescaleOutsidePlan, {
  accept: [
    {
      name: "dates within the plan, its first and last day among them",
      sheet: sheet`
        | FGM Strategy Action Plan April 2019 – March 2021 | | | | |
        | Ref | Action | Lead officer | Timescale            | RAG rating |
        | 1.1 | A      | Manager      | 1 April 2019         | Green      |
        | 1.2 | B      | Manager      | May 2018 – May 2019  | Green      |
        | 1.3 | C      | Manager      | 31 March 2021        | Green      |
        | 1.4 | D      | Manager      | Ongoing              | Green      |
        | 1.5 | E      | Manager      | December 2023 – May 2019 | Green  |`,
    },
    {
      name: "a date that is inside under another reading of the period",
      sheet: sheet`
        | FGM Strategy Action Plan 2019 – 2021 | | | | |
        | Ref | Action | Lead officer | Timescale     | RAG rating |
        | 1.1 | A      | Manager      | April 2021    | Green      |
        | 1.2 | B      | Manager      | February 2019 | Green      |`,
    },
    {
      name: "a date that is inside under one of its readings, or has no due date under one",
      sheet: sheet`
        | FGM Strategy Action Plan April 2019 – March 2021 | | | | |
        | Ref | Action | Lead officer | Timescale   | RAG rating |
        | 1.1 | A      | Manager      | 01/04/2021  | Green      |
        | 1.2 | B      | Manager      | 04/03/2019  | Green      |
        | 1.3 | C      | Manager      | 31 June 2022 | Green     |`,
    },
    {
      name: "a plan whose period nobody can tell",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | Ongoing   | Green      |`,
    },
  ],
  reject: [
    {
      name: "a date after the plan, under every reading of its period",
      sheet: sheet`
        | FGM Strategy Action Plan 2019 – 2021 | | | | |
        | Ref | Action | Lead officer | Timescale               | RAG rating |
        | 1.1 | A      | Manager      | «May 2019 – March 2023» | Green      |
        | 1.2 | B      | Manager      | May 2019 – March 2021   | Green      |`,
      message: "after",
      says: "is due by 31 March 2023",
    },
    {
      name: "a date that is after the plan under both of its readings",
      sheet: sheet`
        | FGM Strategy Action Plan April 2019 – March 2021 | | | | |
        | Ref | Action | Lead officer | Timescale    | RAG rating |
        | 1.1 | A      | Manager      | «05/06/2021» | Green      |`,
      message: "after",
      says: "is due by 5 June 2021",
    },
    {
      name: "a date before the plan",
      sheet: sheet`
        | FGM Strategy Action Plan 2019 – 2021 | | | | |
        | Ref | Action | Lead officer | Timescale       | RAG rating |
        | 1.1 | A      | Manager      | «December 2017» | Green      |
        | 1.2 | B      | Manager      | March 2021      | Green      |`,
      message: "before",
      says: "is due by 31 December 2017",
    },
    {
      name: "one after the plan, stated for a whole priority",
      sheet: sheet`
        | FGM Strategy Action Plan 2019 – 2021 | | | |
        | Action                 | Lead officer | Timescale | RAG rating |
        | PRIORITY 1: Prevention | <            | «»        | <          |
        | A                      | Manager      |           | Green      |`,
      changePlan: statedForPriorities("March 2029"),
      message: "priorityAfter",
    },
    {
      name: "one before the plan, stated for a whole priority",
      sheet: sheet`
        | FGM Strategy Action Plan 2019 – 2021 | | | |
        | Action                 | Lead officer | Timescale | RAG rating |
        | PRIORITY 1: Prevention | <            | «»        | <          |
        | A                      | Manager      |           | Green      |`,
      changePlan: statedForPriorities("March 2009"),
      message: "priorityBefore",
    },
  ],
});
