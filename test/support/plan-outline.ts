import { isoDay } from "../../src/domain/calendar/day";
import type { Action, Milestone, Plan, Priority } from "../../src/domain/plan/plan";
import type { Drawn } from "./drawn-sheet";
import { readPlan } from "../../src/domain/plan/read-plan";
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from "../../src/domain/plan/plan-settings";

/** The plan that a drawn workbook holds; fails where none is found. */
export function planOf({ workbook }: Drawn, settings: PlanSettings = DEFAULT_PLAN_SETTINGS): Plan {
  const reading = readPlan(workbook, settings);
  if (reading.kind !== "plan") throw new Error("No plan was found.");
  return reading.plan;
}

/**
 * What a plan holds, in lines that a person can compare with the picture of its sheet: a priority, its details after "~", its actions as
 * "ref. action (objective) <lead>", their milestones after ">" as "timescale [measures] {rating}" with "!" before commentary and "=" before evidence.
 */
export const outlineOf = (plan: Plan): string[] => plan.priorities.flatMap((priority) => priorityLines(priority, true));

/** The same without the cells of further columns. */
export const outlineOfFields = (plan: Plan): string[] => plan.priorities.flatMap((priority) => priorityLines(priority, false));

const priorityLines = (priority: Priority, withExtras: boolean): string[] => [
  `# ${[priority.number, priority.title].filter(Boolean).join(" ")}`.trim(),
  ...priority.details.map(({ label, stated }) => `~ ${label}: ${stated.text}`),
  ...[
    ["leads", priority.leads.map(({ text }) => text)] as const,
    ["timescales", priority.timescales.map(({ stated }) => stated.text)] as const,
    ["measures", priority.measures.map(({ text }) => text)] as const,
  ].flatMap(([what, texts]) => (texts.length > 0 ? [`~ ${what}: ${texts.join(" / ")}`] : [])),
  ...priority.actions.flatMap((action) => actionLines(action, withExtras)),
];

function actionLines({ ref, text, objective, lead, hidden, milestones }: Action, withExtras: boolean): string[] {
  const head = [
    ref ? `${ref.text}.` : "",
    text?.text ?? "?",
    objective ? `(${objective.text})` : "",
    lead ? `<${lead.text}>` : "",
    hidden ? "hidden" : "",
  ];
  return [head.filter(Boolean).join(" ").replaceAll("\n", " / "), ...milestones.map((milestone) => milestoneLine(milestone, withExtras))];
}

function milestoneLine({ timescale, measures, rating, lead, commentary, evidence, extras }: Milestone, withExtras: boolean): string {
  const parts = [
    timescale?.text ?? "",
    lead ? `<${lead.text}>` : "",
    measures.length > 0 ? `[${measures.map(({ text }) => text).join("; ")}]` : "",
    rating ? `{${rating.status?.status ?? `?${rating.stated.text}`}}` : "",
    commentary ? `!${commentary.text}` : "",
    evidence ? `=${evidence.text}` : "",
    ...(withExtras ? extras : []).map(({ header, stated }) => `+${header}: ${stated.text}`),
  ];
  return `> ${parts.filter(Boolean).join(" ")}`.replaceAll("\n", " / ");
}

/** The due dates of a plan's milestones in order; null where there is none. */
export const duesOf = (plan: Plan): (string | null)[] =>
  plan.priorities.flatMap(({ actions }) =>
    actions.flatMap(({ milestones }) => milestones.map(({ reading }) => (reading && reading.due !== null ? isoDay(reading.due) : null))),
  );

/** The columns of a plan's first table, as "A ref, B - (it has no heading)": by its letter what each holds, and why where not its heading says so. */
export function columnsOf({ tables: [table] }: Plan): string {
  const columns = table?.explained.map(
    ({ column, role, why }) => `${String.fromCharCode(65 + column)} ${role ?? "-"}${why.startsWith("its heading says") ? "" : ` (${why})`}`,
  );
  return `${table?.combined ? "combined: " : ""}${columns?.join(", ")}`;
}
