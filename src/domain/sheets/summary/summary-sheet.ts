import { ukDay, type Day } from "../../calendar/day";
import { textOn } from "../readable-colour";
import { counted, listed } from "../counted-words";
import { HEADER_LOOK, madeLine, titleLines, type SheetOrigin } from "../sheet-head";
import { shorten } from "../../rules/message";
import { number, text, type CellLook, type CellSpec, type SheetSpec } from "../sheet-spec";
import { countStanding, isAnyRated, namesAmong, type ActionFigures, type PlanFigures, type Standing } from "../plan-figures";
import { leadInWords } from "./lead-figures";
import { boardSentences } from "./board-sentences";

/** A column of the table: what its header says and what it counts of a group of actions. */
interface Column {
  readonly header: string;
  readonly look: CellLook;
  readonly count: (actions: readonly ActionFigures[]) => number;
  /** A share of the actions makes sense of it. */
  readonly share: boolean;
}

/** Priorities whose table and chart can be read on one page of A4. */
const MOST_ON_A_PAGE = 12;
/** Of more, their titles get wider lines, and fewer of them. */
const MOST_IN_LINES = 6;
/** Of a series that stands for no status. */
const GREY = "#BFBFBF";
const CENTRE: CellLook = { align: "center" };

const isDueWithin =
  (days: number, asOf: Day) =>
  ({ dates }: ActionFigures): boolean =>
    dates.some(({ due, settled }) => !settled && due >= asOf && due <= asOf + days);

/** Dates that have come, and how many of them were met; nothing can be said of them in a plan without ratings. */
function milestones(actions: readonly ActionFigures[]): { readonly met: number; readonly due: number } {
  const passed = actions
    .flatMap(({ dates }) => dates)
    .filter((date) => date.passed && date.group.meaning !== "dropped" && date.group.meaning !== null);
  return { met: passed.filter(({ settled }) => settled).length, due: passed.length };
}

const isStatus =
  (status: string) =>
  (standing: Standing): boolean =>
    standing.kind === "status" && standing.status.status === status;

function statusColumns({ plan, actions, isRated }: PlanFigures): Column[] {
  if (!isRated) return [];
  const columns = plan.key.statuses.map(({ status, colour }): Column => ({
    header: status,
    look: { ...HEADER_LOOK, align: "center", ...(colour && { fill: colour, colour: textOn(colour) }) },
    count: (some) => countStanding(some, isStatus(status)),
    share: true,
  }));
  const rest: Column[] = [
    ...(
      [
        ["More than one rating", "mixed"],
        ["Not in the key", "not in key"],
        ["Not rated", "not rated"],
      ] as const
    ).map(([header, wanted]): Column => ({
      header,
      look: { ...HEADER_LOOK, align: "center" },
      count: (some) => countStanding(some, ({ kind }) => kind === wanted),
      share: true,
    })),
  ];
  return [...columns, ...rest.filter(({ count }) => count(actions) > 0)];
}

function otherColumns(figures: PlanFigures): Column[] {
  const look: CellLook = { ...HEADER_LOOK, align: "center" };
  const evidence = (some: readonly ActionFigures[]): number =>
    some.filter(({ findings }) => findings.some(({ rule }) => rule === "evidence-missing" || rule === "evidence-placeholder")).length;
  const columns: Column[] = [
    { header: "Past timescale", look, count: (some) => some.filter(({ pastDue }) => pastDue).length, share: false },
    ...[30, 60, 90].map((days): Column => ({
      header: `Due within ${days} days`,
      look,
      count: (some) => some.filter(isDueWithin(days, figures.asOf)).length,
      share: false,
    })),
  ];
  // Of actions that nobody has rated yet nothing can be said to be met.
  if (isAnyRated(figures))
    columns.push(
      { header: "Milestones due", look, count: (some) => milestones(some).due, share: false },
      { header: "Milestones met", look, count: (some) => milestones(some).met, share: false },
      { header: "Evidence missing", look, count: evidence, share: false },
    );
  return columns;
}

/** Refs are listed up to this many; the first words of actions without one take more room. */
const MOST_REFS = 30;
const MOST_NAMES = 3;

/** So few actions are told with their first words and their lead; more only by ref. */
const FEW = 3;

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

