import fc from "fast-check";
import { checkWorkbook } from "../../src/app/check-workbook";
import { dayOf } from "../../src/domain/calendar/day";
import { applyFixes, safelyFixable } from "../../src/domain/findings/apply-fixes";
import type { Edit } from "../../src/domain/findings/finding";
import type { CellValue } from "../../src/domain/grid/grid";
import type { Workbook } from "../../src/host/model/workbook";
import { EXCELS, drawnWorkbook } from "../host/simulated-workbook";
import { CoAuthor } from "./co-author";
import { breakBatch } from "./faults";
import { DESKTOP, openExcel, openPlan } from "./open-excel";
import { differences, pictureOf } from "./workbook-picture";

const edit = (row: number, column: number, was: CellValue, becomes: CellValue, sheet = "Plan"): Edit => ({
  at: { sheet, row, column },
  was,
  becomes,
});

const valueAt = (workbook: Workbook, row: number, column: number, sheet = "Plan"): CellValue =>
  workbook.find(sheet)!.cells.get(row, column)?.value ?? null;

/** Everything a workbook's cells hold, to see that nothing else changed. */
const cellsOf = (workbook: Workbook): unknown =>
  workbook.sheets.map(({ name, cells }) => [
    name,
    [...cells.rows].flatMap(([row, line]) =>
      [...line].map(([column, { value, formula, style }]) => [row, column, value, formula, workbook.styles.get(style)]),
    ),
  ]);

const plan = (): Workbook =>
  drawnWorkbook({
    Plan: [
      ["Ref", "RAG"],
      ["1.1", "amber "],
      ["1.2", "G"],
      ["1.3", null],
      [1.4, "Red"],
    ],
    Other: [["a"]],
  });

