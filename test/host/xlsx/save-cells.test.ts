import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Sheet } from "../../../src/host/model/sheet";
import type { Workbook } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../../src/host/xlsx/save-xlsx";
import { partsThatDiffer, rawParts, textOfPart } from "./raw-parts";
import { buildWorkbook, sharedStrings, worksheet, XML } from "./zip-builder";

const PLANS = join(process.cwd(), "test/workbooks/plans");
const FILES = readdirSync(PLANS).filter((name) => name.endsWith(".xlsx"));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(PLANS, name)));
const open = (bytes: Uint8Array): Workbook => openXlsx(bytes, "test.xlsx");
const first = (workbook: Workbook): Sheet => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

type Content = string | number | boolean | null | { formula: string; value?: string | number | boolean };

function put(sheet: Sheet, row: number, column: number, content: Content): void {
  const cell = sheet.cells.touch(row, column);
  const formula = typeof content === "object" && content !== null;
  cell.formula = formula ? content.formula : null;
  cell.value = formula ? (content.value ?? null) : content === "" ? null : content;
  cell.isError = false;
  sheet.markCell(row, column);
}

/** Saves and opens again. */
const again = (workbook: Workbook): Workbook => open(saveXlsx(workbook));

/** Every cell that shows something, with its look. */
const shown = (workbook: Workbook): unknown[] =>
  workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells.rows]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, cells]) =>
        [...cells]
          .sort(([a], [b]) => a - b)
          .filter(([, { value, formula, style }]) => value !== null || formula !== null || style !== 0)
          .map(([column, { value, formula, isError, style }]) => [row, column, value, formula, isError, workbook.styles.get(style)]),
      ),
  ]);

describe("saving what was not changed", () => {
  it.each(FILES)("%s: every part is the same, byte for byte, in the same order", (name) => {
    const bytes = bytesOf(name);
    const saved = saveXlsx(open(bytes));
    expect(partsThatDiffer(bytes, saved)).toEqual([]);
    expect([...rawParts(saved).keys()]).toEqual([...rawParts(bytes).keys()]);
  });

  it("gives the same bytes each time", () => {
    const workbook = open(bytesOf("torture.xlsx"));
    put(first(workbook), 4, 4, "Twelve – 12");
    expect(Buffer.from(saveXlsx(workbook)).equals(Buffer.from(saveXlsx(workbook)))).toBe(true);
  });

  it("changes no part for a cell that was marked and holds what it held", () => {
    const bytes = bytesOf("rich-plan.xlsx");
    const workbook = open(bytes);
    for (const [row, column] of [
      [3, 8],
      [3, 5],
      [14, 5],
      [100, 100],
    ] as const)
      first(workbook).markCell(row, column);
    expect(partsThatDiffer(bytes, saveXlsx(workbook))).toEqual([]);
  });
});