/** "2.6 “Review the social care pathway…” (MASH Service Manager)". */
function inWords(one: ActionFigures, called: string): string {
  const { action, priority } = one;
  const words = oneLine(action.text?.text ?? "");
  const lead = oneLine(leadInWords(action, priority).split("\n").join(", "));
  const name = action.ref && words !== "" ? `${called} “${shorten(words, 60)}”` : called;
  return lead === "" ? name : `${name} (${shorten(lead, 60)})`;
}

/** A few actions in words; else "2.3, 2.6 and 19 more". Of actions without refs those not named are told by their rows. */
function named(some: readonly ActionFigures[], nameOf: (one: ActionFigures) => string): string {
  if (some.length <= FEW) return some.map((one) => inWords(one, nameOf(one))).join("; ");
  const most = some.every(({ action }) => action.ref !== null) ? MOST_REFS : MOST_NAMES;
  const names = some.slice(0, most).map(nameOf);
  const more = some.slice(most);
  if (more.length === 0) return names.join(", ");
  return `${names.join(", ")} and ${more.length} more${most === MOST_NAMES ? inRows(more) : ""}`;
}

/** ", in rows 24, 29 and 31"; "" when they stand on several sheets, or in more rows than anybody reads. */
function inRows(some: readonly ActionFigures[]): string {
  const rows = [...new Set(some.map(({ action }) => action.at.row + 1))].sort((a, b) => a - b);
  const sheets = new Set(some.map(({ action }) => action.at.sheet));
  if (sheets.size > 1 || rows.length > MOST_REFS) return "";
  return `, in ${rows.length === 1 ? "row" : "rows"} ${listed(rows.map(String))}`;
}

/** The actions a board asks about first, by name: in trouble, past their timescale, not rated, without evidence. */
function exceptions(figures: PlanFigures): string[] {
  const { plan, actions, priorityDates, isRated } = figures;
  const nameOf = namesAmong(actions);
  const say = (what: string, is: (one: ActionFigures) => boolean): string[] => {
    const some = actions.filter(is);
    // Of many actions that all stand alike the sentences before have said so.
    const isSaid = some.length === actions.length && some.length > FEW;
    return some.length === 0 || isSaid ? [] : [`${what}: ${named(some, nameOf)}.`];
  };
  const late = priorityDates
    .filter(({ passed, settled }) => passed && !settled)
    .map(({ priority: { number: its, title }, due }) => `${its === null ? `“${shorten(title, 45)}”` : `priority ${its}`} (${ukDay(due)})`);
  const behind = isRated ? plan.key.statuses.filter(({ meaning }) => meaning === "behind") : [];
  return [
    ...behind.flatMap((status) => [
      ...say(`Rated ${status.status}`, ({ standing }) => isStatus(status.status)(standing)),
      ...say(
        `Rated ${status.status} in part`,
        ({ standing }) => standing.kind === "mixed" && standing.statuses.some((one) => one.status === status.status),
      ),
    ]),
    // Without ratings the plan does not say what is done.
    ...say(isAnyRated(figures) ? "Past their timescale and not done" : "Past their timescale", ({ pastDue }) => pastDue),
    ...(late.length > 0 ? [`Past a date set for a whole priority: ${[...new Set(late)].join(", ")}.`] : []),
    ...(isRated
      ? [
          ...say("Rated with a word that is not in the key", ({ standing }) => standing.kind === "not in key"),
          ...say("Not rated", ({ standing }) => standing.kind === "not rated"),
        ]
      : []),
    ...say("Done without evidence", ({ findings }) => findings.some(({ rule }) => rule === "evidence-missing")),
  ];
}

/** A step for the chart's scale that gives at most ten whole ones: 1, 2, 5, 10, 20 … */
export function scaleStep(most: number): number {
  for (let power = 1; ; power *= 10) for (const step of [1, 2, 5]) if (most / (step * power) <= 10) return step * power;
}

