import { planJson } from "../../../src/app/plan-json";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { sheet, type Drawn } from "../../support/drawn-sheet";

interface Printed {
  readonly priorities: readonly {
    readonly actions: readonly {
      readonly text: string;
      readonly objective: string | null;
      readonly lead: string | null;
      readonly milestones: readonly { readonly timescale: string | null; readonly measures: readonly string[] }[];
    }[];
  }[];
}
const read = ({ workbook }: Drawn) =>
  (planJson(readPlan(workbook), "plan.xlsx").plan as unknown as Printed).priorities.flatMap(({ actions }) => actions);

describe("what a page break cut", () => {
  it("is joined when the rest of an action stands alone in a row", () => {
    const actions = read(sheet`
      | Action | Lead | Timescale | Measure |
      | Draft the plan for the | Ana Hart | May 2019 | A plan. |
      | coming year. | | | |
      | Publish it. | Ben Cole | June 2019 | A paper. |`);
    expect(actions.map(({ text }) => text)).toEqual(["Draft the plan for the coming year.", "Publish it."]);
  });

  it("is joined when only its last line went into the next row", () => {
    const actions = read(sheet`
      | Objective | Action | Timescale | Lead | Measure |
      | Children are heard and | Ask the children's views on the new | July 2018 | Chair | Views considered by |
      | understood | arrangements.⏎Make the case for a school's group. | March 2019 | Office | the Board in May.⏎Group agreed. |`);
    expect(actions.map(({ text, objective }) => [text, objective])).toEqual([
      ["Ask the children's views on the new arrangements.", "Children are heard and understood"],
      ["Make the case for a school's group.", "Children are heard and understood"],
    ]);
    expect(actions.map(({ milestones }) => milestones[0]?.measures)).toEqual([
      ["Views considered by the Board in May."],
      ["Group agreed."],
    ]);
  });

  it("leaves alone measures that merely begin small", () => {
    const actions = read(sheet`
      | Ref | Action | Lead | Timescale | Measure |
      | 1 | Train staff | Ana | May 2019 | staff trained |
      | | | | June 2019 | e-safety week held |
      | 2 | Tell parents | Ben | July 2019 | letter sent |`);
    expect(actions.map(({ milestones }) => milestones.map(({ measures }) => measures))).toEqual([
      [["staff trained"], ["e-safety week held"]],
      [["letter sent"]],
    ]);
  });

  it("leaves alone an action that follows a finished one", () => {
    const actions = read(sheet`
      | Action | Lead | Timescale |
      | Draft it. | Ana | May 2019 |
      | e-safety: hold a week. | Ben | June 2019 |`);
    expect(actions).toHaveLength(2);
  });
});

describe("several actions in one row", () => {
  it("are told apart by as many timescales", () => {
    const actions = read(sheet`
      | What are we going to do? | When | Who is responsible? | How will we measure progress? |
      | Develop a plan.⏎Implement the plan. | Jan 2019⏎Sept 2019 | Chair | Plan agreed.⏎Plan in place. |
      | Hold a meeting.⏎Write it up. | May 2019 | Ana⏎Ben | Held. |`);
    expect(actions.map(({ text, lead, milestones }) => [text, lead, milestones[0]?.timescale, milestones[0]?.measures])).toEqual([
      ["Develop a plan.", "Chair", "Jan 2019", ["Plan agreed."]],
      ["Implement the plan.", "Chair", "Sept 2019", ["Plan in place."]],
      ["Hold a meeting.\nWrite it up.", "Ana\nBen", "May 2019", ["Held."]],
    ]);
  });

  it("under a heading of their own take no timescale that does not line up", () => {
    const drawn = sheet`
      | Aims and objectives | Timescale | Lead contacts | Anticipated outcomes |
      | 1. Respond to issues.⏎• Roll out the tool.⏎• Raise awareness. | April 08.⏎Ongoing. | Ana Hart. Ben Cole. | One outcome. |
      | 2. Reach out.⏎• Visit schools. • Visit clubs.⏎• Write to parents. | Monthly. | Ana Hart.⏎As above. | Reached. |`;
    const plan = planJson(readPlan(drawn.workbook), "plan.xlsx").plan as unknown as {
      priorities: { number: string; timescales: string[] }[];
    };
    expect(plan.priorities.map(({ number, timescales }) => [number, timescales])).toEqual([
      ["1", []],
      ["2", ["Monthly."]],
    ]);
    expect(read(drawn).map(({ lead, milestones }) => [lead, milestones[0]?.timescale])).toEqual([
      ["Ana Hart.", "April 08."],
      ["Ben Cole.", "Ongoing."],
      ["Ana Hart.", null],
      ["As above.", null],
    ]);
  });
});
