import { reportOn } from "../../src/app/check-workbook";
import { fixesFor } from "../../src/app/choose-fixes";
import { listFindings, type ListedFinding } from "../../src/app/list-findings";
import { readInstead, timescaleChoices } from "../../src/app/settle-timescale";
import { dayOf, ukDay } from "../../src/domain/calendar/day";
import { cellKey } from "../../src/domain/grid/grid";
import { sheet, type Drawn } from "../support/drawn-sheet";

const DRAWN = sheet`
  | Action plan 2019/20 |
  | Ref | Action | Lead | Timescale | RAG rating |
  | 1.1 | Map the work of all partners | Chair | By 03/04/2019 (JB) | White |
  | 1.2 | Train the staff of the front door | Chair | 05/06/2019 | White |
  | 1.3 | Tell parents what has changed | Chair | Q2 2019 | White |
  | 1.4 | Publish the pathway | Chair | May 2019 | Amber |
  | 1.5 | Agree who signs | Chair | when agreed | White |
  | 1.6 | Review the audit | Chair | December 2019 – May 2019 | White |`;
const REPORT = reportOn(DRAWN.workbook, { asOf: dayOf(2019, 12, 1)! });
const found = (rule: string, ref: string, report = REPORT): ListedFinding => {
  const listed = listFindings(report).find(({ finding }) => finding.rule === rule && finding.ref === ref);
  if (!listed)
    throw new Error(
      `There is no ${rule} at ${ref}: ${listFindings(report)
        .map(({ finding }) => `${finding.rule} ${finding.ref}`)
        .join(", ")}`,
    );
  return listed;
};
const choicesOf = (rule: string, ref: string, report = REPORT) => timescaleChoices(report, found(rule, ref, report))!;

describe("what can be chosen about a timescale", () => {
  it("is each reading, written out in its cell", () => {
    const { inCell, cell } = choicesOf("timescale-ambiguous", "1.1");
    expect(cell).toEqual({ at: { sheet: "Plan", row: 2, column: 3 }, text: "By 03/04/2019 (JB)" });
    expect(inCell).toEqual([
      {
        words: "3 April 2019",
        becomes: "By 3 April 2019 (JB)",
        edit: { at: { sheet: "Plan", row: 2, column: 3 }, was: "By 03/04/2019 (JB)", becomes: "By 3 April 2019 (JB)" },
      },
      expect.objectContaining({ words: "4 March 2019", becomes: "By 4 March 2019 (JB)" }),
    ]);
  });

  it("is each setting of the plan that decides, with what it makes of this timescale and of others", () => {
    const said = ({ inPlan }: ReturnType<typeof choicesOf>) => inPlan.map(({ setting, due, others }) => [setting, ukDay(due), others]);
    expect(said(choicesOf("timescale-ambiguous", "1.1"))).toEqual([
      [{ dayFirst: true }, "3 April 2019", 1],
      [{ dayFirst: false }, "4 March 2019", 1],
    ]);
    expect(said(choicesOf("timescale-ambiguous", "1.3"))).toEqual([
      [{ yearConvention: "financial" }, "30 September 2019", 0],
      [{ yearConvention: "calendar" }, "30 June 2019", 0],
    ]);
  });

  it("keeps its word: with the setting kept, the finding is gone and the timescale reads so", () => {
    for (const { setting, due } of choicesOf("timescale-ambiguous", "1.1").inPlan) {
      const plan = { ...REPORT.kept.kept.plan, ...setting };
      const after = reportOn({ ...DRAWN.workbook, kept: { version: 1, plan, rules: {}, accepted: [] } }, { asOf: dayOf(2019, 12, 1)! });
      expect(after.findings.filter(({ rule, ref }) => rule === "timescale-ambiguous" && ref !== "1.3")).toEqual([]);
      expect(after.plan?.priorities[0]?.actions[0]?.milestones[0]?.reading?.due).toBe(due);
    }
  });

  it("is what a month means where days are counted from it, and nothing more where it reads one way", () => {
    const { inCell, inPlan } = choicesOf("rag-past-due", "1.4");
    expect(inCell).toEqual([]);
    expect(inPlan.map(({ setting, due }) => [setting, ukDay(due)])).toEqual([[{ monthDue: "first day" }, "1 May 2019"]]);
    expect(choicesOf("timescale-reversed", "1.6")).toMatchObject({ inCell: [], inPlan: [], cell: { text: "December 2019 – May 2019" } });
  });

  it("is nothing for a finding that rests on no date", () => {
    const listed = listFindings(REPORT).find(({ finding }) => !finding.rule.startsWith("timescale-") && finding.rule !== "rag-past-due");
    expect(listed && timescaleChoices(REPORT, { ...listed, timescale: null, stated: null })).toBeNull();
  });
});