/** The board's page: sentences that can be quoted, then priorities by status with totals and shares, and the same as a chart. */
export function summarySheet(figures: PlanFigures, origin: SheetOrigin): SheetSpec {
  const { plan, actions, asOf, isRated } = figures;
  const priorities = plan.priorities.filter(({ actions: own }) => own.length > 0);
  const statuses = statusColumns(figures);
  const columns = [...statuses, ...otherColumns(figures)];
  const widths = [
    priorities.length > MOST_IN_LINES ? 64 : 46,
    9,
    ...columns.map(({ header }) => Math.max(9, Math.min(12, header.length + 2))),
  ];
  // Bars of “Not rated” alone would tell nothing that the table does not.
  const hasChart = statuses.length > 0 && isAnyRated(figures);

  const sentences = [
    ...boardSentences({
      asOf,
      priorities: priorities.filter(({ heading }) => heading !== null).length,
      actions: actions.length,
      byStatus: isRated
        ? plan.key.statuses.map(({ status, meaning }) => ({
            status,
            count: countStanding(actions, isStatus(status)),
            isTrouble: meaning === "behind",
            isInMixed: actions.some(({ standing }) => standing.kind === "mixed" && standing.statuses.some((one) => one.status === status)),
          }))
        : [],
      mixed: countStanding(actions, ({ kind }) => kind === "mixed"),
      notInKey: countStanding(actions, ({ kind }) => kind === "not in key"),
      notRated: countStanding(actions, ({ kind }) => kind === "not rated"),
      pastDue: actions.filter(({ pastDue }) => pastDue).length,
      milestones: isRated ? milestones(actions) : { met: 0, due: 0 },
      dueWithin: { days30: actions.filter(isDueWithin(30, asOf)).length, days90: actions.filter(isDueWithin(90, asOf)).length },
    }),
    ...exceptions(figures),
  ];

  const rowOf = (label: string, some: readonly ActionFigures[], look: CellLook = {}): CellSpec[] => [
    text(label, { ...look, wrap: true }),
    number(some.length, { ...look, ...CENTRE }),
    ...columns.map(({ count }) => number(count(some), { ...look, ...CENTRE })),
  ];
  const byPriority = priorities.map((priority) =>
    rowOf(
      priority.number === null
        ? priority.title || "Actions under no priority"
        : `${priority.number}${priority.title === "" ? "" : `: ${priority.title}`}`,
      actions.filter((one) => one.priority === priority),
    ),
  );
  const total = rowOf(priorities.length > 1 ? "All priorities" : "All actions", actions, { bold: true, lines: ["above"] });
  const shares: (CellSpec | null)[] = [
    text("Share of all actions (rounded)", { bold: true }),
    actions.length === 0 ? null : number(1, { ...CENTRE, format: "0%" }),
    ...columns.map(({ count, share }) =>
      share && actions.length > 0 ? number(count(actions) / actions.length, { ...CENTRE, format: "0%" }) : null,
    ),
  ];

  // What a board reads comes first, in letters that can be read across a table.
  const head = [
    ...titleLines("Summary of the action plan", origin.planTitle),
    ...sentences.map((words, at) => [text(words, { size: 12, ...(at === 0 && { bold: true }) })]),
    ...(hasChart
      ? [[text(`The chart below the table shows the same figures: ${counted(actions.length, "action")} by priority and rating.`)]]
      : []),
    madeLine(origin),
  ];
  const header = [
    text("Priority", HEADER_LOOK),
    text("Actions", { ...HEADER_LOOK, align: "center" }),
    ...columns.map(({ header, look }) => text(header, look)),
  ];
  // Shares are of ratings: a plan without them has none to show.
  const table = [header, ...byPriority, total, ...(isRated ? [shares] : [])];
  const below = head.length + table.length + 1;
  return {
    kind: "summary",
    name: "Plan summary",
    widths,
    rows: [...head, ...table],
    headerRow: head.length,
    charts: !hasChart
      ? []
      : [
          {
            title: "Actions by priority and rating",
            kind: "stacked bar",
            source: { row: head.length, column: 2, rowCount: byPriority.length + 1, columnCount: statuses.length },
            labels: { row: head.length + 1, column: 0, rowCount: byPriority.length, columnCount: 1 },
            step: scaleStep(Math.max(...priorities.map((priority) => priority.actions.length))),
            colours: statuses.map(({ look }) => (look.fill === HEADER_LOOK.fill ? GREY : (look.fill ?? GREY))),
            from: { row: below, column: 0 },
            to: { row: below + 7 + 2 * byPriority.length, column: widths.length - 1 },
          },
        ],
    // On one page while it can be read there.
    print: { orientation: "landscape", fit: byPriority.length <= MOST_ON_A_PAGE ? "page" : "width", footer: origin.planTitle },
  };
}
