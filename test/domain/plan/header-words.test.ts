import { readFileSync } from "node:fs";
import path from "node:path";
import { isCombined, readHeader } from "../../../src/domain/plan/header-words";
import { headerPeriod } from "../../../src/domain/plan/header-period";

const SAMPLE = JSON.parse(readFileSync(path.resolve(__dirname, "../../workbooks/gold/header-names.json"), "utf8")) as {
  header: string;
  field: string;
}[];

/** The sample's labels in the plan's words; every other label is an extra. */
const FIELD: Readonly<Record<string, string>> = {
  ref: "ref",
  action: "action",
  lead: "lead",
  due: "timescale",
  revised_due: "timescale",
  measure: "measure",
  rag: "rag",
  status: "rag",
  progress: "commentary",
  evidence: "evidence",
};
/** An objective, a priority and an unknown heading are all kept as they are. */
const asField = (role: string | undefined): string => (role === undefined || role === "objective" || role === "priority" ? "extra" : role);

describe("the sample of headings", () => {
  const read = SAMPLE.map(({ header, field }) => ({ header, want: FIELD[field] ?? "extra", got: asField(readHeader(header)?.role) }));

  it("is read right for at least 90 %", () => {
    expect(SAMPLE.length).toBeGreaterThan(70);
    expect(read.filter(({ want, got }) => want === got).length / read.length).toBeGreaterThanOrEqual(0.9);
  });

  it("is never taken for another field than the labelled one", () => {
    expect(read.filter(({ want, got }) => want !== got && got !== "extra")).toEqual([]);
  });
});

