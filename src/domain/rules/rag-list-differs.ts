import { z } from "../schema";
import { toA1 } from "../grid/a1";
import type { CellValidation } from "../grid/grid";
import { wordsOffered } from "../grid/words-offered";
import type { RagKey } from "../plan/plan";
import { allOf, nameOf } from "./message";
import { gridOf } from "./plan-places";
import { openRatingCells, runsOf, validationAt, type RatingCell } from "./rating-cells";
import { defineRule } from "./rule";

/** A drop-down that offers other words than the key lets people rate in words that nobody has defined. One finding for each run of cells. */
export const ragListDiffers = defineRule({
  id: "rag-list-differs",
  summary: "The drop-down of a rating offers the key’s statuses and nothing else",
  severity: "warning",
  fixable: false,
  messages: {
    extra:
      "The drop-down in {where} offers “{word}”, which the key does not define, so nobody could tell what it means. “Put the drop-down back” makes the list {statuses}.",
    lacking:
      "The drop-down in {where} does not offer “{word}”, which the key defines, so nobody can choose it. “Put the drop-down back” makes the list {statuses}.",
    noList:
      "A rule that is no drop-down checks what is typed in {where}, so nobody is offered the key’s statuses. “Put the drop-down back” puts the list there.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look, cannotTell }) {
    const statuses = allOf(plan.key.statuses.map(({ status }) => status));
    // Cells with the same fault, by what the fault is.
    const faults = new Map<string, { readonly fault: Fault; readonly cells: RatingCell[] }>();
    const judged = new Map<CellValidation, Fault | null>();
    for (const cell of openRatingCells(plan, workbook)) {
      const grid = gridOf(workbook, cell.at.sheet);
      if (!grid) continue;
      look();
      if (grid.validations === null) cannotTell("This Excel did not give the drop-downs.");
      const validation = validationAt(grid, cell.at);
      if (!validation) continue;
      const isList = validation.list !== null || validation.source !== null;
      // One rule stands on many cells.
      let fault = judged.get(validation);
      if (fault === undefined) {
        const words = isList ? wordsOffered(validation, cell.at.sheet, workbook) : null;
        if (isList && words === null) {
          cannotTell("Some drop-downs take their words from where they could not be read.");
          continue;
        }
        judged.set(validation, (fault = words ? faultOf(words, plan.key) : { message: "noList", word: "" }));
      }
      if (!fault) continue;
      const key = `${fault.message} ${fault.word}`;
      const known = faults.get(key);
      if (known) known.cells.push(cell);
      else faults.set(key, { fault, cells: [cell] });
    }
    for (const { fault, cells } of faults.values())
      for (const { area, first, count } of runsOf(cells, plan)) {
        const name = nameOf(first.action);
        const where = count === 1 ? `${toA1(area)} (${name})` : `${toA1(area)}, from ${name} on,`;
        yield { message: fault.message, data: { where, word: fault.word, statuses }, at: area, action: first.action };
      }
  },
});

interface Fault {
  readonly message: "extra" | "lacking" | "noList";
  readonly word: string;
}

/** How the words offered differ from the key. Of the default key, which is ours and not the plan's, a list may leave out some. */
function faultOf(words: readonly string[], key: RagKey): Fault | null {
  const offered = words.map((word) => word.trim()).filter((word) => word !== "");
  const known = new Set(key.statuses.map(({ status }) => status));
  const extra = offered.find((word) => !known.has(word));
  if (extra !== undefined) return { message: "extra", word: extra };
  const lacking = key.statuses.find(({ status }) => !offered.includes(status));
  return lacking && key.from === "workbook" ? { message: "lacking", word: lacking.status } : null;
}
