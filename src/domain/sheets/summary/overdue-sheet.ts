import { ukDay, type Day } from "../../calendar/day";
import { toA1 } from "../../grid/a1";
import type { ReadWorkbook } from "../../grid/grid";
import { withoutEmptyColumns, withoutEmptyTable } from "../empty-columns";
import { linkWidth } from "../fit-text";
import { cellOf, isAnyRated, type DatedMilestone, type PlanFigures } from "../plan-figures";
import { columnWords, HEADER_LOOK, sheetHead, type SheetOrigin } from "../sheet-head";
import { day, link, number, text, type CellSpec, type SheetSpec } from "../sheet-spec";
import { leadInWords, leadsInWords, NO_LEAD } from "./lead-figures";
import { ratingCell } from "./rating-look";

/** How far ahead the sheet looks, in days. */
const AHEAD = 90;
/** As many as fall due next are listed where nothing is near: what is further off fills no pages. */
const MOST_NEXT = 20;

/** What differs from one action of a priority to the next. */
const BY_ACTION = "By action";

interface Line {
  readonly date: Pick<DatedMilestone, "due" | "passed" | "settled" | "stated">;
  readonly ref: string;
  readonly action: string;
  readonly measure: string;
  readonly lead: string;
  readonly rating: CellSpec;
}

/** What the sheet says above its dates: nothing where some are near; else that none is, and which comes next, if one does. */
function nothingNear(next: Day | null, count: number, hasDates: boolean): string {
  if (next !== null)
    return `Nothing is overdue and nothing is due in the next ${AHEAD} days. The next date is ${ukDay(next)}${count > MOST_NEXT ? `, when ${count} milestones fall due` : ""}.`;
  return hasDates
    ? "Nothing is overdue and nothing is still to come: every date that can be read belongs to an action that is done, was on track when it passed, or is dropped."
    : "The plan states no dates that can be read, so nothing can be overdue or due soon.";
}

/**
 * Every date that has passed or comes within 90 days and is not settled, soonest first, each with what it rests on and a link to its cell. Where
 * there is none, what falls due next.
 */
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
    lead: leadsInWords(date.priority) || (date.priority.actions.some(({ lead }) => lead) ? BY_ACTION : ""),
    rating: text(BY_ACTION, { align: "center", wrap: true }),
  }));
  const all = [...ofActions, ...ofPriorities];
  const open = all.filter(({ date }) => !date.settled).sort((a, b) => a.date.due - b.date.due);
  const near = open.filter(({ date }) => date.due <= asOf + AHEAD);
  const next = open[0]?.date.due ?? null;
  const comingNext = open.filter(({ date }) => date.due === next);
  const shown = near.length > 0 ? near : comingNext.length > MOST_NEXT ? [] : comingNext;
  // A plan that names no leads gets no column for them.
  const namesLeads = plan.tables.some(({ columns }) => columns.lead !== undefined) || shown.some(({ lead }) => lead !== "");
  const rows = shown
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
      text(date.passed ? "Overdue" : near.length > 0 ? "Due soon" : "Due next", { bold: date.passed }),
      date.passed ? number(asOf - date.due, { align: "center", format: "#,##0" }) : null,
      text(ref, { wrap: true }),
      text(action, { wrap: true }),
      text(measure, { wrap: true }),
      text(lead === "" && namesLeads ? NO_LEAD : lead, { wrap: true }),
      ...(isRated ? [rating] : []),
      text(date.stated.text, { wrap: true }),
      link(`${at.sheet} ${toA1(at)}`, at, { wrap: true }),
    ]);
  const isMixed = shown.some(({ date }) => date.passed) && shown.some(({ date }) => !date.passed);
  const head = sheetHead("Overdue and due soon", origin, [
    ...(near.length === 0 ? [nothingNear(next, comingNext.length, all.length > 0)] : []),
    ...(!isAnyRated(figures) && open.some(({ date }) => date.passed)
      ? [`${isRated ? "None of the actions is rated yet" : "The plan carries no ratings"}: of what is overdue here, some may be done.`]
      : []),
    ...(isMixed ? ["“Days overdue” is empty where the date is still to come."] : []),
  ]);
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
  return withoutEmptyTable(withoutEmptyColumns(whole, [2, 3, 5, 6]));
}
