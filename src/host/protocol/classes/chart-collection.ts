import {
  type Chart,
  type ChartAxis,
  type ChartSeries,
  addChart,
  changeChart,
  deleteChart,
  placeChart,
  setChartData,
  plainSeries,
} from "../../model/chart";
import { formulaOfArea } from "../../model/names";
import { Refusal } from "../../model/refusal";
import type { Sheet } from "../../model/sheet";
import { type CallArguments, flagOf, numberOf, textOf } from "../call-arguments";
import type { CellRange } from "../cell-range";
import { exposeCollection, sameName } from "../collection";
import { colourOf } from "../colour";
import { EventType, eventMethods } from "../event-desk";
import { type ExposedClass, type Property, does, exposeClass, gives, object } from "../exposed-class";
import { rangeAt } from "../find-range";
import type { HostSession } from "../host-session";
import { rangeClass } from "./range";
import { worksheetClass } from "./worksheet";

interface ChartOf {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

interface SeriesOf extends ChartOf {
  readonly series: ChartSeries;
}

interface AxisOf extends ChartOf {
  readonly axis: ChartAxis;
}

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export const chartClass: ExposedClass<ChartOf> = exposeClass<ChartOf>("Chart", {
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: own("name", textOf),
    chartType: own("type", textOf),
    left: own("left", numberOf),
    top: own("top", numberOf),
    width: own("width", numberOf),
    height: own("height", numberOf),
  },
  objects: {
    axes: object(
      () => chartAxesClass,
      (chart) => chart,
    ),
    legend: object(
      () => chartLegendClass,
      (chart) => chart,
    ),
    series: object(
      () => chartSeriesCollectionClass,
      (chart) => chart,
    ),
    title: object(
      () => chartTitleClass,
      (chart) => chart,
    ),
    worksheet: object(
      () => worksheetClass,
      ({ sheet }) => sheet,
    ),
  },
  methods: {
    delete: does(({ sheet, chart }, _args, host) => {
      deleteChart(host.workbook, sheet, chart, "add-in");
    }),
    setData: does(({ sheet, chart }, args, host) => {
      setChartData(chart, rangeArgument(args, 0), args.choice(1, SERIES_BY, "Auto"));
      changeChart(host.workbook, sheet, chart, {}, "add-in");
    }),
    setPosition: does(({ sheet, chart }, args, host) => {
      const from = cellArgument(sheet, args, 0, host);
      if (!from) throw new Refusal("InvalidArgument");
      placeChart(host.workbook, sheet, chart, from.area, cellArgument(sheet, args, 1, host)?.area ?? null, "add-in");
    }),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartCollectionClass: ExposedClass<Sheet> = exposeCollection<Sheet, ChartOf>("ChartCollection", {
  item: () => chartClass,
  list: (sheet) => sheet.charts.map((chart) => ({ sheet, chart })),
  isKey: ({ chart }, key) => chart.id === key || sameName(chart.name, key),
  methods: {
    add: gives(
      () => chartClass,
      (sheet, args, host) => {
        const range = rangeArgument(args, 1);
        const by = args.choice(2, SERIES_BY, "Auto");
        return { sheet, chart: addChart(host.workbook, sheet, args.text(0), range, by, "add-in") };
      },
    ),
    ...eventMethods<Sheet>(
      (sheet) => sheet.id,
      [
        ["onActivated", "ActivatedEvent", EventType.chartActivated],
        ["onAdded", "AddedEvent", EventType.chartAdded],
        ["onDeactivated", "DeactivatedEvent", EventType.chartDeactivated],
        ["onDeleted", "DeletedEvent", EventType.chartDeleted],
      ],
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle A title that is given a text is shown. */
const chartTitleClass: ExposedClass<ChartOf> = exposeClass<ChartOf>("ChartTitle", {
  properties: {
    text: {
      get: ({ chart }) => chart.title.text,
      set: ({ sheet, chart }, value, host) => {
        changeChart(host.workbook, sheet, chart, { title: { text: textOf(value), visible: true } }, "add-in");
      },
    },
    visible: {
      get: ({ chart }) => chart.title.visible,
      set: ({ sheet, chart }, value, host) => {
        changeChart(host.workbook, sheet, chart, { title: { ...chart.title, visible: flagOf(value) } }, "add-in");
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
const chartLegendClass: ExposedClass<ChartOf> = exposeClass<ChartOf>("ChartLegend", {
  properties: {
    position: {
      get: ({ chart }) => chart.legend.position,
      set: ({ sheet, chart }, value, host) => {
        changeChart(host.workbook, sheet, chart, { legend: { ...chart.legend, position: textOf(value) } }, "add-in");
      },
    },
    visible: {
      get: ({ chart }) => chart.legend.visible,
      set: ({ sheet, chart }, value, host) => {
        changeChart(host.workbook, sheet, chart, { legend: { ...chart.legend, visible: flagOf(value) } }, "add-in");
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
const chartAxesClass: ExposedClass<ChartOf> = exposeClass<ChartOf>("ChartAxes", {
  objects: {
    categoryAxis: object(
      () => chartAxisClass,
      (chart) => ({ ...chart, axis: chart.chart.categoryAxis }),
    ),
    valueAxis: object(
      () => chartAxisClass,
      (chart) => ({ ...chart, axis: chart.chart.valueAxis }),
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
const chartAxisClass: ExposedClass<AxisOf> = exposeClass<AxisOf>("ChartAxis", {
  properties: {
    visible: ofAxis("visible", flagOf),
    reversePlotOrder: ofAxis("reversePlotOrder", flagOf),
    // "…Represents the maximum value on the value axis … '' (automatic)."
    minimum: ofAxis("minimum", numberOrAutomatic, ""),
    maximum: ofAxis("maximum", numberOrAutomatic, ""),
    majorUnit: ofAxis("majorUnit", numberOrAutomatic, ""),
    numberFormat: ofAxis("numberFormat", textOf, "General"),
  },
  objects: {
    title: object(
      () => chartAxisTitleClass,
      (axis) => axis,
    ),
    majorGridlines: object(
      () => chartGridlinesClass,
      (axis) => axis,
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitle */
const chartAxisTitleClass: ExposedClass<AxisOf> = exposeClass<AxisOf>("ChartAxisTitle", {
  properties: {
    text: ofAxis("title", textOf, ""),
    visible: {
      get: ({ axis }) => axis.title !== null,
      set: (of, value, host) => {
        changeAxis(of, { title: flagOf(value) ? (of.axis.title ?? "Axis Title") : null }, host);
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
const chartGridlinesClass: ExposedClass<AxisOf> = exposeClass<AxisOf>("ChartGridlines", {
  properties: { visible: ofAxis("majorGridlines", flagOf) },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
const chartSeriesClass: ExposedClass<SeriesOf> = exposeClass<SeriesOf>("ChartSeries", {
  properties: {
    name: {
      get: ({ series }) => series.name,
      set: (of, value, host) => {
        changeSeries(of, { name: textOf(value), nameFormula: null }, host);
      },
    },
    hasDataLabels: ofSeries("hasDataLabels", flagOf),
    gapWidth: ofSeries("gapWidth", (value) => between(value, 0, 500)),
    overlap: ofSeries("overlap", (value) => between(value, -100, 100)),
  },
  objects: {
    dataLabels: object(
      () => chartDataLabelsClass,
      (series) => series,
    ),
    format: object(
      () => chartSeriesFormatClass,
      (series) => series,
    ),
  },
  methods: {
    setValues: does((of, args, host) => {
      const range = rangeArgument(args, 0);
      changeSeries(of, { valuesFormula: formulaOfArea(range.sheet, range.area) }, host);
    }),
    // "Sets the values for a series' x-axis": the categories are shared by all series of the chart.
    setXAxisValues: does((of, args, host) => {
      const range = rangeArgument(args, 0);
      changeSeries(of, { categoriesFormula: formulaOfArea(range.sheet, range.area) }, host);
    }),
    delete: does((of, _args, host) => {
      changeChart(host.workbook, of.sheet, of.chart, { series: of.chart.series.filter((series) => series !== of.series) }, "add-in");
    }),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
const chartSeriesCollectionClass: ExposedClass<ChartOf> = exposeCollection<ChartOf, SeriesOf>("ChartSeriesCollection", {
  item: () => chartSeriesClass,
  list: (chart) => chart.chart.series.map((series) => ({ ...chart, series })),
  isKey: ({ series }, key) => sameName(series.name, key),
  methods: {
    add: gives(
      () => chartSeriesClass,
      (of, args, host) => {
        const series = plainSeries(args.optionalText(0) ?? `Series${of.chart.series.length + 1}`);
        changeChart(host.workbook, of.sheet, of.chart, { series: [...of.chart.series, series] }, "add-in");
        return { ...of, series };
      },
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
const chartSeriesFormatClass: ExposedClass<SeriesOf> = exposeClass<SeriesOf>("ChartSeriesFormat", {
  objects: {
    fill: object(
      () => chartFillClass,
      (series) => series,
    ),
    line: object(
      () => chartLineFormatClass,
      (series) => series,
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat Of bars and slices it is the outline. */
const chartLineFormatClass: ExposedClass<SeriesOf> = exposeClass<SeriesOf>("ChartLineFormat", {
  properties: { color: ofSeries("outline", colourOf, "") },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
const chartDataLabelsClass: ExposedClass<SeriesOf> = exposeClass<SeriesOf>("ChartDataLabels", {
  properties: { numberFormat: ofSeries("labelFormat", textOf, "General") },
  objects: {
    format: object(
      () => chartDataLabelFormatClass,
      (series) => series,
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabelformat */
const chartDataLabelFormatClass: ExposedClass<SeriesOf> = exposeClass<SeriesOf>("ChartDataLabelFormat", {
  objects: {
    font: object(
      () => chartFontClass,
      (series) => series,
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
const chartFontClass: ExposedClass<SeriesOf> = exposeClass<SeriesOf>("ChartFont", {
  properties: { color: ofSeries("labelColour", colourOf, "#000000") },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
const chartFillClass: ExposedClass<SeriesOf> = exposeClass<SeriesOf>("ChartFill", {
  methods: {
    clear: does((of, _args, host) => {
      changeSeries(of, { fill: null }, host);
    }),
    setSolidColor: does((of, args, host) => {
      changeSeries(of, { fill: colourOf(args.raw(0)) }, host);
    }),
  },
});

function own<K extends "name" | "type" | "left" | "top" | "width" | "height">(
  key: K,
  read: (value: unknown) => Chart[K],
): Property<ChartOf> {
  return {
    get: ({ chart }) => chart[key],
    set: ({ sheet, chart }, value, host) => {
      changeChart(host.workbook, sheet, chart, { [key]: read(value) }, "add-in");
    },
  };
}

function ofAxis<K extends keyof ChartAxis>(key: K, read: (value: unknown) => ChartAxis[K], otherwise?: unknown): Property<AxisOf> {
  return {
    get: ({ axis }) => axis[key] ?? otherwise,
    set: (of, value, host) => {
      changeAxis(of, { [key]: read(value) }, host);
    },
  };
}

function changeAxis({ sheet, chart, axis }: AxisOf, changes: Partial<ChartAxis>, host: HostSession): void {
  changeChart(host.workbook, sheet, chart, {}, "add-in");
  Object.assign(axis, changes);
}

function ofSeries<K extends keyof ChartSeries>(key: K, read: (value: unknown) => ChartSeries[K], otherwise?: unknown): Property<SeriesOf> {
  return {
    get: ({ series }) => series[key] ?? otherwise,
    set: (of, value, host) => {
      changeSeries(of, { [key]: read(value) }, host);
    },
  };
}

function changeSeries({ sheet, chart, series }: SeriesOf, changes: Partial<ChartSeries>, host: HostSession): void {
  changeChart(host.workbook, sheet, chart, {}, "add-in");
  Object.assign(series, changes);
}

function numberOrAutomatic(value: unknown): number | null {
  return value === "" ? null : numberOf(value);
}

function between(value: unknown, least: number, most: number): number {
  const number = numberOf(value);
  if (number < least || number > most) throw new Refusal("InvalidArgument");
  return number;
}

function rangeArgument(args: CallArguments, index: number): CellRange {
  const range = args.object(index, rangeClass);
  if (!range) throw new Refusal("InvalidArgument");
  return range;
}

function cellArgument(sheet: Sheet, args: CallArguments, index: number, host: HostSession): CellRange | null {
  if (!args.isGiven(index)) return null;
  const range = args.object(index, rangeClass) ?? rangeAt(host.workbook, sheet, args.text(index));
  if (range.sheet !== sheet) throw new Refusal("InvalidArgument");
  return range;
}
