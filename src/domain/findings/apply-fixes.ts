import type { CellRef } from "../grid/cell-ref";
import type { Edit, Finding } from "./finding";

/** The edits of several fixes, ready to be written, and the findings whose fix had to be left out. */
export interface FixPlan {
  /** At most one a cell, in the findings' order. */
  readonly edits: readonly Edit[];
  /** The findings whose fixes the edits are. */
  readonly fixed: readonly Finding[];
  /** Findings whose fix would change a cell that an earlier fix changes in another way. */
  readonly refused: readonly Finding[];
}

const keyOf = ({ sheet, row, column }: CellRef): string => `${row} ${column} ${sheet}`;

/**
 * Findings → edits, one a cell. A fix is taken whole or not at all: one that would change a cell otherwise than a fix before it does is refused;
 * run the check again after the others have been written. Findings without a fix are left out of both lists.
 */
export function applyFixes(findings: readonly Finding[]): FixPlan {
  const edits = new Map<string, Edit>();
  const fixed: Finding[] = [];
  const refused: Finding[] = [];
  for (const finding of findings) {
    if (!finding.fix) continue;
    const clashes = finding.fix.edits.some((edit) => {
      const other = edits.get(keyOf(edit.at));
      return other !== undefined && (other.was !== edit.was || other.becomes !== edit.becomes);
    });
    if (clashes) {
      refused.push(finding);
      continue;
    }
    for (const edit of finding.fix.edits) edits.set(keyOf(edit.at), edit);
    fixed.push(finding);
  }
  return { edits: [...edits.values()], fixed, refused };
}

/** The findings whose fix needs no judgement; of the named rules only when any are named. */
export const safelyFixable = (findings: readonly Finding[], rules: readonly string[] = []): Finding[] =>
  findings.filter(({ fix, rule }) => fix?.safe && (rules.length === 0 || rules.includes(rule)));
