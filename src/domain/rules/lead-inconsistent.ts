import { z } from "../schema";
import type { CellRef } from "../grid/cell-ref";
import { withoutStop } from "../plan/leads";
import type { Action, Plan } from "../plan/plan";
import { toA1 } from "../grid/a1";
import { shortNameOf } from "./message";
import { onOtherSheet } from "./plan-places";
import { differInInitialsOnly, initialsOf, isSlip, organisationOf, slipFrames, slipKeys, squeezed } from "./posts";
import { groupedRows } from "./rating-groups";
import { defineRule } from "./rule";

/** A post as it is written somewhere, and how often. */
interface Writing {
  readonly post: string;
  times: number;
}

/** Where a lead is named, and the action that it leads. */
interface Place {
  readonly at: CellRef;
  readonly action: Action;
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
    const { writings, writingOf } = writingsOf(plan);
    for (const { times } of writings) look(times);
    const pairs = pairsOf(writings);
    const places = placesOf(new Set(pairs.flatMap(({ odd, usual }) => [odd, usual])), plan, writingOf);
    for (const { odd, usual, why } of pairs) {
      const [first, ...rest] = places.get(odd) ?? [];
      const others = places.get(usual) ?? [];
      const [cell] = others;
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
        also: [...rest, ...others].map(({ at }) => at),
        action: first.action,
      };
    }
  },
});

/** Calls `visit` where the plan names leads, in its order: an action's once, at its first row, and those of rows that name their own. */
function visitLeads(plan: Plan, visit: (posts: readonly string[], at: CellRef, action: Action) => void): void {
  groupedRows(plan).forEach(({ group: { action }, row }) => {
    if (action.lead && row === action.milestones[0]) visit(action.leads, action.lead.at, action);
    if (row.lead && row.lead.at !== action.lead?.at) visit([row.lead.text], row.lead.at, action);
  });
}

/** Tells a post's writing, the same for the same post; null for a post that names nobody. */
type WritingOf = (post: string) => Writing | null;

/** Every way of writing a post, in the plan's order, and what tells them. */
function writingsOf(plan: Plan): { readonly writings: readonly Writing[]; readonly writingOf: WritingOf } {
  // Leads that are written alike share their list of posts.
  const times = new Map<readonly string[], number>();
  visitLeads(plan, (posts) => times.set(posts, (times.get(posts) ?? 0) + 1));
  const writings = new Map<string, Writing>();
  const writingOf: WritingOf = (post) => {
    // A stop at its end is the sentence's, not the name's.
    const text = withoutStop(post.replace(/\s+/g, " ").trim());
    if (text.length > 200 || squeezed(text) === "") return null;
    const writing = writings.get(text) ?? { post: text, times: 0 };
    writings.set(text, writing);
    return writing;
  };
  for (const [posts, count] of times)
    for (const post of posts) {
      const writing = writingOf(post);
      if (writing) writing.times += count;
    }
  return { writings: [...writings.values()], writingOf };
}

/** Every place of each of the writings, in the plan's order. */
function placesOf(wanted: ReadonlySet<Writing>, plan: Plan, writingOf: WritingOf): ReadonlyMap<Writing, readonly Place[]> {
  const places = new Map<Writing, Place[]>();
  if (wanted.size === 0) return places;
  visitLeads(plan, (posts, at, action) => {
    for (const post of posts) {
      const writing = writingOf(post);
      if (!writing || !wanted.has(writing)) continue;
      const others = places.get(writing);
      if (others) others.push({ at, action });
      else places.set(writing, [{ at, action }]);
    }
  });
  return places;
}

type Why = "spelling" | "organisation" | "initials";

/** Pairs of writings of one post, each odd writing once: the odd one is the rarer, or of two as rare the later. Writings come in the plan's order. */
function pairsOf(writings: readonly Writing[]): { readonly odd: Writing; readonly usual: Writing; readonly why: Why }[] {
  const pairs = new Map<Writing, { readonly odd: Writing; readonly usual: Writing; readonly why: Why }>();
  const pair = (later: Writing, earlier: Writing, why: Why): void => {
    const [odd, usual] = later.times <= earlier.times ? [later, earlier] : [earlier, later];
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