describe.each(EXCELS)("changing cells on the $door door at ExcelApi $excelApi", (flavour) => {
  it("changes them, and only them, in two syncs", async () => {
    const workbook = plan();
    const { excel, office } = await openExcel(workbook, flavour);
    office.host.recorder.clear();
    const edits = [edit(1, 1, "amber ", "Amber"), edit(2, 1, "G", "Green"), edit(3, 1, null, "White"), edit(0, 0, "a", "b", "Other")];
    expect(await excel.apply(edits)).toEqual({ kind: "applied", edits });
    expect([1, 2, 3, 4].map((row) => valueAt(workbook, row, 1))).toEqual(["Amber", "Green", "White", "Red"]);
    expect(valueAt(workbook, 0, 0, "Other")).toBe("b");
    expect(office.host.recorder.syncs).toHaveLength(2);
    expect(office.host.recorder.syncs.filter(({ wrote }) => wrote)).toHaveLength(1);
  });

  it("writes nothing at all when one cell has changed since, and names it", async () => {
    const workbook = plan();
    const before = cellsOf(workbook);
    const { excel } = await openExcel(workbook, flavour);
    const stale = edit(2, 1, "Green", "Red");
    expect(await excel.apply([edit(1, 1, "amber ", "Amber"), stale])).toEqual({ kind: "stale", edits: [stale] });
    expect(cellsOf(workbook)).toEqual(before);
  });

  it("takes a cell that already holds what it should become for done", async () => {
    const workbook = plan();
    const { excel } = await openExcel(workbook, flavour);
    const edits = [edit(1, 1, "amber ", "Amber"), edit(3, 1, null, "White")];
    expect((await excel.apply(edits)).kind).toBe("applied");
    const once = cellsOf(workbook);
    expect((await excel.apply(edits)).kind).toBe("applied");
    expect(cellsOf(workbook)).toEqual(once);
  });

  it("leaves a formula alone, though its value is what was seen", async () => {
    const workbook = plan();
    Object.assign(workbook.find("Plan")!.cells.touch(4, 1), { formula: '="Red"', value: "Red" });
    const { excel } = await openExcel(workbook, flavour);
    const formula = edit(4, 1, "Red", "Amber");
    expect(await excel.apply([formula])).toEqual({ kind: "stale", edits: [formula] });
    expect(workbook.find("Plan")!.cells.get(4, 1)!.formula).toBe('="Red"');
  });

  it.each(["=1+1", "+44 20 7946", "-5", "@x", "1/2", "12", "1.10", "May 2019", "TRUE", "10%", "'quoted'", " Amber", "a\nb"])(
    "writes the text %j as that text",
    async (text) => {
      const workbook = plan();
      const { excel } = await openExcel(workbook, flavour);
      expect((await excel.apply([edit(1, 1, "amber ", text)])).kind).toBe("applied");
      expect(valueAt(workbook, 1, 1)).toBe(text);
      expect(workbook.find("Plan")!.cells.get(1, 1)!.formula).toBeNull();
    },
  );

  it("writes texts as they are into cells formatted as text, and gives such texts back", async () => {
    const workbook = plan();
    const { excel, office } = await openExcel(workbook, flavour);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("B2:B5").numberFormat = [["@"], ["@"], ["@"], ["General"]];
      await context.sync();
    });
    const texts = ["31 March 2020", "=1+1", " ", "1.10"];
    const edits = texts.map((text, index) => edit(index + 1, 1, valueAt(workbook, index + 1, 1), text));
    expect((await excel.apply(edits)).kind).toBe("applied");
    expect(texts.map((_, index) => valueAt(workbook, index + 1, 1))).toEqual(texts);
    expect(workbook.find("Plan")!.cells.get(2, 1)!.formula).toBeNull();

    // Typed by a colleague between the look and the writing, a text comes back as it was.
    breakBatch(office, 1, { kind: "meanwhile", act: () => (workbook.find("Plan")!.cells.touch(1, 1).value = "1/2") });
    expect((await excel.apply([edit(1, 1, "31 March 2020", "May")])).kind).toBe("stale");
    expect(valueAt(workbook, 1, 1)).toBe("1/2");
  });

  it("empties a cell, and writes numbers and truth values as such", async () => {
    const workbook = plan();
    const { excel } = await openExcel(workbook, flavour);
    await excel.apply([edit(1, 1, "amber ", null), edit(2, 1, "G", 5), edit(3, 1, null, true)]);
    expect([1, 2, 3].map((row) => valueAt(workbook, row, 1))).toEqual([null, 5, true]);
  });

  it("refuses a protected sheet, a read-only workbook, and a sheet that is gone", async () => {
    const workbook = plan();
    workbook.find("Plan")!.protection = { options: {}, hasPassword: false };
    const before = cellsOf(workbook);
    const { excel } = await openExcel(workbook, flavour);
    expect(await excel.apply([edit(1, 1, "amber ", "Amber")])).toEqual({ kind: "protected", sheet: "Plan" });
    const gone = edit(0, 0, null, "x", "Gone");
    expect(await excel.apply([gone])).toEqual({ kind: "stale", edits: [gone] });
    workbook.readOnly = true;
    expect(await excel.apply([edit(0, 0, "a", "b", "Other")])).toEqual({ kind: "readOnly" });
    expect(cellsOf(workbook)).toEqual(before);
  });

  it("says that a cell is being edited", async () => {
    const { excel, office } = await openExcel(plan(), flavour);
    office.host.cellBeingEdited = true;
    await expect(excel.apply([edit(1, 1, "amber ", "Amber")])).rejects.toMatchObject({ kind: "cell being edited" });
  });

  it("takes two syncs for ten thousand ratings too", async () => {
    const rows = Array.from({ length: 10_000 }, () => ["amber "]);
    const workbook = drawnWorkbook({ Plan: rows });
    const { excel, office } = await openExcel(workbook, flavour);
    office.host.recorder.clear();
    const edits = rows.flatMap((_, row) => (row % 7 === 3 ? [] : [edit(row, 0, "amber ", "Amber")]));
    expect((await excel.apply(edits)).kind).toBe("applied");
    expect([valueAt(workbook, 9_998, 0), valueAt(workbook, 3, 0)]).toEqual(["Amber", "amber "]);
    expect(office.host.recorder.syncs).toHaveLength(2);
    expect(Math.max(...office.host.recorder.syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_000_000);
  });
});

