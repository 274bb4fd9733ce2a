import { sheet } from "../../support/drawn-sheet";
import { lostWords } from "../../support/plan-coverage";
import { outlineOf, planOf } from "../../support/plan-outline";

// Tables pasted from Word, a PDF or an e-mail: what was one cell comes as several rows, and rows come out of place.

describe("pasted from Word", () => {
  it("a row for each bullet: the bullets are the action's measures", () => {
    const drawn = sheet`
      | Ref | Action | Lead Officer | Timescale | Measure of success | RAG |
      | 1.1 | Train the workforce | Training Manager | May 2019 | • Courses are full | Green |
      | | | | | • Staff say they are confident | |
      | | | | | • Audit shows better practice | |
      | 1.2 | Tell parents | Head of Schools | July 2019 | • Letter sent | Amber |
      | | | | | • Evening held | |`;
    const plan = planOf(drawn);
    expect(outlineOf(plan)).toEqual([
      "#",
      "1.1. Train the workforce <Training Manager>",
      "> May 2019 [Courses are full; Staff say they are confident; Audit shows better practice] {Green}",
      "1.2. Tell parents <Head of Schools>",
      "> July 2019 [Letter sent; Evening held] {Amber}",
    ]);
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });

  it("a row for each line: the lines are one cell again", () => {
    const drawn = sheet`
      | Ref | Action | Lead Officer | Timescale | Measure of success | RAG |
      | 1.1 | Map the community engagement work that is | Community | May 2019 – | • Clear picture of | Green |
      | | already under way across the | Engagement | March 2020 | activity across the | |
      | | partnership. | Co-ordinator | | partnership. | |
      | 1.2 | Publish the pathway on the | MASH Manager | July 2019 | • Pathway published. | Amber |
      | | website. | | | | |`;
    const plan = planOf(drawn);
    expect(outlineOf(plan)).toEqual([
      "#",
      "1.1. Map the community engagement work that is already under way across the partnership. <Community Engagement Co-ordinator>",
      "> May 2019 – March 2020 [Clear picture of activity across the partnership.] {Green}",
      "1.2. Publish the pathway on the website. <MASH Manager>",
      "> July 2019 [Pathway published.] {Amber}",
    ]);
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });

  it("a row one column to the left, and one whose date went among the refs", () => {
    const drawn = sheet`
      | Ref | Action | Lead Officer | Timescale | Measure of success | RAG |
      | 1.1 | Agree the protocol with health | Designated Nurse | 30.06.2017 | • Protocol agreed | Green |
      | | | 30.09.2017 | • Protocol in use in all settings | | |
      | 31.12.2017 | | | • Audit of the protocol done | | |
      | 1.2 | Brief the board | Chair | 31.07.2017 | • Briefing held | White |`;
    expect(outlineOf(planOf(drawn))).toEqual([
      "#",
      "1.1. Agree the protocol with health <Designated Nurse>",
      "> 30.06.2017 [Protocol agreed] {Green}",
      "> 30.09.2017 [Protocol in use in all settings]",
      "> 31.12.2017 [Audit of the protocol done]",
      "1.2. Brief the board <Chair>",
      "> 31.07.2017 [Briefing held] {White}",
    ]);
  });

  it("a page without its column of refs, its header repeated, and the rest of an action alone under it", () => {
    const drawn = sheet`
      | Ref | Action | Lead Officer | Timescale | Measure of success |
      | 1.1 | Write the strategy, considering the views of young people | LSCB Manager | May 2019 | Strategy written. |
      | 1.2 | Consult on the strategy with schools, | LSCB Manager | June 2019 | Views gathered. |
      | | Action | Lead Officer | Timescale | Measure of success |
      | | colleges and families. | | | |
      | | Launch the strategy. | Chair | July 2019 | Launch held. |`;
    const plan = planOf(drawn);
    expect(outlineOf(plan)).toEqual([
      "#",
      "1.1. Write the strategy, considering the views of young people <LSCB Manager>",
      "> May 2019 [Strategy written.]",
      "1.2. Consult on the strategy with schools, colleges and families. <LSCB Manager>",
      "> June 2019 [Views gathered.]",
      "Launch the strategy. <Chair>",
      "> July 2019 [Launch held.]",
    ]);
    expect(lostWords(plan, drawn.workbook)).toEqual([]);
  });

  it("the grade at the end of the measure, and months as Excel has dates", () => {
    const drawn = sheet`
      | Ref | Action | Lead Officer | Timescale | Measure of success |
      | 1.1 | Recruit two young advisers | Participation Lead | date(2017-07-01,"mmm-yy") | Two advisers in post. Grade: White |
      | 1.2 | Hold a conference | Board Manager | date(2018-02-01,"mmm-yy") | 100 attend. Grade: Green |`;
    expect(outlineOf(planOf(drawn))).toEqual([
      "#",
      "1.1. Recruit two young advisers <Participation Lead>",
      "> Jul-17 [Two advisers in post.] {White}",
      "1.2. Hold a conference <Board Manager>",
      "> Feb-18 [100 attend.] {Green}",
    ]);
  });

  it("a note among the objectives is no objective", () => {
    const drawn = sheet`
      | Objective | What are we going to do? | When | Who is responsible? |
      | Disabled children are safe. | Review the procedures. | March 2019 | Procedures Group |
      | Further action may be added when the audit is reported. | Run a spotlight event. | Sept 2018 | Training Group |`;
    const plan = planOf(drawn);
    expect(outlineOf(plan)).toEqual([
      "#",
      "Review the procedures. (Disabled children are safe.) <Procedures Group>",
      "> March 2019",
      "Run a spotlight event. (Disabled children are safe.) <Training Group>",
      "> Sept 2018",
    ]);
    expect(plan.unplaced.map(({ text }) => text)).toEqual(["Further action may be added when the audit is reported."]);
  });
});
