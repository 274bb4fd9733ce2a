import { z } from "../schema";
import { toA1 } from "../grid/a1";
import { nameOf } from "./message";
import { actionAt } from "./action-at";
import { defineRule } from "./rule";

/** Notes and comments are meant for those who wrote the plan; they travel with the file all the same. */
export const commentLeft = defineRule({
  id: "comment-left",
  summary: "No notes or comments are left in the workbook",
  severity: "review",
  fixable: false,
  messages: {
    note: "{where} has a note or comment: “{text}”. It goes to everyone the plan goes to. Settle it, then delete it.",
    empty: "{where} has an empty note or comment, which readers will open in vain. Delete it.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look, cannotTell }) {
    if (workbook.notes === null) {
      cannotTell("This Excel does not list notes and comments. Look at Review, Notes yourself.");
      return;
    }
    for (const { at, text } of workbook.notes) {
      look();
      const action = actionAt(plan, at);
      const where = action ? `${nameOf(action)} (${toA1(at)})` : `${toA1(at)} on “${at.sheet}”`;
      yield { message: text.trim() === "" ? "empty" : "note", data: { where, text }, at, ...(action ? { action } : {}) };
    }
  },
});
