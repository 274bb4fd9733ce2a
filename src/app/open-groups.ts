import type { FindingGroup } from "./list-findings";

/** So many findings are listed open from the start; more are easier to survey closed. */
const FEW = 12;

/**
 * Whether a group stands open: as the user left it, else every group while filtering or while findings are few,
 * else those of the gravest kind there is.
 */
export function isOpenByDefault(group: FindingGroup, groups: readonly FindingGroup[], filtering: boolean): boolean {
  const all = groups.reduce((sum, each) => sum + each.findings.length, 0);
  return filtering || all <= FEW || group.severity === groups[0]?.severity;
}
