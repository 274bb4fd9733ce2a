import { sheet } from "../../support/drawn-sheet";
import { duesOf, outlineOf, planOf } from "../../support/plan-outline";
import { lostWords } from "../../support/plan-coverage";

// Each plan is laid out as another office would; what is expected was written down from the picture of the sheet.

describe("an Excel table with a column of priorities, dates as Excel has them and statuses in words", () => {
  const drawn = sheet`
    == Tracker == at C4
    | Neglect Strategy delivery plan 2023/24 |
    | |
    | Priority | Task | Owner | Due date | Status | Budget | Comments |
    | Recognise neglect | Launch the toolkit | Neglect Lead | date(2023-06-30,"dd/mm/yyyy") | Complete | £500 | Launched in May |
    | Recognise neglect | Brief head teachers | Education Lead | date(2023-09-29,"dd/mm/yyyy") | In progress | | |
    | Respond early | Audit ten cases | QA Manager | date(2023-12-15,"dd/mm/yyyy") | Not started | £0 | |
    | Respond early | Report to the board | QA Manager | date(2024-02-01,"dd/mm/yyyy") | Overdue | | Moved twice |
    | Total | | | | | £500 | |
    | Prepared by the business unit |
    (table Tasks C6:I11)`;
  const plan = planOf(drawn);

  it("is read", () => {
    expect(outlineOf(plan)).toEqual([
      "# Recognise neglect",
      "Launch the toolkit <Neglect Lead>",
      "> 30/06/2023 {Complete} !Launched in May +Budget: £500",
      "Brief head teachers <Education Lead>",
      "> 29/09/2023 {In progress}",
      "# Respond early",
      "Audit ten cases <QA Manager>",
      "> 15/12/2023 {Not started} +Budget: £0",
      "Report to the board <QA Manager>",
      "> 01/02/2024 {Overdue} !Moved twice",
    ]);
    expect(plan.key.statuses.map(({ status, meaning }) => `${status}: ${meaning}`)).toEqual([
      "Complete: done",
      "In progress: on-track",
      "Not started: not-started",
      "Overdue: behind",
    ]);
    expect(plan.title?.text).toBe("Neglect Strategy delivery plan 2023/24");
    expect(duesOf(plan)).toEqual(["2023-06-30", "2023-09-29", "2023-12-15", "2024-02-01"]);
  });

  it("leaves what is no action to the unplaced", () => {
    expect(plan.unplaced.map(({ text }) => text)).toEqual(["Total", "£500", "Prepared by the business unit"]);
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });
});

describe("a header of two rows, a revised date, and ratings quarter by quarter", () => {
  const drawn = sheet`
    | Recommendations from the review: action plan 2021-22 | < | < | < | < | < | < | < | < |
    | No. | Agreed action | Responsibility | < | Completion date | < | RAG | < | < |
    | ^   | ^             | Lead | Support | Original | Revised | Q1 | Q2 | Q3 |
    | 1 | Publish the pathway | Head of MASH | Police | June 2021 | Sept 2021 | A | G | |
    | 2 | Train the panel | Board Manager | | July 2021 | | R | A | |
    | 3 | Review the policy | Policy Officer | Health | Oct 2021 | | W | W | |`;
  const plan = planOf(drawn);

  it("is read: the latest date and the latest rating count, the others are kept", () => {
    expect(outlineOf(plan)).toEqual([
      "#",
      "1. Publish the pathway <Head of MASH>",
      "> Sept 2021 {Green} +Responsibility Support: Police +RAG Q1: A +Completion date Original: June 2021",
      "2. Train the panel <Board Manager>",
      "> July 2021 {Amber} +RAG Q1: R",
      "3. Review the policy <Policy Officer>",
      "> Oct 2021 {White} +Responsibility Support: Health +RAG Q1: W",
    ]);
    expect(plan.period).toMatchObject({ certain: true, basis: "words" });
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });
});

