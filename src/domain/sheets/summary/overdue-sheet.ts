import { toA1 } from "../../grid/a1";
import type { DatedMilestone, PlanFigures } from "../plan-figures";
import { HEADER_LOOK, sheetHead, type SheetOrigin } from "../sheet-head";
import { day, link, number, text, type SheetSpec } from "../sheet-spec";
import { ratingCell } from "./rating-look";

/** How far ahead the sheet looks, in days. */
const AHEAD = 90;

/** Every date that has passed or comes within 90 days and is not settled, soonest first, each with what it rests on and a link to its cell. */
export function overdueSheet({ actions, asOf }: PlanFigures, origin: SheetOrigin): SheetSpec {
  const dates = actions
    .flatMap((figures) => figures.dates.map((date) => ({ ...date, figures })))
    .filter(({ settled, due }) => !settled && due <= asOf + AHEAD)
    .sort((a, b) => a.due - b.due);
  const lead = ({ row, group }: DatedMilestone): string => row.lead?.text ?? group.action.lead?.text ?? "";
  const rows = dates.map((date) => {
    const { action } = date.figures;
    const at = date.row.timescale?.at ?? action.at;
    return [
      day(date.due, { align: "left" }),
      text(date.passed ? "Overdue" : "Due soon", { bold: date.passed }),
      date.passed ? number(asOf - date.due, { align: "center" }) : null,
      text(action.ref?.text ?? ""),
      text(action.text?.text ?? "", { wrap: true }),
      text(date.row.measures.map((measure) => measure.text).join("\n"), { wrap: true }),
      text(lead(date), { wrap: true }),
      ratingCell(date.group.rating?.status ?? null),
      text(date.row.timescale?.text ?? date.words, { wrap: true }),
      link(`${at.sheet} ${toA1(at)}`, at),
    ];
  });
  const head = sheetHead("Overdue and due soon", origin);
  if (rows.length === 0) head.push([text(`Nothing is overdue and nothing is due in the next ${AHEAD} days.`)]);
  return {
    kind: "overdue",
    name: "Overdue and due soon",
    widths: [17, 11, 9, 7, 46, 40, 26, 12, 26, 16],
    rows: [
      ...head,
      [
        "Due",
        "Standing",
        "Days overdue",
        "Ref",
        "Action",
        "Measure of success",
        "Lead officer",
        "Rating",
        "What the date rests on",
        "Cell",
      ].map((words) => text(words, HEADER_LOOK)),
      ...rows,
    ],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", footer: origin.planTitle },
  };
}
