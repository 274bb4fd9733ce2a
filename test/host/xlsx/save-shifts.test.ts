import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { enterCells } from "../../../src/host/model/edit-cells";
import { Refusal } from "../../../src/host/model/refusal";
import type { Sheet } from "../../../src/host/model/sheet";
import { deleteCells, insertCells } from "../../../src/host/model/shift-cells";
import type { Workbook } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../../src/host/xlsx/save-xlsx";
import { partsThatDiffer, rawParts, textOfPart } from "./raw-parts";
import { buildWorkbook, worksheet } from "./zip-builder";

const RICH = new Uint8Array(readFileSync(join(process.cwd(), "test/workbooks/plans/rich-plan.xlsx")));
const open = (bytes: Uint8Array): Workbook => openXlsx(bytes, "test.xlsx");
const rows = (row: number, rowCount: number) => ({ row, column: 0, rowCount, columnCount: 16_384 });
const columns = (column: number, columnCount: number) => ({ row: 0, column, rowCount: 1_048_576, columnCount });
const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const plan = (workbook: Workbook): Sheet => sheetOf(workbook, "Plan");

/** All the model says of every sheet but where it came from. */
const told = (workbook: Workbook): unknown =>
  workbook.sheets.map((sheet) => {
    const plain = <T extends { source?: unknown }>(items: T[]) => items.map(({ source, ...rest }) => (void source, rest));
    const sorted = <T>(map: Iterable<readonly [number, T]>): (readonly [number, T])[] => [...map].sort(([a], [b]) => a - b);
    return {
      name: sheet.name,
      cells: sorted(sheet.cells.rows).flatMap(([row, cells]) =>
        sorted(cells)
          .filter(([, { value, formula, style }]) => value !== null || formula !== null || style !== 0)
          .map(([column, { value, formula, style }]) => [row, column, value, formula, workbook.styles.get(style)]),
      ),
      rows: sorted(sheet.rows).filter(([, { size, hidden, style }]) => size !== null || hidden || style !== 0),
      columns: sorted(sheet.columns),
      merges: sheet.merges,
      validations: plain(sheet.validations),
      formats: plain(sheet.conditionalFormats).map(({ id, ...rest }) => (void id, rest)),
      links: plain(sheet.hyperlinks),
      tables: plain(sheet.tables),
      comments: plain(sheet.comments),
      filter: sheet.autoFilter,
      printed: [sheet.printAreas, sheet.printTitleRows, sheet.printTitleColumns],
    };
  });

it("inserted rows push down all that stands below, also what only the file knows", () => {
  const workbook = open(RICH);
  insertCells(workbook, plan(workbook), rows(4, 3), "Down", "person");
  const saved = saveXlsx(workbook);
  expect(told(open(saved))).toEqual(told(workbook));

  const sheet = textOfPart(saved, "xl/worksheets/sheet1.xml");
  // Rich text stays a shared text formatted in parts, a dynamic array one, a row of an outline in it.
  const rich = /<c r="I4" t="s"><v>(\d+)<\/v>/.exec(sheet)?.[1];
  expect(rich).toBe(/<c r="I4" t="s"><v>(\d+)<\/v>/.exec(textOfPart(RICH, "xl/worksheets/sheet1.xml"))?.[1]);
  expect(sheet).toContain('<c r="F18" cm="1"><f t="array" ref="F18:F19">_xlfn._xlws.SORT(');
  expect(sheet).toMatch(/<row r="12"[^>]* outlineLevel="1"/);
  expect(sheet).toContain('<brk id="13" max="16383" man="1"/>');
  expect(sheet).toContain("<xm:f>Plan!E4:E14</xm:f>");
  expect(sheet).toContain('<ignoredError sqref="E18"');
  expect(textOfPart(saved, "xl/tables/table1.xml")).toContain('ref="A3:J15"');
  expect(textOfPart(saved, "xl/tables/table1.xml")).toMatch(/<autoFilter ref="A3:J14"/);
  expect(textOfPart(saved, "xl/comments1.xml")).toContain('ref="A4"');
  expect(textOfPart(saved, "xl/threadedComments/threadedComment1.xml")).toContain('ref="C8"');
  const notes = textOfPart(saved, "xl/drawings/vmlDrawing1.vml");
  expect(notes).toContain("<x:Row>3</x:Row>");
  expect(notes).toContain("<x:Anchor>1, 15, 7, 10, 4, 15, 11, 4</x:Anchor>");
  const formulas = [...textOfPart(saved, "xl/charts/chart1.xml").matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula);
  const before = [...textOfPart(RICH, "xl/charts/chart1.xml").matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula);
  expect(formulas).not.toEqual(before);
  expect(formulas[0]).toBe(before[0]?.replace(/\$7$/, "$10"));
  // The calculation chain would name cells that hold no formula any more.
  expect(rawParts(saved).has("xl/calcChain.xml")).toBe(false);
  for (const part of partsThatDiffer(RICH, saved)) expect(part).not.toMatch(/theme|styles|webext|sharedStrings|customXml|media/);
});