describe("another text in place of a timescale", () => {
  it("is read as it is typed, and changed only where it says something else", () => {
    const listed = found("timescale-unclear", "1.5");
    const typed = readInstead(REPORT, listed, "when agreed, by 30 June 2020");
    expect(typed?.reading.due).toBe(dayOf(2020, 6, 30));
    expect(typed?.edit).toEqual({ at: { sheet: "Plan", row: 6, column: 3 }, was: "when agreed", becomes: "when agreed, by 30 June 2020" });
    expect(readInstead(REPORT, listed, "when agreed")?.edit).toBeNull();
    expect(readInstead(REPORT, listed, "  ")?.edit).toBeNull();
  });
});

describe("a cell that cannot simply be written", () => {
  const twice: Drawn = sheet`
    | Action plan 2019/20 |
    | Ref | Action | Lead | Timescale |
    | 1.1 | Map the work of all partners | Chair | 03/04/2019 |`;
  const report = reportOn(twice.workbook, { asOf: dayOf(2019, 12, 1)! });
  const listed = found("timescale-ambiguous", "1.1", report);

  it.each<[string, Partial<NonNullable<ListedFinding["stated"]>>]>([
    ["stands in several cells", { also: [{ sheet: "Plan", row: 3, column: 3 }] }],
    ["holds the words twice", { raw: "03/04/2019 and 03/04/2019" }],
    ["does not hold the words as they were read", { raw: "03 /04/2019" }],
  ])("offers no writing where it %s", (_, differs) => {
    const choices = timescaleChoices(report, { ...listed, stated: { ...listed.stated!, ...differs } });
    expect(choices).toMatchObject({ inCell: [], cell: null });
    expect(readInstead(report, { ...listed, stated: { ...listed.stated!, ...differs } }, "3 April 2019")).toBeNull();
  });

  it("offers no writing where a formula makes the text", () => {
    const grids = twice.workbook.grids.map((grid) => ({ ...grid, formulas: new Map([[cellKey(2, 3), "=A1"]]) }));
    const withFormula = { ...report, workbook: { ...report.workbook, grids } };
    expect(timescaleChoices(withFormula, listed)?.cell).toBeNull();
  });

  it("keeps what else the cell says", () => {
    const stated = { ...listed.stated!, raw: "• 03/04/2019 • agreed by all" };
    expect(timescaleChoices(report, { ...listed, stated })?.inCell[0]?.edit).toMatchObject({
      was: "• 03/04/2019 • agreed by all",
      becomes: "• 3 April 2019 • agreed by all",
    });
  });
});

describe("a choice, as a fix", () => {
  it("is one edit of the finding, until its cell holds something else", () => {
    const all = listFindings(REPORT);
    const listed = found("rag-past-due", "1.4");
    const { edit } = readInstead(REPORT, listed, "May 2020")!;
    const chosen = fixesFor(all, { kind: "chosen", key: listed.key, edit: edit! });
    expect(chosen.plan.edits).toEqual([edit]);
    // The finding points at the rating; what changes is the timescale's cell.
    expect(chosen.findings.map(({ cell }) => cell)).toEqual(["D6"]);
    expect(fixesFor(all, { kind: "chosen", key: listed.key, edit: { ...edit!, was: "June 2019" } }).findings).toEqual([]);
  });
});
