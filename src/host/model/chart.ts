import type { Area } from "./area";
import { parseArea, splitAddress } from "./address";
import { toldValue } from "./edit-cells";
import { formulaOfArea } from "./names";
import { checkAllowed } from "./protect-sheet";
import { Refusal } from "./refusal";
import { columnPoints, rowPoints } from "./row-and-column-size";
import type { Sheet } from "./sheet";
import type { ChangeSource, Workbook } from "./workbook";

/** A row of values drawn as bars, lines or slices. The formulas ("=Summary!$B$2:$B$5") follow their cells. */
export interface ChartSeries {
  /** The cell that names the series; null when `name` is its own. */
  nameFormula: string | null;
  name: string;
  valuesFormula: string;
  /** null: the points are numbered. */
  categoriesFormula: string | null;
  /** "#RRGGBB"; null leaves it to the theme. */
  fill: string | null;
  /** The outline of its bars or slices, "#RRGGBB"; null leaves it to the theme. */
  outline: string | null;
  hasDataLabels: boolean;
  /** Number format of the labels; null takes the cells'. */
  labelFormat: string | null;
  /** Colour of the labels' text, "#RRGGBB"; null leaves it to the theme. */
  labelColour: string | null;
  /** Percent of a bar's width between bars; null leaves it to Excel. */
  gapWidth: number | null;
  /** Percent by which bars of several series lie over each other; null leaves it to Excel. */
  overlap: number | null;
}

/** A series of that name over no cells yet, all of its looks left to Excel. */
export const plainSeries = (name: string): ChartSeries => ({
  nameFormula: null,
  name,
  valuesFormula: "",
  categoriesFormula: null,
  fill: null,
  outline: null,
  hasDataLabels: false,
  labelFormat: null,
  labelColour: null,
  gapWidth: null,
  overlap: null,
});

export interface ChartAxis {
  visible: boolean;
  reversePlotOrder: boolean;
  /** null: no title is shown. */
  title: string | null;
  majorGridlines: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  /** null leaves it to the cells. */
  numberFormat: string | null;
}

/** A chart on a sheet. Places and sizes are points from the sheet's top-left corner. */
export interface Chart {
  id: string;
  name: string;
  /** Excel.ChartType: "BarStacked", "ColumnClustered" … */
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  left: number;
  top: number;
  width: number;
  height: number;
  /** The cells it was laid over: from the top-left corner of the first to the bottom-right corner of the last; null when placed by points. */
  cells: { from: { row: number; column: number }; to: { row: number; column: number } } | null;
  /** How the opened file states it, kept by the file layer, which writes the file's own drawing back as long as `changed` is false; null for a chart made here. */
  source: unknown;
  /** True once anything but its existence was changed here. */
  changed: boolean;
}

/** A chart of no more than a name, as the file layer lists those it keeps. */
export function chartOfFile(id: string, name: string, source: unknown): Chart {
  return { ...emptyChart(id, name, "Invalid"), source };
}

function emptyChart(id: string, name: string, type: string): Chart {
  const axis = (): ChartAxis => ({
    visible: true,
    reversePlotOrder: false,
    title: null,
    majorGridlines: false,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: null,
  });
  return {
    id,
    name,
    type,
    title: { text: "", visible: false },
    legend: { visible: true, position: "Bottom" },
    categoryAxis: axis(),
    valueAxis: { ...axis(), majorGridlines: true },
    series: [],
    // The size Excel gives a new chart: 5 by 3 inches.
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    cells: null,
    source: null,
    changed: false,
  };
}

/**
 * Adds a chart of the cells. As Excel does it, text in the first row and column (of cells that aren't all text) names series and categories;
 * "Auto" takes the longer side for the categories. https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)
 */
export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  type: string,
  source: { readonly sheet: Sheet; readonly area: Area },
  by: "Auto" | "Columns" | "Rows",
  who: ChangeSource,
): Chart {
  checkAllowed(workbook, sheet, "allowEditObjects");
  let number = 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number++;
  const chart = emptyChart(
    `{00000000-0008-0000-${workbook.sheets.indexOf(sheet).toString(16).padStart(4, "0")}-${nextChartId(sheet)}}`,
    `Chart ${number}`,
    type,
  );
  setChartData(chart, source, by);
  chart.changed = true;
  // A chart of one series is titled by its name.
  const [only] = chart.series;
  if (chart.series.length === 1 && only) chart.title = { text: only.name, visible: true };
  sheet.charts.push(chart);
  tell(workbook, sheet, who);
  return chart;
}

function nextChartId(sheet: Sheet): string {
  const taken = sheet.charts.map((chart) => Number.parseInt(/-([0-9A-F]{12})\}$/i.exec(chart.id)?.[1] ?? "0", 16));
  return (Math.max(0, ...taken) + 1).toString(16).toUpperCase().padStart(12, "0");
}

