import type { Day } from "../../calendar/day";
import { counted, listed } from "../counted-words";
import { fitText, linkWidth } from "../fit-text";
import { nameOf, type ActionFigures, type PlanFigures } from "../plan-figures";
import { textOn } from "../readable-colour";
import { columnWords, HEADER_LOOK, sheetHead, type SheetOrigin } from "../sheet-head";
import { link, text, type CellLook, type CellSpec, type SheetSpec } from "../sheet-spec";
import { standingCell, statusSigns } from "./rating-look";
import { columnsBetween, timelineSpan, type TimelineColumn, type TimelineColumns } from "./timeline-columns";

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

/** Whether the action's bar goes through the column; one without a due date runs to the end. */
function isCovered({ first, last }: TimelineColumn, { start, due }: ActionFigures, end: Day): boolean {
  const from = start ?? due;
  return from !== null && last >= from && first <= (due ?? end);
}

/** An action's cell of a column: the status's sign on its colour in a framed bar; "◆" where a milestone falls due. */
function barCell(column: TimelineColumn, isToday: boolean, one: ActionFigures, sign: string, end: Day): CellSpec {
  const { standing, dates, start, due } = one;
  const from = start ?? due;
  const milestone = dates.some((date) => date.due >= column.first && date.due <= column.last);
  if (from === null || !isCovered(column, one, end))
    return text(milestone ? MILESTONE : "", { align: "center", size: 9, ...linesAt(column, isToday, []) });
  const colour = (standing.kind === "status" ? standing.status.colour : null) ?? GREY;
  const frame: Side[] = ["above", "below"];
  if (from >= column.first) frame.push("left");
  if (due !== null && due <= column.last) frame.push("right");
  return text(`${sign}${milestone ? MILESTONE : ""}`, {
    align: "center",
    // Both signs have to fit into the width of one.
    size: milestone ? 8 : 9,
    fill: colour,
    colour: textOn(colour),
    ...linesAt(column, isToday, frame),
  });
}

/** What the signs mean, in a sentence or two. */
function legend(
  { plan, actions, isRated, asOf }: PlanFigures,
  { unit, columns }: TimelineColumns,
  signs: ReadonlyMap<string, string>,
  end: Day,
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
  const today = columns.find(({ first, last }) => asOf >= first && asOf <= last);
  const isUndated = ({ start, due }: ActionFigures): boolean => start === null && due === null;
  const undated = actions.filter(isUndated).length;
  const outside = actions.filter((one) => !isUndated(one) && !columns.some((column) => isCovered(column, one, end))).length;
  const noBar = [
    ...(undated > 0 ? [`${counted(undated, "action")} without a date that can be drawn`] : []),
    ...(outside > 0 ? [`${counted(outside, "action")} outside these dates`] : []),
  ];
  return [
    `A bar runs from start to due date, or stands at the due date alone, ${marked}. ${MILESTONE} A milestone falls due.`,
    `Each column is a ${unit}${unit === "financial year" ? "" : "; a line stands before each April, when a financial year begins"}. ${
      today ? `${TODAY} and a line on either side mark the review date, in ${today.header}.` : "The review date lies outside these dates."
    }`,
    ...(noBar.length > 0 ? [`There is no bar for ${listed(noBar)}.`] : []),
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
  const rows = actions.map((one) => [
    link(one.action.ref ? nameOf(one) : `Row ${one.action.at.row + 1}`, one.action.at, { wrap: true }),
    text(fitText((one.action.text?.text ?? "").replace(/\s+/g, " ").trim(), actionWidth, ACTION_LINES), { wrap: true }),
    ...(isRated ? [standingCell(one.standing)] : []),
    ...(whole ? columns.map((column) => barCell(column, isToday(column), one, signOf(one), whole.end)) : []),
  ]);
  const head = sheetHead(
    "Timeline",
    origin,
    whole && time ? legend(figures, time, signs, whole.end) : ["The plan states no dates, so there is nothing to draw."],
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
