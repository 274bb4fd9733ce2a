import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../../src/host/model/sheet";
import { sortRows } from "../../../src/host/model/sort-cells";
import { Workbook } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../../src/host/xlsx/save-xlsx";
import { expectWithin } from "../../support/time-budget";
import { partsThatDiffer, rawParts, textOfPart } from "./raw-parts";
import { buildWorkbook, worksheet } from "./zip-builder";

const PLANS = join(process.cwd(), "test/workbooks/plans");
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(PLANS, name)));
const open = (bytes: Uint8Array): Workbook => openXlsx(bytes, "test.xlsx");
const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });
const SHEET = "xl/worksheets/sheet1.xml";
const TORTURE = bytesOf("torture.xlsx");

/** What is left of two texts once their common start and end are taken off. */
function difference(before: string, after: string): [string, string] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

/** Changes the Plan sheet, saves, and gives the text of its part before and after. */
function edited(
  change: (plan: Sheet, workbook: Workbook) => void,
  source = TORTURE,
): { before: string; after: string; saved: Uint8Array; plan: Sheet } {
  const workbook = open(source);
  change(sheetOf(workbook, "Plan"), workbook);
  const saved = saveXlsx(workbook);
  return { before: textOfPart(source, SHEET), after: textOfPart(saved, SHEET), saved, plan: sheetOf(open(saved), "Plan") };
}

/** Everything the model knows of a sheet, without where it came from. */
const told = (sheet: Sheet): unknown => {
  const plain = <T extends { source?: unknown }>(items: T[]) => items.map(({ source, ...rest }) => (void source, rest));
  return {
    merges: sheet.merges,
    columns: new Map([...sheet.columns].sort(([a], [b]) => a - b)),
    validations: plain(sheet.validations),
    formats: plain(sheet.conditionalFormats).map(({ id, ...rest }) => (void id, rest)),
    protection: sheet.protection,
    links: plain(sheet.hyperlinks),
    view: [sheet.frozenRows, sheet.frozenColumns, sheet.showGridlines, sheet.showHeadings],
    tab: sheet.tabColour,
    filter: sheet.autoFilter,
    page: sheet.pageSetup,
    properties: [...sheet.properties],
    sizes: [sheet.defaultColumnWidth, sheet.defaultRowHeight],
  };
};

it("changes nothing when every part is marked and none is different", () => {
  const workbook = open(TORTURE);
  for (const sheet of workbook.sheets)
    for (const part of [
      "merges",
      "rows",
      "columns",
      "validations",
      "conditionalFormats",
      "protection",
      "hyperlinks",
      "view",
      "pageSetup",
      "properties",
      "autoFilter",
      "tabColour",
    ] as const)
      sheet.changed.add(part);
  workbook.settingsChanged = workbook.namesChanged = workbook.sheetListChanged = workbook.propertiesChanged = true;
  expect(partsThatDiffer(TORTURE, saveXlsx(workbook))).toEqual([]);
});

describe("merges", () => {
  it("are added and taken away", () => {
    const { before, after, plan } = edited((sheet) => {
      sheet.merges = [area(0, 0, 1, 4), area(29, 2, 2, 2)];
      sheet.changed.add("merges");
    });
    expect(difference(before, after)).toEqual(["A20:B22", "C30:D31"]);
    expect(plan.merges).toEqual([area(0, 0, 1, 4), area(29, 2, 2, 2)]);
  });

  it("go with the last one", () => {
    const { after } = edited((sheet) => {
      sheet.merges = [];
      sheet.changed.add("merges");
    });
    expect(after).not.toContain("mergeCell");
  });
});

describe("columns", () => {
  it("get a width, hide, show and lose what they said, out of the middle of a run", () => {
    const { after, plan } = edited((sheet) => {
      sheet.columns.set(2, { size: 20, hidden: false, style: 0 });
      sheet.columns.set(7, { size: 9.140625, hidden: false, style: 0 });
      sheet.columns.set(20, { size: 30, hidden: true, style: 2 });
      sheet.columns.delete(0);
      sheet.changed.add("columns");
    });
    expect(/<cols>.*<\/cols>/s.exec(after)?.[0]).toBe(
      '<cols><col min="2" max="2" width="14.5" bestFit="1" customWidth="1"/><col min="3" max="3" width="20" bestFit="1" customWidth="1"/><col min="4" max="4" width="11" style="2" customWidth="1"/><col min="8" max="8" width="9.140625" customWidth="1"/><col min="9" max="9" width="40" customWidth="1" outlineLevel="1" collapsed="1"/><col min="21" max="21" width="30" customWidth="1" hidden="1" style="2"/></cols>',
    );
    expect(plan.columns.get(20)).toEqual({ size: 30, hidden: true, style: 2 });
  });
});

