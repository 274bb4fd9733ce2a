import { z } from "../schema";
import { toA1 } from "../grid/a1";
import { placeOf } from "../grid/grid";
import { defineRule } from "./rule";

/** A formula that reads another workbook shows old values, or none, to whoever cannot open that file, and shows them its path. */
export const externalLink = defineRule({
  id: "external-link",
  summary: "No formula or name points at another workbook",
  severity: "warning",
  fixable: false,
  messages: {
    formula:
      "{cell} takes its value from {book}, which others cannot open: they would see an old value or an error. Replace the formula by its value.",
    name: "The name “{name}” points at {book}. Excel will ask everyone who opens this one whether to update it. Delete the name.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look, cannotTell }) {
    if (workbook.grids.some(({ formulas }) => formulas === null)) cannotTell("This Excel did not give the formulas of every sheet.");
    for (const { sheet, formulas } of workbook.grids) {
      for (const [key, formula] of formulas ?? []) {
        look();
        const book = otherWorkbookIn(formula);
        const at = { sheet, ...placeOf(key) };
        if (book !== null) yield { message: "formula", data: { book, cell: toA1(at) }, at };
      }
    }
    const home = plan.tables[0]?.sheet ?? workbook.grids[0]?.sheet ?? "";
    for (const { name, formula } of workbook.names) {
      look();
      const book = otherWorkbookIn(formula);
      if (book !== null) yield { message: "name", data: { name, book }, at: { sheet: home, row: 0, column: 0 } };
    }
  },
});

/**
 * The other workbook that a formula points at: “another workbook”, with its name unless Excel keeps only a number for it; null when there is none.
 * Such a reference is "[Book.xlsx]Sheet!A1", "'C:\\Plans\\[Book.xlsx]Sheet 1'!A1" or "Book.xlsx!Name"; a table's "[Column]" has no "!" after it.
 * https://support.microsoft.com/office/c98d1803-dd75-4668-ac6a-d7cca2a9b95f
 */
export function otherWorkbookIn(formula: string): string | null {
  // Texts inside the formula are no references.
  const code = formula.replace(/"[^"]*"/g, '""');
  const bracketed = /\[([^[\]]{1,255})\][^[\]!"(),;]{0,255}!/.exec(code);
  if (bracketed?.[1]) return /^\d+$/.test(bracketed[1]) ? ANOTHER : `${ANOTHER}, “${bracketed[1]}”`;
  const named = /([^\\/'[\]!"(),;=+*<>&^ -]{1,200}\.xl(?:sx|sm|sb|s|tx|am))'?!/i.exec(code);
  return named?.[1] ? `${ANOTHER}, “${named[1]}”` : null;
}

const ANOTHER = "another workbook";
