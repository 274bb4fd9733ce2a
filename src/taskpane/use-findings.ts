import { useMemo } from "react";
import { filterFindings, groupFindings, isFiltering, listFindings, type FindingGroup, type ListedFinding } from "../app/list-findings";
import { isOpenByDefault } from "../app/open-groups";
import type { Session } from "../app/session";
import { rowKey } from "./list-rows";
import type { Checker } from "./pane-services";

/** The findings of the last check as the user has asked to see them. */
export interface ShownFindings {
  readonly all: readonly ListedFinding[];
  readonly shown: readonly ListedFinding[];
  /** `shown`, in groups. */
  readonly groups: readonly FindingGroup[];
  readonly isOpen: (group: FindingGroup) => boolean;
  /** The lines that previous and next walk: those shown, in the list's order. */
  readonly lines: readonly { readonly key: string; readonly listed: ListedFinding }[];
}

const NONE: readonly ListedFinding[] = [];

/** The findings, filtered and grouped. */
export function useFindings(session: Session, checker: Checker | null): ShownFindings {
  const { checked, filter, grouping, opened } = session;
  const report = checked?.report ?? null;
  const all = useMemo(() => (report ? listFindings(report) : NONE), [report]);
  const shown = useMemo(() => filterFindings(all, filter), [all, filter]);
  const order = useMemo(() => checker?.rules.map((rule) => rule.id) ?? [], [checker]);
  const groups = useMemo(() => groupFindings(shown, grouping, order), [shown, grouping, order]);
  const lines = useMemo(
    () => groups.flatMap((group) => group.findings.map((listed) => ({ key: rowKey(group, listed), listed }))),
    [groups],
  );
  return useMemo(
    () => ({
      all,
      shown,
      groups,
      lines,
      isOpen: (group) => opened.get(group.key) ?? isOpenByDefault(group, groups, isFiltering(filter)),
    }),
    [all, shown, groups, lines, opened, filter],
  );
}
