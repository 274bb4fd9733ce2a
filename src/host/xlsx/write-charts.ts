import { seriesPoints, type Chart, type ChartAxis, type ChartSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { cornerAt, type Corner } from "./drawing-places";
import { byId } from "./package";
import type { PackageEditor } from "./package-editor";
import { chartTarget, find, type ChartSource } from "./read-charts";
import { makeElement, setAttribute, XML_DECLARATION, escapeText } from "./write-xml";
import { attribute, childrenOf, isElement, parseXml, type XmlElement } from "./xml-tree";
import type { WorksheetEditor } from "./worksheet-editor";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

interface Shape {
  readonly element: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart";
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers?: boolean;
}

/** The chart types that can be written, by Office.js's name (Excel.ChartType). */
const SHAPES = new Map<string, Shape>([
  ...(["Bar", "Column"] as const).flatMap((name) =>
    (
      [
        ["Clustered", "clustered"],
        ["Stacked", "stacked"],
        ["Stacked100", "percentStacked"],
      ] as const
    ).map(([suffix, grouping]): [string, Shape] => [
      name + suffix,
      { element: "barChart", direction: name === "Bar" ? "bar" : "col", grouping },
    ]),
  ),
  ...(["Line", "Area"] as const).flatMap((name) =>
    (
      [
        ["", "standard"],
        ["Stacked", "stacked"],
        ["Stacked100", "percentStacked"],
      ] as const
    ).map(([suffix, grouping]): [string, Shape] => [name + suffix, { element: name === "Line" ? "lineChart" : "areaChart", grouping }]),
  ),
  ["LineMarkers", { element: "lineChart", grouping: "standard", markers: true }],
  ["Pie", { element: "pieChart" }],
  ["Doughnut", { element: "doughnutChart" }],
]);

/** Whether a chart of this type of Office.js can be written to a file. */
export const isWritableChart = (type: string): boolean => SHAPES.has(type);

/**
 * Brings the drawing of a sheet in line with its charts: those of the file that are gone are taken away, those that were moved or
 * renamed are, those made here are added. Everything else that is drawn stays.
 */
export function writeCharts(
  editor: WorksheetEditor,
  parts: PackageEditor,
  part: string,
  before: Sheet,
  sheet: Sheet,
  workbook: Workbook,
): void {
  const id = attribute(editor.elements("drawing")[0], "*:id");
  const known = parts.relationships(part).find((relationship) => relationship.id === id)?.target;
  const partOf = (chart: Chart): string | undefined => (chart.source as ChartSource | null)?.part;
  const left = new Map(sheet.charts.flatMap((chart) => (partOf(chart) === undefined ? [] : [[partOf(chart), chart] as const])));
  const added = sheet.charts.filter((chart) => partOf(chart) === undefined);
  const gone = before.charts.some((chart) => !left.has(partOf(chart)));
  if (known === undefined && added.length === 0) return;
  if (!gone && added.length === 0 && !sheet.charts.some(({ changed }) => changed)) return;

  const drawing = known ?? newDrawing(editor, parts, part);
  const root = parts.tree(drawing);
  const related = byId(parts.relationships(drawing));
  root.children = root.children.flatMap((anchor): (XmlElement | string)[] => {
    const target = isElement(anchor) ? chartTarget(related, anchor) : undefined;
    if (!isElement(anchor) || target === undefined) return [anchor];
    const chart = left.get(target);
    if (!chart) {
      const relationship = parts.relationships(drawing).find((candidate) => candidate.target === target);
      if (relationship) parts.removeRelationship(drawing, relationship.id);
      parts.removeUnreachable(target);
      return [];
    }
    return [chart.changed ? moved(anchor, chart, sheet) : anchor];
  });
  for (const chart of added) {
    const target = parts.freeName("xl/charts/chart", ".xml");
    parts.add(target, XML_DECLARATION + chartSpace(chart, workbook), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    const relationship = parts.addRelationship(drawing, "chart", target);
    const ids = childrenOf(root).map((anchor) => Number(attribute(find(anchor, "cNvPr"), "id") ?? 0));
    root.children.push(newAnchor(chart, sheet, Math.max(1, ...ids) + 1, relationship, parts.namespaces.relationships));
  }
  parts.touch(drawing);
}

function newDrawing(editor: WorksheetEditor, parts: PackageEditor, part: string): string {
  const drawing = parts.freeName("xl/drawings/drawing", ".xml");
  parts.add(
    drawing,
    makeElement("xdr:wsDr", { "xmlns:xdr": DRAWING, "xmlns:a": MAIN }),
    "application/vnd.openxmlformats-officedocument.drawing+xml",
  );
  const id = parts.addRelationship(part, "drawing", drawing);
  const prefix = editor.namespacePrefix(parts.namespaces.relationships, "r");
  editor.setElements("drawing", [makeElement(`${editor.prefix}drawing`, { [`${prefix}:id`]: id })]);
  return drawing;
}

/** The corners of a chart: of the cells it was laid over, or where its points reach. */
function corners(chart: Chart, sheet: Sheet): { from: Corner; to: Corner } {
  if (chart.cells) {
    const { from, to } = chart.cells;
    return {
      from: { column: from.column, columnOffset: 0, row: from.row, rowOffset: 0 },
      to: { column: to.column + 1, columnOffset: 0, row: to.row + 1, rowOffset: 0 },
    };
  }
  return {
    from: cornerAt(sheet, chart.left, chart.top),
    to: cornerAt(sheet, chart.left + chart.width, chart.top + chart.height),
  };
}

const cornerXml = (name: string, { column, columnOffset, row, rowOffset }: Corner): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></xdr:${name}>`;

/** The text as a tree that can stand in a drawing; the prefixes it uses are declared in it. */
const fragment = (xml: string): XmlElement => parseXml(xml, "a chart's anchor");

function newAnchor(chart: Chart, sheet: Sheet, id: number, relationship: string, relationships: string): XmlElement {
  const { from, to } = corners(chart, sheet);
  const anchor = fragment(
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" editAs="oneCell">${cornerXml("from", from)}${cornerXml("to", to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name=""/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${relationships}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  const properties = find(anchor, "cNvPr");
  if (properties) setAttribute(properties, "name", chart.name);
  return anchor;
}

/** The anchor of a chart of the file at its new place, under its new name. */
function moved(anchor: XmlElement, chart: Chart, sheet: Sheet): XmlElement {
  const { from, to } = corners(chart, sheet);
  const properties = find(anchor, "cNvPr");
  if (properties) setAttribute(properties, "name", chart.name);
  const corner = (name: string, at: Corner): XmlElement => fragment(cornerXml(name, at).replace(">", ` xmlns:xdr="${DRAWING}">`));
  const rest = anchor.children.filter((child) => isElement(child) && !["from", "to", "ext", "pos"].includes(child.local));
  const editAs = attribute(anchor, "editAs");
  return {
    ...anchor,
    name: anchor.name.replace(/(absolute|oneCell|twoCell)Anchor$/, "twoCellAnchor"),
    local: "twoCellAnchor",
    attributes: editAs === undefined ? ["editAs", "oneCell"] : anchor.attributes,
    children: [corner("from", from), corner("to", to), ...rest],
  };
}

function chartSpace(chart: Chart, workbook: Workbook): string {
  const shape = SHAPES.get(chart.type);
  if (!shape) throw new Error(`A chart of the type ${chart.type} cannot be written.`);
  const isRound = shape.element === "pieChart" || shape.element === "doughnutChart";
  const title = chart.title.visible
    ? `<c:title>${richText(chart.title.text)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
    : '<c:autoTitleDeleted val="1"/>';
  const legend = chart.legend.visible
    ? `<c:legend><c:legendPos val="${LEGEND_PLACES.get(chart.legend.position) ?? "r"}"/><c:overlay val="0"/></c:legend>`
    : "";
  return `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>${plot(chart, shape, workbook)}${isRound ? "" : axes(chart, shape)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

const LEGEND_PLACES = new Map([
  ["Top", "t"],
  ["Bottom", "b"],
  ["Left", "l"],
  ["Right", "r"],
  ["Corner", "tr"],
]);

const richText = (text: string): string =>
  `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr/></a:pPr><a:r><a:rPr lang="en-GB"/><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

function plot(chart: Chart, shape: Shape, workbook: Workbook): string {
  const { element, direction, grouping, markers } = shape;
  const series = chart.series.map((one, i) => seriesXml(one, i, shape, workbook)).join("");
  const [first] = chart.series;
  const ids = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (element) {
    case "barChart": {
      const overlap = first?.overlap ?? (grouping === "clustered" ? null : 100);
      return `<c:barChart><c:barDir val="${direction ?? "col"}"/><c:grouping val="${grouping ?? "clustered"}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${first?.gapWidth ?? 150}"/>${overlap === null ? "" : `<c:overlap val="${overlap}"/>`}${ids}</c:barChart>`;
    }
    case "lineChart":
      return `<c:lineChart><c:grouping val="${grouping ?? "standard"}"/><c:varyColors val="0"/>${series}${markers ? '<c:marker val="1"/>' : ""}${ids}</c:lineChart>`;
    case "areaChart":
      return `<c:areaChart><c:grouping val="${grouping ?? "standard"}"/><c:varyColors val="0"/>${series}${ids}</c:areaChart>`;
    case "pieChart":
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnutChart":
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
  }
}

/** A series with what its cells show now, so that it can be drawn before they are calculated. */
function seriesXml(series: ChartSeries, index: number, { element, markers }: Shape, workbook: Workbook): string {
  const { name, categories, values } = seriesPoints(workbook, series);
  const formula = (text: string): string => `<c:f>${escapeText(text.replace(/^=/, ""))}</c:f>`;
  const texts = (list: readonly string[]): string =>
    `<c:strCache><c:ptCount val="${list.length}"/>${list.map((text, i) => `<c:pt idx="${i}"><c:v>${escapeText(text)}</c:v></c:pt>`).join("")}</c:strCache>`;
  const numbers = (list: readonly (number | null)[]): string =>
    `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${list.length}"/>${list.map((number, i) => (number === null ? "" : `<c:pt idx="${i}"><c:v>${number}</c:v></c:pt>`)).join("")}</c:numCache>`;
  const title =
    series.nameFormula === null
      ? `<c:v>${escapeText(series.name)}</c:v>`
      : `<c:strRef>${formula(series.nameFormula)}${texts([name])}</c:strRef>`;
  const solidOf = (colour: string | null): string =>
    colour === null ? "" : `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
  const [solid, outline] = [solidOf(series.fill), solidOf(series.outline)];
  const look =
    solid + outline === ""
      ? ""
      : element === "lineChart"
        ? `<c:spPr><a:ln w="28575">${outline || solid}</a:ln></c:spPr>`
        : `<c:spPr>${solid}${outline === "" ? "" : `<a:ln w="9525">${outline}</a:ln>`}</c:spPr>`;
  const labelFormat =
    series.labelFormat === null
      ? ""
      : `<c:numFmt formatCode="${escapeText(series.labelFormat).replaceAll('"', "&quot;")}" sourceLinked="0"/>`;
  const labelText =
    series.labelColour === null
      ? ""
      : `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr>${solidOf(series.labelColour)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
  const labels = series.hasDataLabels
    ? `<c:dLbls>${labelFormat}${labelText}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
    : "";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${title}</c:tx>${look}`,
    element === "barChart" ? '<c:invertIfNegative val="0"/>' : "",
    element === "lineChart" && !markers ? '<c:marker><c:symbol val="none"/></c:marker>' : "",
    labels,
    series.categoriesFormula === null ? "" : `<c:cat><c:strRef>${formula(series.categoriesFormula)}${texts(categories)}</c:strRef></c:cat>`,
    `<c:val><c:numRef>${formula(series.valuesFormula)}${numbers(values)}</c:numRef></c:val>`,
    element === "lineChart" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function axes(chart: Chart, { direction, grouping }: Shape): string {
  const isBar = direction === "bar";
  // Shares of a whole are numbered in percent.
  const valueAxis =
    grouping === "percentStacked" ? { ...chart.valueAxis, numberFormat: chart.valueAxis.numberFormat ?? "0%" } : chart.valueAxis;
  return (
    axisXml(
      "c:catAx",
      chart.categoryAxis,
      CATEGORY_AXIS,
      VALUE_AXIS,
      isBar ? "l" : "b",
      '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>',
    ) + axisXml("c:valAx", valueAxis, VALUE_AXIS, CATEGORY_AXIS, isBar ? "b" : "l", "")
  );
}

function axisXml(name: string, axis: ChartAxis, id: number, crosses: number, place: string, end: string): string {
  const number = (element: string, value: number | null): string => (value === null ? "" : `<c:${element} val="${value}"/>`);
  const format = axis.numberFormat ?? "General";
  return [
    `<${name}><c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversePlotOrder ? "maxMin" : "minMax"}"/>`,
    number("max", axis.maximum),
    number("min", axis.minimum),
    `</c:scaling><c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${place}"/>`,
    axis.majorGridlines
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : "",
    axis.title === null ? "" : `<c:title>${richText(axis.title)}<c:overlay val="0"/></c:title>`,
    `<c:numFmt formatCode="${escapeText(format).replaceAll('"', "&quot;")}" sourceLinked="${axis.numberFormat === null ? 1 : 0}"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>`,
    name === "c:valAx" ? `<c:crossBetween val="between"/>${number("majorUnit", axis.majorUnit)}` : end,
    `</${name}>`,
  ].join("");
}
