import { z } from "../schema";
import { toA1 } from "../grid/a1";
import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import { nameOf } from "./message";
import { findPersonalDetails, masked, type PersonalDetail, type PersonalKind } from "./personal-details";
import { onceAPlan } from "./once-a-plan";
import { actionAt } from "./action-at";
import { actionsOf } from "./plan-places";
import { defineRule } from "./rule";

/** A plan goes to many people, and often on the web. Looks in every cell that travels with it; what it finds is masked wherever it is shown. */
export const personalData = defineRule({
  id: "personal-data",
  summary: "Nothing in the workbook points at a child or another person",
  severity: "warning",
  fixable: false,
  messages: {
    nhsNumber:
      "{where} holds what looks like an NHS number ({detail}), which points at one person. Take it out, and ask who has already been sent it.",
    dateOfBirth:
      "{where} holds what looks like a date of birth ({detail}), which can point at one child. Take it out, and ask who has already been sent it.",
    initials:
      "{where} holds what looks like initials with an age or birth date ({detail}), which can point at one child. Take it out, and ask who was sent it.",
    email: "{where} holds an e-mail address ({detail}), which goes to everyone the plan goes to. Name the post instead.",
    phone: "{where} holds what looks like a telephone number ({detail}), which goes to everyone the plan goes to. Name the post instead.",
    postcode:
      "{where} holds what looks like a postcode ({detail}), which can point at one home. Take it out, unless it is an office’s and meant to be known.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    for (const grid of workbook.grids) {
      for (const { at, details, text } of detailsIn(grid, look)) {
        if (refCells(plan).has(`${toA1(at)} ${at.sheet}`)) continue;
        const action = actionAt(plan, at);
        const where = action ? `${nameOf(action)} (${toA1(at)})` : `${toA1(at)} on “${at.sheet}”`;
        // One finding a kind and cell: whoever opens the cell sees the rest.
        const kinds = new Map<PersonalKind, string>();
        for (const { kind, from, to } of details) if (!kinds.has(kind)) kinds.set(kind, masked(text.slice(from, to)));
        for (const [kind, detail] of kinds) yield { message: kind, data: { where, detail }, at, ...(action ? { action } : {}) };
      }
    }
  },
});

/** The cells that refs stand in. */
const refCells = onceAPlan(
  (plan) => new Set(actionsOf(plan).flatMap(({ action: { ref } }) => (ref ? [`${toA1(ref.at)} ${ref.at.sheet}`] : []))),
);

/** The cells that hold personal details, of all that hold text or a whole number; `look` is told how many those are. */
function detailsIn(
  { sheet, originRow, originColumn, rows }: Grid,
  look: (places: number) => void,
): { readonly at: CellRef; readonly text: string; readonly details: readonly PersonalDetail[] }[] {
  const found: { at: CellRef; text: string; details: readonly PersonalDetail[] }[] = [];
  let looked = 0;
  rows.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) {
      const value = row[c];
      if (typeof value !== "string" && !Number.isInteger(value)) continue;
      looked++;
      const text = String(value);
      const details = findPersonalDetails(text);
      if (details.length > 0) found.push({ at: { sheet, row: originRow + r, column: originColumn + c }, text, details });
    }
  });
  look(looked);
  return found;
}
