import { isoDay, readIsoDay, type Day } from "../../src/domain/calendar/day";
import { readTimescale } from "../../src/domain/timescale/read-timescale";
import type { TimescaleContext } from "../../src/domain/timescale/timescale";
import { contextOf, FORMS, type PlanName } from "./forms";
import { contextOfLabel, labels, type Label } from "./scores";

/** The files of labelled texts. */
export const LABELLED = ["plans.jsonl", "other-plans.jsonl", "more-forms.jsonl", "unseen.jsonl"] as const;

const period = (start: string | null, end: string | null): Partial<TimescaleContext> => ({
  planStart: start === null ? null : readIsoDay(start),
  planEnd: end === null ? null : readIsoDay(end),
});

/** The plan's periods and settings that a reading can rest on. */
export const SETTINGS: Readonly<Record<string, Partial<TimescaleContext>>> = {
  "no period": period(null, null),
  "a start only": period("2019-06-01", null),
  "an end only": period(null, "2020-05-31"),
  "a calendar year": period("2019-01-01", "2019-12-31"),
  "a school year": period("2019-09-01", "2020-08-31"),
  "a school's years, to July": period("2018-09-01", "2020-07-31"),
  "two years from a day in June": period("2018-06-15", "2020-06-14"),
  "the day first": { dayFirst: true },
  "the month first": { dayFirst: false },
  "calendar years": { yearConvention: "calendar" },
  "financial years": { yearConvention: "financial" },
  "school terms": { school: true },
  "months due on their first day": { monthDue: "first day" },
  "months due on their last working day": { monthDue: "last working day" },
};

interface Surrounded {
  readonly text: string;
  readonly context: TimescaleContext;
}

/** The texts that are read under each of the settings. */
export const SURROUNDED: readonly Surrounded[] = [
  ...FORMS.flatMap(({ forms }) => forms.map((form) => ({ text: form.text, context: contextOf(form) }))),
  ...["plans.jsonl", "other-plans.jsonl"].flatMap((file) => labels(file).map((label) => ({ text: label.text, context: contextOfLabel(label) }))),
];

/** So many texts are read under a setting at a time. */
export const MANY = 60;
export const surroundedFrom = (): readonly number[] =>
  Array.from({ length: Math.ceil(SURROUNDED.length / MANY) }, (_, index) => index * MANY);

/** The texts that a setting makes read otherwise, a line each. */
export function readOtherwise(setting: Partial<TimescaleContext>, texts: readonly Surrounded[]): readonly string[] {
  return texts.flatMap(({ text, context }) => {
    const otherwise = readingOf(text, { ...context, ...setting });
    return otherwise === readingOf(text, context) ? [] : [otherwise];
  });
}

/** All that is made of a text, on one line: its kind, start → due, milestones with their words, recurrence, readings and fault. */
export function readingOf(words: string, context: TimescaleContext): string {
  const { kind, start, due, milestones, recurrence, certain, readings, fault, text } = readTimescale(words, context);
  const said = [
    `${kind}${certain ? "" : ", not certain"}`,
    start === null && due === null ? "" : `${start === null ? "" : `${day(start)} `}→ ${day(due)}`,
    ...milestones.map((one) => `${day(one.due)} “${text.slice(one.from, one.to)}”${one.implied.map((what) => ` (${what})`).join("")}`),
    recurrence ?? "",
    readings.length > 0 ? `either ${readings.map((one) => `${one.words} [${day(one.start)} → ${day(one.due)}]`).join(" or ")}` : "",
    fault === null ? "" : fault.kind === "reversed" ? `reversed “${fault.words}”` : `impossible “${fault.words}”: ${fault.why}`,
  ];
  return JSON.stringify(`${words} | ${said.filter((one) => one !== "").join("; ")}`).slice(1, -1);
}

/** What is made of a text in one of the forms' plans: readingOf without the text itself. */
export const readIn = (plan: PlanName, text: string, settings: Partial<TimescaleContext> = {}): string =>
  readingOf(text, { ...contextOf({ text, plan, kind: "none", due: null, certain: true }), ...settings }).slice(
    JSON.stringify(`${text} | `).length - 2,
  );

/** What is made of a labelled text. */
export const readingOfLabel = (label: Label): string => readingOf(label.text, contextOfLabel(label));

const day = (value: Day | null): string => (value === null ? "?" : isoDay(value));

const section = (title: string, lines: readonly string[]): string => `== ${title} ==\n${lines.map((line) => `${line}\n`).join("")}`;

/**
 * readings.txt: what the reader makes of every labelled text now, so that a change of the reader shows all that it changes; then, for each setting,
 * the forms and the texts of plans that it makes read otherwise.
 */
export const readingsText = (): string =>
  [
    ...LABELLED.map((file) => section(file, labels(file).map(readingOfLabel))),
    ...Object.entries(SETTINGS).flatMap(([name, setting]) =>
      surroundedFrom().map((from) => section(`${name}, from ${from} on`, readOtherwise(setting, SURROUNDED.slice(from, from + MANY)))),
    ),
  ].join("");
