import { ukDay, type Day } from "../../calendar/day";
import { counted, listed } from "../counted-words";
import { fitText, linkWidth } from "../fit-text";
import { nameOf, type ActionFigures, type PlanFigures } from "../plan-figures";
import { textOn } from "../readable-colour";
import { columnWords, HEADER_LOOK, sheetHead, type SheetOrigin } from "../sheet-head";
import { link, text, type CellLook, type CellSpec, type SheetSpec } from "../sheet-spec";
import { standingCell, statusSigns } from "./rating-look";
import { columnsBetween, timelineSpan, type TimelineColumn, type TimelineColumns, type TimelineSpan } from "./timeline-columns";

const MILESTONE = "◆";
/** Marks the review date’s column. The same whichever way the header’s text is turned. */
const TODAY = "■";
const GREY = "#D9D9D9";
/** Actions by their first words: the bars of a whole plan then fit on a page or two. The link leads to the rest. */
const ACTION_LINES = 2;
/** Widths in characters: an action's, of a short plan and of a long one; and all that its columns may take for the page to stay readable. */
const ACTION_WIDTHS = { most: 70, least: 40 };
const COLUMNS_WIDTH = 96;
const MOST_MONTH_WIDTH = 5;
/** What stands in the bars of a plan without ratings. */
const PLAIN_SIGN = "•";

type Side = "above" | "below" | "left" | "right";

/** The lines of a cell: a year begins at its left, today's column has one on either side, a bar is framed. */
function linesAt({ beginsYear }: TimelineColumn, isToday: boolean, bar: readonly Side[]): CellLook {
  const sides = new Set<Side>([...bar, ...(beginsYear || isToday ? (["left"] as const) : []), ...(isToday ? (["right"] as const) : [])]);
  return sides.size === 0 ? {} : { lines: [...sides].sort() };
}

/** The days an action's bar runs from and to; `to` null is beyond the last column. */
interface Bar {
  readonly from: Day;
  readonly to: Day | null;
}

/** Work that recurs goes on from the first date it names, or from the beginning; only its end is a date of its own. */
const recurs = ({ action }: ActionFigures): boolean => action.milestones.some(({ reading }) => reading?.kind === "recurring");

/** An action's bar, from its start or else at its due date alone; null when nothing of it can be drawn. One whose work stays open has no end. */
function barOf(one: ActionFigures, whole: TimelineSpan): Bar | null {
  const { action, start, due, dates } = one;
  const isOpen = action.milestones.some(({ reading }) => reading !== null && reading.start !== null && reading.due === null);
  const first = dates.reduce<Day | null>((least, date) => (least === null || date.due < least ? date.due : least), null);
  const from = start ?? (recurs(one) ? (first ?? whole.start) : due);
  return from === null ? null : { from, to: isOpen ? null : due };
}

/** Whether a bar goes through the column. */
const isCovered = ({ first, last }: TimelineColumn, { from, to }: Bar): boolean => last >= from && (to === null || first <= to);

/** An action's cell of a column: the status's sign on its colour in a framed bar; "◆" where a milestone falls due. */
function barCell(column: TimelineColumn, isToday: boolean, one: ActionFigures, sign: string, bar: Bar | null): CellSpec {
  const { standing, dates } = one;
  const milestone = dates.some((date) => date.due >= column.first && date.due <= column.last);
  if (bar === null || !isCovered(column, bar))
    return text(milestone ? MILESTONE : "", { align: "center", size: 9, ...linesAt(column, isToday, []) });
  const colour = (standing.kind === "status" ? standing.status.colour : null) ?? GREY;
  const frame: Side[] = ["above", "below"];
  if (bar.from >= column.first) frame.push("left");
  if (bar.to !== null && bar.to <= column.last) frame.push("right");
  return text(`${sign}${milestone ? MILESTONE : ""}`, {
    align: "center",
    // Both signs have to fit into the width of one.
    size: milestone ? 8 : 9,
    fill: colour,
    colour: textOn(colour),
    ...linesAt(column, isToday, frame),
  });
}

/** Where the review date stands: its column, or on which side of them all. */
function reviewDate(asOf: Day, columns: readonly TimelineColumn[]): string {
  const today = columns.find(({ first, last }) => asOf >= first && asOf <= last);
  if (today) return `${TODAY} and a line on either side mark the review date, in ${today.header}.`;
  return `The review date, ${ukDay(asOf)}, lies ${asOf < (columns[0]?.first ?? asOf) ? "before" : "after"} these dates.`;
}

