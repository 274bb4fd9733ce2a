import { textOn } from "../readable-colour";
import { HEADER_LOOK, sheetHead, type SheetOrigin } from "../sheet-head";
import { number, text, type CellLook, type CellSpec, type SheetSpec } from "../sheet-spec";
import { countStanding, nameOf, type ActionFigures, type PlanFigures, type Standing } from "../plan-figures";
import { boardSentences } from "./board-sentences";

/** A column of the table: what its header says and what it counts of a group of actions. */
interface Column {
  readonly header: string;
  readonly look: CellLook;
  readonly count: (actions: readonly ActionFigures[]) => number;
  /** A share of the actions makes sense of it. */
  readonly share: boolean;
}

const CENTRE: CellLook = { align: "center" };

const dueWithin =
  (days: number) =>
  ({ action }: ActionFigures, { asOf, actions }: PlanFigures): boolean =>
    (actions.find((one) => one.action === action)?.dates ?? []).some(({ due, settled }) => !settled && due >= asOf && due <= asOf + days);

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
    {
      header: "More than one rating",
      look: { ...HEADER_LOOK, align: "center" },
      count: (some) => countStanding(some, ({ kind }) => kind === "mixed"),
      share: true,
    },
    {
      header: "Not rated",
      look: { ...HEADER_LOOK, align: "center" },
      count: (some) => countStanding(some, ({ kind }) => kind === "not rated"),
      share: true,
    },
  ];
  return [...columns, ...rest.filter(({ count }) => count(actions) > 0)];
}

function otherColumns(figures: PlanFigures): Column[] {
  const look: CellLook = { ...HEADER_LOOK, align: "center" };
  const evidence = (some: readonly ActionFigures[]): number =>
    some.filter(({ findings }) => findings.some(({ rule }) => rule === "evidence-missing" || rule === "evidence-placeholder")).length;
  const columns: Column[] = [
    { header: "Past timescale", look, count: (some) => some.filter(({ pastDue }) => pastDue).length, share: false },
    ...[30, 60, 90].map((days): Column => {
      const isDue = dueWithin(days);
      return { header: `Due in ${days} days`, look, count: (some) => some.filter((one) => isDue(one, figures)).length, share: false };
    }),
  ];
  if (figures.isRated)
    columns.push(
      { header: "Milestones due", look, count: (some) => milestones(some).due, share: false },
      { header: "Milestones met", look, count: (some) => milestones(some).met, share: false },
      { header: "Evidence missing", look, count: evidence, share: false },
    );
  return columns;
}

/** "Red: 2.3 and 2.6." in lines of at most `width` characters. */
export function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The actions a board asks about first, by name: in trouble, past their timescale, not rated, without evidence. */
function exceptions({ plan, actions, isRated }: PlanFigures): string[] {
  const say = (what: string, some: readonly ActionFigures[]): string[] =>
    some.length === 0 ? [] : [`${what}: ${some.map(nameOf).join(", ")}.`];
  const statuses = isRated ? plan.key.statuses.filter(({ meaning }) => meaning === "behind") : [];
  return [
    ...statuses.flatMap(({ status }) =>
      say(
        `Rated ${status}`,
        actions.filter(({ standing }) => isStatus(status)(standing)),
      ),
    ),
    ...say(
      "Past their timescale and not done",
      actions.filter(({ pastDue }) => pastDue),
    ),
    ...(isRated
      ? say(
          "Not rated",
          actions.filter(({ standing }) => standing.kind === "not rated"),
        )
      : []),
    ...say(
      "Done without evidence",
      actions.filter(({ findings }) => findings.some(({ rule }) => rule === "evidence-missing")),
    ),
  ];
}

/** The board's page: sentences that can be quoted, then priorities by status with totals and shares, and the same as a chart. */
export function summarySheet(figures: PlanFigures, origin: SheetOrigin): SheetSpec {
  const { plan, actions, asOf, isRated } = figures;
  const priorities = plan.priorities.filter(({ actions: own }) => own.length > 0);
  const statuses = statusColumns(figures);
  const columns = [...statuses, ...otherColumns(figures)];
  const widths = [46, 9, ...columns.map(({ header }) => Math.max(9, Math.min(12, header.length + 2)))];
  const lineWidth = widths.reduce((sum, width) => sum + width, 0) - 4;

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
          }))
        : [],
      mixed: isRated ? countStanding(actions, ({ kind }) => kind === "mixed") : 0,
      notRated: isRated ? countStanding(actions, ({ kind }) => kind === "not rated") : 0,
      pastDue: actions.filter(({ pastDue }) => pastDue).length,
      milestones: isRated ? milestones(actions) : { met: 0, due: 0 },
    }),
    ...exceptions(figures),
  ].flatMap((words) => wrapped(words, lineWidth));

  const rowOf = (label: string, some: readonly ActionFigures[], look: CellLook = {}): CellSpec[] => [
    text(label, { ...look, wrap: true }),
    number(some.length, { ...look, ...CENTRE }),
    ...columns.map(({ count }) => number(count(some), { ...look, ...CENTRE })),
  ];
  const byPriority = priorities.map((priority) =>
    rowOf(
      priority.number === null ? priority.title || "Actions under no priority" : `${priority.number}: ${priority.title}`,
      actions.filter((one) => one.priority === priority),
    ),
  );
  const total = rowOf("All priorities", actions, { bold: true, line: "above" });
  const shares: (CellSpec | null)[] = [
    text("Share of all actions", { bold: true }),
    actions.length === 0 ? null : number(1, { ...CENTRE, format: "0%" }),
    ...columns.map(({ count, share }) =>
      share && actions.length > 0 ? number(count(actions) / actions.length, { ...CENTRE, format: "0%" }) : null,
    ),
  ];

  const head = [...sheetHead("Summary of the action plan", origin), ...sentences.map((words) => [text(words)])];
  const header = [
    text("Priority", HEADER_LOOK),
    text("Actions", { ...HEADER_LOOK, align: "center" }),
    ...columns.map(({ header, look }) => text(header, look)),
  ];
  const table = [header, ...byPriority, total, shares];
  const below = head.length + table.length + 1;
  return {
    kind: "summary",
    name: "Plan summary",
    widths,
    rows: [...head, ...table],
    headerRow: head.length,
    charts:
      statuses.length === 0 || byPriority.length === 0
        ? []
        : [
            {
              title: "Actions by priority and rating",
              kind: "stacked bar",
              source: { row: head.length, column: 2, rowCount: byPriority.length + 1, columnCount: statuses.length },
              labels: { row: head.length + 1, column: 0, rowCount: byPriority.length, columnCount: 1 },
              colours: statuses.map(({ look }) => look.fill ?? "#BFBFBF"),
              from: { row: below, column: 0 },
              to: { row: below + 16, column: Math.min(widths.length - 1, 8) },
            },
          ],
    print: { orientation: "landscape", footer: origin.planTitle },
  };
}
