import type { Plan } from "../plan/plan";
import { z } from "../schema";
import { oneOf } from "./message";
import { isAstray } from "./rating-cells";
import { groupedRows, type GroupedRow } from "./rating-groups";
import { defineRule, replace } from "./rule";

/** Looks at cells that hold nothing but the rating; in a combined column the rating is read, never rewritten. */
export const ragNotInList = defineRule({
  id: "rag-not-in-list",
  summary: "Every rating is a status of the plan’s key, written as the key writes it",
  severity: "error",
  fixable: true,
  messages: {
    readable: "{action} is rated “{text}”, which the key writes “{status}”, so counts and colours miss it. Change it to “{status}”.",
    spaces: "{action} is rated “{status}” with a space too many, so counts, filters and colours miss it. Change it to “{status}” alone.",
    unknown: "{action} is rated “{text}”, which is no status of the key, so nobody can tell or count how it stands. Rate it {statuses}.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    const statuses = oneOf(plan.key.statuses.map(({ status }) => status));
    const isOwnWay = ownWay(plan);
    const judged = groupedRows(plan).filter(isWordAlone);
    look(judged.length);
    for (const { group, row } of judged.filter(({ row: { rating } }) => rating?.reading !== "exact")) {
      const { action } = group;
      const { rating } = row;
      if (!rating) continue;
      const text = String(rating.stated.raw ?? rating.stated.text);
      if (rating.reading === "none") yield { message: "unknown", data: { text, statuses }, at: rating.stated.at, action };
      else if (rating.status) {
        const { status } = rating.status;
        if (isOwnWay(text, status)) continue;
        const fix = { title: `Change “${text}” to “${status}”`, safe: true, edits: [replace(rating.stated, status)] };
        yield { message: isSpaced(text, status) ? "spaces" : "readable", data: { text, status }, at: rating.stated.at, action, fix };
      }
    }
  },
});

/** True for a row with a rating cell that holds a word and nothing else. A rating by colour alone has none to judge; rag-colour speaks of it. */
const isWordAlone = ({ group: { table }, row: { rating } }: GroupedRow): boolean =>
  rating !== null && rating.alone && rating.reading !== "colour" && !table.combined && !isAstray(table, rating.stated.at);

/** True when only spaces tell the text from the status: quoting it would show no difference. */
const isSpaced = (text: string, status: string): boolean => text.replace(/\s+/g, " ").trim() === status;

/**
 * A plan that writes nearly all its ratings alike ("GREEN" and "AMBER", "G" and "A") has its own way of writing what its key calls "Green", and whoever
 * counts them knows it: only what is written otherwise is astray. So has one that writes "Green" and "Amber" for a key in capitals. Where the key is what
 * the ratings themselves show, a capital tells nothing at all.
 */
function ownWay(plan: Plan): (text: string, status: string) => boolean {
  const isSame = (text: string, status: string): boolean => text.toLowerCase() === status.toLowerCase();
  let way: RegExp | null | undefined;
  return (text, status) => {
    if (plan.key.from === "cells" && isSame(text, status)) return true;
    if (way === undefined) way = wayOf(plan);
    return way?.test(text) === true && (way !== LIKE_A_NAME || isSame(text, status));
  };
}

/** The one way in which nearly all ratings of the plan are written; null where there are too few, or of one status alone, to tell. */
function wayOf(plan: Plan): RegExp | null {
  const written = groupedRows(plan).flatMap(({ row: { rating }, group }) =>
    rating?.alone && !group.table.combined && rating.status ? [String(rating.stated.raw ?? rating.stated.text)] : [],
  );
  if (written.length < FEWEST || new Set(written).size < 2) return null;
  return WAYS.find((way) => written.filter((text) => way.test(text)).length >= written.length * NEARLY_ALL) ?? null;
}

const FEWEST = 3;
const NEARLY_ALL = 0.75;
const LIKE_A_NAME = /^[A-Z][a-z]+(?: [a-z]+)*$/;
const WAYS = [/^[a-z]$/i, /^[A-Z]{2,}$/, /^[a-z]{2,}$/, LIKE_A_NAME];