/** Takes the series from the cells anew. */
export function setChartData(
  chart: Chart,
  { sheet, area }: { readonly sheet: Sheet; readonly area: Area },
  by: "Auto" | "Columns" | "Rows",
): void {
  const isText = (row: number, column: number): boolean => {
    const { type } = toldValue(sheet.cells.get(row, column));
    return type === "String" || type === "Empty";
  };
  const { row, column, rowCount, columnCount } = area;
  const allOf = (count: number, test: (at: number) => boolean): boolean => Array.from({ length: count }, (_, at) => at).every(test);
  const namesAbove = rowCount > 1 && columnCount > 0 && allOf(columnCount, (c) => isText(row, column + c));
  const namesLeft = columnCount > 1 && allOf(rowCount, (r) => isText(row + r, column));
  const body: Area = {
    row: row + (namesAbove ? 1 : 0),
    column: column + (namesLeft ? 1 : 0),
    rowCount: rowCount - (namesAbove ? 1 : 0),
    columnCount: columnCount - (namesLeft ? 1 : 0),
  };
  const inColumns = by === "Columns" || (by === "Auto" && body.rowCount >= body.columnCount);
  const above: Area = { ...body, row, rowCount: 1 };
  const left: Area = { ...body, column, columnCount: 1 };
  const [hasNames, names, hasCategories, categories] = inColumns
    ? [namesAbove, above, namesLeft, left]
    : [namesLeft, left, namesAbove, above];
  chart.series = Array.from({ length: inColumns ? body.columnCount : body.rowCount }, (_, at) => {
    const cut = (from: Area): Area =>
      inColumns ? { ...from, column: from.column + at, columnCount: 1 } : { ...from, row: from.row + at, rowCount: 1 };
    const nameCell = cut(names);
    return {
      ...plainSeries(hasNames ? String(toldValue(sheet.cells.get(nameCell.row, nameCell.column)).value) : `Series${at + 1}`),
      nameFormula: hasNames ? formulaOfArea(sheet, nameCell) : null,
      valuesFormula: formulaOfArea(sheet, cut(body)),
      categoriesFormula: hasCategories ? formulaOfArea(sheet, categories) : null,
    };
  });
  chart.changed = true;
}

/** Lays the chart over cells: https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-setposition-member(1) */
export function placeChart(workbook: Workbook, sheet: Sheet, chart: Chart, from: Area, to: Area | null, who: ChangeSource): void {
  const sum = (count: number, at: (index: number) => number): number =>
    Array.from({ length: count }, (_, i) => at(i)).reduce((a, b) => a + b, 0);
  const rows = (count: number): number => sum(count, (row) => rowPoints(sheet, row));
  const columns = (count: number): number => sum(count, (column) => columnPoints(sheet, column));
  const left = columns(from.column);
  const top = rows(from.row);
  changeChart(
    workbook,
    sheet,
    chart,
    {
      left,
      top,
      ...(to ? { width: columns(to.column + to.columnCount) - left, height: rows(to.row + to.rowCount) - top } : {}),
      cells: to && {
        from: { row: from.row, column: from.column },
        to: { row: to.row + to.rowCount - 1, column: to.column + to.columnCount - 1 },
      },
    },
    who,
  );
}

/** Changes what is named; a place given in points is no longer one by cells. */
export function changeChart(workbook: Workbook, sheet: Sheet, chart: Chart, changes: Partial<Chart>, who: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowEditObjects");
  Object.assign(chart, changes);
  const isMoved = ["left", "top", "width", "height"].some((key) => key in changes);
  if (isMoved && !("cells" in changes)) chart.cells = null;
  chart.changed = true;
  tell(workbook, sheet, who);
}

export function deleteChart(workbook: Workbook, sheet: Sheet, chart: Chart, who: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowEditObjects");
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  tell(workbook, sheet, who);
}

/** What the series are called and show now; null for values that are no numbers. */
export function seriesPoints(workbook: Workbook, series: ChartSeries): { name: string; categories: string[]; values: (number | null)[] } {
  const named = series.nameFormula === null ? undefined : cellsOf(workbook, series.nameFormula)[0];
  return {
    name: named === undefined ? series.name : String(named),
    categories: series.categoriesFormula === null ? [] : cellsOf(workbook, series.categoriesFormula).map(String),
    values: cellsOf(workbook, series.valuesFormula).map((value) => (typeof value === "number" ? value : null)),
  };
}

function cellsOf(workbook: Workbook, formula: string): (string | number | boolean)[] {
  const { sheet: name, rest } = splitAddress(formula.slice(1));
  const sheet = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === name?.toLowerCase());
  const area = parseArea(rest);
  if (!sheet || !area) throw new Refusal("InvalidReference");
  const values: (string | number | boolean)[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++)
      values.push(toldValue(sheet.cells.get(row, column)).value);
  }
  return values;
}

function tell(workbook: Workbook, sheet: Sheet, by: ChangeSource): void {
  sheet.changed.add("charts");
  workbook.emit({ kind: "view", sheet, by });
}