describe("data validations", () => {
  it("keep their own words where only their place changed", () => {
    const { before, after } = edited((sheet) => {
      const [first] = sheet.validations;
      if (first) sheet.validations[0] = { ...first, areas: [area(3, 2, 8)] };
      sheet.changed.add("validations");
    });
    expect(difference(before, after)).toEqual([" C20", ""]);
  });

  it("in the 2010 extension stay there", () => {
    const { before, after } = edited((sheet) => {
      sheet.validations = sheet.validations.map((validation) =>
        validation.errorAlert.title === "x14" ? { ...validation, areas: [area(3, 10, 4), area(20, 10)] } : validation,
      );
      sheet.changed.add("validations");
    });
    expect(difference(before, after)).toEqual(["1", "7 K2"]);
  });

  it("of the extension that are gone take their list along, and leave the other extensions", () => {
    const { after, plan } = edited((sheet) => {
      sheet.validations = sheet.validations.filter(({ errorAlert }) => errorAlert.title !== "x14");
      sheet.changed.add("validations");
    });
    expect(after).not.toContain("x14:dataValidation");
    expect(after).toContain("x14:sparkline");
    expect(plan.validations).toHaveLength(6);
  });

  it("changed in one thing keep the rest", () => {
    const { before, after } = edited((sheet) => {
      const [first] = sheet.validations;
      if (first) sheet.validations[0] = { ...first, errorAlert: { ...first.errorAlert, message: "Pick <one> & only one." } };
      sheet.changed.add("validations");
    });
    expect(difference(before, after)).toEqual(["one of the list", "&lt;one&gt; &amp; only one"]);
  });

  it.each([
    ["List", { list: { inCellDropDown: true, source: 'Red,"Amber",Green' } }, '<formula1>"Red,""Amber"",Green"</formula1>'],
    [
      "List",
      { list: { inCellDropDown: false, source: "='Look-ups & Lists'!$A$2:$A$5" } },
      "<formula1>'Look-ups &amp; Lists'!$A$2:$A$5</formula1>",
    ],
    [
      "WholeNumber",
      { wholeNumber: { formula1: 1, formula2: "=A1", operator: "NotBetween" } },
      "<formula1>1</formula1><formula2>A1</formula2>",
    ],
    ["Date", { date: { formula1: "2019-12-01", operator: "GreaterThan" } }, "<formula1>43800</formula1>"],
    ["Custom", { custom: { formula: '=A1<>"x"' } }, '<formula1>A1&lt;&gt;"x"</formula1>'],
  ])("are added: %s %j", (type, rule, xml) => {
    const { after, plan } = edited((sheet) => {
      sheet.validations.push({
        areas: [area(30, 0, 1_048_546)],
        type,
        rule,
        errorAlert: { showAlert: true, style: "Stop", title: "Rating", message: "Choose" },
        prompt: { showPrompt: true, title: "", message: "" },
        ignoreBlanks: true,
      });
      sheet.changed.add("validations");
    });
    expect(after).toContain(`${xml}</dataValidation></dataValidations>`);
    expect(after).toContain('sqref="A31:A1048576"');
    const operands = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replace('"formula1":1,', '"formula1":"=1",').replace("2019-12-01", "=43800"));
    expect(plan.validations.at(-2)).toMatchObject({ type, rule: operands(rule), areas: [area(30, 0, 1_048_546)] });
  });

  it("are added to a sheet that had none, in the schema's place", () => {
    const workbook = open(bytesOf("000-as-circulated.xlsx"));
    const [sheet] = workbook.sheets;
    sheet?.validations.push({
      areas: [area(5, 5, 20)],
      type: "List",
      rule: { list: { inCellDropDown: true, source: "Red,Amber" } },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: true, title: "", message: "" },
      ignoreBlanks: true,
    });
    sheet?.changed.add("validations");
    const after = textOfPart(saveXlsx(workbook), SHEET);
    expect(after).toMatch(
      /<\/mergeCells>\s*<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="F6:F25"><formula1>"Red,Amber"<\/formula1>/,
    );
  });
});