/** What the signs mean, in a sentence or two. */
function legend(
  { plan, actions, isRated, asOf }: PlanFigures,
  { unit, columns }: TimelineColumns,
  signs: ReadonlyMap<string, string>,
  whole: TimelineSpan,
): string[] {
  const kinds = new Set(actions.map(({ standing }) => standing.kind));
  const used = plan.key.statuses.filter((status) =>
    actions.some(({ standing }) => standing.kind === "status" && standing.status === status),
  );
  const letters = [
    ...used.map(({ status }) => `${signs.get(status) ?? ""} ${status}`),
    ...(kinds.has("mixed") ? ["+ more than one rating"] : []),
    ...(kinds.has("not in key") || kinds.has("not rated") ? ["? no rating of the key"] : []),
  ];
  const marked = isRated ? `with its rating as a letter in it: ${letters.join(", ")}` : `marked ${PLAIN_SIGN}; the plan carries no ratings`;
  const bars = actions.map((one) => ({ one, bar: barOf(one, whole) }));
  const undated = bars.filter(({ bar }) => bar === null).length;
  const outside = bars.filter(({ bar }) => bar !== null && !columns.some((column) => isCovered(column, bar))).length;
  const isBegun = bars.some(({ one, bar }) => bar !== null && one.start === null && recurs(one));
  const noBar = [
    ...(undated > 0 ? [`${counted(undated, "action")} without a date that can be drawn`] : []),
    ...(outside > 0 ? [`${counted(outside, "action")} outside these dates`] : []),
  ];
  const rest = [
    ...(isBegun ? ["Work that recurs without a start runs from its first date, or else from the first column."] : []),
    ...(noBar.length > 0 ? [`There is no bar for ${listed(noBar)}.`] : []),
  ];
  return [
    `A bar runs from start to due date, or stands at the due date alone, ${marked}. ${MILESTONE} marks a milestone.`,
    `Each column is a ${unit}${unit === "financial year" ? "" : "; a line stands before each April, when a financial year begins"}. ${reviewDate(asOf, columns)}`,
    // In one line: a plan of twenty actions then stays on its page.
    ...(rest.length > 0 ? [rest.join(" ")] : []),
  ];
}

/** Months across, a bar an action from start to due with the status's letter in it: it reads in grey print too. */
export function timelineSheet(figures: PlanFigures, origin: SheetOrigin): SheetSpec {
  const { plan, actions, asOf, isRated } = figures;
  const whole = timelineSpan(figures);
  const time = whole ? columnsBetween(whole.start, whole.end) : null;
  const columns = time?.columns ?? [];
  const signs = statusSigns(plan.key.statuses);
  const signOf = ({ standing }: ActionFigures): string => {
    if (!isRated) return PLAIN_SIGN;
    return standing.kind === "status" ? (signs.get(standing.status.status) ?? "") : standing.kind === "mixed" ? "+" : "?";
  };
  const isToday = ({ first, last }: TimelineColumn): boolean => asOf >= first && asOf <= last;

  const words = columnWords(
    plan,
    columns.map(({ header }) => header),
  );
  // Months stand upright over columns as wide as a sign and a milestone; the page stays large enough to be read.
  const isUpright = time?.unit === "month";
  const longest = Math.min(3, Math.max(1, ...[...signs.values()].map((sign) => sign.length)));
  const width = isUpright ? Math.max(1.6 + 1.2 * longest, Math.min(MOST_MONTH_WIDTH, COLUMNS_WIDTH / columns.length)) : 7;
  const left = COLUMNS_WIDTH - width * columns.length;
  const actionWidth = Math.min(ACTION_WIDTHS.most, Math.max(ACTION_WIDTHS.least, ACTION_WIDTHS.least + left));
  const rows = actions.map((one) => {
    const bar = whole ? barOf(one, whole) : null;
    return [
      link(one.action.ref ? nameOf(one) : `Row ${one.action.at.row + 1}`, one.action.at, { wrap: true }),
      text(fitText((one.action.text?.text ?? "").replace(/\s+/g, " ").trim(), actionWidth, ACTION_LINES), { wrap: true }),
      ...(isRated ? [standingCell(one.standing)] : []),
      ...columns.map((column) => barCell(column, isToday(column), one, signOf(one), bar)),
    ];
  });
  const head = sheetHead(
    "Timeline",
    origin,
    whole && time ? legend(figures, time, signs, whole) : ["The plan states no dates, so there is nothing to draw."],
  );
  return {
    kind: "timeline",
    name: "Timeline",
    widths: [linkWidth(rows), actionWidth, ...(isRated ? [11] : []), ...columns.map(() => width)],
    rows: [
      ...head,
      [
        ...[actions.some(({ action }) => action.ref !== null) ? words.ref : "Row", words.action, ...(isRated ? [words.rag] : [])].map(
          (header) => text(header, HEADER_LOOK),
        ),
        ...columns.map((column) => {
          const today = isToday(column);
          return text(today ? `${TODAY} ${column.header}` : column.header, {
            ...HEADER_LOOK,
            wrap: !isUpright,
            ...(isUpright && { upright: true }),
            align: "center",
            size: 9,
            lines: linesAt(column, today, ["below"]).lines ?? [],
            ...(today && { fill: "#1F4E46", colour: textOn("#1F4E46") }),
          });
        }),
      ],
      ...rows,
    ],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", fit: "width", footer: origin.planTitle },
  };
}
