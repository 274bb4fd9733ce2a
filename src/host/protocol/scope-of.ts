import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** The scope of a collection: one sheet's, or (null) the whole workbook's. */
export interface ScopeOf {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

/** The scope's sheets. */
export function sheetsOf({ workbook, sheet }: ScopeOf): readonly Sheet[] {
  return sheet ? [sheet] : workbook.sheets;
}
