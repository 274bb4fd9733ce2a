import type { CellArea } from "../grid/cell-ref";
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
const FAMILY = new Map(SAME_FAULT.flatMap((rules, family) => rules.map((rule, rank) => [rule, { family, rank }] as const)));
const ERROR_RULE = "cell-error";

const placeOf = ({ sheet, row, column, rowCount, columnCount }: CellArea): string => `${row} ${column} ${rowCount} ${columnCount} ${sheet}`;

/** One fault, one finding: leaves out what another finding says better of the same cell, and all that is said of a cell that shows an error. */
export function oncePerFault(findings: readonly Finding[]): Finding[] {
  const errors = new Set(findings.filter(({ rule }) => rule === ERROR_RULE).map(({ at }) => placeOf(at)));
  const best = new Map<string, number>();
  for (const { rule, at } of findings) {
    const member = FAMILY.get(rule);
    if (!member) continue;
    const key = `${member.family}\n${placeOf(at)}`;
    best.set(key, Math.min(best.get(key) ?? member.rank, member.rank));
  }
  return findings.filter(({ rule, at }) => {
    if (rule !== ERROR_RULE && errors.size > 0 && errors.has(placeOf(at))) return false;
    const member = FAMILY.get(rule);
    return !member || best.get(`${member.family}\n${placeOf(at)}`) === member.rank;
  });
}