it("deleted rows take along what stood in them", () => {
  const workbook = open(RICH);
  deleteCells(workbook, plan(workbook), rows(3, 2), "Up", "person");
  const saved = saveXlsx(workbook);
  expect(told(open(saved))).toEqual(told(workbook));
  expect(textOfPart(saved, "xl/comments1.xml")).not.toContain('ref="A4"');
  expect(textOfPart(saved, "xl/drawings/vmlDrawing1.vml")).not.toContain("<x:Row>3</x:Row>");
  expect(textOfPart(saved, "xl/tables/table1.xml")).toContain('ref="A3:J10"');
});

it("rows inserted and deleted again leave the sheet's part as it was", () => {
  const workbook = open(RICH);
  insertCells(workbook, plan(workbook), rows(4, 3), "Down", "person");
  deleteCells(workbook, plan(workbook), rows(4, 3), "Up", "person");
  const saved = saveXlsx(workbook);
  expect(told(open(saved))).toEqual(told(open(RICH)));
  expect(textOfPart(saved, "xl/worksheets/sheet1.xml")).toBe(textOfPart(RICH, "xl/worksheets/sheet1.xml"));
});

it("rows deleted and empty ones put in their place are empty", () => {
  const workbook = open(RICH);
  deleteCells(workbook, plan(workbook), rows(4, 2), "Up", "person");
  insertCells(workbook, plan(workbook), rows(4, 2), "Down", "person");
  const saved = saveXlsx(workbook);
  expect(told(open(saved))).toEqual(told(workbook));
  expect(textOfPart(saved, "xl/worksheets/sheet1.xml")).toMatch(/<row r="6"[^>]*>(<c r="[A-Z]6"( s="\d+")?\/>)*<\/row>|<row r="6"[^>]*\/>/);
  expect(textOfPart(saved, "xl/drawings/vmlDrawing1.vml")).not.toContain("<x:Row>4</x:Row>");
});

it("inserted and deleted columns move all beside them", () => {
  const rowsXml =
    '<row r="1" spans="1:4"><c r="A1" s="0" t="str"><v>a</v></c><c r="C1"><v>3</v></c><c r="D1"><f>C1*2</f><v>6</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
  const bytes = buildWorkbook({
    sheets: [
      worksheet(
        rowsXml,
        '<mergeCells count="1"><mergeCell ref="B4:D5"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="C1:C9"><formula1>$D$1:$D$3</formula1></dataValidation></dataValidations>',
        '<cols><col min="2" max="3" width="20" customWidth="1"/><col min="5" max="16384" width="5" customWidth="1" hidden="1"/></cols>',
      ),
    ],
  });
  const edit = (change: (workbook: Workbook, sheet: Sheet) => void): Workbook => {
    const workbook = open(bytes);
    change(workbook, sheetOf(workbook, "Sheet1"));
    expect(told(open(saveXlsx(workbook)))).toEqual(told(workbook));
    return workbook;
  };
  edit((workbook, sheet) => insertCells(workbook, sheet, columns(2, 2), "Right", "person"));
  edit((workbook, sheet) => deleteCells(workbook, sheet, columns(1, 2), "Left", "person"));
  edit((workbook, sheet) => {
    insertCells(workbook, sheet, columns(0, 1), "Right", "person");
    deleteCells(workbook, sheet, columns(3, 1), "Left", "person");
    insertCells(workbook, sheet, rows(1, 1), "Down", "person");
  });
});

