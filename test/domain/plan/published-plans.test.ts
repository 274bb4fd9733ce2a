import { lostWords } from "../../support/plan-coverage";
import { sheet, type Drawn } from "../../support/drawn-sheet";
import { duesOf, outlineOfFields, planOf } from "../../support/plan-outline";

// Plans laid out as boards, councils, dioceses and trusts have published theirs, in the form a page of a document takes in a workbook: headings
// above the first table, page numbers and titles between, rows torn by a page's end. Each with what a person reads from the drawing.

interface PublishedPlan {
  readonly title?: string;
  /** Due days in order, null for none. */
  readonly dues?: string;
  /** What is print: "(continued)". */
  readonly print?: readonly string[];
  readonly drawn: Drawn;
  readonly outline: readonly string[];
}

const PLANS: Readonly<Record<string, PublishedPlan>> = {
  "themes by words, two headings for actions, a measure over the page": {
    title: "LSCB Strategic Business Plan – 2014-5:",
    drawn: sheet`
      == Table 1 ==
      | LSCB Strategic Business Plan – 2014-5: | < | < | < | < | < |
      | This plan refers to the LSCB activity for 2014-5 and will be reviewed regularly at the LSCB and Business Committee. This is a working draft and can be amended as agreed by the LSCB when reviewed. | < | < | < | < | < |
      | LSCB Priority Theme One: Effective safeguarding response to Child Sexual Exploitation and Children who go Missing (link to CSE and Missing strategy and action plan 2014) | < | < | < | < | < |
      | How will the LSCB do this? | What will it do? | Responsible lead/ group | By when | What is desired outcome | What will impact be and how measured |
      | Challenge agencies to respond effectively to CSE | Embed recommendations from LSCB CSE audit | CSE Implementation group | September 2014 | Co-ordinated multi-agency response | Evidence of embedding through monitoring of CSE action plan |
      | ^ | Implement CSE strategy and action plan | CSE Implementation group | As per strategy and action plan | Co-ordinated multi-agency response | Through monitoring of CSE action plan and |
      | | | | | | 1 |
      | How will the LSCB do this? | What will it do? | Responsible lead/ group | By when | What is desired outcome | What will impact be and how measured |
      | | | | | | its impact measures |
      | Support agencies and staff to develop an effective response | Commission and communicate training on CSE | CSE Implementation group/ Training and Dev sub. | March 2015 as per training strategy | Confident competent workforce | Through training evaluation |
      | ^ | Publish the CSE pages of the website | LSCB Manager | September 2014 (website permitting) | Better informed workforce | Workforce confidence improved |
      | ^ | Hear the voice of the child in all audits | QEG. | December 2014 | Better informed LSCB | Improved responses |
      | LSCB Priority Theme Two: Early Help is effective | < | < | < | < | < |
      | How will the LSCB do this? | What will it do? | Responsible lead/ group | By when | What is desired outcome | What will impact be and how measured |
      | Scrutinise the early help offer | Receive the early help dataset at each meeting | QEG | Quarterly | LSCB knows how effective early help is | Number of CAFs |
      | ^ | Audit step down to early help | QEG | Jan 2015 | Families do not return | Re-referral rate falls |
      | | | | | | 2 |`,
    outline: [
      "# One Effective safeguarding response to Child Sexual Exploitation and Children who go Missing (link to CSE and Missing strategy and action plan 2014)",
      "Embed recommendations from LSCB CSE audit (Challenge agencies to respond effectively to CSE) <CSE Implementation group>",
      "> September 2014 [Co-ordinated multi-agency response]",
      "Implement CSE strategy and action plan (Challenge agencies to respond effectively to CSE) <CSE Implementation group>",
      "> As per strategy and action plan [Co-ordinated multi-agency response]",
      "Commission and communicate training on CSE (Support agencies and staff to develop an effective response) <CSE Implementation group/ Training and Dev sub.>",
      "> March 2015 as per training strategy [Confident competent workforce]",
      "Publish the CSE pages of the website (Support agencies and staff to develop an effective response) <LSCB Manager>",
      "> September 2014 (website permitting) [Better informed workforce]",
      "Hear the voice of the child in all audits (Support agencies and staff to develop an effective response) <QEG.>",
      "> December 2014 [Better informed LSCB]",
      "# Two Early Help is effective",
      "Receive the early help dataset at each meeting (Scrutinise the early help offer) <QEG>",
      "> Quarterly [LSCB knows how effective early help is]",
      "Audit step down to early help (Scrutinise the early help offer) <QEG>",
      "> Jan 2015 [Families do not return]",
    ],
    dues: "2014-09-30 null 2015-03-31 2014-09-30 2014-12-31 2015-03-31 2015-01-31",
  },
  "an appendix, no heading over the refs, a row torn in four columns": {
    title: "PAN COUNTY CHILD SEXUAL EXPLOITATION / MISSING CHILDREN ACTION PLAN – 2014 - 2015",
    drawn: sheet`
      == Table 1 ==
      | | | | | | | Appendix 3 |
      | PAN COUNTY CHILD SEXUAL EXPLOITATION / MISSING CHILDREN ACTION PLAN – 2014 - 2015 | < | < | < | < | < | < |
      | | DEVELOPMENTAL OBJECTIVE | ACTION(s) REQUIRED | EXPECTED OUTCOME | WHEN | LEAD | PROGRESS at MARCH 2014 |
      | 1. | To collate and monitor CSE/Missing Children data in order to inform service delivery and commissioning. | Regular exporting and analysis of Missing Children data.⏎Further develop local dataset and needs profile. | Improved identification and effective interventions. | March 2015 | Jo Allen⏎Jean Hill⏎Gita Dalal | March 2014 – common missing children dataset finalised and quarterly reporting in place.⏎CSE problem profile needs finalising. |
      | 2. | To monitor the effectiveness of Policy and Procedures so that responses improve the | Revise policy and procedure to incorporate new statutory guidance on missing children.⏎Ensure Police safe and | Effective multi-agency responses which reduce the risk | March 2015. | Gerry Moss⏎Kim Drew | March 2014. Individual multi-agency meetings in place for identified cases. Return home interviews available, although |
      | | | | | | | 1 |
      | | DEVELOPMENTAL OBJECTIVE | ACTION(s) REQUIRED | EXPECTED OUTCOME | WHEN | LEAD | PROGRESS at MARCH 2014 |
      | | safety of young people. | well checks are routinely carried out. | of harm. | | | take up is variable. |
      | 3. | To ensure that staff are trained. | Deliver the CSE training pathway. | Staff know the signs of CSE. | June 2014 then ongoing | LSCB Training Officers | Two courses run in January 2014. |
      | 4. | To disrupt perpetrators. | Map hotspots and known perpetrators each quarter. | Fewer repeat locations. | From Sept 2014 | DCI Public Protection | |`,
    outline: [
      "#",
      "1. Regular exporting and analysis of Missing Children data. / Further develop local dataset and needs profile. (To collate and monitor CSE/Missing Children data in order to inform service delivery and commissioning.) <Jo Allen / Jean Hill / Gita Dalal>",
      "> March 2015 [Improved identification and effective interventions.] !March 2014 – common missing children dataset finalised and quarterly reporting in place. / CSE problem profile needs finalising.",
      "2. Revise policy and procedure to incorporate new statutory guidance on missing children. / Ensure Police safe and well checks are routinely carried out. (To monitor the effectiveness of Policy and Procedures so that responses improve the safety of young people.) <Gerry Moss / Kim Drew>",
      "> March 2015. [Effective multi-agency responses which reduce the risk of harm.] !March 2014. Individual multi-agency meetings in place for identified cases. Return home interviews available, although take up is variable.",
      "3. Deliver the CSE training pathway. (To ensure that staff are trained.) <LSCB Training Officers>",
      "> June 2014 then ongoing [Staff know the signs of CSE.] !Two courses run in January 2014.",
      "4. Map hotspots and known perpetrators each quarter. (To disrupt perpetrators.) <DCI Public Protection>",
      "> From Sept 2014 [Fewer repeat locations.]",
    ],
    dues: "2015-03-31 2015-03-31 null null",
  },
  "objectives and a strategic lead above the first table, capitals for ratings": {
    title: "XLSCB BUSINESS PLAN – ACTIONS, TIMESCALES, OUTCOMES AND RAG RATINGS",
    drawn: sheet`
      == Sheet1 ==
      | XLSCB BUSINESS PLAN – ACTIONS, TIMESCALES, OUTCOMES AND RAG RATINGS | < | < | < | < |
      | PRIORITY 1a Early Help and Prevention | < | < | < | < |
      | Strategic Lead from XLSCB Executive: Nan Barker/Gill Kent (BHFT) Chair of Quality and Performance Sub Group | < | < | < | < |
      | OBJECTIVES:⏎XLSCB to take a robust role in the implementation of the Early Intervention Strategy.⏎To improve the effectiveness of universal services. | < | < | < | < |
      | Specific Actions | Timescale/ Target | Lead | Output/Outcome measurement | RAG rating |
      | 1. To ensure that the Early Intervention Strategy addresses safeguarding priorities. | Strategy agreed and in place by April 2012 | Chair of XLSCB | Strategy agreed and in place by April 2012.⏎(Agreement secured at joint meeting on 11th April 2012) | GREEN |
      | 2. Support the implementation of the Early Response Hub. Allocation of Munro training monies to support multi-agency training. | Training programme to run across financial year 2012/13 | Pan-Berkshire Training Sub-Group and Early Intervention Sub Group of Children's Partnership | Target number of staff across each agency?⏎Evaluation of staff understanding/operational effectiveness | AMBER |
      | | | 1 | | |
      | 3. Support the implementation of the Referral Hub co-ordinated by the Police. | Evaluation of Hub to be received in June/July 2012⏎Review of Hub operation completed by September 2012 | Jim Reed | An evaluation report | RED |
      | PRIORITY 1b Domestic abuse | < | < | < | < |
      | Strategic Lead from XLSCB Executive: Supt Ray Howe | < | < | < | < |
      | OBJECTIVES:⏎To reduce repeat incidents. | < | < | < | < |
      | Specific Actions | Timescale/ Target | Lead | Output/Outcome measurement | RAG rating |
      | 1. Review the MARAC protocol. | By December 2012 | DA Co-ordinator | Protocol signed by all agencies | GREEN |
      | 2. Train all designated leads in DASH. | Ongoing through 2012/13 | Training Sub-Group | 80% trained | |
      | | | 2 | | |`,
    outline: [
      "# 1a Early Help and Prevention",
      "~ Strategic Lead from XLSCB Executive: Nan Barker/Gill Kent (BHFT) Chair of Quality and Performance Sub Group",
      "~ OBJECTIVES: XLSCB to take a robust role in the implementation of the Early Intervention Strategy.\nTo improve the effectiveness of universal services.",
      "1. To ensure that the Early Intervention Strategy addresses safeguarding priorities. <Chair of XLSCB>",
      "> Strategy agreed and in place by April 2012 [Strategy agreed and in place by April 2012.; (Agreement secured at joint meeting on 11th April 2012)] {Green}",
      "2. Support the implementation of the Early Response Hub. Allocation of Munro training monies to support multi-agency training. <Pan-Berkshire Training Sub-Group and Early Intervention Sub Group of Children's Partnership>",
      "> Training programme to run across financial year 2012/13 [Target number of staff across each agency?; Evaluation of staff understanding/operational effectiveness] {Amber}",
      "3. Support the implementation of the Referral Hub co-ordinated by the Police. <Jim Reed>",
      "> Evaluation of Hub to be received in June/July 2012 / Review of Hub operation completed by September 2012 [An evaluation report] {Red}",
      "# 1b Domestic abuse",
      "~ Strategic Lead from XLSCB Executive: Supt Ray Howe",
      "~ OBJECTIVES: To reduce repeat incidents.",
      "1. Review the MARAC protocol. <DA Co-ordinator>",
      "> By December 2012 [Protocol signed by all agencies] {Green}",
      "2. Train all designated leads in DASH. <Training Sub-Group>",
      "> Ongoing through 2012/13 [80% trained]",
    ],
    dues: "2012-04-30 2013-03-31 2012-09-30 2012-12-31 null",
  },
  "ticks under Achieved and On target, a footer over a repeated heading": {
    title: "BEST VALUE REVIEW Safeguarding IMPROVEMENT PLAN – REVIEW TEMPLATE",
    drawn: sheet`
      == Page 1 ==
      | Children’s Services Directorate | | | | | | |
      | BEST VALUE REVIEW Safeguarding IMPROVEMENT PLAN – REVIEW TEMPLATE | < | < | < | < | < | < |
      | Report prepared by: Kay Rowe Principal Manager Safeguarding | < | < | < | < | < | < |
      | Key: TR = Term of reference WS = Work stream for the review | < | < | < | < | < | < |
      | SHORT TERM TARGETS (Achievable within 6 months ie, by June 2006). | < | < | < | < | < | < |
      | | Recommendation | Responsible Officer | Update on progress | Achieved (tick) | On Target to Achieve (tick) | Give expected new achievement date |
      | 2 (i) | For Council strategic plans to reflect more explicitly the safeguarding of children.⏎TR: 2, 5, 6. WS: 1 (pages 29-45) | Directors of Services | Agreed in principle by Directors’ Team 13th January. | | ✓ | |
      | 2 (ii) | Establish a safeguarding lead within each of the Council directorates.⏎TR: 2, 5. WS: 1 (pages 29-45) | Directors of Services | Agreed by Directors’ Team on 13th January. | ✓ | | |
      | 2 (iii) | Identify a central unit within Children’s Services to co-ordinate safeguarding.⏎TR: 2, 6. WS: 3 (pages 70-95) | Director of Children’s Services | The Safeguarding Children Unit will take the lead. | ✓ | | |
      | BVR Safeguarding - Improvement Plan Review/update template.2.12.05 | < | < | < | < | < | 2 |
      | | Recommendation | Responsible Officer | Update on progress | Achieved (tick) | On Target to Achieve (tick) | Give expected new achievement date |
      | 4 (i) | Arrange a development day for potential LSCB members.⏎TR: 5 | Chair of ACPC | Venue to be found. | | | October 2006 |
      | MEDIUM TERM TARGETS (Achievable within 12 months ie, by December 2006). | < | < | < | < | < | < |
      | | Recommendation | Responsible Officer | Update on progress | Achieved (tick) | On Target to Achieve (tick) | Give expected new achievement date |
      | 5 (i) | Develop a training strategy for all staff.⏎TR: 7 | Training Manager | Draft in circulation. | | ✓ | |
      | 5 (ii) | Review the out of hours service.⏎TR: 3 | Operational Manager | Delayed by restructure. | | | March 2007 |`,
    outline: [
      "# SHORT TERM TARGETS (Achievable within 6 months ie, by June 2006).",
      "2 (i). For Council strategic plans to reflect more explicitly the safeguarding of children. / TR: 2, 5, 6. WS: 1 (pages 29-45) <Directors of Services>",
      "> {On Target to Achieve} !Agreed in principle by Directors’ Team 13th January.",
      "2 (ii). Establish a safeguarding lead within each of the Council directorates. / TR: 2, 5. WS: 1 (pages 29-45) <Directors of Services>",
      "> {Achieved} !Agreed by Directors’ Team on 13th January.",
      "2 (iii). Identify a central unit within Children’s Services to co-ordinate safeguarding. / TR: 2, 6. WS: 3 (pages 70-95) <Director of Children’s Services>",
      "> {Achieved} !The Safeguarding Children Unit will take the lead.",
      "4 (i). Arrange a development day for potential LSCB members. / TR: 5 <Chair of ACPC>",
      "> October 2006 !Venue to be found.",
      "# MEDIUM TERM TARGETS (Achievable within 12 months ie, by December 2006).",
      "5 (i). Develop a training strategy for all staff. / TR: 7 <Training Manager>",
      "> {On Target to Achieve} !Draft in circulation.",
      "5 (ii). Review the out of hours service. / TR: 3 <Operational Manager>",
      "> March 2007 !Delayed by restructure.",
    ],
  },
  "work streams, measures called measurement of progress": {
    title: "Safeguarding Adults Board Business plan progress report 2010 /11",
    drawn: sheet`
      == Document ==
      | Safeguarding Adults Board Business plan progress report 2010 /11 | < | < | < | < | < |
      | |
      | Priority Work Stream 1 – Embedding principles and good practice through leadership | < | < | < | < | < |
      | Overall Outcome: Safeguarding adults principles and practice are embedded at every level in partner agencies. | < | < | < | < | < |
      | What we are going to do | Lead person | By when | Measurement of progress to be used | Outcomes⏎1 – For public⏎2 – For professionals / organisations | Progress / achievement |
      | Gain senior non-executive involvement from the County Council and Primary Care Trust | Jen Stone⏎Jan Wood⏎+ lead for each agency | September 2009 | Senior non executive representative to be member of Safeguarding Board | 1 – An appropriately resourced and joined up service⏎2 – Top level leadership | The Delivery Board now includes non executive lead members. |
      | Priority Work Stream 2 – Quality and Performance | < | < | < | < | < |
      | Overall Outcome: Quality and performance monitoring is used to improve safeguarding services. | < | < | < | < | < |
      | What we are going to do | Lead person | By when | Measurement of progress to be used | Outcomes⏎1 – For public⏎2 – For professionals / organisations | Progress / achievement |
      | Develop quality monitoring process for compliance with standards, policy and guidance by all partners | Paul Grim,⏎Ann Riley⏎+ lead for each agency | January 2010 | Agreement by all partners on quality standards | 1 - Information available on safeguarding practice quality⏎2 – As above. Also able to | Standards agreed and in use. |
      | | | | | | Page 2 |
      | | | | | show quality evaluation to regulatory bodies | |
      | Use quality and service user experience information to improve practice | Paul Grim | March 2011 and then annually | Annual report to the Board | 1 – Services improve⏎2 – As above | Survey designed; 40 replies so far. |`,
    outline: [
      "# 1 Embedding principles and good practice through leadership",
      "~ Overall Outcome: Safeguarding adults principles and practice are embedded at every level in partner agencies.",
      "Gain senior non-executive involvement from the County Council and Primary Care Trust <Jen Stone / Jan Wood / + lead for each agency>",
      "> September 2009 [Senior non executive representative to be member of Safeguarding Board] !The Delivery Board now includes non executive lead members.",
      "# 2 Quality and Performance",
      "~ Overall Outcome: Quality and performance monitoring is used to improve safeguarding services.",
      "Develop quality monitoring process for compliance with standards, policy and guidance by all partners <Paul Grim, / Ann Riley / + lead for each agency>",
      "> January 2010 [Agreement by all partners on quality standards] !Standards agreed and in use.",
      "Use quality and service user experience information to improve practice <Paul Grim>",
      "> March 2011 and then annually [Annual report to the Board] !Survey designed; 40 replies so far.",
    ],
    dues: "2009-09-30 2010-01-31 2011-03-31",
  },
  "milestones in merged rows, the title again on the second page": {
    title: "CORPORATE PARENTING ACTION PLAN 2012-2015",
    drawn: sheet`
      == Table 1 ==
      | CORPORATE PARENTING ACTION PLAN 2012-2015 | < | < | < | < | < | < |
      | Section 1: ELECTED MEMBERS AND CHIEF EXECUTIVES COMMITMENTS | < | < | < | < | < | < |
      | Ref | Action | Measure | Milestones | Timescale | RAG | Lead Officer(S) |
      | 1.1 | Ensure effective leadership to promote improved outcomes of young people who are LAC/CL. | % increase in outcome indicators | Delivery of Corporate Parenting Training to Elected Members | Oct 12 | G | Chief Executive⏎Elected Members⏎Kay Dean, SC&WB |
      | ^ | ^ | ^ | Establish a LAC Champions Board of Elected Members/Chief Officers | Dec 12 | G | ^ |
      | ^ | ^ | ^ | Approval of LAC as a priority group in the Single Outcome Agreement 2013-14 | April 13 | A | ^ |
      | 1.2 | Continue to secure apprenticeships for young people who are LAC/CL within OCE. | % LAC in positive post school destinations | Evaluate the experience of post holders at the end of placement | April 13 | A | Chief Executive⏎Nat Clark, SC&WB |
      | | | | | | | 1 |
      | CORPORATE PARENTING ACTION PLAN 2012-2015 | < | < | < | < | < | < |
      | Section 2: CORPORATE GOVERNANCE COMMITMENTS | < | < | < | < | < | < |
      | Ref | Action | Measure | Milestones | Timescale | RAG | Lead Officer(S) |
      | 2.1 | Mainstream the support for LAC/CL internships. | % staff who are aware of their CP duties | Amend EHRIA to include LAC/CL in special consideration category | Sept 12 | R | Nat Clark, SC&WB |
      | ^ | ^ | ^ | Identify a lead officer to support recruitment | Mar 2013 | A | ^ |
      | 2.2 | Ensure all children in residential units have access to ICT. | Number of units with broadband | Establish a Corporate Parenting Budget from within existing resources | Mar 2013 | | Head of Finance |`,
    outline: [
      "# 1 ELECTED MEMBERS AND CHIEF EXECUTIVES COMMITMENTS",
      "1.1. Ensure effective leadership to promote improved outcomes of young people who are LAC/CL. <Chief Executive / Elected Members / Kay Dean, SC&WB>",
      "> Oct 12 [% increase in outcome indicators] {Green}",
      "> Dec 12 {Green}",
      "> April 13 {Amber}",
      "1.2. Continue to secure apprenticeships for young people who are LAC/CL within OCE. <Chief Executive / Nat Clark, SC&WB>",
      "> April 13 [% LAC in positive post school destinations] {Amber}",
      "# 2 CORPORATE GOVERNANCE COMMITMENTS",
      "2.1. Mainstream the support for LAC/CL internships. <Nat Clark, SC&WB>",
      "> Sept 12 [% staff who are aware of their CP duties] {Red}",
      "> Mar 2013 {Amber}",
      "2.2. Ensure all children in residential units have access to ICT. <Head of Finance>",
      "> Mar 2013 [Number of units with broadband]",
    ],
    dues: "2012-10-31 2012-12-31 2013-04-30 2013-04-30 2012-09-30 2013-03-31 2013-03-31",
  },
  "pledges whose words stand in the row below": {
    title: "Corporate Parenting Strategy action plan 2025 to 2028",
    drawn: sheet`
      == Action plan ==
      | Corporate Parenting Strategy action plan 2025 to 2028 | | | | |
      | The Corporate Parenting Strategy commits to 10 pledges that outline how we, as Corporate Parents, will support Children Looked After and Care Leavers. | | | | |
      | Pledge 1 | | | | |
      | We promise to support you in the same way as if you were our own child | | | | |
      | Action | Responsible officer | Timeline | Link to other action plans or strategy initiatives | Expected outcome |
      | Review all care plans with every discipline involved | Team Manager: Life Chances | September 2025 | Not applicable | Comprehensive care plans with multi-disciplinary input. |
      | Offer foster carers cultural training | Virtual School and Team Manager: Family Placement | September 2025 | Not applicable | Foster carers are equipped to provide sensitive care. |
      | Pledge 2 | | | | |
      | We promise to listen to your wishes | | | | |
      | Action | Responsible officer | Timeline | Link to other action plans or strategy initiatives | Expected outcome |
      | Recruit two members to the children in care council | Child Participation Officer | January 2026 and ongoing | Participation Strategy 2024 to 2027 | Children shape services. |
      | Report the survey to the panel | Head of Service | Annually by March | Not applicable | The panel hears from children. |`,
    outline: [
      "# 1 We promise to support you in the same way as if you were our own child",
      "Review all care plans with every discipline involved <Team Manager: Life Chances>",
      "> September 2025 [Comprehensive care plans with multi-disciplinary input.]",
      "Offer foster carers cultural training <Virtual School and Team Manager: Family Placement>",
      "> September 2025 [Foster carers are equipped to provide sensitive care.]",
      "# 2 We promise to listen to your wishes",
      "Recruit two members to the children in care council <Child Participation Officer>",
      "> January 2026 and ongoing [Children shape services.]",
      "Report the survey to the panel <Head of Service>",
      "> Annually by March [The panel hears from children.]",
    ],
  },
  "refs in brackets before the actions, merged recommendations": {
    title: "Youth Offending Services - Improvement Action Plan",
    drawn: sheet`
      == Plan ==
      | Youth Offending Services - Improvement Action Plan | < | < | < | < | < |
      | In response to the Short Quality Screening (SQS) of youth offending work 12th-14th November 2012 by HM Inspectorate of Probation | < | < | < | < | < |
      | Ref No | AREA REQUIRING IMPROVEMENT (Recommendations) | Action Required | Planned⏎Completion Date | Lead Officer / Agency | Progress against agreed action and impact monitoring |
      | 1 | Timeliness of initial assessments (ASSET). Completion required within 20 working days for Referral Orders. | (1a) Raise performance from 78% (inspection findings) to 98% completion of ASSET. | March 2013 | Operations Managers (SF), (CD) | Action completed.⏎The current target of 98% needs to be reviewed.⏎Update (July 2013)⏎53 assessments completed of which 45 on time (84.9%). |
      | ^ | ^ | (1b) Weekly information system reports to managers detailing ASSET due times. | January 2013 | YOS Information Officer | Reports in place. |
      | ^ | ^ | (1c) Address underperformance of completion of ASSET in supervision and record in | March 2013 | Operations Managers | Supervision notes |
      | | | | | | Page 1 of 2 |
      | Ref No | AREA REQUIRING IMPROVEMENT (Recommendations) | Action Required | Planned⏎Completion Date | Lead Officer / Agency | Progress against agreed action and impact monitoring |
      | | | supervision notes. | | | audited in June 2013. |
      | 2 | Quality of risk of serious harm assessments. | (2a) Train all case managers in assessing risk. | Feb-April 2013 | YOS Manager / Training Officer | Training delivered February 2013. |
      | ^ | ^ | (2b) Quality assure a sample each month. | From April 2013 and monthly thereafter | Operations Managers | Ten cases a month are looked at. |
      | | | | | | Page 2 of 2 |`,
    outline: [
      "#",
      "1a. Raise performance from 78% (inspection findings) to 98% completion of ASSET. <Operations Managers (SF), (CD)>",
      "> March 2013 !Action completed. / The current target of 98% needs to be reviewed. / Update (July 2013) / 53 assessments completed of which 45 on time (84.9%).",
      "1b. Weekly information system reports to managers detailing ASSET due times. <YOS Information Officer>",
      "> January 2013 !Reports in place.",
      "1c. Address underperformance of completion of ASSET in supervision and record in supervision notes. <Operations Managers>",
      "> March 2013 !Supervision notes audited in June 2013.",
      "2a. Train all case managers in assessing risk. <YOS Manager / Training Officer>",
      "> Feb-April 2013 !Training delivered February 2013.",
      "2b. Quality assure a sample each month. <Operations Managers>",
      "> From April 2013 and monthly thereafter !Ten cases a month are looked at.",
    ],
  },
  "progress in words of status": {
    title: "Promoting a Safer Church Action Plan 2018",
    drawn: sheet`
      == Page 1 ==
      | Promoting a Safer Church Action Plan 2018 | | | | |
      | Introduction | | | | |
      | This document should be read in conjunction with the national action plan (2017). It contains the priorities for the Diocesan Safeguarding function for the coming year and will be monitored at each DSAP meeting. | < | < | < | < |
      | Strategic Objective 1: Training: Provide Safeguarding Learning and Development at all levels of the organisation | < | < | < | < |
      | Action Required | Lead | Timescale | Quarterly Progress | Comments |
      | Write forward plan of training to roll out new National Training Modules. | DSA/Assistant DSA | As they are released. | Not started | National development of S5 to be accelerated. |
      | Refresh the training web page and advertise the January - March training programme | Assistant DSA/ Safeguarding Administrator | January 2018 | Completed | |
      | Ensure all new clergy have had a safeguarding induction | Safeguarding Team | As required | In Progress | |
      | Plan and deliver a parish safeguarding officer’s thank you day | Safeguarding Team | Autumn 2018 | In progress | Date to be agreed with the Bishop. |
      | When resources allow develop support for survivors | DSA | When resources allow | | |
      | | | | | 2 |
      | Strategic Objective 2: Policy: Adopt the House of Bishops’ guidance | < | < | < | < |
      | Action Required | Lead | Timescale | Quarterly Progress | Comments |
      | Publish the parish handbook | Assistant DSA | End of March 2018 | Completed | Launched 20 March. |
      | All parishes to adopt the policy at their APCM | Archdeacons | By end of APCM season - May 2018 | In Progress | 61% so far |`,
    outline: [
      "# 1 Training: Provide Safeguarding Learning and Development at all levels of the organisation",
      "Write forward plan of training to roll out new National Training Modules. <DSA/Assistant DSA>",
      "> As they are released. {Not started} !National development of S5 to be accelerated.",
      "Refresh the training web page and advertise the January - March training programme <Assistant DSA/ Safeguarding Administrator>",
      "> January 2018 {Completed}",
      "Ensure all new clergy have had a safeguarding induction <Safeguarding Team>",
      "> As required {In Progress}",
      "Plan and deliver a parish safeguarding officer’s thank you day <Safeguarding Team>",
      "> Autumn 2018 {In Progress} !Date to be agreed with the Bishop.",
      "When resources allow develop support for survivors <DSA>",
      "> When resources allow",
      "# 2 Policy: Adopt the House of Bishops’ guidance",
      "Publish the parish handbook <Assistant DSA>",
      "> End of March 2018 {Completed} !Launched 20 March.",
      "All parishes to adopt the policy at their APCM <Archdeacons>",
      "> By end of APCM season - May 2018 {In Progress} !61% so far",
    ],
    dues: "null 2018-01-31 null 2018-11-30 null 2018-03-31 2018-05-31",
  },
  "lead and timescale in one column": {
    title: "MALAP Update – CQC Review - Action Plan LAC",
    drawn: sheet`
      == Table 1 ==
      | MALAP Update – CQC Review - Action Plan LAC | < | < | < | < | Appendix 2 |
      | Recommendation for: Teesmouth CCG and North Teesmouth NHS Foundation Trust, in partnership with the local authority should: | < | < | < | < | < |
      | Recommendation | Action | Lead/Timescale | Outcome | Assurance Process | Progress |
      | 4.1 Ensure that all children who become looked after receive their initial health assessment within statutory timescales. | Performance framework to be developed to ensure ongoing monitoring of statutory timescales. | Clinical Director Paediatrics⏎End April 2014 | All children will have their health needs identified within 20 working days. | NTHFT Monthly Audit | Key performance indicators agreed and collated on monthly basis. |
      | ^ | Agree escalation process to be instigated when consent is not received. | CYP Manager⏎End April 2014 | Social workers will ensure that consent is gained. | Monthly Audit | Meeting held and escalation process agreed. |
      | ^ | Identify community paediatrician to be Lead for Looked After Children | Clinical Director Paediatrics⏎End May 2014 | There will be an identified paediatrician. | Paediatrician will be in post | Lead Paediatrician confirmed. |
      | 4.2 Ensure that care leavers have a copy of their health history. | Design the health passport with young people. | Senior Nurse LAC⏎September 2014 | Care leavers know their health history. | Audit of passports issued | Draft out for comment. |`,
    outline: [
      "#",
      "Performance framework to be developed to ensure ongoing monitoring of statutory timescales. <Clinical Director Paediatrics>",
      "> End April 2014 [All children will have their health needs identified within 20 working days.] !Key performance indicators agreed and collated on monthly basis.",
      "Agree escalation process to be instigated when consent is not received. <CYP Manager>",
      "> End April 2014 [Social workers will ensure that consent is gained.] !Meeting held and escalation process agreed.",
      "Identify community paediatrician to be Lead for Looked After Children <Clinical Director Paediatrics>",
      "> End May 2014 [There will be an identified paediatrician.] !Lead Paediatrician confirmed.",
      "Design the health passport with young people. <Senior Nurse LAC>",
      "> September 2014 [Care leavers know their health history.] !Draft out for comment.",
    ],
    dues: "2014-04-30 2014-04-30 2014-05-31 2014-09-30",
  },
  "objectives by number over their words, broken over two rows": {
    title: "Domestic Abuse Strategy – 2013/2014 delivery plan",
    drawn: sheet`
      == Delivery plan ==
      | Domestic Abuse Strategy – 2013/2014 delivery plan | | | | |
      | |
      | Objective 1: | | | | |
      | Communication - to ensure domestic abuse is communicated as a key priority | | | | |
      | Activity | Outcome | Lead agency | Timescale | Update |
      | • Deliver the White Ribbon campaign | Residents know where to get help | Community Safety Team | Nov/Dec 2013 | Posters printed |
      | • Refresh web pages⏎• Publish easy read leaflets | Improved access to information | Communications⏎Women’s Domestic Abuse Helpline | Q2 | Pages live |
      | Objective 2: | | | | |
      | Prevention - to reduce the prevalence of domestic abuse through early | | | | |
      | identification | | | | |
      | Activity | Outcome | Lead agency | Timescale | Update |
      | • Train 200 GPs and practice staff in IRIS | More referrals from GPs | Public Health | by end of Q4 | 120 trained |
      | • Review the MARAC referral form | Higher quality referrals | GMP | Sept 13 | |`,
    outline: [
      "# 1 Communication - to ensure domestic abuse is communicated as a key priority",
      "Deliver the White Ribbon campaign <Community Safety Team>",
      "> Nov/Dec 2013 [Residents know where to get help] !Posters printed",
      "Refresh web pages / Publish easy read leaflets <Communications / Women’s Domestic Abuse Helpline>",
      "> Q2 [Improved access to information] !Pages live",
      "# 2 Prevention - to reduce the prevalence of domestic abuse through early identification",
      "Train 200 GPs and practice staff in IRIS <Public Health>",
      "> by end of Q4 [More referrals from GPs] !120 trained",
      "Review the MARAC referral form <GMP>",
      "> Sept 13 [Higher quality referrals]",
    ],
    dues: "2013-12-31 2013-09-30 2014-03-31 2013-09-30",
  },
  "a marking between torn rows, the key under the plan": {
    title: "Multi-agency Child Sexual Exploitation Strategy Action Plan 2014/15",
    drawn: sheet`
      == Table 1 ==
      | This document has been classified as: Protect | | | | | |
      | Multi-agency Child Sexual Exploitation Strategy Action Plan 2014/15 | < | < | < | < | < |
      | Priority 1: Prevention | < | < | < | < | < |
      | Objective | Action | Lead | Timescale | Outcome | RAG |
      | Raise awareness | Run a campaign in licensed premises and taxi firms with posters and | Licensing Manager | June 2014 | Licensees know how to report | Green |
      | This document has been classified as: Protect | | | | | |
      | | training for door staff | | | concerns about young people | |
      | | Deliver Chelsea’s Choice in all secondary schools | Education Safeguarding Officer | By end of autumn term 2014 | Pupils recognise grooming | Amber |
      | Priority 2: Protection | < | < | < | < | < |
      | Identify victims early | Introduce the risk assessment tool | MSET Co-ordinator | Immediate | Every referral is risk assessed | Green |
      | This document has been classified as: Protect | | | | | |
      | | Hold monthly MSET meetings | DCI Crime | Monthly from April 2014 | Children at high risk are discussed | Green |
      | RAG: Red – not on track; Amber – some delay; Green – on track or complete | < | < | < | < | < |`,
    outline: [
      "# 1 Prevention",
      "Run a campaign in licensed premises and taxi firms with posters and training for door staff (Raise awareness) <Licensing Manager>",
      "> June 2014 [Licensees know how to report concerns about young people] {Green}",
      "Deliver Chelsea’s Choice in all secondary schools (Raise awareness) <Education Safeguarding Officer>",
      "> By end of autumn term 2014 [Pupils recognise grooming] {Amber}",
      "# 2 Protection",
      "Introduce the risk assessment tool (Identify victims early) <MSET Co-ordinator>",
      "> Immediate [Every referral is risk assessed] {Green}",
      "Hold monthly MSET meetings (Identify victims early) <DCI Crime>",
      "> Monthly from April 2014 [Children at high risk are discussed] {Green}",
    ],
  },
  "what and how, abbreviations above, a page number between merged rows": {
    title: "Business Plan 2018 - 2020",
    drawn: sheet`
      == Sheet1 ==
      | Safeguarding Adults Board | | | | | |
      | Business Plan 2018 - 2020 | | | | | |
      | Ratified by Safeguarding Adults Board: March 2018 | | | | | |
      | BBO | Board Business Office | | | | |
      | Q & P | Quality and Performance Subgroup | | | | |
      | SAT | Safeguarding Adults Team | | | | |
      | Strategic Priority 1 – Empowerment | < | < | < | < | < |
      | What will we do? | How will we do it? | Who? | When? | What difference will it make? | Progress |
      | Hear the voice of adults | Ask adults what outcomes they want at the start of each enquiry | SAT | By Oct 2018 | Adults feel in control | Question added to the form |
      | ^ | Report outcomes met to the Board | Q & P | Quarterly | The Board knows what works | First report in July 2018 |
      | | | | | | Page 5 of 9 |
      | Make information easy to find | Refresh the website with easy read pages | BBO | December 2018 | More self referrals | |
      | Strategic Priority 2 – Prevention | < | < | < | < | < |
      | What will we do? | How will we do it? | Who? | When? | What difference will it make? | Progress |
      | Learn from reviews | Publish a seven minute briefing after each SAR | SAR subgroup | Within 4 weeks of publication | Practice changes | |
      | ^ | Hold an annual learning event | BBO and Training Subgroup | March 2019 and March 2020 | Practitioners know the learning | |`,
    outline: [
      "# 1 Empowerment",
      "Ask adults what outcomes they want at the start of each enquiry (Hear the voice of adults) <SAT>",
      "> By Oct 2018 [Adults feel in control] !Question added to the form",
      "Report outcomes met to the Board (Hear the voice of adults) <Q & P>",
      "> Quarterly [The Board knows what works] !First report in July 2018",
      "Refresh the website with easy read pages (Make information easy to find) <BBO>",
      "> December 2018 [More self referrals]",
      "# 2 Prevention",
      "Publish a seven minute briefing after each SAR (Learn from reviews) <SAR subgroup>",
      "> Within 4 weeks of publication [Practice changes]",
      "Hold an annual learning event (Learn from reviews) <BBO and Training Subgroup>",
      "> March 2019 and March 2020 [Practitioners know the learning]",
    ],
  },
  "every line of every cell a row of its own": {
    title: "Safeguarding Children Board Business Plan 2013-2014",
    drawn: sheet`
      == Page 9 ==
      | Safeguarding Children Board Business Plan 2013-2014 | | | | | |
      | DEVELOPMENT AREA 1: Improving the experience of children when they are supported | < | < | < | < | < |
      | No. | Action | Lead | Timescale | Success measure | Progress |
      | 1.1 | Audit the quality of CAFs | Head of Early | September | 80% of CAFs are | Audit done in |
      | | and report to the Board | Help | 2013 | good or better | August. |
      | 1.2 | Ask families about their | QA Manager | December | Families feel | 20 families |
      | | experience of child | | 2013 | listened to | asked so far. |
      | | protection conferences | | | | |
      | 1.3 | Review the threshold | LSCB Manager | March 2014 | Referrals are | |
      | | document | | | appropriate | |
      | DEVELOPMENT AREA 2: Improving multi-agency case work | < | < | < | < | < |
      | 2.1 | Train core group members | Training Officer | Ongoing | Core groups meet | 4 courses |
      | | in SMART planning | | | every six weeks | held. |`,
    outline: [
      "# 1 Improving the experience of children when they are supported",
      "1.1. Audit the quality of CAFs and report to the Board <Head of Early Help>",
      "> September 2013 [80% of CAFs are good or better] !Audit done in August.",
      "1.2. Ask families about their experience of child protection conferences <QA Manager>",
      "> December 2013 [Families feel listened to] !20 families asked so far.",
      "1.3. Review the threshold document <LSCB Manager>",
      "> March 2014 [Referrals are appropriate]",
      "# 2 Improving multi-agency case work",
      "2.1. Train core group members in SMART planning <Training Officer>",
      "> Ongoing [Core groups meet every six weeks] !4 courses held.",
    ],
  },
  "rating and progress in one, outcome and evidence in another": {
    title: "Safeguarding Adults Board Work Plan 2013 to 2015",
    drawn: sheet`
      == Work plan ==
      | Safeguarding Adults Board Work Plan 2013 to 2015 | < | < | < | < |
      | Strategic Objective One: | < | < | < | < |
      | People at risk are able to protect themselves from abuse and neglect | < | < | < | < |
      | Key Task | Lead Person/Agency | Target Date | Outcome / Evidence | Progress & RAG |
      | 1.1 Develop a multi-agency prevention strategy | Safeguarding Manager, Wakeford Council | September 2013 | Strategy adopted by the Board | GREEN – Strategy agreed 12 September 2013. |
      | 1.2 Publicise how to report concerns to people who do not speak English | Communications Sub Group | March 2014 | Leaflets in five languages | AMBER – Three languages done; Polish and Urdu to follow. |
      | | | | | 7 |
      | Strategic Objective Two: | < | < | < | < |
      | Agencies work together to safeguard people | < | < | < | < |
      | Key Task | Lead Person/Agency | Target Date | Outcome / Evidence | Progress & RAG |
      | 2.1 Agree an information sharing protocol | Det. Supt. Public Protection, Police | Dec 2013 (revised to April 2014) | Protocol signed by all | RED – Awaiting signature of the Trust. |
      | 2.2 Hold an annual conference | Board Manager | Annually in November | 150 people attend | GREEN |`,
    outline: [
      "# One People at risk are able to protect themselves from abuse and neglect",
      "1.1. Develop a multi-agency prevention strategy <Safeguarding Manager, Wakeford Council>",
      "> September 2013 [Strategy adopted by the Board] {Green} !Strategy agreed 12 September 2013.",
      "1.2. Publicise how to report concerns to people who do not speak English <Communications Sub Group>",
      "> March 2014 [Leaflets in five languages] {Amber} !Three languages done; Polish and Urdu to follow.",
      "# Two Agencies work together to safeguard people",
      "2.1. Agree an information sharing protocol <Det. Supt. Public Protection, Police>",
      "> Dec 2013 (revised to April 2014) [Protocol signed by all] {Red} !Awaiting signature of the Trust.",
      "2.2. Hold an annual conference <Board Manager>",
      "> Annually in November [150 people attend] {Green}",
    ],
  },
  "a marking on every page, recommendations as bars": {
    title: "Serious Case Review – Child J – Action Plan",
    drawn: sheet`
      == Table 1 ==
      | OFFICIAL - SENSITIVE | | | | | |
      | Serious Case Review – Child J – Action Plan | < | < | < | < | < |
      | RECOMMENDATION 1 The LSCB should assure itself that pre-birth assessments are timely | < | < | < | < | < |
      | Key Actions | Lead | By When | Evidence | Outcome | Status |
      | i. Revise the pre-birth protocol | Named Midwife | 31.10.14 | Protocol on website | Agencies know when to refer | Complete |
      | ii. Audit 20 pre-birth assessments | LSCB QA Officer | 28.02.15 | Audit report to QA group | Assessments start by 20 weeks | On track |
      | OFFICIAL - SENSITIVE | | | | | |
      | RECOMMENDATION 2 GPs should be invited to all strategy meetings | < | < | < | < | < |
      | Key Actions | Lead | By When | Evidence | Outcome | Status |
      | i. Add GPs to the invitation list | MASH Manager | 30.09.14 | Minutes of meetings | GPs contribute | Complete |
      | ii. Pilot telephone conferencing with | Designated Doctor/ CCG | 31.01.15 | Report on the | GPs can take part | Overdue |
      | three practices | Named GP | | pilot to CCG Board | from surgery | |`,
    outline: [
      "# 1 The LSCB should assure itself that pre-birth assessments are timely",
      "i. Revise the pre-birth protocol <Named Midwife>",
      "> 31.10.14 [Agencies know when to refer] {Complete} =Protocol on website",
      "ii. Audit 20 pre-birth assessments <LSCB QA Officer>",
      "> 28.02.15 [Assessments start by 20 weeks] {On track} =Audit report to QA group",
      "# 2 GPs should be invited to all strategy meetings",
      "i. Add GPs to the invitation list <MASH Manager>",
      "> 30.09.14 [GPs contribute] {Complete} =Minutes of meetings",
      "ii. Pilot telephone conferencing with three practices <Designated Doctor/ CCG Named GP>",
      "> 31.01.15 [GPs can take part from surgery] {Overdue} =Report on the pilot to CCG Board",
    ],
  },
  "every line a row, and no refs": {
    title: "Neglect Strategy Action Plan 2016-17",
    drawn: sheet`
      == Page 3 ==
      | Neglect Strategy Action Plan 2016-17 | | | | |
      | Action | By whom | By when | Outcome | Update |
      | Launch the neglect toolkit at | Head of | June 2016 | Practitioners | Launched |
      | the conference | Safeguarding | | use the toolkit | 14 June. |
      | Train 200 staff in the Graded | LSCB Trainer | March | Neglect is seen | 85 trained |
      | care profile | | 2017 | earlier | so far. |
      | Audit cases of long standing | QA Group | Dec 2016 | Plans end drift | |
      | neglect | | | and delay | |
      | Report to the Board | Chair | Quarterly | | Two reports. |`,
    outline: [
      "#",
      "Launch the neglect toolkit at the conference <Head of Safeguarding>",
      "> June 2016 [Practitioners use the toolkit] !Launched 14 June.",
      "Train 200 staff in the Graded care profile <LSCB Trainer>",
      "> March 2017 [Neglect is seen earlier] !85 trained so far.",
      "Audit cases of long standing neglect <QA Group>",
      "> Dec 2016 [Plans end drift and delay]",
      "Report to the Board <Chair>",
      "> Quarterly !Two reports.",
    ],
  },
  "a priority that goes on over the page, a row torn with it": {
    title: "LSCB Business Plan 2015 – 2017",
    print: ["Table 1!A7: continued"],
    drawn: sheet`
      == Table 1 ==
      | LSCB Business Plan 2015 – 2017 | < | < | < | < | < |
      | Ref | Action | Lead Officer | Timescale and milestones | Success measure | RAG / commentary / evidence |
      | PRIORITY 1: Child sexual exploitation | < | < | < | < | < |
      | 1.1 | Agree a screening tool with all agencies | CSE Lead | May 2015 | • Tool in use | GREEN⏎Tool launched 12 May.⏎Evidence: 40 screenings a month. |
      | 1.2 | Map hotspots each quarter and share the map with | Police Analyst | Quarterly | • Map shared | Amber: two maps made, next due March. |
      | Page 3 of 9 | < | < | < | < | < |
      | PRIORITY 1: Child sexual exploitation (continued) | < | < | < | < | < |
      | Ref | Action | Lead Officer | Timescale and milestones | Success measure | RAG / commentary / evidence |
      | | licensing and schools | | | • Disruption visits made | |
      | 1.3 | Train hotel staff | Licensing | December 2015 | • 90% of hotels | RED |
      | PRIORITY 2: Neglect | < | < | < | < | < |
      | 2.1 | Launch the neglect strategy | LSCB Manager | Sept 2015 | • Launch held | Rating: Green. Held 9 Sept with 120 people. |
      | 2.2 | Audit neglect cases | QA Group | Feb 2016 / Feb 2017 | • Audit report | |
      | RAG key | < | < | < | < | < |
      | Red | Not started or off track | < | < | < | < |
      | Amber | Some delay | < | < | < | < |
      | Green | On track or complete | < | < | < | < |`,
    outline: [
      "# 1 Child sexual exploitation",
      "1.1. Agree a screening tool with all agencies <CSE Lead>",
      "> May 2015 [Tool in use] {Green} !Tool launched 12 May. / Evidence: 40 screenings a month.",
      "1.2. Map hotspots each quarter and share the map with licensing and schools <Police Analyst>",
      "> Quarterly [Map shared; Disruption visits made] {Amber} !two maps made, next due March.",
      "1.3. Train hotel staff <Licensing>",
      "> December 2015 [90% of hotels] {Red}",
      "# 2 Neglect",
      "2.1. Launch the neglect strategy <LSCB Manager>",
      "> Sept 2015 [Launch held] {Green} !Held 9 Sept with 120 people.",
      "2.2. Audit neglect cases <QA Group>",
      "> Feb 2016 / Feb 2017 [Audit report]",
    ],
    dues: "2015-05-31 2017-12-31 2015-12-31 2015-09-30 2017-02-28",
  },
  "a column of priorities that goes on": {
    title: "Safeguarding Adults Delivery Plan 2021/22",
    print: ["Sheet1!A5: cont"],
    drawn: sheet`
      == Sheet1 ==
      | Safeguarding Adults Delivery Plan 2021/22 | < | < | < | < | < |
      | Priority | What we will do | Lead | By when | How will we know | Q2 update |
      | 1. Self neglect and hoarding | Write a hoarding protocol with Fire and Housing | Fire Safety Manager | Sep-21 | Protocol signed | Drafted |
      | ^ | Train 60 practitioners | Training Sub Group | Mar-22 | Evaluation shows confidence | 24 trained |
      | 1. Self neglect and hoarding (cont.) | Share two case studies | SAR Sub Group | Q4 | Read by 500 staff | |
      | 2. Transitional safeguarding | Agree a pathway for 16 to 25s | Joint Commissioner | End of Q3 21/22 | Pathway live | Scoped |
      | | Report numbers to the Board | Performance Lead | Six monthly | Board sees the trend | First report in November |`,
    outline: [
      "# 1 Self neglect and hoarding",
      "Write a hoarding protocol with Fire and Housing <Fire Safety Manager>",
      "> Sep-21 [Protocol signed] !Drafted",
      "Train 60 practitioners <Training Sub Group>",
      "> Mar-22 [Evaluation shows confidence] !24 trained",
      "Share two case studies <SAR Sub Group>",
      "> Q4 [Read by 500 staff]",
      "# 2 Transitional safeguarding",
      "Agree a pathway for 16 to 25s <Joint Commissioner>",
      "> End of Q3 21/22 [Pathway live] !Scoped",
      "Report numbers to the Board <Performance Lead>",
      "> Six monthly [Board sees the trend] !First report in November",
    ],
    dues: "2021-09-30 2022-03-31 2022-03-31 2021-12-31 2022-03-31",
  },
  "a page a sheet, themes by letter": {
    title: "Children’s Safeguarding Assurance Partnership – Multi-agency Improvement Plan",
    drawn: sheet`
      == Page 1 ==
      | | Children’s Safeguarding Assurance Partnership – Multi-agency Improvement Plan | | | | |
      | | Improvement theme A – Front door | | | | |
      | Ref. | Improvement action | Owner | Target date | RAG | Progress update (February 2022) |
      | A1 | Multi-agency audit of contacts each month | Head of MASH | 30/09/2021 | B | Complete – six audits held. |
      | A2 | Agree a single consent form | Designated Nurse | 31/01/2022 | A | Form with legal services; agreed date now 31 March. |
      | | CSAP Improvement Plan v4.2 | | | | Page 1 of 2 |
      == Page 2 ==
      | | Children’s Safeguarding Assurance Partnership – Multi-agency Improvement Plan | | | | |
      | | Improvement theme B – Child in need | | | | |
      | Ref. | Improvement action | Owner | Target date | RAG | Progress update (February 2022) |
      | B1 | Chronologies on every file | Team Managers | 31/12/2021 | R | 48% of files. Extra admin from March. |
      | B2 | Launch family group conferences | FGC Manager | 30/04/2022 | G | Two staff in post. |
      | | CSAP Improvement Plan v4.2 | | | | Page 2 of 2 |
      | | B = complete, G = on track, A = at risk, R = off track | | | | |`,
    outline: [
      "# A Front door",
      "A1. Multi-agency audit of contacts each month <Head of MASH>",
      "> 30/09/2021 {B} !Complete – six audits held.",
      "A2. Agree a single consent form <Designated Nurse>",
      "> 31/01/2022 {A} !Form with legal services; agreed date now 31 March.",
      "# B Child in need",
      "B1. Chronologies on every file <Team Managers>",
      "> 31/12/2021 {R} !48% of files. Extra admin from March.",
      "B2. Launch family group conferences <FGC Manager>",
      "> 30/04/2022 {G} !Two staff in post.",
    ],
    dues: "2021-09-30 2022-01-31 2021-12-31 2022-04-30",
  },
};

describe.each(Object.entries(PLANS))("%s", (_, { title, dues, print = [], drawn, outline }) => {
  it("is read", () => {
    const plan = planOf(drawn);
    expect(outlineOfFields(plan)).toEqual(outline);
    expect(lostWords(plan, drawn.workbook)).toEqual(print);
    if (title !== undefined) expect(plan.title?.text).toBe(title);
    if (dues !== undefined)
      expect(
        duesOf(plan)
          .map((due) => due ?? "null")
          .join(" "),
      ).toBe(dues);
  });
});
