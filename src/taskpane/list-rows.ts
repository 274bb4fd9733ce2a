import type { FindingGroup, ListedFinding } from "../app/list-findings";

/** One line of the list: a group, or a finding of an open group. `position` and `setSize` count from 1 among its like. */
export type ListRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: FindingGroup;
      readonly open: boolean;
      readonly position: number;
      readonly setSize: number;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly group: FindingGroup;
      readonly listed: ListedFinding;
      readonly position: number;
      readonly setSize: number;
    };

/** The key of a finding's line: a finding with two leads has a line under each. */
export const rowKey = (group: Pick<FindingGroup, "key">, listed: ListedFinding): string => `${group.key}>${listed.key}`;

/** The lines that the open and closed groups make. */
export function listRows(groups: readonly FindingGroup[], isOpen: (group: FindingGroup) => boolean): readonly ListRow[] {
  return groups.flatMap((group, index): readonly ListRow[] => {
    const open = isOpen(group);
    const title: ListRow = { kind: "group", key: group.key, group, open, position: index + 1, setSize: groups.length };
    if (!open) return [title];
    const setSize = group.findings.length;
    return [
      title,
      ...group.findings.map((listed, at): ListRow => ({
        kind: "finding",
        key: rowKey(group, listed),
        group,
        listed,
        position: at + 1,
        setSize,
      })),
    ];
  });
}

/**
 * The next finding whose ref begins with what was typed, in closed groups too; null when there is none.
 * Searches on from the line `at`, that line last when only one letter was typed, first when more were.
 */
export function rowOfRef(
  groups: readonly FindingGroup[],
  rows: readonly ListRow[],
  at: number,
  typed: string,
): { readonly group: FindingGroup; readonly key: string } | null {
  const wanted = typed.toLowerCase();
  const all = groups.flatMap((group) => group.findings.map((listed) => ({ group, listed, key: rowKey(group, listed) })));
  const here = rows[at];
  const from = here
    ? here.kind === "finding"
      ? all.findIndex((each) => each.key === here.key) + (wanted.length === 1 ? 1 : 0)
      : all.findIndex((each) => each.group.key === here.group.key)
    : 0;
  const found = [...all.slice(Math.max(from, 0)), ...all.slice(0, Math.max(from, 0))].find((each) =>
    each.listed.ref?.toLowerCase().startsWith(wanted),
  );
  return found ? { group: found.group, key: found.key } : null;
}
