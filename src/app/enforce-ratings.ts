import { applyFixes, safelyFixable } from "../domain/findings/apply-fixes";
import type { Edit } from "../domain/findings/finding";
import type { CellArea } from "../domain/grid/cell-ref";
import type { ReadWorkbook } from "../domain/grid/grid";
import type { RagKey } from "../domain/plan/plan";
import { gridOf } from "../domain/rules/plan-places";
import { openRatingCells, validationAt, type RatingCell } from "../domain/rules/rating-cells";
import { textOn } from "../domain/sheets/readable-colour";
import type { CheckReport } from "./check-workbook";
import type { ApplyOutcome, DropDownOutcome, RatingDropDown, Workbook } from "./ports";
import { words } from "./words";

/** What enforcing the ratings would do, for a preview: nothing has been written. */
export interface EnforcePlan {
  /** null: there are no cells that hold ratings alone, so there is nothing to put a list on. */
  readonly dropDown: RatingDropDown | null;
  /** Cells that get the list: those without it and those with another. */
  readonly lacking: number;
  /** Ratings with one safe reading, put into the key's own words. */
  readonly edits: readonly Edit[];
  /** True when the key's statuses cannot be written as a list: one holds a comma, or together they are longer than 255 characters. */
  readonly unlistable: boolean;
  /** True when the plan keeps rating, commentary and evidence in one column, which cannot hold a list. */
  readonly combined: boolean;
  /** True when a table of the plan has no column for ratings. */
  readonly withoutRatings: boolean;
  /** The workbook that this rests on: where its rows have moved since, nothing is written. */
  readonly seen?: ReadWorkbook;
}

/** What became of it. The list comes first: words are only put right once it stands. */
export interface EnforceOutcome {
  readonly dropDown: DropDownOutcome | null;
  readonly edits: ApplyOutcome | null;
}

const listOf = ({ statuses }: RagKey): readonly string[] => statuses.map(({ status }) => status);

/** The cell offers exactly the key's statuses already. */
function hasList({ at }: RatingCell, { workbook }: CheckReport, list: readonly string[]): boolean {
  const grid = gridOf(workbook, at.sheet);
  const validation = grid && validationAt(grid, at);
  return validation?.list?.length === list.length && list.every((status, place) => validation.list?.[place] === status);
}

/** What enforcing the ratings of the plan just checked would do. */
export function planEnforcing(report: CheckReport): EnforcePlan {
  const { plan } = report;
  if (!plan) return { dropDown: null, lacking: 0, edits: [], unlistable: false, combined: false, withoutRatings: false };
  const cells = openRatingCells(plan, report.workbook);
  const list = listOf(plan.key);
  const lacking = cells.filter((cell) => !hasList(cell, report, list));
  // Excel's limits of a list written into the rule: https://support.microsoft.com/office/7693307a-59ef-400a-b769-c5402dce407b
  const unlistable = list.some((status) => status.includes(",")) || list.join(",").length > 255;
  const { edits } = applyFixes(safelyFixable(report.findings, ["rag-not-in-list"]));
  return {
    dropDown:
      cells.length === 0 || unlistable
        ? null
        : {
            list,
            lacking: exactAreas(lacking),
            all: exactAreas(cells),
            colours: plan.key.statuses.flatMap(({ status, colour }) =>
              colour === null ? [] : [{ status, fill: colour, text: textOn(colour) }],
            ),
            prompt: words.dropDown.prompt(list),
            alert: words.dropDown.alert(list),
          },
    lacking: unlistable ? 0 : lacking.length,
    edits,
    unlistable,
    combined: plan.tables.some(({ combined }) => combined),
    withoutRatings: plan.tables.some(({ columns }) => columns.rag === undefined),
    seen: report.workbook,
  };
}

/** Cells one under the other as one area; no cell between two ratings is ever included. */
function exactAreas(cells: readonly RatingCell[]): CellArea[] {
  const areas: CellArea[] = [];
  for (const { at } of cells) {
    const last = areas.at(-1);
    if (last?.sheet === at.sheet && last.column === at.column && last.row + last.rowCount === at.row)
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else areas.push({ ...at, rowCount: 1, columnCount: 1 });
  }
  return areas;
}

/** Puts the list and the colours on the rating cells and rewrites what has one safe reading. */
export async function enforceRatings(workbook: Workbook, { dropDown, edits, seen }: EnforcePlan): Promise<EnforceOutcome> {
  const listed = dropDown ? await workbook.enforceDropDown(dropDown, seen) : null;
  if (listed && listed.kind !== "enforced") return { dropDown: listed, edits: null };
  return { dropDown: listed, edits: edits.length > 0 ? await workbook.apply(edits, seen) : null };
}
