import type { CellArea, CellRef } from "../grid/cell-ref";
import type { CellValue } from "../grid/grid";

/** Must fix · should fix · worth a look. */
export type Severity = "error" | "warning" | "review";

/** One cell's change. `was` is the value the rule saw: whoever applies the edit must find it still there. */
export interface Edit {
  readonly at: CellRef;
  readonly was: CellValue;
  readonly becomes: CellValue;
}

/** A change offered for a finding. `safe`: needs no judgement; otherwise it is a suggestion. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** One thing about the plan that a person should look at. */
export interface Finding {
  readonly rule: string;
  /** The key of the rule's message. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly at: CellArea;
  /** The finding's other cells. */
  readonly also: readonly CellArea[];
  /** The action's ref as shown; null when it has none or the finding is about no action. */
  readonly ref: string | null;
  /** What is wrong, why it matters, what to do: ≤ 240 characters. */
  readonly message: string;
  readonly fix: Fix | null;
}

/** How one rule fared: how many places it looked at and how many findings it made. */
export interface RuleCheck {
  readonly rule: string;
  readonly looked: number;
  readonly findings: number;
  /** The message of the error a rule threw; the others ran. */
  readonly failed?: string;
  /** Why the rule could not look: this Excel cannot tell. */
  readonly notChecked?: string;
}
