import { z } from "../schema";
import { ukDay, type Day } from "../calendar/day";
import type { Timescale } from "../timescale/timescale";
import { defineRule } from "./rule";
import { judgedTimescales, timescalesOf } from "./stated-timescales";

/** Speaks only when the due date lies outside the plan however the plan's period and the timescale are read. */
export const timescaleOutsidePlan = defineRule({
  id: "timescale-outside-plan",
  summary: "Every action is due within the plan’s period",
  severity: "warning",
  fixable: false,
  messages: {
    after:
      "{action} is due by {due} (“{text}”), but the plan ends on {end}. Either the year is mistyped or the work outlives its plan. Check the date.",
    before:
      "{action} is due by {due} (“{text}”), but the plan starts on {start}. Either the year is mistyped or it was due before the plan. Check the date.",
    priorityAfter:
      "{name} is due by {due} (“{text}”), but the plan ends on {end}. Either the year is mistyped or the work outlives its plan. Check the date.",
    priorityBefore:
      "{name} is due by {due} (“{text}”), but the plan starts on {start}. Either the year is mistyped or it was due before the plan. Check the date.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    if (!plan.period) return;
    const periods = [plan.period, ...plan.period.rivals];
    const first = Math.min(...periods.map(({ start }) => start)) as Day;
    const last = Math.max(...periods.map(({ end }) => end)) as Day;
    look(timescalesOf(plan).length);
    const judge = (reading: Timescale): { readonly due: Day; readonly isAfter: boolean } | null => {
      const dues = duesOf(reading);
      const [due] = dues;
      const isAfter = dues.every((day) => day > last);
      return due !== undefined && (isAfter || dues.every((day) => day < first)) ? { due, isAfter } : null;
    };
    for (const { stated, action, name, verdict } of judgedTimescales(plan, judge)) {
      const { due, isAfter } = verdict;
      const data = { due: ukDay(due), text: stated.text, end: ukDay(last), start: ukDay(first) };
      if (action) yield { message: isAfter ? "after" : "before", data, at: stated.at, action };
      else yield { message: isAfter ? "priorityAfter" : "priorityBefore", data: { ...data, name: name ?? "" }, at: stated.at };
    }
  },
});

/** The due date under each reading, the first taken first; empty when any reading has none. */
function duesOf({ fault, readings, due }: Timescale): readonly Day[] {
  if (fault) return [];
  const all = readings.length > 1 ? readings.map((reading) => reading.due) : [due];
  return all.every((day) => day !== null) ? all : [];
}