describe("owners ticked under their names", () => {
  const drawn = sheet`
    | Task | Deadline | Police | Health | Council | Progress |
    | Agree the protocol | 31/03/2022 | x | | x | Drafted |
    | Share the data | 30/04/2022 | | x | | |
    | Hold a launch | 13/05/2022 | | | X | |`;

  it("are the leads", () => {
    expect(outlineOf(planOf(drawn))).toEqual([
      "#",
      "Agree the protocol <Police / Council>",
      "> 31/03/2022 !Drafted",
      "Share the data <Health>",
      "> 30/04/2022",
      "Hold a launch <Council>",
      "> 13/05/2022",
    ]);
  });

  it("prove the order of day and month by their column", () =>
    expect(duesOf(planOf(drawn))).toEqual(["2022-03-31", "2022-04-30", "2022-05-13"]));
});

describe("a plan kept down its columns", () => {
  const drawn = sheet`
    | Improvement plan | | |
    | Ref | 1 | 2 |
    | Action | Fix the referral form | Train the front door |
    | Lead officer | MASH Manager | Training Lead |
    | Timescale | May 2019 | July 2019 |
    | RAG | Green | Amber |
    | Commentary | | Two courses booked |`;
  const plan = planOf(drawn);

  it("is read and said", () => {
    expect(outlineOf(plan)).toEqual([
      "#",
      "1. Fix the referral form <MASH Manager>",
      "> May 2019 {Green}",
      "2. Train the front door <Training Lead>",
      "> July 2019 {Amber} !Two courses booked",
    ]);
    expect(plan.doubts).toEqual(["Sheet “Plan” was read down its columns: each action is a column."]);
    expect(plan.tables[0]).toMatchObject({ transposed: true, headerRow: 0, columns: { action: 2, lead: 3 } });
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });
});

describe("ratings by colour alone, with a legend under the plan", () => {
  const drawn = sheet`
    | Action | Who | When | Success criteria | Status |
    | Open the hub | Hub Manager | April 2024 | Hub open | fill(#92D050) |
    | Recruit a nurse | Health Lead | June 2024 | Nurse in post | fill(#FFC000) |
    | Review demand | Analyst | Sept 2024 | Report made | fill(#C00000) |
    | |
    | Key: |
    | Green = complete |
    | Amber = in progress |
    | Red = overdue |`;
  const plan = planOf(drawn);

  it("are read by the legend", () => {
    expect(outlineOf(plan)).toEqual([
      "#",
      "Open the hub <Hub Manager>",
      "> April 2024 [Hub open] {Green}",
      "Recruit a nurse <Health Lead>",
      "> June 2024 [Nurse in post] {Amber}",
      "Review demand <Analyst>",
      "> Sept 2024 [Report made] {Red}",
    ]);
    expect(plan.key.statuses.map(({ meaning }) => meaning)).toEqual(["done", "on-track", "behind"]);
    expect(plan.priorities[0]?.actions[0]?.milestones[0]?.rating?.reading).toBe("colour");
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });
});

describe("recommendations as headings, lettered actions and a key of numbers", () => {
  const drawn = sheet`
    == SCR Action Plan ==
    | Serious Case Review: Child Z |
    | |
    | | Action | Responsible officer | Target date | Progress category | Action update |
    | Recommendation 1: The Board should seek assurance on supervision | < | < | < | < | < |
    | 1a | Audit supervision records | QA Officer | 30.06.2018 | 1 | Audit done |
    | 1b | Report to the Board | QA Officer | 30.09.2018 | 2 | |
    | Recommendation 2: Agencies should share chronologies | < | < | < | < | < |
    | 2a | Agree a template | Board Manager | 31.07.2018 | 3 | Delayed by holidays; new date 30.10.2018 |
    == Categories ==
    | Progress Categories | |
    | Category | Definition |
    | number(1,"0") | Achieved: evidence shows it was done |
    | number(2,"0") | On track but not yet due |
    | number(3,"0") | Slipped: give a new date and reasons |`;
  const plan = planOf(drawn);

  it("is read", () => {
    expect(outlineOf(plan)).toEqual([
      "# 1 The Board should seek assurance on supervision",
      "1a. Audit supervision records <QA Officer>",
      "> 30.06.2018 {1} !Audit done",
      "1b. Report to the Board <QA Officer>",
      "> 30.09.2018 {2}",
      "# 2 Agencies should share chronologies",
      "2a. Agree a template <Board Manager>",
      "> 31.07.2018 {3} !Delayed by holidays; new date 30.10.2018",
    ]);
    expect(plan.key.statuses.map(({ status, meaning, needsCommentary }) => [status, meaning, needsCommentary])).toEqual([
      ["1", "done", false],
      ["2", "on-track", false],
      ["3", "behind", true],
    ]);
    expect(plan.title?.text).toBe("Serious Case Review: Child Z");
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });
});

