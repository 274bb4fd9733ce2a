import { toA1 } from "../../grid/a1";
import type { ReadWorkbook } from "../../grid/grid";
import { withoutEmptyColumns } from "../empty-columns";
import { linkWidth } from "../fit-text";
import { cellOf, type DatedMilestone, type PlanFigures } from "../plan-figures";
import { columnWords, HEADER_LOOK, sheetHead, type SheetOrigin } from "../sheet-head";
import { day, link, number, text, type CellSpec, type SheetSpec } from "../sheet-spec";
import { leadInWords, leadsInWords } from "./lead-figures";
import { ratingCell } from "./rating-look";

/** How far ahead the sheet looks, in days. */
const AHEAD = 90;

interface Line {
  readonly date: Pick<DatedMilestone, "due" | "passed" | "settled" | "stated">;
  readonly ref: string;
  readonly action: string;
  readonly measure: string;
  readonly lead: string;
  readonly rating: CellSpec;
}

/** Every date that has passed or comes within 90 days and is not settled, soonest first, each with what it rests on and a link to its cell. */
export function overdueSheet(figures: PlanFigures, workbook: Pick<ReadWorkbook, "grids">, origin: SheetOrigin): SheetSpec {
  const { plan, actions, priorityDates, asOf, isRated } = figures;
  const ofActions = actions.flatMap(({ action, priority, dates }) =>
    dates.map((date): Line => ({
      date,
      ref: action.ref?.text ?? "",
      action: action.text?.text ?? "",
      measure: date.row.measures.map((measure) => measure.text).join("\n"),
      lead: leadInWords(action, priority, date.row),
      rating: ratingCell(date.group.rating),
    })),
  );
  const ofPriorities = priorityDates.map((date): Line => ({
    date,
    ref: "",
    action: `All actions of “${date.priority.title || (date.priority.number ?? "the priority")}”`,
    measure: "",
    lead: leadsInWords(date.priority),
    rating: text("By action", { align: "center", wrap: true }),
  }));
  const rows = [...ofActions, ...ofPriorities]
    .filter(({ date: { settled, due } }) => !settled && due <= asOf + AHEAD)
    .sort((a, b) => a.date.due - b.date.due)
    .map(({ date, ref, action, measure, lead, rating }) => ({
      date,
      ref,
      action,
      measure,
      lead,
      rating,
      at: cellOf(date.stated, workbook),
    }))
    .map(({ date, ref, action, measure, lead, rating, at }) => [
      day(date.due, { align: "left" }),
      text(date.passed ? "Overdue" : "Due soon", { bold: date.passed }),
      date.passed ? number(asOf - date.due, { align: "center" }) : null,
      text(ref, { wrap: true }),
      text(action, { wrap: true }),
      text(measure, { wrap: true }),
      text(lead, { wrap: true }),
      ...(isRated ? [rating] : []),
      text(date.stated.text, { wrap: true }),
      link(`${at.sheet} ${toA1(at)}`, at, { wrap: true }),
    ]);
  const head = sheetHead(
    "Overdue and due soon",
    origin,
    rows.length === 0 ? [`Nothing is overdue and nothing is due in the next ${AHEAD} days.`] : [],
  );
  const own = ["Due", "Standing", "Days overdue", "What the date rests on", "Cell"];
  const words = columnWords(plan, own);
  const whole: SheetSpec = {
    kind: "overdue",
    name: "Overdue and due soon",
    widths: [13, 10, 9, 7, 42, 36, 24, ...(isRated ? [12] : []), 26, linkWidth(rows)],
    rows: [
      ...head,
      [
        ...["Due", "Standing", "Days overdue", words.ref, words.action, words.measure, words.lead],
        ...(isRated ? [words.rag] : []),
        ...["What the date rests on", "Cell"],
      ].map((header) => text(header, HEADER_LOOK)),
      ...rows,
    ],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", fit: "width", footer: origin.planTitle },
  };
  return withoutEmptyColumns(whole, [3, 5, 6]);
}
