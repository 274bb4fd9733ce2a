import { dayOf, daysInMonth, partsOf, type Day } from "../../calendar/day";
import { toA1 } from "../../grid/a1";
import type { ActionFigures, PlanFigures } from "../plan-figures";
import { textOn } from "../readable-colour";
import { HEADER_LOOK, sheetHead, type SheetOrigin } from "../sheet-head";
import { link, text, type CellLook, type CellSpec, type SheetSpec } from "../sheet-spec";
import { standingCell, statusSigns } from "./rating-look";

/** At most this many months are drawn: four years. */
const MOST_MONTHS = 48;
const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface Month {
  readonly first: Day;
  readonly last: Day;
  /** "Apr 19", with the financial year where one begins: "Apr 19 (2019/20)". */
  readonly header: string;
}

const monthIndex = (day: Day): number => {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
};

function monthsBetween(start: Day, end: Day): Month[] {
  const from = monthIndex(start);
  const count = Math.min(MOST_MONTHS, Math.max(1, monthIndex(end) - from + 1));
  return Array.from({ length: count }, (_, at) => {
    const year = Math.floor((from + at) / 12);
    const month = ((from + at) % 12) + 1;
    const two = (value: number): string => String(value % 100).padStart(2, "0");
    const financial = month === 4 ? ` (${year}/${two(year + 1)})` : "";
    const first = dayOf(year, month, 1);
    const last = dayOf(year, month, daysInMonth(year, month));
    if (first === null || last === null) throw new RangeError(`There is no month ${month} of ${year}.`);
    return { first, last, header: `${NAMES[month - 1] ?? ""} ${two(year)}${financial}` };
  });
}

/** The first and last day to draw: the plan's period, or the dates of its actions; null when neither is known. */
function span({ plan, actions }: PlanFigures): { readonly start: Day; readonly end: Day } | null {
  const days = actions.flatMap(({ start, due }) => [start, due]).filter((day) => day !== null);
  const starts = [...(plan.period ? [plan.period.start] : []), ...(plan.period ? [] : days)];
  const ends = [...(plan.period ? [plan.period.end] : []), ...(plan.period ? [] : days)];
  if (starts.length === 0) return null;
  return { start: starts.reduce((a, b) => (b < a ? b : a)), end: ends.reduce((a, b) => (b > a ? b : a)) };
}

/** A bar's month: the status's sign on its colour; "◆" where a milestone falls due. */
function barCell(month: Month, { action, standing, dates, start, due }: ActionFigures, sign: string): CellSpec | null {
  const milestone = dates.some((date) => date.due >= month.first && date.due <= month.last);
  const from = start ?? due;
  const covered = from !== null && due !== null && month.last >= from && month.first <= due;
  if (!covered && !milestone) return null;
  const colour = standing.kind === "status" ? standing.status.colour : null;
  const look: CellLook = { align: "center", ...(covered && { fill: colour ?? "#D9D9D9", colour: textOn(colour ?? "#D9D9D9") }) };
  const mark = milestone ? "◆" : "";
  return action.milestones.length === 0 ? null : text(`${covered ? sign : ""}${mark}`, look);
}

/** Months across, a bar an action from start to due with the status's letter in it: it reads in grey print too. */
export function timelineSheet(figures: PlanFigures, origin: SheetOrigin): SheetSpec {
  const { plan, actions, asOf } = figures;
  const whole = span(figures);
  const months = whole ? monthsBetween(whole.start, whole.end) : [];
  const signs = statusSigns(plan.key.statuses);
  const signOf = ({ standing }: ActionFigures): string =>
    standing.kind === "status" ? (signs.get(standing.status.status) ?? "") : standing.kind === "mixed" ? "+" : "?";
  const isToday = ({ first, last }: Month): boolean => asOf >= first && asOf <= last;

  const key = figures.isRated
    ? `In the bars: ${plan.key.statuses.map(({ status }) => `${signs.get(status) ?? ""} ${status}`).join(", ")}, + more than one rating, ? not rated. ◆ a milestone falls due. »Month« is the month of the review date.`
    : "? a bar from start to due. ◆ a milestone falls due. »Month« is the month of the review date.";
  const rows = actions.map((one) => [
    text(one.action.ref?.text ?? ""),
    text(one.action.text?.text ?? "", { wrap: true }),
    text(one.action.lead?.text ?? "", { wrap: true }),
    standingCell(one.standing),
    link(toA1(one.action.at), one.action.at),
    ...months.map((month) => barCell(month, one, signOf(one))),
  ]);
  const head = [
    ...sheetHead("Timeline", origin),
    [text(months.length === 0 ? "The plan states no dates, so there is nothing to draw." : key)],
  ];
  return {
    kind: "timeline",
    name: "Timeline",
    widths: [7, 46, 24, 13, 8, ...months.map(() => 5)],
    rows: [
      ...head,
      [
        ...["Ref", "Action", "Lead officer", "Rating", "Cell"].map((words) => text(words, HEADER_LOOK)),
        ...months.map((month) =>
          text(isToday(month) ? `»${month.header}«` : month.header, {
            ...HEADER_LOOK,
            align: "center",
            ...(isToday(month) && { fill: "#1F4E46", colour: textOn("#1F4E46") }),
          }),
        ),
      ],
      ...rows,
    ],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", footer: origin.planTitle },
  };
}
