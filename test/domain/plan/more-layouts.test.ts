import { sheet } from "../../support/drawn-sheet";
import { lostWords } from "../../support/plan-coverage";
import { outlineOf, planOf } from "../../support/plan-outline";

// Further ways of keeping a plan, each with what a person reads from the drawing.

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
};

describe.each(Object.entries(LAYOUTS))("%s", (_, { drawn, outline }) => {
  it("is read", () => {
    const plan = planOf(drawn);
    expect(outlineOf(plan)).toEqual(outline);
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });
});

it("a guess at the actions is said", () =>
  expect(planOf(LAYOUTS["no heading that says action"].drawn).doubts).toEqual([
    "“What it looks like” in the table on sheet “Plan”, row 1 was taken for the action: no heading says “action”, and the longest texts stand in it.",
  ]));
