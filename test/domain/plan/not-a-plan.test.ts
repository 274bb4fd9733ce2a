import { readPlan } from "../../../src/domain/plan/read-plan";
import { sheet, type Drawn } from "../../support/drawn-sheet";

// Workbooks that offices keep beside their plan. None is one. A sheet that is much like one is read all the same, but what is odd is said.

const NOT_PLANS: Readonly<Record<string, Drawn>> = {
  "a newsletter": sheet`
    | LSCB Newsletter | | |
    | Summer 2018 | Issue 14 | |
    | Welcome from the Chair | | |
    | In this issue we look at the actions that partners have taken since the lead officers met in May. | | |
    | Training dates | Learning from reviews | Contact us |
    | 12 June: Neglect; 3 July: Early help | Read the two new briefings on our website | lscb@example.org |
    | What’s new? | Who’s who | When we meet |
    | New threshold document | Our new Business Manager is in post | The Board meets every quarter |`,
  "a budget": sheet`
    | Partnership budget 2023-24 | | | | | |
    | Cost centre | Description | Budget holder | Budget | Actual to date | Variance |
    | 1001 | Staffing | Business Manager | £142,000 | £70,500 | £500 |
    | 1002 | Training venues | Training Manager | £12,000 | £4,310 | £1,690 |
    | 1003 | Independent Chair | Business Manager | £25,000 | £12,500 | £0 |
    | | Total | | £179,000 | £87,310 | £2,190 |`,
  "a budget by months": sheet`
    | Expenditure | Budget holder | Apr | May | Jun | Jul | Aug | Total |
    | Salaries | Finance Lead | 4000 | 4000 | 4000 | 4000 | 4000 | 20000 |
    | Venues | Finance Lead | 200 | 0 | 350 | 0 | 0 | 550 |`,
  "a contact list": sheet`
    | Name | Job title | Organisation | Lead for | Email | Telephone |
    | Ana Hart | Designated Nurse | ICB | Health | a.hart@example.org | 020 7946 0000 |
    | Ben Cole | DCI | Police | Exploitation | b.cole@example.org | 020 7946 0001 |
    | Cy Dean | Head of Service | Council | MASH | c.dean@example.org | 020 7946 0002 |`,
  "minutes of a meeting": sheet`
    | Minutes of the Board, 12 March 2019 | |
    | Present: | Chair, LSCB Manager, DCI Public Protection |
    | Item | Discussion |
    | 1. Apologies | Apologies came from the Virtual Head. |
    | 2. Action plan | Members noted progress. The lead for priority 2 will report in June. |
    | 3. Date of next meeting | 11 June 2019 |`,
  "a training log": sheet`
    | Course | Date | Venue | Trainer | Places | Attended | Evaluation score |
    | Neglect | 12/06/2018 | Town Hall | A. Hart | 25 | 22 | 4.6 |
    | Early help | 03/07/2018 | Library | B. Cole | 25 | 19 | 4.2 |`,
  "a staff training record": sheet`
    | Staff name | Role | Level 1 completed | Level 2 completed | Level 3 due |
    | Ana Hart | Teacher | 01/09/2022 | 15/09/2022 | 01/09/2024 |
    | Ben Cole | Teaching assistant | 01/09/2022 | | |`,
  "an attendance matrix": sheet`
    | Member | Agency | Jan 2019 | Mar 2019 | May 2019 | Jul 2019 | Sep 2019 |
    | Ana Hart | Health | x | x | | x | x |
    | Ben Cole | Police | x | | x | x | |
    | Cy Dean | Council | x | x | x | x | x |`,
  "answers to a survey": sheet`
    | Timestamp | Which agency do you work for? | How confident are you in using the threshold document? | What would help you? | Would you recommend the training? |
    | 01/02/2021 09:14 | Health | 4 | Shorter guidance | Yes |
    | 01/02/2021 10:02 | Education | 2 | A helpline | No |`,
  "a dashboard of indicators": sheet`
    | Safeguarding performance dashboard Q2 | | | | | |
    | Indicator | Target | Q1 | Q2 | RAG | Comments |
    | Re-referrals within 12 months | 20% | 24% | 22% | Amber | Falling |
    | Assessments within 45 days | 90% | 84% | 91% | Green | |
    | Children seen alone | 95% | 88% | 87% | Red | Audit planned |`,
  "a dashboard with owners and months": sheet`
    | KPI | Owner | Apr | May | Jun | Jul | RAG |
    | Contacts a month | MASH Manager | 410 | 398 | 455 | 420 | Green |
    | Repeat contacts | MASH Manager | 22% | 25% | 24% | 27% | Amber |`,
  "a risk register": sheet`
    | Risk ID | Risk description | Likelihood | Impact | Score | Mitigation | Risk owner | RAG |
    | R1 | Loss of business manager | 3 | 4 | 12 | Cross-train | Chair | Amber |
    | R2 | Data breach | 2 | 5 | 10 | Encryption | DPO | Amber |`,
  "a Gantt picture without owners": sheet`
    | Project timetable | | | | | | |
    | | Week 1 | Week 2 | Week 3 | Week 4 | Week 5 | Week 6 |
    | Scoping | fill(#5B9BD5) | fill(#5B9BD5) | | | | |
    | Fieldwork | | fill(#5B9BD5) | fill(#5B9BD5) | fill(#5B9BD5) | | |
    | Report | | | | | fill(#5B9BD5) | fill(#5B9BD5) |`,
  "an agenda": sheet`
    | Item | Title | Lead | Time | Paper |
    | 1 | Welcome and apologies | Chair | 10.00 | |
    | 2 | Minutes and matters arising | Chair | 10.05 | A |
    | 3 | Child death review | Designated Doctor | 10.20 | B |`,
  "a referral log": sheet`
    | Case number | Date of referral | Referrer | Reason | Outcome | Allocated to | Date closed |
    | 10023 | 04/01/2022 | School | Neglect | Assessment | Team A | |
    | 10024 | 05/01/2022 | GP | Emotional harm | No further action | Team B | 06/01/2022 |`,
  "a rota": sheet`
    | Duty rota | | | | |
    | Week commencing | Monday | Tuesday | Wednesday | Thursday |
    | 06/01/2020 | Ana | Ben | Cy | Di |
    | 13/01/2020 | Ben | Cy | Di | Ana |`,
  "a key and nothing else": sheet`
    | RAG | Definition |
    | Red | Off track |
    | Amber | At risk |
    | Green | On track |`,
  nothing: sheet`
    | |`,
};

it.each(Object.entries(NOT_PLANS))("%s is no plan", (_, { workbook }) => expect(readPlan(workbook).kind).toBe("not found"));

const MUCH_LIKE: Readonly<Record<string, Drawn>> = {
  "a risk register with actions, owners and dates": sheet`
    == Risks ==
    | Risk ID | Risk description | Likelihood | Mitigating action | Owner | Review date | RAG |
    | R1 | Loss of funding | 3 | Bid for more | Chair | May 2019 | Red |
    | R2 | Data breach | 2 | Encrypt laptops | DPO | June 2019 | Amber |`,
  "a list of jobs without dates, its statuses no statuses": sheet`
    | Task | Requested by | Due | Status |
    | New printer | Ana | week one | Building A |
    | Fix the door | Ben | week one | Building B |
    | Repaint | Cy | week two | Building A |
    | Rewire | Di | week two | Building C |`,
};

it.each(Object.entries(MUCH_LIKE))("%s is read, and what is odd is said", (_, { workbook }) => {
  const reading = readPlan(workbook);
  if (reading.kind !== "plan") throw new Error("It should be read.");
  expect(reading.plan.doubts).not.toEqual([]);
});