describe("a school's plan: objectives under a priority, several rows an action", () => {
  const drawn = sheet`
    | Oak Primary School safeguarding improvement plan 2022-2023 | < | < | < | < | < |
    | Priority 1: Culture | < | < | < | < | < |
    | Objective 1.1 All staff know the signs | < | < | < | < | < |
    | Actions | Who? | By when? | Cost | How will we know? | Impact to date |
    | Train all staff | DSL | Autumn term | £200 | All trained | 38 of 40 trained |
    | | | Spring term | | Refresher held | |
    | Objective 1.2 Children are heard | < | < | < | < | < |
    | Set up a pupil panel | Deputy head | By half term | | Panel meets | |
    | Priority 2: Online safety | < | < | < | < | < |
    | Teach a unit in every year | Computing lead | Summer term 2023 | | Units taught | |`;
  const plan = planOf(drawn);

  it("is read", () => {
    expect(outlineOf(plan)).toEqual([
      "# 1 Culture",
      "Train all staff (Objective 1.1 All staff know the signs) <DSL>",
      "> Autumn term [All trained] =38 of 40 trained +Cost: £200",
      "> Spring term [Refresher held]",
      "Set up a pupil panel (Objective 1.2 Children are heard) <Deputy head>",
      "> By half term [Panel meets]",
      "# 2 Online safety",
      "Teach a unit in every year <Computing lead>",
      "> Summer term 2023 [Units taught]",
    ]);
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });
});

describe("several tables on one sheet, each with its title and its own order of columns, some rows hidden", () => {
  const drawn = sheet`
    | Domestic abuse partnership: actions |
    | |
    | Prevention |
    | Lead | Action | Deadline | RAG |
    | Public Health | Run the campaign | Nov 2020 | G |
    | Schools Lead | Deliver lessons | Feb 2021 | A | (hidden)
    | |
    | Protection |
    | Action | Deadline | Lead | RAG | Comments |
    | Refresh the MARAC protocol | Dec 2020 | MARAC Chair | R | Chair left |`;
  const plan = planOf(drawn);

  it("is read", () => {
    expect(outlineOf(plan)).toEqual([
      "# Prevention",
      "Run the campaign <Public Health>",
      "> Nov 2020 {Green}",
      "Deliver lessons <Schools Lead> hidden",
      "> Feb 2021 {Amber}",
      "# Protection",
      "Refresh the MARAC protocol <MARAC Chair>",
      "> Dec 2020 {Red} !Chair left",
    ]);
    expect(plan.tables.map(({ headerRow, columns }) => [headerRow, columns.lead])).toEqual([
      [3, 0],
      [8, 2],
    ]);
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });
});

