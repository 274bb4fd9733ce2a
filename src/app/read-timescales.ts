import { z } from "zod";
import type { Day } from "../domain/calendar/day";
import { isoDay, readIsoDay } from "../domain/calendar/day";
import { readTimescale } from "../domain/timescale/read-timescale";
import type { Timescale, TimescaleContext } from "../domain/timescale/timescale";

/** What the command's arguments give to every line; a line's own values come before them. */
export interface TimescaleDefaults {
  readonly planStart: Day | null;
  readonly planEnd: Day | null;
}

/** One timescale as the command line prints it; days as YYYY-MM-DD. */
export interface TimescaleJson {
  readonly text: string;
  readonly kind: string;
  readonly start: string | null;
  readonly due: string | null;
  readonly milestones: readonly string[];
  readonly recurrence: string | null;
  readonly certain: boolean;
  readonly readings: readonly string[];
}

/** A line read, or one sentence that says why it could not be. */
export type TimescaleLine = { readonly json: TimescaleJson } | { readonly trouble: string };

const day = z.string().transform((text, context): Day => {
  const read = readIsoDay(text);
  if (read !== null) return read;
  context.addIssue({ code: "custom", message: "is not a day written YYYY-MM-DD" });
  return z.NEVER;
});

const objectSchema = z.strictObject({
  text: z.string(),
  planStart: day.nullish(),
  planEnd: day.nullish(),
  dayFirst: z.boolean().nullish(),
  above: z.string().nullish(),
});
const lineSchema = z.union([z.string(), objectSchema]);

/** Reads one line of the `dates` command: a JSON string, or {"text", "planStart"?, "planEnd"?, "dayFirst"?, "above"?}. */
export function readTimescaleLine(line: string, defaults: TimescaleDefaults): TimescaleLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { trouble: `${SHAPE} This line is not JSON: ${shown(line)}` };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return { trouble: `${SHAPE} ${troubleOf(value)}: ${shown(line)}` };
  const given: z.infer<typeof objectSchema> = typeof parsed.data === "string" ? { text: parsed.data } : parsed.data;
  const { text, planStart, planEnd, dayFirst, above } = given;
  const context: TimescaleContext = {
    planStart: planStart ?? defaults.planStart,
    planEnd: planEnd ?? defaults.planEnd,
    dayFirst: dayFirst ?? null,
    yearConvention: null,
    school: false,
    above: above ?? null,
  };
  return { json: jsonOf(readTimescale(text, context)) };
}

const SHAPE = 'Each line must be a JSON string or an object like {"text": "May 2019", "planStart": "2019-04-01"}.';
const DAYS = ["planStart", "planEnd"] as const;

/** What is wrong with a value that is JSON but no timescale. */
function troubleOf(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "This line is neither";
  const given = new Map<string, unknown>(Object.entries(value));
  if (typeof given.get("text") !== "string") return "This line has no text";
  for (const name of DAYS) {
    const text = given.get(name);
    if (text !== undefined && text !== null && (typeof text !== "string" || readIsoDay(text) === null))
      return `Its ${name} is not a day written YYYY-MM-DD`;
  }
  if (typeof (given.get("dayFirst") ?? false) !== "boolean") return "Its dayFirst is neither true nor false";
  if (typeof (given.get("above") ?? "") !== "string") return "Its above is not a text";
  return "This line has a name that is not known";
}

/** Enough of a line to find it again. */
const shown = (line: string): string => (line.length > 80 ? `${line.slice(0, 79)}…` : line);

function jsonOf(timescale: Timescale): TimescaleJson {
  const iso = (day: Day | null): string | null => (day === null ? null : isoDay(day));
  return {
    text: timescale.text,
    kind: timescale.kind,
    start: iso(timescale.start),
    due: iso(timescale.due),
    milestones: timescale.milestones.map(({ due }) => isoDay(due)),
    recurrence: timescale.recurrence,
    certain: timescale.certain,
    readings: timescale.readings.map(({ words }) => words),
  };
}
