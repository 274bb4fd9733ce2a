import { z } from "../schema";
import type { Milestone, PlanTable } from "../plan/plan";
import { actionsOf, headerOf } from "./plan-places";
import { defineRule } from "./rule";

/** Some plans are circulated without ratings on purpose; the add-in can add the columns when they are wanted. */
export const ragColumnMissing = defineRule({
  id: "rag-column-missing",
  summary: "The plan has a column for RAG ratings",
  severity: "review",
  fixable: false,
  messages: {
    missing:
      "The plan on “{sheet}” has no RAG rating column, so the board cannot see how its actions stand. “Add RAG columns” puts in RAG rating, Commentary and Evidence of impact.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    look();
    const unrated = plan.tables.filter((table) => table.columns.rag === undefined);
    if (unrated.length === 0) return;
    const marked = new Set<PlanTable>();
    actionsOf(plan).forEach(({ action, table }) => {
      if (!marked.has(table) && action.milestones.some((row) => isMarked(row, table))) marked.add(table);
    });
    const without = unrated.filter((table) => !marked.has(table));
    const [first, ...others] = without;
    if (!first) return;
    if (without.length === plan.tables.length)
      yield { message: "missing", data: { sheet: first.sheet }, at: headerOf(first), also: others.map(headerOf) };
    else for (const table of without) yield { message: "missing", data: { sheet: table.sheet }, at: headerOf(table) };
  },
});

/** Rated by a mark under one of several columns, R, A and G: not by a grade at the end of its measure. */
const isMarked = ({ rating }: Milestone, { columns, transposed }: PlanTable): boolean =>
  rating !== null && !transposed && rating.stated.at.column !== columns.measure;
