import { z } from "../schema";
import { addDays, ukDay, type Day } from "../calendar/day";
import type { Plan } from "../plan/plan";
import { latestDay } from "../timescale/latest-day";
import { counted } from "./message";
import { readPlaceholder } from "./placeholder";
import { evidenceOf, groupedRows, isDone } from "./rating-groups";
import { defineRule } from "./rule";

const MOST_DAYS = 3_660;

/** Where an action that is done has nothing else, evidence-missing speaks; this is for the rest. */
export const evidencePlaceholder = defineRule({
  id: "evidence-placeholder",
  summary: "Evidence of impact is written out, not put off",
  severity: "warning",
  fixable: false,
  messages: {
    evidence:
      "{action} has “{text}” where its evidence of impact should be, so readers cannot see what has changed. Write the evidence, or leave the cell blank until there is some.",
    old: "{action} gives evidence of impact from {day} (“{text}”), more than {age} ago, and is not finished. Readers want to know how it stands now. Add what has changed since.",
  },
  options: z.strictObject({
    /** Evidence whose latest date is more days old than this is called old, unless the action is done or dropped; null: never. */
    olderThan: z.number().int().min(1).max(MOST_DAYS).nullable().default(null),
  }),
  choices: [{ kind: "days", name: "olderThan", label: "Call evidence old after so many days", most: MOST_DAYS, standard: null }],

  *check(plan, { asOf, workbook, look, options: { olderThan } }) {
    const given = groupedRows(plan).filter(({ group, row }) => row.evidence !== null && !group.table.combined);
    look(given.length);
    const judged =
      olderThan === null ? given.filter(({ row: { evidence } }) => evidence && readPlaceholder(evidence.text) !== null) : given;
    for (const { group, row } of judged) {
      const { action } = group;
      const { evidence } = row;
      if (!evidence) continue;
      if (readPlaceholder(evidence.text) !== null) {
        const isLeft = isDone(group, asOf) && evidenceOf(group, workbook).given === null;
        if (!isLeft) yield { message: "evidence", data: { text: evidence.text }, at: evidence.at, action };
      } else if (olderThan !== null && !isDone(group, asOf) && group.meaning !== "dropped") {
        const last = lastDate(evidence.text, plan);
        if (last && last.day < addDays(asOf, -olderThan))
          yield {
            message: "old",
            data: { day: ukDay(last.day), text: last.words, age: counted(olderThan, "day") },
            at: evidence.at,
            action,
          };
      }
    }
  },
});

/** The latest day that a text surely names, and its words; null when it names none. */
const lastDate = (text: string, { period }: Plan): { readonly day: Day; readonly words: string } | null =>
  latestDay(text, {
    planStart: period?.start ?? null,
    planEnd: period?.end ?? null,
    dayFirst: null,
    yearConvention: null,
    school: false,
    above: null,
  });
