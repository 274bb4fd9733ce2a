import { checkPlan } from "../../../src/domain/findings/check-plan";
import { readIsoDay } from "../../../src/domain/calendar/day";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { lostWords } from "../../support/plan-coverage";
import { sheet, type Drawn } from "../../support/drawn-sheet";
import { outlineOfFields } from "../../support/plan-outline";

// Plans of kinds that the reader had not met: each drawn, and what a person reads and would be told of it written down, before it was first read.

interface FreshPlan {
  readonly title?: string;
  /** Its statuses with what they mean, where the plan has a key of its own. */
  readonly key?: string;
  /** The review date. */
  readonly asOf: string;
  /** Rules whose findings must be put right; none for nearly all. */
  readonly errors?: readonly string[];
  /** The rows, of the first sheet or "Sheet!row", in which an action is late. */
  readonly late?: readonly (number | string)[];
  /** Layout that no field takes: the numbers of lists. */
  readonly print?: readonly string[];
  readonly drawn: Drawn;
  readonly outline: readonly string[];
}

const PLANS: Readonly<Record<string, FreshPlan>> = {
  "review of a board, progress assessed by numbers, their key below without a title": {
    title: "Initial Progress Update – Review of the Local Safeguarding Children Board",
    key: "1 done, 2 on-track, 3 behind, 4 behind",
    asOf: "2017-12-31",
    late: [],
    drawn: sheet`
      == Appendix 1 ==
      | Initial Progress Update – Review of the Local Safeguarding Children Board | | | | | |
      | No. | Recommendation | Responsibility | Date | Progress presented to Committee⏎Dec 2017 | Assessment of progress Categories⏎1 - 4 |
      | 1. | Participate and initiate discussion where necessary with other Boards about the response to the Wood review. | Chair / DCS | To be confirmed in Children and Social Work Act | The two Boards have agreed to develop a joint approach. | 2 |
      | 2. | Continue to develop a self-assessment and review format of Board and sub group meetings. | Chair / DCS | April 2017 | Executive has been established and now driving the agenda for the Board. | 1 |
      | 3. | Continue to identify ways to encourage all partner agencies to play a more active role in discussions. | Chair / DCS | March 2017 | Chair undertaking annual appraisals of Board members contributions | 1 |
      | 4. | Provide training for members to ensure that they have the skills to fulfil their roles. | Chair / DCS | April 2017 | Board members have been provided with guidance on assurance role. | 1 |
      | |
      | 1 | Fully Achieved | | | | |
      | 2 | On Track (but not yet due for completion) | | | | |
      | 3 | Slipped | | | | |
      | 4 | Not Achieved | | | | |`,
    outline: [
      "#",
      "1. Participate and initiate discussion where necessary with other Boards about the response to the Wood review. <Chair / DCS>",
      "> To be confirmed in Children and Social Work Act {2} !The two Boards have agreed to develop a joint approach.",
      "2. Continue to develop a self-assessment and review format of Board and sub group meetings. <Chair / DCS>",
      "> April 2017 {1} !Executive has been established and now driving the agenda for the Board.",
      "3. Continue to identify ways to encourage all partner agencies to play a more active role in discussions. <Chair / DCS>",
      "> March 2017 {1} !Chair undertaking annual appraisals of Board members contributions",
      "4. Provide training for members to ensure that they have the skills to fulfil their roles. <Chair / DCS>",
      "> April 2017 {1} !Board members have been provided with guidance on assurance role.",
    ],
  },
  "YOS improvement plan, (1a) refs leading the actions, area requiring improvement merged": {
    title: "Youth Offending Services - Improvement Action Plan",
    asOf: "2013-08-01",
    late: [5],
    drawn: sheet`
      == Plan ==
      | Youth Offending Services - Improvement Action Plan |
      | In response to the Short Quality Screening (SQS) of youth offending work 12th-14th November 2012 by HM Inspectorate of Probation |
      | Ref No | AREA REQUIRING IMPROVEMENT (Recommendations) | Action Required | Planned⏎Completion Date | Lead Officer / Agency | Progress against agreed action and impact monitoring |
      | 1 | Timeliness of initial assessments (ASSET – Youth Justice Board Assessment Tool). | (1a) Raise performance from 78% (inspection findings) to 98% completion of ASSET. | September 2013 | Operations Managers (SF), (CD) | 53 assessments completed between April – July 2013 of which 45 were completed on time (84.9%). |
      | ^ | ^ | (1b) Weekly information system reports to managers detailing ASSET due times. | January 2013 | YOS Information Officer | In build |
      | ^ | ^ | (1c) Address underperformance of completion of ASSET in supervision and record in supervision notes. | October 2013 | Operations Managers | |
      | 2 | Quality of Risk of Serious Harm assessments | (2a) All staff to attend refresher training | December 2013 | Training Officer | Dates booked |`,
    outline: [
      "#",
      "1a. Raise performance from 78% (inspection findings) to 98% completion of ASSET. <Operations Managers (SF), (CD)>",
      "> September 2013 !53 assessments completed between April – July 2013 of which 45 were completed on time (84.9%).",
      "1b. Weekly information system reports to managers detailing ASSET due times. <YOS Information Officer>",
      "> January 2013 !In build",
      "1c. Address underperformance of completion of ASSET in supervision and record in supervision notes. <Operations Managers>",
      "> October 2013",
      "2a. All staff to attend refresher training <Training Officer>",
      "> December 2013 !Dates booked",
    ],
  },
  "suicide prevention, Domain first, ref leads the action, planned completion": {
    title: "Suicide prevention action plan",
    asOf: "2024-02-01",
    late: [6],
    drawn: sheet`
      == Table ==
      | Suicide prevention action plan |
      | Agreed shared objectives of the Suicide Prevention Strategy (2020 - 2023) |
      | 1. Identification and response to suicides |
      | Domain | Actions | Lead organisation | Strategic Priority | Planned completion |
      | Business As Usual | 1.1 Maintain RTS (Real Time Surveillance) dashboard and process for routine data review. | Public Health and Police | Knowledge and Intelligence | Ongoing |
      | Project | 1.2 Extend the RTS data to include more information to build a 'picture' of the person. | Public Health and Police | Knowledge and Intelligence | December 2023 |
      | Business As Usual | 1.3 Continued development of response to suspected suicide clusters. | Public Health | Core Offer, High risk groups | Ongoing |
      | 2. Prevention and support |
      | Domain | Actions | Lead organisation | Strategic Priority | Planned completion |
      | Project | 2.1 Map the support and services currently available to people who survived a suicide attempt. | Public Health, ULHT | Core Offer, High risk groups | March 2024 |`,
    outline: [
      "# 1 Identification and response to suicides",
      "1.1. Maintain RTS (Real Time Surveillance) dashboard and process for routine data review. <Public Health and Police>",
      "> Ongoing",
      "1.2. Extend the RTS data to include more information to build a 'picture' of the person. <Public Health and Police>",
      "> December 2023",
      "1.3. Continued development of response to suspected suicide clusters. <Public Health>",
      "> Ongoing",
      "# 2 Prevention and support",
      "2.1. Map the support and services currently available to people who survived a suicide attempt. <Public Health, ULHT>",
      "> March 2024",
    ],
  },
  "HMPPS action plan, agreed/partly agreed, function responsible": {
    title: "Action Plan: HMP Westmoor",
    asOf: "2024-06-01",
    late: [8],
    drawn: sheet`
      == Action plan ==
      | Action Plan: HMP Westmoor |
      | A Response to the HMIP Inspection Report Published 12 January 2024 |
      | Rec No | Recommendation | Agreed/⏎Partly Agreed/⏎Not Agreed | Response⏎Action Taken/Planned | Responsible Owner (including named individual and their functional role or department) | Target Date |
      | | Priority concerns | | | | |
      | 1 | Levels of violence were too high. | Agreed | The Violence Reduction Strategy will be reviewed and reissued to all staff. | Head of Safety | September 2024 |
      | ^ | ^ | ^ | Weekly safety intervention meetings are now in place and attended by all functions. | Head of Safety | Completed |
      | 2 | Self-harm was rising among remand prisoners. | Partly Agreed | A new first night protocol will be introduced. | Head of Residence | July 2024 |
      | | ^ | | ACCT quality assurance will be carried out by the Deputy Governor. | Deputy Governor | March 2024 |`,
    outline: [
      "# Priority concerns",
      "1. The Violence Reduction Strategy will be reviewed and reissued to all staff. <Head of Safety>",
      "> September 2024",
      "Weekly safety intervention meetings are now in place and attended by all functions. <Head of Safety>",
      "> Completed",
      "2. A new first night protocol will be introduced. <Head of Residence>",
      "> July 2024",
      "ACCT quality assurance will be carried out by the Deputy Governor. <Deputy Governor>",
      "> March 2024",
    ],
  },
  "equality actions, target date (MM/YY), characteristics": {
    title: "Equality Analysis Action Plan",
    asOf: "2025-01-15",
    late: [6],
    drawn: sheet`
      == Actions ==
      | Equality Analysis Action Plan |
      | Lead Manager: Simon Denby |
      | Action/Target | State Protected Characteristics as listed below | Target date (MM/YY) |
      | Continue to provide update reports to Cabinet twice a year. | All | Six monthly |
      | All services to undertake equality analyses where applicable. | All | Ongoing |
      | Publish the workforce profile with ethnicity and disability pay gaps. | R, D | 11/24 |
      | Refresh the translation and interpreting policy. | R | 03/25 |`,
    outline: [
      "#",
      "Continue to provide update reports to Cabinet twice a year.",
      "> Six monthly",
      "All services to undertake equality analyses where applicable.",
      "> Ongoing",
      "Publish the workforce profile with ethnicity and disability pay gaps.",
      "> 11/24",
      "Refresh the translation and interpreting policy.",
      "> 03/25",
    ],
    errors: ["column-missing"],
  },
  "CQC colours of its own: Amber on track, Green complete, Blue complete and checked": {
    title: "CQC Action Plan Progress – Community Health Services",
    key: "Red behind, Amber on-track, Green done, Blue done",
    asOf: "2017-10-15",
    late: [9],
    drawn: sheet`
      == Provider ==
      | CQC Action Plan Progress – Community Health Services | | | | | | |
      | Red | ‘Off Track’ | | | | | |
      | Amber | ‘On Track’ | | | | | |
      | Green | ‘Complete’ | | | | | |
      | Blue | ‘Complete & peer inspected’ | | | | | |
      | |
      | ID | CQC requirement | Must do/ Should do | Action | Lead | Estimated completion date | Status |
      | M1 | Staff must have supervision | Must | Supervision tree published for every team | Deputy Chief Nurse | 30/09/2017 | Blue |
      | M2 | Medicines must be stored safely | Must | Fridge temperature audits weekly | Chief Pharmacist | 31/08/2017 | Amber |
      | M3 | Risk assessments must be up to date | Must | Care records audit each month | Clinical Director | 30/11/2017 | Amber |
      | S1 | Complaints leaflets should be visible | Should | Leaflets sent to all sites | Complaints Manager | 31/07/2017 | Green |`,
    outline: [
      "#",
      "M1. Supervision tree published for every team <Deputy Chief Nurse>",
      "> 30/09/2017 {Blue}",
      "M2. Fridge temperature audits weekly <Chief Pharmacist>",
      "> 31/08/2017 {Amber}",
      "M3. Care records audit each month <Clinical Director>",
      "> 30/11/2017 {Amber}",
      "S1. Leaflets sent to all sites <Complaints Manager>",
      "> 31/07/2017 {Green}",
    ],
  },
  "quarterly narrative updates, RAG under each quarter in a second header row": {
    title: "Safeguarding Adults Board Annual Delivery Plan 2023-24",
    asOf: "2023-11-10",
    late: [6],
    drawn: sheet`
      == Delivery Plan ==
      | Safeguarding Adults Board Annual Delivery Plan 2023-24 | | | | | | | | | |
      | Ref | Action | Lead | By when | Quarter 1 | < | Quarter 2 | < | Quarter 3 | < |
      | ^ | ^ | ^ | ^ | Update | RAG | Update | RAG | Update | RAG |
      | Priority 1: Self-neglect | < | < | < | < | < | < | < | < | < |
      | 1.1 | Relaunch the self-neglect and hoarding protocol | SAB Manager | 31.12.23 | Draft written | Green | Out for consultation | Green | | |
      | 1.2 | Set up a multi-agency risk panel | Head of Safeguarding | 30.09.23 | Terms of reference agreed | Green | No chair found | Amber | | |
      | Priority 2: Transitions | < | < | < | < | < | < | < | < | < |
      | 2.1 | Audit ten transition cases | QA Subgroup | 31.03.24 | Not due | White | Audit tool agreed | Green | | |`,
    outline: [
      "# 1 Self-neglect",
      "1.1. Relaunch the self-neglect and hoarding protocol <SAB Manager>",
      "> 31.12.23 {Green} !Out for consultation",
      "1.2. Set up a multi-agency risk panel <Head of Safeguarding>",
      "> 30.09.23 {Amber} !No chair found",
      "# 2 Transitions",
      "2.1. Audit ten transition cases <QA Subgroup>",
      "> 31.03.24 {Green} !Audit tool agreed",
    ],
  },
  "original, revised and closed dates, open/closed": {
    title: "Multi-Agency Safeguarding Arrangements: Action Tracker",
    asOf: "2024-09-30",
    late: [4, 6],
    drawn: sheet`
      == Tracker ==
      | Multi-Agency Safeguarding Arrangements: Action Tracker | | | | | | | | |
      | Action Ref | Date Added | Action | Owner | Original Due Date | Revised Due Date | Date Closed | Status | Notes |
      | SP-001 | 11/01/2024 | Agree funding formula between the three partners | Chief Exec’s Office | 31/03/2024 | | 26/03/2024 | Closed | Agreed at LSP on 26 March |
      | SP-002 | 11/01/2024 | Appoint an independent scrutineer | LSP Manager | 30/04/2024 | 31/07/2024 | | Open | Shortlisting failed |
      | SP-003 | 14/03/2024 | Publish the yearly report | LSP Manager | 30/09/2024 | 30/11/2024 | | Open | First draft |
      | SP-004 | 14/03/2024 | Write a data sharing agreement | Information Governance | 31/08/2024 | | | Open | With legal |`,
    outline: [
      "#",
      "SP-001. Agree funding formula between the three partners <Chief Exec’s Office>",
      "> 31/03/2024 {Closed} !Agreed at LSP on 26 March",
      "SP-002. Appoint an independent scrutineer <LSP Manager>",
      "> 31/07/2024 {Open} !Shortlisting failed",
      "SP-003. Publish the yearly report <LSP Manager>",
      "> 30/11/2024 {Open} !First draft",
      "SP-004. Write a data sharing agreement <Information Governance>",
      "> 31/08/2024 {Open} !With legal",
    ],
  },
  "percentages only, no rating": {
    title: "Early Help Strategy Delivery Plan",
    asOf: "2024-07-15",
    late: [4],
    drawn: sheet`
      == EH ==
      | Early Help Strategy Delivery Plan | | | | | | |
      | Workstream | Key Deliverable | Delivery Lead | Start | Finish | % Complete | Comments |
      | Family Hubs | Open three family hubs | Head of Early Help | date(2024-01-08,"dd-mmm-yy") | date(2024-05-31,"dd-mmm-yy") | number(1,"0%") | All open |
      | Family Hubs | Publish the start for life offer | Public Health | date(2024-02-01,"dd-mmm-yy") | date(2024-06-28,"dd-mmm-yy") | number(0.8,"0%") | Web page in test |
      | Workforce | Train 40 lead practitioners | L&D Manager | date(2024-03-01,"dd-mmm-yy") | date(2024-12-20,"dd-mmm-yy") | number(0.35,"0%") | |
      | Data | Link early help to the family dataset | Data Manager | date(2024-09-02,"dd-mmm-yy") | date(2025-03-31,"dd-mmm-yy") | number(0,"0%") | |`,
    outline: [
      "#",
      "Open three family hubs <Head of Early Help>",
      "> 31-May-24 !All open",
      "Publish the start for life offer <Public Health>",
      "> 28-Jun-24 !Web page in test",
      "Train 40 lead practitioners <L&D Manager>",
      "> 20-Dec-24",
      "Link early help to the family dataset <Data Manager>",
      "> 31-Mar-25",
    ],
  },
  "ticks under Not started / In progress / Complete": {
    title: "Diocese of Westfield: PCR2 Action Plan",
    asOf: "2022-12-01",
    late: [5],
    drawn: sheet`
      == PCR2 ==
      | Diocese of Westfield: PCR2 Action Plan | | | | | | | |
      | Rec | Action | Responsible person | Deadline | Not started | In progress | Complete | Notes |
      | 1 | Every parish to complete a Know Your Church form | Archdeacons | June 2022 | | | ✓ | |
      | 2 | Review all blue files against the new guidance | Bishop’s Chaplain | December 2022 | | ✓ | | 80 of 112 reviewed |
      | 3 | Set up a survivor reference group | DSA | September 2022 | | ✓ | | Terms of reference drafted |
      | 4 | Commission external supervision for the safeguarding team | Diocesan Secretary | January 2023 | ✓ | | | |`,
    outline: [
      "#",
      "1. Every parish to complete a Know Your Church form <Archdeacons>",
      "> June 2022 {Complete}",
      "2. Review all blue files against the new guidance <Bishop’s Chaplain>",
      "> December 2022 {In progress} !80 of 112 reviewed",
      "3. Set up a survivor reference group <DSA>",
      "> September 2022 {In progress} !Terms of reference drafted",
      "4. Commission external supervision for the safeguarding team <Diocesan Secretary>",
      "> January 2023 {Not started}",
    ],
  },
  "sheet a priority, title block of labels, key on a front sheet with a swatch column": {
    title: "Local Area Inclusion Plan 2023-2026",
    key: "BLUE done, GREEN on-track, AMBER at-risk, RED behind, GREY not-started",
    asOf: "2024-04-30",
    late: ["Priority 1!8"],
    drawn: sheet`
      == Introduction ==
      | Local Area Inclusion Plan 2023-2026 |
      | This workbook is updated monthly by workstream leads. Please complete every column. |
      | BRAGG rating guidance |
      | BLUE fill(#0070C0) | Action complete, evidence seen |
      | GREEN fill(#00B050) | Action on track to be completed by the deadline |
      | AMBER fill(#FFC000) | Action has slipped but there is a plan to recover |
      | RED fill(#FF0000) | Action will miss its deadline or has missed it |
      | GREY fill(#A6A6A6) | Action is not due to start yet |
      == Priority 1 ==
      | Priority 1: Co-production with families |
      | Senior Responsible Owner: | Director of Education |
      | Workstream Lead: | Parent Carer Forum Chair |
      | What success looks like: | Families tell us that they are listened to |
      | |
      | Action ID | Action | Who is responsible | Start date | Deadline | BRAGG | Progress this month |
      | P1-A1 | Agree a co-production charter | SEND Transformation Manager | Sep-23 | Jan-24 | Blue | Charter signed 22 January |
      | P1-A2 | Recruit parent representatives to every workstream | Parent Carer Forum | Oct-23 | Mar-24 | Amber | Four of seven in place |
      | P1-A3 | Annual survey of families | SEND Data Lead | May-24 | Jul-24 | Grey | |
      == Priority 2 ==
      | Priority 2: Timely EHC assessments |
      | Senior Responsible Owner: | Assistant Director SEND |
      | Workstream Lead: | EHC Team Manager |
      | What success looks like: | 90% of plans issued in 20 weeks |
      | |
      | Action ID | Action | Who is responsible | Start date | Deadline | BRAGG | Progress this month |
      | P2-A1 | Clear the assessment backlog | EHC Team Manager | Sep-23 | Jun-24 | Green | 34 left |
      | P2-A2 | Commission locum psychologists | Principal EP | Nov-23 | May-24 | Red | Market has none to offer |`,
    outline: [
      "# 1 Co-production with families",
      "~ Senior Responsible Owner: Director of Education",
      "~ Workstream Lead: Parent Carer Forum Chair",
      "~ What success looks like: Families tell us that they are listened to",
      "P1-A1. Agree a co-production charter <SEND Transformation Manager>",
      "> Jan-24 {BLUE} !Charter signed 22 January",
      "P1-A2. Recruit parent representatives to every workstream <Parent Carer Forum>",
      "> Mar-24 {AMBER} !Four of seven in place",
      "P1-A3. Annual survey of families <SEND Data Lead>",
      "> Jul-24 {GREY}",
      "# 2 Timely EHC assessments",
      "~ Senior Responsible Owner: Assistant Director SEND",
      "~ Workstream Lead: EHC Team Manager",
      "~ What success looks like: 90% of plans issued in 20 weeks",
      "P2-A1. Clear the assessment backlog <EHC Team Manager>",
      "> Jun-24 {GREEN} !34 left",
      "P2-A2. Commission locum psychologists <Principal EP>",
      "> May-24 {RED} !Market has none to offer",
    ],
  },
  "action over milestone rows each with owner, date and RAG": {
    title: "Neglect Strategy Implementation Plan 2022–2024",
    asOf: "2023-02-01",
    late: [6],
    drawn: sheet`
      == Neglect ==
      | Neglect Strategy Implementation Plan 2022–2024 | | | | | | |
      | Objective | Action | Milestones | Owner | Due | RAG | Update |
      | 1. Recognise neglect early | 1.1 Roll out the Graded Care Profile 2 | Licence bought from the NSPCC | Commissioner | Sept 2022 | Green | Bought |
      | ^ | ^ | Twelve trainers accredited | Training Manager | Dec 2022 | Green | 13 accredited |
      | ^ | ^ | 300 practitioners trained | Training Manager | Dec 2023 | Amber | 88 so far |
      | 2. Respond well | 2.1 Neglect champions in each team | Role description agreed | Head of Early Help | Nov 2022 | Amber | With HR |
      | ^ | ^ | Champions’ network meets each quarter | Head of Early Help | Quarterly from April 2023 | White | |`,
    outline: [
      "#",
      "1.1. Roll out the Graded Care Profile 2 (1. Recognise neglect early) <Commissioner>",
      "> Sept 2022 {Green} !Bought",
      "> Dec 2022 <Training Manager> {Green} !13 accredited",
      "> Dec 2023 <Training Manager> {Amber} !88 so far",
      "2.1. Neglect champions in each team (2. Respond well) <Head of Early Help>",
      "> Nov 2022 {Amber} !With HR",
      "> Quarterly from April 2023 <Head of Early Help> {White}",
    ],
  },
  "R, A and G as three columns of marks": {
    title: "Section 175 Audit: Action Plan 2023",
    asOf: "2023-11-01",
    late: [6],
    drawn: sheet`
      == Action Plan ==
      | Section 175 Audit: Action Plan 2023 | | | | | | | |
      | Audit question | What needs to be done | By whom | By when | R | A | G | Evidence |
      | 2.3 | Update the whistleblowing policy | Headteacher | Oct half term | | | x | Policy on website |
      | 3.1 | Governors to complete level 1 training | Chair of Governors | Dec 2023 | | x | | 7 of 11 certificates |
      | 4.6 | Site fencing to be replaced | School Business Manager | July 2024 | | x | | |
      | 5.2 | Add online filtering checks to the DSL’s calendar | DSL | Sept 2023 | x | | | |`,
    outline: [
      "#",
      "2.3. Update the whistleblowing policy <Headteacher>",
      "> Oct half term {Green} =Policy on website",
      "3.1. Governors to complete level 1 training <Chair of Governors>",
      "> Dec 2023 {Amber} =7 of 11 certificates",
      "4.6. Site fencing to be replaced <School Business Manager>",
      "> July 2024 {Amber}",
      "5.2. Add online filtering checks to the DSL’s calendar <DSL>",
      "> Sept 2023 {Red}",
    ],
  },
  "computed status by formula, dates as date cells": {
    title: "Child Death Overview Panel – Annual Work Programme",
    asOf: "2024-11-20",
    late: [4],
    drawn: sheet`
      == Programme ==
      | Child Death Overview Panel – Annual Work Programme | | | | | |
      | Item | Task | Who | Target date | Date completed | Status |
      | 1 | Thematic review of asthma deaths | Designated Doctor | date(2024-09-30,"dd/mm/yyyy") | date(2024-09-12,"dd/mm/yyyy") | formula(=IF(E3<>"","Complete",IF(D3<TODAY(),"Overdue","On track")) => Complete) |
      | 2 | Safer sleep campaign | Public Health Consultant | date(2024-10-31,"dd/mm/yyyy") | | formula(=IF(E4<>"","Complete",IF(D4<TODAY(),"Overdue","On track")) => Overdue) |
      | 3 | Review of the joint agency response protocol | Det Supt | date(2025-01-31,"dd/mm/yyyy") | | formula(=IF(E5<>"","Complete",IF(D5<TODAY(),"Overdue","On track")) => On track) |
      | 4 | Annual report to the partnership | CDOP Manager | date(2024-12-13,"dd/mm/yyyy") | | formula(=IF(E6<>"","Complete",IF(D6<TODAY(),"Overdue","On track")) => On track) |`,
    outline: [
      "#",
      "1. Thematic review of asthma deaths <Designated Doctor>",
      "> 30/09/2024 {Complete}",
      "2. Safer sleep campaign <Public Health Consultant>",
      "> 31/10/2024 {Overdue}",
      "3. Review of the joint agency response protocol <Det Supt>",
      "> 31/01/2025 {On track}",
      "4. Annual report to the partnership <CDOP Manager>",
      "> 13/12/2024 {On track}",
    ],
    key: "Complete done, Overdue behind, On track on-track",
  },
  "update and RAG in one cell, RAG last": {
    title: "Exploitation Sub-Group Work Plan 2021/22",
    asOf: "2021-10-01",
    late: [5],
    drawn: sheet`
      == Work Plan ==
      | Exploitation Sub-Group Work Plan 2021/22 | | | | |
      | No. | Key activity | Lead | Timescale | Update and RAG |
      | 1 | Refresh the exploitation screening tool | Exploitation Manager | October 2021 | Tool in pilot in two teams.⏎RAG: Green |
      | 2 | Deliver hotel watch training | Licensing | November 2021 | Six hotels trained so far.⏎RAG: Green |
      | 3 | Map transitional safeguarding offer | Adult Safeguarding Lead | August 2021 | Workshop put off twice.⏎RAG: Amber |
      | 4 | Parents’ peer support group | Voluntary sector rep | January 2022 | No funding found.⏎RAG: Red |`,
    outline: [
      "#",
      "1. Refresh the exploitation screening tool <Exploitation Manager>",
      "> October 2021 {Green} !Tool in pilot in two teams.",
      "2. Deliver hotel watch training <Licensing>",
      "> November 2021 {Green} !Six hotels trained so far.",
      "3. Map transitional safeguarding offer <Adult Safeguarding Lead>",
      "> August 2021 {Amber} !Workshop put off twice.",
      "4. Parents’ peer support group <Voluntary sector rep>",
      "> January 2022 {Red} !No funding found.",
    ],
  },
  "short, medium, long term with a key of terms": {
    title: "Domestic Abuse Partnership Board Action Plan",
    asOf: "2024-06-15",
    drawn: sheet`
      == DAPB ==
      | Domestic Abuse Partnership Board Action Plan | | | | | |
      | Timescales: Short = 0-6 months; Medium = 6-12 months; Long = over 12 months | | | | | |
      | Priority | Action | Lead | Timescale | Outcome | Progress RAG |
      | Prevent | Healthy relationships lessons for years 7 to 9 | Education Safeguarding | Medium | Young people know the signs | Green |
      | ^ | Bystander training for licensed premises | Licensing | Short | Staff feel able to act | Amber |
      | Protect | Map safe accommodation | Housing | Short | Gaps are known | Green |
      | ^ | Joint commissioning of therapy | ICB | Long | Children recover | Red |`,
    outline: [
      "# Prevent",
      "Healthy relationships lessons for years 7 to 9 <Education Safeguarding>",
      "> Medium [Young people know the signs] {Green}",
      "Bystander training for licensed premises <Licensing>",
      "> Short [Staff feel able to act] {Amber}",
      "# Protect",
      "Map safe accommodation <Housing>",
      "> Short [Gaps are known] {Green}",
      "Joint commissioning of therapy <ICB>",
      "> Long [Children recover] {Red}",
    ],
  },
  "bilingual Welsh headers": {
    title: "Cynllun Blynyddol / Annual Plan 2022-23",
    asOf: "2022-12-01",
    late: [5],
    drawn: sheet`
      == Plan ==
      | Cynllun Blynyddol / Annual Plan 2022-23 | | | | | |
      | Rhif / No | Gweithred / Action | Arweinydd / Lead | Amserlen / Timescale | CAG / RAG | Diweddariad / Update |
      | Blaenoriaeth 1 / Priority 1: Exploitation | < | < | < | < | < |
      | 1.1 | Launch the regional exploitation strategy | Regional Manager | December 2022 | Green | Launch 14 December |
      | 1.2 | Train 100 practitioners in contextual safeguarding | Training Officer | October 2022 | Amber | 64 trained |
      | Blaenoriaeth 2 / Priority 2: Self-neglect | < | < | < | < | < |
      | 2.1 | Publish a regional self-neglect protocol | Policy Officer | March 2023 | Green | |`,
    outline: [
      "# 1 Exploitation",
      "1.1. Launch the regional exploitation strategy <Regional Manager>",
      "> December 2022 {Green} !Launch 14 December",
      "1.2. Train 100 practitioners in contextual safeguarding <Training Officer>",
      "> October 2022 {Amber} !64 trained",
      "# 2 Self-neglect",
      "2.1. Publish a regional self-neglect protocol <Policy Officer>",
      "> March 2023 {Green}",
    ],
  },
  "serious incident action plan, NPSA style": {
    title: "Serious Incident 2019/4471 – Action Plan",
    asOf: "2019-11-01",
    late: [3, 5],
    drawn: sheet`
      == SI Action Plan ==
      | Serious Incident 2019/4471 – Action Plan | | | | | | | | |
      | Root cause / contributory factor | Recommendation | Level of recommendation (individual, team, directorate, organisation) | Action agreed | By whom | By when | Resource requirement | Evidence of completion | Sign off |
      | No joint discharge planning | Discharge meetings should include children’s social care | Team | Amend the discharge checklist to include safeguarding | Ward Manager | 31 August 2019 | None | Checklist v3 | AB 29/8/19 |
      | ^ | ^ | Directorate | Deliver three safeguarding supervision sessions | Named Nurse | 30 November 2019 | Room hire | | |
      | Staff unclear on escalation | The escalation policy should be relaunched | Organisation | Relaunch the escalation policy on the intranet | Named Doctor | 30 September 2019 | None | | |`,
    outline: [
      "#",
      "Amend the discharge checklist to include safeguarding <Ward Manager>",
      "> 31 August 2019 =Checklist v3",
      "Deliver three safeguarding supervision sessions <Named Nurse>",
      "> 30 November 2019",
      "Relaunch the escalation policy on the intranet <Named Doctor>",
      "> 30 September 2019",
    ],
  },
  "letters with a one-line key, status letters": {
    title: "Homelessness and Rough Sleeping Strategy Delivery Plan – Year 2",
    key: "C done, P on-track, D behind, N not-started",
    asOf: "2023-10-15",
    late: [7, 9],
    drawn: sheet`
      == Year 2 ==
      | Homelessness and Rough Sleeping Strategy Delivery Plan – Year 2 | | | | | |
      | Status key: C = Complete, P = Progressing, D = Delayed, N = Not started | | | | | |
      | |
      | Ref | Action | Responsible | Target | Status | Update |
      | Objective 1: Prevent homelessness | < | < | < | < | < |
      | 1a | Duty to refer training for hospital staff | Housing Options Manager | Jun-23 | C | 44 attended |
      | 1b | Eviction protocol with registered providers | Strategy Officer | Sep-23 | D | Two providers to sign |
      | Objective 2: End rough sleeping | < | < | < | < | < |
      | 2a | Open assessment beds | Rough Sleeping Lead | Sep-23 | P | Planning permission given |
      | 2b | Tenancy sustainment offer for care leavers | Leaving Care Manager | Mar-24 | N | |`,
    outline: [
      "# 1 Prevent homelessness",
      "1a. Duty to refer training for hospital staff <Housing Options Manager>",
      "> Jun-23 {C} !44 attended",
      "1b. Eviction protocol with registered providers <Strategy Officer>",
      "> Sep-23 {D} !Two providers to sign",
      "# 2 End rough sleeping",
      "2a. Open assessment beds <Rough Sleeping Lead>",
      "> Sep-23 {P} !Planning permission given",
      "2b. Tenancy sustainment offer for care leavers <Leaving Care Manager>",
      "> Mar-24 {N}",
    ],
  },
  "direction arrows beside RAG, ratings with arrows in the cell": {
    title: "Corporate Parenting Board Action Plan",
    asOf: "2024-05-20",
    late: [5],
    drawn: sheet`
      == CPB ==
      | Corporate Parenting Board Action Plan | | | | | | |
      | Pledge | What we will do | Who | When | How we will know | RAG | Where are we now? |
      | We will help you stay in touch | Family time contracts to be reviewed | Head of Placements | April 2025 | Fewer cancelled visits | Green ↑ | Tender out |
      | ^ | Life story work for all children in care | Principal Social Worker | Ongoing | 100% have a life story | Amber → | 71% |
      | We will help you learn | Laptops for all care leavers in education | Virtual School Head | March 2024 | All who ask have one | Amber ↓ | 12 waiting |
      | ^ | PEPs rated good | Virtual School Head | July 2024 | 90% good | Green → | 88% |`,
    outline: [
      "#",
      "Family time contracts to be reviewed <Head of Placements>",
      "> April 2025 [Fewer cancelled visits] {Green} !Tender out",
      "Life story work for all children in care <Principal Social Worker>",
      "> Ongoing [100% have a life story] {Amber} !71%",
      "Laptops for all care leavers in education <Virtual School Head>",
      "> March 2024 [All who ask have one] {Amber} !12 waiting",
      "PEPs rated good <Virtual School Head>",
      "> July 2024 [90% good] {Green} !88%",
    ],
  },
  "dated updates across the width under each action": {
    title: "Local Child Safeguarding Practice Review ‘Harper’: Action Plan",
    asOf: "2024-10-01",
    late: [],
    drawn: sheet`
      == LCSPR ==
      | Local Child Safeguarding Practice Review ‘Harper’: Action Plan | | | | | |
      | Rec | Recommendation | Actions | Lead agency | Target date | RAG |
      | 1 | The partnership should review pre-birth guidance | Rewrite the pre-birth protocol | Children’s Social Care | 31/12/2024 | Green |
      | Update March 2024: Task group has met twice. | < | < | < | < | < |
      | Update June 2024: Draft shared with midwifery. | < | < | < | < | < |
      | 2 | The partnership should promote the escalation policy | Run lunchtime briefings | Partnership Team | 30/11/2024 | Green |
      | Update March 2024: First briefing attended by 61. | < | < | < | < | < |
      | 3 | GPs should be invited to strategy discussions | Agree a GP contact route | ICB | 30/09/2024 | Green |
      | Update June 2024: Route live in all practices. | < | < | < | < | < |`,
    outline: [
      "#",
      "1. Rewrite the pre-birth protocol <Children’s Social Care>",
      "> 31/12/2024 {Green} !Update March 2024: Task group has met twice. / Update June 2024: Draft shared with midwifery.",
      "2. Run lunchtime briefings <Partnership Team>",
      "> 30/11/2024 {Green} !Update March 2024: First briefing attended by 61.",
      "3. Agree a GP contact route <ICB>",
      "> 30/09/2024 {Green} !Update June 2024: Route live in all practices.",
    ],
  },
  "RAG cell with a date: Complete – 12/03/24": {
    title: "SAR ‘Joan’ – Action Plan",
    asOf: "2024-06-01",
    late: [5],
    drawn: sheet`
      == SAR Joan ==
      | SAR ‘Joan’ – Action Plan | | | | | |
      | Finding | Action | Agency | Lead | Deadline | Status |
      | 1. Mental capacity was assumed | Capacity audit of 30 records | Hospital Trust | Head of Safeguarding | 31/03/24 | Complete – 12/03/24 |
      | 2. No one held the whole picture | Launch the multi-agency risk management framework | SAB | SAB Manager | 30/04/24 | Complete - 29/04/24 |
      | 3. Fire risk was missed | Home fire safety referral prompt on the system | Adult Social Care | Systems Manager | 31/05/24 | In progress – delayed by supplier |
      | 4. Family were not heard | Co-produce a leaflet with carers | SAB | Engagement Officer | 30/09/24 | In progress |`,
    outline: [
      "#",
      "Capacity audit of 30 records <Head of Safeguarding>",
      "> 31/03/24 {Complete}",
      "Launch the multi-agency risk management framework <SAB Manager>",
      "> 30/04/24 {Complete}",
      "Home fire safety referral prompt on the system <Systems Manager>",
      "> 31/05/24 {In progress} !delayed by supplier",
      "Co-produce a leaflet with carers <Engagement Officer>",
      "> 30/09/24 {In progress}",
    ],
  },
  "a score of its own without a key": {
    title: "Adult Safeguarding Improvement Plan",
    asOf: "2023-03-01",
    drawn: sheet`
      == ASIP ==
      | Adult Safeguarding Improvement Plan | | | | | |
      | No. | Action | Owner | Deadline | Progress score (1-4) | Commentary |
      | 1 | Reduce the section 42 backlog | Team Manager | 31/05/2023 | 3 | 40 fewer than in January |
      | 2 | Threshold guidance relaunched | Principal Social Worker | 30/04/2023 | 4 | Published |
      | 3 | Provider forum on pressure care | Commissioning | 30/06/2023 | 2 | Venue sought |`,
    outline: [
      "#",
      "1. Reduce the section 42 backlog <Team Manager>",
      "> 31/05/2023 {3} !40 fewer than in January",
      "2. Threshold guidance relaunched <Principal Social Worker>",
      "> 30/04/2023 {4} !Published",
      "3. Provider forum on pressure care <Commissioning>",
      "> 30/06/2023 {2} !Venue sought",
    ],
  },
  "lead initials with a key of initials below, filter, frozen": {
    title: "Safeguarding in Sport Action Plan",
    asOf: "2024-02-01",
    late: [],
    drawn: sheet`
      == Sport ==
      | Safeguarding in Sport Action Plan | | | | |
      | # | Action | Lead | Due | RAG |
      | 1 | All clubs to sign the code of conduct | JT | 31-Mar-24 | A |
      | 2 | Welfare officers’ conference | JT / MW | 15-Jun-24 | G |
      | 3 | DBS renewals database | KP | 29-Feb-24 | G |
      | 4 | Parents’ guide to reporting | MW | 30-Apr-24 | R |
      | |
      | JT = Jo Turner, Sports Development Manager |
      | MW = Mel Ward, Welfare Lead |
      | KP = Kit Poole, HR |`,
    outline: [
      "#",
      "1. All clubs to sign the code of conduct <JT>",
      "> 31-Mar-24 {Amber}",
      "2. Welfare officers’ conference <JT / MW>",
      "> 15-Jun-24 {Green}",
      "3. DBS renewals database <KP>",
      "> 29-Feb-24 {Green}",
      "4. Parents’ guide to reporting <MW>",
      "> 30-Apr-24 {Red}",
    ],
  },
  "risk register beside a plan": {
    title: "Children’s Improvement Board: Plan on a Page",
    asOf: "2023-09-01",
    late: [5],
    drawn: sheet`
      == Plan ==
      | Children’s Improvement Board: Plan on a Page | | | | | |
      | Ref | Improvement action | Accountable | Delivery date | Delivery confidence (RAG) | Highlight |
      | 1.1 | Reduce social work caseloads to 16 | AD Safeguarding | Dec 2023 | Amber | Average is 19 |
      | 1.2 | Launch the practice academy | PSW | Sept 2023 | Green | Opens 18 September |
      | 2.1 | New supervision template | PSW | July 2023 | Amber | Trial extended |
      == Risk register ==
      | Risk ID | Risk description | Likelihood | Impact | Score | Mitigating action | Owner | Review date | RAG |
      | R1 | Agency staff leave in numbers | 4 | 4 | 16 | Retention payments agreed | HR Director | Oct 2023 | Red |
      | R2 | Case system supplier fails | 2 | 5 | 10 | Contract meetings each month | CIO | Nov 2023 | Amber |`,
    outline: [
      "#",
      "1.1. Reduce social work caseloads to 16 <AD Safeguarding>",
      "> Dec 2023 {Amber} !Average is 19",
      "1.2. Launch the practice academy <PSW>",
      "> Sept 2023 {Green} !Opens 18 September",
      "2.1. New supervision template <PSW>",
      "> July 2023 {Amber} !Trial extended",
    ],
  },
  "IDs with SAB, rec, agency rows, blank agency inherits; due 'Completed May 2024'": {
    title: "SAB Composite SAR Action Plan",
    asOf: "2024-08-01",
    late: [6],
    drawn: sheet`
      == Composite ==
      | SAB Composite SAR Action Plan | | | | | | |
      | ID | SAR | Agreed Action | Responsible Agency | Completion Date | RAG | Assurance Evidence |
      | SAB-01 | Adult B | Annual MCA audit reported to QA subgroup | All agencies | Completed May 2024 | Green | QA minutes 14/5/24 |
      | SAB-02 | Adult B | Revise the hoarding toolkit | Housing | Oct 2024 | Amber | |
      | SAB-03 | Adult C | Learning briefing on oral care | ICB | Completed 3.7.24 | Green | Briefing issued |
      | SAB-04 | Adult C | Escalation route for missed visits | Home Care Forum | June 2024 | Amber | |`,
    outline: [
      "#",
      "SAB-01. Annual MCA audit reported to QA subgroup <All agencies>",
      "> Completed May 2024 {Green} =QA minutes 14/5/24",
      "SAB-02. Revise the hoarding toolkit <Housing>",
      "> Oct 2024 {Amber}",
      "SAB-03. Learning briefing on oral care <ICB>",
      "> Completed 3.7.24 {Green} =Briefing issued",
      "SAB-04. Escalation route for missed visits <Home Care Forum>",
      "> June 2024 {Amber}",
    ],
  },
  "Black, turquoise: embedded/delivered key with colours named": {
    title: "Improving Lives Programme Action Plan v14",
    key: "Turquoise done, Green on-track, Amber at-risk, Red behind, Black dropped",
    asOf: "2022-02-01",
    late: [9],
    drawn: sheet`
      == Programme ==
      | Improving Lives Programme Action Plan v14 | | | | | |
      | Key |
      | Turquoise | Delivered and embedded | Green | On target | Amber | Some concerns, being managed |
      | Red | Off target, needs escalation | Black | Closed - no longer relevant | | |
      | |
      | Action No. | Action | Lead | Timescale | Status | Progress |
      | A1 | Single front door | Head of MASH | Sept 2021 | Turquoise | Live since August |
      | A2 | Joint audits with police | QA Lead | March 2022 | Green | Two done |
      | A3 | Court work improvement | Legal | January 2022 | Red | Delay in new PLO letters |
      | A4 | Merge panels | Head of Service | Dec 2021 | Black | Panels to stay separate |`,
    outline: [
      "#",
      "A1. Single front door <Head of MASH>",
      "> Sept 2021 {Turquoise} !Live since August",
      "A2. Joint audits with police <QA Lead>",
      "> March 2022 {Green} !Two done",
      "A3. Court work improvement <Legal>",
      "> January 2022 {Red} !Delay in new PLO letters",
      "A4. Merge panels <Head of Service>",
      "> Dec 2021 {Black} !Panels to stay separate",
    ],
  },
  "timescale bands as headings, no date column": {
    title: "Rapid Review Learning: Action Plan",
    asOf: "2024-01-10",
    drawn: sheet`
      == RR ==
      | Rapid Review Learning: Action Plan | | | |
      | Immediate actions (by end of January 2024) | < | < | < |
      | Action | Lead | Progress | RAG |
      | Remind all staff of the bruising protocol | Named Nurse | Bulletin sent 4 January | Green |
      | Check that every practice holds the protocol | Named GP | 31 of 40 | Amber |
      | Medium term actions (by July 2024) | < | < | < |
      | Action | Lead | Progress | RAG |
      | Bruising module in level 3 training | Training Lead | | White |`,
    outline: [
      "# Immediate actions (by end of January 2024)",
      "Remind all staff of the bruising protocol <Named Nurse>",
      "> {Green} !Bulletin sent 4 January",
      "Check that every practice holds the protocol <Named GP>",
      "> {Amber} !31 of 40",
      "# Medium term actions (by July 2024)",
      "Bruising module in level 3 training <Training Lead>",
      "> {White}",
    ],
    errors: ["column-missing"],
  },
  "financial columns, resource and budget, wards": {
    title: "Community Safety Partnership Plan – Delivery 2022/23",
    asOf: "2022-12-15",
    late: [5],
    drawn: sheet`
      == CSP ==
      | Community Safety Partnership Plan – Delivery 2022/23 | | | | | | | |
      | Action | Lead officer and agency | Partners involved | Ward | Budget | Milestones and dates | Performance measure | RAG Q2 |
      | Knife bins in two parks | Community Safety Manager, Council | Police | Central | £4,000 | Bins in place by September 2022 | Number of knives surrendered | Green |
      | Street lighting review | Highways Manager | Police | All | nil | Survey complete by January 2023 | Fear of crime falls | Green |
      | Retail crime forum | BID Manager | Police | Central | £500 | First meeting October 2022 | 20 members | Amber |`,
    outline: [
      "#",
      "Knife bins in two parks <Community Safety Manager, Council>",
      "> Bins in place by September 2022 [Number of knives surrendered] {Green}",
      "Street lighting review <Highways Manager>",
      "> Survey complete by January 2023 [Fear of crime falls] {Green}",
      "Retail crime forum <BID Manager>",
      "> First meeting October 2022 [20 members] {Amber}",
    ],
  },
  "action plan with columns in an unusual order, owner and date first": {
    title: "LADO Service Development Plan",
    asOf: "2024-03-31",
    late: [4],
    drawn: sheet`
      == LADO ==
      | LADO Service Development Plan | | | | | |
      | Target date | Owner | RAG | Development task | Expected impact | Notes |
      | 31/05/2024 | LADO | Green | Publish a thresholds leaflet for employers | Better referrals | At the printers |
      | 29/02/2024 | QA Service Manager | Amber | Set up a case audit cycle | Consistent decisions | Tool drafted |
      | 30/09/2024 | LADO | White | Annual conference with faith groups | More referrals from faith groups | |`,
    outline: [
      "#",
      "Publish a thresholds leaflet for employers <LADO>",
      "> 31/05/2024 [Better referrals] {Green} !At the printers",
      "Set up a case audit cycle <QA Service Manager>",
      "> 29/02/2024 [Consistent decisions] {Amber} !Tool drafted",
      "Annual conference with faith groups <LADO>",
      "> 30/09/2024 [More referrals from faith groups] {White}",
    ],
  },
  "two boards on one sheet, each with its title, headers in another order": {
    asOf: "2023-05-01",
    late: [4, 11],
    drawn: sheet`
      == Joint plan ==
      | Children’s Partnership actions | | | | |
      | Ref | Action | Lead | Deadline | RAG |
      | C1 | Agree neglect dataset | Analyst | June 2023 | Green |
      | C2 | Refresh the website | Comms | April 2023 | Amber |
      | C3 | Young scrutineers recruited | Participation Worker | Sept 2023 | White |
      | |
      | Adults’ Board actions | | | | |
      | Ref | Action | Deadline | RAG | Responsible |
      | A1 | Making safeguarding personal audit | July 2023 | Green | QA Lead |
      | A2 | Transitions protocol | Sept 2023 | Amber | Head of Transitions |
      | A3 | Pressure ulcer pathway | March 2023 | Red | Tissue Viability Nurse |`,
    outline: [
      "# Children’s Partnership actions",
      "C1. Agree neglect dataset <Analyst>",
      "> June 2023 {Green}",
      "C2. Refresh the website <Comms>",
      "> April 2023 {Amber}",
      "C3. Young scrutineers recruited <Participation Worker>",
      "> Sept 2023 {White}",
      "# Adults’ Board actions",
      "A1. Making safeguarding personal audit <QA Lead>",
      "> July 2023 {Green}",
      "A2. Transitions protocol <Head of Transitions>",
      "> Sept 2023 {Amber}",
      "A3. Pressure ulcer pathway <Tissue Viability Nurse>",
      "> March 2023 {Red}",
    ],
  },
  "'What? So what? Now what?' columns": {
    title: "Learning from Audit: Our Plan",
    asOf: "2024-05-15",
    late: [5],
    drawn: sheet`
      == Learning ==
      | Learning from Audit: Our Plan | | | | | |
      | What did we find? | So what? | Now what? | Who by? | When by? | Done? |
      | Chronologies missing in 6 of 10 files | Patterns are missed | Chronology workshop for all teams | Practice Consultants | End of June 2024 | No |
      | Fathers not seen | Risk is not known | Add father’s details to the visit form | Systems Team | End of May 2024 | Yes |
      | Danger statements vague | Families do not know what we worry about | Group supervision on danger statements | Team Managers | 30 April 2024 | No |`,
    outline: [
      "#",
      "Chronology workshop for all teams <Practice Consultants>",
      "> End of June 2024 {No}",
      "Add father’s details to the visit form <Systems Team>",
      "> End of May 2024 {Yes}",
      "Group supervision on danger statements <Team Managers>",
      "> 30 April 2024 {No}",
    ],
  },
  "Yes/No/Partially compliant self-assessment with action columns": {
    title: "Safeguarding Self-Assessment 2024 – Hollyfield Academy",
    asOf: "2024-11-05",
    late: [5],
    drawn: sheet`
      == Audit ==
      | Safeguarding Self-Assessment 2024 – Hollyfield Academy | | | | | | |
      | No. | Standard | Met? (Yes / Partly / No) | Evidence | Action required | Person responsible | Timescale |
      | 1 | There is a named DSL and deputy | Yes | Job descriptions | None | | |
      | 2 | All staff have read Part One of KCSIE | Partly | 42 of 47 signed | Chase the five outstanding | DSL | 29/11/2024 |
      | 3 | The child protection policy is on the website | No | | Upload the 2024 policy | School Business Manager | 11/10/2024 |
      | 4 | Safer recruitment training is up to date | Yes | Certificates | None | | |
      | 5 | Filtering and monitoring is reviewed each year | Partly | IT report | Governor to join the review | Safeguarding Governor | Spring term 2025 |`,
    outline: [
      "#",
      "1. None",
      "> {Yes} =Job descriptions",
      "2. Chase the five outstanding <DSL>",
      "> 29/11/2024 {Partly} =42 of 47 signed",
      "3. Upload the 2024 policy <School Business Manager>",
      "> 11/10/2024 {No}",
      "4. None",
      "> {Yes} =Certificates",
      "5. Governor to join the review <Safeguarding Governor>",
      "> Spring term 2025 {Partly} =IT report",
    ],
  },
  "wide plan, header far below an introduction of paragraphs": {
    title: "Ending Youth Violence: Partnership Action Plan 2020-23",
    asOf: "2021-09-01",
    late: [10],
    drawn: sheet`
      == EYV ==
      | Ending Youth Violence: Partnership Action Plan 2020-23 | | | | | | |
      | Introduction | | | | | | |
      | This plan sets out what the partnership will do to make children safer. It follows a public health approach and will be reviewed every six months by the Board. Actions are owned by named leads who will report by exception. | | | | | | |
      | How to read this plan | | | | | | |
      | Each pledge has actions, a lead and a date. Progress is rated by the lead and agreed by the Board. | | | | | | |
      | |
      | Pledge 1: We will listen to young people | | | | | | |
      | Action number | What are we going to do? | Lead partner | Supporting partners | Completed by | Rating | What have we done so far? |
      | 1.1 | Youth commission on violence | Youth Council | All | Spring 2022 | Green | 14 members |
      | 1.2 | Young people’s needs assessment | Public Health | VRU | July 2021 | Amber | Field work late |
      | Pledge 2: We will support families | | | | | | |
      | 2.1 | Parenting teens course | Early Help | Schools | Autumn 2021 | Green | Eight on first course |`,
    outline: [
      "# 1 We will listen to young people",
      "1.1. Youth commission on violence <Youth Council>",
      "> Spring 2022 {Green} !14 members",
      "1.2. Young people’s needs assessment <Public Health>",
      "> July 2021 {Amber} !Field work late",
      "# 2 We will support families",
      "2.1. Parenting teens course <Early Help>",
      "> Autumn 2021 {Green} !Eight on first course",
    ],
  },
  "timescale start and end, measures and evidence in one heading": {
    title: "Child Protection Committee Improvement Plan 2016-2018",
    asOf: "2017-05-01",
    late: [6],
    drawn: sheet`
      == CPC ==
      | Child Protection Committee Improvement Plan 2016-2018 | | | | | | |
      | Improvement Priority 1 - Child Sexual Exploitation Action Plan is implemented and evaluated | < | < | < | < | < | < |
      | Improvement action | Measures / evidence | Lead officer | Timescale start | Timescale end | Progress | RAG |
      | Hold awareness sessions for hotel staff | Number of sessions | CSE Lead | April 2016 | March 2018 | 11 held | G |
      | Review the CSE screening tool | Tool in use | CPC Officer | Sept 2016 | June 2017 | Draft with group | G |
      | Parents’ information leaflet | Leaflet | Comms Officer | Jan 2017 | April 2017 | Not begun | R |
      | Improvement Priority 2 - Learning from case reviews is shared | < | < | < | < | < | < |
      | Improvement action | Measures / evidence | Lead officer | Timescale start | Timescale end | Progress | RAG |
      | Yearly learning event | Evaluation forms | CPC Officer | May 2017 | June 2017 | Venue booked | G |`,
    outline: [
      "# 1 Child Sexual Exploitation Action Plan is implemented and evaluated",
      "Hold awareness sessions for hotel staff <CSE Lead>",
      "> March 2018 [Number of sessions] {Green} !11 held",
      "Review the CSE screening tool <CPC Officer>",
      "> June 2017 [Tool in use] {Green} !Draft with group",
      "Parents’ information leaflet <Comms Officer>",
      "> April 2017 [Leaflet] {Red} !Not begun",
      "# 2 Learning from case reviews is shared",
      "Yearly learning event <CPC Officer>",
      "> June 2017 [Evaluation forms] {Green} !Venue booked",
    ],
  },
  "ratings in words longer than a status, own list as drop-down": {
    title: "Fostering Improvement Plan",
    key: "Completed done, On track on-track, Minor slippage at-risk, Major slippage behind, Not due to start not-started",
    asOf: "2024-06-10",
    late: [4],
    drawn: sheet`
      == Fostering ==
      | Fostering Improvement Plan | | | | | |
      | Ref | Actions | Responsible officer | Deadline | Position | Narrative |
      | F1 | Exit interviews for all carers | Fostering Manager | 31/05/2024 | Completed list(Completed; On track; Minor slippage; Major slippage; Not due to start) | All done since Jan |
      | F2 | New matching form | Matching Officer | 31/05/2024 | Minor slippage list(Completed; On track; Minor slippage; Major slippage; Not due to start) | Trial until June |
      | F3 | Carers’ handbook | Fostering Manager | 30/09/2024 | On track list(Completed; On track; Minor slippage; Major slippage; Not due to start) | Chapters 1-4 done |
      | F4 | Peer mentors | Supervising SW | 31/12/2024 | Not due to start list(Completed; On track; Minor slippage; Major slippage; Not due to start) | |`,
    outline: [
      "#",
      "F1. Exit interviews for all carers <Fostering Manager>",
      "> 31/05/2024 {Completed} !All done since Jan",
      "F2. New matching form <Matching Officer>",
      "> 31/05/2024 {Minor slippage} !Trial until June",
      "F3. Carers’ handbook <Fostering Manager>",
      "> 30/09/2024 {On track} !Chapters 1-4 done",
      "F4. Peer mentors <Supervising SW>",
      "> 31/12/2024 {Not due to start}",
    ],
  },
  "blocks per action (form), label beside value": {
    title: "Ofsted Monitoring Visit – Priority Action Cards",
    asOf: "2024-04-01",
    late: [],
    drawn: sheet`
      == Cards ==
      | Ofsted Monitoring Visit – Priority Action Cards | |
      | |
      | Action 1 | Weekly performance clinics |
      | Lead | Head of Assessment |
      | Timescale | Ongoing |
      | RAG | Green |
      | Progress | Clinics held each Tuesday |
      | |
      | Action 2 | Recruit two practice leaders |
      | Lead | HR Business Partner |
      | Timescale | June 2024 |
      | RAG | Amber |
      | Progress | One appointed |
      | |
      | Action 3 | Re-audit strategy meetings |
      | Lead | QA Manager |
      | Timescale | May 2024 |
      | RAG | Green |
      | Progress | 10 of 20 read |`,
    outline: [
      "#",
      "Weekly performance clinics <Head of Assessment>",
      "> Ongoing {Green} !Clinics held each Tuesday",
      "Recruit two practice leaders <HR Business Partner>",
      "> June 2024 {Amber} !One appointed",
      "Re-audit strategy meetings <QA Manager>",
      "> May 2024 {Green} !10 of 20 read",
    ],
  },
  "'Outcomes we want' then numbered bullets in a cell, leads in parallel": {
    title: "Think Family Strategy – Action Plan",
    asOf: "2023-02-01",
    late: [],
    print: ["TF!B3: 1 2 3", "TF!C3: 1 2 3", "TF!D3: 1 2 3", "TF!B4: 1 2", "TF!C4: 1 2", "TF!D4: 1 2"],
    drawn: sheet`
      == TF ==
      | Think Family Strategy – Action Plan | | | | | |
      | Outcome we want | Actions | Lead | Timescale | RAG | Progress & next steps |
      | Families tell their story once | 1. Agree a single plan template⏎2. Pilot it in two schools⏎3. Roll out | 1. Early Help Manager⏎2. Headteachers⏎3. All | 1. March 2023⏎2. May 2023⏎3. Sept 2023 | Green | Template agreed in draft |
      | Practitioners know each other | 1. Locality meet-ups⏎2. Shadowing scheme | 1. Locality Leads⏎2. L&D | 1. Termly⏎2. From April 2023 | Amber | One locality has not met |`,
    outline: [
      "#",
      "Agree a single plan template <Early Help Manager>",
      "> March 2023 [Families tell their story once] {Green} !Template agreed in draft",
      "Pilot it in two schools <Headteachers>",
      "> May 2023",
      "Roll out <All>",
      "> Sept 2023",
      "Locality meet-ups <Locality Leads>",
      "> Termly [Practitioners know each other] {Amber} !One locality has not met",
      "Shadowing scheme <L&D>",
      "> From April 2023",
    ],
  },
  "progress rating 1 to 4, key in single cells below": {
    title: "Elective Home Education Safeguarding Action Plan",
    key: "1 done, 2 on-track, 3 at-risk, 4 behind",
    asOf: "2023-06-15",
    late: [4],
    drawn: sheet`
      == EHE ==
      | Elective Home Education Safeguarding Action Plan | | | | | |
      | Ref | Action | Who | When | Progress rating (1–4) | Update |
      | 1 | Write to all families each year | EHE Officer | 31 May 2023 | 1 | All 214 letters sent |
      | 2 | Agree a visit protocol with health visitors | Named Nurse | 31 May 2023 | 3 | Waiting for sign off |
      | 3 | Set up a parents’ forum | EHE Officer | 30 September 2023 | 2 | Venue booked |
      | |
      | 1 – Complete | | | | | |
      | 2 – On target | | | | | |
      | 3 – Slight delay | | | | | |
      | 4 – Overdue | | | | | |`,
    outline: [
      "#",
      "1. Write to all families each year <EHE Officer>",
      "> 31 May 2023 {1} !All 214 letters sent",
      "2. Agree a visit protocol with health visitors <Named Nurse>",
      "> 31 May 2023 {3} !Waiting for sign off",
      "3. Set up a parents’ forum <EHE Officer>",
      "> 30 September 2023 {2} !Venue booked",
    ],
  },
  "priorities on one sheet, each with label and value beside, then its table": {
    title: "Stronger Families Board – Delivery Plan 2024/25",
    asOf: "2024-09-30",
    late: [7],
    drawn: sheet`
      == Delivery ==
      | Stronger Families Board – Delivery Plan 2024/25 | | | | | |
      | |
      | Priority 1: Parental conflict | | | | | |
      | Sponsor | Director of Public Health | | | | |
      | Outcome | Fewer children live with conflict | | | | |
      | Ref | Key actions | Owner | Due date | RAG | Progress |
      | 1.1 | Train 60 practitioners | Training Lead | 31/08/2024 | Amber | 38 trained |
      | 1.2 | Commission a digital offer | Commissioner | 31/01/2025 | Green | Out to tender |
      | |
      | Priority 2: Fathers | | | | | |
      | Sponsor | Head of Early Help | | | | |
      | Outcome | Fathers are part of every plan | | | | |
      | Ref | Key actions | Owner | Due date | RAG | Progress |
      | 2.1 | Audit 20 plans for fathers’ views | QA Lead | 30/11/2024 | Green | Tool agreed |`,
    outline: [
      "# 1 Parental conflict",
      "~ Sponsor: Director of Public Health",
      "~ Outcome: Fewer children live with conflict",
      "1.1. Train 60 practitioners <Training Lead>",
      "> 31/08/2024 {Amber} !38 trained",
      "1.2. Commission a digital offer <Commissioner>",
      "> 31/01/2025 {Green} !Out to tender",
      "# 2 Fathers",
      "~ Sponsor: Head of Early Help",
      "~ Outcome: Fathers are part of every plan",
      "2.1. Audit 20 plans for fathers’ views <QA Lead>",
      "> 30/11/2024 {Green} !Tool agreed",
    ],
  },
  "rating at the end of the progress in brackets": {
    title: "Young Carers Action Plan",
    asOf: "2022-07-01",
    late: [5],
    drawn: sheet`
      == YC ==
      | Young Carers Action Plan | | | | |
      | No | Action | Responsible | Target date | Progress (RAG) |
      | 1 | Young carers’ card in all schools | Youth Service | Sept 2022 | Design agreed with young people (GREEN) |
      | 2 | Assessment form rewritten | Early Help | Dec 2022 | With the print room (GREEN) |
      | 3 | Health questions added at GP registration | ICB | May 2022 | No reply from the system supplier (RED) |
      | 4 | Respite weekend | Voluntary sector lead | Aug 2022 | Bids invited (AMBER) |`,
    outline: [
      "#",
      "1. Young carers’ card in all schools <Youth Service>",
      "> Sept 2022 {Green} !Design agreed with young people",
      "2. Assessment form rewritten <Early Help>",
      "> Dec 2022 {Green} !With the print room",
      "3. Health questions added at GP registration <ICB>",
      "> May 2022 {Red} !No reply from the system supplier",
      "4. Respite weekend <Voluntary sector lead>",
      "> Aug 2022 {Amber} !Bids invited",
    ],
  },
  "one-line key of letter codes with dashes": {
    title: "Care Leavers’ Local Offer – Improvement Tracker",
    key: "C done, O on-track, S behind, ND not-started",
    asOf: "2024-03-15",
    late: [4],
    drawn: sheet`
      == Tracker ==
      | Care Leavers’ Local Offer – Improvement Tracker | | | | | |
      | # | Improvement action | Action owner | Complete by | Status | Notes |
      | 1 | Council tax exemption to 25 | Revenues Manager | Jan 2024 | C | In force |
      | 2 | Wi-fi in all supported homes | Commissioner | Feb 2024 | S | Two homes left |
      | 3 | Care leavers’ forum each quarter | Participation | Ongoing | O | Last met in March |
      | 4 | Guaranteed interview scheme | HR | Sept 2024 | ND | |
      | |
      | Key: C – Completed; O – On track; S – Slipped; ND – Not due yet | | | | | |`,
    outline: [
      "#",
      "1. Council tax exemption to 25 <Revenues Manager>",
      "> Jan 2024 {C} !In force",
      "2. Wi-fi in all supported homes <Commissioner>",
      "> Feb 2024 {S} !Two homes left",
      "3. Care leavers’ forum each quarter <Participation>",
      "> Ongoing {O} !Last met in March",
      "4. Guaranteed interview scheme <HR>",
      "> Sept 2024 {ND}",
    ],
  },
  "triangles before the word": {
    title: "SEND Improvement Board Tracker",
    asOf: "2024-05-10",
    late: [5],
    drawn: sheet`
      == SEND ==
      | SEND Improvement Board Tracker | | | | | |
      | Ref | Action | Lead | Deadline | RAG and trend | Commentary |
      | 1.1 | Annual review recovery plan | EHC Manager | June 2024 | ▲ Green | 300 done |
      | 1.2 | Health advice in six weeks | DCO | July 2024 | ▼ Amber | 64% in time |
      | 2.1 | Tribunal lessons log | SEND Lawyer | March 2024 | ► Amber | Log begun |
      | 2.2 | Transition guide at 14 | Preparation for Adulthood Lead | Sept 2024 | ▲ Green | Draft with parents |`,
    outline: [
      "#",
      "1.1. Annual review recovery plan <EHC Manager>",
      "> June 2024 {Green} !300 done",
      "1.2. Health advice in six weeks <DCO>",
      "> July 2024 {Amber} !64% in time",
      "2.1. Tribunal lessons log <SEND Lawyer>",
      "> March 2024 {Amber} !Log begun",
      "2.2. Transition guide at 14 <Preparation for Adulthood Lead>",
      "> Sept 2024 {Green} !Draft with parents",
    ],
  },
  "progress rows across the width under each action": {
    title: "Serious Case Review Child M: Composite Action Plan",
    asOf: "2019-02-01",
    late: [6],
    drawn: sheet`
      == SCR M ==
      | Serious Case Review Child M: Composite Action Plan | | | | | |
      | No. | Action | Lead | Timescale | Outcome sought | RAG |
      | 1 | Review the neglect strategy | LSCB Manager | March 2019 | Neglect is seen sooner | Green |
      | Progress update (October 2018): Working group has met; literature review done. | < | < | < | < | < |
      | Progress update (January 2019): Draft to Board in March. | < | < | < | < | < |
      | 2 | Dental pathway for children on plans | Public Health | December 2018 | Children see a dentist | Amber |
      | Progress update (January 2019): Provider has not yet agreed. | < | < | < | < | < |`,
    outline: [
      "#",
      "1. Review the neglect strategy <LSCB Manager>",
      "> March 2019 [Neglect is seen sooner] {Green} !Progress update (October 2018): Working group has met; literature review done. / Progress update (January 2019): Draft to Board in March.",
      "2. Dental pathway for children on plans <Public Health>",
      "> December 2018 [Children see a dentist] {Amber} !Progress update (January 2019): Provider has not yet agreed.",
    ],
  },
  "statuses with a date or remark after them": {
    title: "Joint Inspection Action Plan – Area Child Protection",
    asOf: "2023-11-15",
    late: [4],
    drawn: sheet`
      == JIAP ==
      | Joint Inspection Action Plan – Area Child Protection | | | | |
      | Ref | Action | Lead Officer | Completion date | Status |
      | 1 | Police to attend all initial conferences | Det Insp | 30/09/2023 | Completed Sept 2023 |
      | 2 | Minutes sent within ten days | Conference Manager | 31/10/2023 | Delayed (two vacancies) |
      | 3 | Core group training | L&D | 31/12/2023 | On track |
      | 4 | Child’s views form | Participation Officer | 31/08/2023 | Completed 29.08.23 |
      | 5 | Survey of parents | QA Officer | 31/03/2024 | Not started – begins in January |`,
    outline: [
      "#",
      "1. Police to attend all initial conferences <Det Insp>",
      "> 30/09/2023 {Completed}",
      "2. Minutes sent within ten days <Conference Manager>",
      "> 31/10/2023 {Delayed} !(two vacancies)",
      "3. Core group training <L&D>",
      "> 31/12/2023 {On track}",
      "4. Child’s views form <Participation Officer>",
      "> 31/08/2023 {Completed}",
      "5. Survey of parents <QA Officer>",
      "> 31/03/2024 {Not started} !begins in January",
    ],
  },
  "RAG score 1-5 no key": {
    title: "Trust Safeguarding Improvement Programme",
    asOf: "2024-02-20",
    drawn: sheet`
      == TSIP ==
      | Trust Safeguarding Improvement Programme | | | | | |
      | Ref | Action | Exec lead | Date due | Delivery rating | Narrative |
      | S1 | Level 3 compliance above 90% | Chief Nurse | 31/03/2024 | 4 | 88% |
      | S2 | Supervision policy | Chief Nurse | 29/02/2024 | 5 | Approved |
      | S3 | Restraint data to committee | Medical Director | 30/04/2024 | 2 | Data incomplete |
      | S4 | Learning disability champions | COO | 31/05/2024 | 3 | 12 of 30 |`,
    outline: [
      "#",
      "S1. Level 3 compliance above 90% <Chief Nurse>",
      "> 31/03/2024 {4} !88%",
      "S2. Supervision policy <Chief Nurse>",
      "> 29/02/2024 {5} !Approved",
      "S3. Restraint data to committee <Medical Director>",
      "> 30/04/2024 {2} !Data incomplete",
      "S4. Learning disability champions <COO>",
      "> 31/05/2024 {3} !12 of 30",
    ],
  },
  "key in pairs along one row under the title": {
    title: "Drug and Alcohol Partnership Delivery Plan",
    key: "B done, G on-track, A at-risk, R behind, W not-started",
    asOf: "2023-12-01",
    late: [6],
    drawn: sheet`
      == DAP ==
      | Drug and Alcohol Partnership Delivery Plan | | | | | | | | | | |
      | Key: | B | Complete | G | On track | A | At risk | R | Overdue | W | Not yet started |
      | |
      | Ref | Action | Lead | Deadline | BRAG | Comment |
      | 1.1 | Hidden harm protocol | Public Health | Nov 2023 | B | Signed |
      | 1.2 | Naloxone in all hostels | Provider | Oct 2023 | R | Stock delayed |
      | 2.1 | Continuity of care on release | Prison Lead | Mar 2024 | G | 52% |
      | 2.2 | Lived experience network | Commissioner | Jun 2024 | W | |`,
    outline: [
      "#",
      "1.1. Hidden harm protocol <Public Health>",
      "> Nov 2023 {B} !Signed",
      "1.2. Naloxone in all hostels <Provider>",
      "> Oct 2023 {R} !Stock delayed",
      "2.1. Continuity of care on release <Prison Lead>",
      "> Mar 2024 {G} !52%",
      "2.2. Lived experience network <Commissioner>",
      "> Jun 2024 {W}",
    ],
  },
  "section 11 standards with compliance and 'No further action'": {
    title: "Section 11 Return 2023 – Leisure and Culture",
    asOf: "2023-10-20",
    late: [5],
    drawn: sheet`
      == S11 ==
      | Section 11 Return 2023 – Leisure and Culture | | | | | |
      | Standard | Compliance | Evidence of compliance | Actions to be taken | Lead | By when |
      | 1. Senior commitment | Fully met | Board minutes | No further action | | |
      | 2. Statement of responsibilities | Partially met | Draft statement | Publish the statement | Head of Leisure | November 2023 |
      | 3. Line of accountability | Partially met | Chart | Name a deputy lead at each centre | Centre Managers | September 2023 |
      | 4. Safer recruitment | Fully met | Register | N/A | | |
      | 5. Training | Not met | | Train all casual coaches | Sports Manager | January 2024 |`,
    outline: [
      "#",
      "No further action",
      "> {Fully met} =Board minutes",
      "Publish the statement <Head of Leisure>",
      "> November 2023 {Partially met} =Draft statement",
      "Name a deputy lead at each centre <Centre Managers>",
      "> September 2023 {Partially met} =Chart",
      "N/A",
      "> {Fully met} =Register",
      "Train all casual coaches <Sports Manager>",
      "> January 2024 {Not met}",
    ],
  },
  "timeframe from/to in two headers": {
    title: "Migrant Children and Families: Joint Action Plan",
    asOf: "2023-09-10",
    late: [5],
    drawn: sheet`
      == Joint ==
      | Migrant Children and Families: Joint Action Plan | | | | | | |
      | Action | Responsible agency | Timeframe: from | Timeframe: to | Success measures | RAG | Comments |
      | Age assessment guidance | Children’s Social Care | May 2023 | Oct 2023 | Fewer disputes | Green | With counsel |
      | School places within 15 days | Admissions | Apr 2023 | Mar 2024 | 90% in time | Green | 81% |
      | Health passports | ICB | Jan 2023 | July 2023 | All have one | Amber | Printer fault |`,
    outline: [
      "#",
      "Age assessment guidance <Children’s Social Care>",
      "> Oct 2023 [Fewer disputes] {Green} !With counsel",
      "School places within 15 days <Admissions>",
      "> Mar 2024 [90% in time] {Green} !81%",
      "Health passports <ICB>",
      "> July 2023 [All have one] {Amber} !Printer fault",
    ],
  },
  "stacked cards, 'Recommendation 1' beside its text, several labels": {
    title: "Safeguarding Peer Review – Response",
    asOf: "2024-06-10",
    late: [],
    drawn: sheet`
      == Response ==
      | Safeguarding Peer Review – Response | |
      | |
      | Recommendation 1 | Strengthen the voice of people with care needs |
      | Action | Set up an experts by experience panel |
      | Owner | SAB Manager |
      | Deadline | September 2024 |
      | Status | In progress |
      | |
      | Recommendation 2 | Improve feedback to referrers |
      | Action | Automatic letter from the case system |
      | Owner | Systems Lead |
      | Deadline | July 2024 |
      | Status | In progress |
      | |
      | Recommendation 3 | Publish the performance dashboard |
      | Action | Dashboard to each board meeting |
      | Owner | Data Analyst |
      | Deadline | Quarterly |
      | Status | Complete |`,
    outline: [
      "#",
      "Set up an experts by experience panel <SAB Manager>",
      "> September 2024 {In progress}",
      "Automatic letter from the case system <Systems Lead>",
      "> July 2024 {In progress}",
      "Dashboard to each board meeting <Data Analyst>",
      "> Quarterly {Complete}",
    ],
  },
  "numbered lines with brackets in action, lead and date": {
    title: "Modern Slavery Transparency – Action Plan",
    asOf: "2024-01-20",
    late: [],
    print: ["MS!B3: 1 2", "MS!C3: 1 2", "MS!D3: 1 2", "MS!B4: 1 2", "MS!C4: 1 2", "MS!D4: 1 2", "MS!B5: 1 2", "MS!C5: 1 2", "MS!D5: 1 2"],
    drawn: sheet`
      == MS ==
      | Modern Slavery Transparency – Action Plan | | | | |
      | Theme | Actions | Leads | Dates | Status |
      | Procurement | 1) Add clauses to all contracts⏎2) Train contract managers | 1) Head of Procurement⏎2) L&D Manager | 1) April 2024⏎2) June 2024 | On track |
      | Workforce | 1) Update the whistleblowing policy⏎2) Add a module to induction | 1) HR Manager⏎2) L&D Manager | 1) May 2024⏎2) July 2024 | On track |
      | Housing | 1) Check list for inspections⏎2) Refer by the app | 1) Private Sector Housing⏎2) Private Sector Housing | 1) March 2024⏎2) Ongoing | Delayed |`,
    outline: [
      "#",
      "Add clauses to all contracts <Head of Procurement>",
      "> April 2024 {On track}",
      "Train contract managers <L&D Manager>",
      "> June 2024",
      "Update the whistleblowing policy <HR Manager>",
      "> May 2024 {On track}",
      "Add a module to induction <L&D Manager>",
      "> July 2024",
      "Check list for inspections <Private Sector Housing>",
      "> March 2024 {Delayed}",
      "Refer by the app <Private Sector Housing>",
      "> Ongoing",
    ],
  },
  "section rows standing in the second column": {
    title: "Probation Inspection Action Plan",
    asOf: "2024-03-01",
    late: [9],
    drawn: sheet`
      == PIAP ==
      | Probation Inspection Action Plan | | | | | |
      | Ref | Inspection finding | Agreed action | Owner | Target | Position |
      | | Leadership | | | | |
      | 1 | Spans of control are too wide | Recruit two senior probation officers | Head of PDU | April 2024 | On track |
      | 2 | Staff do not feel heard | Monthly all-staff call | Head of PDU | Monthly | On track |
      | | Risk of harm | | | | |
      | 3 | Domestic abuse checks are late | Daily list from police | Police Liaison | March 2024 | On track |
      | 4 | Home visits are few | Home visit standard reissued | SPO | June 2024 | On track |
      | 5 | Child safeguarding checks are missing | Dip sample each month | Quality Officer | January 2024 | Behind |`,
    outline: [
      "# Leadership",
      "1. Recruit two senior probation officers <Head of PDU>",
      "> April 2024 {On track}",
      "2. Monthly all-staff call <Head of PDU>",
      "> Monthly {On track}",
      "# Risk of harm",
      "3. Daily list from police <Police Liaison>",
      "> March 2024 {On track}",
      "4. Home visit standard reissued <SPO>",
      "> June 2024 {On track}",
      "5. Dip sample each month <Quality Officer>",
      "> January 2024 {Behind}",
    ],
  },
  "numbered sections over repeated headers, with a column of strategic priorities": {
    title: "Public Health Prevention Concordat Action Plan",
    asOf: "2023-04-01",
    late: [4],
    drawn: sheet`
      == PC ==
      | Public Health Prevention Concordat Action Plan | | | | | |
      | 1. Needs and assets | | | | | |
      | Action | Strategic priority | Lead | Timescale | RAG | Progress |
      | 1.1 Publish the needs assessment | Knowledge | Public Health | March 2023 | Amber | At design |
      | 1.2 Map assets by ward | Knowledge, Places | Public Health | Sept 2023 | Green | 6 of 20 wards |
      | 2. Partnership and alignment | | | | | |
      | Action | Strategic priority | Lead | Timescale | RAG | Progress |
      | 2.1 Sign the concordat | Places | Chief Executive | June 2023 | Green | Paper to cabinet |
      | 2.2 Align with the ICS plan | Knowledge | ICB | July 2023 | Green | |`,
    outline: [
      "# 1 Needs and assets",
      "1.1. Publish the needs assessment <Public Health>",
      "> March 2023 {Amber} !At design",
      "1.2. Map assets by ward <Public Health>",
      "> Sept 2023 {Green} !6 of 20 wards",
      "# 2 Partnership and alignment",
      "2.1. Sign the concordat <Chief Executive>",
      "> June 2023 {Green} !Paper to cabinet",
      "2.2. Align with the ICS plan <ICB>",
      "> July 2023 {Green}",
    ],
  },
  "what and by when only, three columns": {
    title: "Governing Body Safeguarding Priorities: Action Plan",
    asOf: "2024-11-15",
    late: [4],
    errors: ["column-missing"],
    drawn: sheet`
      == GB ==
      | Governing Body Safeguarding Priorities: Action Plan | | |
      | What we will do | By when | Update |
      | Link governor visits each term | Termly | Autumn visit 3 October |
      | Review the single central record | October 2024 | |
      | Pupil survey on feeling safe | February 2025 | |`,
    outline: [
      "#",
      "Link governor visits each term",
      "> Termly !Autumn visit 3 October",
      "Review the single central record",
      "> October 2024",
      "Pupil survey on feeling safe",
      "> February 2025",
    ],
  },
  "project tracker, task and finish, assigned, percent": {
    title: "Liquidlogic Safeguarding Module – Project Plan",
    asOf: "2024-06-20",
    late: [5],
    drawn: sheet`
      == Project ==
      | Liquidlogic Safeguarding Module – Project Plan | | | | | | |
      | Task No | Task Name | Assigned To | Start Date | Finish Date | Status | % Done |
      | 1 | Agree forms | Practice Lead | date(2024-04-01,"dd/mm/yy") | date(2024-05-17,"dd/mm/yy") | Complete | number(1,"0%") |
      | 2 | Build forms | Systems | date(2024-05-20,"dd/mm/yy") | date(2024-07-12,"dd/mm/yy") | In Progress | number(0.5,"0%") |
      | 3 | Test with two teams | Systems | date(2024-05-27,"dd/mm/yy") | date(2024-06-14,"dd/mm/yy") | In Progress | number(0.2,"0%") |
      | 4 | Go live | Project Board | date(2024-09-02,"dd/mm/yy") | date(2024-09-02,"dd/mm/yy") | Not Started | number(0,"0%") |`,
    outline: [
      "#",
      "1. Agree forms <Practice Lead>",
      "> 17/05/24 {Complete}",
      "2. Build forms <Systems>",
      "> 12/07/24 {In Progress}",
      "3. Test with two teams <Systems>",
      "> 14/06/24 {In Progress}",
      "4. Go live <Project Board>",
      "> 02/09/24 {Not Started}",
    ],
  },
  "Prevent benchmark plan: action, progress, RAG": {
    title: "Prevent Partnership Plan 2023",
    asOf: "2023-12-01",
    errors: ["column-missing", "column-missing"],
    drawn: sheet`
      == Prevent ==
      | Prevent Partnership Plan 2023 | | | |
      | Benchmark | Action | Progress | RAG |
      | 1. Risk assessment | Refresh the local risk assessment with counter terrorism police | Circulated in June | Green |
      | 2. Multi-agency group | Meet each quarter with all specified authorities | Two colleges did not attend | Amber |
      | 3. Delivery plan | Report progress to the Community Safety Partnership twice a year | First report in July | Green |
      | 4. Referral pathway | Promote the national referral form on the website | Page not yet live | Amber |`,
    outline: [
      "#",
      "Refresh the local risk assessment with counter terrorism police",
      "> {Green} !Circulated in June",
      "Meet each quarter with all specified authorities",
      "> {Amber} !Two colleges did not attend",
      "Report progress to the Community Safety Partnership twice a year",
      "> {Green} !First report in July",
      "Promote the national referral form on the website",
      "> {Amber} !Page not yet live",
    ],
  },
  "date of entry at the left, due to the right": {
    title: "Safeguarding Operational Group Action Tracker",
    asOf: "2024-02-10",
    late: [4],
    drawn: sheet`
      == SOG ==
      | Safeguarding Operational Group Action Tracker | | | | | | |
      | Date | Action ref | Issue | Action | Owner | Date due | Update |
      | 10/10/2023 | SOG1 | DNA policy not followed | Remind all clinics | Named Nurse | 15/02/2024 | Email sent |
      | 10/10/2023 | SOG2 | Late reports to conference | Weekly report of late reports | Safeguarding Admin | 31/01/2024 | |
      | 12/12/2023 | SOG3 | Flags not on record | Data quality check | IT Lead | 31/03/2024 | |`,
    outline: [
      "#",
      "SOG1. Remind all clinics <Named Nurse>",
      "> 15/02/2024 !Email sent",
      "SOG2. Weekly report of late reports <Safeguarding Admin>",
      "> 31/01/2024",
      "SOG3. Data quality check <IT Lead>",
      "> 31/03/2024",
    ],
  },
  "several agencies' updates, one status": {
    title: "Multi-agency Self-neglect Action Plan",
    asOf: "2024-03-10",
    late: [4],
    drawn: sheet`
      == MASN ==
      | Multi-agency Self-neglect Action Plan | | | | | | | |
      | Ref | Action | Lead | Date | Police update | Health update | Council update | Overall status |
      | 1 | Each agency to name a champion | All agencies | April 2024 | Sgt named | Matron named | Two named | On track |
      | 2 | Fire risk referrals from all visits | Fire Service | Feb 2024 | Form on app | Form not used | Form on system | Off track |
      | 3 | Legal powers briefing | Council Legal | June 2024 | | | Written | On track |`,
    outline: [
      "#",
      "1. Each agency to name a champion <All agencies>",
      "> April 2024 {On track} !Sgt named",
      "2. Fire risk referrals from all visits <Fire Service>",
      "> Feb 2024 {Off track} !Form on app",
      "3. Legal powers briefing <Council Legal>",
      "> June 2024 {On track} !Written",
    ],
  },
  "agency RAG and board RAG, previous and current": {
    title: "Safeguarding Adults Partnership – Assurance Plan",
    asOf: "2023-07-20",
    late: [4],
    drawn: sheet`
      == Assurance ==
      | Safeguarding Adults Partnership – Assurance Plan | | | | | | |
      | Ref | Action | Lead | Due | Previous RAG (April) | Current RAG (July) | Comments |
      | A | Advocacy at enquiries | Advocacy Lead | Sept 2023 | Amber | Green | 71% offered |
      | B | Out of area placements protocol | Commissioning | June 2023 | Green | Amber | Neighbours to sign |
      | C | Large scale enquiry guidance | SAB Manager | Dec 2023 | White | Green | Begun |`,
    outline: [
      "#",
      "A. Advocacy at enquiries <Advocacy Lead>",
      "> Sept 2023 {Green} !71% offered",
      "B. Out of area placements protocol <Commissioning>",
      "> June 2023 {Amber} !Neighbours to sign",
      "C. Large scale enquiry guidance <SAB Manager>",
      "> Dec 2023 {Green} !Begun",
    ],
  },
  "awkward timescales": {
    title: "Bereavement and Suicide Postvention Plan 2024/25",
    asOf: "2024-11-01",
    late: [3, 6],
    drawn: sheet`
      == BSP ==
      | Bereavement and Suicide Postvention Plan 2024/25 | | | | |
      | Action | Lead | Timescale | RAG | Comments |
      | Postvention pathway for schools | Educational Psychology | Q2 24/25 | Amber | Draft |
      | Train 40 call handlers | 111 Provider | by Christmas 2024 | Green | 22 |
      | Review memorial guidance | Parks | next Board | Green | |
      | Data sharing with the coroner | Public Health | end of Oct 24 | Amber | With legal |
      | Support line contract | ICB | 31st Mar 25 | Green | Let |
      | Real-time alerts | Police | w/c 4 November 2024 | Green | Test |`,
    outline: [
      "#",
      "Postvention pathway for schools <Educational Psychology>",
      "> Q2 24/25 {Amber} !Draft",
      "Train 40 call handlers <111 Provider>",
      "> by Christmas 2024 {Green} !22",
      "Review memorial guidance <Parks>",
      "> next Board {Green}",
      "Data sharing with the coroner <Public Health>",
      "> end of Oct 24 {Amber} !With legal",
      "Support line contract <ICB>",
      "> 31st Mar 25 {Green} !Let",
      "Real-time alerts <Police>",
      "> w/c 4 November 2024 {Green} !Test",
    ],
  },
  "termly milestones in three columns": {
    title: "Riverside Academy – Safeguarding Development Plan 2023-24",
    asOf: "2024-01-20",
    late: [],
    drawn: sheet`
      == SDP ==
      | Riverside Academy – Safeguarding Development Plan 2023-24 | | | | | | | |
      | Objective | Actions | Lead | Completion date | Milestone: Autumn | Milestone: Spring | Milestone: Summer | RAG |
      | Attendance as a safeguarding matter | First day calls by 9.30 | Attendance Officer | July 2024 | Script written | Calls audited | 95% by 9.30 | Green |
      | ^ | Home visits by day three | Family Worker | July 2024 | Rota agreed | 80% visited | 95% visited | Amber |
      | Online safety | Parents’ workshop | Computing Lead | March 2024 | Date set | Workshop held | Survey | Green |`,
    outline: [
      "#",
      "First day calls by 9.30 (Attendance as a safeguarding matter) <Attendance Officer>",
      "> July 2024 {Green}",
      "Home visits by day three (Attendance as a safeguarding matter) <Family Worker>",
      "> July 2024 {Amber}",
      "Parents’ workshop (Online safety) <Computing Lead>",
      "> March 2024 {Green}",
    ],
  },
  "strategic and operational lead under one heading": {
    title: "Think Child, Think Parent Action Plan",
    asOf: "2023-03-01",
    late: [6],
    drawn: sheet`
      == TCTP ==
      | Think Child, Think Parent Action Plan | | | | | | |
      | Ref | Action | Lead | < | Target date | RAG | Update |
      | ^ | ^ | Strategic | Operational | ^ | ^ | ^ |
      | Theme 1 – Workforce | < | < | < | < | < | < |
      | 1.1 | Joint visits by adult and child workers | AD Adults | Team Manager | May 2023 | Green | Pilot begun |
      | 1.2 | Shared assessment guidance | AD Children | PSW | January 2023 | Amber | At proof |
      | Theme 2 – Systems | < | < | < | < | < | < |
      | 2.1 | Read-only access to records | CIO | Systems Manager | Sept 2023 | Green | 40 users |`,
    outline: [
      "# 1 Workforce",
      "1.1. Joint visits by adult and child workers <Team Manager>",
      "> May 2023 {Green} !Pilot begun",
      "1.2. Shared assessment guidance <PSW>",
      "> January 2023 {Amber} !At proof",
      "# 2 Systems",
      "2.1. Read-only access to records <Systems Manager>",
      "> Sept 2023 {Green} !40 users",
    ],
  },
  "overall RAG on the priority's banner": {
    title: "Violence Reduction Unit Response Strategy: Delivery Tracker",
    asOf: "2022-10-10",
    late: [7],
    drawn: sheet`
      == VRU ==
      | Violence Reduction Unit Response Strategy: Delivery Tracker | | | | | |
      | Ref | Activity | Lead | Delivery date | RAG | Position at 30 September 2022 |
      | Priority 1: Leadership | < | < | < | Overall: Green | |
      | 1.1 | Governance review | VRU Director | Oct 2022 | Green | Options to board |
      | 1.2 | Data hub | Analyst | Mar 2023 | Green | Hub live in part |
      | Priority 2: Early years | < | < | < | Overall: Amber | |
      | 2.1 | Baby box pilot | Public Health | Sept 2022 | Amber | 60 of 100 given |
      | 2.2 | Speech and language in nurseries | Early Years Lead | Feb 2023 | Green | 14 nurseries |`,
    outline: [
      "# 1 Leadership",
      "1.1. Governance review <VRU Director>",
      "> Oct 2022 {Green} !Options to board",
      "1.2. Data hub <Analyst>",
      "> Mar 2023 {Green} !Hub live in part",
      "# 2 Early years",
      "2.1. Baby box pilot <Public Health>",
      "> Sept 2022 {Amber} !60 of 100 given",
      "2.2. Speech and language in nurseries <Early Years Lead>",
      "> Feb 2023 {Green} !14 nurseries",
    ],
  },
  "progress headings of everyday words": {
    title: "Participation Strategy: You Said, We Are Doing",
    asOf: "2023-06-10",
    late: [5],
    drawn: sheet`
      == Participation ==
      | Participation Strategy: You Said, We Are Doing | | | | | |
      | What you told us | What we are going to do | Who is leading | When it will be done | Where we are up to | How it is going |
      | Meetings are boring | Let young people chair their reviews | IRO Manager | Sept 2023 | 30 chaired so far | Well |
      | Letters are hard to read | Write to children in plain words | Principal Social Worker | May 2024 | Templates drafted | Well |
      | We want our pictures back | Life story photos on a safe drive | Digital Team | May 2023 | No drive yet | Not well |`,
    outline: [
      "#",
      "Let young people chair their reviews <IRO Manager>",
      "> Sept 2023 !30 chaired so far",
      "Write to children in plain words <Principal Social Worker>",
      "> May 2024 !Templates drafted",
      "Life story photos on a safe drive <Digital Team>",
      "> May 2023 !No drive yet",
    ],
  },
  "codes IP, C, NS with key in its own small table at the right": {
    title: "Early Years Safeguarding Network Plan",
    key: "C done, IP on-track, NS not-started, OD behind",
    asOf: "2024-04-12",
    late: [5],
    drawn: sheet`
      == EY ==
      | Early Years Safeguarding Network Plan | | | | | | | | |
      | Ref | Action | By whom | By when | Status | Notes | | Code | Meaning |
      | 1 | Termly DSL forum | EY Adviser | Termly | IP | Next 3 May | | C | Complete |
      | 2 | Model policy for childminders | EY Adviser | Feb 2024 | C | On website | | IP | In progress |
      | 3 | Ofsted lessons bulletin | QA Officer | Mar 2024 | OD | Not written | | NS | Not started |
      | 4 | Audit of 30 settings | QA Officer | Oct 2024 | NS | | | OD | Overdue |`,
    outline: [
      "#",
      "1. Termly DSL forum <EY Adviser>",
      "> Termly {IP} !Next 3 May",
      "2. Model policy for childminders <EY Adviser>",
      "> Feb 2024 {C} !On website",
      "3. Ofsted lessons bulletin <QA Officer>",
      "> Mar 2024 {OD} !Not written",
      "4. Audit of 30 settings <QA Officer>",
      "> Oct 2024 {NS}",
    ],
  },
  "two headed tables without a sheet title, partners' names": {
    asOf: "2024-08-01",
    late: [4],
    drawn: sheet`
      == Actions ==
      | Actions for the Police | | | | |
      | Ref | Action | Owner | Deadline | Status |
      | P1 | Body-worn video at all DA incidents | Ch Supt | Sept 2024 | On track |
      | P2 | DASH quality checks | DI | June 2024 | Overdue |
      | |
      | Actions for Health | | | | |
      | Ref | Action | Owner | Deadline | Status |
      | H1 | Routine enquiry in maternity | Head of Midwifery | Dec 2024 | On track |
      | H2 | IRIS in ten practices | ICB | Nov 2024 | On track |`,
    outline: [
      "# Actions for the Police",
      "P1. Body-worn video at all DA incidents <Ch Supt>",
      "> Sept 2024 {On track}",
      "P2. DASH quality checks <DI>",
      "> June 2024 {Overdue}",
      "# Actions for Health",
      "H1. Routine enquiry in maternity <Head of Midwifery>",
      "> Dec 2024 {On track}",
      "H2. IRIS in ten practices <ICB>",
      "> Nov 2024 {On track}",
    ],
  },
  "bilingual headers and objective rows": {
    title: "Regional Safeguarding Board Business Plan / Cynllun Busnes 2023-24",
    asOf: "2023-10-01",
    drawn: sheet`
      == RSB ==
      | Regional Safeguarding Board Business Plan / Cynllun Busnes 2023-24 | | | | | |
      | Rhif | Cam Gweithredu / Action | Pwy / Who | Erbyn Pryd / By When | Statws / Status | Sylwadau / Comments |
      | Amcan 1 / Objective 1: Neglect | < | < | < | < | < |
      | 1.1 | Neglect toolkit across the region | Business Manager | Mawrth 2024 / March 2024 | On track | Draft two |
      | 1.2 | Thresholds leaflet | Policy Officer | Medi 2023 / September 2023 | Delayed | Translation awaited |
      | Amcan 2 / Objective 2: Exploitation | < | < | < | < | < |
      | 2.1 | Regional data group | Analyst | Rhagfyr 2023 / December 2023 | On track | Has met |`,
    outline: [
      "# 1 Neglect",
      "1.1. Neglect toolkit across the region <Business Manager>",
      "> Mawrth 2024 / March 2024 {On track} !Draft two",
      "1.2. Thresholds leaflet <Policy Officer>",
      "> Medi 2023 / September 2023 {Delayed} !Translation awaited",
      "# 2 Exploitation",
      "2.1. Regional data group <Analyst>",
      "> Rhagfyr 2023 / December 2023 {On track} !Has met",
    ],
  },
  "measures / evidence beside progress, evidence seen": {
    title: "Children Missing Education Action Plan",
    asOf: "2023-12-15",
    late: [5],
    drawn: sheet`
      == CME ==
      | Children Missing Education Action Plan | | | | | | |
      | Area | Action | Lead | Timescale | Impact measure / evidence | Progress | BRAG |
      | Tracking | Weekly list from schools | CME Officer | Sept 2023 | List complete each week | In place since 4 September | B |
      | Tracking | Link with the housing team | CME Officer | Jan 2024 | Fewer children lost on moving | Meeting held | G |
      | Practice | Reasonable enquiries protocol | Attendance Manager | Nov 2023 | All schools use it | With heads | A |
      | Practice | Yearly audit | QA Lead | May 2024 | Audit report | Not due | G |`,
    outline: [
      "#",
      "Weekly list from schools <CME Officer>",
      "> Sept 2023 [List complete each week] {Blue} !In place since 4 September",
      "Link with the housing team <CME Officer>",
      "> Jan 2024 [Fewer children lost on moving] {Green} !Meeting held",
      "Reasonable enquiries protocol <Attendance Manager>",
      "> Nov 2023 [All schools use it] {Amber} !With heads",
      "Yearly audit <QA Lead>",
      "> May 2024 [Audit report] {Green} !Not due",
    ],
  },
  "Planner export": {
    asOf: "2024-06-01",
    late: [4],
    drawn: sheet`
      == Tasks ==
      | Task ID | Task Name | Bucket Name | Progress | Priority | Assigned To | Created By | Created Date | Start date | Due date | Late | Completed Date | Description |
      | kQ1xA | Refresh the website | Communications | Completed | Medium | Jo Bell | Ann Hay | 02/01/2024 | | 29/03/2024 | false | 25/03/2024 | New home page |
      | kQ1xB | Recruit lay members | Governance | In progress | Important | Ann Hay | Ann Hay | 02/01/2024 | | 28/06/2024 | false | | Advert out |
      | kQ1xC | Agree data set | Performance | In progress | Urgent | Raj Lal | Ann Hay | 02/01/2024 | | 30/04/2024 | true | | |
      | kQ1xD | Plan the conference | Communications | Not started | Low | Jo Bell | Ann Hay | 02/01/2024 | | 30/09/2024 | false | | |`,
    outline: [
      "#",
      "kQ1xA. Refresh the website <Jo Bell>",
      "> 29/03/2024 {Completed}",
      "kQ1xB. Recruit lay members <Ann Hay>",
      "> 28/06/2024 {In progress}",
      "kQ1xC. Agree data set <Raj Lal>",
      "> 30/04/2024 {In progress}",
      "kQ1xD. Plan the conference <Jo Bell>",
      "> 30/09/2024 {Not started}",
    ],
  },
  "lead and date in one cell by labels": {
    title: "Adult Practice Review Action Plan",
    asOf: "2023-05-01",
    late: [4],
    print: ["APR!D3: lead by", "APR!D4: by", "APR!D5: lead by"],
    drawn: sheet`
      == APR ==
      | Adult Practice Review Action Plan | | | | |
      | No | Recommendation | Key actions | Lead and timescale | Status |
      | 1 | Improve the transfer of care | Write a transfer checklist | Lead: Head of Nursing⏎By: June 2023 | In progress |
      | 2 | Record capacity | Audit 20 records | Lead: MCA Lead⏎By: March 2023 | In progress |
      | 3 | Hear the family | Carer leaflet | Lead: Carers Officer⏎By: September 2023 | Complete |`,
    outline: [
      "#",
      "1. Write a transfer checklist <Head of Nursing>",
      "> June 2023 {In progress}",
      "2. Audit 20 records <MCA Lead>",
      "> March 2023 {In progress}",
      "3. Carer leaflet <Carers Officer>",
      "> September 2023 {Complete}",
    ],
  },
  "two rows an action, progress below across": {
    title: "Fostering Recruitment Action Plan 2024",
    asOf: "2024-08-10",
    late: [5],
    drawn: sheet`
      == Plan ==
      | Fostering Recruitment Action Plan 2024 | | | | |
      | No. | What we will do | Who | When | RAG |
      | 1 | Radio campaign | Marketing Lead | October 2024 | Green |
      | Progress: scripts recorded with two carers. | < | < | < | < |
      | 2 | Staff referral reward | HR | July 2024 | Amber |
      | Progress: waiting for finance to agree the sum. | < | < | < | < |
      | 3 | Open evenings | Recruitment Officer | Monthly | Green |
      | Progress: four held, 31 people came. | < | < | < | < |`,
    outline: [
      "#",
      "1. Radio campaign <Marketing Lead>",
      "> October 2024 {Green} !Progress: scripts recorded with two carers.",
      "2. Staff referral reward <HR>",
      "> July 2024 {Amber} !Progress: waiting for finance to agree the sum.",
      "3. Open evenings <Recruitment Officer>",
      "> Monthly {Green} !Progress: four held, 31 people came.",
    ],
  },
  "three levels of refs with outcome rows": {
    title: "Getting to Good: Children’s Services Improvement Plan",
    asOf: "2024-02-15",
    late: [6],
    drawn: sheet`
      == G2G ==
      | Getting to Good: Children’s Services Improvement Plan | | | | | |
      | Ref | Action | Lead | Deadline | RAG | Evidence of impact |
      | 1 | Leadership | | | | |
      | 1.1 | Leaders know the front line | | | | |
      | 1.1.1 | Practice weeks twice a year | DCS | March 2024 | Green | First week in October |
      | 1.1.2 | Leaders’ audits moderated | AD Quality | January 2024 | Amber | 18 of 24 done |
      | 1.2 | Members scrutinise well | | | | |
      | 1.2.1 | Scrutiny training | Democratic Services | May 2024 | Green | |
      | 2 | Practice | | | | |
      | 2.1 | Assessments are timely | | | | |
      | 2.1.1 | Daily allocation meeting | Head of Assessment | Ongoing | Green | 94% in time |`,
    outline: [
      "# 1 Leadership",
      "1.1.1. Practice weeks twice a year (1.1 Leaders know the front line) <DCS>",
      "> March 2024 {Green} =First week in October",
      "1.1.2. Leaders’ audits moderated (1.1 Leaders know the front line) <AD Quality>",
      "> January 2024 {Amber} =18 of 24 done",
      "1.2.1. Scrutiny training (1.2 Members scrutinise well) <Democratic Services>",
      "> May 2024 {Green}",
      "# 2 Practice",
      "2.1.1. Daily allocation meeting (2.1 Assessments are timely) <Head of Assessment>",
      "> Ongoing {Green} =94% in time",
    ],
  },
  "baseline, target, current beside a measure": {
    title: "Reducing Exclusions Partnership Plan 2023/24",
    asOf: "2024-01-10",
    late: [4],
    drawn: sheet`
      == Plan ==
      | Reducing Exclusions Partnership Plan 2023/24 | | | | | | | | |
      | Action | Lead | By when | How we will measure it | Baseline | Target | Current | RAG | Comments |
      | Inclusion hubs in three areas | Head of Inclusion | July 2024 | Permanent exclusions | 62 | 40 | 21 | Green | Two hubs open |
      | Managed moves protocol | Admissions | December 2023 | Managed moves that succeed | 55% | 75% | 61% | Amber | Heads to agree |
      | Alternative provision quality visits | AP Lead | March 2024 | Providers judged good | 8 of 14 | 14 of 14 | 10 of 14 | Green | |`,
    outline: [
      "#",
      "Inclusion hubs in three areas <Head of Inclusion>",
      "> July 2024 [Permanent exclusions] {Green} !Two hubs open",
      "Managed moves protocol <Admissions>",
      "> December 2023 [Managed moves that succeed] {Amber} !Heads to agree",
      "Alternative provision quality visits <AP Lead>",
      "> March 2024 [Providers judged good] {Green}",
    ],
  },
  "school: issue, action, completed? with date and initials": {
    title: "Ashdown Primary Safeguarding Audit Actions",
    asOf: "2024-03-10",
    late: [5],
    drawn: sheet`
      == Audit actions ==
      | Ashdown Primary Safeguarding Audit Actions | | | | |
      | Issue identified | Action to be taken | By whom? | By when? | Completed? (date and initials) |
      | Visitors’ badges not used | Buy lanyards and brief the office | SBM | 12/01/2024 | 10/01/2024 KP |
      | Gate left open at lunch | Rota for lunch staff | Headteacher | 19/01/2024 | 17/01/2024 HT |
      | Two staff without level 1 | Online course | DSL | 09/02/2024 | |
      | Website policy out of date | Upload 2023 policy | DSL | 29/03/2024 | |`,
    outline: [
      "#",
      "Buy lanyards and brief the office <SBM>",
      "> 12/01/2024",
      "Rota for lunch staff <Headteacher>",
      "> 19/01/2024",
      "Online course <DSL>",
      "> 09/02/2024",
      "Upload 2023 policy <DSL>",
      "> 29/03/2024",
    ],
  },
  "leads for each priority in its heading, none in the table": {
    title: "Community Safety Board – Annual Delivery Plan",
    asOf: "2023-11-20",
    late: [7],
    drawn: sheet`
      == CSB ==
      | Community Safety Board – Annual Delivery Plan | | | |
      | Priority 1: Domestic abuse | < | < | < |
      | Lead officer: Domestic Abuse Co-ordinator | < | < | < |
      | Action | Timescale | RAG | Progress |
      | Perpetrator panel each month | Monthly | Green | Five held |
      | Sanctuary scheme contract | January 2024 | Green | At tender |
      | Young people’s worker | October 2023 | Amber | Interviews |
      | Priority 2: Anti-social behaviour | < | < | < |
      | Lead officer: ASB Manager | < | < | < |
      | Action | Timescale | RAG | Progress |
      | Case review process | March 2024 | Green | Draft |`,
    outline: [
      "# 1 Domestic abuse",
      "~ Lead officer: Domestic Abuse Co-ordinator",
      "Perpetrator panel each month",
      "> Monthly {Green} !Five held",
      "Sanctuary scheme contract",
      "> January 2024 {Green} !At tender",
      "Young people’s worker",
      "> October 2023 {Amber} !Interviews",
      "# 2 Anti-social behaviour",
      "~ Lead officer: ASB Manager",
      "Case review process",
      "> March 2024 {Green} !Draft",
    ],
  },
  "sheets by quarter, copies of the plan": {
    title: "Safeguarding Board Business Plan 2023-24 – Q2 update",
    asOf: "2023-10-15",
    drawn: sheet`
      == Q1 ==
      | Safeguarding Board Business Plan 2023-24 – Q1 update | | | | | |
      | Ref | Action | Lead | Timescale | RAG | Update |
      | 1.1 | Neglect audit | QA Lead | Dec 2023 | White | |
      | 1.2 | Transitions pathway | Head of Transitions | Sept 2023 | Green | Group set up |
      | 1.3 | Easy-read leaflet | Comms | Jan 2024 | Green | |
      == Q2 ==
      | Safeguarding Board Business Plan 2023-24 – Q2 update | | | | | |
      | Ref | Action | Lead | Timescale | RAG | Update |
      | 1.1 | Neglect audit | QA Lead | Dec 2023 | Green | Tool agreed |
      | 1.2 | Transitions pathway | Head of Transitions | Sept 2023 | Amber | Health to sign |
      | 1.3 | Easy-read leaflet | Comms | Jan 2024 | Green | At print |`,
    outline: [
      "#",
      "1.1. Neglect audit <QA Lead>",
      "> Dec 2023 {Green} !Tool agreed",
      "1.2. Transitions pathway <Head of Transitions>",
      "> Sept 2023 {Amber} !Health to sign",
      "1.3. Easy-read leaflet <Comms>",
      "> Jan 2024 {Green} !At print",
    ],
  },
  "document control table and contacts above the plan": {
    title: "Missing Children Strategy Action Plan",
    asOf: "2022-06-01",
    late: [13],
    drawn: sheet`
      == Plan ==
      | Missing Children Strategy Action Plan | | | | | |
      | Version | Date | Author | Changes | | |
      | 0.1 | 10/01/2022 | J. Orr | First draft | | |
      | 1.0 | 02/02/2022 | J. Orr | Agreed by the Board | | |
      | |
      | Contacts | | | | | |
      | Name | Role | Email | | | |
      | J. Orr | Strategy Officer | j.orr@example.org | | | |
      | |
      | Ref | Action | Lead | Date | RAG | Update |
      | 1 | Return interviews in 72 hours | Provider | June 2022 | Green | 81% |
      | 2 | Philomena protocol in all homes | Police | July 2022 | Green | 6 of 9 |
      | 3 | Data on repeat episodes | Analyst | April 2022 | Amber | Late |`,
    outline: [
      "#",
      "1. Return interviews in 72 hours <Provider>",
      "> June 2022 {Green} !81%",
      "2. Philomena protocol in all homes <Police>",
      "> July 2022 {Green} !6 of 9",
      "3. Data on repeat episodes <Analyst>",
      "> April 2022 {Amber} !Late",
    ],
  },
  "revised dates within the timescale cell": {
    title: "Independent Scrutiny Recommendations: Action Plan",
    asOf: "2024-05-20",
    late: [5],
    drawn: sheet`
      == Scrutiny ==
      | Independent Scrutiny Recommendations: Action Plan | | | | | |
      | No | Recommendation | Action | Owner | Timescale | Status |
      | 1 | Budget transparency | Publish the budget each year | Business Manager | 31/03/24 (revised to 30/06/24) | On track |
      | 2 | Voice of schools | Schools’ forum rep on the Exec | Chair | Sept 2024 | On track |
      | 3 | Performance data | Dashboard to each meeting | Analyst | Jan 2024 – extended to April 2024 | Delayed |`,
    outline: [
      "#",
      "1. Publish the budget each year <Business Manager>",
      "> 31/03/24 (revised to 30/06/24) {On track}",
      "2. Schools’ forum rep on the Exec <Chair>",
      "> Sept 2024 {On track}",
      "3. Dashboard to each meeting <Analyst>",
      "> Jan 2024 – extended to April 2024 {Delayed}",
    ],
  },
  "header with line breaks, RAG letters apart, no title": {
    asOf: "2024-04-20",
    late: [3],
    drawn: sheet`
      == Sheet1 ==
      | Action⏎No. | Action⏎required | Lead⏎person | Target⏎date | R⏎A⏎G | Comments⏎/ update |
      | 1 | Safer recruitment refresher | HR | May-24 | G | Booked |
      | 2 | Allegations register | LADO | Mar-24 | A | In build |
      | 3 | Volunteers’ handbook | Volunteer Lead | Jun-24 | G | Draft 1 |`,
    outline: [
      "#",
      "1. Safer recruitment refresher <HR>",
      "> May-24 {Green} !Booked",
      "2. Allegations register <LADO>",
      "> Mar-24 {Amber} !In build",
      "3. Volunteers’ handbook <Volunteer Lead>",
      "> Jun-24 {Green} !Draft 1",
    ],
  },
  "delivery status words, key as sentence lines": {
    title: "Autism Strategy Year 2 Delivery Plan",
    key: "Delivered done, On course on-track, At risk at-risk, Not on course behind",
    asOf: "2023-12-12",
    late: [9],
    drawn: sheet`
      == Y2 ==
      | Autism Strategy Year 2 Delivery Plan | | | | |
      | Delivery status |
      | Delivered | The action has been completed |
      | On course | The action will be completed by its date |
      | At risk | The action may not be completed by its date |
      | Not on course | The action will not be completed by its date |
      | |
      | Commitment | Lead organisation | Date | Delivery status | Update |
      | Sensory-friendly waiting rooms | Hospital Trust | November 2023 | At risk | Two of six |
      | Training for all call handlers | Police | September 2023 | Delivered | 212 trained |
      | Peer support groups | Council | March 2024 | On course | Grant let |`,
    outline: [
      "#",
      "Sensory-friendly waiting rooms <Hospital Trust>",
      "> November 2023 {At risk} !Two of six",
      "Training for all call handlers <Police>",
      "> September 2023 {Delivered} !212 trained",
      "Peer support groups <Council>",
      "> March 2024 {On course} !Grant let",
    ],
  },
  "priority in a merged column with number, title and aim on lines": {
    title: "Prevention and Early Intervention Strategy: Action Plan",
    asOf: "2022-10-01",
    late: [5],
    drawn: sheet`
      == PEI ==
      | Prevention and Early Intervention Strategy: Action Plan | | | | | |
      | Priority | Action | Lead | Timescale | Success measure | RAG |
      | 1⏎Healthy start⏎Aim: children are ready for school | 1.1 Two-year reviews on time | Health Visiting | March 2023 | 90% | Green |
      | ^ | 1.2 Home learning packs | Early Years | Dec 2022 | 400 packs | Green |
      | ^ | 1.3 Oral health in nurseries | Public Health | Aug 2022 | 50 nurseries | Amber |
      | 2⏎Strong families⏎Aim: families get help early | 2.1 Family group conferences | FGC Lead | Ongoing | 120 families | Green |
      | ^ | 2.2 Debt advice in hubs | CAB | Jan 2023 | 5 hubs | White |`,
    outline: [
      "# 1\nHealthy start\nAim: children are ready for school",
      "1.1. Two-year reviews on time <Health Visiting>",
      "> March 2023 [90%] {Green}",
      "1.2. Home learning packs <Early Years>",
      "> Dec 2022 [400 packs] {Green}",
      "1.3. Oral health in nurseries <Public Health>",
      "> Aug 2022 [50 nurseries] {Amber}",
      "# 2\nStrong families\nAim: families get help early",
      "2.1. Family group conferences <FGC Lead>",
      "> Ongoing [120 families] {Green}",
      "2.2. Debt advice in hubs <CAB>",
      "> Jan 2023 [5 hubs] {White}",
    ],
  },
  "superseded copy beside the current plan": {
    title: "Prevent and Channel Action Plan v3",
    asOf: "2023-08-01",
    drawn: sheet`
      == Action Plan v3 ==
      | Prevent and Channel Action Plan v3 | | | | | |
      | Ref | Action | Owner | Due | Status | Comments |
      | 1 | Channel chair trained | Chair | 30/09/2023 | On track | Booked |
      | 2 | Venue hire guidance | Licensing | 30/06/2023 | Complete | Sent to 60 venues |
      | 3 | Train new governors | Education | 31/10/2023 | On track | |
      == v2 superseded ==
      | Prevent and Channel Action Plan v2 | | | | | |
      | Ref | Action | Owner | Due | Status | Comments |
      | 1 | Channel chair trained | Chair | 30/04/2023 | On track | |
      | 2 | Venue hire guidance | Licensing | 30/06/2023 | On track | |
      | 3 | Train new governors | Education | 31/07/2023 | On track | |`,
    outline: [
      "#",
      "1. Channel chair trained <Chair>",
      "> 30/09/2023 {On track} !Booked",
      "2. Venue hire guidance <Licensing>",
      "> 30/06/2023 {Complete} !Sent to 60 venues",
      "3. Train new governors <Education>",
      "> 31/10/2023 {On track}",
    ],
  },
  "blank rows between all actions, leads with phone numbers": {
    title: "Online Safety Sub-group Action Plan",
    asOf: "2024-01-31",
    late: [6],
    drawn: sheet`
      == OS ==
      | Online Safety Sub-group Action Plan | | | | |
      | | | | | |
      | Action | Lead | Deadline | RAG | Notes |
      | Parents’ webinar | Education Safeguarding Lead | Feb 2024 | Green | 200 signed up |
      | | | | | |
      | Sextortion guidance | Police Cyber Team | Dec 2023 | Amber | Draft with comms |
      | | | | | |
      | Survey of year 6 | Public Health | March 2024 | Green | Questions agreed |`,
    outline: [
      "#",
      "Parents’ webinar <Education Safeguarding Lead>",
      "> Feb 2024 {Green} !200 signed up",
      "Sextortion guidance <Police Cyber Team>",
      "> Dec 2023 {Amber} !Draft with comms",
      "Survey of year 6 <Public Health>",
      "> March 2024 {Green} !Questions agreed",
    ],
  },
  "RAG as 'Red/Amber/Green' fill with words of progress in it": {
    title: "Housing Safeguarding Improvement Plan",
    key: "Blue done, Green on-track, Amber at-risk, Red behind",
    asOf: "2023-09-01",
    late: [4],
    drawn: sheet`
      == HS ==
      | Housing Safeguarding Improvement Plan | | | | | RAG key: | Blue – Complete | Green – On track | Amber – Delayed | Red – Not achieved |
      | Ref | Improvement | Responsible | Target date | BRAG | Progress |
      | H1 | Damp cases triaged for children | Repairs Manager | 31/10/2023 | Green | Flag on system |
      | H2 | Safeguarding training for contractors | Contracts Manager | 31/07/2023 | Amber | 70% |
      | H3 | Tenancy fraud referrals protocol | Fraud Lead | 30/06/2023 | Blue | In use |`,
    outline: [
      "#",
      "H1. Damp cases triaged for children <Repairs Manager>",
      "> 31/10/2023 {Green} !Flag on system",
      "H2. Safeguarding training for contractors <Contracts Manager>",
      "> 31/07/2023 {Amber} !70%",
      "H3. Tenancy fraud referrals protocol <Fraud Lead>",
      "> 30/06/2023 {Blue} !In use",
    ],
  },
  "continuous numbering, actions in groups under 'What good looks like'": {
    title: "Contextual Safeguarding Implementation Plan",
    asOf: "2023-04-15",
    late: [7],
    drawn: sheet`
      == CS ==
      | Contextual Safeguarding Implementation Plan | < | < | < | < |
      | What good looks like: places are assessed, not only children | < | < | < | < |
      | No | Actions | Lead | Complete by | RAG |
      | 1 | Neighbourhood assessment pilot | Project Lead | June 2023 | Green |
      | 2 | Safety mapping with schools | Project Lead | May 2023 | Green |
      | What good looks like: partners beyond children’s services take part | < | < | < | < |
      | 3 | Licensing and parks on the panel | Panel Chair | March 2023 | Amber |
      | 4 | Training for retail staff | BID | Sept 2023 | White |`,
    outline: [
      "# What good looks like: places are assessed, not only children",
      "1. Neighbourhood assessment pilot <Project Lead>",
      "> June 2023 {Green}",
      "2. Safety mapping with schools <Project Lead>",
      "> May 2023 {Green}",
      "# What good looks like: partners beyond children’s services take part",
      "3. Licensing and parks on the panel <Panel Chair>",
      "> March 2023 {Amber}",
      "4. Training for retail staff <BID>",
      "> Sept 2023 {White}",
    ],
  },
  "evidence seen Y/N and assurance level beside status": {
    title: "Care Home Quality and Safeguarding Action Plan",
    asOf: "2024-06-12",
    late: [4],
    drawn: sheet`
      == QSAP ==
      | Care Home Quality and Safeguarding Action Plan | | | | | | | |
      | Ref | Concern | Action required | Responsible person | Completion date | Status | Evidence seen (Y/N) | Date verified |
      | 1 | Care plans not reviewed | Review all 38 care plans | Registered Manager | 31/05/2024 | Complete | Y | 03/06/2024 |
      | 2 | Medication gaps | Weekly medication audit | Deputy Manager | 31/05/2024 | In progress | N | |
      | 3 | Falls not analysed | Monthly falls report | Registered Manager | 30/06/2024 | In progress | N | |`,
    outline: [
      "#",
      "1. Review all 38 care plans <Registered Manager>",
      "> 31/05/2024 {Complete} =Y",
      "2. Weekly medication audit <Deputy Manager>",
      "> 31/05/2024 {In progress} =N",
      "3. Monthly falls report <Registered Manager>",
      "> 30/06/2024 {In progress} =N",
    ],
  },
  "notes row under the header, units, grey example": {
    title: "Serious Youth Violence Delivery Group – Plan",
    asOf: "2024-02-01",
    late: [5],
    drawn: sheet`
      == SYV ==
      | Serious Youth Violence Delivery Group – Plan | | | | | |
      | Ref | Action | Lead | Deadline | RAG | Update |
      | (unique number) | (what will be done) | (role, not name) | (DD/MM/YYYY) | (choose from list) | (latest first) |
      | 1 | Mentors in two PRUs | VRU | 28/03/2024 | Green | First mentor in post |
      | 2 | A&E navigator | Hospital Trust | 31/12/2023 | Amber | Funding gap |
      | 3 | Knife arches on request | Police | 30/04/2024 | Green | Policy signed |`,
    outline: [
      "#",
      "1. Mentors in two PRUs <VRU>",
      "> 28/03/2024 {Green} !First mentor in post",
      "2. A&E navigator <Hospital Trust>",
      "> 31/12/2023 {Amber} !Funding gap",
      "3. Knife arches on request <Police>",
      "> 30/04/2024 {Green} !Policy signed",
    ],
  },
  "total rows and a summary beside": {
    title: "Kinship Care Offer Action Plan",
    asOf: "2024-10-10",
    late: [4],
    drawn: sheet`
      == KC ==
      | Kinship Care Offer Action Plan | | | | | | | Summary | |
      | Ref | Action | Lead | Due | Status | Notes | | Complete | 1 |
      | K1 | Publish the local offer | Kinship Lead | 30/09/2024 | Complete | Published 20/9 | | In progress | 2 |
      | K2 | Peer groups in each locality | Kinship Lead | 30/09/2024 | In progress | Three of five | | Not started | 1 |
      | K3 | Training for social workers | Academy | 31/01/2025 | In progress | Two dates | | Total | 4 |
      | K4 | Allowance review | Finance | 31/03/2025 | Not started | | | | |`,
    outline: [
      "#",
      "K1. Publish the local offer <Kinship Lead>",
      "> 30/09/2024 {Complete} !Published 20/9",
      "K2. Peer groups in each locality <Kinship Lead>",
      "> 30/09/2024 {In progress} !Three of five",
      "K3. Training for social workers <Academy>",
      "> 31/01/2025 {In progress} !Two dates",
      "K4. Allowance review <Finance>",
      "> 31/03/2025 {Not started}",
    ],
  },
  "SMARTsheet style, health, parent rows": {
    title: "Liberty Protection Safeguards Programme Plan",
    asOf: "2023-02-10",
    late: [5],
    drawn: sheet`
      == LPS ==
      | Liberty Protection Safeguards Programme Plan | | | | | | |
      | Health | Task Name | Assigned To | Start | Finish | % Complete | Comments |
      | | Workstream 1: Workforce | | | | | |
      | Green | Training needs analysis | L&D Lead | 01/11/2022 | 31/01/2023 | 100% | Done |
      | Amber | Approver role profile | HR | 01/12/2022 | 31/01/2023 | 60% | Grade to agree |
      | | Workstream 2: Systems | | | | | |
      | Green | Forms built | Systems Lead | 01/02/2023 | 30/06/2023 | 10% | |
      | White | Migration of cases | Systems Lead | 01/06/2023 | 30/09/2023 | 0% | |`,
    outline: [
      "# 1 Workforce",
      "Training needs analysis <L&D Lead>",
      "> 31/01/2023 {Green} !Done",
      "Approver role profile <HR>",
      "> 31/01/2023 {Amber} !Grade to agree",
      "# 2 Systems",
      "Forms built <Systems Lead>",
      "> 30/06/2023 {Green}",
      "Migration of cases <Systems Lead>",
      "> 30/09/2023 {White}",
    ],
  },
  "DHR: headings for agencies with recommendation text merged, completion and outcome": {
    title: "DHR ‘Rose’ Action Plan",
    asOf: "2024-01-05",
    late: [6, 9],
    drawn: sheet`
      == DHR Rose ==
      | DHR ‘Rose’ Action Plan | < | < | < | < | < | < |
      | Recommendation | Scope | Action to take | Lead agency | Key milestones in enacting the recommendation | Target date | Date of completion and outcome |
      | Recommendation 1 – The CSP should raise awareness of economic abuse | < | < | < | < | < | < |
      | What is the over-arching recommendation? | Local | Webinar for advice agencies | CSP | Speaker booked | 30 Nov 2023 | 22 Nov 2023: 84 attended |
      | | Local | Leaflet in banks | CSP | Design agreed | 29 Feb 2024 | |
      | | Local | Staff policy on economic abuse | HR | Draft | 31 Oct 2023 | |
      | Recommendation 2 – GPs should code domestic abuse | < | < | < | < | < | < |
      | | Local | Coding guide to practices | ICB | Guide written | 31 Jan 2024 | |
      | | Regional | Audit of coding | ICB | Tool agreed | 31 Dec 2023 | |`,
    outline: [
      "# 1 The CSP should raise awareness of economic abuse",
      "Webinar for advice agencies <CSP>",
      "> 30 Nov 2023",
      "Leaflet in banks <CSP>",
      "> 29 Feb 2024",
      "Staff policy on economic abuse <HR>",
      "> 31 Oct 2023",
      "# 2 GPs should code domestic abuse",
      "Coding guide to practices <ICB>",
      "> 31 Jan 2024",
      "Audit of coding <ICB>",
      "> 31 Dec 2023",
    ],
  },
  "Owner initials, priority H/M/L, days left, formula": {
    title: "Safeguarding Team Action Log",
    asOf: "2024-03-20",
    late: [4],
    drawn: sheet`
      == Log ==
      | Safeguarding Team Action Log | | | | | | | |
      | ID | Action | Priority | Owner | Deadline | Days left | Status | Last update |
      | 21 | Update the supervision template | M | KB | date(2024-04-05,"dd/mm/yyyy") | formula(=E3-TODAY() => 16) | Open | Draft with team |
      | 22 | Chase the police for minutes | H | SL | date(2024-03-08,"dd/mm/yyyy") | formula(=E4-TODAY() => -12) | Open | Emailed twice |
      | 23 | Book the away day | L | KB | date(2024-05-31,"dd/mm/yyyy") | formula(=E5-TODAY() => 72) | Closed | Booked |`,
    outline: [
      "#",
      "21. Update the supervision template <KB>",
      "> 05/04/2024 {Open} !Draft with team",
      "22. Chase the police for minutes <SL>",
      "> 08/03/2024 {Open} !Emailed twice",
      "23. Book the away day <KB>",
      "> 31/05/2024 {Closed} !Booked",
    ],
  },
  "objective, then bullets of actions in a cell with one lead and date": {
    title: "Faith Communities Safeguarding Forum Plan",
    asOf: "2023-10-10",
    late: [4],
    drawn: sheet`
      == Forum ==
      | Faith Communities Safeguarding Forum Plan | | | | |
      | Objective | Actions | Lead | Timescale | RAG |
      | Raise awareness | • Safeguarding Sunday⏎• Posters in five languages | Forum Chair | November 2023 | Green |
      | Build skills | • Level 1 course for volunteers⏎• Safer recruitment surgery | Partnership Trainer | September 2023 | Amber |
      | Share learning | • Newsletter each term | Forum Chair | Termly | Green |`,
    outline: [
      "#",
      "Safeguarding Sunday / Posters in five languages (Raise awareness) <Forum Chair>",
      "> November 2023 {Green}",
      "Level 1 course for volunteers / Safer recruitment surgery (Build skills) <Partnership Trainer>",
      "> September 2023 {Amber}",
      "Newsletter each term (Share learning) <Forum Chair>",
      "> Termly {Green}",
    ],
  },
  "ILACS plan with 'Ofsted said' row above each table": {
    title: "ILACS Improvement Plan – November 2023",
    asOf: "2024-03-05",
    late: [7],
    drawn: sheet`
      == ILACS ==
      | ILACS Improvement Plan – November 2023 | < | < | < | < | < |
      | Improvement area 1: Supervision | < | < | < | < | < |
      | Ofsted said: “Supervision is not reflective and does not drive plans forward.” | < | < | < | < | < |
      | SRO: Assistant Director | < | < | < | < | < |
      | Ref | We will | Owner | By | BRAG | What has been the impact? |
      | 1a | Launch a supervision standard | PSW | Dec 2023 | B | All teams use it |
      | 1b | Observe supervision in each team | QA Lead | Feb 2024 | A | 9 of 21 observed |
      | Improvement area 2: Care leavers’ housing | < | < | < | < | < |
      | Ofsted said: “Too many care leavers live in unsuitable homes.” | < | < | < | < | < |
      | SRO: Head of Permanence | < | < | < | < | < |
      | Ref | We will | Owner | By | BRAG | What has been the impact? |
      | 2a | Agree a joint housing protocol | Head of Housing | Apr 2024 | G | Draft agreed |`,
    outline: [
      "# 1 Supervision",
      "~ Ofsted said: “Supervision is not reflective and does not drive plans forward.”",
      "~ SRO: Assistant Director",
      "1a. Launch a supervision standard <PSW>",
      "> Dec 2023 {Blue} =All teams use it",
      "1b. Observe supervision in each team <QA Lead>",
      "> Feb 2024 {Amber} =9 of 21 observed",
      "# 2 Care leavers’ housing",
      "~ Ofsted said: “Too many care leavers live in unsuitable homes.”",
      "~ SRO: Head of Permanence",
      "2a. Agree a joint housing protocol <Head of Housing>",
      "> Apr 2024 {Green} =Draft agreed",
    ],
  },
  "an action merged with another, one withdrawn, numbers kept": {
    title: "Safeguarding Adults Board Work Plan 2023/24",
    asOf: "2023-11-01",
    late: [4],
    drawn: sheet`
      == WP ==
      | Safeguarding Adults Board Work Plan 2023/24 | | | | | |
      | Ref | Action | Lead | Timescale | RAG | Comments |
      | 1.1 | Refresh the information sharing agreement | Board Manager | December 2023 | Green | Draft with legal |
      | 1.2 | Review the escalation protocol | Policy Subgroup | September 2023 | Amber | Waiting for police |
      | 1.3 | Merged with action 1.2 | | | | |
      | 1.4 | Withdrawn – see minutes of June Board | | | | |
      | 1.5 | Agree a risk register | Board Manager | January 2024 | Green | |`,
    outline: [
      "#",
      "1.1. Refresh the information sharing agreement <Board Manager>",
      "> December 2023 {Green} !Draft with legal",
      "1.2. Review the escalation protocol <Policy Subgroup>",
      "> September 2023 {Amber} !Waiting for police",
      "1.3. Merged with action 1.2",
      "> ",
      "1.4. Withdrawn – see minutes of June Board",
      "> ",
      "1.5. Agree a risk register <Board Manager>",
      "> January 2024 {Green}",
    ],
  },
  "sub-headings unmerged in the action column, with a ref column": {
    title: "Child Exploitation Delivery Plan",
    asOf: "2024-02-01",
    late: [6],
    drawn: sheet`
      == CE ==
      | Child Exploitation Delivery Plan | | | | |
      | No. | Action | Lead | By when | RAG |
      | | PREPARE | | | |
      | 1 | Update the problem profile | Analyst | March 2024 | Green |
      | | PREVENT | | | |
      | 2 | Assemblies in secondary schools | Schools Officer | January 2024 | Amber |
      | 3 | Parents’ awareness evenings | Early Help | April 2024 | Green |
      | | PROTECT | | | |
      | 4 | Weekly risk meeting | Exploitation Manager | Weekly | Green |`,
    outline: [
      "# PREPARE",
      "1. Update the problem profile <Analyst>",
      "> March 2024 {Green}",
      "# PREVENT",
      "2. Assemblies in secondary schools <Schools Officer>",
      "> January 2024 {Amber}",
      "3. Parents’ awareness evenings <Early Help>",
      "> April 2024 {Green}",
      "# PROTECT",
      "4. Weekly risk meeting <Exploitation Manager>",
      "> Weekly {Green}",
    ],
  },
  "numbers restart under each recommendation's row": {
    title: "Safeguarding Practice Review (Family R) – Multi-agency Plan",
    asOf: "2023-08-01",
    late: [5],
    drawn: sheet`
      == SPR ==
      | Safeguarding Practice Review (Family R) – Multi-agency Plan | | | | |
      | No | Action | Agency lead | Target | Progress |
      | Finding 1: Assessments did not include the step-father | | | | |
      | 1 | Add household members to the template | Systems | Sept 2023 | On track |
      | 2 | Audit 15 assessments | QA | July 2023 | Delayed |
      | Finding 2: School concerns were not joined up | | | | |
      | 1 | DSL network briefing | Education | Oct 2023 | On track |
      | 2 | Template for transfer of files | Education | Nov 2023 | Not started |`,
    outline: [
      "# 1 Assessments did not include the step-father",
      "1. Add household members to the template <Systems>",
      "> Sept 2023 {On track}",
      "2. Audit 15 assessments <QA>",
      "> July 2023 {Delayed}",
      "# 2 School concerns were not joined up",
      "1. DSL network briefing <Education>",
      "> Oct 2023 {On track}",
      "2. Template for transfer of files <Education>",
      "> Nov 2023 {Not started}",
    ],
  },
  "lead once at the top of each group, blank below": {
    title: "Neglect Sub-group Plan",
    asOf: "2023-06-10",
    late: [5],
    drawn: sheet`
      == NSG ==
      | Neglect Sub-group Plan | | | | |
      | Objective | Lead | Action | Timescale | RAG |
      | Identify early | Named Nurse | Use the neglect tool at all reviews | July 2023 | Green |
      | | | Teach the tool in induction | Sept 2023 | Green |
      | | | Publish a case study | May 2023 | Amber |
      | Respond together | Head of Early Help | Joint visits guidance | August 2023 | Green |
      | | | Dental pathway | Oct 2023 | White |`,
    outline: [
      "#",
      "Use the neglect tool at all reviews (Identify early) <Named Nurse>",
      "> July 2023 {Green}",
      "Teach the tool in induction (Identify early) <Named Nurse>",
      "> Sept 2023 {Green}",
      "Publish a case study (Identify early) <Named Nurse>",
      "> May 2023 {Amber}",
      "Joint visits guidance (Respond together) <Head of Early Help>",
      "> August 2023 {Green}",
      "Dental pathway (Respond together) <Head of Early Help>",
      "> Oct 2023 {White}",
    ],
  },
  "closing notes rows inside the table": {
    title: "PVPP Board Plan",
    asOf: "2024-03-01",
    late: [],
    drawn: sheet`
      == PVPP ==
      | PVPP Board Plan | | | | | |
      | Ref | Action | Lead | Due | Status | Update |
      | P1 | Agree the data set | Analyst | April 2024 | On track | Draft |
      | P2 | Launch the website | Comms | May 2024 | On track | |
      | No further actions under this priority. | | | | | |
      | Updated 12/02/2024 | | | | | |
      | P3 | Review membership | Chair | June 2024 | Not started | |`,
    outline: [
      "#",
      "P1. Agree the data set <Analyst>",
      "> April 2024 {On track} !Draft",
      "P2. Launch the website <Comms>",
      "> May 2024 {On track}",
      "P3. Review membership <Chair>",
      "> June 2024 {Not started}",
    ],
  },
  "timescales only as headings of years, quarter columns ticked by colour": {
    title: "Voice of the Child Strategy: Roadmap",
    asOf: "2024-01-15",
    drawn: sheet`
      == Roadmap ==
      | Voice of the Child Strategy: Roadmap | | | | | | | |
      | Action | Lead | 2023/24 | < | < | < | RAG | Comments |
      | ^ | ^ | Q1 | Q2 | Q3 | Q4 | ^ | ^ |
      | Young inspectors recruited | Participation | ✓ | | | | Green | Six in post |
      | Complaints leaflet | Complaints Manager | | ✓ | ✓ | | Amber | At design |
      | Annual survey | Data Team | | | | ✓ | White | |`,
    outline: [
      "#",
      "Young inspectors recruited <Participation>",
      "> Q1 2023/24 {Green} !Six in post",
      "Complaints leaflet <Complaints Manager>",
      "> Q2 – Q3 2023/24 {Amber} !At design",
      "Annual survey <Data Team>",
      "> Q4 2023/24 {White}",
    ],
  },
  "status in the first column as a symbol word, ID after": {
    title: "Rotherway MASA Implementation",
    asOf: "2024-11-20",
    late: [4],
    drawn: sheet`
      == MASA ==
      | Rotherway MASA Implementation | | | | | |
      | Status | ID | What | Who | By when | Latest |
      | DONE | 1 | Publish arrangements | LSPs | 31/12/2024 | Published 2 December 2024? no – 15 November |
      | LATE | 2 | Lead partner delegates named | LSPs | 31/10/2024 | Police to confirm |
      | OK | 3 | Education strategic group | Education Lead | 31/03/2025 | First meeting held |
      | NOT STARTED | 4 | Yearly report template | Scrutineer | 30/06/2025 | |`,
    outline: [
      "#",
      "1. Publish arrangements <LSPs>",
      "> 31/12/2024 {DONE} !Published 2 December 2024? no – 15 November",
      "2. Lead partner delegates named <LSPs>",
      "> 31/10/2024 {LATE} !Police to confirm",
      "3. Education strategic group <Education Lead>",
      "> 31/03/2025 {OK} !First meeting held",
      "4. Yearly report template <Scrutineer>",
      "> 30/06/2025 {NOT STARTED}",
    ],
  },
  "second table of closed actions on the same sheet with fewer columns": {
    title: "QA Group Action Log",
    asOf: "2024-02-15",
    late: [4],
    drawn: sheet`
      == Log ==
      | QA Group Action Log | | | | | |
      | No | Action | Owner | Due | RAG | Update |
      | 31 | Share the audit schedule | QA Lead | 01/03/2024 | Green | Ready |
      | 32 | Dip sample of CP visits | Practice Lead | 31/01/2024 | Red | Staff sick |
      | |
      | Closed actions |
      | No | Action | Owner | Due | Closed |
      | 28 | Thresholds survey | QA Lead | 30/11/2023 | 21/11/2023 |
      | 29 | Feedback to Chair | Board Manager | 15/12/2023 | 14/12/2023 |`,
    outline: [
      "#",
      "31. Share the audit schedule <QA Lead>",
      "> 01/03/2024 {Green} !Ready",
      "32. Dip sample of CP visits <Practice Lead>",
      "> 31/01/2024 {Red} !Staff sick",
      "# Closed actions",
      "28. Thresholds survey <QA Lead>",
      "> 30/11/2023",
      "29. Feedback to Chair <Board Manager>",
      "> 15/12/2023",
    ],
  },
  "evidence column full of links, complete without commentary": {
    title: "Single Agency Action Plan – Police",
    asOf: "2023-05-10",
    late: [],
    drawn: sheet`
      == Police ==
      | Single Agency Action Plan – Police | | | | | |
      | Recommendation | Action | Lead officer | Target date | Complete? | Evidence |
      | Officers should check on children at DA incidents | Body-worn video reminder | Insp Tan | 31/01/2023 | Yes | Memo on the shared drive |
      | Notices should go the same day | Automatic email to schools | PC Dow | 31/03/2023 | Yes | https://example.org/encompass |
      | Officers should know the neglect tool | Online learning | L&D | 30/06/2023 | No | |`,
    outline: [
      "#",
      "Body-worn video reminder <Insp Tan>",
      "> 31/01/2023 {Yes} =Memo on the shared drive",
      "Automatic email to schools <PC Dow>",
      "> 31/03/2023 {Yes} =https://example.org/encompass",
      "Online learning <L&D>",
      "> 30/06/2023 {No}",
    ],
  },
  "'Theme 1' in one cell, 'title' in the next, merged rows of actions": {
    title: "Equality, Diversity and Safeguarding Plan",
    asOf: "2023-03-15",
    late: [5],
    drawn: sheet`
      == EDS ==
      | Equality, Diversity and Safeguarding Plan | | | | | |
      | Theme | Ref | Action | Responsible | Deadline | Status |
      | Theme 1⏎Data | 1.1 | Record ethnicity on all referrals | MASH | May 2023 | On track |
      | ^ | 1.2 | Report disproportionality each quarter | Analyst | Quarterly | On track |
      | ^ | 1.3 | Data quality checks | Analyst | Feb 2023 | Behind |
      | Theme 2⏎Workforce | 2.1 | Anti-racist practice course | Academy | Sept 2023 | On track |`,
    outline: [
      "#",
      "1.1. Record ethnicity on all referrals <MASH>",
      "> May 2023 {On track}",
      "1.2. Report disproportionality each quarter <Analyst>",
      "> Quarterly {On track}",
      "1.3. Data quality checks <Analyst>",
      "> Feb 2023 {Behind}",
      "2.1. Anti-racist practice course <Academy>",
      "> Sept 2023 {On track}",
    ],
  },
  "a table per recommendation: text above, sub-table below": {
    title: "SAR Thematic Review: Self-neglect – Action Plan",
    asOf: "2024-01-10",
    late: [6],
    drawn: sheet`
      == SAR ==
      | SAR Thematic Review: Self-neglect – Action Plan | < | < | < | < |
      | |
      | Recommendation 1: The SAB should review how agencies use the risk framework. | < | < | < | < |
      | Action | Lead | Timescale | Outcome | RAG |
      | Survey of practitioners | SAB Manager | Feb 2024 | We know the barriers | Green |
      | Framework training refreshed | Trainer | Dec 2023 | Staff are confident | Amber |
      | |
      | Recommendation 2: Agencies should record refusals of care. | < | < | < | < |
      | Action | Lead | Timescale | Outcome | RAG |
      | Recording standard | PSW | March 2024 | Refusals are seen | Green |`,
    outline: [
      "# 1 The SAB should review how agencies use the risk framework.",
      "Survey of practitioners <SAB Manager>",
      "> Feb 2024 [We know the barriers] {Green}",
      "Framework training refreshed <Trainer>",
      "> Dec 2023 [Staff are confident] {Amber}",
      "# 2 Agencies should record refusals of care.",
      "Recording standard <PSW>",
      "> March 2024 [Refusals are seen] {Green}",
    ],
  },
  "dates of the form 'Mar-24' as real dates and texts mixed, TBC": {
    title: "CAMHS and Safeguarding Joint Plan",
    asOf: "2024-04-10",
    late: [3],
    drawn: sheet`
      == Joint ==
      | CAMHS and Safeguarding Joint Plan | | | | |
      | Action | Owner | Due | RAG | Narrative |
      | Crisis pathway | CAMHS Manager | date(2024-03-01,"mmm-yy") | Amber | Draft |
      | Transition at 17 | Transitions Nurse | date(2024-09-01,"mmm-yy") | Green | Named lead |
      | Eating disorders audit | Dietetics | TBC | White | Waiting for capacity |
      | Parents’ group | Voluntary Sector | Summer 2024 | Green | Venue |`,
    outline: [
      "#",
      "Crisis pathway <CAMHS Manager>",
      "> Mar-24 {Amber} !Draft",
      "Transition at 17 <Transitions Nurse>",
      "> Sep-24 {Green} !Named lead",
      "Eating disorders audit <Dietetics>",
      "> TBC {White} !Waiting for capacity",
      "Parents’ group <Voluntary Sector>",
      "> Summer 2024 {Green} !Venue",
    ],
  },
  "outcome statement rows 'Outcome:' under each objective, before its actions": {
    title: "Safer Schools Partnership Plan 2022-23",
    asOf: "2023-01-20",
    late: [6],
    drawn: sheet`
      == SSP ==
      | Safer Schools Partnership Plan 2022-23 | < | < | < | < |
      | Ref | Action | Lead | Timescale | Progress |
      | Objective 1 – Attendance | < | < | < | < |
      | Outcome: children are seen each day | < | < | < | < |
      | 1.1 | Daily call list | Attendance Team | October 2022 | Complete |
      | 1.2 | Truancy sweeps | Police | December 2022 | Delayed |
      | Objective 2 – Exclusion | < | < | < | < |
      | Outcome: fewer children lose their place | < | < | < | < |
      | 2.1 | Panel for those at risk | Inclusion Lead | March 2023 | On track |`,
    outline: [
      "# 1 Attendance",
      "1.1. Daily call list (Outcome: children are seen each day) <Attendance Team>",
      "> October 2022 {Complete}",
      "1.2. Truancy sweeps (Outcome: children are seen each day) <Police>",
      "> December 2022 {Delayed}",
      "# 2 Exclusion",
      "2.1. Panel for those at risk (Outcome: fewer children lose their place) <Inclusion Lead>",
      "> March 2023 {On track}",
    ],
  },
  "plan in columns C onwards, logo text at left, freeze row": {
    title: "Young People’s Supported Housing – Safeguarding Action Plan",
    asOf: "2024-05-15",
    late: [6],
    drawn: sheet`
      == SH ==
      | | | Young People’s Supported Housing – Safeguarding Action Plan | | | | |
      | | | Provider: Harbour Homes | | Reviewed: 01/05/2024 | | |
      | | | | | | | |
      | | | Area | Action | Person | Date | RAG rating |
      | | | Recruitment | References checked by HR | HR Manager | 30/06/2024 | Green |
      | | | Recording | Missing log kept daily | Team Leader | 30/04/2024 | Amber |
      | | | Training | Level 3 for leaders | Registered Manager | 31/07/2024 | Green |`,
    outline: [
      "#",
      "References checked by HR <HR Manager>",
      "> 30/06/2024 {Green}",
      "Missing log kept daily <Team Leader>",
      "> 30/04/2024 {Amber}",
      "Level 3 for leaders <Registered Manager>",
      "> 31/07/2024 {Green}",
    ],
  },
  "RAG legend with percentages": {
    title: "Early Intervention Foundation Maturity Matrix Plan",
    key: "Red behind, Amber at-risk, Green on-track, Blue done",
    asOf: "2022-05-05",
    late: [7],
    drawn: sheet`
      == EIF ==
      | Early Intervention Foundation Maturity Matrix Plan | | | | | |
      | Red = less than 25% complete and behind schedule; Amber = some slippage; Green = on schedule; Blue = 100% complete | | | | | |
      | |
      | Element | Action | Lead | Milestone date | RAG | Notes |
      | Planning | Publish the strategy | AD | April 2022 | Blue | Cabinet 12 April |
      | Leading | Member champion named | Democratic Services | July 2022 | Green | |
      | Delivering | Link workers in schools | Early Help | March 2022 | Amber | 14 of 20 |`,
    outline: [
      "#",
      "Publish the strategy <AD>",
      "> April 2022 {Blue} !Cabinet 12 April",
      "Member champion named <Democratic Services>",
      "> July 2022 {Green}",
      "Link workers in schools <Early Help>",
      "> March 2022 {Amber} !14 of 20",
    ],
  },
  "agency self-assessment returned: 'Response' and 'RAG' given, no dates for green ones": {
    title: "Section 11 Challenge Event Actions",
    asOf: "2023-12-01",
    late: [5],
    drawn: sheet`
      == S11 ==
      | Section 11 Challenge Event Actions | | | | | |
      | Standard | RAG | Action | Responsible | Completion date | Comments |
      | 1 | Green | No action required – fully compliant | | | |
      | 2 | Amber | Publish the complaints leaflet | Comms | January 2024 | Draft |
      | 3 | Red | Train the trustees | Chief Officer | October 2023 | Trainer ill |
      | 4 | Green | Not applicable to this agency | | | |
      | 5 | Green | None – compliant | | | |`,
    outline: [
      "#",
      "1. No action required – fully compliant",
      "> {Green}",
      "2. Publish the complaints leaflet <Comms>",
      "> January 2024 {Amber} !Draft",
      "3. Train the trustees <Chief Officer>",
      "> October 2023 {Red} !Trainer ill",
      "4. Not applicable to this agency",
      "> {Green}",
      "5. None – compliant",
      "> {Green}",
    ],
  },
  "'Date' due with the word Ongoing, review column, quarter RAG history of letters": {
    title: "Sub-regional VAWG Action Plan",
    asOf: "2023-10-20",
    late: [5],
    drawn: sheet`
      == VAWG ==
      | Sub-regional VAWG Action Plan | | | | | | | | |
      | Ref | Action | Lead | Deadline | Jan RAG | Apr RAG | Jul RAG | Oct RAG | Latest update (October) |
      | V1 | Joint communications plan | Comms Group | Ongoing | G | G | G | G | 16 Days booked |
      | V2 | Lived experience forum | OPCC | Dec 2023 | W | A | A | G | First meeting |
      | V3 | Perpetrator tiering tool | Police | Aug 2023 | G | G | A | R | Withdrawn by supplier |`,
    outline: [
      "#",
      "V1. Joint communications plan <Comms Group>",
      "> Ongoing {Green} !16 Days booked",
      "V2. Lived experience forum <OPCC>",
      "> Dec 2023 {Green} !First meeting",
      "V3. Perpetrator tiering tool <Police>",
      "> Aug 2023 {Red} !Withdrawn by supplier",
    ],
  },
  "measures as several lines, action rows split by measure": {
    title: "Infant Safety Strategy Plan",
    asOf: "2023-02-20",
    late: [5],
    drawn: sheet`
      == ISS ==
      | Infant Safety Strategy Plan | | | | | |
      | Action | Lead | Timescale | Success measures | RAG | Progress |
      | 1. ICON in all maternity units | Head of Midwifery | March 2023 | Number of touchpoints | Green | Four of five |
      | | | | Parents recall the message | | |
      | 2. Safer sleep assessments | Health Visiting | January 2023 | 95% at birth visit | Amber | 88% |
      | | | | Audit of 40 records | | |`,
    outline: [
      "#",
      "1. ICON in all maternity units <Head of Midwifery>",
      "> March 2023 [Number of touchpoints] {Green} !Four of five",
      "> [Parents recall the message]",
      "2. Safer sleep assessments <Health Visiting>",
      "> January 2023 [95% at birth visit] {Amber} !88%",
      "> [Audit of 40 records]",
    ],
  },
  "lettered sub-actions in rows of their own, ref only on the first": {
    title: "Hospital Trust Safeguarding Children Action Plan",
    asOf: "2024-02-10",
    late: [5],
    drawn: sheet`
      == Trust ==
      | Hospital Trust Safeguarding Children Action Plan | | | | | |
      | Ref | Action | Lead | Deadline | RAG | Comments |
      | 1 | Improve ED screening: | | | | |
      | | a) Revise the checklist | ED Matron | March 2024 | Green | Draft 2 |
      | | b) Train all triage nurses | Named Nurse | January 2024 | Amber | 31 of 44 |
      | 2 | Audit skeletal surveys | Named Doctor | April 2024 | Green | Tool agreed |`,
    outline: [
      "#",
      "1. Improve ED screening:",
      "> ",
      "a) Revise the checklist <ED Matron>",
      "> March 2024 {Green} !Draft 2",
      "b) Train all triage nurses <Named Nurse>",
      "> January 2024 {Amber} !31 of 44",
      "2. Audit skeletal surveys <Named Doctor>",
      "> April 2024 {Green} !Tool agreed",
    ],
  },
  "timescales of many sorts": {
    title: "Local Offer and Safeguarding Plan 2024-25",
    asOf: "2024-10-10",
    late: [4, 7],
    drawn: sheet`
      == LO ==
      | Local Offer and Safeguarding Plan 2024-25 | | | | |
      | Action | Lead | Timescale | RAG | Notes |
      | Parent panel | PCF | Autumn Term 24 | Green | Met |
      | Short breaks statement | Commissioner | Sept '24 | Amber | With legal |
      | Transport policy | Transport | 31/12/2024 (draft) 31/03/2025 (final) | Green | |
      | Sensory pathway | ICB | ASAP | Amber | No funding |
      | Family survey | PCF | June/July 2024 | Amber | Low response |
      | Keyworkers | Social Care | Within 6 months of funding | White | |
      | Website | Comms | 1st of each month | Green | |`,
    outline: [
      "#",
      "Parent panel <PCF>",
      "> Autumn Term 24 {Green} !Met",
      "Short breaks statement <Commissioner>",
      "> Sept '24 {Amber} !With legal",
      "Transport policy <Transport>",
      "> 31/12/2024 (draft) 31/03/2025 (final) {Green}",
      "Sensory pathway <ICB>",
      "> ASAP {Amber} !No funding",
      "Family survey <PCF>",
      "> June/July 2024 {Amber} !Low response",
      "Keyworkers <Social Care>",
      "> Within 6 months of funding {White}",
      "Website <Comms>",
      "> 1st of each month {Green}",
    ],
  },
  "hidden lists sheet feeding the ratings, table object": {
    title: "Regional Adoption Agency Safeguarding Plan",
    key: "Not started not-started, Underway on-track, Delayed behind, Complete done",
    asOf: "2023-05-20",
    late: [4],
    drawn: sheet`
      == Plan ==
      | Regional Adoption Agency Safeguarding Plan | | | | | |
      | Ref | Action | Owner | Due | Status | Progress |
      | 1 | Matching checklists | Family Finder | 30/06/2023 | Underway list(=Lists!A2:A5) | Pilot |
      | 2 | Medical adviser cover | Agency Head | 30/04/2023 | Delayed list(=Lists!A2:A5) | Advert again |
      | 3 | Adopters’ feedback form | QA Lead | 31/03/2023 | Complete list(=Lists!A2:A5) | In use |
      | 4 | Sibling guidance | Practice Lead | 30/11/2023 | Not started list(=Lists!A2:A5) | |
      (table Actions A2:F6)
      == Lists == (hidden)
      | Status |
      | Not started |
      | Underway |
      | Delayed |
      | Complete |`,
    outline: [
      "#",
      "1. Matching checklists <Family Finder>",
      "> 30/06/2023 {Underway} !Pilot",
      "2. Medical adviser cover <Agency Head>",
      "> 30/04/2023 {Delayed} !Advert again",
      "3. Adopters’ feedback form <QA Lead>",
      "> 31/03/2023 {Complete} !In use",
      "4. Sibling guidance <Practice Lead>",
      "> 30/11/2023 {Not started}",
    ],
  },
  "key with action needed column, ratings doubled": {
    title: "Fire Service Safeguarding Improvement Plan",
    key: "Red behind, Amber at-risk, Green on-track, Blue done",
    asOf: "2024-01-20",
    late: [4],
    drawn: sheet`
      == FS ==
      | Fire Service Safeguarding Improvement Plan | | | | | |
      | Ref | Improvement | Lead | By when | RAG | Update |
      | 1 | DBS checks for all roles | HR | March 2024 | Green | 600 of 820 |
      | 2 | Safeguarding lead on call | Prevention | December 2023 | Red | Rota not agreed |
      | 3 | Referral form on tablets | ICT | October 2023 | Blue | Live |
      | |
      | RAG | What it means | What we do | | | |
      | Red | Off track | Report to the Board | | | |
      | Amber | Some slippage | Recovery plan | | | |
      | Green | On track | None | | | |
      | Blue | Complete | Close | | | |`,
    outline: [
      "#",
      "1. DBS checks for all roles <HR>",
      "> March 2024 {Green} !600 of 820",
      "2. Safeguarding lead on call <Prevention>",
      "> December 2023 {Red} !Rota not agreed",
      "3. Referral form on tablets <ICT>",
      "> October 2023 {Blue} !Live",
    ],
  },
  "objective rows with RAG of their own, actions unrated": {
    title: "Board Development Plan",
    asOf: "2024-04-20",
    drawn: sheet`
      == BD ==
      | Board Development Plan | | | | | |
      | Objective | RAG | Action | Lead | Timescale | Update |
      | 1. Strong scrutiny | Green | Induct the new scrutineer | Manager | April 2024 | Begun |
      | | | Plan three scrutiny visits | Scrutineer | June 2024 | |
      | 2. Clear data | Amber | Agree ten measures | Analyst | May 2024 | Seven agreed |
      | | | Publish the dashboard | Analyst | July 2024 | |`,
    outline: [
      "#",
      "Induct the new scrutineer (1. Strong scrutiny) <Manager>",
      "> April 2024 {Green} !Begun",
      "Plan three scrutiny visits (1. Strong scrutiny) <Scrutineer>",
      "> June 2024 {Green}",
      "Agree ten measures (2. Clear data) <Analyst>",
      "> May 2024 {Amber} !Seven agreed",
      "Publish the dashboard (2. Clear data) <Analyst>",
      "> July 2024 {Amber}",
    ],
  },
  "table with a column of page references and theme codes, long header texts": {
    title: "Independent Review Response Plan",
    asOf: "2023-10-25",
    late: [4],
    drawn: sheet`
      == IRR ==
      | Independent Review Response Plan | | | | | | | |
      | Report para | Theme | Recommendation (abridged) | Council’s response and intended action | Senior responsible officer | Date by which the action will be completed | Current status (see key) | Position as at 20 October 2023 |
      | 4.12 | Culture | Leaders should be visible | Monthly visits by directors to every team | Chief Executive | 31 December 2023 | On target | 14 visits made |
      | 5.3 | Records | Records should be moved | Move all paper records to the archive | Information Manager | 30 September 2023 | Behind | Supplier late |
      | 6.1 | Redress | A scheme should be set up | Publish the terms of a scheme | Monitoring Officer | 31 January 2024 | On target | Draft to members |`,
    outline: [
      "#",
      "4.12. Monthly visits by directors to every team <Chief Executive>",
      "> 31 December 2023 {On target} !14 visits made",
      "5.3. Move all paper records to the archive <Information Manager>",
      "> 30 September 2023 {Behind} !Supplier late",
      "6.1. Publish the terms of a scheme <Monitoring Officer>",
      "> 31 January 2024 {On target} !Draft to members",
    ],
  },
  "quarters' narrative columns, no RAG": {
    title: "Channel Panel Development Plan 2023-24",
    asOf: "2023-12-20",
    late: [3],
    drawn: sheet`
      == CP ==
      | Channel Panel Development Plan 2023-24 | | | | | | |
      | Action | Lead | Target date | Quarter 1 | Quarter 2 | Quarter 3 | Quarter 4 |
      | Chair’s training | Chair | Sept 2023 | Course full | Rebooked | November date missed | |
      | Annual assurance | Prevent Lead | Jan 2024 | | Form received | Draft | |
      | Ideology briefing | Police | Mar 2024 | | | Date set | |`,
    outline: [
      "#",
      "Chair’s training <Chair>",
      "> Sept 2023",
      "Annual assurance <Prevent Lead>",
      "> Jan 2024",
      "Ideology briefing <Police>",
      "> Mar 2024",
    ],
  },
  "priority as repeated first column with number, and RAG per priority": {
    title: "Joint Health and Wellbeing – Safeguarding Actions",
    asOf: "2022-11-15",
    late: [4],
    drawn: sheet`
      == JHW ==
      | Joint Health and Wellbeing – Safeguarding Actions | | | | | |
      | Priority | Action | Lead | Deadline | Status | Next steps |
      | Priority 1: Best start | Infant feeding hubs | Midwifery | Dec 2022 | On track | Open third hub |
      | Priority 1: Best start | Perinatal pathway | Mental Health Trust | Oct 2022 | Delayed | Recruit lead |
      | Priority 2: Ageing well | Falls referrals | Ambulance | Jan 2023 | On track | Test form |
      | Priority 2: Ageing well | Carers’ passport | Council | Mar 2023 | Not started | |`,
    outline: [
      "# 1 Best start",
      "Infant feeding hubs <Midwifery>",
      "> Dec 2022 {On track}",
      "Perinatal pathway <Mental Health Trust>",
      "> Oct 2022 {Delayed}",
      "# 2 Ageing well",
      "Falls referrals <Ambulance>",
      "> Jan 2023 {On track}",
      "Carers’ passport <Council>",
      "> Mar 2023 {Not started}",
    ],
  },
  "a row that continues an action's text after a page, and page header repeated": {
    title: "Care Leaver Covenant Action Plan",
    asOf: "2023-01-10",
    late: [3],
    drawn: sheet`
      == CLC ==
      | Care Leaver Covenant Action Plan | | | | |
      | Ref | Action | Lead | Timescale | RAG |
      | 1 | Agree with large employers in the area a set of offers that | Economic Development | December 2022 | Amber |
      | Care Leaver Covenant Action Plan | | | | |
      | Ref | Action | Lead | Timescale | RAG |
      | | care leavers have asked for | | | |
      | 2 | Free gym passes | Leisure | February 2023 | Green |`,
    outline: [
      "#",
      "1. Agree with large employers in the area a set of offers that care leavers have asked for <Economic Development>",
      "> December 2022 {Amber}",
      "2. Free gym passes <Leisure>",
      "> February 2023 {Green}",
    ],
  },
  "status 'Complete' with evidence elsewhere, impact column blank": {
    title: "Ofsted Annual Conversation Actions",
    asOf: "2024-03-05",
    late: [],
    drawn: sheet`
      == AC ==
      | Ofsted Annual Conversation Actions | | | | | |
      | Action | Lead | Deadline | Status | Progress update | Impact |
      | Share the sufficiency strategy | Commissioning | Jan 2024 | Complete | Sent 12 January | HMI confirmed receipt |
      | Send the audit of strategy meetings | QA | April 2024 | In progress | 20 read | |
      | Case numbers by team | Performance | May 2024 | Not started | | |`,
    outline: [
      "#",
      "Share the sufficiency strategy <Commissioning>",
      "> Jan 2024 [HMI confirmed receipt] {Complete} !Sent 12 January",
      "Send the audit of strategy meetings <QA>",
      "> April 2024 {In progress} !20 read",
      "Case numbers by team <Performance>",
      "> May 2024 {Not started}",
    ],
  },
  "subtotal and percent rows per section, footnotes with stars": {
    title: "Learning Disability and Autism Safeguarding Plan",
    asOf: "2023-09-20",
    late: [5],
    drawn: sheet`
      == LDA ==
      | Learning Disability and Autism Safeguarding Plan | | | | |
      | No | Action | Lead | By | RAG |
      | Section A: Closed culture checks | | | | |
      | A1 | Visits to all hospitals* | ICB | Oct 2023 | Green |
      | A2 | Oliver McGowan training | Provider Forum | Aug 2023 | Amber |
      | 50% of section A on track | | | | |
      | Section B: Community | | | | |
      | B1 | Dynamic support register | ICB | Dec 2023 | Green |
      | 100% of section B on track | | | | |
      | *includes out of area placements | | | | |`,
    outline: [
      "# A Closed culture checks",
      "A1. Visits to all hospitals* <ICB>",
      "> Oct 2023 {Green}",
      "A2. Oliver McGowan training <Provider Forum>",
      "> Aug 2023 {Amber}",
      "# B Community",
      "B1. Dynamic support register <ICB>",
      "> Dec 2023 {Green}",
    ],
  },
};

const LATE = ["rag-past-due", "rag-not-started", "past-due"];

describe.each(Object.entries(PLANS))("%s", (_, { title, key, asOf, errors = [], late, print = [], drawn: { workbook }, outline }) => {
  const reading = readPlan(workbook);

  it("is read", () => {
    if (reading.kind !== "plan") throw new Error("No plan was found.");
    const { plan } = reading;
    expect(outlineOfFields(plan)).toEqual(outline);
    expect(lostWords(plan, workbook)).toEqual(print);
    if (title !== undefined) expect(plan.title?.text).toBe(title);
    if (key !== undefined) expect(plan.key.statuses.map(({ status, meaning }) => `${status} ${meaning}`).join(", ")).toBe(key);
  });

  it("is told nothing that its co-ordinator would call wrong", () => {
    const { findings } = checkPlan(reading, workbook, readIsoDay(asOf)!);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual(errors);
    const first = workbook.grids[0]?.sheet;
    const rows = findings
      .filter(({ rule }) => LATE.includes(rule))
      .map(({ at }) => (at.sheet === first ? at.row + 1 : `${at.sheet}!${at.row + 1}`));
    if (late) expect([...new Set(rows)]).toEqual(late);
  });
});
