import type { Sheet } from "../../../src/host/model/sheet";
import { openXlsx } from "../../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../../src/host/xlsx/save-xlsx";
import { partsThatDiffer, rawParts } from "./raw-parts";
import { buildWorkbook, buildZip, sharedStrings, workbookEntries, worksheet, XML, type BuiltWorkbook } from "./zip-builder";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const open = (bytes: Uint8Array) => openXlsx(bytes, "test.xlsx");
const only = (bytes: Uint8Array): Sheet => {
  const [sheet] = open(bytes).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
/** "A1=1 B2=text" of what a sheet holds. */
const cellsOf = (sheet: Sheet): string =>
  [...sheet.cells.rows]
    .flatMap(([row, cells]) =>
      [...cells].map(([column, { value, formula }]) => `${String.fromCharCode(65 + column)}${row + 1}=${formula ?? JSON.stringify(value)}`),
    )
    .join(" ");
const withRows = (rows: string, more: BuiltWorkbook = {}): Uint8Array => buildWorkbook({ sheets: [worksheet(rows)], ...more });

const TWO_FORMATS = `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf/><xf/></cellXfs></styleSheet>`;

it.each<[string, Uint8Array, string]>([
  [
    "cells and rows without addresses",
    withRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>"),
    "A1=1 B1=2 B2=3",
  ],
  [
    "a row whose number only its cells tell",
    withRows('<row><c r="B5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    "B5=1 C5=2 A6=3",
  ],
  ["rows that are there twice", withRows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'), "A1=1 B1=2"],
  [
    "inline text with runs and a phonetic guide",
    withRows(
      '<row><c t="inlineStr"><is><r><t>Red </t></r><r><rPr><b/></rPr><t>bold</t></r><rPh sb="0" eb="1"><t>guide</t></rPh></is></c></row>',
    ),
    'A1="Red bold"',
  ],
  [
    "shared text with runs, escapes and a phonetic guide",
    withRows('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', {
      sharedStrings: sharedStrings(
        '<si><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si><si><t>_x0041__x000D_ &amp;#65; &#x20AC;</t></si><si><t><![CDATA[<raw> & kept]]></t></si>',
      ),
    }),
    'A1="a b" B1="A\\r &#65; €" C1="<raw> & kept"',
  ],
  ...[
    '<row r="1"><c r="B1" s="1" t="s"><v>1</v></c><c r="D1" t="s"><v>0</v></c></row>',
    '<row r="1"><c r="B1" t="s" s="1"><v>1</v></c><c t="s" r="D1"><v>0</v></c></row>',
    '<row><c r="b1" s="1" t="s"><v>1</v></c><c r="C1"/><c t="s"><v>0</v></c></row>',
    "<row r='1'><c r='B1' s='1' t='s' ><v>1</v></c><!-- --><c r='D1' t='s'><v> 0 </v></c></row>",
    '<row r="1"><c r="B01" s="1" t="s"><v>01</v></c><c r="D1" t="s"><v>0</v><extLst/></c></row>',
    '<row r="1"><c r="B1" s="1" t="s"><v>&#49;</v></c><c r="D1" t="s"><v>0</v></c><c r="E1" t="s"><v>2</v></c></row>',
    '<row r="2"/><row r="1"><c r="B1" s="1" t="s"><v>1</v></c>\n<c r="D1" t="s"><v>0</v></c><c r="E1" t="s"><v>2</v></c></row>',
  ].map((rows): [string, Uint8Array, string] => [
    `cells of shared texts written as ${rows}`,
    withRows(rows, { sharedStrings: sharedStrings("<si><t>a</t></si><si><t>b</t></si><si><t></t></si>"), styles: TWO_FORMATS }),
    'B1="b" D1="a"',
  ]),
  [
    "numbers as people's programs write them",
    withRows("<row><c><v> 1.50 </v></c><c><v>1E3</v></c><c><v>-0.1e-2</v></c><c><v></v></c><c><v>+7</v></c></row>"),
    "A1=1.5 B1=1000 C1=-0.001 E1=7",
  ],
  ["yes and no in words", withRows('<row><c t="b"><v>true</v></c><c t="b"><v>0</v></c></row>'), "A1=true B1=false"],
  [
    "dates written out, with the leap day that never was",
    withRows('<row><c t="d"><v>2019-12-01</v></c><c t="d"><v>1900-01-01T12:00:00</v></c><c t="d"><v>1900-03-01</v></c></row>'),
    "A1=43800 B1=1.5 C1=61",
  ],
  [
    "dates written out in a file that counts from 1904",
    withRows('<row><c t="d"><v>2019-12-01</v></c></row>', {
      workbook: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr date1904="true"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    }),
    "A1=42338",
  ],
  [
    "shared formulas, also upwards, to the left and across absolute references",
    withRows(
      '<row r="2"><c r="B2"><f t="shared" ref="A1:B3" si="0">SUM($A2,B$1,A1:C$3,D:D,5:5,$E:F)*LOG10(A1)&amp;"A1"&amp;Sheet1!A1+\'A 1\'!B2+tbl[A1]+A1B</f><v>1</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/></c></row>',
    ),
    `B2==SUM($A2,B$1,A1:C$3,D:D,5:5,$E:F)*LOG10(A1)&"A1"&Sheet1!A1+'A 1'!B2+tbl[A1]+A1B C3==SUM($A3,C$1,B2:D$3,E:E,6:6,$E:G)*LOG10(B2)&"A1"&Sheet1!B2+'A 1'!C3+tbl[A1]+A1B`,
  ],
  [
    "a shared formula used before it is written",
    withRows('<row><c><f t="shared" si="3"/></c></row><row><c><f t="shared" ref="A1:A2" si="3">B2</f></c></row>'),
    "A1==B1 A2==B2",
  ],
  ["a shared formula that is nowhere keeps its value", withRows('<row><c><f t="shared" si="3"/><v>5</v></c></row>'), "A1=5"],
  [
    "a reference that leaves the sheet comes back on its other side",
    withRows('<row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="0">A1</f></c></row><row r="3"><c r="A3"><v>0</v></c></row>'),
    "A2==A1 A3=0",
  ],
  [
    "elements with a prefix, other elements that look like them, comments and instructions",
    buildWorkbook({
      sheets: [
        `<?xml version="1.0"?><!-- <sheetData><row/></sheetData> --><?pi?><x:worksheet xmlns:x="${MAIN}" xmlns:y="urn:y"><y:sheetData><x:row r="1"/></y:sheetData><x:sheetData><!-- c --><x:row r="2"><y:c r="B2"/><x:c r="A2"><x:v>1</x:v><y:v>2</y:v></x:c></x:row></x:sheetData></x:worksheet>`,
      ],
    }),
    "A2=1",
  ],
  ["UTF-8 with a byte order mark", buildWorkbook({ sheets: [`\ufeff${worksheet('<row><c t="str"><v>ü</v></c></row>')}`] }), 'A1="ü"'],
  [
    "UTF-16",
    buildZip(
      workbookEntries().map((entry) =>
        entry.name.includes("sheet1")
          ? {
              ...entry,
              content: Buffer.from(`\ufeff${worksheet('<row><c t="str"><v>ü€</v></c></row>').replace("UTF-8", "UTF-16")}`, "utf16le"),
            }
          : entry,
      ),
    ),
    'A1="ü€"',
  ],
  [
    "targets from the root of the package, and names in other case",
    buildWorkbook({
      workbookRels: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="/XL/worksheets/../worksheets/Sheet1.xml"/></Relationships>`,
    }),
    "A1=1",
  ],
  ["names with backslashes", buildZip(workbookEntries().map((entry) => ({ ...entry, name: entry.name.replaceAll("/", "\\") }))), "A1=1"],
  [
    "strict namespaces",
    buildZip(
      workbookEntries({ sheets: [worksheet('<row><c t="b"><v>1</v></c></row>')] }).map((entry) => ({
        ...entry,
        content: String(entry.content)
          .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll(REL, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
      })),
    ),
    "A1=true",
  ],
  ["entries stored without packing", buildZip(workbookEntries().map((entry) => ({ ...entry, stored: true }))), "A1=1"],
  ["a comment at the zip's end", buildZip(workbookEntries(), { comment: "made by hand" }), "A1=1"],
  [
    "macros",
    buildZip(
      workbookEntries({ extra: [{ name: "xl/vbaProject.bin", content: "macro" }] }).map((entry) => ({
        ...entry,
        content: String(entry.content).replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
      })),
    ),
    "A1=1",
  ],
])("reads %s", (_, bytes, expected) => expect(cellsOf(only(bytes))).toBe(expected));

it("keeps macros", () => {
  const bytes = buildWorkbook({ extra: [{ name: "xl/vbaProject.bin", content: "macro" }] });
  const workbook = open(bytes);
  workbook.sheets[0]?.cells.touch(0, 0);
  workbook.sheets[0]?.markCell(0, 0);
  expect(rawParts(saveXlsx(workbook)).get("xl/vbaProject.bin")?.toString()).toBe("macro");
});

it("writes a strict file in its own namespaces", () => {
  const bytes = buildZip(
    workbookEntries().map((entry) => ({
      ...entry,
      content: String(entry.content)
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(REL, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    })),
  );
  const workbook = open(bytes);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.hyperlinks.push({
    area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    address: "https://example.org",
    documentReference: null,
    screenTip: null,
    textToDisplay: null,
  });
  sheet.changed.add("hyperlinks");
  const added = workbook.addLoadedSheet("New", "Visible", null);
  added.cells.touch(0, 0).style = workbook.styles.derive(0, { bold: true });
  const saved = saveXlsx(workbook);
  for (const [name, content] of rawParts(saved))
    expect([name, content.includes("schemas.openxmlformats.org/officeDocument/2006/relationships")]).toEqual([name, false]);
  expect(open(saved).sheets.map(({ name, hyperlinks }) => [name, hyperlinks[0]?.address])).toEqual([
    ["Sheet1", "https://example.org"],
    ["New", undefined],
  ]);
});

it("opens a workbook of chart sheets only, without a sheet", () => {
  const bytes = buildWorkbook({
    workbookRels: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    extra: [{ name: "xl/chartsheets/sheet1.xml", content: `${XML}<chartsheet xmlns="${MAIN}"/>` }],
  });
  const workbook = open(bytes);
  expect([workbook.sheets, workbook.active]).toEqual([[], null]);
  expect(partsThatDiffer(bytes, saveXlsx(workbook))).toEqual([]);
});

it("keeps chart sheets in their place, and names on the right sheet, when a sheet is added before them", () => {
  const bytes = buildWorkbook({
    sheets: [worksheet(""), worksheet("")],
    workbook: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="7" r:id="rIdC"/><sheet name="B" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">B!$A$1</definedName><definedName name="Own" localSheetId="2">B!$B$1</definedName><definedName name="OfChart" localSheetId="1">1</definedName></definedNames></workbook>`,
    workbookRels: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rIdC" Type="${REL}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    extra: [{ name: "xl/chartsheets/sheet1.xml", content: `${XML}<chartsheet xmlns="${MAIN}"/>` }],
  });
  const workbook = open(bytes);
  expect(workbook.active?.name).toBe("B");
  const added = workbook.addLoadedSheet("New", "Visible", null);
  workbook.sheets.splice(0, 0, ...workbook.sheets.splice(workbook.sheets.indexOf(added), 1));
  workbook.sheetListChanged = true;
  const text = rawParts(saveXlsx(workbook)).get("xl/workbook.xml")?.toString() ?? "";
  expect([...text.matchAll(/<sheet name="(\w+)" sheetId="(\d+)"/g)].map(([, name, id]) => `${name} ${id}`)).toEqual([
    "New 8",
    "A 1",
    "Chart 7",
    "B 2",
  ]);
  expect(text).toContain('firstSheet="2" activeTab="3"');
  expect([...text.matchAll(/<definedName name="([\w.]+)" localSheetId="(\d)"/g)].map(([, name, at]) => `${name} ${at}`)).toEqual([
    "_xlnm.Print_Area 3",
    "Own 3",
    "OfChart 2",
  ]);
});

describe("colours", () => {
  const styles = (fill: string, colors = ""): string =>
    `${XML}<styleSheet xmlns="${MAIN}"><fonts><font><color theme="1" tint="-0.5"/></font></fonts><fills><fill><patternFill patternType="solid"><fgColor ${fill}/></patternFill></fill></fills><cellXfs><xf fontId="0" fillId="0"/></cellXfs>${colors}</styleSheet>`;
  it.each([
    ['rgb="FFC00000"', "#C00000"],
    ['rgb="c00000"', "#C00000"],
    ['indexed="10"', "#FF0000"],
    ['indexed="64"', null],
    ['indexed="65"', "#FFFFFF"],
    ['auto="1"', null],
    ['theme="0"', "#FFFFFF"],
    ['theme="1"', "#000000"],
    ['theme="4"', "#4472C4"],
    // As Excel shows them in its palette of theme colours.
    ['theme="4" tint="0.7999816888943144"', "#DAE3F3"],
    ['theme="4" tint="-0.249977111117893"', "#2F5597"],
    ['theme="0" tint="-0.249977111117893"', "#BFBFBF"],
    ['theme="1" tint="0.499984740745262"', "#7F7F7F"],
    ['theme="99"', null],
  ])("%s is %s", (fill, expected) => {
    const got = open(buildWorkbook({ styles: styles(fill) })).styles.get(0).fill;
    if (expected === null || got === null) expect(got).toBe(expected);
    else {
      const parts = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
      // Rounding differs by a shade between programs.
      parts(got).forEach((part, i) => expect(Math.abs(part - (parts(expected)[i] ?? 0))).toBeLessThanOrEqual(2));
    }
  });

  it("come from the file's own palette", () =>
    expect(
      open(
        buildWorkbook({
          styles: styles(
            'indexed="1"',
            '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00123456"/></indexedColors></colors>',
          ),
        }),
      ).styles.get(0).fill,
    ).toBe("#123456"));
});

it("opens 200 sheets in one go as fast each as ten", () => {
  const rows = Array.from(
    { length: 60 },
    (_, r) => `<row r="${r + 1}">${"ABCDEFGH".replace(/./g, (c) => `<c r="${c}${r + 1}" t="s"><v>0</v></c>`)}</row>`,
  ).join("");
  const time = (sheets: number): number => {
    const bytes = buildWorkbook({
      sheets: Array.from({ length: sheets }, () => worksheet(rows)),
      sharedStrings: sharedStrings("<si><t>x</t></si>"),
    });
    const start = process.cpuUsage().user;
    expect(open(bytes).sheets).toHaveLength(sheets);
    return (process.cpuUsage().user - start) / sheets;
  };
  time(20);
  const few = Math.min(time(20), time(20), time(20));
  expect(Math.min(time(200), time(200))).toBeLessThan(few * 4 + 200);
});

it.each([
  ["words", '"Red,Amber"', "Red,Amber"],
  ["words after a sign that Excel leaves out", '="Red,Amber"', "Red,Amber"],
  ["a range", "Lists!$A$1:$A$4", "=Lists!$A$1:$A$4"],
  ["a range after a sign that Excel leaves out", "=Lists!$A$1:$A$4", "=Lists!$A$1:$A$4"],
])("a list of %s: %s", (_, formula, source) => {
  const list = `<dataValidations count="1"><dataValidation type="list" sqref="A1:A9"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
  const sheetXml = worksheet("<row><c><v>1</v></c></row>").replace("</sheetData>", `</sheetData>${list}`);
  expect(only(buildWorkbook({ sheets: [sheetXml] })).validations.map(({ rule }) => rule)).toEqual([
    { list: { inCellDropDown: true, source } },
  ]);
});
