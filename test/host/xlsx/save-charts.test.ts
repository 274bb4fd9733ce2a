import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addChart, changeChart, deleteChart, placeChart, type Chart } from "../../../src/host/model/chart";
import type { Sheet } from "../../../src/host/model/sheet";
import { Workbook } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../../src/host/xlsx/save-xlsx";
import { partsThatDiffer, rawParts, textOfPart } from "./raw-parts";

const RICH = new Uint8Array(readFileSync(join(process.cwd(), "test/workbooks/plans/rich-plan.xlsx")));
const open = (bytes: Uint8Array): Workbook => openXlsx(bytes, "test.xlsx");
const area = (row: number, column: number, rowCount: number, columnCount: number) => ({ row, column, rowCount, columnCount });
const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** A table of priorities by rating, as a summary has it. */
function summary(workbook: Workbook): Sheet {
  const sheet = workbook.addLoadedSheet("Summary & more", "Visible", null);
  const rows = [
    ["Priority", "Red", "Green"],
    ["1 Prevention", 1, 5],
    ["2 <Support>", 0, 3],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => Object.assign(sheet.cells.touch(r, c), { value })));
  return sheet;
}

const chartPart = (bytes: Uint8Array, number: number): string => textOfPart(bytes, `xl/charts/chart${number}.xml`);

