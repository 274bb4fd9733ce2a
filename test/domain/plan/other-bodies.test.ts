import { lostWords } from "../../support/plan-coverage";
import { sheet, type Drawn } from "../../support/drawn-sheet";
import { outlineOfFields, planOf } from "../../support/plan-outline";

// Plans in the manner of other public bodies, each with what a person reads from the drawing: its title, its actions, its key. Cells of further
// columns are told by no word being lost.

interface OtherPlan {
  readonly title?: string;
  /** Its statuses with what they mean, where the plan has a key of its own. */
  readonly key?: string;
  readonly drawn: Drawn;
  readonly outline: readonly string[];
}

const PLANS: Readonly<Record<string, OtherPlan>> = {
  "DHR action plan, Home Office template": {
    title: "Domestic Homicide Review – ‘Maria’ – Action Plan",
    drawn: sheet`
      == DHR Action Plan ==
      | Domestic Homicide Review – ‘Maria’ – Action Plan | | | | | | |
      | Safer Barford Community Safety Partnership | | | | | | |
      | |
      | Recommendation | Scope of recommendation i.e. local, regional or national | Action to take | Lead Agency | Key milestones achieved in enacting the recommendation | Target Date | Date of completion and outcome |
      | Overview Report | < | < | < | < | < | < |
      | 1. The partnership should assure itself that routine enquiry is embedded. | Local | Audit routine enquiry in GP practices | ICB Designated Nurse | Audit tool agreed Jan 2023 | 31/03/2023 | Completed 20/03/2023. Audit reported to the Board. |
      | ^ | Local | Provide IRIS training to all practices | ICB Designated Nurse | Training booked | 30/09/2023 | |
      | 2. Agencies should share learning on coercive control. | Regional | Deliver a regional webinar | Barford Borough Council | Date set | December 2023 | |
      | Adult Social Care | < | < | < | < | < | < |
      | 3. Adult Social Care should review the carers’ assessment. | Local | Rewrite the carers’ assessment form | Adult Social Care | Draft out for consultation | 28/07/2023 | |`,
    outline: [
      "# Overview Report",
      "Audit routine enquiry in GP practices <ICB Designated Nurse>",
      "> 31/03/2023 !Audit tool agreed Jan 2023",
      "Provide IRIS training to all practices <ICB Designated Nurse>",
      "> 30/09/2023 !Training booked",
      "Deliver a regional webinar <Barford Borough Council>",
      "> December 2023 !Date set",
      "# Adult Social Care",
      "Rewrite the carers’ assessment form <Adult Social Care>",
      "> 28/07/2023 !Draft out for consultation",
    ],
  },
  "fire and rescue HMICFRS": {
    title: "Midshire Fire & Rescue Service – HMICFRS Improvement Plan 2023-2025",
    drawn: sheet`
      == Improvement Plan ==
      | Midshire Fire & Rescue Service – HMICFRS Improvement Plan 2023-2025 | | | | | | | |
      | Ref | Action | Strategic Owner | Delivery Lead | Start Date | Due Date | BRAG | Progress Update |
      | AFI 1: The service should ensure it has an effective quality assurance process for prevention activity | < | < | < | < | < | < | < |
      | AFI1.1 | Introduce a quality assurance framework for Home Fire Safety Visits | ACFO | Head of Prevention | date(2023-11-01,"dd/mm/yyyy") | date(2024-01-31,"dd/mm/yyyy") | B list(B; R; A; G) | Framework approved and in use. |
      | AFI1.2 | Train all supervisors in the framework | ACFO | Head of Prevention | date(2023-12-01,"dd/mm/yyyy") | date(2024-03-31,"dd/mm/yyyy") | G list(B; R; A; G) | 60% trained. |
      | Cause of Concern 1: The service has not adequately prepared for high-rise incidents | < | < | < | < | < | < | < |
      | CoC1.1 | Revise the high-rise operational procedure | DCFO | Group Manager Ops | date(2023-10-01,"dd/mm/yyyy") | date(2024-01-15,"dd/mm/yyyy") | R list(B; R; A; G) | Delayed by consultation. |
      | CoC1.2 | Exercise the revised procedure at two sites | DCFO | Group Manager Ops | date(2024-01-15,"dd/mm/yyyy") | date(2024-06-30,"dd/mm/yyyy") | A list(B; R; A; G) | First exercise moved to May. |
      == BRAG Key ==
      | BRAG | Meaning |
      | B | Complete and evidenced |
      | R | Off track – will not be delivered by due date |
      | A | At risk of not being delivered by due date |
      | G | On track |`,
    outline: [
      "# 1 The service should ensure it has an effective quality assurance process for prevention activity",
      "AFI1.1. Introduce a quality assurance framework for Home Fire Safety Visits <Head of Prevention>",
      "> 31/01/2024 {B} !Framework approved and in use.",
      "AFI1.2. Train all supervisors in the framework <Head of Prevention>",
      "> 31/03/2024 {G} !60% trained.",
      "# 1 The service has not adequately prepared for high-rise incidents",
      "CoC1.1. Revise the high-rise operational procedure <Group Manager Ops>",
      "> 15/01/2024 {R} !Delayed by consultation.",
      "CoC1.2. Exercise the revised procedure at two sites <Group Manager Ops>",
      "> 30/06/2024 {A} !First exercise moved to May.",
    ],
  },
  "SEND written statement of action, sheet a priority": {
    title: "Local Area SEND Written Statement of Action",
    drawn: sheet`
      == Cover ==
      | Local Area SEND Written Statement of Action |
      | Westmarch Council and NHS Westmarch ICB |
      | January 2023 – December 2024 |
      == Priority 1 - EHC Plans ==
      | Area of weakness 1: The quality and timeliness of Education, Health and Care plans |
      | Accountable lead: Director of Education |
      | RAG: | Blue = complete and embedded | Green = on track | Amber = slippage, recoverable | Red = significant delay |
      | |
      | Ref | Actions | Responsible | Timescale | < | Impact measures | RAG | Update September 2023 |
      | ^ | ^ | ^ | Start | End | ^ | ^ | ^ |
      | 1.1 | Recruit six EHC co-ordinators | SEND Service Manager | Jan 2023 | Apr 2023 | All posts filled | Blue | All in post by 17 April. |
      | 1.2 | Introduce a multi-agency QA panel | Principal EP | Mar 2023 | Jul 2023 | 80% of plans judged good | Amber | Health member still to be named. |
      == Priority 2 - Health waits ==
      | Area of weakness 2: Waiting times for autism assessment |
      | Accountable lead: ICB Chief Nurse |
      | RAG: | Blue = complete and embedded | Green = on track | Amber = slippage, recoverable | Red = significant delay |
      | |
      | Ref | Actions | Responsible | Timescale | < | Impact measures | RAG | Update September 2023 |
      | ^ | ^ | ^ | Start | End | ^ | ^ | ^ |
      | 2.1 | Commission extra assessment capacity | ICB Commissioner | Feb 2023 | Oct 2023 | Waits below 52 weeks | Green | Provider appointed. |`,
    outline: [
      "# 1 The quality and timeliness of Education, Health and Care plans",
      "~ Accountable lead: Director of Education",
      "1.1. Recruit six EHC co-ordinators <SEND Service Manager>",
      "> Apr 2023 [All posts filled] {Blue} !All in post by 17 April.",
      "1.2. Introduce a multi-agency QA panel <Principal EP>",
      "> Jul 2023 [80% of plans judged good] {Amber} !Health member still to be named.",
      "# 2 Waiting times for autism assessment",
      "~ Accountable lead: ICB Chief Nurse",
      "2.1. Commission extra assessment capacity <ICB Commissioner>",
      "> Oct 2023 [Waits below 52 weeks] {Green} !Provider appointed.",
    ],
    key: "Blue done, Green on-track, Amber at-risk, Red behind",
  },
  "ILACS plan, quarterly RAG columns, key beside": {
    title: "Children’s Services Improvement Plan (ILACS)",
    drawn: sheet`
      == Plan ==
      | Children’s Services Improvement Plan (ILACS) | | | | | | | | | | |
      | What needs to improve? | What will we do? | Who will lead this? | By when? | What will success look like? | Q1 RAG | Q2 RAG | Q3 RAG | What progress have we made? | | RAG Key |
      | Supervision | Relaunch the supervision policy | Principal Social Worker | May 2024 | 95% of staff have monthly supervision | Amber | Green | Blue | Policy relaunched 3 May | | Blue – complete |
      | Supervision | Audit supervision records each month | QA Manager | Ongoing from June 2024 | Audits show reflection | Red | Amber | Green | 40 records audited | | Green – on target |
      | Care leavers | Publish a new local offer | Head of Permanence | 31 October 2024 | Care leavers know the offer | Red | Red | Amber | Draft with care leavers’ forum | | Amber – some delay |
      | Care leavers | Review all pathway plans | Head of Permanence | January 2025 | 90% of plans up to date | | Amber | Red | Only 52% reviewed, agency cover sought | | Red – seriously off target |`,
    outline: [
      "#",
      "Relaunch the supervision policy <Principal Social Worker>",
      "> May 2024 [95% of staff have monthly supervision] {Blue} !Policy relaunched 3 May",
      "Audit supervision records each month <QA Manager>",
      "> Ongoing from June 2024 [Audits show reflection] {Green} !40 records audited",
      "Publish a new local offer <Head of Permanence>",
      "> 31 October 2024 [Care leavers know the offer] {Amber} !Draft with care leavers’ forum",
      "Review all pathway plans <Head of Permanence>",
      "> January 2025 [90% of plans up to date] {Red} !Only 52% reviewed, agency cover sought",
    ],
    key: "Blue done, Green on-track, Amber at-risk, Red behind",
  },
  "internal audit tracker": {
    title: "Internal Audit Recommendations Tracker – September 2024",
    drawn: sheet`
      == Tracker ==
      | Internal Audit Recommendations Tracker – September 2024 | | | | | | | | | | |
      | Audit Title | Report Date | Rec No. | Recommendation | Risk Rating | Agreed Management Action | Responsible Officer | Original Target Date | Revised Target Date | Status | Officer Update |
      | Direct Payments | Nov-23 | 1 | Reconcile accounts annually | High | An annual reconciliation will be carried out for every account. | Finance Manager | date(2024-03-31,"dd-mmm-yy") | date(2024-10-31,"dd-mmm-yy") | In Progress | 70% of accounts reconciled |
      | Direct Payments | Nov-23 | 2 | Update procedures | Medium | Procedures will be rewritten and published. | Service Manager | date(2024-02-29,"dd-mmm-yy") | | Implemented | Published on intranet |
      | DBS Checks | Feb-24 | 1 | Renew checks every three years | High | HR will run a monthly report of checks that expire. | HR Business Partner | date(2024-06-30,"dd-mmm-yy") | | Overdue | Report in build with IT |
      | DBS Checks | Feb-24 | 2 | Keep risk assessments | Low | A template will be added to the system. | HR Business Partner | date(2024-12-31,"dd-mmm-yy") | | Not Yet Due | |`,
    outline: [
      "#",
      "1. An annual reconciliation will be carried out for every account. <Finance Manager>",
      "> 31-Oct-24 {In Progress} !70% of accounts reconciled",
      "2. Procedures will be rewritten and published. <Service Manager>",
      "> 29-Feb-24 {Implemented} !Published on intranet",
      "1. HR will run a monthly report of checks that expire. <HR Business Partner>",
      "> 30-Jun-24 {Overdue} !Report in build with IT",
      "2. A template will be added to the system. <HR Business Partner>",
      "> 31-Dec-24 {Not Yet Due}",
    ],
    key: "In Progress on-track, Implemented done, Overdue behind, Not Yet Due not-started",
  },
  "youth justice plan, objective merged, status with percent": {
    title: "Youth Justice Strategic Plan 2023/24 – Delivery Plan",
    drawn: sheet`
      == Delivery ==
      | Youth Justice Strategic Plan 2023/24 – Delivery Plan |
      | PRIORITY ONE – REDUCE FIRST TIME ENTRANTS |
      | Objective | Action | Lead(s) | Deadline | Status | Comments |
      | Divert children at the earliest point | 1.1 Agree an out of court disposal protocol with police | YJS Manager / Police Inspector | End Q2 | 100% - complete | Signed July |
      | ^ | 1.2 Train panel members | Practice Manager | End Q3 | 75% - on track | Nine of twelve trained |
      | Understand disproportionality | 1.3 Produce a quarterly dataset | Data Analyst | Quarterly | 50% - delayed | Awaiting police data |
      | PRIORITY TWO – REDUCE REOFFENDING |
      | Objective | Action | Lead(s) | Deadline | Status | Comments |
      | Improve assessments | 2.1 Introduce the new prevention tool | Practice Manager | April 2024 | 0% - not started | Tool published late |`,
    outline: [
      "# ONE REDUCE FIRST TIME ENTRANTS",
      "1.1. Agree an out of court disposal protocol with police (Divert children at the earliest point) <YJS Manager / Police Inspector>",
      "> End Q2 {100% - complete} !Signed July",
      "1.2. Train panel members (Divert children at the earliest point) <Practice Manager>",
      "> End Q3 {75% - on track} !Nine of twelve trained",
      "1.3. Produce a quarterly dataset (Understand disproportionality) <Data Analyst>",
      "> Quarterly {50% - delayed} !Awaiting police data",
      "# TWO REDUCE REOFFENDING",
      "2.1. Introduce the new prevention tool (Improve assessments) <Practice Manager>",
      "> April 2024 {0% - not started} !Tool published late",
    ],
  },
  "adults board, numeric key below": {
    title: "Safeguarding Adults Board Strategic Action Plan 2022-23",
    drawn: sheet`
      == SAB Plan ==
      | Safeguarding Adults Board Strategic Action Plan 2022-23 |
      | No. | Task | Responsible Person(s) | Target Completion Date | Desired Outcome | Progress Status (1-4) | Progress Notes |
      | Strategic Priority 1 - Making Safeguarding Personal | < | < | < | < | < | < |
      | 1 | Survey adults who have been through an enquiry | SAB Manager | 30 Sept 2022 | Adults say they felt listened to | 3 | Survey late; now due November |
      | 2 | Publish an easy-read leaflet | Comms Officer | 31 Dec 2022 | Leaflet in every GP surgery | 2 | |
      | Strategic Priority 2 - Self-neglect | < | < | < | < | < | < |
      | 3 | Refresh the self-neglect toolkit | Head of Safeguarding | 31 July 2022 | Toolkit in use | 1 | Launched 12 July |
      | 4 | Run three practitioner forums | Training Lead | 31 March 2023 | 120 attend | 2 | First held |
      | |
      | Progress Status Key |
      | 1 | Completed |
      | 2 | On target |
      | 3 | Behind target |
      | 4 | Not started |`,
    outline: [
      "# 1 Making Safeguarding Personal",
      "1. Survey adults who have been through an enquiry <SAB Manager>",
      "> 30 Sept 2022 [Adults say they felt listened to] {3} !Survey late; now due November",
      "2. Publish an easy-read leaflet <Comms Officer>",
      "> 31 Dec 2022 [Leaflet in every GP surgery] {2}",
      "# 2 Self-neglect",
      "3. Refresh the self-neglect toolkit <Head of Safeguarding>",
      "> 31 July 2022 [Toolkit in use] {1} !Launched 12 July",
      "4. Run three practitioner forums <Training Lead>",
      "> 31 March 2023 [120 attend] {2} !First held",
    ],
    key: "1 done, 2 on-track, 3 behind, 4 not-started",
  },
  "police VAWG plan, symbols beside a legend": {
    title: "Violence Against Women and Girls – Force Delivery Plan",
    drawn: sheet`
      == VAWG ==
      | Violence Against Women and Girls – Force Delivery Plan | | | | | |
      | Key: | ✔ Delivered | ● In progress | ✖ Not delivered | | |
      | |
      | Strand | Ref | What we will do | Force lead | Completion by | Delivered? |
      | Pursue | P1 | Stand up a dedicated rape and serious sexual offences team | Det Supt, Public Protection | 30/04/2023 | ✔ |
      | Pursue | P2 | Review all outstanding named suspects each month | Det Ch Insp | Monthly | ● |
      | Safer spaces | S1 | Carry out a night-time economy survey | Insp, Neighbourhoods | 31/03/2023 | ✖ |`,
    outline: [
      "#",
      "P1. Stand up a dedicated rape and serious sexual offences team <Det Supt, Public Protection>",
      "> 30/04/2023 {✔}",
      "P2. Review all outstanding named suspects each month <Det Ch Insp>",
      "> Monthly {●}",
      "S1. Carry out a night-time economy survey <Insp, Neighbourhoods>",
      "> 31/03/2023 {✖}",
    ],
  },
  "school development plan, termly RAG": {
    title: "St Brigid’s Primary – Safeguarding Action Plan 2023-24",
    drawn: sheet`
      == Safeguarding ==
      | St Brigid’s Primary – Safeguarding Action Plan 2023-24 | | | | | | | | | |
      | DSL: Mrs K Oduya | | Link governor: Mr P Lane | | | | | | | |
      | Target | Actions | Who? | When? | Resources/Cost | Success Criteria | Monitoring | Autumn RAG | Spring RAG | Summer RAG |
      | All staff know how to report concerns | Annual training on INSET day | DSL | Sept 2023 | £300 | 100% of staff sign | DSL checks register | Green | Green | |
      | ^ | Weekly safeguarding bulletin | Deputy DSL | Weekly from Sept | Nil | Staff survey positive | Governor visit | Amber | Green | |
      | Online safety is taught in every year | New scheme of work | Computing lead | By Easter | £450 | Pupil voice | Book look | Red | Amber | |`,
    outline: [
      "#",
      "Annual training on INSET day <DSL>",
      "> Sept 2023 [100% of staff sign] {Green}",
      "Weekly safeguarding bulletin <Deputy DSL>",
      "> Weekly from Sept [Staff survey positive] {Green}",
      "New scheme of work <Computing lead>",
      "> By Easter [Pupil voice] {Amber}",
    ],
  },
  "NHS CQC plan": {
    title: "CQC Action Plan – Children and Young People’s Services",
    drawn: sheet`
      == CQC ==
      | CQC Action Plan – Children and Young People’s Services | | | | | | | | |
      | Must Do (MD) / Should Do (SD) | CQC recommendation | Ref | Actions required to address the recommendation | Executive Lead | Operational Lead | Deadline | RAG Status | Assurance and evidence |
      | MD | The trust must ensure staff complete level 3 safeguarding training (Reg 13) | 1a | Trajectory agreed for each ward | Chief Nurse | Named Nurse | 31.01.24 | Complete | Trajectory paper, Jan Quality Committee |
      | ^ | ^ | 1b | Weekly compliance report to matrons | Chief Nurse | Learning & Development Manager | 29.02.24 | Complete | Reports in shared folder |
      | ^ | ^ | 1c | Additional face to face dates | Chief Nurse | Named Nurse | 31.05.24 | On track | Dates published |
      | SD | The trust should review its chaperone policy | 2a | Policy to be rewritten | Medical Director | Head of Patient Safety | 15.02.24 | Overdue | |`,
    outline: [
      "#",
      "1a. Trajectory agreed for each ward <Named Nurse>",
      "> 31.01.24 {Complete} =Trajectory paper, Jan Quality Committee",
      "1b. Weekly compliance report to matrons <Learning & Development Manager>",
      "> 29.02.24 {Complete} =Reports in shared folder",
      "1c. Additional face to face dates <Named Nurse>",
      "> 31.05.24 {On track} =Dates published",
      "2a. Policy to be rewritten <Head of Patient Safety>",
      "> 15.02.24 {Overdue}",
    ],
    key: "Complete done, On track on-track, Overdue behind",
  },
  "LCSPR learning, sub-actions lettered, merged": {
    title: "Local Child Safeguarding Practice Review – Child ‘T’ – Multi-agency Action Plan",
    drawn: sheet`
      == LCSPR ==
      | Local Child Safeguarding Practice Review – Child ‘T’ – Multi-agency Action Plan | | | | | | | |
      | OFFICIAL SENSITIVE | | | | | | | |
      | Rec | Learning / Recommendation | Sub-action | Agency / Lead | Due | Impact sought | Status | Progress and evidence |
      | 1 | Strategy discussions should include health | 1a. Amend the strategy discussion template | Children’s Social Care – Head of MASH | 31.03.2024 | Health present at 95% of discussions | Completed | Template live 18.03.24; audit in June showed 93% |
      | ^ | ^ | 1b. Brief all health visitors | NHS Trust – Named Nurse | 30.04.2024 | ^ | Completed | 112 of 118 briefed |
      | 2 | Bruising in non-mobile babies protocol | 2a. Re-issue protocol | ICB – Designated Doctor | 31.05.2024 | All practices use the protocol | In progress | Out to consultation |
      | ^ | ^ | 2b. Dip sample ten cases | QA Sub-group | 30.09.2024 | ^ | Not started | |
      | Signed off by Independent Scrutineer: | | | | Date: | | | |`,
    outline: [
      "#",
      "1a. Amend the strategy discussion template <Children’s Social Care – Head of MASH>",
      "> 31.03.2024 [Health present at 95% of discussions] {Completed} =Template live 18.03.24; audit in June showed 93%",
      "1b. Brief all health visitors <NHS Trust – Named Nurse>",
      "> 30.04.2024 [Health present at 95% of discussions] {Completed} =112 of 118 briefed",
      "2a. Re-issue protocol <ICB – Designated Doctor>",
      "> 31.05.2024 [All practices use the protocol] {In progress} =Out to consultation",
      "2b. Dip sample ten cases <QA Sub-group>",
      "> 30.09.2024 [All practices use the protocol] {Not started}",
    ],
  },
  "Section 11 audit action plan, RAG first": {
    title: "Section 11 Self-Assessment 2021 – Improvement Actions",
    drawn: sheet`
      == Actions ==
      | Section 11 Self-Assessment 2021 – Improvement Actions | | | | | |
      | RAG | Standard | Action needed | Person Responsible | Date for completion | Evidence |
      | Amber | 1. Senior management commitment | Add safeguarding to board agenda | Chief Executive | Nov 2021 | Agenda |
      | Green | 2. A clear statement of responsibilities | Publish the policy on the website | Safeguarding Lead | Sept 2021 | www link |
      | Red | 4. Service development takes account of the views of children | Set up a young inspectors group | Participation Officer | October 2021 | |
      | Green | 7. Safer recruitment | Train two managers in safer recruitment | HR Manager | Mar 2022 | Certificates |
      | N.B. Red actions must be reported to the partnership within 10 working days. | | | | | |`,
    outline: [
      "#",
      "Add safeguarding to board agenda <Chief Executive>",
      "> Nov 2021 {Amber} =Agenda",
      "Publish the policy on the website <Safeguarding Lead>",
      "> Sept 2021 {Green} =www link",
      "Set up a young inspectors group <Participation Officer>",
      "> October 2021 {Red}",
      "Train two managers in safer recruitment <HR Manager>",
      "> Mar 2022 {Green} =Certificates",
    ],
  },
  "serious violence duty, key above as table, colour-only ratings": {
    title: "Serious Violence Duty – Delivery Plan 2024-2027",
    drawn: sheet`
      == Delivery Plan ==
      | Serious Violence Duty – Delivery Plan 2024-2027 | | | | | |
      | Key | | | | | |
      | fill(#0070C0) | Action complete | | | | |
      | fill(#00B050) | Action on track | | | | |
      | fill(#FFC000) | Action at risk of delay | | | | |
      | fill(#FF0000) | Action overdue | | | | |
      | |
      | Ref | Activity | Lead organisation | Target date | RAG | Latest position |
      | Pillar 1 – Prevention | < | < | < | < | < |
      | SV1 | Commission a school-based mentoring programme | OPCC | Sep-24 | fill(#0070C0) | Contract awarded August |
      | SV2 | Map hotspot locations | Police | Dec-24 | fill(#00B050) | Data received |
      | Pillar 2 – Enforcement | < | < | < | < | < |
      | SV3 | Joint weapons sweeps each month | Police / Council | Ongoing | fill(#FFC000) | Officers abstracted in August |
      | SV4 | Test purchase operation for knives | Trading Standards | Jul-24 | fill(#FF0000) | Not run: no volunteers |`,
    outline: [
      "# 1 Prevention",
      "SV1. Commission a school-based mentoring programme <OPCC>",
      "> Sep-24 {Blue} !Contract awarded August",
      "SV2. Map hotspot locations <Police>",
      "> Dec-24 {Green} !Data received",
      "# 2 Enforcement",
      "SV3. Joint weapons sweeps each month <Police / Council>",
      "> Ongoing {Amber} !Officers abstracted in August",
      "SV4. Test purchase operation for knives <Trading Standards>",
      "> Jul-24 {Red} !Not run: no volunteers",
    ],
    key: "Blue done, Green on-track, Amber at-risk, Red behind",
  },
  "domestic abuse strategy, priority as a column, no refs": {
    title: "Domestic Abuse Strategy 2021-2024: Year 2 Action Plan",
    drawn: sheet`
      == Y2 ==
      | Domestic Abuse Strategy 2021-2024: Year 2 Action Plan | | | | | | |
      | Strategic Priority | Key Action | Lead Agency | Supporting Agencies | By When | Progress RAG | Commentary |
      | 1. Prevention and early help | Deliver healthy relationships sessions in all secondary schools | Public Health | Schools, Police | Jul-22 | Green | 14 of 15 schools done |
      | | Train pharmacists as trusted contacts | ICB | LPC | Dec-22 | Amber | Backfill money not agreed |
      | 2. Provision of services | Let the refuge contract | Commissioning | Housing | Oct-22 | Green | Tender live |
      | | Set up a lived experience panel | Community Safety | All | Aug-22 | Red | Lead has left; recruiting |
      | 3. Pursuing perpetrators | Extend the perpetrator programme | OPCC | Probation | Mar-23 | White | |`,
    outline: [
      "# 1 Prevention and early help",
      "Deliver healthy relationships sessions in all secondary schools <Public Health>",
      "> Jul-22 {Green} !14 of 15 schools done",
      "Train pharmacists as trusted contacts <ICB>",
      "> Dec-22 {Amber} !Backfill money not agreed",
      "# 2 Provision of services",
      "Let the refuge contract <Commissioning>",
      "> Oct-22 {Green} !Tender live",
      "Set up a lived experience panel <Community Safety>",
      "> Aug-22 {Red} !Lead has left; recruiting",
      "# 3 Pursuing perpetrators",
      "Extend the perpetrator programme <OPCC>",
      "> Mar-23 {White}",
    ],
  },
  "live and completed sheets": {
    title: "MASH Improvement Tracker",
    drawn: sheet`
      == Live actions ==
      | MASH Improvement Tracker | | | | | | |
      | ID | Action | Owner | Date raised | Due date | RAG | Update |
      | M07 | Agree a joint screening tool | MASH Team Manager | 04/09/2023 | 30/11/2023 | Green | Tool in pilot |
      | M09 | Install second screen for the police desk | ICT | 18/09/2023 | 13/10/2023 | Red | Delivery delayed |
      | M10 | Agree out of hours cover | EDT Manager | 02/10/2023 | 15/12/2023 | Amber | Rota to be agreed |
      == Completed actions ==
      | ID | Action | Owner | Date raised | Due date | Date completed | Outcome |
      | M01 | Co-locate health practitioner | ICB | 03/04/2023 | 31/05/2023 | 29/05/2023 | In post, sits in MASH three days |
      | M02 | Threshold training | L&D | 03/04/2023 | 30/06/2023 | 11/07/2023 | 86 attended |
      | M03 | New referral form | MASH Team Manager | 17/04/2023 | 31/07/2023 | 31/07/2023 | Form live |`,
    outline: [
      "# Live actions",
      "M07. Agree a joint screening tool <MASH Team Manager>",
      "> 30/11/2023 {Green} !Tool in pilot",
      "M09. Install second screen for the police desk <ICT>",
      "> 13/10/2023 {Red} !Delivery delayed",
      "M10. Agree out of hours cover <EDT Manager>",
      "> 15/12/2023 {Amber} !Rota to be agreed",
      "# Completed actions",
      "M01. Co-locate health practitioner <ICB>",
      "> 31/05/2023",
      "M02. Threshold training <L&D>",
      "> 30/06/2023",
      "M03. New referral form <MASH Team Manager>",
      "> 31/07/2023",
    ],
  },
  "exploitation plan, four sheets (4Ps), hidden done rows": {
    title: "Child Exploitation Strategy – Action Plan",
    drawn: sheet`
      == Prepare ==
      | Child Exploitation Strategy – Action Plan | | | | | |
      | Ref | Action | Lead | Timescale | RAG | Update |
      | 1.1 | Refresh the problem profile | Police Analyst | Dec 2022 | Complete | Circulated 12/12/22 |
      | 1.2 | Agree a dataset | Performance Lead | March 2023 | On track | |
      == Prevent ==
      | Child Exploitation Strategy – Action Plan | | | | | |
      | Ref | Action | Lead | Timescale | RAG | Update |
      | 2.1 | Deliver the schools play | Commissioner | Nov 2022 | Complete | 22 schools | (hidden)
      | 2.2 | Parent evenings | Early Help | Feb 2023 | On track | Three held |
      == Protect ==
      | Child Exploitation Strategy – Action Plan | | | | | |
      | Ref | Action | Lead | Timescale | RAG | Update |
      | 3.1 | Return home interviews within 72 hours | Missing Co-ordinator | Jan 2023 | Behind | 61% |
      == Pursue ==
      | Child Exploitation Strategy – Action Plan | | | | | |
      | Ref | Action | Lead | Timescale | RAG | Update |
      | 4.1 | Use of abduction notices | Det Insp | Ongoing | On track | Nine served |`,
    outline: [
      "# Prepare",
      "1.1. Refresh the problem profile <Police Analyst>",
      "> Dec 2022 {Complete} !Circulated 12/12/22",
      "1.2. Agree a dataset <Performance Lead>",
      "> March 2023 {On track}",
      "# Prevent",
      "2.1. Deliver the schools play <Commissioner> hidden",
      "> Nov 2022 {Complete} !22 schools",
      "2.2. Parent evenings <Early Help>",
      "> Feb 2023 {On track} !Three held",
      "# Protect",
      "3.1. Return home interviews within 72 hours <Missing Co-ordinator>",
      "> Jan 2023 {Behind} !61%",
      "# Pursue",
      "4.1. Use of abduction notices <Det Insp>",
      "> Ongoing {On track} !Nine served",
    ],
  },
  "Prevent duty, title block with many labels, header at row 9": {
    title: "Prevent Duty Partnership Action Plan",
    drawn: sheet`
      == Prevent ==
      | Prevent Duty Partnership Action Plan | | | | | | |
      | Version | 3.2 | | | | | |
      | Author | Prevent Co-ordinator | | | | | |
      | Approved by | Community Safety Board, 12 December 2023 | | | | | |
      | Period | 1 April 2023 to 31 March 2024 | | | | | |
      | Next review | 15 March 2024 | | | | | |
      | |
      | Red: overdue / not achieved. Amber: in progress but some risk. Green: complete or on schedule. Grey: not yet due to start. | < | < | < | < | < | < |
      | # | Prevent duty benchmark | Task | Task owner | Finish by | R/A/G | Update and next steps |
      | 1 | Local risk assessment process | Complete the annual situational risk assessment | Prevent Co-ordinator | 31 Jan 2024 | Green | Draft CTLP received; assessment agreed at Board |
      | 2 | Multi-agency partnership board | Refresh terms of reference | Head of Community Safety | 29 Feb 2024 | Amber | Awaiting legal |
      | 3 | Training programme | Refresh e-learning for 400 staff | L&D | 31 Dec 2023 | Red | 240 of 400. Reminders sent |
      | 4 | Venue hire policy | Adopt IT and venue policy | Legal | 31 March 2024 | Grey | |`,
    outline: [
      "#",
      "1. Complete the annual situational risk assessment <Prevent Co-ordinator>",
      "> 31 Jan 2024 {Green} !Draft CTLP received; assessment agreed at Board",
      "2. Refresh terms of reference <Head of Community Safety>",
      "> 29 Feb 2024 {Amber} !Awaiting legal",
      "3. Refresh e-learning for 400 staff <L&D>",
      "> 31 Dec 2023 {Red} !240 of 400. Reminders sent",
      "4. Adopt IT and venue policy <Legal>",
      "> 31 March 2024 {Grey}",
    ],
    key: "Red behind, Amber at-risk, Green on-track-or-done, Grey not-started",
  },
  "corporate parenting pledges, blank spacer columns, notes under": {
    title: "Corporate Parenting Board – Our Pledge Action Plan 2024/25",
    drawn: sheet`
      == Pledge ==
      | | Corporate Parenting Board – Our Pledge Action Plan 2024/25 | | | | | |
      | |
      | | Pledge 1: We will find you a home that is right for you | < | < | < | < | < |
      | | What are we going to do? | Who | | When | How will we know we have made a difference? | BRAG |
      | | Recruit 20 more foster carers | Fostering Manager | | By March 2025 | Fewer children placed over 20 miles away | Amber |
      | | Hold a placement matching panel weekly | Placements Manager | | Weekly | Children tell us they met carers first | Green |
      | | Pledge 2: We will help you do well at school | < | < | < | < | < |
      | | What are we going to do? | Who | | When | How will we know we have made a difference? | BRAG |
      | | Every PEP to be rated good | Virtual Head | | End of Autumn term 2024 | 95% good | Blue |
      | | |
      | | Notes: | | | | | |
      | | BRAG – Blue: done and making a difference, Red: off track, Amber: needs attention, Green: on track | | | | | |
      | | PEP = Personal Education Plan | | | | | |`,
    outline: [
      "# 1 We will find you a home that is right for you",
      "Recruit 20 more foster carers <Fostering Manager>",
      "> By March 2025 [Fewer children placed over 20 miles away] {Amber}",
      "Hold a placement matching panel weekly <Placements Manager>",
      "> Weekly [Children tell us they met carers first] {Green}",
      "# 2 We will help you do well at school",
      "Every PEP to be rated good <Virtual Head>",
      "> End of Autumn term 2024 [95% good] {Blue}",
    ],
    key: "Blue done, Red behind, Amber at-risk, Green on-track",
  },
  "monthly update columns": {
    title: "Front Door Recovery Plan",
    drawn: sheet`
      == Recovery ==
      | Front Door Recovery Plan | | | | | | | |
      | Action No | Action | Accountable Officer | Deadline | Update Jan 24 | Update Feb 24 | Update Mar 24 | Current RAG |
      | FD1 | Clear the backlog of contacts | Service Director | 31 March 2024 | 340 waiting | 180 waiting | 22 waiting | Amber |
      | FD2 | Recruit two advanced practitioners | HoS Front Door | 30 April 2024 | Advert out | Interviews 20 Feb | One appointed | Green |
      | FD3 | Daily huddle with police and health | Team Manager | In place from January 2024 | Started 8 Jan | Continues | Continues | Green |`,
    outline: [
      "#",
      "FD1. Clear the backlog of contacts <Service Director>",
      "> 31 March 2024 {Amber} !22 waiting",
      "FD2. Recruit two advanced practitioners <HoS Front Door>",
      "> 30 April 2024 {Green} !One appointed",
      "FD3. Daily huddle with police and health <Team Manager>",
      "> In place from January 2024 {Green} !Continues",
    ],
  },
  "LGA peer review, recommendation blocks with lead above table, header repeated": {
    title: "LGA Peer Challenge Action Plan – Adults",
    drawn: sheet`
      == Plan ==
      | LGA Peer Challenge Action Plan – Adults | | | | |
      | |
      | Recommendation 1: Strengthen the front door to adult social care | < | < | < | < |
      | Lead: Director of Adult Social Services | < | < | < | < |
      | Action | Owner | Completion Date | Status | Progress |
      | Review the contact script | Contact Centre Manager | September 2023 | Completed | New script in use |
      | Triage pilot with OT | OT Lead | December 2023 | In Progress | Pilot began 2 October |
      | Recommendation 2: Hear from people with lived experience | < | < | < | < |
      | Lead: Head of Commissioning | < | < | < | < |
      | Action | Owner | Completion Date | Status | Progress |
      | Create a co-production board | Engagement Officer | August 2023 | Delayed | First meeting moved to November |
      | Publish a charter | Engagement Officer | January 2024 | Not Started | |`,
    outline: [
      "# 1 Strengthen the front door to adult social care",
      "~ Lead: Director of Adult Social Services",
      "Review the contact script <Contact Centre Manager>",
      "> September 2023 {Completed} !New script in use",
      "Triage pilot with OT <OT Lead>",
      "> December 2023 {In Progress} !Pilot began 2 October",
      "# 2 Hear from people with lived experience",
      "~ Lead: Head of Commissioning",
      "Create a co-production board <Engagement Officer>",
      "> August 2023 {Delayed} !First meeting moved to November",
      "Publish a charter <Engagement Officer>",
      "> January 2024 {Not Started}",
    ],
  },
  "early help, R A G columns with x": {
    title: "Early Help Strategy Implementation Plan",
    drawn: sheet`
      == EH ==
      | Early Help Strategy Implementation Plan | | | | | | | |
      | Outcome | Action | Responsible officer/agency | Timescale | Progress | RAG | < | < |
      | ^ | ^ | ^ | ^ | ^ | R | A | G |
      | Families get help early | Launch family hubs in two towns | Early Help Manager | April 2020 | First hub open | | x | |
      | | Single assessment in use by all schools | Schools Adviser | Dec 2019 | 31 of 52 | x | | |
      | Practitioners are confident | Level 1 training on line | Workforce Lead | Jan 2020 | Live | | | x |`,
    outline: [
      "#",
      "Launch family hubs in two towns <Early Help Manager>",
      "> April 2020 {Amber} !First hub open",
      "Single assessment in use by all schools <Schools Adviser>",
      "> Dec 2019 {Red} !31 of 52",
      "Level 1 training on line <Workforce Lead>",
      "> Jan 2020 {Green} !Live",
    ],
  },
  "probation, several bullets in one action, revised date column": {
    title: "Probation Inspection Action Plan",
    drawn: sheet`
      == HMIP ==
      | Probation Inspection Action Plan | | | | | | | |
      | Recommendation No | Recommendation | Agreed / Partly Agreed / Not Agreed | Action Taken / Planned | Functional Responsibility | Target Date | Revised Target Date | Progress |
      | 1 | Improve the quality of risk assessment | Agreed | • Deliver briefing on risk⏎• Quality assure two cases per practitioner | Head of PDU | 30 June 2023 | 30 September 2023 | Briefing done; QA in hand |
      | 2 | Make sure domestic abuse enquiries are made | Agreed | • Single point of contact in each PDU | Deputy Head | 31 July 2023 | | Completed |
      | 3 | Reduce caseloads | Partly Agreed | • Recruitment campaign | Regional HR | 31 December 2023 | | Ongoing |`,
    outline: [
      "#",
      "1. Deliver briefing on risk / Quality assure two cases per practitioner <Head of PDU>",
      "> 30 September 2023 !Briefing done; QA in hand",
      "2. Single point of contact in each PDU <Deputy Head>",
      "> 31 July 2023 !Completed",
      "3. Recruitment campaign <Regional HR>",
      "> 31 December 2023 !Ongoing",
    ],
  },
  "health and wellbeing, RAG letters beside direction of travel": {
    title: "Children & Young People’s Mental Health Transformation Plan 2019-20 Action Plan",
    drawn: sheet`
      == CAMHS ==
      | Children & Young People’s Mental Health Transformation Plan 2019-20 Action Plan | | | | | | | | |
      | Workstream: Access | < | < | < | < | < | < | < | < |
      | Ref | Deliverable | SRO | Lead | Start | Finish | RAG | DoT | Issues / mitigation |
      | A1 | 24/7 crisis line | CCG Director | Trust GM | Apr-19 | Sep-19 | A | ↑ | Line live Mon–Fri only; nights from Nov |
      | A2 | Reduce waits to 18 weeks | CCG Director | Trust GM | Apr-19 | Mar-20 | R | ↓ | 26 weeks. Locums agreed |
      | Workstream: Schools | < | < | < | < | < | < | < | < |
      | S1 | MHST trailblazer bid | CCG Director | CCG Commissioner | May-19 | Jul-19 | B | → | Bid won |
      | S2 | Train mental health leads | CCG Director | EP Service | Sep-19 | Mar-20 | G | → | 24 booked |`,
    outline: [
      "# Access",
      "A1. 24/7 crisis line <Trust GM>",
      "> Sep-19 {Amber} !Line live Mon–Fri only; nights from Nov",
      "A2. Reduce waits to 18 weeks <Trust GM>",
      "> Mar-20 {Red} !26 weeks. Locums agreed",
      "# Schools",
      "S1. MHST trailblazer bid <CCG Commissioner>",
      "> Jul-19 {?B} !Bid won",
      "S2. Train mental health leads <EP Service>",
      "> Mar-20 {Green} !24 booked",
    ],
  },
  "JTAI response, status with words, no title, banner of columns": {
    drawn: sheet`
      == JTAI ==
      | Area for Priority Action | What we will do | Lead and Agency | By When | Status as at March 2023 | Evidence of Impact |
      | Domestic abuse notifications | Operation Encompass notices sent within 24 hours | Det Insp Hale, Police | Jan 2023 | Complete – embedded | 98% in 24 hours (Feb) |
      | | Health visitors to get all notices | Named Nurse, NHST | Feb 2023 | Complete – not yet embedded | Audit planned May |
      | Strategy meetings | Chair training for all team managers | PSW, LA | April 2023 | In progress – on track | 12 of 20 |
      | | Health always invited | MASH Manager | Dec 2022 | In progress – delayed | 71% |`,
    outline: [
      "#",
      "Operation Encompass notices sent within 24 hours (Domestic abuse notifications) <Det Insp Hale, Police>",
      "> Jan 2023 {Complete – embedded} =98% in 24 hours (Feb)",
      "Health visitors to get all notices (Domestic abuse notifications) <Named Nurse, NHST>",
      "> Feb 2023 {Complete – not yet embedded} =Audit planned May",
      "Chair training for all team managers (Strategy meetings) <PSW, LA>",
      "> April 2023 {In progress – on track} =12 of 20",
      "Health always invited (Strategy meetings) <MASH Manager>",
      "> Dec 2022 {In progress – delayed} =71%",
    ],
  },
  "missing children plan in a real Excel table, total row, filtered": {
    title: "Missing from Home and Care – Action Plan",
    drawn: sheet`
      == Sheet1 ==
      | Missing from Home and Care – Action Plan | | | | | | |
      | Last updated: 7 June 2024 | | | | | | |
      | Ref | Theme | Action | Lead Officer | Due Date | RAG | Comments |
      | 1 | Data | Weekly list of missing episodes | Analyst | date(2024-05-31,"dd/mm/yyyy") | Complete | In place |
      | 2 | Data | Repeat missing meetings | Missing Lead | date(2024-06-28,"dd/mm/yyyy") | On Track | |
      | 3 | Practice | Trigger plans for all children in care | IRO Manager | date(2024-05-15,"dd/mm/yyyy") | Overdue | Half done |
      | 4 | Practice | Grab packs in each home | Residential Manager | date(2024-07-31,"dd/mm/yyyy") | On Track | |
      | | | | | | | |
      | Complete | 1 | | | | | |
      | On Track | 2 | | | | | |
      | Overdue | 1 | | | | | |
      | Total | 4 | | | | | |`,
    outline: [
      "#",
      "1. Weekly list of missing episodes <Analyst>",
      "> 31/05/2024 {Complete} !In place",
      "2. Repeat missing meetings <Missing Lead>",
      "> 28/06/2024 {On Track}",
      "3. Trigger plans for all children in care <IRO Manager>",
      "> 15/05/2024 {Overdue} !Half done",
      "4. Grab packs in each home <Residential Manager>",
      "> 31/07/2024 {On Track}",
    ],
  },
  "two-row header with groups, support lead, start and end": {
    title: "Neglect Strategy Action Plan 2023–2026",
    drawn: sheet`
      == Neglect ==
      | Neglect Strategy Action Plan 2023–2026 | < | < | < | < | < | < | < | < | < |
      | Action | < | Responsibility | < | Dates | < | Monitoring | < | < | < |
      | No | Description | Lead | Support | Start | End | RAG | Progress to Dec 23 | Evidence | Outcome measure |
      | Objective 1: Recognise neglect early | < | < | < | < | < | < | < | < | < |
      | 1.1 | Adopt the neglect screening tool | NSCPCC Lead | All agencies | 01/05/2023 | 31/10/2023 | Green | Tool adopted October | Minutes 18/10 | 200 tools used a year |
      | 1.2 | Dental neglect pathway | Dental Lead | Health visitors | 01/09/2023 | 31/03/2024 | Amber | Drafting slow | | Pathway agreed |
      | Objective 2: Respond well | < | < | < | < | < | < | < | < | < |
      | 2.1 | Graded care profile training | Training Manager | CSC | 01/06/2023 | 31/12/2023 | Red | Trainer off sick | | 150 trained |`,
    outline: [
      "# 1 Recognise neglect early",
      "1.1. Adopt the neglect screening tool <NSCPCC Lead>",
      "> 31/10/2023 [200 tools used a year] {Green} !Tool adopted October =Minutes 18/10",
      "1.2. Dental neglect pathway <Dental Lead>",
      "> 31/03/2024 [Pathway agreed] {Amber} !Drafting slow",
      "# 2 Respond well",
      "2.1. Graded care profile training <Training Manager>",
      "> 31/12/2023 [150 trained] {Red} !Trainer off sick",
    ],
  },
  "LeDeR, plan on the second sheet after instructions with example row, key on own": {
    title: "LeDeR Three Year Deliverables – Local Action Plan",
    drawn: sheet`
      == Read me ==
      | How to fill in this plan |
      | 1. Write each action on its own row. |
      | 2. Choose the status from the list. |
      | 3. Put any problem in Comments. |
      == Action plan ==
      | LeDeR Three Year Deliverables – Local Action Plan | | | | | |
      | Priority area | SMART action | Action owner | To be completed by | Status | Comments |
      | Example: Annual health checks | Example: raise uptake to 75% | Example: J Smith | Example: 31/03/2022 | Example: Green | |
      | Constipation | Training for support staff in 40 homes | LD Liaison Nurse | 30/09/2022 | Green | 12 homes done |
      | Constipation | Easy read leaflet | Comms | 31/05/2022 | Blue | |
      | Aspiration pneumonia | Dysphagia pathway | SLT Lead | 31/08/2022 | Amber | Staffing gap |
      == Lists ==
      | Status | Meaning |
      | Blue | Action completed |
      | Green | On track to deliver by target date |
      | Amber | Some risk to delivery |
      | Red | Will not be delivered by target date |`,
    outline: [
      "# Constipation",
      "Training for support staff in 40 homes <LD Liaison Nurse>",
      "> 30/09/2022 {Green} !12 homes done",
      "Easy read leaflet <Comms>",
      "> 31/05/2022 {Blue}",
      "# Aspiration pneumonia",
      "Dysphagia pathway <SLT Lead>",
      "> 31/08/2022 {Amber} !Staffing gap",
    ],
  },
  "transitions plan, actions as a numbered list within one wide merged theme, dates TBC": {
    title: "Preparing for Adulthood – Joint Action Plan",
    drawn: sheet`
      == PfA ==
      | Preparing for Adulthood – Joint Action Plan | | | | | |
      | THEME A. TRANSITION PLANNING | | | | | |
      | Action No. | Action | Lead (with support) | Milestones & Timescales | RAG | Comments / exceptions |
      | A1 | Hold a transition panel every six weeks | 0-25 Manager (Adult LD Manager) | Panel dates set by Jan 2024⏎First report April 2024 | Green | |
      | A2 | Transition protocol | Head of SEND (CHC Lead) | Draft – Nov 2023⏎Consult – Jan 2024⏎Publish – April 2024 | Amber | Draft a month late |
      | THEME B. EMPLOYMENT | | | | | |
      | B1 | Supported internships for 15 young people | Employment Co-ordinator (College) | Sept 2024 | Green | 11 places found |
      | B2 | Employer event | Employment Co-ordinator | TBC | White | |`,
    outline: [
      "# A TRANSITION PLANNING",
      "A1. Hold a transition panel every six weeks <0-25 Manager (Adult LD Manager)>",
      "> Panel dates set by Jan 2024 / First report April 2024 {Green}",
      "A2. Transition protocol <Head of SEND (CHC Lead)>",
      "> Draft – Nov 2023 / Consult – Jan 2024 / Publish – April 2024 {Amber} !Draft a month late",
      "# B EMPLOYMENT",
      "B1. Supported internships for 15 young people <Employment Co-ordinator (College)>",
      "> Sept 2024 {Green} !11 places found",
      "B2. Employer event <Employment Co-ordinator>",
      "> TBC {White}",
    ],
  },
  "a sheet a strand, objectives numbered again on each": {
    drawn: sheet`
      == Prevent ==
      | Suicide Prevention Strategy 2023-25: Prevent | | | | |
      | Objective 1: Train the workforce | < | < | < | < |
      | Action | Lead | By when | RAG | Update |
      | Train 200 staff | Public Health | March 2024 | Green | 150 trained |
      | Objective 2: Reduce access to means | < | < | < | < |
      | Review hotspots | Highways | June 2024 | Amber | Site visits slow |
      == Support ==
      | Suicide Prevention Strategy 2023-25: Support | | | | |
      | Objective 1: Support the bereaved | < | < | < | < |
      | Action | Lead | By when | RAG | Update |
      | Commission a bereavement service | ICB | April 2024 | Green | Tender closed |
      | Objective 2: Crisis support | < | < | < | < |
      | Open a crisis café | MH Trust | Dec 2024 | Red | No building found |`,
    outline: [
      "# 1 Train the workforce",
      "Train 200 staff <Public Health>",
      "> March 2024 {Green} !150 trained",
      "# 2 Reduce access to means",
      "Review hotspots <Highways>",
      "> June 2024 {Amber} !Site visits slow",
      "# 1 Support the bereaved",
      "Commission a bereavement service <ICB>",
      "> April 2024 {Green} !Tender closed",
      "# 2 Crisis support",
      "Open a crisis café <MH Trust>",
      "> Dec 2024 {Red} !No building found",
    ],
  },
  "the key in the heading of the ratings, headings with instructions": {
    title: "Housing and Safeguarding Joint Action Plan",
    drawn: sheet`
      == Sheet1 ==
      | Housing and Safeguarding Joint Action Plan | | | | | | |
      | ACTION⏎(what exactly will be done?) | LEAD⏎(name and job title) | DEADLINE⏎(month and year) | OUTCOME / IMPACT⏎(what will be different?) | RAG⏎Red – not started⏎Amber – in progress⏎Green – complete | PROGRESS⏎(please date each entry) | EVIDENCE⏎(attach or link) |
      | Housing officers to attend all level 2 training | A. Khan, Housing Manager | May 2024 | Officers spot concerns early | Amber | 14/02/24 – half booked | |
      | Share the tenancy flag list | B. Hill, Data Officer | January 2024 | Agencies know of risks | Green | 20/01/24 – shared | List on SharePoint |
      | Joint protocol on self-neglect | C. Ode, Head of Service | July 2024 | Fewer evictions | Red | | |`,
    outline: [
      "#",
      "Housing officers to attend all level 2 training <A. Khan, Housing Manager>",
      "> May 2024 [Officers spot concerns early] {Amber} !14/02/24 – half booked",
      "Share the tenancy flag list <B. Hill, Data Officer>",
      "> January 2024 [Agencies know of risks] {Green} !20/01/24 – shared =List on SharePoint",
      "Joint protocol on self-neglect <C. Ode, Head of Service>",
      "> July 2024 [Fewer evictions] {Red}",
    ],
    key: "Red not-started, Amber on-track, Green done",
  },
  "numbered ratings with words, key beside in two columns": {
    title: "Reducing Reoffending Board Delivery Plan",
    drawn: sheet`
      == Plan ==
      | Reducing Reoffending Board Delivery Plan | | | | | | | |
      | Ref | What will we do? | Who? | By when? | Delivery status | Comments | | Status key | < |
      | 1.1 | Pathway for short sentences | Probation | Mar-24 | 2 | Draft shared | | 1 | Complete |
      | 1.2 | Housing on release protocol | Councils | Jun-24 | 3 | Two councils not signed | | 2 | On schedule |
      | 1.3 | Employment hub | DWP | Dec-23 | 1 | Open | | 3 | Some delay |
      | 2.1 | Women’s centre funding | OPCC | Feb-24 | 4 | Bid failed | | 4 | Serious delay |`,
    outline: [
      "#",
      "1.1. Pathway for short sentences <Probation>",
      "> Mar-24 {2} !Draft shared",
      "1.2. Housing on release protocol <Councils>",
      "> Jun-24 {3} !Two councils not signed",
      "1.3. Employment hub <DWP>",
      "> Dec-23 {1} !Open",
      "2.1. Women’s centre funding <OPCC>",
      "> Feb-24 {4} !Bid failed",
    ],
    key: "1 done, 2 on-track, 3 at-risk, 4 behind",
  },
  "several reviews on a sheet, each under its name, refs from 1 again": {
    title: "Safeguarding Adults Review Action Log",
    drawn: sheet`
      == SARs ==
      | Safeguarding Adults Review Action Log | | | | | |
      | |
      | SAR Adult J | | | | | |
      | No | Recommendation | Action | Lead | Target date | Status |
      | 1 | Improve hospital discharge | Joint discharge checklist | Acute Trust | 30/09/2023 | Complete |
      | 2 | Mental capacity recording | Audit 20 files | Adult Social Care | 31/12/2023 | In progress |
      | |
      | SAR Adult K | | | | | |
      | No | Recommendation | Action | Lead | Target date | Status |
      | 1 | Fire safety | Referral route to the fire service | Fire and Rescue | 31/10/2023 | Complete |
      | 2 | Hoarding panel | Set up panel | Housing | 30/11/2023 | Delayed |`,
    outline: [
      "# SAR Adult J",
      "1. Joint discharge checklist <Acute Trust>",
      "> 30/09/2023 {Complete}",
      "2. Audit 20 files <Adult Social Care>",
      "> 31/12/2023 {In progress}",
      "# SAR Adult K",
      "1. Referral route to the fire service <Fire and Rescue>",
      "> 31/10/2023 {Complete}",
      "2. Set up panel <Housing>",
      "> 30/11/2023 {Delayed}",
    ],
  },
  "a dashboard of counts first, then the plan, then lists": {
    title: "Joint Targeted Area Inspection – Improvement Plan",
    drawn: sheet`
      == Dashboard ==
      | JTAI Dashboard | | | | |
      | Priority | Blue | Green | Amber | Red |
      | 1 Front door | 1 | 1 | 0 | 0 |
      | 2 Neglect | 0 | 0 | 1 | 1 |
      | Total | 1 | 1 | 1 | 1 |
      == JTAI Plan ==
      | Joint Targeted Area Inspection – Improvement Plan | | | | | | | |
      | Priority | Ref | Action | Strategic lead | Operational lead | Timescale | BRAG | Impact evidenced |
      | 1 Front door | 1.1 | Joint decision making in MASH | DCS | MASH Manager | Oct 2023 | Blue | 98% joint decisions |
      | 1 Front door | 1.2 | Domestic abuse triage | Police Supt | DA Sergeant | Feb 2024 | Green | |
      | 2 Neglect | 2.1 | Neglect tool in all agencies | ICB Chief Nurse | Named GP | Jan 2024 | Amber | |
      | 2 Neglect | 2.2 | Dental pathway | DPH | Dental Consultant | Dec 2023 | Red | |
      == Lists ==
      | BRAG | Leads |
      | Blue | DCS |
      | Green | DPH |
      | Amber | ICB Chief Nurse |
      | Red | Police Supt |`,
    outline: [
      "# 1 Front door",
      "1.1. Joint decision making in MASH <MASH Manager>",
      "> Oct 2023 {Blue} =98% joint decisions",
      "1.2. Domestic abuse triage <DA Sergeant>",
      "> Feb 2024 {Green}",
      "# 2 Neglect",
      "2.1. Neglect tool in all agencies <Named GP>",
      "> Jan 2024 {Amber}",
      "2.2. Dental pathway <Dental Consultant>",
      "> Dec 2023 {Red}",
    ],
  },
  "audit with management response, agreed yes/no": {
    title: "Safeguarding in Leisure Services – Audit Action Plan",
    drawn: sheet`
      == Audit ==
      | Safeguarding in Leisure Services – Audit Action Plan | | | | | | | |
      | Ref | Finding and risk | Recommendation | Priority | Agreed (Y/N) | Management response / action | Responsible officer | Implementation date | Follow up status |
      | R1 | DBS checks not recorded for three coaches | Record all checks centrally | High | Y | Central register set up by HR | HR Manager | 31/07/2024 | Implemented |
      | R2 | No lone working procedure | Write a procedure | Medium | Y | Procedure to be written and issued | Leisure Manager | 30/09/2024 | Partly implemented |
      | R3 | Training records incomplete | Update records monthly | Low | Y | Records reviewed each month | Leisure Manager | 31/10/2024 | Not yet due |`,
    outline: [
      "#",
      "R1. Central register set up by HR <HR Manager>",
      "> 31/07/2024 {Implemented}",
      "R2. Procedure to be written and issued <Leisure Manager>",
      "> 30/09/2024 {Partly implemented}",
      "R3. Records reviewed each month <Leisure Manager>",
      "> 31/10/2024 {Not yet due}",
    ],
  },
  "ofsted focused visit plan, impact questions, merged banner of two rows": {
    title: "Ofsted Focused Visit – Rapid Improvement Plan",
    drawn: sheet`
      == RIP ==
      | Ofsted Focused Visit – Rapid Improvement Plan | < | < | < | < | < | < |
      | Area for improvement: the quality of plans for children in need | < | < | < | < | < | < |
      | What are we going to do? | Who is going to do it? | When will it be done by? | How will we know it’s made a difference? | Progress – July 2024 | RAG – June 2024 | RAG – July 2024 |
      | Plans to be SMART and written with families | Service Manager | 31 July 2024 | 80% of plans rated good | 64% good in June audit | Red | Amber |
      | Managers’ oversight every four weeks | Team Managers | Immediate | 95% on time | 91% | Amber | Green |
      | Area for improvement: step down to early help | < | < | < | < | < | < |
      | Joint step down meeting | Early Help Manager | 30 June 2024 | Fewer re-referrals | Started 3 June | Green | Blue |`,
    outline: [
      "# the quality of plans for children in need",
      "Plans to be SMART and written with families <Service Manager>",
      "> 31 July 2024 [80% of plans rated good] {Amber} !64% good in June audit",
      "Managers’ oversight every four weeks <Team Managers>",
      "> Immediate [95% on time] {Green} !91%",
      "# step down to early help",
      "Joint step down meeting <Early Help Manager>",
      "> 30 June 2024 [Fewer re-referrals] {?Blue} !Started 3 June",
    ],
  },
  "key as words without colours, above; priority rows lettered": {
    title: "Hate Crime Action Plan 2023-24",
    drawn: sheet`
      == Plan ==
      | Hate Crime Action Plan 2023-24 | | | | | |
      | Key to progress | | | | | |
      | Not started | Work has not begun | | | | |
      | In progress | Work is on track | | | | |
      | Delayed | Work is behind schedule | | | | |
      | Complete | Work is finished | | | | |
      | |
      | Action | Who | When | Progress | Comments | Outcome |
      | A. Increase reporting | | | | | |
      | Third party reporting centres in five libraries | Libraries Manager | Oct 2023 | Complete | Open | More reports |
      | Translate the leaflet | Comms | Nov 2023 | Delayed | Quotes late | |
      | B. Support victims | | | | | |
      | Victim follow-up call within 48 hours | Police | Ongoing | In progress | | Victims satisfied |`,
    outline: [
      "# A. Increase reporting",
      "Third party reporting centres in five libraries <Libraries Manager>",
      "> Oct 2023 {Complete} !Open",
      "Translate the leaflet <Comms>",
      "> Nov 2023 {Delayed} !Quotes late",
      "# B. Support victims",
      "Victim follow-up call within 48 hours <Police>",
      "> Ongoing {In progress}",
    ],
    key: "Not started not-started, In progress on-track, Delayed behind, Complete done",
  },
  "table starts with blank column, plan title in a merged row, sub-total, sign off block": {
    title: "Trust Safeguarding Adults Work Plan 2024/25",
    drawn: sheet`
      == WP ==
      | | Trust Safeguarding Adults Work Plan 2024/25 | < | < | < | < | < |
      | | Lead: Named Professional for Safeguarding Adults | < | < | < | < | < |
      | | Objective | Actions | By whom | By when | Evidence of completion | RAG |
      | | 1. Statutory compliance | 1.1 Submit the assurance return | Named Professional | 30 April 2024 | Receipt from ICB | Green |
      | | ^ | 1.2 Level 3 training at 90% | Education Team | 31 March 2025 | Monthly report | Amber |
      | | 2. MCA | 2.1 Audit DoLS applications | MCA Lead | 30 June 2024 | Audit report | Amber |
      | | |
      | | Approved by: | | Date: | | | |
      | | Chief Nurse | | 14/04/2024 | | | |`,
    outline: [
      "#",
      "1.1. Submit the assurance return (1. Statutory compliance) <Named Professional>",
      "> 30 April 2024 {Green} =Receipt from ICB",
      "1.2. Level 3 training at 90% (1. Statutory compliance) <Education Team>",
      "> 31 March 2025 {Amber} =Monthly report",
      "2.1. Audit DoLS applications (2. MCA) <MCA Lead>",
      "> 30 June 2024 {Amber} =Audit report",
    ],
  },
  "timescale split in month columns? no: due month and year columns": {
    drawn: sheet`
      == Plan ==
      | Community Safety Plan 2024-25 | | | | | |
      | Theme | Action | Owner | Due month | Progress % | RAG |
      | ASB | Hotspot patrols | Police Insp | May 2024 | number(1,"0%") | Blue |
      | ASB | PSPO consultation | Legal | July 2024 | number(0.4,"0%") | Green |
      | Drugs | Needle pick-up app | Environment | June 2024 | number(0.1,"0%") | Red |`,
    outline: [
      "#",
      "Hotspot patrols <Police Insp>",
      "> May 2024 {?Blue}",
      "PSPO consultation <Legal>",
      "> July 2024 {Green}",
      "Needle pick-up app <Environment>",
      "> June 2024 {Red}",
    ],
  },
  "closed items struck under a heading in the same table": {
    title: "Quality and Performance Subgroup Action Log",
    drawn: sheet`
      == Log ==
      | Quality and Performance Subgroup Action Log | | | | | | |
      | No | Date of meeting | Action | Owner | Due | Update | Status |
      | OPEN ACTIONS | < | < | < | < | < | < |
      | 14 | 12/03/2024 | Bring dental data | ICB | 11/06/2024 | Asked provider | Open |
      | 15 | 14/05/2024 | Share audit tool | QA Manager | 28/05/2024 | | Open |
      | CLOSED ACTIONS | < | < | < | < | < | < |
      | 11 | 09/01/2024 | Update risk register | Chair | 13/02/2024 | Updated | Closed |
      | 12 | 09/01/2024 | Invite probation | Business Manager | 31/01/2024 | Joined Feb | Closed |`,
    outline: [
      "# OPEN ACTIONS",
      "14. Bring dental data <ICB>",
      "> 11/06/2024 {Open} !Asked provider",
      "15. Share audit tool <QA Manager>",
      "> 28/05/2024 {Open}",
      "# CLOSED ACTIONS",
      "11. Update risk register <Chair>",
      "> 13/02/2024 {Closed} !Updated",
      "12. Invite probation <Business Manager>",
      "> 31/01/2024 {Closed} !Joined Feb",
    ],
  },
  "glossary lines right under the table, confidential banner, page footer": {
    title: "Modern Slavery Partnership Delivery Plan",
    drawn: sheet`
      == Plan ==
      | OFFICIAL | | | | | |
      | Modern Slavery Partnership Delivery Plan | | | | | |
      | Ref | Delivery action | Lead | Timescale | RAG | Comments |
      | 1 | Train first responders | Council | Sept 2024 | Green | 40 booked |
      | 2 | Car wash visits | GLAA | Quarterly | Amber | One visit missed |
      | GLAA = Gangmasters and Labour Abuse Authority | | | | | |
      | NRM = National Referral Mechanism | | | | | |
      | RAG: Red = overdue, Amber = at risk, Green = on track | | | | | |
      | Page 1 of 1 | | | | | |`,
    outline: [
      "#",
      "1. Train first responders <Council>",
      "> Sept 2024 {Green} !40 booked",
      "2. Car wash visits <GLAA>",
      "> Quarterly {Amber} !One visit missed",
    ],
    key: "Red behind, Amber at-risk, Green on-track",
  },
};

describe.each(Object.entries(PLANS))("%s", (_, { title, key, drawn, outline }) => {
  it("is read", () => {
    const plan = planOf(drawn);
    expect(outlineOfFields(plan)).toEqual(outline);
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
    if (title !== undefined) expect(plan.title?.text).toBe(title);
    if (key !== undefined) expect(plan.key.statuses.map(({ status, meaning }) => `${status} ${meaning}`).join(", ")).toBe(key);
  });
});
