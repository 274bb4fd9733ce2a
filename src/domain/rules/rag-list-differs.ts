import { z } from "../schema";
import { toA1 } from "../grid/a1";
import { wordsOffered } from "../grid/words-offered";
import type { RagKey } from "../plan/plan";
import { allOf, nameOf } from "./message";
import { openRatingCells, ruledRatingCells, runsOf, type RatingCell } from "./rating-cells";
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
    const { looked, byRule, areSomeUnread } = ruledRatingCells(plan, workbook);
    look(looked);
    if (areSomeUnread) cannotTell("This Excel did not give the drop-downs.");
    // Cells with the same fault, by what the fault is.
    const faults = new Map<string, { readonly fault: Fault; readonly cells: Set<RatingCell> }>();
    for (const [rule, cells] of byRule) {
      const [first] = cells;
      if (!rule || !first) continue;
      const isList = rule.list !== null || rule.source !== null;
      const words = isList ? wordsOffered(rule, first.at.sheet, workbook) : null;
      if (isList && words === null) {
        cannotTell("Some drop-downs take their words from where they could not be read.");
        continue;
      }
      const fault: Fault | null = words ? faultOf(words, plan.key) : { message: "noList", word: "" };
      if (!fault) continue;
      const key = `${fault.message} ${fault.word}`;
      const known = faults.get(key) ?? { fault, cells: new Set<RatingCell>() };
      faults.set(key, known);
      for (const cell of cells) known.cells.add(cell);
    }
    for (const { fault, cells } of faults.values()) {
      const inOrder = openRatingCells(plan, workbook).filter((cell) => cells.has(cell));
      for (const { area, first, count } of runsOf(inOrder, plan)) {
        const name = nameOf(first.action);
        const where = count === 1 ? `${toA1(area)} (${name})` : `${toA1(area)}, from ${name} on,`;
        yield { message: fault.message, data: { where, word: fault.word, statuses }, at: area, action: first.action };
      }
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