describe("charts made here", () => {
  it.each([
    ["BarStacked", "barChart", '<c:barDir val="bar"/><c:grouping val="stacked"/>'],
    ["BarClustered", "barChart", '<c:barDir val="bar"/><c:grouping val="clustered"/>'],
    ["ColumnStacked100", "barChart", '<c:barDir val="col"/><c:grouping val="percentStacked"/>'],
    ["LineMarkers", "lineChart", '<c:marker val="1"/>'],
    ["AreaStacked", "areaChart", '<c:grouping val="stacked"/>'],
    ["Pie", "pieChart", '<c:firstSliceAng val="0"/>'],
    ["Doughnut", "doughnutChart", '<c:holeSize val="50"/>'],
  ])("are written with all they show: %s", (type, element, xml) => {
    const workbook = open(RICH);
    const sheet = summary(workbook);
    const chart = addChart(workbook, sheet, type, { sheet, area: area(0, 0, 3, 3) }, "Columns", "add-in");
    placeChart(workbook, sheet, chart, area(5, 0, 1, 1), area(19, 6, 1, 1), "add-in");
    const series = chart.series.map((one, i) => ({
      ...one,
      fill: i === 0 ? "#C00000" : "#00B050",
      outline: "#595959",
      hasDataLabels: true,
      labelFormat: '0;;"-"',
      labelColour: "#FFFFFF",
      gapWidth: 60,
    }));
    const valueAxis = { ...chart.valueAxis, title: "Actions", minimum: 0, majorUnit: 1, numberFormat: '0 "x"' };
    const categoryAxis = { ...chart.categoryAxis, reversePlotOrder: true };
    changeChart(
      workbook,
      sheet,
      chart,
      { title: { text: "Ratings & priorities", visible: true }, series, valueAxis, categoryAxis },
      "add-in",
    );
    const saved = saveXlsx(workbook);
    const text = chartPart(saved, 2);
    expect(text).toContain(`<c:${element}>`);
    for (const part of [
      xml,
      "<a:t>Ratings &amp; priorities</a:t>",
      '<c:f>\'Summary &amp; more\'!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Red</c:v></c:pt></c:strCache>',
      "<c:f>'Summary &amp; more'!$A$2:$A$3</c:f>",
      '<c:pt idx="1"><c:v>2 &lt;Support&gt;</c:v></c:pt>',
      "<c:f>'Summary &amp; more'!$C$2:$C$3</c:f>",
      '<c:pt idx="0"><c:v>5</c:v></c:pt>',
      ...(type === "LineMarkers" ? [] : ['<a:srgbClr val="C00000"/>']),
      '<a:srgbClr val="595959"/>',
      '<c:numFmt formatCode="0;;&quot;-&quot;" sourceLinked="0"/>',
      '<a:defRPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:defRPr>',
      '<c:showVal val="1"/>',
    ])
      expect(text).toContain(part);
    if (!["Pie", "Doughnut"].includes(type)) {
      expect(text).toContain('<c:orientation val="maxMin"/>');
      expect(text).toContain('<c:min val="0"/>');
      expect(text).toContain('<c:majorUnit val="1"/>');
      expect(text).toContain('formatCode="0 &quot;x&quot;" sourceLinked="0"');
    }
    const [reopened] = sheetOf(open(saved), "Summary & more").charts;
    expect(reopened).toMatchObject({ name: chart.name, left: chart.left, top: chart.top, width: chart.width, height: chart.height });
    expect(partsThatDiffer(RICH, saved).filter((part) => /drawing1\.xml|chart1\.xml|\/sheet1\.xml/.test(part))).toEqual([]);
  });

  it("refuses a type it cannot write, by name", () => {
    const workbook = new Workbook();
    const sheet = summary(workbook);
    addChart(workbook, sheet, "Sunburst", { sheet, area: area(0, 0, 3, 3) }, "Columns", "add-in");
    expect(() => saveXlsx(workbook)).toThrow("Sunburst");
  });

  it("stand beside what was drawn on the sheet before", () => {
    const workbook = open(RICH);
    const plan = sheetOf(workbook, "Plan");
    addChart(workbook, plan, "BarStacked", { sheet: plan, area: area(2, 0, 3, 5) }, "Columns", "add-in");
    const saved = saveXlsx(workbook);
    const drawing = textOfPart(saved, "xl/drawings/drawing1.xml");
    const old = textOfPart(RICH, "xl/drawings/drawing1.xml");
    expect(drawing.startsWith(old.slice(0, old.lastIndexOf("</")))).toBe(true);
    expect(partsThatDiffer(RICH, saved)).toEqual([
      "+xl/charts/chart2.xml",
      "[Content_Types].xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    expect(sheetOf(open(saved), "Plan").charts).toHaveLength(2);
  });
});

describe("charts of the file", () => {
  const ofPlan = (): { workbook: Workbook; plan: Sheet; chart: Chart } => {
    const workbook = open(RICH);
    const plan = sheetOf(workbook, "Plan");
    const [chart] = plan.charts;
    if (!chart) throw new Error("no chart");
    return { workbook, plan, chart };
  };

  it("are listed by name and place", () => {
    const { plan, chart } = ofPlan();
    expect(plan.charts).toHaveLength(1);
    expect(chart.name).not.toBe("");
    expect(chart.width).toBeGreaterThan(50);
    expect(chart.height).toBeGreaterThan(50);
  });

  it("move without changing what they show", () => {
    const { workbook, plan, chart } = ofPlan();
    placeChart(workbook, plan, chart, area(30, 2, 1, 1), area(45, 5, 1, 1), "add-in");
    const saved = saveXlsx(workbook);
    expect(partsThatDiffer(RICH, saved)).toEqual(["xl/drawings/drawing1.xml"]);
    const [again] = sheetOf(open(saved), "Plan").charts;
    expect(again).toMatchObject({ name: chart.name, left: chart.left, top: chart.top, width: chart.width });
    // The picture and the text box beside it stay.
    expect(textOfPart(saved, "xl/drawings/drawing1.xml")).toContain("<xdr:pic>");
  });

  it("go with all that only they used", () => {
    const { workbook, plan, chart } = ofPlan();
    deleteChart(workbook, plan, chart, "add-in");
    const saved = saveXlsx(workbook);
    const gone = ["xl/charts/chart1.xml", "xl/charts/style1.xml", "xl/charts/colors1.xml", "xl/charts/_rels/chart1.xml.rels"];
    for (const part of gone) expect(rawParts(saved).has(part)).toBe(false);
    expect(textOfPart(saved, "xl/drawings/drawing1.xml")).toContain("<xdr:pic>");
    expect(sheetOf(open(saved), "Plan").charts).toEqual([]);
  });
});

describe("print areas and titles", () => {
  it("are read, kept, changed and taken away", () => {
    const workbook = open(RICH);
    const plan = sheetOf(workbook, "Plan");
    expect(plan.printAreas).toEqual([area(0, 0, 40, 12)]);
    expect(plan.printTitleRows).toEqual(area(2, 0, 1, 16_384));
    expect(plan.printTitleColumns).toEqual(area(0, 0, 1_048_576, 1));
    plan.changed.add("pageSetup");
    expect(partsThatDiffer(RICH, saveXlsx(workbook))).toEqual([]);
    plan.printAreas = [area(0, 0, 9, 3), area(20, 0, 9, 3)];
    plan.printTitleColumns = null;
    const saved = saveXlsx(workbook);
    expect(partsThatDiffer(RICH, saved)).toEqual(["xl/workbook.xml"]);
    const text = textOfPart(saved, "xl/workbook.xml");
    expect(text).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$C$9,Plan!$A$21:$C$29</definedName>');
    expect(text).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$3:$3</definedName>');
    Object.assign(plan, { printAreas: [], printTitleRows: null });
    expect(textOfPart(saveXlsx(workbook), "xl/workbook.xml")).not.toMatch(/Print_(Area|Titles)/);
  });

  it("are added to a sheet made here", () => {
    const workbook = open(RICH);
    const sheet = summary(workbook);
    Object.assign(sheet, { printAreas: [area(0, 0, 3, 3)], printTitleRows: area(0, 0, 1, 16_384) });
    const saved = saveXlsx(workbook);
    expect(textOfPart(saved, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="5">\'Summary &amp; more\'!$A$1:$C$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="5">\'Summary &amp; more\'!$1:$1</definedName>',
    );
    expect(sheetOf(open(saved), "Summary & more")).toMatchObject({
      printAreas: [area(0, 0, 3, 3)],
      printTitleRows: area(0, 0, 1, 16_384),
      printTitleColumns: null,
    });
  });
});
