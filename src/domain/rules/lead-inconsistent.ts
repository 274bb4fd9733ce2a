import { z } from "../schema";
import type { CellRef } from "../grid/cell-ref";
import { withoutStop } from "../plan/leads";
import type { Action, Plan } from "../plan/plan";
import { toA1 } from "../grid/a1";
import { shortNameOf } from "./message";
import { onOtherSheet, rowsOf } from "./plan-places";
import { differInInitialsOnly, initialsOf, isSlip, organisationOf, slipFrames, slipKeys, squeezed } from "./posts";
import { defineRule } from "./rule";

/** A post as it is written somewhere, and where. */
interface Writing {
  readonly post: string;
  readonly places: { readonly at: CellRef; readonly action: Action }[];
}

/**
 * Looks for one post written two ways. Two posts that exist side by side ("LSCB Manager", "LSCB Training Manager") differ by a word
 * of their own and are never paired; a joint lead is taken apart first.
 */
export const leadInconsistent = defineRule({
  id: "lead-inconsistent",
  summary: "A lead officer’s post is always written the same way",
  severity: "review",
  fixable: false,
  messages: {
    spelling:
      "The lead of {which}, “{post}”, and “{usual}” in {cell} seem to be one post. A list by lead would miss some actions. If they are one, write both the same way.",
    organisation:
      "The lead of {which}, “{post}”, lacks the organisation of “{usual}” in {cell}. A list by lead would miss some actions. If they are one, write both the same way.",
    initials:
      "The lead of {which}, “{post}”, seems to be “{usual}” in {cell} cut to initials. A list by lead would miss some actions. If they are one, write both the same way.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    const writings = writingsOf(plan);
    for (const { places } of writings)
      places.forEach(() => {
        look();
      });
    for (const { odd, usual, why } of pairsOf(writings)) {
      const [first, ...rest] = odd.places;
      const [cell] = usual.places;
      if (!first || !cell) continue;
      yield {
        message: why,
        data: {
          which: shortNameOf(first.action),
          post: odd.post,
          usual: usual.post,
          cell: `${toA1(cell.at)}${onOtherSheet(cell.at, first.at)}`,
        },
        at: first.at,
        also: [...rest, ...usual.places].map(({ at }) => at),
        action: first.action,
      };
    }
  },
});

function writingsOf(plan: Plan): readonly Writing[] {
  const writings = new Map<string, Writing>();
  // By the post as its cell has it; null: it names nobody.
  const known = new Map<string, Writing | null>();
  const writingOf = (post: string): Writing | null => {
    // A stop at its end is the sentence's, not the name's.
    const text = withoutStop(post.replace(/\s+/g, " ").trim());
    if (text.length > 200 || squeezed(text) === "") return null;
    const writing = writings.get(text) ?? { post: text, places: [] };
    writings.set(text, writing);
    return writing;
  };
  const add = (post: string, at: CellRef, action: Action): void => {
    let writing = known.get(post);
    if (writing === undefined) known.set(post, (writing = writingOf(post)));
    writing?.places.push({ at, action });
  };
  for (const { action, row } of rowsOf(plan)) {
    if (action.lead && row === action.milestones[0]) for (const post of action.leads) add(post, action.lead.at, action);
    if (row.lead && row.lead.at !== action.lead?.at) add(row.lead.text, row.lead.at, action);
  }
  return [...writings.values()];
}

type Why = "spelling" | "organisation" | "initials";

/** Pairs of writings of one post, each odd writing once: the odd one is the rarer, or of two as rare the later. Writings come in the plan's order. */
function pairsOf(writings: readonly Writing[]): { readonly odd: Writing; readonly usual: Writing; readonly why: Why }[] {
  const pairs = new Map<Writing, { readonly odd: Writing; readonly usual: Writing; readonly why: Why }>();
  const pair = (later: Writing, earlier: Writing, why: Why): void => {
    const [odd, usual] = later.places.length <= earlier.places.length ? [later, earlier] : [earlier, later];
    if (!pairs.has(odd)) pairs.set(odd, { odd, usual, why });
  };
  const pairGroup = (key: (writing: Writing) => readonly string[], why: Why, isOne: (a: string, b: string) => boolean): void => {
    const groups = new Map<string, Writing[]>();
    for (const writing of writings) {
      for (const each of key(writing)) {
        const group = groups.get(each);
        if (!group) groups.set(each, [writing]);
        else {
          for (const other of group.slice(0, 20)) if (other !== writing && isOne(writing.post, other.post)) pair(writing, other, why);
          group.push(writing);
        }
      }
    }
  };
  pairGroup(
    ({ post }) => [squeezed(post)],
    "spelling",
    () => true,
  );
  // A slip is looked for only among posts that agree in all their other words: of a thousand posts hardly any do.
  const frames = new Map<string, number>();
  for (const { post } of writings) for (const frame of slipFrames(post)) frames.set(frame, (frames.get(frame) ?? 0) + 1);
  const hasSibling = ({ post }: Writing): boolean => slipFrames(post).some((frame) => (frames.get(frame) ?? 0) > 1);
  pairGroup((writing) => (hasSibling(writing) ? slipKeys(writing.post) : []), "spelling", isSlip);
  pairGroup(({ post }) => [initialsOf(post)], "initials", differInInitialsOnly);

  // A post without its organisation is taken for the one post that has one; with two it could be either, or a third.
  const bare = new Map(writings.map((writing) => [squeezed(writing.post), writing]));
  const organisations = new Map<Writing, Writing[]>();
  for (const writing of writings) {
    const split = organisationOf(writing.post);
    const other = split && bare.get(squeezed(split.post));
    if (other && other !== writing) organisations.set(other, [...(organisations.get(other) ?? []), writing]);
  }
  for (const [without, among] of organisations) {
    const [only] = among;
    if (only && new Set(among.map(({ post }) => squeezed(post))).size === 1 && !pairs.has(without))
      pairs.set(without, { odd: without, usual: only, why: "organisation" });
  }
  return [...pairs.values()];
}
