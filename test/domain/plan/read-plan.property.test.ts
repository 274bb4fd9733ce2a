import fc from "fast-check";
import type { CellArea } from "../../../src/domain/grid/cell-ref";
import type { CellValue, Grid } from "../../../src/domain/grid/grid";
import { workbookOf } from "../../support/drawn-sheet";
import { lostWords } from "../../support/plan-coverage";
import { outlineOf, planOf } from "../../support/plan-outline";

// A plan is made up, laid out in a way made up as well, and read: what is read must be what was made up, however it was laid out.

interface Step {
  readonly timescale: string;
  readonly measures: readonly string[];
  readonly rag: string;
}
interface Made {
  readonly title: string;
  readonly actions: readonly { readonly text: string; readonly lead: string; readonly steps: readonly Step[] }[];
}

const pick = (...texts: string[]) => fc.constantFrom(...texts);
const ACTIONS = pick(
  "Map the community engagement work already under way across the partnership.",
  "Review the multi-agency training offer",
  "Publish guidance for schools on private fostering.",
  "Audit 20 cases open to early help",
  "Seek assurance on the response to children who go missing from care",
  "Agree an information sharing protocol; then train staff in it.",
);
const LEADS = pick(
  "LSCB Manager",
  "Head of Partnerships, Barnardo's",
  "Chair, LSCB Training Sub Group",
  "Ana Hart",
  "Designated Nurse/ CCG Lead",
);
const TIMESCALES = pick(
  "May 2019 – March 2020",
  "By 30.09.2019",
  "Ongoing",
  "Quarterly",
  "31/12/2019",
  "Sept 2019",
  "Report to the Board in July 2019",
);
const MEASURES = pick(
  "• Clear picture of activity.",
  "• 95% take up of training.",
  "• Report presented to the Board.",
  "• Young people say they feel safer.",
);
const RATINGS = pick("Red", "Amber", "Green", "White");
const TITLES = pick("Improving prevention and support", "Leadership", "A confident workforce", "Early help for families");