describe("when Excel stops on the way", () => {
  const two = [edit(1, 1, "amber ", "Amber"), edit(0, 0, "a", "b", "Other")];
  const eventsAreOn = (): Promise<boolean> =>
    Excel.run(async (context) => {
      context.runtime.load("enableEvents");
      await context.sync();
      return context.runtime.enableEvents;
    });

  it("says what was written and what not", async () => {
    const workbook = plan();
    const { excel, office } = await openExcel(workbook, DESKTOP);
    // Far enough into the batch that the first sheet's cell is written, not the second's.
    let outcome;
    for (let after = 1; after < 40; after++) {
      workbook.find("Plan")!.cells.touch(1, 1).value = "amber ";
      workbook.find("Other")!.cells.touch(0, 0).value = "a";
      const answer = office.host.answer.bind(office.host);
      breakBatch(office, 1, { kind: "error", code: "GeneralException", after });
      outcome = await excel.apply(two).catch((error: unknown) => error);
      office.host.answer = answer;
      expect(await eventsAreOn()).toBe(true);
      if (valueAt(workbook, 1, 1) === "Amber" && valueAt(workbook, 0, 0, "Other") === "a") break;
    }
    expect(outcome).toMatchObject({ kind: "partial", written: [two[0]], notWritten: [two[1]] });
    expect(outcome).toHaveProperty("why", expect.stringMatching(/Try again/));
  });

  it("throws the trouble when nothing was written, and leaves events on", async () => {
    const workbook = plan();
    const before = cellsOf(workbook);
    const { excel, office } = await openExcel(workbook, DESKTOP);
    breakBatch(office, 1, { kind: "error", code: "GeneralException", after: 0 });
    await expect(excel.apply(two)).rejects.toMatchObject({ kind: "other", message: expect.stringContaining("Try again") as string });
    expect(cellsOf(workbook)).toEqual(before);
    expect(await eventsAreOn()).toBe(true);
  });

  it("takes a protection put on meanwhile for what it is", async () => {
    const workbook = plan();
    const { excel, office } = await openExcel(workbook, DESKTOP);
    breakBatch(office, 1, { kind: "meanwhile", act: () => (workbook.find("Plan")!.protection = { options: {}, hasPassword: false }) });
    expect(await excel.apply([two[0]!])).toEqual({ kind: "protected", sheet: "Plan" });
    expect(valueAt(workbook, 1, 1)).toBe("amber ");
  });

  it("does not ask an Excel again that does not answer", async () => {
    const { excel, office } = await openExcel(plan(), DESKTOP, { patience: 400 });
    breakBatch(office, 1, { kind: "no answer" });
    office.host.recorder.clear();
    await expect(excel.apply(two)).rejects.toMatchObject({
      kind: "changes unknown",
      message: expect.stringContaining("may have been made") as string,
    });
    expect(office.host.recorder.syncs).toHaveLength(1);
  });
});

