import type { CellArea } from "../grid/cell-ref";
import type { Action } from "../plan/plan";
import type { Finding } from "./finding";

/** Rules that would say the same of a cell, the more telling first: of one cell only the first that speaks is kept. */
const SAME_FAULT: readonly (readonly string[])[] = [
  ["ref-duplicate", "ref-wrong-priority", "ref-out-of-order"],
  ["timescale-impossible", "timescale-reversed", "timescale-ambiguous", "timescale-unclear", "timescale-date-cell"],
  ["rag-past-due", "rag-not-started"],
  ["past-due", "due-soon"],
  ["rag-missing", "rag-not-in-list", "rag-colour"],
  ["commentary-missing", "dropped-unexplained", "evidence-missing", "evidence-placeholder"],
];
/** Families that speak of an action's own dates: of another action in the same cell it is another fault. */
const OF_ACTION: ReadonlySet<string> = new Set(["past-due", "due-soon"]);
const FAMILY = new Map(SAME_FAULT.flatMap((rules, family) => rules.map((rule, rank) => [rule, { family, rank }] as const)));
const ERROR_RULE = "cell-error";

const placeOf = ({ sheet, row, column, rowCount, columnCount }: CellArea): string => `${row} ${column} ${rowCount} ${columnCount} ${sheet}`;

/**
 * One fault, one finding: leaves out what another finding says better of the same cell, and all that is said of a cell that shows an error.
 * `actionOf` gives the action a finding is about, undefined where it is about none.
 */
export function oncePerFault(
  findings: readonly Finding[],
  actionOf: (finding: Finding) => Action | undefined = () => undefined,
): Finding[] {
  const ids = new Map<Action | undefined, number>();
  const keyOf = (finding: Finding, family: number): string => {
    const action = OF_ACTION.has(finding.rule) ? actionOf(finding) : undefined;
    const id = ids.get(action) ?? ids.size;
    ids.set(action, id);
    return `${family} ${id}\n${placeOf(finding.at)}`;
  };
  const errors = new Set(findings.filter(({ rule }) => rule === ERROR_RULE).map(({ at }) => placeOf(at)));
  // The most telling finding of each family and cell; several of one rule are all kept.
  const best = new Map<string, number>();
  const members = findings.map((finding) => {
    const member = FAMILY.get(finding.rule);
    if (!member) return null;
    const key = keyOf(finding, member.family);
    best.set(key, Math.min(best.get(key) ?? member.rank, member.rank));
    return { key, rank: member.rank };
  });
  return findings.filter(({ rule, at }, index) => {
    if (rule !== ERROR_RULE && errors.size > 0 && errors.has(placeOf(at))) return false;
    const member = members[index];
    return !member || best.get(member.key) === member.rank;
  });
}