describe("columns of a table", () => {
  const TABLE = "xl/tables/table1.xml";
  const after = (change: (workbook: Workbook, sheet: Sheet) => void, source = RICH) => {
    const workbook = open(source);
    change(workbook, plan(workbook));
    const saved = saveXlsx(workbook);
    const again = open(saved);
    expect(told(again)).toEqual(told(workbook));
    const [table] = plan(again).tables;
    expect(table?.columns).toHaveLength(table?.area.columnCount ?? -1);
    const headings = table?.columns.map((_, index) => plan(again).cells.get(2, table.area.column + index)?.value);
    // Excel calls a file damaged in which the two differ.
    expect(table?.columns).toEqual(headings);
    const xml = textOfPart(saved, TABLE);
    const ids = [...xml.matchAll(/<tableColumn id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(table?.area.columnCount);
    expect(xml).toContain(`<tableColumns count="${table?.area.columnCount}">`);
    return { saved, xml, plan: plan(again), sheet: textOfPart(saved, "xl/worksheets/sheet1.xml") };
  };

  it("are there for columns inserted into it, with headings, and filters keep their column", () => {
    const { xml, plan: again } = after((workbook, sheet) => insertCells(workbook, sheet, columns(2, 2), "Right", "person"));
    expect(again.tables[0]?.columns.slice(0, 5)).toEqual(["Action", "Lead Officer", "Column1", "Column2", "RAG rating"]);
    expect(xml).toContain('ref="A3:L12"');
    expect(xml).toMatch(/<autoFilter ref="A3:L11"><filterColumn colId="4">/);
    expect(xml).toContain('<sortState ref="A4:L11"><sortCondition ref="F4:F11"/>');
    expect(xml).toContain('<tableColumn id="11" name="Column1"/><tableColumn id="12" name="Column2"/>');
    expect(xml).toContain('IF(tblPlan[[#This Row],[Days]]&gt;4,"High","Low")');
  });

  it("take the heading that is typed over theirs", () => {
    const { plan: again } = after((workbook, sheet) => {
      insertCells(workbook, sheet, columns(4, 1), "Right", "person");
      enterCells(workbook, sheet, { row: 2, column: 4, rowCount: 1, columnCount: 1 }, [["Notes"]], "person");
    });
    expect(again.tables[0]?.columns[4]).toBe("Notes");
  });

  it("go with their cells; formulas that spoke of them say so, and what else the table keeps of them goes too", () => {
    const { xml, sheet } = after((workbook, found) => deleteCells(workbook, found, columns(2, 3), "Left", "person"));
    expect(xml).toContain('ref="A3:G12"');
    expect(xml).not.toMatch(/filterColumn|sortCondition|"Days"|"Start"/);
    expect(xml).toContain('<calculatedColumnFormula>IF(#REF!&gt;4,"High","Low")</calculatedColumnFormula>');
    expect(sheet).toContain('<f>IF(#REF!&gt;4,"High","Low")</f>');
    expect(sheet).not.toContain("[Days]");
  });

  it("stay as they are when a column is inserted beside the table or before it", () => {
    for (const at of [0, 10]) {
      const { xml, plan: again } = after((workbook, sheet) => insertCells(workbook, sheet, columns(at, 1), "Right", "person"));
      expect(again.tables[0]?.columns).toEqual(plan(open(RICH)).tables[0]?.columns);
      expect(xml).toContain('<filterColumn colId="2">');
    }
  });

  it("inserted and deleted again leave the table's part as it was", () => {
    const { saved } = after((workbook, sheet) => {
      insertCells(workbook, sheet, columns(4, 2), "Right", "person");
      deleteCells(workbook, sheet, columns(4, 2), "Left", "person");
    });
    expect(textOfPart(saved, TABLE)).toBe(textOfPart(RICH, TABLE));
  });

  it("of any number, inserted and deleted anywhere, are as the model has them when the file is opened again", () => {
    const step = fc.record({ insert: fc.boolean(), column: fc.nat(12), count: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        after((workbook, sheet) => {
          for (const { insert, column, count } of steps)
            if (insert) insertCells(workbook, sheet, columns(column, count), "Right", "person");
            else if ((sheet.tables[0]?.area.columnCount ?? 0) > count)
              deleteCells(workbook, sheet, columns(column, count), "Left", "person");
        });
      }),
      { numRuns: 12, seed: 20191201 },
    );
  });
});

it("a table whose totals are deleted has none; its headings, and all of its rows, cannot be deleted without it", () => {
  const workbook = open(RICH);
  deleteCells(workbook, plan(workbook), rows(11, 1), "Up", "person");
  expect(plan(workbook).tables[0]?.showTotals).toBe(false);
  const saved = saveXlsx(workbook);
  expect(told(open(saved))).toEqual(told(workbook));
  expect(textOfPart(saved, "xl/tables/table1.xml")).toMatch(/ref="A3:J11"[^>]*><autoFilter ref="A3:J11">/);
  for (const area of [rows(2, 1), rows(2, 3), rows(3, 8), rows(3, 9)])
    expect(() => deleteCells(workbook, plan(workbook), area, "Up", "person")).toThrow("headings of a table or all of its rows");
  deleteCells(workbook, plan(workbook), rows(2, 9), "Up", "person");
  expect(plan(open(saveXlsx(workbook))).tables).toEqual([]);
});

it("a sheet can be renamed after its rows moved", () => {
  const workbook = open(RICH);
  insertCells(workbook, plan(workbook), rows(4, 1), "Down", "person");
  plan(workbook).name = "Work plan";
  workbook.sheetListChanged = true;
  expect(textOfPart(saveXlsx(workbook), "xl/worksheets/sheet1.xml")).toContain("<xm:f>'Work plan'!E4:E12</xm:f>");
});

it("any rows inserted and deleted are as the model has them when the file is opened again", () => {
  const step = fc.record({ insert: fc.boolean(), row: fc.nat(30), count: fc.integer({ min: 1, max: 6 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const workbook = open(RICH);
      for (const { insert, row, count } of steps) {
        try {
          if (insert) insertCells(workbook, plan(workbook), rows(row, count), "Down", "person");
          else deleteCells(workbook, plan(workbook), rows(row, count), "Up", "person");
        } catch (error) {
          // A table's headings without the table; it stays as it is.
          if (!(error instanceof Refusal) || error.code !== "NotImplemented") throw error;
        }
      }
      expect(told(open(saveXlsx(workbook)))).toEqual(told(workbook));
    }),
    { numRuns: 25, seed: 20191201 },
  );
});