describe("saving a cell", () => {
  it.each(FILES)("%s: a number touches only its sheet, and the workbook part when there are formulas to calculate", (name) => {
    const bytes = bytesOf(name);
    const workbook = open(bytes);
    const sheet = first(workbook);
    put(sheet, 4, 4, 12);
    const differing = partsThatDiffer(bytes, saveXlsx(workbook));
    const formulas = ["torture.xlsx", "rich-plan.xlsx", "000-in-progress.xlsx"].includes(name);
    expect(differing).toEqual(formulas ? ["xl/workbook.xml", sheet.partName] : [sheet.partName]);
    expect(first(again(workbook)).cells.get(4, 4)?.value).toBe(12);
  });

  it("changes nothing else in the sheet's part", () => {
    const bytes = bytesOf("torture.xlsx");
    const workbook = open(bytes);
    put(first(workbook), 4, 4, 12);
    const before = textOfPart(bytes, "xl/worksheets/sheet1.xml");
    expect(textOfPart(saveXlsx(workbook), "xl/worksheets/sheet1.xml")).toBe(
      before.replace('<c r="E5"><v>10</v></c>', '<c r="E5"><v>12</v></c>'),
    );
  });

  it("adds a new text to the shared ones, and uses one that is there", () => {
    const bytes = bytesOf("torture.xlsx");
    const workbook = open(bytes);
    put(first(workbook), 5, 0, "Brand new & <b>shiny</b>");
    put(first(workbook), 6, 0, "Build");
    put(first(workbook), 30, 1, " spaces around ");
    const saved = saveXlsx(workbook);
    expect(partsThatDiffer(bytes, saved)).toEqual(["xl/sharedStrings.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const strings = textOfPart(saved, "xl/sharedStrings.xml");
    expect(strings).toContain(
      '<si><t>Brand new &amp; &lt;b&gt;shiny&lt;/b&gt;</t></si><si><t xml:space="preserve"> spaces around </t></si></sst>',
    );
    const count = (text: string, attribute: string) => Number(new RegExp(` ${attribute}="(\\d+)"`).exec(text)?.[1]);
    const old = textOfPart(bytes, "xl/sharedStrings.xml");
    expect(count(strings, "uniqueCount") - count(old, "uniqueCount")).toBe(2);
    expect(count(strings, "count") - count(old, "count")).toBe(1);
    const sheet = first(open(saved));
    expect([sheet.cells.get(5, 0)?.value, sheet.cells.get(6, 0)?.value, sheet.cells.get(30, 1)?.value]).toEqual([
      "Brand new & <b>shiny</b>",
      "Build",
      " spaces around ",
    ]);
  });

  it("does not take a text formatted in parts for the same plain text", () => {
    const workbook = open(bytesOf("torture.xlsx"));
    put(first(workbook), 6, 0, "Red bold small italic");
    expect(textOfPart(saveXlsx(workbook), "xl/sharedStrings.xml")).toContain("<si><t>Red bold small italic</t></si></sst>");
  });

  it("keeps rich text when only the look changed", () => {
    const bytes = bytesOf("torture.xlsx");
    const workbook = open(bytes);
    const sheet = first(workbook);
    const cell = sheet.cells.touch(3, 8);
    cell.style = workbook.styles.derive(cell.style, { fill: "#FFC7CE" });
    sheet.markCell(3, 8);
    const saved = saveXlsx(workbook);
    expect(partsThatDiffer(bytes, saved)).toEqual(["xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(textOfPart(saved, "xl/worksheets/sheet1.xml")).toMatch(/<c r="I4" s="\d+" t="s"><v>26<\/v><\/c>/);
  });

  it.each(["=1+1", "+44 20", "-5 days", "@lead", "'quoted", "\t=1"])("marks %j as text for good", (text) => {
    const workbook = open(bytesOf("000-tidy.xlsx"));
    put(first(workbook), 4, 1, text);
    const saved = saveXlsx(workbook);
    const cell = first(open(saved)).cells.get(4, 1);
    expect(cell).toMatchObject({ value: text, formula: null });
    const formats = /<cellXfs.*<\/cellXfs>/s.exec(textOfPart(saved, "xl/styles.xml"))?.[0].match(/<xf .*?(\/>|<\/xf>)/gs) ?? [];
    expect(formats[cell?.style ?? -1]).toContain('quotePrefix="1"');
    // A number in its place is no marked text any more.
    const third = open(saved);
    put(first(third), 4, 1, 7);
    const last = saveXlsx(third);
    const style = first(open(last)).cells.get(4, 1)?.style ?? -1;
    const after = /<cellXfs.*<\/cellXfs>/s.exec(textOfPart(last, "xl/styles.xml"))?.[0].match(/<xf .*?(\/>|<\/xf>)/gs) ?? [];
    expect(after[style]).not.toContain("quotePrefix");
  });

  it("keeps a cell format's named style when one facet changes, and uses an equal one again", () => {
    const workbook = open(bytesOf("torture.xlsx"));
    const sheet = first(workbook);
    const before = sheet.cells.get(3, 6)?.style ?? 0;
    const style = workbook.styles.derive(before, { fill: "#00B050", bold: true });
    for (const row of [3, 4, 5]) {
      sheet.cells.touch(row, 6).style = style;
      sheet.markCell(row, 6);
    }
    const saved = saveXlsx(workbook);
    const xfs = (bytes: Uint8Array) =>
      /<cellXfs.*<\/cellXfs>/s.exec(textOfPart(bytes, "xl/styles.xml"))?.[0].match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [];
    expect(xfs(saved).length).toBe(xfs(bytesOf("torture.xlsx")).length + 1);
    const xfId = (xf: string | undefined) => / xfId="(\d+)"/.exec(xf ?? "")?.[1];
    expect(xfId(xfs(saved).at(-1))).toBe(xfId(xfs(saved)[before]));
    const reopened = open(saved);
    expect(reopened.styles.get(first(reopened).cells.get(4, 6)?.style ?? 0)).toEqual(workbook.styles.get(style));
  });
});

describe("saving formulas", () => {
  it("writes out a shared formula whose first cell was overwritten", () => {
    const bytes = bytesOf("torture.xlsx");
    const workbook = open(bytes);
    put(first(workbook), 3, 5, 46100);
    const saved = saveXlsx(workbook);
    expect(textOfPart(saved, "xl/worksheets/sheet1.xml")).not.toContain('t="shared"');
    const sheet = first(open(saved));
    expect(sheet.cells.get(3, 5)).toMatchObject({ value: 46100, formula: null });
    for (let row = 4; row <= 10; row++)
      expect(sheet.cells.get(row, 5)).toMatchObject({
        formula: `=D${row + 1}+E${row + 1}`,
        value: first(open(bytes)).cells.get(row, 5)?.value,
      });
  });

  it("leaves a shared formula alone when another of its cells was overwritten", () => {
    const workbook = open(bytesOf("torture.xlsx"));
    put(first(workbook), 5, 5, "by hand");
    const saved = saveXlsx(workbook);
    expect(textOfPart(saved, "xl/worksheets/sheet1.xml").match(/t="shared"/g)).toHaveLength(7);
    expect(first(open(saved)).cells.get(6, 5)?.formula).toBe("=D7+E7");
  });

  it("keeps how a formula is written when only its value changed", () => {
    const workbook = open(bytesOf("torture.xlsx"));
    const sheet = first(workbook);
    sheet.cells.touch(14, 5).value = 3;
    sheet.markCell(14, 5);
    expect(textOfPart(saveXlsx(workbook), "xl/worksheets/sheet1.xml")).toContain(
      '<c r="F15" cm="1"><f t="array" ref="F15:F16">_xlfn._xlws.SORT(E4:E5)</f><v>3</v></c>',
    );
  });

  it("writes formulas with values of every kind, and takes lost ones out of the calculation chain", () => {
    const bytes = bytesOf("torture.xlsx");
    const workbook = open(bytes);
    const sheet = first(workbook);
    put(sheet, 40, 0, { formula: '=IF(A4<>"",1,2)', value: 1 });
    put(sheet, 40, 1, { formula: '="a"&"b"', value: "ab" });
    put(sheet, 40, 2, { formula: "=TRUE", value: true });
    put(sheet, 40, 3, { formula: "=A1" });
    put(sheet, 14, 1, null);
    const saved = saveXlsx(workbook);
    const chain = /<c r="B15"[^>]*>/;
    expect(textOfPart(bytes, "xl/calcChain.xml")).toMatch(chain);
    expect(rawParts(saved).get("xl/calcChain.xml")?.toString() ?? "").not.toMatch(chain);
    expect(textOfPart(saved, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    const reopened = first(open(saved));
    expect([0, 1, 2, 3].map((column) => reopened.cells.get(40, column))).toEqual([
      { value: 1, formula: '=IF(A4<>"",1,2)', isError: false, style: 0 },
      { value: "ab", formula: '="a"&"b"', isError: false, style: 0 },
      { value: true, formula: "=TRUE", isError: false, style: 0 },
      { value: null, formula: "=A1", isError: false, style: 0 },
    ]);
  });

  it("takes the calculation chain away with its last formula, and with it what pointed at it", () => {
    const bytes = bytesOf("torture.xlsx");
    const workbook = open(bytes);
    for (const sheet of workbook.sheets)
      for (const [row, cells] of sheet.cells.rows)
        for (const [column, cell] of cells) if (cell.formula !== null) put(sheet, row, column, 1);
    const saved = saveXlsx(workbook);
    expect(rawParts(saved).has("xl/calcChain.xml")).toBe(false);
    expect(textOfPart(saved, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(textOfPart(saved, "[Content_Types].xml")).not.toContain("calcChain");
    expect(textOfPart(saved, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });
});

describe("saving rows", () => {
  it("hides, shows and sizes rows, and leaves the others as they are written", () => {
    const workbook = open(bytesOf("torture.xlsx"));
    const sheet = first(workbook);
    sheet.rows.delete(1);
    sheet.rows.set(0, { size: 42.5, hidden: false, style: 0 });
    sheet.rows.set(3, { size: null, hidden: true, style: 0 });
    sheet.rows.set(50, { size: 20, hidden: true, style: 0 });
    sheet.changed.add("rows");
    const saved = saveXlsx(workbook);
    const text = textOfPart(saved, "xl/worksheets/sheet1.xml");
    expect(text).toContain('<row r="1" spans="1:12" ht="42.5" customHeight="1">');
    expect(text).toContain('<row r="2">');
    expect(text).toContain('<row r="4" hidden="1">');
    expect(text).toContain('<row r="51" ht="20" customHeight="1" hidden="1"/></sheetData>');
    expect(text).toContain('<row r="9" outlineLevel="1">');
    expect(first(open(saved)).rows).toEqual(sheet.rows);
  });
});

describe("files written in other ways", () => {
  const cells = (workbook: Workbook): unknown[] => shown(workbook)[0] as unknown[];
  const roundTrip = (bytes: Uint8Array, edit: (sheet: Sheet) => void): { workbook: Workbook; saved: Uint8Array } => {
    const workbook = open(bytes);
    edit(first(workbook));
    const saved = saveXlsx(workbook);
    expect(cells(open(saved))).toEqual(cells(workbook));
    return { workbook, saved };
  };

  it("rows and cells without addresses", () => {
    const bytes = buildWorkbook({
      sheets: [worksheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row>")],
    });
    roundTrip(bytes, (sheet) => {
      put(sheet, 1, 0, null);
      sheet.cells.delete(1, 0);
      put(sheet, 1, 4, "new");
      put(sheet, 3, 1, 9);
    });
  });

  it("rows without numbers whose cells have them", () => {
    const bytes = buildWorkbook({ sheets: [worksheet('<row><c r="A3"><v>1</v></c></row><row><c r="B7"><v>2</v></c></row>')] });
    const { saved } = roundTrip(bytes, (sheet) => {
      put(sheet, 4, 0, 5);
      put(sheet, 6, 0, 6);
      put(sheet, 0, 0, 7);
    });
    expect([...first(open(saved)).cells.rows.keys()]).toEqual([0, 2, 4, 6]);
  });

  it("elements with a prefix", () => {
    const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const bytes = buildWorkbook({
      sheets: [
        `${XML}<x:worksheet xmlns:x="${namespace}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      ],
      sharedStrings: `${XML}<y:sst xmlns:y="${namespace}"><y:si><y:t>old</y:t></y:si></y:sst>`,
    });
    const { saved } = roundTrip(bytes, (sheet) => {
      put(sheet, 0, 1, "new");
      put(sheet, 2, 0, { formula: "=A1", value: "old" });
    });
    expect(textOfPart(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<x:row r="3"><x:c r="A3" t="str"><x:f>A1</x:f><x:v>old</x:v></x:c></x:row>',
    );
    expect(textOfPart(saved, "xl/sharedStrings.xml")).toContain("<y:si><y:t>new</y:t></y:si></y:sst>");
  });

  it("no shared strings and no styles", () => {
    const bytes = buildWorkbook({ sheets: [worksheet("")] });
    const workbook = open(bytes);
    const sheet = first(workbook);
    put(sheet, 0, 0, "text");
    sheet.cells.touch(0, 0).style = workbook.styles.derive(0, {
      bold: true,
      numberFormat: "@",
      borders: { left: { style: "thin", colour: null } },
    });
    const saved = saveXlsx(workbook);
    expect(partsThatDiffer(bytes, saved)).toEqual([
      "+xl/styles.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(cells(open(saved))).toEqual(cells(workbook));
  });

  it("empty lists of rows and of strings", () => {
    const bytes = buildWorkbook({
      sheets: [worksheet("").replace("<sheetData></sheetData>", "<sheetData/>")],
      sharedStrings: sharedStrings("").replace("></sst>", "/>"),
    });
    roundTrip(bytes, (sheet) => put(sheet, 5, 5, "text"));
  });

  it("comments, instructions and unknown elements stay", () => {
    const rows =
      '<!-- kept --><row r="2" x14ac:dyDescent="0.25"><c r="A2" ph="1"><v>1</v><extLst><ext uri="u"/></extLst></c><extLst/></row><?kept too?>';
    const bytes = buildWorkbook({ sheets: [worksheet(rows, "", "").replace("<worksheet ", '<worksheet xmlns:x14ac="u" ')] });
    const { saved } = roundTrip(bytes, (sheet) => {
      put(sheet, 1, 0, 2);
      put(sheet, 1, 1, 3);
      put(sheet, 0, 0, 4);
    });
    expect(textOfPart(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<!-- kept --><row r="1"><c r="A1"><v>4</v></c></row><row r="2" x14ac:dyDescent="0.25"><c r="A2" ph="1"><v>2</v><extLst><ext uri="u"/></extLst></c><c r="B2"><v>3</v></c><extLst/></row><?kept too?>',
    );
  });
});

it("any edits are all there when the file is opened again, and nothing else has changed", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom("_x000D_", "_x005F_", "]]>", "&amp;", "a\r\nb", "\u0001", "=cmd|' /C calc'!A0", "\ufffe", "x\ud800y", "  ", "1.10"),
  );
  const content = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom("=A1", '=IF(B2<3,"<&>",1)').map((formula) => ({ formula, value: 1 })),
  );
  const look = fc.record(
    {
      bold: fc.boolean(),
      fill: fc.constantFrom(null, "#FF0000", "#00B050"),
      numberFormat: fc.constantFrom("General", "@", "0.00", 'dd/mm/yyyy "x"'),
      wrap: fc.boolean(),
      rotation: fc.constantFrom(0, 90, 45, -90, 180),
      horizontal: fc.constantFrom("General", "Center", "CenterAcrossSelection"),
      locked: fc.boolean(),
      fontColour: fc.constantFrom(null, "#123456"),
      borders: fc.constantFrom({}, { top: { style: "thin", colour: null }, left: { style: "double", colour: "#ABCDEF" } }),
    },
    { requiredKeys: [] },
  );
  const edit = fc.record({ row: fc.nat(45), column: fc.nat(14), content, look: fc.option(look) });
  const bytes = bytesOf("torture.xlsx");
  fc.assert(
    fc.property(fc.nat(4), fc.array(edit, { minLength: 1, maxLength: 12 }), (which, edits) => {
      const workbook = open(bytes);
      const sheet = workbook.sheets[which];
      if (!sheet) throw new Error("no sheet");
      for (const { row, column, content: value, look: changes } of edits) {
        put(sheet, row, column, value);
        const cell = sheet.cells.touch(row, column);
        if (changes) cell.style = workbook.styles.derive(cell.style, changes);
      }
      const saved = saveXlsx(workbook);
      expect(shown(open(saved))).toEqual(shown(workbook));
      const allowed = [
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/calcChain.xml",
        "-xl/calcChain.xml",
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        sheet.partName,
        // A column of the table is called what its header says.
        ...(which === 0 && edits.some(({ row, column }) => row === 2 && column < 10) ? ["xl/tables/table1.xml"] : []),
      ];
      for (const part of partsThatDiffer(bytes, saved)) expect(allowed).toContain(part);
    }),
    { numRuns: 60, seed: 20191201 },
  );
});