describe("a sheet a theme, one of them hidden", () => {
  const drawn = sheet`
    == Leadership ==
    | Action | Lead officer | Due | RAG rating | Commentary |
    | Publish the annual report | Chair | Sept 2019 | Green | |
    == Workforce == (hidden)
    | Action | Lead officer | Due | RAG rating | Commentary |
    | Survey caseloads | HR Lead | Oct 2019 | White | |
    == Lists ==
    | RAG |
    | Red |
    | Amber |
    | Green |`;
  const plan = planOf(drawn);

  it("is read, the sheets' names as headings", () => {
    expect(outlineOf(plan)).toEqual([
      "# Leadership",
      "Publish the annual report <Chair>",
      "> Sept 2019 {Green}",
      "# Workforce",
      "Survey caseloads <HR Lead> hidden",
      "> Oct 2019 {White}",
    ]);
  });
});

describe("milestones with a rating each, merged refs as numbers, line breaks in headings, an outcome alone", () => {
  const drawn = sheet`
    | Post-inspection action plan | < | < | < | < | < | < |
    | Ref⏎no. | What we⏎will do | Outcome | Who is⏎responsible | Target⏎date | BRAG⏎rating | Evidence |
    | number(1.9,"0.0") | Recruit social workers | Stable teams | Head of Service | date(2019-07-01,"mmm-yy") | G | Ten started |
    | ^ | ^ | | | date(2019-10-01,"mmm-yy") | A | |
    | number(1.1,"0.00") | Cut caseloads | Time for children | Team Managers | date(2019-12-31,"dd mmm yyyy") | B | Dashboard |
    == Rating key ==
    | B | Complete and embedded |
    | Blue | Complete and embedded |
    | Red | Overdue |
    | Amber | Some delay |
    | Green | On track |`;
  const plan = planOf(drawn);

  it("is read: 1.1 and 1.10 are told apart as shown", () => {
    expect(outlineOf(plan)).toEqual([
      "#",
      "1.9. Recruit social workers <Head of Service>",
      "> Jul-19 [Stable teams] {Green} =Ten started",
      "> Oct-19 {Amber}",
      "1.10. Cut caseloads <Team Managers>",
      "> 31 Dec 2019 [Time for children] {Blue} =Dashboard",
    ]);
    expect(duesOf(plan)).toEqual(["2019-07-31", "2019-10-31", "2019-12-31"]);
  });
});

describe("a drop-down with Blue, a previous rating, and no key", () => {
  const drawn = sheet`
    | Theme | Action | Lead | Timescale | Previous RAG | Current RAG | Progress at Dec 2022 | Progress at March 2023 |
    | Voice | Hold a survey | Participation Officer | Dec 2022 | Amber | Blue list(Blue; Green; Amber; Red) | Drafted | Done |
    | Voice | Share results | Participation Officer | March 2023 | Green | Green list(Blue; Green; Amber; Red) | | Planned |`;
  const plan = planOf(drawn);

  it("is read by the drop-down; the latest progress counts", () => {
    expect(outlineOf(plan)).toEqual([
      "#",
      "Hold a survey <Participation Officer>",
      "> Dec 2022 {Blue} !Done +Theme: Voice +Previous RAG: Amber +Progress at Dec 2022: Drafted",
      "Share results <Participation Officer>",
      "> March 2023 {Green} !Planned +Theme: Voice +Previous RAG: Green",
    ]);
    expect(plan.key).toMatchObject({ from: "cells" });
    expect(plan.key.statuses.map(({ status, meaning }) => `${status}: ${meaning}`)).toEqual([
      "Blue: done",
      "Green: on-track",
      "Amber: at-risk",
      "Red: behind",
    ]);
  });
});

