import type { CheckOptions, CheckReport } from "../app/check-workbook";
import type { Clock, Workbook } from "../app/ports";

/** What a rule is, for the lists of checks and the help. */
export interface RuleSummary {
  readonly id: string;
  readonly summary: string;
}

/** The checker, brought in when it is first needed so that the pane is on screen before it. */
export interface Checker {
  /** In the order of the contract. */
  readonly rules: readonly RuleSummary[];
  check(workbook: Workbook, options: CheckOptions): Promise<CheckReport>;
}

/** All that the pane needs of the world; index.tsx wires the real ones. */
export interface PaneServices {
  readonly workbook: Workbook;
  readonly clock: Clock;
  loadChecker(): Promise<Checker>;
  /** Excel's name and version for "Copy details". */
  readonly excel: string;
  /** Whether Office shows itself in dark colours; null where it does not say. */
  readonly officeDark: boolean | null;
}
