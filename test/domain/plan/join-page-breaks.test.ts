import { planJson } from "../../../src/app/plan-json";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { sheet, type Drawn } from "../../support/drawn-sheet";
import { outlineOf, planOf } from "../../support/plan-outline";

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

describe("the rest of a sentence", () => {
  it.each<[what: string, drawn: Drawn, outline: readonly string[]]>([
    [
      "is a measure's that got into the lead's column",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff in the new pathway. | Ana Hart | May 2019 | All staff have been trained in the |
        | | new pathway by summer. | | |
        | Publish it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Train all staff in the new pathway. <Ana Hart>",
        "> May 2019 [All staff have been trained in the new pathway by summer.]",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "is an action's that got into the lead's column",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff in the | Ana Hart | May 2019 | All staff are trained. |
        | | new pathway. | | |
        | Publish it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Train all staff in the new pathway. <Ana Hart>",
        "> May 2019 [All staff are trained.]",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "is no date",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff in the | Ana Hart | May 2019 | All staff have been |
        | | | by end of June 2019 | |
        | Publish it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Train all staff in the <Ana Hart>",
        "> May 2019 [All staff have been]",
        "> by end of June 2019",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "is no second lead",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff. | Ana Hart | May 2019 | All staff are trained. |
        | | new manager | | |
        | Publish it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Train all staff. <Ana Hart / new manager>",
        "> May 2019 [All staff are trained.]",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "is of every column, further ones too",
      sheet`
        | Action | Lead | Timescale | Measure | Cost |
        | Train all staff in the | Head of | May 2019 | All staff have been trained | £200 |
        | new pathway. | Service | | by the end of the year. | a year |
        | Publish it. | Ben Cole | June 2019 | Published. | |`,
      [
        "#",
        "Train all staff in the new pathway. <Head of Service>",
        "> May 2019 [All staff have been trained by the end of the year.] +Cost: £200 +Cost: a year",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "does not go on across a heading",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained. |
        | Priority 2: Neglect | | | |
        | e-safety week held. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Train all staff in the <Ana Hart>",
        "> May 2019 [Staff trained.]",
        "# 2 Neglect",
        "e-safety week held. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "goes on under the next page's headings, be they worded otherwise",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Publish it. | Ben Cole | June 2019 | Published. |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained. |
        | Action | Lead officer | Timescale | Measure |
        | new pathway. | | | |
        | Report on it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
        "Train all staff in the new pathway. <Ana Hart>",
        "> May 2019 [Staff trained.]",
        "Report on it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "does not go on into another table with a capital",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Publish it. | Ben Cole | June 2019 | Published. |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained. |
        | Action | Lead officer | Timescale | Measure |
        | E-safety week. | | | |
        | Report on it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
        "Train all staff in the <Ana Hart>",
        "> May 2019 [Staff trained.]",
        "E-safety week.",
        "> ",
        "Report on it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "goes on with a capital under the headings said again",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Publish it. | Ben Cole | June 2019 | Published. |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained. |
        | Action | Lead | Timescale | Measure |
        | Signs of Safety approach. | | | |
        | Report on it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
        "Train all staff in the Signs of Safety approach. <Ana Hart>",
        "> May 2019 [Staff trained.]",
        "Report on it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "is not looked for where full stops are not the custom",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff | Ana Hart | May 2019 | Staff trained |
        | e-safety week | Ben Cole | June 2019 | Week held |
        | Report on it | Ben Cole | June 2019 | Published |`,
      [
        "#",
        "Train all staff <Ana Hart>",
        "> May 2019 [Staff trained]",
        "e-safety week <Ben Cole>",
        "> June 2019 [Week held]",
        "Report on it <Ben Cole>",
        "> June 2019 [Published]",
      ],
    ],
    [
      "goes on from a word that leads on, whatever the custom",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained |
        | new pathway | | | |
        | Report on it | Ben Cole | June 2019 | Published |`,
      [
        "#",
        "Train all staff in the new pathway <Ana Hart>",
        "> May 2019 [Staff trained]",
        "Report on it <Ben Cole>",
        "> June 2019 [Published]",
      ],
    ],
    [
      "is no bullet",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff. | Ana Hart | May 2019 | Staff trained in |
        | | | | - new pathway. |
        | Report on it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Train all staff. <Ana Hart>",
        "> May 2019 [Staff trained in]",
        "> [new pathway.]",
        "Report on it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "is no measure beside an action of its own, where nothing leads on",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff in the pathway. | Ana Hart | May 2019 | Staff trained |
        | Hold a week. | Ben Cole | June 2019 | e-safety week held. |
        | Publish it. | Ben Cole | June 2019 | Published. |
        | Report on it. | Ben Cole | June 2019 | Reported. |`,
      [
        "#",
        "Train all staff in the pathway. <Ana Hart>",
        "> May 2019 [Staff trained]",
        "Hold a week. <Ben Cole>",
        "> June 2019 [e-safety week held.]",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
        "Report on it. <Ben Cole>",
        "> June 2019 [Reported.]",
      ],
    ],
    [
      "is followed by the row's own measure",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff in the pathway. | Ana Hart | May 2019 | Staff trained in the |
        | Hold a week. | Ben Cole | June 2019 | new pathway.⏎Week held. |
        | Publish it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Train all staff in the pathway. <Ana Hart>",
        "> May 2019 [Staff trained in the new pathway.]",
        "Hold a week. <Ben Cole>",
        "> June 2019 [Week held.]",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "is of three columns at once, each with more below",
      sheet`
        | Objective | Action | Timescale | Lead | Measure |
        | Children are safe online | Teach every class to be safe | July 2018 | Chair | Lessons given to every |
        | and at home. | online.⏎Meet parents. | March 2019 | Office | class.⏎Meeting held. |
        | | Publish the plan. | May 2019 | Office | Plan published. |`,
      [
        "#",
        "Teach every class to be safe online. (Children are safe online and at home.) <Chair>",
        "> July 2018 [Lessons given to every class.]",
        "Meet parents. (Children are safe online and at home.) <Office>",
        "> March 2019 [Meeting held.]",
        "Publish the plan. (Children are safe online and at home.) <Office>",
        "> May 2019 [Plan published.]",
      ],
    ],
    [
      "goes on row by row",
      sheet`
        | Action | Lead | Timescale |
        | Train all staff in the | Ana Hart | May 2019 |
        | new pathway and tell the | | |
        | schools in each | | |
        | ward. | | |
        | Publish it. | Ben Cole | June 2019 |`,
      [
        "#",
        "Train all staff in the new pathway and tell the schools in each ward. <Ana Hart>",
        "> May 2019",
        "Publish it. <Ben Cole>",
        "> June 2019",
      ],
    ],
    [
      "is of the action, past its milestone",
      sheet`
        | Ref | Action | Lead | Timescale | Measure |
        | 1 | Train all staff in the | Ana Hart | May 2019 | Plan made. |
        | | | | June 2019 | Course held. |
        | | new pathway. | | | |
        | 2 | Publish it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "1. Train all staff in the new pathway. <Ana Hart>",
        "> May 2019 [Plan made.]",
        "> June 2019 [Course held.]",
        "2. Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "may have a remark beside it",
      sheet`
        | Action | Lead | Timescale | Measure | |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained. | |
        | new pathway. | | | | See minutes |
        | Publish it. | Ben Cole | June 2019 | Published. | |`,
      [
        "#",
        "Train all staff in the new pathway. <Ana Hart>",
        "> May 2019 [Staff trained.]",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "is no measure of the next priority",
      sheet`
        | Aims and objectives | Timescale | Lead | Measure |
        | 1. Respond to issues.⏎• Roll out the tool.⏎• Raise awareness. | April 2008. | Ana Hart | Tool used in |
        | 2. Reach out.⏎• Visit schools.⏎• Write to parents. | Monthly. | Ana Hart | more schools reached. |
        | 3. Report.⏎• Write it up. | Monthly. | Ana Hart | Reported. |`,
      [
        "# 1 Respond to issues.",
        "~ leads: Ana Hart",
        "~ timescales: April 2008.",
        "~ measures: Tool used in",
        "Roll out the tool.",
        "> ",
        "Raise awareness.",
        "> ",
        "# 2 Reach out.",
        "~ leads: Ana Hart",
        "~ timescales: Monthly.",
        "~ measures: more schools reached.",
        "Visit schools.",
        "> ",
        "Write to parents.",
        "> ",
        "# 3 Report.",
        "Write it up. <Ana Hart>",
        "> Monthly. [Reported.]",
      ],
    ],
    [
      "goes on across a page's number",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained by the |
        | Page 2 of 3 | | | |
        | new pathway. | | | end of June. |
        | Publish it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Train all staff in the new pathway. <Ana Hart>",
        "> May 2019 [Staff trained by the end of June.]",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "goes on under the next page's number, in a table with another heading",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Publish it. | Ben Cole | June 2019 | Published. |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained. |
        | Action | Lead officer | Timescale | Measure |
        | Page 2 of 3 | | | |
        | new pathway. | | | |
        | Report on it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
        "Train all staff in the new pathway. <Ana Hart>",
        "> May 2019 [Staff trained.]",
        "Report on it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "does not go on from another table where the row holds more",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Publish it. | Ben Cole | June 2019 | Published. |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained. |
        | Action | Lead officer | Timescale | Measure |
        | e-safety week. | Ben Cole | June 2019 | Week held. |
        | Report on it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
        "Train all staff in the <Ana Hart>",
        "> May 2019 [Staff trained.]",
        "e-safety week. <Ben Cole>",
        "> June 2019 [Week held.]",
        "Report on it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "goes on from nothing above the last numbered action",
      sheet`
        | Ref | Action | Lead | Timescale | Measure |
        | 1 | Train all staff. | Ana Hart | May 2019 | Staff trained in the |
        | 2 | Publish it. | Ben Cole | June 2019 | |
        | | | | | new pathway. |
        | 3 | Report on it. | Ben Cole | June 2019 | Reported. |`,
      [
        "#",
        "1. Train all staff. <Ana Hart>",
        "> May 2019 [Staff trained in the]",
        "2. Publish it. <Ben Cole>",
        "> June 2019",
        "> [new pathway.]",
        "3. Report on it. <Ben Cole>",
        "> June 2019 [Reported.]",
      ],
    ],
    [
      "does not go on from another sheet",
      sheet`
        == One ==
        | Priority | Action | Lead | Timescale | Measure |
        | Neglect | Publish it. | Ben Cole | June 2019 | Published. |
        | Neglect | Train all staff in the | Ana Hart | May 2019 | Staff trained. |
        == Two ==
        | Priority | Action | Lead | Timescale | Measure |
        | | new pathway. | | | |
        | Voice | Report on it. | Ben Cole | June 2019 | Published. |`,
      [
        "# Neglect",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
        "Train all staff in the <Ana Hart>",
        "> May 2019 [Staff trained.]",
        "new pathway.",
        "> ",
        "# Voice",
        "Report on it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "goes on in a priority's bullets, and another bullet follows",
      sheet`
        | Aims and objectives | Timescale | Lead | Measure |
        | 1. Respond to issues.⏎• Roll out the tool.⏎• Raise awareness of | April 2008. | Ana Hart | Tool in use. |
        | the tool in schools.⏎• Tell parents. | | | |
        | 2. Reach out.⏎• Visit schools.⏎• Write to parents. | Monthly. | Ana Hart | Reached. |`,
      [
        "# 1 Respond to issues.",
        "~ leads: Ana Hart",
        "~ timescales: April 2008.",
        "~ measures: Tool in use.",
        "Roll out the tool.",
        "> ",
        "Raise awareness of the tool in schools.",
        "> ",
        "Tell parents.",
        "> ",
        "# 2 Reach out.",
        "~ leads: Ana Hart",
        "~ timescales: Monthly.",
        "~ measures: Reached.",
        "Visit schools.",
        "> ",
        "Write to parents.",
        "> ",
      ],
    ],
    [
      "goes on in a row with an action of its own",
      sheet`
        | Action | Timescale | Lead | Measure |
        | Roll out the tool and tell | April 2008. | Ana Hart | Tool in use. |
        | parents.⏎• Visit schools. | May 2008. | Ben Cole | Visited. |
        | Write to parents. | Monthly. | Ana Hart | Reached. |`,
      [
        "#",
        "Roll out the tool and tell parents. <Ana Hart>",
        "> April 2008. [Tool in use.]",
        "Visit schools. <Ben Cole>",
        "> May 2008. [Visited.]",
        "Write to parents. <Ana Hart>",
        "> Monthly. [Reached.]",
      ],
    ],
    [
      "is no row with a cost of its own on the new page",
      sheet`
        | Action | Lead | Timescale | Measure | Cost |
        | Publish it. | Ben Cole | June 2019 | Published. | |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained. | |
        | Action | Lead | Timescale | Measure | Cost |
        | Signs of Safety week. | | | | £200 |
        | Report on it. | Ben Cole | June 2019 | Published. | |`,
      [
        "#",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
        "Train all staff in the <Ana Hart>",
        "> May 2019 [Staff trained.]",
        "Signs of Safety week.",
        "> +Cost: £200",
        "Report on it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "is no row that begins as a sentence does, but on a new page",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Publish it. | Ben Cole | June 2019 | Published. |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained. |
        | Signs of Safety week. | | | |
        | Report on it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
        "Train all staff in the <Ana Hart>",
        "> May 2019 [Staff trained.]",
        "Signs of Safety week.",
        "> ",
        "Report on it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "has the rest of its other columns from the row directly above",
      sheet`
        | Ref | Action | Lead | Timescale | Measure | Cost |
        | 1 | Train all staff in the | Ana Hart | May 2019 | Plan made. | £100 |
        | | | | June 2019 | Course held. | £200 |
        | | new pathway. | | | | a term |
        | 2 | Publish it. | Ben Cole | June 2019 | Published. | |`,
      [
        "#",
        "1. Train all staff in the new pathway. <Ana Hart>",
        "> May 2019 [Plan made.] +Cost: £100",
        "> June 2019 [Course held.] +Cost: £200 +Cost: a term",
        "2. Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "has the lead that only its second half names",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Publish it. | Ben Cole | June 2019 | Published. |
        | Train all staff in the | | May 2019 | Staff trained. |
        | new pathway. | Ana Hart | | |
        | Report on it. | Ben Cole | June 2019 | Published. |`,
      [
        "#",
        "Publish it. <Ben Cole>",
        "> June 2019 [Published.]",
        "Train all staff in the new pathway. <Ana Hart>",
        "> May 2019 [Staff trained.]",
        "Report on it. <Ben Cole>",
        "> June 2019 [Published.]",
      ],
    ],
    [
      "is an objective's, past the actions that serve it",
      sheet`
        | Objective | Action | Timescale | Lead |
        | Children are safe online and | Teach every class. | July 2018 | Chair |
        | | Meet parents. | March 2019 | Office |
        | at home. | | | |
        | Staff are trained. | Publish the plan. | May 2019 | Office |`,
      [
        "#",
        "Teach every class. (Children are safe online and at home.) <Chair>",
        "> July 2018",
        "Meet parents. (Children are safe online and at home.) <Office>",
        "> March 2019",
        "Publish the plan. (Staff are trained.) <Office>",
        "> May 2019",
      ],
    ],
    [
      "is not a measure's, past a milestone, beside another action",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff. | Ana Hart | May 2019 | Staff trained in the |
        | | | June 2019 | |
        | Publish it. | Ben Cole | July 2019 | new pathway. |
        | Report on it. | Ben Cole | June 2019 | Reported. |`,
      [
        "#",
        "Train all staff. <Ana Hart>",
        "> May 2019 [Staff trained in the]",
        "> June 2019",
        "Publish it. <Ben Cole>",
        "> July 2019 [new pathway.]",
        "Report on it. <Ben Cole>",
        "> June 2019 [Reported.]",
      ],
    ],
    [
      "is a measure's, past a milestone, alone in its row",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff. | Ana Hart | May 2019 | Staff trained in the |
        | | | June 2019 | |
        | | | | new pathway. |
        | Publish it. | Ben Cole | July 2019 | Published. |`,
      [
        "#",
        "Train all staff. <Ana Hart>",
        "> May 2019 [Staff trained in the new pathway.]",
        "> June 2019",
        "Publish it. <Ben Cole>",
        "> July 2019 [Published.]",
      ],
    ],
    [
      "is a measure's beside an action of its own",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff. | Ana Hart | May 2019 | Staff trained in the |
        | Publish it. | Ben Cole | July 2019 | new pathway. |
        | Report on it. | Ben Cole | June 2019 | Reported. |`,
      [
        "#",
        "Train all staff. <Ana Hart>",
        "> May 2019 [Staff trained in the new pathway.]",
        "Publish it. <Ben Cole>",
        "> July 2019",
        "Report on it. <Ben Cole>",
        "> June 2019 [Reported.]",
      ],
    ],
    [
      "brings a measure of its own",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff in the | Ana Hart | May 2019 | Staff trained. |
        | new pathway. | | | Parents told. |
        | Report on it. | Ben Cole | June 2019 | Reported. |`,
      [
        "#",
        "Train all staff in the new pathway. <Ana Hart>",
        "> May 2019 [Staff trained.; Parents told.]",
        "Report on it. <Ben Cole>",
        "> June 2019 [Reported.]",
      ],
    ],
    [
      "is no lead beside a cost, or beside a stray remark",
      sheet`
        | Action | Lead | Timescale | Measure | Cost | |
        | Train all staff. | Ana Hart | May 2019 | Staff trained in the | | |
        | | new officer | | | £20 | |
        | Report on it. | Ben Cole | June 2019 | Reported in the | | |
        | | new officer | | | | minuted |
        | Write it up. | Ben Cole | June 2019 | Written up. | | |
        | Tell all. | Ben Cole | June 2019 | All told. | | |`,
      [
        "#",
        "Train all staff. <Ana Hart>",
        "> May 2019 [Staff trained in the]",
        "> <new officer> +Cost: £20",
        "Report on it. <Ben Cole / new officer>",
        "> June 2019 [Reported in the]",
        "Write it up. <Ben Cole>",
        "> June 2019 [Written up.]",
        "Tell all. <Ben Cole>",
        "> June 2019 [All told.]",
      ],
    ],
    [
      "is no lead beside a date",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff. | Ana Hart | May 2019 | Staff trained in the |
        | | new officer | June 2019 | |
        | Report on it. | Ben Cole | June 2019 | Reported. |`,
      [
        "#",
        "Train all staff. <Ana Hart>",
        "> May 2019 [Staff trained in the]",
        "> June 2019 <new officer>",
        "Report on it. <Ben Cole>",
        "> June 2019 [Reported.]",
      ],
    ],
    [
      "is no lead with a capital",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff. | Ana Hart | May 2019 | Staff trained in the |
        | | New Officer | | |
        | Report on it. | Ben Cole | June 2019 | Reported. |`,
      [
        "#",
        "Train all staff. <Ana Hart / New Officer>",
        "> May 2019 [Staff trained in the]",
        "Report on it. <Ben Cole>",
        "> June 2019 [Reported.]",
      ],
    ],
    [
      "is no lead where no sentence is open",
      sheet`
        | Action | Lead | Timescale | Measure |
        | Train all staff | Ana Hart | May 2019 | Staff trained |
        | | new officer | | |
        | Report on it | Ben Cole | June 2019 | Reported |`,
      ["#", "Train all staff <Ana Hart / new officer>", "> May 2019 [Staff trained]", "Report on it <Ben Cole>", "> June 2019 [Reported]"],
    ],
    [
      "does not go on from the band of columns above",
      sheet`
        | Action | Publish it. | Train all staff in the |
        | Lead | Ana Hart | Ben Cole |
        | Timescale | May 2019 | June 2019 |
        | Measure | Published. | Trained. |
        | | |
        | Action | new pathway. | Tell parents. |
        | Lead | Ana Hart | Ben Cole |
        | Timescale | July 2019 | Aug 2019 |
        | Measure | Pathway in use. | Told. |`,
      [
        "#",
        "Publish it. <Ana Hart>",
        "> May 2019 [Published.]",
        "Train all staff in the <Ben Cole>",
        "> June 2019 [Trained.]",
        "new pathway. <Ana Hart>",
        "> July 2019 [Pathway in use.]",
        "Tell parents. <Ben Cole>",
        "> Aug 2019 [Told.]",
      ],
    ],
  ])("%s", (_, drawn, outline) => expect(outlineOf(planOf(drawn))).toEqual(outline));
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