describe("questions as headings, a block a priority with its details, page numbers and a version line", () => {
  const drawn = sheet`
    | Safer Communities Plan 2008-09 |
    | 12 |
    | Priority 1: Violent crime | < | < | < |
    | Lead agency: Police | < | Lead officer: Insp. Hay | < |
    | What will we do? | Who will do it? | By when? | How will we know? |
    | Run a knife amnesty | Police | Sept 2008 | • Knives handed in⏎• Fewer woundings |
    | Work with pubs | Licensing Officer | Ongoing | Fewer incidents |
    | Version 2 |
    | |
    | Priority 2: Burglary | < | < | < |
    | Lead agency: Council | < | < | < |
    | What will we do? | Who will do it? | By when? | How will we know? |
    | Fit locks | Housing Manager | March 2009 | 200 homes |`;
  const plan = planOf(drawn);

  it("is read", () => {
    expect(outlineOf(plan)).toEqual([
      "# 1 Violent crime",
      "~ Lead agency: Police",
      "~ Lead officer: Insp. Hay",
      "Run a knife amnesty <Police>",
      "> Sept 2008 [Knives handed in; Fewer woundings]",
      "Work with pubs <Licensing Officer>",
      "> Ongoing [Fewer incidents]",
      "# 2 Burglary",
      "~ Lead agency: Council",
      "Fit locks <Housing Manager>",
      "> March 2009 [200 homes]",
    ]);
    expect(plan.unplaced.map(({ text }) => text)).toEqual(["Version 2"]);
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });
});

describe("a template with numbered rows still empty, a note under it, and the table away from the corner", () => {
  const drawn = sheet`
    == Log == at B7
    | | Action log 2020 | | | | |
    | | |
    | | Number | Actions agreed | By whom | By when | Done? |
    | | 1 | Write to the GPs | Ana Hart | 3 March 2020 | |
    | | 2 | Chase the audit | Ben Cole and Ana Hart | next meeting | |
    | | 3 | | | | |
    | | 4 | | | | |
    | | |
    | | * Actions are closed by the chair |`;
  const plan = planOf(drawn);

  it("is read", () => {
    expect(outlineOf(plan)).toEqual([
      "#",
      "1. Write to the GPs <Ana Hart>",
      "> 3 March 2020",
      "2. Chase the audit <Ben Cole and Ana Hart>",
      "> next meeting",
    ]);
    expect(plan.priorities[0]?.actions[1]?.leads).toEqual(["Ben Cole", "Ana Hart"]);
    expect(plan.unplaced.map(({ text }) => text)).toEqual(["* Actions are closed by the chair"]);
  });
});

describe("an audit tracker", () => {
  const drawn = sheet`
    | Internal audit: recommendations tracker | | | | | | | |
    | Rec. No. | Finding | Recommendation | Agreed action | Responsible officer | Agreed implementation date | Revised date | Implementation status | Latest position |
    | 1 | No policy | A policy should be written | Policy to be drafted and approved | Finance Manager | 31/03/2021 | 30/06/2021 | Partly implemented | With legal |
    | 2 | No checks | Checks should be sampled | Monthly sample by team leader | Team Leader | 30/04/2021 | | Implemented | Sampling since May |
    | 3 | Late returns | Returns should be chased | Reminder set up | Team Leader | 31/05/2021 | | Implemented | |
    | 4 | Old contracts | Contracts should be renewed | Procurement plan agreed | Head of Procurement | 31/12/2021 | | Not yet due | |`;
  const plan = planOf(drawn);

  it("is read", () => {
    expect(outlineOf(plan)).toEqual([
      "#",
      "1. Policy to be drafted and approved <Finance Manager>",
      "> 30/06/2021 {Partly implemented} !With legal +Finding: No policy +Recommendation: A policy should be written +Agreed implementation date: 31/03/2021",
      "2. Monthly sample by team leader <Team Leader>",
      "> 30/04/2021 {Implemented} !Sampling since May +Finding: No checks +Recommendation: Checks should be sampled",
      "3. Reminder set up <Team Leader>",
      "> 31/05/2021 {Implemented} +Finding: Late returns +Recommendation: Returns should be chased",
      "4. Procurement plan agreed <Head of Procurement>",
      "> 31/12/2021 {Not yet due} +Finding: Old contracts +Recommendation: Contracts should be renewed",
    ]);
    expect(plan.key.statuses.map(({ status, meaning }) => `${status}: ${meaning}`)).toEqual([
      "Partly implemented: at-risk",
      "Implemented: done",
      "Not yet due: not-started",
    ]);
  });
});
