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
  ])("%p comes before %p", (earlier, later) => expect(headerPeriod(earlier)!).toBeLessThan(headerPeriod(later)!));

  it("is none in other words", () => expect(headerPeriod("RAG rating")).toBeNull());
});