describe("when the plan moved", () => {
  const rows = [
    ["Ref", "Action", "RAG"],
    ["1.1", "Map the work", "amber "],
    ["1.2", "Train all staff", "amber "],
    ["1.3", "Report to the board", "amber "],
  ];
  const one = edit(2, 2, "amber ", "Amber");
  const ratings = (workbook: Workbook): unknown => [1, 2, 3, 4].map((row) => [valueAt(workbook, row, 0), valueAt(workbook, row, 2)]);
  const swap = (workbook: Workbook): void => {
    new CoAuthor(workbook).sort("Plan", 2, [1, 0]);
  };

  it("since it was checked, does not write to the row that stands there now", async () => {
    const workbook = drawnWorkbook({ Plan: rows });
    const { excel } = await openExcel(workbook, DESKTOP);
    const seen = await excel.read();
    new CoAuthor(workbook).insertRow("Plan", 1);
    expect(await excel.apply([one], seen)).toEqual({ kind: "stale", edits: [one] });
    expect(ratings(workbook)).toEqual([[null, null], ...rows.slice(1).map(([ref, , rag]) => [ref, rag])]);
  });

  it("since it was checked, sorts out rows that were sorted", async () => {
    const workbook = drawnWorkbook({ Plan: rows });
    const { excel } = await openExcel(workbook, DESKTOP);
    const seen = await excel.read();
    swap(workbook);
    expect(await excel.apply([one], seen)).toEqual({ kind: "stale", edits: [one] });
    expect(valueAt(workbook, 2, 2)).toBe("amber ");
    // A colleague's word in another cell of the row does not hold the fix up.
    swap(workbook);
    workbook.find("Plan")!.cells.touch(2, 3).value = "Two of five teams trained";
    expect((await excel.apply([one], seen)).kind).toBe("applied");
  });

  it("between the look and the writing, follows its row", async () => {
    const workbook = drawnWorkbook({ Plan: rows });
    const { excel, office } = await openExcel(workbook, DESKTOP);
    breakBatch(office, 1, {
      kind: "meanwhile",
      act: () => {
        new CoAuthor(workbook).insertRow("Plan", 1);
        new CoAuthor(workbook).rename("Plan", "Renamed");
      },
    });
    expect((await excel.apply([one])).kind).toBe("applied");
    expect([1, 2, 3, 4].map((row) => valueAt(workbook, row, 2, "Renamed"))).toEqual([null, "amber ", "Amber", "amber "]);
  });

  it.each<[string, (workbook: Workbook) => void]>([
    ["another value", (workbook) => (workbook.find("Plan")!.cells.touch(2, 2).value = "Red")],
    ["a formula", (workbook) => void Object.assign(workbook.find("Plan")!.cells.touch(2, 2), { value: "amber ", formula: '="amber "' })],
    ["a text like a number", (workbook) => (workbook.find("Plan")!.cells.touch(2, 2).value = "1.10")],
    ["an empty cell", (workbook) => (workbook.find("Plan")!.cells.touch(2, 2).value = null)],
    [
      "another row",
      (workbook) => {
        swap(workbook);
      },
    ],
  ])("between the look and the writing, gives back %s", async (_, act) => {
    const workbook = drawnWorkbook({ Plan: rows });
    const { excel, office } = await openExcel(workbook, DESKTOP);
    const seen = await excel.read();
    let before: unknown;
    breakBatch(office, 1, {
      kind: "meanwhile",
      act: () => {
        act(workbook);
        before = cellsOf(workbook);
      },
    });
    expect(await excel.apply([one], seen)).toEqual({ kind: "stale", edits: [one] });
    const cell = workbook.find("Plan")!.cells.touch(2, 2);
    // A formula's value is Excel's to work out again.
    if (cell.formula !== null) cell.value = "amber ";
    expect(cellsOf(workbook)).toEqual(before);
  });

  it("among the cells of one run, writes none of them", async () => {
    const workbook = drawnWorkbook({ Plan: rows });
    const { excel, office } = await openExcel(workbook, DESKTOP);
    breakBatch(office, 1, {
      kind: "meanwhile",
      act: () => {
        new CoAuthor(workbook).insertRow("Plan", 2);
      },
    });
    const edits = [1, 2, 3].map((row) => edit(row, 2, "amber ", "Amber"));
    await expect(excel.apply(edits)).rejects.toMatchObject({ kind: "other" });
    expect([1, 3, 4].map((row) => valueAt(workbook, row, 2))).toEqual(["amber ", "amber ", "amber "]);
  });
});

it("refuses more text than Excel takes, writing nothing", async () => {
  const workbook = drawnWorkbook({ Plan: Array.from({ length: 100 }, () => ["x"]) });
  const { excel } = await openExcel(workbook, DESKTOP);
  const edits = Array.from({ length: 100 }, (_, row) => edit(row, 0, "x", "y".repeat(30_000)));
  expect(await excel.apply(edits)).toEqual({ kind: "tooLarge" });
  expect(valueAt(workbook, 0, 0)).toBe("x");
});

