import fc from "fast-check";
import { type OpenOffice, openOfficeInNode } from "../../../src/host/doors/open-office-in-node";
import { drawnWorkbook } from "../simulated-workbook";

/** How many steps to take: a few hundred each time, ten thousand and more in a long run (HOST_STEPS=10000). */
const STEPS = Number(process.env.HOST_STEPS ?? 500);
const STEPS_A_RUN = 100;

const ROWS = 10;
const COLUMNS = 4;
const LISTS = ["Red,Amber,Green", "Yes,No", "1,2,3"];

type Value = string | number;

/** A validation on a run of cells in one column; cutting one in two makes two. */
interface Rule {
  readonly source: string;
}

interface Row {
  readonly values: Value[];
  readonly rules: (Rule | null)[];
}

/** What the sheet should hold: rows of a plain array, and the rows that a held range spans. */
interface Plain {
  rows: Row[];
  held: Set<Row> | null;
}

interface Real {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  held: Excel.Range | null;
}

type Step = fc.AsyncCommand<Plain, Real>;

const blank = (): Row => ({ values: new Array<Value>(COLUMNS).fill(""), rules: new Array<Rule | null>(COLUMNS).fill(null) });

interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const cut = ({ rows }: Plain, { row, rowCount }: Block): Row[] => rows.slice(row, row + rowCount);
const at = (real: Real, block: Block): Excel.Range =>
  real.sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);

function step(name: string, run: (plain: Plain, real: Real) => Promise<void>): Step {
  return { check: () => true, run, toString: () => name };
}

/** Gives cells of one column a rule of their own, or none; what is left of a rule below them is a rule by itself. */
function putRule(plain: Plain, column: number, from: number, count: number, source: string | null): void {
  const rule = source === null ? null : { source };
  const before = plain.rows[from + count]?.rules[column] ?? null;
  for (const row of plain.rows.slice(from, from + count)) row.rules[column] = rule;
  if (!before || plain.rows[from - 1]?.rules[column] !== before) return;
  const below = { ...before };
  for (let r = from + count; plain.rows[r]?.rules[column] === before; r++) plain.rows[r]!.rules[column] = below;
}

/** All that the sheet holds, cell by cell, in one sync. */
async function compareAll(plain: Plain, { context, sheet, held }: Real): Promise<void> {
  const everything = sheet.getRangeByIndexes(0, 0, ROWS, COLUMNS).load("values");
  const validations = plain.rows
    .slice(0, ROWS)
    .map((row, r) => row.rules.map((_, c) => sheet.getCell(r, c).dataValidation.load("type,rule")));
  if (held && plain.held && plain.held.size > 0) held.load("rowIndex,rowCount");
  await context.sync();
  expect(everything.values).toEqual(plain.rows.slice(0, ROWS).map((row) => row.values));
  const sources = validations.map((row) => row.map((validation) => (validation.type === "List" ? validation.rule.list?.source : null)));
  expect(sources).toEqual(plain.rows.slice(0, ROWS).map((row) => row.rules.map((rule) => rule?.source ?? null)));
  if (held && plain.held && plain.held.size > 0) {
    expect([held.rowIndex, held.rowCount]).toEqual([plain.rows.findIndex((row) => plain.held?.has(row)), plain.held.size]);
  }
}

const expectedType = (rules: readonly (Rule | null)[]): string => {
  const sources = new Set(rules.map((rule) => rule?.source ?? null));
  if (sources.size === 1) return sources.has(null) ? "None" : "List";
  return sources.has(null) ? "MixedCriteria" : "Inconsistent";
};

const block = (most: number): fc.Arbitrary<Block> =>
  fc
    .record({
      row: fc.nat(ROWS - 1),
      column: fc.nat(COLUMNS - 1),
      rowCount: fc.integer({ min: 1, max: most }),
      columnCount: fc.integer({ min: 1, max: COLUMNS }),
    })
    .map((b) => ({ ...b, rowCount: Math.min(b.rowCount, ROWS - b.row), columnCount: Math.min(b.columnCount, COLUMNS - b.column) }));

// null leaves a cell, "" empties it.
const entry = fc.oneof(
  fc.integer({ min: -999, max: 999 }),
  fc.constantFrom("Amber", "To be agreed", "§ 4", "Ongoing work"),
  fc.constantFrom(null, ""),
);

const write = block(4).chain((where) =>
  fc
    .array(fc.array(entry, { minLength: where.columnCount, maxLength: where.columnCount }), {
      minLength: where.rowCount,
      maxLength: where.rowCount,
    })
    .map((values) =>
      step(`write ${JSON.stringify(where)} ${JSON.stringify(values)}`, async (plain, real) => {
        (at(real, where) as { values: unknown }).values = values;
        await real.context.sync();
        values.forEach((line, r) => {
          line.forEach((value, c) => {
            const row = plain.rows[where.row + r];
            if (row && value !== null) row.values[where.column + c] = value;
          });
        });
      }),
    ),
);

const read = block(ROWS).map((where) =>
  step(`read ${JSON.stringify(where)}`, async (plain, real) => {
    const range = at(real, where).load("values,formulas");
    await real.context.sync();
    const wanted = cut(plain, where).map((row) => row.values.slice(where.column, where.column + where.columnCount));
    expect(range.values).toEqual(wanted);
    expect(range.formulas).toEqual(wanted);
  }),
);

const rows = fc.record({ row: fc.nat(ROWS - 1), count: fc.integer({ min: 1, max: 3 }) });