describe("conditional formats", () => {
  it("go one by one, with their part in the extension", () => {
    const { after, plan } = edited((sheet) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ kind }) => kind !== "DataBar");
      sheet.changed.add("conditionalFormats");
    });
    expect(after).not.toContain("dataBar");
    expect(after).toContain("COUNTIF('Look-ups &amp; Lists'!$A$2:$A$5,C4)=0");
    expect(plan.conditionalFormats).toHaveLength(10);
  });

  it("take their part in the extension along when they move", () => {
    const { after } = edited((sheet) => {
      for (const format of sheet.conditionalFormats) if (format.kind === "DataBar") format.areas = [area(3, 7, 20)];
      sheet.changed.add("conditionalFormats");
    });
    expect(after).toContain('<conditionalFormatting sqref="H4:H23"><cfRule type="dataBar"');
    expect(after).toContain("</x14:cfRule><xm:sqref>H4:H23</xm:sqref>");
  });

  it("part from their neighbours when they alone move", () => {
    const { after, plan } = edited((sheet) => {
      for (const format of sheet.conditionalFormats) if (format.kind === "TopBottom") format.areas = [area(0, 1, 50)];
      sheet.changed.add("conditionalFormats");
    });
    expect(after).toContain(
      '<conditionalFormatting sqref="B1:B50"><cfRule type="top10" dxfId="0" priority="7" percent="1" bottom="1" rank="25"/></conditionalFormatting>',
    );
    expect(plan.conditionalFormats.map(({ priority }) => priority)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  const added = (kind: string, rule: Record<string, unknown>) => ({
    id: "new",
    areas: [area(3, 2, 8), area(20, 2)],
    kind,
    rule,
    fill: "#C00000",
    fontColour: "#FFFFFF",
    bold: true,
    stopIfTrue: true,
    priority: 0,
  });

  it.each([
    ["Custom", { formula: '=$C4="Red"' }, '<formula>$C4="Red"</formula>'],
    ["CellValue", { formula1: '="Red"', operator: "EqualTo" }, '<formula>"Red"</formula>'],
    ["CellValue", { formula1: "=1", formula2: "=2", operator: "Between" }, "<formula>1</formula><formula>2</formula>"],
    ["ContainsText", { operator: "Contains", text: 'a "b"' }, '<formula>NOT(ISERROR(SEARCH("a ""b""",C4)))</formula>'],
    ["ContainsText", { operator: "BeginsWith", text: "R" }, '<formula>LEFT(C4,1)="R"</formula>'],
    ["PresetCriteria", { criterion: "Blanks" }, "<formula>LEN(TRIM(C4))=0</formula>"],
    ["PresetCriteria", { criterion: "TwoStdDevBelowAverage" }, "stdDev"],
    ["PresetCriteria", { criterion: "LastWeek" }, 'timePeriod="lastWeek"'],
    ["TopBottom", { rank: 3, type: "BottomPercent" }, 'rank="3"'],
  ])("are added: %s %j", (kind, rule, xml) => {
    const { after, plan, saved } = edited((sheet) => {
      sheet.conditionalFormats.push(added(kind, rule));
      sheet.changed.add("conditionalFormats");
    });
    expect(after).toContain('<conditionalFormatting sqref="C4:C11 C21">');
    expect(after).toContain(xml);
    expect(plan.conditionalFormats[0]).toMatchObject({ ...added(kind, rule), id: expect.any(String) as string });
    expect(textOfPart(saved, "xl/styles.xml")).toContain(
      '<dxf><font><b/><color rgb="FFFFFFFF"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFC00000"/><bgColor rgb="FFC00000"/></patternFill></fill></dxf></dxfs>',
    );
  });

  it("say something new in their old place", () => {
    const { after, plan } = edited((sheet) => {
      const [first] = sheet.conditionalFormats;
      if (first) sheet.conditionalFormats[0] = { ...first, rule: { formula1: "=9", operator: "LessThan" }, fill: "#00B050" };
      sheet.changed.add("conditionalFormats");
    });
    expect(after).toMatch(
      /<conditionalFormatting sqref="E4:E11"><cfRule type="cellIs" operator="lessThan" dxfId="\d+" priority="1" stopIfTrue="1"><formula>9<\/formula>/,
    );
    expect(plan.conditionalFormats[0]).toMatchObject({ rule: { formula1: "=9", operator: "LessThan" }, fill: "#00B050" });
  });
});

describe("the rest of a sheet", () => {
  it("protection is put on, taken off, and keeps its password while it stays", () => {
    expect(edited((sheet) => ((sheet.protection = null), sheet.changed.add("protection"))).after).not.toContain("sheetProtection");
    const { before, after } = edited((sheet) => {
      if (sheet.protection) sheet.protection.options.allowSort = false;
      sheet.changed.add("protection");
    });
    expect(difference(before, after)).toEqual(['sort="0" ', ""]);
    const workbook = open(TORTURE);
    const pivot = sheetOf(workbook, "Pivot");
    pivot.protection = { hasPassword: false, options: { allowFormatCells: true, allowEditObjects: true, selectionMode: "Unlocked" } };
    pivot.changed.add("protection");
    const reopened = sheetOf(open(saveXlsx(workbook)), "Pivot").protection;
    expect(reopened).toMatchObject({
      hasPassword: false,
      options: { allowFormatCells: true, allowEditObjects: true, allowSort: false, selectionMode: "Unlocked" },
    });
  });

  it("what is frozen and shown", () => {
    const { plan, after } = edited((sheet) => {
      Object.assign(sheet, { frozenRows: 5, frozenColumns: 0, showGridlines: true, showHeadings: false });
      sheet.changed.add("view");
    });
    expect(after).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>');
    expect(plan).toMatchObject({ frozenRows: 5, frozenColumns: 0, showGridlines: true, showHeadings: false });
    expect(edited((sheet) => (Object.assign(sheet, { frozenRows: 0, frozenColumns: 0 }), sheet.changed.add("view"))).after).not.toContain(
      "<pane",
    );
  });

  it("links out of the file and within it", () => {
    const { plan, saved, after } = edited((sheet) => {
      sheet.hyperlinks = [
        ...sheet.hyperlinks.slice(1),
        { area: area(3, 3), address: "https://example.org/?a=1&b=2", documentReference: null, screenTip: "go", textToDisplay: null },
        { area: area(4, 3), address: null, documentReference: "Plan!A1", screenTip: null, textToDisplay: "up" },
      ];
      sheet.changed.add("hyperlinks");
    });
    expect(plan.hyperlinks.map(({ address, documentReference }) => [address, documentReference])).toEqual([
      [null, "'Look-ups & Lists'!A1"],
      ["https://example.org/?a=1&b=2", null],
      [null, "Plan!A1"],
    ]);
    const rels = textOfPart(saved, "xl/worksheets/_rels/sheet1.xml.rels");
    expect(rels).not.toContain("https://example.com/a?b=1");
    expect(rels.match(/hyperlink/g)).toHaveLength(1);
    expect(after).toContain('<hyperlink ref="B15" location="\'Look-ups &amp; Lists\'!A1" display="to lists"/>');
  });

  it("page set-up, header and footer, tab colour", () => {
    const { plan, after } = edited((sheet) => {
      sheet.pageSetup = {
        ...sheet.pageSetup,
        orientation: "Portrait",
        paperSize: "A3",
        zoom: { scale: 90 },
        leftMargin: 36,
        centerVertically: true,
        headersFooters: {
          defaultForAllPages: {
            leftHeader: "",
            centerHeader: "Plan & more",
            rightHeader: "",
            leftFooter: "&P of &N",
            centerFooter: "",
            rightFooter: "",
          },
        },
      };
      sheet.tabColour = "#FFC000";
      sheet.changed.add("pageSetup").add("tabColour");
    });
    expect(plan.pageSetup).toMatchObject({
      orientation: "Portrait",
      paperSize: "A3",
      zoom: { scale: 90 },
      leftMargin: 36,
      rightMargin: 18,
      centerVertically: true,
    });
    expect(plan.tabColour).toBe("#FFC000");
    expect(after).toContain('<tabColor rgb="FFFFC000"/><outlinePr summaryBelow="0"/></sheetPr>');
    expect(after).toContain("<firstHeader>&amp;CFirst</firstHeader>");
    expect(after).toMatch(/<pageSetup paperSize="8" scale="90" orientation="portrait" r:id="rId2"\/>/);
  });

  it("custom properties, which stand in parts of their own", () => {
    const bytes = edited((sheet) => {
      sheet.properties.set("action-plan-sheet", "summary ü");
      sheet.properties.set("other", "1");
      sheet.changed.add("properties");
    }).saved;
    expect(partsThatDiffer(TORTURE, bytes)).toEqual(
      ["+xl/customProperty1.bin", "+xl/customProperty2.bin", "[Content_Types].xml", SHEET, "xl/worksheets/_rels/sheet1.xml.rels"].sort(),
    );
    const again = edited((sheet) => {
      expect([...sheet.properties]).toEqual([
        ["action-plan-sheet", "summary ü"],
        ["other", "1"],
      ]);
      sheet.properties.set("action-plan-sheet", "changed");
      sheet.properties.delete("other");
      sheet.changed.add("properties");
    }, bytes);
    expect([...again.plan.properties]).toEqual([["action-plan-sheet", "changed"]]);
    expect(rawParts(again.saved).has("xl/customProperty2.bin")).toBe(false);
  });

  it("the filter, its criteria kept while it only grows", () => {
    const filter = '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>';
    const bytes = buildWorkbook({ sheets: [worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', filter)] });
    const change = (to: Sheet["autoFilter"]): string => {
      const workbook = open(bytes);
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error("no sheet");
      expect(sheet.autoFilter).toEqual({ area: area(0, 0, 9, 2), isFiltered: true });
      sheet.autoFilter = to;
      sheet.changed.add("autoFilter");
      return textOfPart(saveXlsx(workbook), SHEET);
    };
    expect(change({ area: area(0, 0, 12, 2), isFiltered: true })).toContain(filter.replace("A1:B9", "A1:B12"));
    expect(change({ area: area(0, 0, 9, 2), isFiltered: false })).toContain('<autoFilter ref="A1:B9"/>');
    expect(change(null)).not.toContain("autoFilter");
  });
});

describe("the workbook", () => {
  it("names are added, changed, hidden and taken away; Excel's own stay", () => {
    const workbook = open(TORTURE);
    workbook.names = workbook.names.filter(({ name }) => name !== "Tax");
    for (const name of workbook.names)
      if (name.name === "StatusList") Object.assign(name, { formula: "=Plan!$A$1:$A$2", visible: false, comment: "c" });
    workbook.names.push({ name: "New_One", formula: '="a&b"', visible: true, comment: "", scope: sheetOf(workbook, "Pivot").id });
    workbook.namesChanged = true;
    const saved = saveXlsx(workbook);
    expect(partsThatDiffer(TORTURE, saved)).toEqual(["xl/workbook.xml"]);
    const text = textOfPart(saved, "xl/workbook.xml");
    expect(text).toContain(
      '<definedName name="StatusList" hidden="1" comment="c">Plan!$A$1:$A$2</definedName><definedName name="New_One" localSheetId="2">"a&amp;b"</definedName></definedNames>',
    );
    expect(text).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$L$40</definedName>');
    const reopened = open(saved);
    expect(reopened.names.map(({ name, scope }) => [name, scope])).toEqual([
      ["HiddenName", null],
      ["LocalRate", reopened.sheets[0]?.id],
      ["StatusList", null],
      ["New_One", reopened.sheets[2]?.id],
    ]);
  });

  it("sheets are renamed, hidden and moved, and all that speaks of them follows", () => {
    const workbook = open(TORTURE);
    sheetOf(workbook, "Look-ups & Lists").name = "Words";
    sheetOf(workbook, "Hidden").visibility = "Visible";
    const plan = sheetOf(workbook, "Plan");
    plan.name = "Work plan";
    workbook.sheets.splice(0, 1);
    workbook.sheets.splice(2, 0, plan);
    workbook.sheetListChanged = true;
    const saved = saveXlsx(workbook);
    const text = textOfPart(saved, "xl/workbook.xml");
    expect(text).toContain(
      '<sheet name="Words" sheetId="7" r:id="rId2"/><sheet name="Pivot" sheetId="9" r:id="rId3"/><sheet name="Work plan" sheetId="3" r:id="rId1"/><sheet name="Hidden" sheetId="10" r:id="rId4"/>',
    );
    expect(text).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">\'Work plan\'!$A$1:$L$40</definedName>');
    expect(text).toContain('activeTab="0"');
    const sheet = textOfPart(saved, SHEET);
    expect(sheet).toContain("COUNTIF(Words!$A$2:$A$5,C4)=0");
    expect(sheet).toContain("<xm:f>Words!$C$2:$C$4</xm:f>");
    expect(sheet).toContain("<xm:f>'Work plan'!E4:E11</xm:f>");
    expect(sheet).toContain('location="Words!A1"');
    expect(textOfPart(saved, "xl/charts/chart1.xml")).toContain("'Work plan'!");
    expect(textOfPart(saved, "xl/pivotCache/pivotCacheDefinition1.xml")).not.toContain('sheet="Plan"');
    expect(open(saved).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Words", "Visible"],
      ["Pivot", "Visible"],
      ["Work plan", "Visible"],
      ["Hidden", "Visible"],
      ["Very", "VeryHidden"],
    ]);
  });

  it("two sheets can change names", () => {
    const workbook = open(TORTURE);
    const [plan, lists] = workbook.sheets;
    if (!plan || !lists) throw new Error("no sheets");
    [plan.name, lists.name] = [lists.name, plan.name];
    workbook.sheetListChanged = true;
    const saved = saveXlsx(workbook);
    expect(textOfPart(saved, SHEET)).toContain("<xm:f>'Look-ups &amp; Lists'!E4:E11</xm:f>");
    expect(textOfPart(saved, SHEET)).toContain("<xm:f>Plan!$C$2:$C$4</xm:f>");
  });

  it("a sheet that is deleted takes along what only it used", () => {
    const workbook = open(TORTURE);
    workbook.sheets.splice(0, 1);
    workbook.names = workbook.names.filter(({ scope }) => workbook.sheets.some(({ id }) => scope === null || id === scope));
    workbook.sheetListChanged = true;
    const saved = saveXlsx(workbook);
    const parts = [...rawParts(saved).keys()];
    for (const gone of [
      SHEET,
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
      "xl/tables/table1.xml",
      "xl/comments1.xml",
      "xl/media/image1.png",
    ])
      expect(parts).not.toContain(gone);
    for (const kept of [
      "xl/theme/theme1.xml",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      "xl/tables/table2.xml",
      "xl/webextensions/webextension1.xml",
    ])
      expect(parts).toContain(kept);
    expect(textOfPart(saved, "[Content_Types].xml")).not.toContain("chart1.xml");
    expect(textOfPart(saved, "xl/workbook.xml")).not.toMatch(/Print_Area|LocalRate/);
    expect(open(saved).sheets.map(({ name }) => name)).toEqual(["Look-ups & Lists", "Pivot", "Hidden", "Very"]);
  });

  it("notes, threads, their boxes and links go with the rows that are sorted, each to where its row went", () => {
    const source = bytesOf("rich-plan.xlsx");
    const workbook = open(source);
    const plan = sheetOf(workbook, "Plan");
    const body = area(3, 0, 8, 10);
    const before = plan.comments.map(({ row, column, text }) => ({ row, text, beside: plan.cells.get(row, 0)?.value, column }));
    expect(before).toHaveLength(2);
    sortRows(workbook, plan, body, [{ column: 0, ascending: false }], "person");
    const saved = saveXlsx(workbook);
    const after = sheetOf(open(saved), "Plan");
    for (const { text, beside, column } of before) {
      const comment = after.comments.find((one) => one.text === text);
      expect([after.cells.get(comment?.row ?? -1, 0)?.value, comment?.column]).toEqual([beside, column]);
    }
    const [note, thread] = after.comments;
    expect(note?.row).not.toBe(before[0]?.row);
    expect(thread?.replies?.map(({ text }) => text)).toEqual(["vendor"]);
    const boxes = textOfPart(saved, "xl/drawings/vmlDrawing1.vml");
    const rows = [...boxes.matchAll(/<x:Row>\s*(\d+)/g)].map(([, row]) => Number(row));
    expect(rows.sort()).toEqual(after.comments.map(({ row }) => row).sort());
    expect(after.hyperlinks[0]?.area).toEqual(plan.hyperlinks[0]?.area);
    expect(told(after)).toEqual(told(plan));
    expect(partsThatDiffer(source, saved)).toEqual([
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/sharedStrings.xml",
      "xl/threadedComments/threadedComment1.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  it("a sheet that is added has all it was given", () => {
    const workbook = open(bytesOf("rich-plan.xlsx"));
    const sheet = workbook.addLoadedSheet("Summary & more", "Visible", null);
    const cell = (row: number, column: number, value: string | number, style = 0): void => {
      Object.assign(sheet.cells.touch(row, column), { value, style });
    };
    const heading = workbook.styles.derive(0, { bold: true, fill: "#1F4E79", fontColour: "#FFFFFF", wrap: true });
    cell(0, 0, "Title", heading);
    cell(2, 1, 3.5);
    cell(2, 2, "=not a formula");
    sheet.cells.touch(3, 1).formula = "=B3*2";
    Object.assign(sheet, { frozenRows: 1, showGridlines: false, tabColour: "#00B050" });
    sheet.columns.set(0, { size: 40, hidden: false, style: 0 });
    sheet.rows.set(0, { size: 30, hidden: false, style: 0 });
    sheet.merges.push(area(0, 0, 1, 3));
    sheet.properties.set("kind", "summary");
    sheet.hyperlinks.push({ area: area(2, 1), address: null, documentReference: "Plan!A5", screenTip: "Go", textToDisplay: null });
    sheet.pageSetup = { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } };
    workbook.names.push({ name: "Own", formula: "='Summary & more'!$A$1", visible: true, comment: "", scope: sheet.id });
    workbook.active = sheet;
    workbook.sheetListChanged = workbook.namesChanged = true;
    const bytes = bytesOf("rich-plan.xlsx");
    const saved = saveXlsx(workbook);
    const reopened = open(saved);
    const found = sheetOf(reopened, "Summary & more");
    expect(told(found)).toEqual({ ...(told(sheet) as object), page: { ...sheet.pageSetup } });
    expect(found.cells.get(0, 0)?.value).toBe("Title");
    expect(reopened.styles.get(found.cells.get(0, 0)?.style ?? 0)).toEqual(workbook.styles.get(heading));
    expect(found.cells.get(2, 2)).toMatchObject({ value: "=not a formula", formula: null });
    expect(found.cells.get(3, 1)?.formula).toBe("=B3*2");
    expect(found.rows.get(0)?.size).toBe(30);
    expect(reopened.active?.name).toBe("Summary & more");
    expect(reopened.names.at(-1)).toMatchObject({ name: "Own", scope: found.id });
    const untouched = new Set([...rawParts(bytes).keys()].filter((name) => !partsThatDiffer(bytes, saved).includes(name)));
    for (const part of [
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
      "xl/webextensions/webextension1.xml",
      "xl/theme/theme1.xml",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      SHEET,
    ])
      expect(untouched).toContain(part);
    // Only one tab is selected, or Excel would edit two sheets at once.
    const selected = [...rawParts(saved)].filter(
      ([name, content]) => name.startsWith("xl/worksheets/sheet") && content.includes('tabSelected="1"'),
    );
    expect(selected).toHaveLength(1);
  });

  it("a workbook made here can be saved", () => {
    const workbook = new Workbook();
    const sheet = workbook.addLoadedSheet("Plan", "Visible", null);
    Object.assign(sheet.cells.touch(4, 2), { value: "text", style: workbook.styles.derive(0, { bold: true, fill: "#FF0000" }) });
    const reopened = open(saveXlsx(workbook));
    const cell = sheetOf(reopened, "Plan").cells.get(4, 2);
    expect(cell?.value).toBe("text");
    expect(reopened.styles.get(cell?.style ?? 0)).toMatchObject({ bold: true, fill: "#FF0000", fontName: "Calibri" });
  });

  it("document properties", () => {
    const workbook = open(TORTURE);
    Object.assign(workbook.properties, { title: "A & B", subject: "", revisionNumber: "7", company: "LSCB" });
    workbook.propertiesChanged = true;
    const saved = saveXlsx(workbook);
    expect(partsThatDiffer(TORTURE, saved)).toEqual(["docProps/app.xml", "docProps/core.xml"]);
    expect(open(saved).properties).toEqual(workbook.properties);
    const plain = open(buildWorkbook());
    Object.assign(plain.properties, { title: "T", creationDate: "2019-12-01T00:00:00Z", manager: "M" });
    plain.propertiesChanged = true;
    expect(open(saveXlsx(plain)).properties).toEqual(plain.properties);
  });
});

describe("settings of the add-in", () => {
  const withSetting = (bytes: Uint8Array, name: string, value: unknown): Uint8Array => {
    const workbook = open(bytes);
    workbook.settings.set(name, value);
    workbook.settingsChanged = true;
    return saveXlsx(workbook);
  };

  it.each(["torture.xlsx", "000-tidy.xlsx"])("are kept in a part of its own, another add-in's stay as they are: %s", (name) => {
    const bytes = bytesOf(name);
    const value = { version: 1, text: 'a "quoted" <b> & ü\n', list: [1, null, true] };
    const saved = withSetting(bytes, "plan", value);
    const own = name === "torture.xlsx" ? "+xl/webextensions/webextension2.xml" : "+xl/webextensions/webextension1.xml";
    const differing = partsThatDiffer(bytes, saved);
    expect(differing).toContain(own);
    expect(differing.filter((part) => !/webextensions|Content_Types|^_rels/.test(part))).toEqual([]);
    if (name === "torture.xlsx") expect(differing).not.toContain("xl/webextensions/webextension1.xml");
    expect([...open(saved).settings]).toEqual([["plan", value]]);
    const text = textOfPart(saved, own.slice(1));
    expect(text).toContain('<we:reference id="8f6c4a52-3d1e-4b0a-9c57-2a7be0c4d913"');
    // Never opens by itself.
    expect(text).not.toContain("AutoShow");
    expect(textOfPart(saved, "xl/webextensions/taskpanes.xml")).toMatch(
      /<wetp:taskpane dockstate="right" visibility="0"[^>]*><wetp:webextensionref [^>]*r:id="rId\d+"\/><\/wetp:taskpane><\/wetp:taskpanes>/,
    );
  });

  it("are changed and removed in place", () => {
    const saved = withSetting(withSetting(TORTURE, "a", 1), "b", "two");
    const workbook = open(saved);
    expect([...workbook.settings]).toEqual([
      ["a", 1],
      ["b", "two"],
    ]);
    workbook.settings.set("a", 3);
    workbook.settings.delete("b");
    workbook.settingsChanged = true;
    const last = saveXlsx(workbook);
    expect(partsThatDiffer(saved, last)).toEqual(["xl/webextensions/webextension2.xml"]);
    expect([...open(last).settings]).toEqual([["a", 3]]);
  });

  it("none at all make no part", () => {
    const workbook = open(TORTURE);
    workbook.settingsChanged = true;
    expect(partsThatDiffer(TORTURE, saveXlsx(workbook))).toEqual([]);
  });
});

it("every sample plan keeps all its parts when a sheet is added to it", () => {
  for (const name of readdirSync(PLANS).filter((file) => file.endsWith(".xlsx"))) {
    const bytes = bytesOf(name);
    const workbook = open(bytes);
    const sheet = workbook.addLoadedSheet("Added", "Visible", null);
    sheet.cells.touch(0, 0).value = "x";
    workbook.sheetListChanged = true;
    const differing = partsThatDiffer(bytes, saveXlsx(workbook));
    expect(
      differing.filter(
        (part) =>
          !/^\+xl\/worksheets\/sheet\d+\.xml$|^\[Content_Types\]|^xl\/(workbook|sharedStrings)\.xml$|^xl\/_rels\/workbook/.test(part),
      ),
    ).toEqual([]);
  }
});

describe("the header of a table", () => {
  const RICH = bytesOf("rich-plan.xlsx");
  const TABLE = "xl/tables/table1.xml";
  const typed = (plan: Sheet, column: number, value: string | number | null): void => {
    plan.cells.touch(2, column).value = value;
    plan.markCell(2, column);
  };

  it("renames the table's column and what formulas call it", () => {
    const { saved, after } = edited((plan) => typed(plan, 4, "Days left"), RICH);
    const table = textOfPart(saved, TABLE);
    expect(table).toContain('<tableColumn id="5" name="Days left"/>');
    expect(table).toContain('IF(tblPlan[[#This Row],[Days left]]&gt;4,"High","Low")');
    expect(after).toContain("tblPlan[[#This Row],[Days left]]");
    expect(after).not.toContain("[Days]");
  });

  it("encloses a name in brackets where Excel does", () => {
    const { after } = edited((plan) => typed(plan, 6, "Cost (£)"), RICH);
    expect(after).toContain("SUBTOTAL(109,tblPlan[[Cost (£)]])");
  });

  it.each([
    ["a blank one becomes Column3", null, "Column3"],
    ["one that another column has gets a number", "days", "days2"],
    ["a number becomes text", 2019, "2019"],
    ["a second line is written as Excel writes it", "RAG\nrating", "RAG_x000a_rating"],
  ])("%s", (_, value, name) => {
    const { saved, plan } = edited((sheet) => typed(sheet, 2, value), RICH);
    expect(textOfPart(saved, TABLE)).toContain(`<tableColumn id="3" name="${name}"/>`);
    expect(plan.cells.get(2, 2)?.value).toBe(name.replace("_x000a_", "\n"));
  });

  it("stays as it is when only cells below it change", () => {
    const { saved } = edited((plan) => {
      plan.cells.touch(4, 2).value = "Amber";
      plan.markCell(4, 2);
    }, RICH);
    expect(partsThatDiffer(RICH, saved)).not.toContain(TABLE);
  });
});

it("writes a width for each of 16,384 columns in time that grows with their number", () => {
  const workbook = open(TORTURE);
  const plan = sheetOf(workbook, "Plan");
  for (let column = 0; column < 16_384; column++) plan.columns.set(column, { size: 5 + (column % 2), hidden: false, style: 0 });
  plan.changed.add("columns");
  let saved = new Uint8Array();
  expectWithin(1, () => {
    saved = saveXlsx(workbook) as Uint8Array<ArrayBuffer>;
  });
  const again = sheetOf(open(saved), "Plan").columns;
  expect([again.size, again.get(0)?.size, again.get(16_383)?.size]).toEqual([16_384, 5, 6]);
});
