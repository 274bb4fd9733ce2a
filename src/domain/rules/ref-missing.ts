import { z } from "../schema";
import type { PlanTable } from "../plan/plan";
import { actionsOf, fieldCell, type PlacedAction, sharedCell } from "./plan-places";
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
    const tables = new Map<PlanTable, PlacedAction[]>();
    for (const place of actionsOf(plan)) {
      const others = tables.get(place.table);
      if (others) others.push(place);
      else tables.set(place.table, [place]);
    }
    for (const places of tables.values()) {
      if (places.filter(({ action }) => action.ref).length * 2 <= places.length) continue;
      for (const place of places) {
        look();
        const { action, table } = place;
        // Of its further rows another text may stand under “Ref”, as a pasted table's page break leaves it.
        const at = action.ref ? null : fieldCell(table, "ref", action.at);
        if (at && !sharedCell(workbook, at)) yield { message: "missing", at, action };
      }
    }
  },
});
