import { isoDay, type Day } from "../domain/calendar/day";
import { columnLetters, toA1 } from "../domain/grid/a1";
import { FIELDS, type Action, type Milestone, type Plan, type PlanFound, type Priority, type Stated } from "../domain/plan/plan";

/** What `read --json` prints of a workbook (docs: the command line). Rows are 1-based, cells in A1; `plan` is null when there is none. */
export interface PlanJson {
  readonly file: string;
  readonly plan: Readonly<Record<string, unknown>> | null;
}

/** The plan as the command line gives it to other programs. */
export const planJson = (reading: PlanFound, file: string): PlanJson => ({
  file,
  plan: reading.kind === "plan" ? planObject(reading.plan) : null,
});

const planObject = (plan: Plan): Record<string, unknown> => ({
  title: plan.title?.text ?? null,
  period: periodObject(plan),
  sheets: sheetObjects(plan),
  key: plan.key.from === "workbook" ? plan.key.statuses.map(({ status, definition, meaning }) => ({ status, definition, meaning })) : [],
  priorities: plan.priorities.map((priority) => priorityObject(priority, plan)),
  unplaced: plan.unplaced.map(({ at, text }) => ({ sheet: at.sheet, cell: toA1(at), text })),
});

/** The plan's period as `read` and `check` print it; null when it cannot be told. */
export const periodObject = ({ period }: Plan): Record<string, unknown> | null =>
  period && { start: isoDay(period.start), end: isoDay(period.end), certain: period.certain };

/** One entry a sheet; of several tables on it, the columns of the first that has the field. */
function sheetObjects(plan: Plan): Record<string, unknown>[] {
  const sheets = new Map<string, Record<string, string>>();
  for (const table of plan.tables) {
    const columns = sheets.get(table.sheet) ?? {};
    sheets.set(table.sheet, columns);
    for (const field of FIELDS) {
      const slot = table.columns[field];
      if (slot !== undefined) columns[field] ??= table.transposed ? String(slot + 1) : columnLetters(slot);
    }
  }
  return [...sheets].map(([name, columns]) => ({ name, columns }));
}

const textOf = (stated: Stated | null): string | null => stated?.text ?? null;

const priorityObject = (priority: Priority, plan: Plan): Record<string, unknown> => ({
  number: priority.number,
  title: priority.title,
  details: [...priority.details, ...measuresOf(priority, plan)].map(({ label, stated }) => ({
    label,
    text: stated.text,
    cell: toA1(stated.at),
  })),
  leads: priority.leads.map(({ text }) => text),
  timescales: priority.timescales.map(({ stated }) => stated.text),
  actions: priority.actions.map((action) => actionObject(action)),
});

/** Measures given for a priority's actions together, under their column's heading. */
function measuresOf({ measures, actions: [first] }: Priority, { tables }: Plan): Priority["details"] {
  const label = (first && tables[first.table]?.headers.measure) ?? "";
  return measures.map((stated) => ({ label, stated }));
}

function actionObject(action: Action): Record<string, unknown> {
  const ratings = [...new Set(action.milestones.flatMap((milestone) => ratingWord(milestone) ?? []))];
  const [first] = action.milestones;
  return {
    ref: textOf(action.ref),
    text: action.text?.text ?? "",
    objective: textOf(action.objective),
    lead: textOf(action.lead),
    leads: action.leads,
    sheet: action.at.sheet,
    row: action.at.row + 1,
    rag: ratings.length === 1 ? ratings[0] : null,
    ratings,
    commentary: textOf(first?.commentary ?? null) ?? "",
    evidence: textOf(first?.evidence ?? null) ?? "",
    hidden: action.hidden,
    milestones: action.milestones.map((milestone) => milestoneObject(milestone)),
  };
}

/** The status as the key writes it, else the words of the cell; null when the row has no rating. */
const ratingWord = ({ rating }: Milestone): string | null => rating && (rating.status?.status ?? rating.stated.text);

const dayText = (day: Day | null): string | null => (day === null ? null : isoDay(day));

const milestoneObject = (milestone: Milestone): Record<string, unknown> => ({
  sheet: milestone.sheet,
  row: milestone.row + 1,
  timescale: textOf(milestone.timescale),
  kind: milestone.reading?.kind ?? "none",
  start: dayText(milestone.reading?.start ?? null),
  due: dayText(milestone.reading?.due ?? null),
  measures: milestone.measures.map(({ text }) => text),
  rag: ratingWord(milestone),
  ratedBy: milestone.ratedBy && { sheet: milestone.ratedBy.sheet, row: milestone.ratedBy.row + 1 },
  lead: textOf(milestone.lead),
  commentary: textOf(milestone.commentary) ?? "",
  evidence: textOf(milestone.evidence) ?? "",
});