const STEP = fc.record({ timescale: TIMESCALES, measures: fc.uniqueArray(MEASURES, { minLength: 1, maxLength: 3 }), rag: RATINGS });
const PRIORITIES = fc.array(
  fc.record({
    title: TITLES,
    actions: fc.array(fc.record({ text: ACTIONS, lead: LEADS, steps: fc.array(STEP, { minLength: 1, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  { minLength: 1, maxLength: 3 },
) as fc.Arbitrary<Made[]>;

const FIELDS = ["ref", "action", "lead", "timescale", "measure", "rag", "agency"] as const;
type Name = (typeof FIELDS)[number];
const HEADINGS: Readonly<Record<Name, string>> = {
  ref: "Ref",
  action: "Action",
  lead: "Lead Officer",
  timescale: "Timescale and milestones",
  measure: "How we will measure success and impact",
  rag: "RAG rating",
  agency: "Other agencies",
};

const LAYOUT = fc.record({
  order: fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length }),
  row: fc.nat(9),
  column: fc.nat(5),
  gapColumns: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
  merges: pick("merged", "blank", "unknown"),
  headingMerged: fc.boolean(),
  blankRows: fc.uniqueArray(fc.nat(25), { maxLength: 6 }),
  headersBeforeAction: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
  title: fc.boolean(),
});
type Layout = typeof LAYOUT extends fc.Arbitrary<infer T> ? T : never;

/** Draws the plan on a grid as the layout says. */
function draw(priorities: readonly Made[], layout: Layout): Grid {
  const slots = new Map<Name, number>();
  let slot = 0;
  layout.order.forEach((name, index) => {
    if (layout.gapColumns.includes(index)) slot++;
    slots.set(name, slot++);
  });
  const width = slot;
  const rows: CellValue[][] = [];
  const merges: CellArea[] = [];
  const add = (cells: Partial<Record<Name, string>>): number => {
    if (layout.blankRows.includes(rows.length)) rows.push(Array<CellValue>(width).fill(null));
    const row = Array<CellValue>(width).fill(null);
    for (const [name, text] of Object.entries(cells)) row[slots.get(name as Name) ?? 0] = text;
    rows.push(row);
    return rows.length - 1;
  };
  const area = (row: number, column: number, rowCount: number, columnCount: number): CellArea => ({
    sheet: "Plan",
    row: row + layout.row,
    column: column + layout.column,
    rowCount,
    columnCount,
  });
  if (layout.title) rows.push(["Our Action Plan 2019 – 2021", ...Array<CellValue>(width - 1).fill(null)]);
  add(HEADINGS);
  let drawn = 0;
  priorities.forEach(({ title, actions }, p) => {
    rows.push([`PRIORITY ${p + 1}: ${title}`, ...Array<CellValue>(width - 1).fill(null)]);
    if (layout.headingMerged) merges.push(area(rows.length - 1, 0, 1, width));
    actions.forEach(({ text, lead, steps }, a) => {
      if (layout.headersBeforeAction.includes(drawn++) && drawn > 1) add(HEADINGS);
      const at = steps.map(({ timescale, measures, rag }, s) =>
        add({
          ...(s === 0 ? { ref: `${p + 1}.${a + 1}`, action: text, lead, agency: "Police" } : {}),
          timescale,
          measure: measures.join("\n"),
          rag,
        }),
      );
      const [first = 0, last = 0] = [at[0], at.at(-1)];
      if (last > first)
        for (const name of ["ref", "action", "lead"] as const) merges.push(area(first, slots.get(name) ?? 0, last - first + 1, 1));
    });
  });
  return {
    sheet: "Plan",
    visibility: "visible",
    originRow: layout.row,
    originColumn: layout.column,
    rows,
    texts: new Map(),
    formats: new Map(),
    fills: null,
    formulas: null,
    merges: layout.merges === "unknown" ? null : layout.merges === "merged" ? merges : merges.filter(({ rowCount }) => rowCount === 1),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filtered: false,
    tables: [],
    validations: null,
    isProtected: false,
  };
}

const stepLine = ({ timescale, measures, rag }: Step, isFirst: boolean): string =>
  `> ${timescale} [${measures.map((measure) => measure.slice(2)).join("; ")}] {${rag}}${isFirst ? " +Other agencies: Police" : ""}`;

const expected = (priorities: readonly Made[]): string[] =>
  priorities.flatMap(({ title, actions }, p) => [
    `# ${p + 1} ${title}`,
    ...actions.flatMap(({ text, lead, steps }, a) => [
      `${p + 1}.${a + 1}. ${text} <${lead}>`,
      ...steps.map((step, s) => stepLine(step, s === 0)),
    ]),
  ]);

const deepFreeze = <T>(value: T): T => {
  if (value && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

describe("a plan is read the same however it is laid out", () => {
  it("whatever the order of columns, the corner, blank rows and columns, repeated headers, merges", () => {
    fc.assert(
      fc.property(PRIORITIES, LAYOUT, (priorities, layout) => {
        const workbook = deepFreeze(workbookOf([draw(priorities, layout)]));
        const plan = planOf({ workbook, marks: [] });
        expect(outlineOf(plan)).toEqual(expected(priorities));
        expect(lostWords(plan, workbook)).toEqual([]);
      }),
      { numRuns: 150, seed: 20190501 },
    );
  });
});

describe("reading never throws and loses nothing", () => {
  const CELL = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    {
      weight: 3,
      arbitrary: fc.oneof(
        ACTIONS,
        LEADS,
        TIMESCALES,
        MEASURES,
        RATINGS,
        fc.constantFrom(...Object.values(HEADINGS), "1.1", "PRIORITY 1: X", "Grade: White", "As above.", "Status", "Definition"),
      ),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
    { weight: 1, arbitrary: fc.double({ noNaN: true }) },
    { weight: 1, arbitrary: fc.boolean() },
  );
  const header = Object.values(HEADINGS) as CellValue[];

  it("whatever the cells hold", () => {
    fc.assert(
      fc.property(fc.array(fc.array(CELL, { minLength: 7, maxLength: 9 }), { maxLength: 14 }), fc.boolean(), (rows, hasHeader) => {
        const grid: Grid = {
          ...draw([], {
            order: [...FIELDS],
            row: 0,
            column: 0,
            gapColumns: [],
            merges: "unknown",
            headingMerged: false,
            blankRows: [],
            headersBeforeAction: [],
            title: false,
          }),
          rows: hasHeader ? [header, ...rows] : rows,
        };
        const workbook = deepFreeze(workbookOf([grid]));
        if (hasHeader) expect(lostWords(planOf({ workbook, marks: [] }), workbook)).toEqual([]);
      }),
      { numRuns: 500, seed: 20190501 },
    );
  });
});