const insertRows = rows.map(({ row, count }) =>
  step(`insert ${count} rows at ${row}`, async (plain, real) => {
    real.sheet.getRange(`${row + 1}:${row + count}`).insert("Down");
    await real.context.sync();
    const above = plain.rows[row - 1];
    const below = plain.rows[row];
    const added = Array.from({ length: count }, () => {
      const line = blank();
      line.rules.forEach((_, column) => {
        // A rule on both sides is one rule around the new rows.
        if (above && below && above.rules[column] === below.rules[column]) line.rules[column] = above.rules[column] ?? null;
      });
      return line;
    });
    if (above && below && plain.held?.has(above) && plain.held.has(below)) for (const line of added) plain.held.add(line);
    plain.rows.splice(row, 0, ...added);
    await compareAll(plain, real);
  }),
);

const deleteRows = rows.map(({ row, count }) =>
  step(`delete ${count} rows at ${row}`, async (plain, real) => {
    real.sheet.getRange(`${row + 1}:${row + count}`).delete("Up");
    await real.context.sync();
    for (const gone of plain.rows.splice(row, count)) plain.held?.delete(gone);
    while (plain.rows.length < ROWS) plain.rows.push(blank());
    await compareAll(plain, real);
  }),
);

const setRule = fc.tuple(block(6), fc.constantFrom(...LISTS)).map(([where, source]) =>
  step(`list ${source} on ${JSON.stringify(where)}`, async (plain, real) => {
    at(real, { ...where, columnCount: 1 }).dataValidation.rule = { list: { inCellDropDown: true, source } };
    await real.context.sync();
    putRule(plain, where.column, where.row, where.rowCount, source);
    await compareAll(plain, real);
  }),
);

const clearRule = block(6).map((where) =>
  step(`no list on ${JSON.stringify(where)}`, async (plain, real) => {
    at(real, { ...where, columnCount: 1 }).dataValidation.clear();
    await real.context.sync();
    putRule(plain, where.column, where.row, where.rowCount, null);
    await compareAll(plain, real);
  }),
);

const readRule = block(ROWS).map((where) =>
  step(`rule of ${JSON.stringify(where)}`, async (plain, real) => {
    const { dataValidation } = at(real, where);
    dataValidation.load("type,rule");
    await real.context.sync();
    const rules = cut(plain, where).flatMap((row) => row.rules.slice(where.column, where.column + where.columnCount));
    const type = expectedType(rules);
    expect(dataValidation.type).toBe(type);
    if (type === "List") expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: rules[0]?.source } });
  }),
);

const hold = block(5).map((where) =>
  step(`hold ${JSON.stringify(where)}`, async (plain, real) => {
    if (real.held) real.context.trackedObjects.remove(real.held);
    real.held = at(real, { ...where, column: 0, columnCount: COLUMNS });
    real.context.trackedObjects.add(real.held);
    real.held.load("address");
    await real.context.sync();
    plain.held = new Set(cut(plain, where));
  }),
);

const readHeld = fc.constant(
  step("read what is held", async (plain, real) => {
    if (!real.held || !plain.held) return;
    real.held.load("rowIndex,rowCount,values");
    if (plain.held.size === 0) {
      await expect(real.context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
      real.held = plain.held = null;
      return;
    }
    await real.context.sync();
    const first = plain.rows.findIndex((row) => plain.held?.has(row));
    expect([real.held.rowIndex, real.held.rowCount]).toEqual([first, plain.held.size]);
    expect(real.held.values).toEqual([...plain.rows].filter((row) => plain.held?.has(row)).map((row) => row.values));
  }),
);

describe.each([
  { door: "web", excelApi: "1.9" },
  { door: "desktop", excelApi: "1.15" },
] as const)("Random edits through Office.js ($door door, ExcelApi $excelApi)", (excel) => {
  let office: OpenOffice;
  beforeAll(async () => {
    office = await openOfficeInNode(drawnWorkbook({ Start: [[]] }), excel);
  });
  afterAll(() => office.close());

  test(
    `${STEPS} steps leave the sheet as they leave a plain array`,
    async () => {
      let taken = 0;
      let sheets = 0;
      const counted = (arbitrary: fc.Arbitrary<Step>): fc.Arbitrary<Step> =>
        arbitrary.map((each) => ({
          ...each,
          toString: () => each.toString(),
          run: (plain: Plain, real: Real) => {
            taken++;
            return each.run(plain, real);
          },
        }));
      const steps = [write, write, read, insertRows, deleteRows, setRule, clearRule, readRule, hold, readHeld].map(counted);
      await fc.assert(
        fc.asyncProperty(fc.commands(steps, { maxCommands: STEPS_A_RUN, size: "max" }), async (commands) => {
          const sheet = office.host.workbook.addLoadedSheet(`Run ${++sheets}`, "Visible", null);
          const context = new Excel.RequestContext();
          const start = (): { model: Plain; real: Real } => ({
            model: { rows: Array.from({ length: ROWS }, blank), held: null },
            real: { context, sheet: context.workbook.worksheets.getItem(sheet.id), held: null },
          });
          await fc.asyncModelRun(start, commands);
        }),
        { numRuns: Math.ceil(STEPS / STEPS_A_RUN) * 2, seed: 20191201, endOnFailure: STEPS > 1000 },
      );
      expect(taken).toBeGreaterThanOrEqual(STEPS * 0.8);
    },
    Math.max(30_000, STEPS * 60),
  );
});
