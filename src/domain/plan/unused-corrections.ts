import type { ReadWorkbook } from "../grid/grid";
import { sameSheet } from "./correction-fit";
import type { RagKey, UnusedCorrection } from "./plan";
import { statedPeriod } from "./plan-period";
import type { PlanSettings } from "./plan-settings";
import type { CorrectionUse } from "./read-tables";
import { fold } from "./words";

/**
 * The corrections that fit nothing any more: their sheet was renamed or deleted, their row, column or status is gone or cannot be told from
 * others. What stands on a sheet that is there and was not read is not among them; nor are meanings where `key` is null, for no plan was found.
 */
export function unusedCorrections(
  { grids }: ReadWorkbook,
  settings: PlanSettings,
  key: RagKey | null,
  { used, unfit }: CorrectionUse,
  isRead: (sheet: string) => boolean,
): UnusedCorrection[] {
  const isThere = (sheet: string): boolean => grids.some((grid) => sameSheet(grid.sheet, sheet));
  const unused: UnusedCorrection[] = [];
  for (const correction of settings.headerRows) {
    if (!isThere(correction.sheet)) unused.push({ of: "header row", correction, why: "no sheet" });
    else if (isRead(correction.sheet) && !used.has(correction)) unused.push({ of: "header row", correction, why: "no row" });
  }
  for (const { sheet, columns } of settings.tables) {
    for (const correction of columns) {
      if (!isThere(sheet)) unused.push({ of: "column", sheet, correction, why: "no sheet" });
      else if (isRead(sheet) && !used.has(correction))
        unused.push({ of: "column", sheet, correction, why: unfit.get(correction) ?? "no table" });
    }
  }
  for (const sheet of settings.ignoredSheets) if (!isThere(sheet)) unused.push({ of: "ignored sheet", sheet, why: "no sheet" });
  for (const sheet of settings.planSheets) if (!isThere(sheet)) unused.push({ of: "plan sheet", sheet, why: "no sheet" });
  for (const correction of settings.meanings) {
    if (key && !key.statuses.some(({ status }) => fold(status) === fold(correction.status)))
      unused.push({ of: "meaning", correction, why: "no status" });
  }
  if (settings.period && !statedPeriod(settings)) unused.push({ of: "period", why: "no such days" });
  return unused;
}
