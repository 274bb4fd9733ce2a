import { z } from "../schema";
import { firstWords } from "./message";
import { lineOf, onOtherSheet } from "./plan-places";
import { refsOf, repeatedRefs, type ReadRef } from "./refs";
import { defineRule } from "./rule";

/** A ref stands for one action. The later of two is the finding, the earlier its other cell. */
export const refDuplicate = defineRule({
  id: "ref-duplicate",
  summary: "No two actions have the same ref",
  severity: "error",
  fixable: false,
  messages: {
    twice: "{action} has the same ref as {other} in {line}, so a report about {ref} could mean either. Give one of them a ref of its own.",
    nought:
      "{action} follows {before} but shows {ref}, which {line} has too: Excel drops the last nought of a number. Format the cell as text and type {meant}.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    const refs = refsOf(plan);
    const repeated = repeatedRefs(refs);
    let before: ReadRef | null = null;
    look(refs.length);
    if (repeated.size === 0) return;
    for (const ref of refs) {
      const first = repeated.get(ref);
      if (first && first !== ref) {
        const { action } = ref.place;
        const meant = before && meantWithNought(before, ref);
        const other = firstWords(first.place.action) ?? "the action";
        const shared = {
          ref: ref.stated.text,
          line: `${lineOf(first.place.table, first.stated.at)}${onOtherSheet(first.stated.at, ref.stated.at)}`,
        };
        const where = { at: ref.stated.at, also: [first.stated.at], action };
        yield before && meant
          ? { message: "nought", data: { ...shared, before: before.stated.text, meant }, ...where }
          : { message: "twice", data: { ...shared, other }, ...where };
      }
      before = ref;
    }
  },
});

/** "1.10" for a number that shows 1.1 right after 1.9; null when nothing suggests a lost nought. */
function meantWithNought(before: ReadRef, { stated, parts }: ReadRef): string | null {
  if (typeof stated.raw !== "number" || parts.length !== 2 || before.parts.length !== 2 || before.parts[0] !== parts[0]) return null;
  const next = Number(before.parts[1]) + 1;
  return next % 10 === 0 && String(next).replace(/0+$/, "") === String(parts[1]) ? `${String(parts[0])}.${next}` : null;
}