/** Further headings of plans, logs and trackers, by the field they head; an objective, a priority or an unknown one is an extra. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  ref: ["S/N", "UID", "Action Ref.", "Ref / No.", "Recommendation number", "Unique ID", "Sr. No."],
  extra: [
    "UPRN",
    "Progress %",
    "Report Date",
    "Audit report date",
    "Date of issue",
    "Date identified",
    "Date logged",
    "Date opened",
    "Completed date",
    "Completion date (actual)",
    "Date reported to Board",
    "Date due for review",
    "RAG trend",
    "RAG last quarter",
    "Review by",
    "Next review",
    "Date agreed",
    "Date of review",
    "Action type",
    "Action category",
    "Risk if not delivered",
    "Cost (£)",
    "Link to other plans",
    "Governance",
    "Reporting to",
    "Funding source",
    "Agency",
    "Partner agencies",
    "Supporting officers",
    "Finding",
    "Rationale",
    "Issue identified",
    "Priority level",
    "Source of action",
    "Days overdue",
    "Date added to plan",
    "Date completed",
    "Actual completion date",
    "Approved by",
    "Signed off by",
    "Previous RAG",
    "Update due",
    "Date of update",
    "Contact number",
    "Email of lead",
    "Ward",
    "Completion %",
    "Action completed date",
    "RAG date",
    "Number of actions",
    "Outcome of action",
    "Who benefits?",
    "What is the issue?",
    "Why is it important?",
    "Where are we now?",
    "Start date",
    "Timescale rationale",
    "Review frequency",
    "Monitoring group",
    "Cabinet portfolio",
    "Equality impact",
    "Impact if not done",
    "Impact score",
    "Consultees",
    "Date closed",
    "Closed by",
    "Last updated by",
    "Action raised by",
    "Date action raised",
    "Version",
  ],
  action: [
    "What do we need to do to get there?",
    "Improvement action",
    "Action Taken / Planned",
    "Actions taken or to be taken",
    "How we will do it",
    "Action/Task",
    "Key actions and milestones",
    "Actions required to address issue",
    "Required actions (SMART)",
    "Agreed multi-agency action",
    "Steps to be taken",
    "Planned activity",
    "How will we do this?",
    "Intervention",
    "Action to be taken by the Trust",
    "What needs to happen next?",
    "Delivery actions",
  ],
  lead: [
    "Lead Agency / Officer",
    "Lead and partners",
    "Led by",
    "Accountability",
    "Responsible Officer/ Agency",
    "Who is leading?",
    "Accountable Lead",
    "By Whom?",
    "Named person",
    "Lead Director",
    "Action by",
    "Person responsible for implementation",
    "Delivery lead",
    "Owner / Team",
    "Nominated lead",
    "Key personnel",
    "Staff responsible",
  ],
  timescale: [
    "Target completion",
    "Agreed target date",
    "Agreed completion date",
    "Agreed timescale",
    "Target month",
    "Quarter due",
    "Completion target",
    "To be completed by (date)",
    "Date for completion",
    "Timescale for completion",
    "Implementation date",
    "Target timescale",
    "End date",
    "Deadline for action",
    "Start / End",
    "Due Date (DD/MM/YY)",
    "When will this be done?",
    "Milestone dates",
    "Revised target date",
    "Anticipated completion date",
  ],
  measure: [
    "Impact sought",
    "Outcome required",
    "What impact do we want?",
    "What will have improved?",
    "How will we evidence impact?",
    "Success criteria / impact",
    "What will be different?",
    "Outcome measures",
    "How will success be measured?",
    "Expected impact on children",
    "KPI / measure",
    "Impact – how will we know?",
    "What good looks like",
    "Monitoring and measures",
    "Intended outcome for adults",
    "Success looks like",
    "Measurable outcome",
    "Difference we want to make",
    "Target",
    "Evidence required",
  ],
  rag: [
    "Action complete?",
    "RAG Rating (R/A/G)",
    "Current RAG status",
    "BRAG status",
    "Progress (RAG)",
    "Delivery status",
    "Action status",
    "Completed? Y/N",
    "On track?",
    "Traffic light",
    "RAG on completion",
    "RAGB",
  ],
  commentary: [
    "What progress have we made?",
    "How are we doing?",
    "Reason for RAG",
    "Reason for delay",
    "Issues / mitigation",
    "Exceptions",
    "Partner update",
    "Progress to date",
    "Update on progress",
    "Latest update",
    "Comments / Actions taken",
    "Progress made / next steps",
    "Exception commentary",
    "Quarter 2 update",
    "Board update",
    "Lead's comments",
    "Action taken to date",
  ],
  evidence: [
    "What impact have we had?",
    "Impact evidenced",
    "Evidence of completion",
    "Supporting evidence",
    "How do we know? (Evidence)",
    "Assurance evidence",
    "Evidence and impact",
    "Evidenced by",
    "What difference has this made?",
  ],
};

describe.each(Object.entries(FURTHER))("headings of the %s", (field, headings) => {
  it.each(headings)("%s", (heading) => expect(asField(readHeader(heading)?.role)).toBe(field));
});

describe("a heading", () => {
  it.each([
    ["Lead\nOfficer", "lead"],
    ["LEAD OFFICER(S):", "lead"],
    ["Who’s responsible?", "lead"],
    ["By when?", "timescale"],
    ["Target completion date", "timescale"],
    ["How will we know we’ve made a difference?", "measure"],
    ["What will success look like", "measure"],
    ["RAG rating (select from drop down menu), commentary and evidence of impact", "rag"],
    ["BRAG", "rag"],
    ["Progress / Comments", "commentary"],
    ["Action No.", "ref"],
    ["#", "ref"],
    ["Agreed actions", "action"],
    ["What do we need to do?", "action"],
    ["Strategic objective", "objective"],
    ["Priority area", "priority"],
    ["Resources required", "extra"],
    ["Date completed", "extra"],
    ["Original target date", "extra"],
  ])("%p holds the %s", (heading, role) => expect(readHeader(heading)?.role).toBe(role));

  it.each(["Outcome", "Banana", "", "???", "x".repeat(300), `${"very ".repeat(40)}long`])("%p says nothing", (heading) =>
    expect(readHeader(heading)).toBeNull(),
  );

  it("may promise rating, commentary and evidence in one column", () => {
    expect(isCombined("RAG rating, commentary and evidence")).toBe(true);
    expect(isCombined("Progress / RAG")).toBe(true);
    expect(isCombined("Progress rating")).toBe(false);
    expect(isCombined("RAG rating")).toBe(false);
    expect(isCombined("Commentary")).toBe(false);
  });
});

describe("the period a heading names", () => {
  it.each([
    ["RAG Q1", "RAG Q2"],
    ["Progress at June 2018", "Progress at Sept 2018"],
    ["Dec 2018 RAG", "March 2019 RAG"],
    ["Q4 2018/19", "Q1 2019/20"],
    ["RAG Nov", "RAG Feb"],
    ["2018", "2019"],
    ["Sept 19 rating", "June 20 rating"],
    ["Q4 19/20 progress", "Q1 20/21 progress"],
    ["RAG March 2019", "RAG April 2019"],
    ["4th Qtr 2018", "1st Qtr 2019"],
    ["RAG 2018", "RAG 2019"],
    ["December", "January"],
  ])("%p comes before %p", (earlier, later) => expect(headerPeriod(earlier)!).toBeLessThan(headerPeriod(later)!));

  it("is none in other words", () => expect(headerPeriod("RAG rating")).toBeNull());
});
