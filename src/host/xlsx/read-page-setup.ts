import { attribute, childOf, decimal, flag, textOf, wholeNumber, type XmlElement } from "./xml-tree";

/** ECMA-376 part 1, 18.3.1.63: the paper sizes that Office.js has a name for, by number. */
export const PAPER_SIZES: readonly (string | null)[] = (
  "- Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note " +
  "Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 " +
  "EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
)
  .split(" ")
  .map((name) => (name === "-" ? null : name));

export const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
export const POINTS_PER_INCH = 72;

/**
 * What the sheet says of printing, under the names of Office.js's PageLayout; what it leaves to Excel is absent. Margins are in points.
 * `headersFooters` holds `defaultForAllPages` with leftHeader … rightFooter. Print area and titles stand with the workbook's names.
 */
export function readPageSetup(worksheet: XmlElement): Record<string, unknown> {
  const setup: Record<string, unknown> = {};
  const margins = childOf(worksheet, "pageMargins");
  for (const margin of MARGINS) {
    const inches = decimal(attribute(margins, margin));
    if (inches !== undefined) setup[`${margin}Margin`] = inches * POINTS_PER_INCH;
  }
  const options = childOf(worksheet, "printOptions");
  for (const [name, key] of PRINT_OPTIONS) if (attribute(options, name) !== undefined) setup[key] = flag(attribute(options, name));

  const page = childOf(worksheet, "pageSetup");
  const orientation = attribute(page, "orientation");
  if (orientation === "landscape" || orientation === "portrait") setup.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  const paper = PAPER_SIZES[wholeNumber(attribute(page, "paperSize"), "a paper size") ?? 0];
  if (paper) setup.paperSize = paper;
  if (flag(attribute(childOf(childOf(worksheet, "sheetPr"), "pageSetUpPr"), "fitToPage"))) {
    const wide = wholeNumber(attribute(page, "fitToWidth"), "a number of pages") ?? 1;
    const tall = wholeNumber(attribute(page, "fitToHeight"), "a number of pages") ?? 1;
    // 0 pages mean "as many as it takes": Office.js leaves that side out.
    setup.zoom = { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(tall > 0 ? { verticalFitToPages: tall } : {}) };
  } else if (attribute(page, "scale") !== undefined) setup.zoom = { scale: wholeNumber(attribute(page, "scale"), "a scale") };

  const header = childOf(childOf(worksheet, "headerFooter"), "oddHeader");
  const footer = childOf(childOf(worksheet, "headerFooter"), "oddFooter");
  if (header || footer)
    setup.headersFooters = { defaultForAllPages: { ...sections(textOf(header), "Header"), ...sections(textOf(footer), "Footer") } };
  return setup;
}

export const PRINT_OPTIONS: readonly (readonly [string, string])[] = [
  ["horizontalCentered", "centerHorizontally"],
  ["verticalCentered", "centerVertically"],
  ["gridLines", "printGridlines"],
  ["headings", "printHeadings"],
];

/** "&LPlan&RPage &P" → left, center and right. Text before the first mark belongs to the centre. */
function sections(text: string, place: "Header" | "Footer"): Record<string, string> {
  const found = { L: "", C: "", R: "" };
  let section: "L" | "C" | "R" = "C";
  for (let i = 0; i < text.length; i++) {
    const next = text[i + 1];
    if (text[i] === "&" && (next === "L" || next === "C" || next === "R")) {
      section = next;
      i++;
    } else if (text[i] === "&" && next === "&") {
      found[section] += "&&";
      i++;
    } else found[section] += text[i];
  }
  return { [`left${place}`]: found.L, [`center${place}`]: found.C, [`right${place}`]: found.R };
}
