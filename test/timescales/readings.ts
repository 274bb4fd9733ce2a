import { isoDay, type Day } from "../../src/domain/calendar/day";
import { readTimescale } from "../../src/domain/timescale/read-timescale";
import { contextOfLabel, labels, type Label } from "./scores";

/** The files of labelled texts. */
export const LABELLED = ["plans.jsonl", "other-plans.jsonl", "more-forms.jsonl", "unseen.jsonl"] as const;

/** All that is made of a text, on one line: its kind, start → due, milestones with their words, recurrence, readings and fault. */
export function readingOf(label: Label): string {
  const { kind, start, due, milestones, recurrence, certain, readings, fault, text } = readTimescale(label.text, contextOfLabel(label));
  const said = [
    `${kind}${certain ? "" : ", not certain"}`,
    start === null && due === null ? "" : `${start === null ? "" : `${day(start)} `}→ ${day(due)}`,
    ...milestones.map((one) => `${day(one.due)} “${text.slice(one.from, one.to)}”${one.implied.map((what) => ` (${what})`).join("")}`),
    recurrence ?? "",
    readings.length > 0 ? `either ${readings.map((one) => `${one.words} [${day(one.start)} → ${day(one.due)}]`).join(" or ")}` : "",
    fault === null ? "" : fault.kind === "reversed" ? `reversed “${fault.words}”` : `impossible “${fault.words}”: ${fault.why}`,
  ];
  return JSON.stringify(`${label.text} | ${said.filter((one) => one !== "").join("; ")}`).slice(1, -1);
}

const day = (value: Day | null): string => (value === null ? "?" : isoDay(value));

/** readings.txt: what the reader makes of every labelled text now, so that a change of the reader shows all that it changes. */
export const readingsText = (): string => LABELLED.map((file) => `== ${file} ==\n${labels(file).map(readingOf).join("\n")}\n`).join("");
