import { z } from "../schema";
import type { Action, PlanTable } from "../plan/plan";
import { actionsOf, fieldCell, sharedCell } from "./plan-places";
import { defineRule } from "./rule";

/** Speaks only where more than half of a table's actions have a ref: some plans give none, or only some tables do. */
export const refMissing = defineRule({
  id: "ref-missing",
  summary: "Every action has a ref, where the others do",
  severity: "error",
  fixable: false,
  messages: {
    missing: "{action} has no ref, although most actions here have one, so nobody can point to it in a meeting or a return. Give it a ref.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    const tables = new Map<PlanTable, { actions: number; readonly withoutRef: Action[] }>();
    actionsOf(plan).forEach(({ action, table }) => {
      let counted = tables.get(table);
      if (!counted) tables.set(table, (counted = { actions: 0, withoutRef: [] }));
      counted.actions++;
      if (!action.ref) counted.withoutRef.push(action);
    });
    for (const [table, { actions, withoutRef }] of tables) {
      if (withoutRef.length * 2 >= actions) continue;
      look(actions);
      for (const action of withoutRef) {
        // Of its further rows another text may stand under “Ref”, as a pasted table's page break leaves it.
        const at = fieldCell(table, "ref", action.at);
        if (at && !sharedCell(workbook, at)) yield { message: "missing", at, action };
      }
    }
  },
});
