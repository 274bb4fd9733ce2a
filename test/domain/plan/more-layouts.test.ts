import { sheet, type Drawn } from "../../support/drawn-sheet";
import { lostWords } from "../../support/plan-coverage";
import { outlineOf, planOf } from "../../support/plan-outline";

// Further ways of keeping a plan, each with what a person reads from the drawing.

interface Layout {
  readonly drawn: Drawn;
  readonly outline: readonly string[];
  readonly title?: string;
}

const LAYOUTS = {
  "an outcome under each objective, rating and progress in one column, numbers that begin again": {
    drawn: sheet`
      | Objective 1: Voice of the child | | | | |
      | Outcome: Children influence the Board's work | | | | |
      | No | Action | Responsible | Timescale | Progress / RAG |
      | 1 | Create a shadow board | Participation Lead | June 2018 | GREEN - Board met in May |
      | 2 | Annual survey | Business Manager | Oct 2018 | AMBER. Questions drafted |
      | Objective 2: Neglect | | | | |
      | Outcome: Neglect is recognised | | | | |
      | No | Action | Responsible | Timescale | Progress / RAG |
      | 1 | Train 50 champions | Training Officer | July 2018 | RED: no venue |`,
    outline: [
      "# 1 Voice of the child",
      "1. Create a shadow board (Outcome: Children influence the Board's work) <Participation Lead>",
      "> June 2018 {Green} !Board met in May",
      "2. Annual survey (Outcome: Children influence the Board's work) <Business Manager>",
      "> Oct 2018 {Amber} !Questions drafted",
      "# 2 Neglect",
      "1. Train 50 champions (Outcome: Neglect is recognised) <Training Officer>",
      "> July 2018 {Red} !no venue",
    ],
  },
  "lettered actions of one recommendation, each with its date": {
    drawn: sheet`
      | Recommendation | Agency Response | Action Required | Lead | Timeframe | Status |
      | Improve curiosity | Accepted | a) Deliver briefing⏎b) Update supervision policy | Head of Safeguarding | a) May 2021⏎b) June 2021 | On-going |
      | Improve recording | Accepted | Update recording guidance | Principal Social Worker | July 2021 | Completed |`,
    outline: [
      "#",
      "a) Deliver briefing <Head of Safeguarding>",
      "> a) May 2021 {On-going} +Recommendation: Improve curiosity +Agency Response: Accepted",
      "b) Update supervision policy <Head of Safeguarding>",
      "> b) June 2021",
      "Update recording guidance <Principal Social Worker>",
      "> July 2021 {Completed} +Recommendation: Improve recording +Agency Response: Accepted",
    ],
  },
  "no heading that says action": {
    drawn: sheet`
      | | Ref | Theme | What it looks like | Lead | Deadline | BRAG |
      | | 1 | Front door | Implement screening tool | MASH Manager | 30-Sep-22 | Complete |
      | | 2 | Front door | Recruit two screeners | HR Partner | 31-Oct-22 | Delayed |`,
    outline: [
      "#",
      "1. Implement screening tool <MASH Manager>",
      "> 30-Sep-22 {Complete} +Theme: Front door",
      "2. Recruit two screeners <HR Partner>",
      "> 31-Oct-22 {Delayed} +Theme: Front door",
    ],
  },
  "a question over its answer, below the actions of a priority": {
    drawn: sheet`
      | Our priority: Making sure children are safe online |
      | What we will do | Lead | By when |
      | We will run assemblies in every school | Schools Lead | July 2020 |
      | How will we know it's worked? |
      | More children say they feel safe online |
      | Our priority: Reducing harm from alcohol |
      | What we will do | Lead | By when |
      | We will train GPs | CCG | Dec 2020 |`,
    outline: [
      "# Making sure children are safe online",
      "~ How will we know it's worked?: More children say they feel safe online",
      "We will run assemblies in every school <Schools Lead>",
      "> July 2020",
      "# Reducing harm from alcohol",
      "We will train GPs <CCG>",
      "> Dec 2020",
    ],
  },
  "actions from a meeting, by item": {
    drawn: sheet`
      | Item | Date of meeting | Agreed action | By whom | By when | Status |
      | 4.1 | 12/01/2021 | Share the dataset | RB | 26/01/2021 | Done |
      | 4.2 | 12/01/2021 | Chase finance | TK | ASAP | Open |`,
    outline: [
      "#",
      "4.1. Share the dataset <RB>",
      "> 26/01/2021 {Done} +Date of meeting: 12/01/2021",
      "4.2. Chase finance <TK>",
      "> ASAP {Open} +Date of meeting: 12/01/2021",
    ],
  },
  "everyday words, and Target over dates": {
    drawn: sheet`
      | What needs to change | How we'll get there | Who's responsible | Target |
      | Young people wait too long | Extra clinic on Saturdays | Service Manager | March 2023 |
      | Letters not copied to GPs | Template letter | Admin Lead | May 2023 |`,
    outline: [
      "#",
      "Extra clinic on Saturdays <Service Manager>",
      "> March 2023 +What needs to change: Young people wait too long",
      "Template letter <Admin Lead>",
      "> May 2023 +What needs to change: Letters not copied to GPs",
    ],
  },
  "a numbered heading above the header, the next below it": {
    drawn: sheet`
      | Business plan |
      | 1 | LEADERSHIP | | | |
      | Ref | Action | Lead | Date | RAG |
      | 1.1 | Refresh the agreement | Chair | April 2020 | Green |
      | 2 | LEARNING | | | |
      | 2.1 | Publish the review | Board Manager | June 2020 | Amber |`,
    outline: [
      "# 1 LEADERSHIP",
      "1.1. Refresh the agreement <Chair>",
      "> April 2020 {Green}",
      "# 2 LEARNING",
      "2.1. Publish the review <Board Manager>",
      "> June 2020 {Amber}",
    ],
  },
  "a coloured dot for a rating": {
    drawn: sheet`
      | Aim | Action | Action Owner | Completion Date | Progress Rating |
      | Reduce reoffending | Expand triage | YOT Manager | 31 March 2024 | ● fill(#00B050) |
      | | Offer mentoring | YOT Manager | 30 June 2024 | ● fill(#FFC000) |`,
    outline: [
      "#",
      "Expand triage (Reduce reoffending) <YOT Manager>",
      "> 31 March 2024 {Green}",
      "Offer mentoring (Reduce reoffending) <YOT Manager>",
      "> 30 June 2024 {Amber}",
    ],
  },
  "a rating under each quarter": {
    drawn: sheet`
      | Action | Lead | Deadline | Q1 | Q2 | Q3 | Q4 |
      | Agree the protocol | Chair | May 2022 | Red | Amber | | |
      | Share the data | Analyst | June 2022 | Amber | Green | | |`,
    outline: [
      "#",
      "Agree the protocol <Chair>",
      "> May 2022 {Amber} +Q1: Red",
      "Share the data <Analyst>",
      "> June 2022 {Green} +Q1: Amber",
    ],
  },
  "who is responsible and who is informed": {
    drawn: sheet`
      | Task | Deadline | Police | Health | Council | RAG |
      | Agree the protocol | May 2022 | R | C | I | Green |
      | Share the data | June 2022 | I | R | C | Amber |`,
    outline: [
      "#",
      "Agree the protocol <Police>",
      "> May 2022 {Green} +Health: C +Council: I",
      "Share the data <Health>",
      "> June 2022 {Amber} +Police: I +Council: C",
    ],
  },
  "a school's return: who filled it in above it, refs under “Standard”": {
    drawn: sheet`
      | Organisation: | Riverside Primary School | | | |
      | Completed by: | Designated Safeguarding Lead | | | |
      | | | | | |
      | Section 11 / 175 audit: areas for improvement | | | | |
      | | | | | |
      | Standard 1: Leadership | | | | |
      | Standard | Area for development | Action to be taken | Person responsible | Date to be completed |
      | 1.3 | Governors have had no training | Book governors on a course | Chair of Governors | March 2025 |
      | 1.5 | No visits recorded | Termly visits with a note | DSL | Termly |`,
    outline: [
      "# 1 Leadership",
      "1.3. Book governors on a course <Chair of Governors>",
      "> March 2025 +Area for development: Governors have had no training",
      "1.5. Termly visits with a note <DSL>",
      "> Termly +Area for development: No visits recorded",
    ],
    title: "Section 11 / 175 audit: areas for improvement",
  },
  "a form that asks for the plan's name": {
    drawn: sheet`
      | Partnership: | Northshire | | |
      | Name of plan: | Neglect delivery plan | | |
      | Chair: | Director of Children's Services | | |
      | Ref | Action | Lead | Due |
      | 1 | Agree the protocol | Chair | May 2022 |`,
    outline: ["#", "1. Agree the protocol <Chair>", "> May 2022"],
    title: "Neglect delivery plan",
  },
  "scores that the plan's own key explains": {
    drawn: sheet`
      | Action | Accountable | Deadline | Score | Position |
      | Recruit 20 foster carers | Head of Fostering | March 2025 | 2 | 7 approved |
      | Open the second home | Commissioner | May 2025 | 3 | Site found |
      == Guide ==
      | Score | What it means |
      | 4 | Achieved and embedded |
      | 3 | On course |
      | 2 | Some slippage |
      | 1 | No progress or at serious risk |`,
    outline: [
      "#",
      "Recruit 20 foster carers <Head of Fostering>",
      "> March 2025 {2} !7 approved",
      "Open the second home <Commissioner>",
      "> May 2025 {3} !Site found",
    ],
  },
  "scores that no key explains": {
    drawn: sheet`
      | Action | Accountable | Deadline | Score | Position |
      | Recruit 20 foster carers | Head of Fostering | March 2025 | 12 | 7 approved |
      | Open the second home | Commissioner | May 2025 | 16 | Site found |`,
    outline: [
      "#",
      "Recruit 20 foster carers <Head of Fostering>",
      "> March 2025 !7 approved +Score: 12",
      "Open the second home <Commissioner>",
      "> May 2025 !Site found +Score: 16",
    ],
  },
  "a number for each outcome under “Standard”, the same for several actions": {
    drawn: sheet`
      | Standard | Action | Lead | Due |
      | 1.3 | Book governors on a course | Chair | March 2025 |
      | 1.3 | Record their visits | DSL | May 2025 |`,
    outline: [
      "#",
      "Book governors on a course <Chair>",
      "> March 2025 +Standard: 1.3",
      "Record their visits <DSL>",
      "> May 2025 +Standard: 1.3",
    ],
  },
  "a lead, a timescale and a rating merged over several actions, and over the rows of one": {
    drawn: sheet`
      | Ref | Action | Lead officer | Timescale | Measure | RAG rating | Commentary |
      | 1.1 | Map the work | LSCB Manager | May 2020 | Map made | Amber | Slow |
      | 1.2 | Test the leaflet | ^ | ^ | Leaflet tested | ^ | ^ |
      | ^ | ^ | ^ | June 2020 | Leaflet sent | Green | |
      | 1.3 | Train all | Trainer | ^ | Trained | ^ | |
      | PRIORITY 2: Prevention | < | < | < | < | < | < |
      | 2.1 | Audit | Auditor | July 2020 | Audited | | |
      | 2.2 | Report | | | Reported | Red | |`,
    outline: [
      "#",
      "1.1. Map the work <LSCB Manager>",
      "> May 2020 [Map made] {Amber} !Slow",
      "1.2. Test the leaflet <LSCB Manager>",
      "> May 2020 [Leaflet tested] {Amber} !Slow",
      "> June 2020 [Leaflet sent] {Green}",
      "1.3. Train all <Trainer>",
      "> June 2020 [Trained] {Green}",
      "# 2 Prevention",
      "2.1. Audit <Auditor>",
      "> July 2020 [Audited]",
      "2.2. Report",
      "> [Reported] {Red}",
    ],
  },
  "cells merged over several actions that stand in columns": {
    drawn: sheet`
      | Ref          | 1.1     | 1.2   | 1.3   | 1.4     |
      | Action       | Map it  | Train | Audit | Report  |
      | Lead officer | Manager | <     | Nurse | <       |
      | Timescale    | May 2020 | June 2020 | <  | July 2020 |
      | RAG rating   | Amber   | <     | <     | Red     |`,
    outline: [
      "#",
      "1.1. Map it <Manager>",
      "> May 2020 {Amber}",
      "1.2. Train <Manager>",
      "> June 2020 {Amber}",
      "1.3. Audit <Nurse>",
      "> June 2020 {Amber}",
      "1.4. Report <Nurse>",
      "> July 2020 {Red}",
    ],
  },
};

describe.each<[string, Layout]>(Object.entries(LAYOUTS))("%s", (_, { drawn, outline, title }) => {
  it("is read", () => {
    const plan = planOf(drawn);
    expect(outlineOf(plan)).toEqual(outline);
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
    if (title !== undefined) expect(plan.title?.text).toBe(title);
  });
});

it("a guess at the actions is said", () =>
  expect(planOf(LAYOUTS["no heading that says action"].drawn).doubts).toEqual([
    "“What it looks like” in the table on sheet “Plan”, row 1 was taken for the action: no heading says “action”, and the longest texts stand in it.",
  ]));