it.each(["000-in-progress", "rich-plan"])(
  "changes values and nothing besides in %s: no formula, format, fill, merge, list or other rule",
  async (name) => {
    const workbook = openPlan(name);
    const { excel } = await openExcel(workbook, DESKTOP);
    const { cells, id, name: sheet } = workbook.sheets[0]!;
    const constants = [...cells.rows].flatMap(([row, line]) =>
      // rich-plan: its table only, whose headers Excel keeps apart, and not the formula below that fills several cells.
      [...line].flatMap(([column, cell]) =>
        cell.formula === null && cell.value !== null && (name !== "rich-plan" || (row !== 2 && row < 12)) ? [{ row, column }] : [],
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.subarray(constants, { minLength: 1, maxLength: 12 }), fc.string({ maxLength: 20 }), async (at, text) => {
        const becomes = text === "" ? null : text;
        const edits = at.flatMap(({ row, column }) => {
          const was = cells.get(row, column)!.value;
          return was === becomes ? [] : [edit(row, column, was, becomes, sheet)];
        });
        const before = pictureOf(workbook);
        expect((await excel.apply(edits)).kind).toBe("applied");
        const after = pictureOf(workbook);
        const [changed, named] = [differences(before, after), edits.map(({ at: { row, column } }) => `value ${row},${column} ${id}`)];
        expect(changed.filter((place) => !named.includes(place))).toEqual([]);
        expect(changed).toHaveLength(edits.length);
        for (const { at: cell } of edits) expect(cells.get(cell.row, cell.column)?.value ?? null).toBe(becomes);
        // Done twice it is done once.
        expect((await excel.apply(edits)).kind).toBe("applied");
        expect(differences(after, pictureOf(workbook))).toEqual([]);
      }),
      { numRuns: 25, seed: 3 },
    );
  },
);

describe("the fixes of a plan, checked and applied through Excel", () => {
  const asOf = dayOf(2019, 12, 1)!;
  /** Ratings as people type them, in a plan whose own they take the place of; each row and column is the sheet's. */
  const TYPED = ["amber ", "G", "Grade: Green", " RED", "white\u00a0", "rag: purple"];

  it("leave none to apply, change only the cells they name, and never write over what was typed since", async () => {
    const office = await openExcel(openPlan("000-in-progress"), DESKTOP);
    let [fixed, held] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 4, max: 27 }), fc.constantFrom(...TYPED)), { minLength: 3, maxLength: 10 }),
        fc.array(
          fc.tuple(
            fc.integer({ min: 3, max: 29 }),
            fc.constantFrom(1, 2, 5, 5, 5, 7),
            fc.constantFrom("Red", "amber ", "", "A colleague's words"),
          ),
          {
            maxLength: 2,
          },
        ),
        async (typed, meanwhile) => {
          const workbook = openPlan("000-in-progress");
          await office.office.turnTo(workbook);
          const { cells, name: sheet, id } = workbook.sheets[0]!;
          // Headings have no rating cell.
          for (const [row, text] of typed) if (cells.get(row, 5)?.value) cells.touch(row, 5).value = text;
          const report = await checkWorkbook(office.excel, { asOf });
          const { edits, refused } = applyFixes(safelyFixable(report.findings));
          expect(refused).toEqual([]);
          const other = new CoAuthor(workbook);
          for (const [row, column, text] of meanwhile) other.type(sheet, row, column, text);
          const before = pictureOf(workbook);
          const outcome = await office.excel.apply(edits, report.workbook);
          const changed = differences(before, pictureOf(workbook));
          const named = edits.filter(({ at, was }) => before.get(`value ${at.row},${at.column} ${id}`) === JSON.stringify([was, null]));
          if (outcome.kind === "stale") {
            held++;
            expect(changed).toEqual([]);
            return;
          }
          expect(outcome.kind).toBe("applied");
          expect(changed.sort()).toEqual(named.map(({ at }) => `value ${at.row},${at.column} ${id}`).sort());
          if (meanwhile.length > 0) return;
          fixed += edits.length;
          expect(safelyFixable((await checkWorkbook(office.excel, { asOf })).findings)).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 20191201 },
    );
    expect(Math.min(fixed, 10 * held)).toBeGreaterThan(40);
  });
});
