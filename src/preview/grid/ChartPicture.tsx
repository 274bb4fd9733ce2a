import type { ReactNode } from "react";
import type { ChartView } from "../ports";
import type { MeasureText } from "./fit-height";

/** A place on the grid's canvas, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartPictureProps extends Box {
  readonly chart: ChartView;
  readonly measure: MeasureText;
}

const FONT = "12px Carlito, Arimo, Arial, sans-serif";
const TITLE = 30;
const LEGEND = 26;
const AXIS = 22;
const GAP = 8;

/** A bar or column chart, drawn from its cells much as Excel draws it. Its text equal is its label. */
export function ChartPicture({ chart, left, top, width, height, measure }: ChartPictureProps): ReactNode {
  const { title, direction, stacking, categories, series, hasLegend, isReversed } = chart;
  const totals = categories.map((_, at) => series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0));
  const share = (value: number, at: number): number => (stacking === "to 100 %" ? (totals[at] ? value / totals[at] : 0) : value);
  const highest =
    stacking === "to 100 %"
      ? 1
      : Math.max(1, ...(stacking === "stacked" ? totals : series.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const step = stacking === "to 100 %" ? 0.2 : (chart.step ?? niceStep(highest));
  const limit = stacking === "to 100 %" ? 1 : Math.ceil(highest / step) * step;
  const ticks = Array.from({ length: Math.round(limit / step) + 1 }, (_, at) => at * step);
  const tickText = (value: number): string => (stacking === "to 100 %" ? `${Math.round(value * 100)}%` : `${Number(value.toPrecision(6))}`);

  const isBars = direction === "bars";
  const names = Math.min(width * 0.4, Math.max(0, ...categories.map((name) => measure(name, FONT))) + GAP);
  // Turning the order of the bars takes their scale along, from below them to above.
  const isScaleAbove = isBars && isReversed;
  const plot = {
    x: isBars ? names + GAP : 40,
    y: (title === null ? GAP : TITLE) + (isScaleAbove ? AXIS : 0),
    width: Math.max(10, width - (isBars ? names + GAP : 40) - 2 * GAP),
    height: Math.max(10, height - (title === null ? GAP : TITLE) - AXIS - (hasLegend ? LEGEND : GAP)),
  };
  const band = (isBars ? plot.height : plot.width) / Math.max(1, categories.length);
  const along = (value: number): number => (value / limit) * (isBars ? plot.width : plot.height);
  // Bars are counted from the bottom unless their order is reversed.
  const bandStart = (at: number): number => band * (isBars && !isReversed ? categories.length - 1 - at : at);
  const thick = stacking === "none" ? (band * 0.7) / Math.max(1, series.length) : band * 0.6;

  const marks = categories.flatMap((_, at) => {
    let used = 0;
    return series.map(({ name, colour, values, showsValues }, index) => {
      const value = share(Math.max(0, values[at] ?? 0), at);
      const offset = bandStart(at) + (stacking === "none" ? band * 0.15 + thick * index : band * 0.2);
      const start = stacking === "none" ? 0 : used;
      used += value;
      const length = along(value);
      const box = isBars
        ? { x: plot.x + along(start), y: plot.y + offset, width: length, height: thick }
        : { x: plot.x + offset, y: plot.y + plot.height - along(start) - length, width: thick, height: length };
      return (
        <g key={`${at} ${name}`}>
          <rect {...box} fill={colour} stroke="#7f7f7f" strokeWidth={length > 0 ? 0.5 : 0} />
          {showsValues && value > 0 && (
            <text
              x={box.x + box.width / 2}
              y={box.y + box.height / 2}
              dominantBaseline="central"
              textAnchor="middle"
              fill={readableOn(colour)}
            >
              {values[at]}
            </text>
          )}
        </g>
      );
    });
  });

  return (
    <svg
      role="img"
      aria-label={inWords(chart)}
      className="chart"
      style={{ left, top, width, height }}
      viewBox={`0 0 ${width} ${height}`}
      fontSize="12"
      fill="#404040"
    >
      {title !== null && (
        <text x={width / 2} y={20} textAnchor="middle" fontSize="15">
          {title}
        </text>
      )}
      {ticks.map((value) => {
        const at = along(value);
        return isBars ? (
          <g key={value}>
            <line x1={plot.x + at} x2={plot.x + at} y1={plot.y} y2={plot.y + plot.height} stroke="#d9d9d9" />
            <text x={plot.x + at} y={isScaleAbove ? plot.y - 7 : plot.y + plot.height + 15} textAnchor="middle">
              {tickText(value)}
            </text>
          </g>
        ) : (
          <g key={value}>
            <line x1={plot.x} x2={plot.x + plot.width} y1={plot.y + plot.height - at} y2={plot.y + plot.height - at} stroke="#d9d9d9" />
            <text x={plot.x - 6} y={plot.y + plot.height - at} dominantBaseline="central" textAnchor="end">
              {tickText(value)}
            </text>
          </g>
        );
      })}
      {marks}
      {categories.map((name, at) =>
        isBars ? (
          <text key={at} x={plot.x - 6} y={plot.y + bandStart(at) + band / 2} dominantBaseline="central" textAnchor="end">
            {shortened(name, names, measure)}
          </text>
        ) : (
          <text key={at} x={plot.x + bandStart(at) + band / 2} y={plot.y + plot.height + 15} textAnchor="middle">
            {shortened(name, band - 4, measure)}
          </text>
        ),
      )}
      {hasLegend && <Legend chart={chart} width={width} top={height - 12} measure={measure} />}
    </svg>
  );
}

function Legend({ chart: { series }, width, top, measure }: Pick<ChartPictureProps, "chart" | "width" | "top" | "measure">): ReactNode {
  const widths = series.map(({ name }) => 14 + measure(name, FONT) + 14);
  let x = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return series.map(({ name, colour }, index) => {
    const at = x;
    x += widths[index] ?? 0;
    return (
      <g key={name + index}>
        <rect x={at} y={top - 5} width={9} height={9} fill={colour} stroke="#7f7f7f" strokeWidth={0.5} />
        <text x={at + 14} y={top} dominantBaseline="central">
          {name}
        </text>
      </g>
    );
  });
}

/** 1, 2 or 5 times a power of ten, so that five or so steps reach the highest value; at least 1, as actions are counted. */
export function niceStep(highest: number): number {
  const rough = highest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return Math.max(1, step * power);
}

const shortened = (text: string, width: number, measure: MeasureText): string => {
  if (measure(text, FONT) <= width) return text;
  let end = text.length;
  while (end > 1 && measure(`${text.slice(0, end)}…`, FONT) > width) end--;
  return `${text.slice(0, end)}…`;
};

/** Black or white, whichever reads better on the colour. */
export function readableOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000000" : "#ffffff";
}

/** "Ratings by priority. Priority 1: Green 3, Amber 2; Priority 2: Green 1." */
const inWords = ({ title, categories, series }: ChartView): string =>
  `${title ?? "Chart"}. ${categories
    .map(
      (name, at) => `${name}: ${series.flatMap(({ name: status, values }) => (values[at] ? [`${status} ${values[at]}`] : [])).join(", ")}`,
    )
    .join("; ")}.`;
