import { z } from "../schema";
import type { RagKey } from "../plan/plan";
import { defineRule } from "./rule";

/** Two keys in one workbook that disagree leave readers to guess which the ratings follow. */
export const keyDiffers = defineRule({
  id: "key-differs",
  summary: "All RAG keys in the workbook agree",
  severity: "review",
  fixable: false,
  messages: {
    statuses:
      "Two RAG keys in this workbook differ: only one of them has “{status}”. Readers cannot tell which the ratings follow. Correct or remove one.",
    definitions:
      "Two RAG keys in this workbook define “{status}” differently. Readers cannot tell which the ratings follow. Correct or remove one.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    for (const other of plan.otherKeys) {
      look();
      const difference = other.area && differenceOf(plan.key, other);
      if (!difference || !other.area) continue;
      yield { ...difference, at: other.area, also: plan.key.area ? [plan.key.area] : [] };
    }
  },
});

/** A text without case, spaces and punctuation. */
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function differenceOf(
  key: RagKey,
  other: RagKey,
): { readonly message: "statuses" | "definitions"; readonly data: { readonly status: string } } | null {
  const definitions = new Map(key.statuses.map(({ status, definition }) => [folded(status), folded(definition)]));
  const others = new Set(other.statuses.map(({ status }) => folded(status)));
  const extra =
    other.statuses.find(({ status }) => !definitions.has(folded(status))) ?? key.statuses.find(({ status }) => !others.has(folded(status)));
  if (extra) return { message: "statuses", data: { status: extra.status } };
  const changed = other.statuses.find(({ status, definition }) => definitions.get(folded(status)) !== folded(definition));
  return changed ? { message: "definitions", data: { status: changed.status } } : null;
}
